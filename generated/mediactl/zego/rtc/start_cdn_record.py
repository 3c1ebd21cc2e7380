"""StartCDNRecord: start recording streams at a CDN.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/cdn/start-cdn-record
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
from mediactl._runtime.wire import Field, OnlyWhen


class StartCDNRecordErrorCode(IntErrorCode):
    """Error codes of StartCDNRecord."""

    INVALID_PARAMETER = row(2, "invalid", "Input parameter error.")
    PERMISSION_NOT_ACTIVATED = row(
        3,
        "unavailable",
        "Relevant permission not enabled.",
        advice="Contact ZEGOCLOUD Technical Support.",
    )
    CDN_TYPE_MISMATCH = row(4, "invalid", "CDN type mismatch.", advice="Check the parameters.")
    CONFIGURATION_ERROR = row(
        5, "invalid", "Configuration error.", advice="Contact ZEGOCLOUD Technical Support."
    )
    TOO_FREQUENT = row(6, "throttled", "Requests too frequent.", advice="Try again later.")
    AUTHENTICATION_FAILED = row(
        7, "auth", "Authentication failed.", advice="Check the AppId and the server secret."
    )
    FAILED = row(1000, "internal", "Request failed.", advice="Contact ZEGOCLOUD Technical Support.")


def _ws_record_start_items(items: Sequence[WsRecordStart]) -> tuple[WsRecordStart, ...]:
    return as_tuple(items)


def _tencent_record_start_items(
    items: Sequence[TencentRecordStart],
) -> tuple[TencentRecordStart, ...]:
    return as_tuple(items)


def _huawei_record_start_items(items: Sequence[HuaweiRecordStart]) -> tuple[HuaweiRecordStart, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class TencentRecordStart(Model):
    """How the recording of a stream began at Tencent Cloud.

    Attributes:
        stream_name: The stream.
        task_id: ID of the recording at Tencent Cloud.
        request_id: ID that Tencent Cloud gave this request.
        code: Error code for this stream; empty where its recording began.
        message: What the code means.
    """

    stream_name: str
    task_id: str | None = None
    request_id: str
    code: str
    message: str

    WIRE: ClassVar = (
        Field("StreamName", "stream_name", "string"),
        Field("TaskId", "task_id", "string", required=False),
        Field("RequestId", "request_id", "string"),
        Field("Code", "code", "string"),
        Field("Message", "message", "string"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class WsRecordStart(Model):
    """How the recording of a stream began at Wangsu.

    Attributes:
        task: Format of the file, such as mp4.
        id: The stream.
        http_code: Outcome of this task; 200 is success.
        msg: What the outcome means.
        persistent_id: ID of the file.
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
class WsRecordStarts(Model):
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
    list: tuple[WsRecordStart, ...] = attrs.field(converter=_ws_record_start_items)

    WIRE: ClassVar = (
        Field("msg", "msg", "any", required=False),
        Field("http_code", "http_code", "int32"),
        Field("trace_id", "trace_id", "string"),
        Field("call_time", "call_time", "string"),
        Field("list", "list", WsRecordStart, many=True),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class HuaweiRecordStart(Model):
    """How the recording of a stream began at Huawei Cloud.

    Attributes:
        stream_name: The stream.
        request_id: ID that Huawei Cloud gave this request.
        code: Error code for this stream; 0 where its recording began.
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
class StartCDNRecordData(Model):
    """What the CDN answered; only the field of the CDN that was asked is there.

    Attributes:
        tencent: What became of each stream at Tencent Cloud.
        ws: What became of the call and of each stream at Wangsu.
        huawei: What became of each stream at Huawei Cloud.
    """

    tencent: tuple[TencentRecordStart, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_tencent_record_start_items)
    )
    ws: WsRecordStarts | None = None
    huawei: tuple[HuaweiRecordStart, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_huawei_record_start_items)
    )

    WIRE: ClassVar = (
        Field("Tencent", "tencent", TencentRecordStart, many=True, required=False),
        Field("Ws", "ws", WsRecordStarts, required=False),
        Field("Huawei", "huawei", HuaweiRecordStart, many=True, required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StartCDNRecordResponse(Response):
    """Answer to StartCDNRecord.

    A call can succeed while items fail: those are in `meta.failed`, all in `meta.outcomes`.

    Attributes:
        data: What the CDN answered, in the shape of the CDN that was asked.
    """

    data: StartCDNRecordData | None = None
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("Data", "data", StartCDNRecordData, required=False),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StartCDNRecordRequest(Request[StartCDNRecordResponse]):
    """Start recording streams at a CDN.

    Only when `vendor` is "Tencent": `end_time`.

    Attributes:
        stream_id: The streams to record. At least 1 item.
        vendor: CDN that records them. "Tencent" is Tencent Cloud; "Ws" is Wangsu; "Huawei" is
            Huawei Cloud.
        end_time: When recording ends, as text in Unix seconds; within 24 hours from now. For
            Tencent Cloud alone.
        domain: Domain of the CDN; for Alibaba Cloud, which is not among the vendors. The vendor
            ignores it.
        point: Access point of the CDN; for Alibaba Cloud, which is not among the vendors. The
            vendor ignores it.
    """

    stream_id: tuple[str, ...] = attrs.field(converter=as_strings)
    vendor: Literal["Tencent", "Ws", "Huawei"]
    end_time: str | None = None
    domain: str | None = None
    point: str | None = None

    WIRE: ClassVar = (
        Field("StreamId", "stream_id", "string", many=True, min_items=1),
        Field("Vendor", "vendor", "string", choices=("Tencent", "Ws", "Huawei")),
        Field("EndTime", "end_time", "string", required=False),
        Field("Domain", "domain", "string", required=False),
        Field("Point", "point", "string", required=False),
    )
    RULES: ClassVar = (OnlyWhen(("end_time",), (("vendor", ("Tencent",)),)),)
    ACTION: ClassVar = Action(
        "StartCDNRecord",
        service="zego/rtc",
        method="GET",
        retry="unsafe",
        limit=CallLimit(Rate(20)),
        response=StartCDNRecordResponse,
        errors=StartCDNRecordErrorCode,
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
