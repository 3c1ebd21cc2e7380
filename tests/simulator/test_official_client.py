"""Tencent's own client takes the simulator for Tencent."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from tencentcloud.common import credential
from tencentcloud.common.exception.tencent_cloud_sdk_exception import TencentCloudSDKException
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile
from tencentcloud.live.v20180801 import live_client
from tencentcloud.live.v20180801 import models as live_models
from tencentcloud.trtc.v20190722 import models as trtc_models
from tencentcloud.trtc.v20190722 import trtc_client

from tests.simulator.support import Simulator

Connect = Callable[..., Any]


@pytest.fixture(params=["POST", "GET"])
def connect(
    request: pytest.FixtureRequest, simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Connect]:
    """Makes clients of the simulator that call by POST, then by GET."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    sessions = []

    def make(kind: Any, secret_key: str | None = None) -> Any:
        http = HttpProfile(
            endpoint=simulator.endpoint.removeprefix("http://"),
            protocol="http",
            reqMethod=request.param,
            keepAlive=True,
        )
        key = secret_key or simulator.tencent_secret_key
        client = kind(
            credential.Credential(simulator.tencent_secret_id, key),
            "ap-singapore",
            ClientProfile(httpProfile=http),
        )
        sessions.append(client.request.conn._session)
        return client

    yield make
    for session in sessions:
        session.close()


def stop_stream_ingest(task_id: str | None = "1234") -> Any:
    """A request of the official client, without its task if that is None."""
    request = trtc_models.StopStreamIngestRequest()
    request.SdkAppId = 1400000001
    request.TaskId = task_id
    return request


def test_trtc(connect: Connect, simulator: Simulator) -> None:
    """StopStreamIngest is accepted, and carried out with the types of the table."""
    answer = connect(trtc_client.TrtcClient).StopStreamIngest(stop_stream_ingest())

    assert answer.RequestId
    key = {"SdkAppId": 1400000001, "TaskId": "1234"}
    assert simulator.tasks.effects("StreamIngest", key).stops == 1


def test_live(connect: Connect, simulator: Simulator) -> None:
    """CancelCommonMixStream of the other service is accepted."""
    request = live_models.CancelCommonMixStreamRequest()
    request.MixStreamSessionId = "test room/ä"

    answer = connect(live_client.LiveClient).CancelCommonMixStream(request)

    assert answer.RequestId
    key = {"MixStreamSessionId": "test room/ä"}
    assert simulator.tasks.effects("CommonMixStream", key).stops == 1


def test_nested_parameters(connect: Connect, simulator: Simulator) -> None:
    """Objects inside lists arrive with their types, also by GET."""
    layout = live_models.CommonMixLayoutParams()
    layout.ImageLayer = 2
    layout.LocationX = 0.25
    stream = live_models.CommonMixInputParam()
    stream.InputStreamName = "a"
    stream.LayoutParams = layout
    request = live_models.CreateCommonMixStreamRequest()
    request.MixStreamSessionId = "s"
    request.InputStreamList = [stream]

    connect(live_client.LiveClient).CreateCommonMixStream(request)

    assert simulator.calls[-1].parameters["InputStreamList"] == [
        {"InputStreamName": "a", "LayoutParams": {"ImageLayer": 2, "LocationX": 0.25}}
    ]


def test_wrong_key(connect: Connect) -> None:
    """A wrong key is refused with the code for signatures."""
    client = connect(trtc_client.TrtcClient, secret_key="another")

    with pytest.raises(TencentCloudSDKException) as caught:
        client.StopStreamIngest(stop_stream_ingest())

    assert caught.value.get_code() == "AuthFailure.SignatureFailure"
    assert caught.value.get_request_id()


def test_business_errors(connect: Connect, simulator: Simulator) -> None:
    """Missing parameters, tasks that are gone, and refusals on request arrive as their codes."""
    client = connect(trtc_client.TrtcClient)
    codes = []
    simulator.refuse("StopStreamIngest", "RequestLimitExceeded")
    for task_id in (None, "1234", "1234", "1234"):
        try:
            client.StopStreamIngest(stop_stream_ingest(task_id))
            codes.append("ok")
        except TencentCloudSDKException as error:
            codes.append(error.get_code())

    assert codes == [
        "MissingParameter",
        "RequestLimitExceeded",
        "ok",
        "FailedOperation.TaskFinished",
    ]
