"""DescribeLiveStreamOnlineList: list the streams that are being pushed, the first 20,000 of them;
not meant for decisions that matter.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveStreamOnlineList
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


class DescribeLiveStreamOnlineListErrorCode(StringErrorCode):
    """Error codes of DescribeLiveStreamOnlineList."""

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


def _publish_time_items(items: Sequence[PublishTime]) -> tuple[PublishTime, ...]:
    return as_tuple(items)


def _stream_online_info_items(items: Sequence[StreamOnlineInfo]) -> tuple[StreamOnlineInfo, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class PublishTime(Model):
    """When a push began.

    Attributes:
        publish_time: Time in UTC: YYYY-MM-DDThh:mm:ssZ.
    """

    publish_time: str

    WIRE: ClassVar = (Field("PublishTime", "publish_time", "string"),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StreamOnlineInfo(Model):
    """A stream that is being pushed.

    Attributes:
        stream_name: `StreamName` on the wire.
        publish_time_list: When its pushes began.
        app_name: `AppName` on the wire.
        domain_name: `DomainName` on the wire.
    """

    stream_name: str
    publish_time_list: tuple[PublishTime, ...] = attrs.field(converter=_publish_time_items)
    app_name: str
    domain_name: str

    WIRE: ClassVar = (
        Field("StreamName", "stream_name", "string"),
        Field("PublishTimeList", "publish_time_list", PublishTime, many=True),
        Field("AppName", "app_name", "string"),
        Field("DomainName", "domain_name", "string"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeLiveStreamOnlineListResponse(Response):
    """Answer to DescribeLiveStreamOnlineList.

    Attributes:
        total_num: `TotalNum` on the wire.
        total_page: `TotalPage` on the wire.
        page_num: `PageNum` on the wire.
        page_size: `PageSize` on the wire.
        online_info: The streams.
    """

    total_num: int
    total_page: int
    page_num: int
    page_size: int
    online_info: tuple[StreamOnlineInfo, ...] = attrs.field(converter=_stream_online_info_items)
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (
        Field("TotalNum", "total_num", "uint64"),
        Field("TotalPage", "total_page", "uint64"),
        Field("PageNum", "page_num", "uint64"),
        Field("PageSize", "page_size", "uint64"),
        Field("OnlineInfo", "online_info", StreamOnlineInfo, many=True),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeLiveStreamOnlineListRequest(Request[DescribeLiveStreamOnlineListResponse]):
    """List the streams that are being pushed, the first 20,000 of them; not meant for decisions
    that matter.

    Attributes:
        domain_name: Push domain; needed where there are several.
        app_name: Push path, usually live; needed where there are several.
        page_num: Number of the page, from 1. The vendor's default is 1.
        page_size: Streams per page. From 10 to 100. The vendor's default is 10.
        stream_name: Only the stream of exactly this name.
    """

    domain_name: str | None = None
    app_name: str | None = None
    page_num: int | None = None
    page_size: int | None = None
    stream_name: str | None = None

    WIRE: ClassVar = (
        Field("DomainName", "domain_name", "string", required=False),
        Field("AppName", "app_name", "string", required=False),
        Field("PageNum", "page_num", "uint64", required=False, default=1),
        Field("PageSize", "page_size", "uint64", required=False, min=10, max=100, default=10),
        Field("StreamName", "stream_name", "string", required=False),
    )
    ACTION: ClassVar = Action(
        "DescribeLiveStreamOnlineList",
        service="tencent/live",
        retry="read",
        response=DescribeLiveStreamOnlineListResponse,
        errors=DescribeLiveStreamOnlineListErrorCode,
        paging=(PageTurning("OnlineInfo", page="page_num", total="TotalNum", pages="TotalPage"),),
    )
