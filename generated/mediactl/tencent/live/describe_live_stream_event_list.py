"""DescribeLiveStreamEventList: list when streams were pushed and why they ended; not meant for
decisions that matter.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveStreamEventList
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_tuple
from mediactl._runtime.paging import PageTurning
from mediactl._runtime.wire import Field


class DescribeLiveStreamEventListErrorCode(StringErrorCode):
    """Error codes of DescribeLiveStreamEventList."""

    FAILED_OPERATION = row("FailedOperation", "internal", "Operation failed.")
    FAILED_OPERATION_CALL_OTHER_SVR_FAILED = row(
        "FailedOperation.CallOtherSvrFailed", "transient", "Failed to call the internal service."
    )
    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
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
    RESOURCE_NOT_FOUND_USER_NOT_EXIST = row(
        "ResourceNotFound.UserNotExist", "unavailable", "The CSS service has not been activated."
    )


def _stream_event_info_items(items: Sequence[StreamEventInfo]) -> tuple[StreamEventInfo, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StreamEventInfo(Model):
    """A push, from its start to its end.

    Attributes:
        app_name: `AppName` on the wire.
        domain_name: `DomainName` on the wire.
        stream_name: `StreamName` on the wire.
        stream_start_time: When the push began, in UTC: YYYY-MM-DDThh:mm:ssZ.
        stream_end_time: When it ended, in UTC: YYYY-MM-DDThh:mm:ssZ.
        stop_reason: Why it ended.
        duration: Seconds that it lasted.
        client_ip: Address of the pushing client, or - for one in a private network.
        resolution: Resolution, such as 640*352.
    """

    app_name: str
    domain_name: str
    stream_name: str
    stream_start_time: str
    stream_end_time: str
    stop_reason: str
    duration: int
    client_ip: str
    resolution: str

    WIRE: ClassVar = (
        Field("AppName", "app_name", "string"),
        Field("DomainName", "domain_name", "string"),
        Field("StreamName", "stream_name", "string"),
        Field("StreamStartTime", "stream_start_time", "string"),
        Field("StreamEndTime", "stream_end_time", "string"),
        Field("StopReason", "stop_reason", "string"),
        Field("Duration", "duration", "uint64"),
        Field("ClientIp", "client_ip", "string"),
        Field("Resolution", "resolution", "string"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeLiveStreamEventListResponse(Response):
    """Answer to DescribeLiveStreamEventList.

    Attributes:
        event_list: `EventList` on the wire.
        page_num: `PageNum` on the wire.
        page_size: `PageSize` on the wire.
        total_num: `TotalNum` on the wire.
        total_page: `TotalPage` on the wire.
    """

    event_list: tuple[StreamEventInfo, ...] = attrs.field(converter=_stream_event_info_items)
    page_num: int
    page_size: int
    total_num: int
    total_page: int
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (
        Field("EventList", "event_list", StreamEventInfo, many=True),
        Field("PageNum", "page_num", "uint64"),
        Field("PageSize", "page_size", "uint64"),
        Field("TotalNum", "total_num", "uint64"),
        Field("TotalPage", "total_page", "uint64"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeLiveStreamEventListRequest(Request[DescribeLiveStreamEventListResponse]):
    """List when streams were pushed and why they ended; not meant for decisions that matter.

    Attributes:
        start_time: Start of the range, in UTC: YYYY-MM-DDThh:mm:ssZ; at most 60 days ago.
        end_time: End of the range, in UTC: YYYY-MM-DDThh:mm:ssZ; not in the future, at most 30 days
            after the start.
        app_name: Push path, usually live.
        domain_name: Push domain.
        stream_name: Name of the stream, or a part of it unless IsStrict is 1; no wildcards.
        page_num: Number of the page, from 1; the first 10,000 events can be reached. The vendor's
            default is 1.
        page_size: Events per page. From 1 to 100. The vendor's default is 10.
        is_filter: Whether pushes that failed are left out. 0 is all; 1 is successful ones only. The
            vendor's default is 0.
        is_strict: Whether StreamName is the whole name. 0 is no; 1 is yes. The vendor's default is
            0.
        is_asc: Order by end time. 0 is last first; 1 is first first. The vendor's default is 0.
    """

    start_time: str
    end_time: str
    app_name: str | None = None
    domain_name: str | None = None
    stream_name: str | None = None
    page_num: int | None = None
    page_size: int | None = None
    is_filter: Literal[0, 1] | None = None
    is_strict: Literal[0, 1] | None = None
    is_asc: Literal[0, 1] | None = None

    WIRE: ClassVar = (
        Field("StartTime", "start_time", "string"),
        Field("EndTime", "end_time", "string"),
        Field("AppName", "app_name", "string", required=False),
        Field("DomainName", "domain_name", "string", required=False),
        Field("StreamName", "stream_name", "string", required=False),
        Field("PageNum", "page_num", "uint64", required=False, default=1),
        Field("PageSize", "page_size", "uint64", required=False, min=1, max=100, default=10),
        Field("IsFilter", "is_filter", "int64", required=False, choices=(0, 1), default=0),
        Field("IsStrict", "is_strict", "int64", required=False, choices=(0, 1), default=0),
        Field("IsAsc", "is_asc", "int64", required=False, choices=(0, 1), default=0),
    )
    ACTION: ClassVar = Action(
        "DescribeLiveStreamEventList",
        service="tencent/live",
        retry="read",
        response=DescribeLiveStreamEventListResponse,
        errors=DescribeLiveStreamEventListErrorCode,
        paging=(PageTurning("EventList", page="page_num", total="TotalNum", pages="TotalPage"),),
    )
