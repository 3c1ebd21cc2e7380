"""StopCDNRecord: stop the CDN recording of one or more streams.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/cdn/stop-cdn-record
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar, Literal

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import IntErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_strings, as_tuple
from mediactl._runtime.outcomes import Outcomes
from mediactl._runtime.wire import Field


class StopCDNRecordErrorCode(IntErrorCode):
    """Error codes of StopCDNRecord."""

    INVALID_PARAMETER = row(2, "invalid", "Input parameter error.")
    PERMISSION_NOT_ACTIVATED = row(
        3,
        "unavailable",
        "Related permissions not activated.",
        advice="Please contact ZEGOCLOUD Technical Support.",
    )
    CDN_TYPE_MISMATCH = row(
        4, "invalid", "CDN type mismatch.", advice="Please check the parameters."
    )
    CONFIGURATION_ERROR = row(
        5, "invalid", "Configuration error.", advice="Please contact ZEGOCLOUD Technical Support."
    )
    TOO_FREQUENT = row(6, "throttled", "Request too frequent.", advice="Please try again later.")
    AUTHENTICATION_FAILED = row(
        7,
        "auth",
        "Authentication failed.",
        advice="Please check if the authentication parameters are correct.",
    )
    FAILED = row(
        1000, "internal", "Request failed.", advice="Please contact ZEGOCLOUD Technical Support."
    )


def _ws_record_outcome_items(items: Sequence[WsRecordOutcome]) -> tuple[WsRecordOutcome, ...]:
    return as_tuple(items)


def _tencent_record_outcome_items(
    items: Sequence[TencentRecordOutcome],
) -> tuple[TencentRecordOutcome, ...]:
    return as_tuple(items)


def _huawei_record_outcome_items(
    items: Sequence[HuaweiRecordOutcome],
) -> tuple[HuaweiRecordOutcome, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class TencentRecordOutcome(Model):
    """What became of one stream at Tencent Cloud.

    Attributes:
        stream_name: The stream.
        request_id: ID that Tencent Cloud gave this request.
        code: Error code for this stream; empty where its recording stopped.
        message: What the code means.
    """

    stream_name: str
    request_id: str
    code: str
    message: str

    WIRE: ClassVar = (
        Field("StreamName", "stream_name", "string"),
        Field("RequestId", "request_id", "string"),
        Field("Code", "code", "string"),
        Field("Message", "message", "string"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class WsRecordOutcome(Model):
    """What became of one recording task at Wangsu.

    Attributes:
        task: Format of the recorded file, such as mp4.
        id: The stream.
        http_code: Outcome of this task; 200 is success.
        msg: What the outcome means.
        persistent_id: ID of the recorded file.
    """

    task: str
    id: str
    http_code: int
    msg: str
    persistent_id: str

    WIRE: ClassVar = (
        Field("task", "task", "string"),
        Field("id", "id", "string"),
        Field("http_code", "http_code", "int32"),
        Field("msg", "msg", "string"),
        Field("persistentId", "persistent_id", "string"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class WsRecordOutcomes(Model):
    """What became of the call and of each stream at Wangsu.

    Attributes:
        msg: Remarks on the whole call.
        http_code: Outcome of the whole call; 200 is success.
        trace_id: ID that Wangsu gave this request.
        call_time: When Wangsu received the call.
        list: Outcome of each task.
    """

    msg: Any = None
    http_code: int
    trace_id: str
    call_time: str
    list: tuple[WsRecordOutcome, ...] = attrs.field(converter=_ws_record_outcome_items)

    WIRE: ClassVar = (
        Field("msg", "msg", "any", required=False),
        Field("http_code", "http_code", "int32"),
        Field("trace_id", "trace_id", "string"),
        Field("call_time", "call_time", "string"),
        Field("list", "list", WsRecordOutcome, many=True),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class HuaweiRecordOutcome(Model):
    """What became of one stream at Huawei Cloud.

    Attributes:
        stream_name: The stream.
        request_id: ID that Huawei Cloud gave this request.
        code: Error code for this stream; 0 where its recording stopped.
        message: What the code means.
    """

    stream_name: str
    request_id: str
    code: int
    message: str

    WIRE: ClassVar = (
        Field("StreamName", "stream_name", "string"),
        Field("RequestId", "request_id", "string"),
        Field("Code", "code", "int32"),
        Field("Message", "message", "string"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StopCDNRecordData(Model):
    """What the CDN answered; only the field of the CDN that was asked is there.

    Attributes:
        tencent: What became of each stream at Tencent Cloud.
        ws: What became of the call and of each stream at Wangsu.
        huawei: What became of each stream at Huawei Cloud.
    """

    tencent: tuple[TencentRecordOutcome, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_tencent_record_outcome_items)
    )
    ws: WsRecordOutcomes | None = None
    huawei: tuple[HuaweiRecordOutcome, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_huawei_record_outcome_items)
    )

    WIRE: ClassVar = (
        Field("Tencent", "tencent", TencentRecordOutcome, many=True, required=False),
        Field("Ws", "ws", WsRecordOutcomes, required=False),
        Field("Huawei", "huawei", HuaweiRecordOutcome, many=True, required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StopCDNRecordResponse(Response):
    """Answer to StopCDNRecord.

    A call can succeed while items fail: those are in `meta.failed`, all in `meta.outcomes`.

    Attributes:
        data: What the CDN answered, in the shape of the CDN that was asked.
    """

    data: StopCDNRecordData | None = None
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("Data", "data", StopCDNRecordData, required=False),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StopCDNRecordRequest(Request[StopCDNRecordResponse]):
    """Stop the CDN recording of one or more streams.

    Attributes:
        stream_id: Streams whose recording stops. At least 1 item.
        vendor: CDN that records the streams. "Tencent" is Tencent Cloud; "Ws" is Wangsu; "Huawei"
            is Huawei Cloud.
    """

    stream_id: tuple[str, ...] = attrs.field(converter=as_strings)
    vendor: Literal["Tencent", "Ws", "Huawei"]

    WIRE: ClassVar = (
        Field("StreamId", "stream_id", "string", many=True, min_items=1),
        Field("Vendor", "vendor", "string", choices=("Tencent", "Ws", "Huawei")),
    )
    ACTION: ClassVar = Action(
        "StopCDNRecord",
        service="zego/rtc",
        method="GET",
        retry="idempotent",
        stops=True,
        limit=CallLimit(Rate(20)),
        response=StopCDNRecordResponse,
        errors=StopCDNRecordErrorCode,
        outcomes=(
            Outcomes(
                ("Data", "Tencent"),
                code="Code",
                fine=("",),
                name="StreamName",
                message="Message",
                of="StreamId",
            ),
            Outcomes(("Data", "Ws"), code="http_code", fine=(200,), message="msg"),
            Outcomes(
                ("Data", "Ws", "list"),
                code="http_code",
                fine=(200,),
                name="id",
                message="msg",
                of="StreamId",
            ),
            Outcomes(
                ("Data", "Huawei"),
                code="Code",
                fine=(0,),
                name="StreamName",
                message="Message",
                of="StreamId",
            ),
        ),
    )
