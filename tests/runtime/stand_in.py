"""A transport that goes nowhere, and clients that use it."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, NamedTuple

from hypothesis import HealthCheck, settings

from mediactl import RetryPolicy, TencentCredentials, ZegoCredentials
from mediactl._runtime.client import Client
from mediactl._runtime.deadline import Deadline
from mediactl._runtime.messages import HttpAnswer, HttpRequest
from mediactl._runtime.model import Response
from mediactl.tencent.live import CancelCommonMixStreamResponse, LiveClient
from mediactl.tencent.trtc import StopStreamIngestResponse, TrtcClient
from mediactl.zego.rtc import (
    RtcClient,
    StopCDNRecordResponse,
    StopCloudTranscodeResponse,
    StopMixResponse,
)

# For properties: a busy machine is no failure.
patient = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])

TENCENT = TencentCredentials("AKIDEXAMPLE", "example-key")
ONCE = RetryPolicy(max_attempts=1)
ZEGO = ZegoCredentials(1234567890, "0123456789abcdef0123456789abcdef")


class StandIn:
    """Takes a transport's place: notes requests, and answers each with the same answer or failure.

    Attributes:
        requests: What was sent so far.
    """

    def __init__(self, outcome: HttpAnswer | Exception) -> None:
        self.requests: list[HttpRequest] = []
        self._outcome = outcome

    def exchange(
        self,
        request: HttpRequest,
        deadline: Deadline,
        **_: object,
    ) -> HttpAnswer:
        """Note the request, and answer or fail."""
        self.requests.append(request)
        assert len(self.requests) < 100, "a call that is repeated without end"
        if isinstance(self._outcome, Exception):
            raise self._outcome
        return self._outcome

    def close(self) -> None:
        """There is nothing to close."""


def answer(content: object, *, status: int = 200, content_type: str = "") -> HttpAnswer:
    """Make an answer of bytes as they are, or of anything else as JSON."""
    body = content if isinstance(content, bytes) else json.dumps(content).encode()
    return HttpAnswer(status, {"Content-Type": content_type or "application/json"}, body)


def put_in(client: Client, outcome: HttpAnswer | Exception) -> StandIn:
    """Put a stand-in in the place of a client's transport."""
    stand_in = StandIn(outcome)
    client._transport = stand_in  # type: ignore[assignment]
    return stand_in


def rtc() -> RtcClient:
    """Make a client of ZEGOCLOUD's RTC."""
    return RtcClient(credentials=ZEGO, retry=ONCE, rate_limit="off")


def live() -> LiveClient:
    """Make a client of Tencent's live."""
    return LiveClient(credentials=TENCENT, retry=ONCE, rate_limit="off")


def trtc() -> TrtcClient:
    """Make a client of Tencent's trtc, in a region that its action's page lists."""
    return TrtcClient(credentials=TENCENT, region="ap-singapore", retry=ONCE, rate_limit="off")


class Case(NamedTuple):
    """One generated action: how it is called and what a good answer is.

    Attributes:
        action: Its name on the wire.
        client: Makes a client.
        call: Calls the action.
        response: What it returns.
        good: A whole answer that conforms to the spec.
    """

    action: str
    client: Callable[[], Any]
    call: Callable[[Any], Response]
    response: type[Response]
    good: dict[str, Any]

    def meet(self, outcome: HttpAnswer | Exception) -> Response:
        """Call the action, and let the exchange come out as given."""
        client = self.client()
        put_in(client, outcome)
        return self.call(client)


_ZEGO_GOOD = {"Code": 0, "Message": "success", "RequestId": "8472822094863800000"}
_TENCENT_GOOD = {"Response": {"RequestId": "3c140219-cfe9-470e-b241-907877d6fb03"}}

RECORD_DATA = {
    "Tencent": [{"StreamName": "cdn01", "RequestId": "t-1", "Code": "", "Message": ""}],
    "Ws": {
        "msg": {"note": ["any", 1, None]},
        "http_code": 200,
        "trace_id": "w-1",
        "call_time": "2025-01-01 00:00:00",
        "list": [
            {"task": "mp4", "id": "cdn02", "http_code": 200, "msg": "ok", "persistentId": "p-1"}
        ],
    },
    "Huawei": [{"StreamName": "cdn03", "RequestId": "h-1", "Code": 0, "Message": ""}],
}

CASES = (
    Case(
        "StopMix",
        rtc,
        lambda client: client.stop_mix(task_id="mix-1", sequence=2),
        StopMixResponse,
        _ZEGO_GOOD,
    ),
    Case(
        "StopCloudTranscode",
        rtc,
        lambda client: client.stop_cloud_transcode(task_id="t-1", user_id="456"),
        StopCloudTranscodeResponse,
        _ZEGO_GOOD,
    ),
    Case(
        "StopCDNRecord",
        rtc,
        lambda client: client.stop_cdn_record(stream_id=["cdn01"], vendor="Ws"),
        StopCDNRecordResponse,
        {**_ZEGO_GOOD, "Data": RECORD_DATA},
    ),
    Case(
        "CancelCommonMixStream",
        live,
        lambda client: client.cancel_common_mix_stream(mix_stream_session_id="room"),
        CancelCommonMixStreamResponse,
        _TENCENT_GOOD,
    ),
    Case(
        "StopStreamIngest",
        trtc,
        lambda client: client.stop_stream_ingest(sdk_app_id=1400000001, task_id="1234"),
        StopStreamIngestResponse,
        _TENCENT_GOOD,
    ),
)
