"""DescribeLiveStreamPublishedList: list the streams that were pushed to a domain.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveStreamPublishedList
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_tuple
from mediactl._runtime.paging import PageTurning
from mediactl._runtime.wire import Field


class DescribeLiveStreamPublishedListErrorCode(StringErrorCode):
    """Error codes of DescribeLiveStreamPublishedList."""

    FAILED_OPERATION = row("FailedOperation", "internal", "Operation failed.")
    FAILED_OPERATION_CALL_OTHER_SVR_FAILED = row(
        "FailedOperation.CallOtherSvrFailed", "transient", "Failed to call the internal service."
    )
    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INTERNAL_ERROR_CALL_OTHER_SVR_ERROR = row(
        "InternalError.CallOtherSvrError", "transient", "Error calling internal service."
    )
    INTERNAL_ERROR_CONFIG_NOT_EXIST = row(
        "InternalError.ConfigNotExist", "invalid", "The configuration does not exist."
    )
    INTERNAL_ERROR_GET_BIZID_ERROR = row(
        "InternalError.GetBizidError", "transient", "Error getting user account."
    )
    INTERNAL_ERROR_GET_STREAM_INFO_ERROR = row(
        "InternalError.GetStreamInfoError", "transient", "Failed to get the stream information."
    )
    INTERNAL_ERROR_GET_UPSTREAM_INFO_ERROR = row(
        "InternalError.GetUpstreamInfoError",
        "transient",
        "Error getting the live stream source information.",
    )
    INTERNAL_ERROR_NOT_PERMMIT_OPERAT = row(
        "InternalError.NotPermmitOperat", "permission", "No permission to operate."
    )
    INTERNAL_ERROR_STREAM_STATUS_ERROR = row(
        "InternalError.StreamStatusError", "conflict", "Exceptional stream status."
    )
    INTERNAL_ERROR_UPDATE_DATA_ERROR = row(
        "InternalError.UpdateDataError", "transient", "Failed to update data."
    )
    INVALID_PARAMETER = row("InvalidParameter", "invalid", "Invalid parameter.")
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


def _stream_name_items(items: Sequence[StreamName]) -> tuple[StreamName, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StreamName(Model):
    """A stream that was pushed.

    Attributes:
        stream_name: `StreamName` on the wire.
        app_name: `AppName` on the wire.
        domain_name: `DomainName` on the wire.
        stream_start_time: When the push began, in UTC: YYYY-MM-DDThh:mm:ssZ.
        stream_end_time: When it ended, in UTC: YYYY-MM-DDThh:mm:ssZ.
        stop_reason: Why it ended.
        duration: Seconds that it lasted.
        client_ip: Address of the pushing client.
        resolution: Resolution, such as 640*352.
    """

    stream_name: str
    app_name: str
    domain_name: str
    stream_start_time: str
    stream_end_time: str
    stop_reason: str
    duration: int
    client_ip: str
    resolution: str

    WIRE: ClassVar = (
        Field("StreamName", "stream_name", "string"),
        Field("AppName", "app_name", "string"),
        Field("DomainName", "domain_name", "string"),
        Field("StreamStartTime", "stream_start_time", "string"),
        Field("StreamEndTime", "stream_end_time", "string"),
        Field("StopReason", "stop_reason", "string"),
        Field("Duration", "duration", "uint64"),
        Field("ClientIp", "client_ip", "string"),
        Field("Resolution", "resolution", "string"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeLiveStreamPublishedListResponse(Response):
    """Answer to DescribeLiveStreamPublishedList.

    Attributes:
        publish_info: `PublishInfo` on the wire.
        page_num: `PageNum` on the wire.
        page_size: `PageSize` on the wire.
        total_num: `TotalNum` on the wire.
        total_page: `TotalPage` on the wire.
    """

    publish_info: tuple[StreamName, ...] = attrs.field(converter=_stream_name_items)
    page_num: int
    page_size: int
    total_num: int
    total_page: int
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (
        Field("PublishInfo", "publish_info", StreamName, many=True),
        Field("PageNum", "page_num", "uint64"),
        Field("PageSize", "page_size", "uint64"),
        Field("TotalNum", "total_num", "uint64"),
        Field("TotalPage", "total_page", "uint64"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeLiveStreamPublishedListRequest(Request[DescribeLiveStreamPublishedListResponse]):
    """List the streams that were pushed to a domain.

    Attributes:
        domain_name: Push domain.
        end_time: End of the range, in UTC: YYYY-MM-DDThh:mm:ssZ; not in the future, at most 30 days
            after the start.
        start_time: Start of the range, in UTC: YYYY-MM-DDThh:mm:ssZ; at most 60 days ago.
        app_name: Whole push path, usually live.
        page_num: Number of the page, from 1; the first 10,000 records can be reached. The vendor's
            default is 1.
        page_size: Records per page. From 10 to 100. The vendor's default is 10.
        stream_name: Name of the stream, or a part of it.
    """

    domain_name: str
    end_time: str
    start_time: str
    app_name: str | None = None
    page_num: int | None = None
    page_size: int | None = None
    stream_name: str | None = None

    WIRE: ClassVar = (
        Field("DomainName", "domain_name", "string"),
        Field("EndTime", "end_time", "string"),
        Field("StartTime", "start_time", "string"),
        Field("AppName", "app_name", "string", required=False),
        Field("PageNum", "page_num", "uint64", required=False, default=1),
        Field("PageSize", "page_size", "uint64", required=False, min=10, max=100, default=10),
        Field("StreamName", "stream_name", "string", required=False),
    )
    ACTION: ClassVar = Action(
        "DescribeLiveStreamPublishedList",
        service="tencent/live",
        retry="read",
        response=DescribeLiveStreamPublishedListResponse,
        errors=DescribeLiveStreamPublishedListErrorCode,
        paging=(PageTurning("PublishInfo", page="page_num", total="TotalNum", pages="TotalPage"),),
    )
