"""DescribeStreamPlayInfoList: tell the playback of a stream or a domain, minute by minute, up to
some four minutes ago.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeStreamPlayInfoList
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_tuple
from mediactl._runtime.wire import Field, NeededWhen


class DescribeStreamPlayInfoListErrorCode(StringErrorCode):
    """Error codes of DescribeStreamPlayInfoList."""

    FAILED_OPERATION = row("FailedOperation", "internal", "Operation failed.")
    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INTERNAL_ERROR_DB_ERROR = row("InternalError.DBError", "transient", "DB execution error.")
    INVALID_PARAMETER_VALUE = row("InvalidParameterValue", "invalid", "Invalid parameter value.")
    MISSING_PARAMETER = row("MissingParameter", "invalid", "Parameter missing.")
    RESOURCE_NOT_FOUND_FORBID_SERVICE = row(
        "ResourceNotFound.ForbidService", "unavailable", "You are blocked."
    )
    RESOURCE_NOT_FOUND_FREEZE_SERVICE = row(
        "ResourceNotFound.FreezeService", "unavailable", "Service suspended."
    )
    RESOURCE_NOT_FOUND_STOP_SERVICE = row(
        "ResourceNotFound.StopService",
        "unavailable",
        "The service has been suspended due to account arrears.",
        advice="Top up the account.",
    )
    RESOURCE_NOT_FOUND_USER_DISABLE_SERVICE = row(
        "ResourceNotFound.UserDisableService", "unavailable", "You disabled the service."
    )


def _day_stream_play_info_items(
    items: Sequence[DayStreamPlayInfo],
) -> tuple[DayStreamPlayInfo, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DayStreamPlayInfo(Model):
    """One minute.

    Attributes:
        time: Start of the minute, yyyy-mm-dd HH:MM:SS.
        bandwidth: Bandwidth, in Mbit/s.
        flux: Traffic, in MB.
        request: Requests.
        online: Viewers.
    """

    time: str
    bandwidth: float
    flux: float
    request: int
    online: int

    WIRE: ClassVar = (
        Field("Time", "time", "string"),
        Field("Bandwidth", "bandwidth", "float"),
        Field("Flux", "flux", "float"),
        Field("Request", "request", "uint64"),
        Field("Online", "online", "uint64"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeStreamPlayInfoListResponse(Response):
    """Answer to DescribeStreamPlayInfoList.

    Attributes:
        data_info_list: `DataInfoList` on the wire.
    """

    data_info_list: tuple[DayStreamPlayInfo, ...] = attrs.field(
        converter=_day_stream_play_info_items
    )
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("DataInfoList", "data_info_list", DayStreamPlayInfo, many=True),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeStreamPlayInfoListRequest(Request[DescribeStreamPlayInfoListResponse]):
    """Tell the playback of a stream or a domain, minute by minute, up to some four minutes ago.

    `stream_name` is required when `app_name` is given.

    Attributes:
        start_time: Start of the range: YYYY-MM-DDThh:mm:ssZ, or YYYY-MM-DD hh:mm:ss in Beijing
            time; at most a month ago.
        end_time: End of the range, written as StartTime; at most 24 hours after it.
        play_domain: Only this playback domain.
        stream_name: Only this stream, by its whole name.
        app_name: Only this playback path, with a StreamName; support has to enable this first.
        service_name: Only this product; left out, both. "LVB" is live video broadcasting; "LEB" is
            live event broadcasting.
    """

    start_time: str
    end_time: str
    play_domain: str | None = None
    stream_name: str | None = None
    app_name: str | None = None
    service_name: Literal["LVB", "LEB"] | None = None

    WIRE: ClassVar = (
        Field("StartTime", "start_time", "string"),
        Field("EndTime", "end_time", "string"),
        Field("PlayDomain", "play_domain", "string", required=False),
        Field("StreamName", "stream_name", "string", required=False),
        Field("AppName", "app_name", "string", required=False),
        Field("ServiceName", "service_name", "string", required=False, choices=("LVB", "LEB")),
    )
    RULES: ClassVar = (NeededWhen("stream_name", (("app_name", None),)),)
    ACTION: ClassVar = Action(
        "DescribeStreamPlayInfoList",
        service="tencent/live",
        retry="read",
        response=DescribeStreamPlayInfoListResponse,
        errors=DescribeStreamPlayInfoListErrorCode,
    )
