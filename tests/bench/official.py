"""Tencent Cloud's own client, set up as its documentation does."""

from __future__ import annotations

from typing import Any

from tencentcloud.common.credential import Credential
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile
from tencentcloud.trtc.v20190722 import models, trtc_client

from tests.bench.vendors import REGION, SDK_APP_ID, TASK_ID


def official_client(server: str) -> Any:
    """Make a client for the server, with a connection that is kept."""
    http = HttpProfile(protocol="http", endpoint=server, keepAlive=True)
    credential = Credential("id-for-benchmarks", "key-for-benchmarks")
    return trtc_client.TrtcClient(credential, REGION, ClientProfile(httpProfile=http))


def official_request() -> Any:
    """Make a request to stop a task."""
    request = models.StopStreamIngestRequest()
    request.SdkAppId = SDK_APP_ID
    request.TaskId = TASK_ID
    return request
