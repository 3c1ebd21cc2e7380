"""The two clients that are compared, set up alike, and the one call that both make."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import tencentcloud
from tencentcloud.common.credential import Credential
from tencentcloud.common.exception.tencent_cloud_sdk_exception import TencentCloudSDKException
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile
from tencentcloud.trtc.v20190722 import models, trtc_client

from mediactl import TencentCredentials
from mediactl.tencent.trtc import StopStreamIngestResponse, TrtcClient

MENDED = (
    f"the official client {tencentcloud.__version__} does otherwise than its fault was described; "
    "if it is mended, drop this test and whatever is said of the fault elsewhere"
)
REGION = "ap-singapore"
SECRET_ID, SECRET_KEY, TOKEN = "AKIDofAnExample", "KeyOfAnExample", "TokenOfAnExample"
CREDENTIALS = TencentCredentials(SECRET_ID, SECRET_KEY, TOKEN)


@contextmanager
def official_client(
    host: str, *, retryer: object = None, protocol: str = "http", **http: Any
) -> Iterator[trtc_client.TrtcClient]:
    """Make an official client; `http` are settings of its HttpProfile."""
    client = trtc_client.TrtcClient(
        Credential(SECRET_ID, SECRET_KEY, TOKEN),
        REGION,
        ClientProfile(
            httpProfile=HttpProfile(protocol=protocol, endpoint=host, **http), retryer=retryer
        ),
    )
    try:
        yield client
    finally:
        client.request.conn._session.close()


def official_request() -> Any:
    """Return the official client's request to stop task 1234."""
    request = models.StopStreamIngestRequest()
    request.SdkAppId = 1400000001
    request.TaskId = "1234"
    return request


def official_outcome(client: trtc_client.TrtcClient, request: Any = None) -> str:
    """Stop task 1234; return the code of the error that is raised, or "returned"."""
    try:
        client.StopStreamIngest(request or official_request())
    except TencentCloudSDKException as error:
        return error.get_code()
    return "returned"


def our_client(host: str, *, protocol: str = "http", **more: Any) -> TrtcClient:
    """Make a client of ours; `more` are further settings of it."""
    return TrtcClient(
        credentials=CREDENTIALS, region=REGION, endpoint=f"{protocol}://{host}", **more
    )


def stop(client: TrtcClient) -> StopStreamIngestResponse:
    """Stop task 1234."""
    return client.stop_stream_ingest(sdk_app_id=1400000001, task_id="1234")
