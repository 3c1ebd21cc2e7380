"""DescribeVisitTopSumInfoList: list the domains or streams that were played most, up to 1,000.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeVisitTopSumInfoList
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_strings, as_tuple
from mediactl._runtime.paging import PageTurning
from mediactl._runtime.wire import Field


class DescribeVisitTopSumInfoListErrorCode(StringErrorCode):
    """Error codes of DescribeVisitTopSumInfoList."""

    FAILED_OPERATION = row("FailedOperation", "internal", "Operation failed.")
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


def _play_sum_stat_info_items(items: Sequence[PlaySumStatInfo]) -> tuple[PlaySumStatInfo, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class PlaySumStatInfo(Model):
    """Playback of a domain or stream.

    Attributes:
        name: Domain or stream.
        avg_flux_per_second: Average download speed, in MB/s.
        total_flux: Traffic, in MB.
        total_request: `TotalRequest` on the wire.
    """

    name: str
    avg_flux_per_second: float
    total_flux: float
    total_request: int

    WIRE: ClassVar = (
        Field("Name", "name", "string"),
        Field("AvgFluxPerSecond", "avg_flux_per_second", "float"),
        Field("TotalFlux", "total_flux", "float"),
        Field("TotalRequest", "total_request", "uint64"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeVisitTopSumInfoListResponse(Response):
    """Answer to DescribeVisitTopSumInfoList.

    Attributes:
        page_num: `PageNum` on the wire.
        page_size: `PageSize` on the wire.
        top_index: `TopIndex` on the wire.
        order_param: `OrderParam` on the wire.
        total_num: `TotalNum` on the wire.
        total_page: `TotalPage` on the wire.
        data_info_list: `DataInfoList` on the wire.
    """

    page_num: int
    page_size: int
    top_index: str
    order_param: str
    total_num: int
    total_page: int
    data_info_list: tuple[PlaySumStatInfo, ...] = attrs.field(converter=_play_sum_stat_info_items)
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (
        Field("PageNum", "page_num", "uint64"),
        Field("PageSize", "page_size", "uint64"),
        Field("TopIndex", "top_index", "string"),
        Field("OrderParam", "order_param", "string"),
        Field("TotalNum", "total_num", "uint64"),
        Field("TotalPage", "total_page", "uint64"),
        Field("DataInfoList", "data_info_list", PlaySumStatInfo, many=True),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeVisitTopSumInfoListRequest(Request[DescribeVisitTopSumInfoListResponse]):
    """List the domains or streams that were played most, up to 1,000.

    Attributes:
        start_time: Start of the range: YYYY-MM-DDThh:mm:ssZ, or YYYY-MM-DD hh:mm:ss in Beijing
            time; at most a day ago.
        end_time: End of the range, written as StartTime; at most four hours after it.
        top_index: What is listed. "Domain" is domains; "StreamId" is streams.
        play_domains: Only these playback domains.
        page_num: Number of the page, from 1. From 1 to 1000. The vendor's default is 1.
        page_size: Entries per page. From 1 to 1000. The vendor's default is 20.
        order_param: What the order goes by. "AvgFluxPerSecond" is average traffic per second;
            "TotalRequest" is requests; "TotalFlux" is traffic. The vendor's default is
            "TotalRequest".
    """

    start_time: str
    end_time: str
    top_index: Literal["Domain", "StreamId"]
    play_domains: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )
    page_num: int | None = None
    page_size: int | None = None
    order_param: Literal["AvgFluxPerSecond", "TotalRequest", "TotalFlux"] | None = None

    WIRE: ClassVar = (
        Field("StartTime", "start_time", "string"),
        Field("EndTime", "end_time", "string"),
        Field("TopIndex", "top_index", "string", choices=("Domain", "StreamId")),
        Field("PlayDomains", "play_domains", "string", many=True, required=False),
        Field("PageNum", "page_num", "uint64", required=False, min=1, max=1000, default=1),
        Field("PageSize", "page_size", "uint64", required=False, min=1, max=1000, default=20),
        Field(
            "OrderParam",
            "order_param",
            "string",
            required=False,
            choices=("AvgFluxPerSecond", "TotalRequest", "TotalFlux"),
            default="TotalRequest",
        ),
    )
    ACTION: ClassVar = Action(
        "DescribeVisitTopSumInfoList",
        service="tencent/live",
        retry="read",
        response=DescribeVisitTopSumInfoListResponse,
        errors=DescribeVisitTopSumInfoListErrorCode,
        paging=(PageTurning("DataInfoList", page="page_num", total="TotalNum", pages="TotalPage"),),
    )
