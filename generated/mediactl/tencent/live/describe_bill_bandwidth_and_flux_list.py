"""DescribeBillBandwidthAndFluxList: get the bandwidth and traffic that is billed.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeBillBandwidthAndFluxList
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response, as_strings, as_tuple
from mediactl._runtime.wire import Field
from mediactl.tencent.live.models.bill_data_info import BillDataInfo


class DescribeBillBandwidthAndFluxListErrorCode(StringErrorCode):
    """Error codes of DescribeBillBandwidthAndFluxList."""

    FAILED_OPERATION = row("FailedOperation", "internal", "Operation failed.")
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


def _bill_data_info_items(items: Sequence[BillDataInfo]) -> tuple[BillDataInfo, ...]:
    return as_tuple(items)


def _region_names_items(
    items: Sequence[
        Literal[
            "China Mainland",
            "Asia Pacific I",
            "Asia Pacific II",
            "Asia Pacific III",
            "Europe",
            "North America",
            "South America",
            "Middle East",
            "Africa",
        ]
    ],
) -> tuple[
    Literal[
        "China Mainland",
        "Asia Pacific I",
        "Asia Pacific II",
        "Asia Pacific III",
        "Europe",
        "North America",
        "South America",
        "Middle East",
        "Africa",
    ],
    ...,
]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeBillBandwidthAndFluxListResponse(Response):
    """Answer to DescribeBillBandwidthAndFluxList.

    Attributes:
        peak_bandwidth_time: When bandwidth was highest, as yyyy-mm-dd HH:MM:SS.
        peak_bandwidth: Highest bandwidth in Mbps.
        p95_peak_bandwidth_time: When bandwidth was at its 95th percentile, as yyyy-mm-dd HH:MM:SS.
        p95_peak_bandwidth: 95th percentile of bandwidth in Mbps.
        sum_flux: Traffic in all in MB.
        data_info_list: One row for each span of time.
    """

    peak_bandwidth_time: str
    peak_bandwidth: float
    p95_peak_bandwidth_time: str
    p95_peak_bandwidth: float
    sum_flux: float
    data_info_list: tuple[BillDataInfo, ...] = attrs.field(converter=_bill_data_info_items)
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (
        Field("PeakBandwidthTime", "peak_bandwidth_time", "string"),
        Field("PeakBandwidth", "peak_bandwidth", "float"),
        Field("P95PeakBandwidthTime", "p95_peak_bandwidth_time", "string"),
        Field("P95PeakBandwidth", "p95_peak_bandwidth", "float"),
        Field("SumFlux", "sum_flux", "float"),
        Field("DataInfoList", "data_info_list", BillDataInfo, many=True),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeBillBandwidthAndFluxListRequest(Request[DescribeBillBandwidthAndFluxListResponse]):
    """Get the bandwidth and traffic that is billed.

    Attributes:
        start_time: Start, in the last three years, as 2019-01-08T10:00:00Z, or 2019-01-08 10:00:00
            in Beijing time.
        end_time: End, written as the start and at most a month after it.
        play_domains: Playback domains to look at; all by default.
        mainland_or_oversea: Where it was used; everywhere by default, which is all there is for
            LEB. "Mainland" is mainland China; "Oversea" is elsewhere.
        granularity: Minutes that one row covers. 5 is five minutes of at most a day; 60 is an hour;
            1440 is a day. The vendor's default is 5.
        service_name: Service asked for; the sum of both by default. "LVB" is live video
            broadcasting; "LEB" is live event broadcasting.
        region_names: Regions asked for.
    """

    start_time: str
    end_time: str
    play_domains: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )
    mainland_or_oversea: Literal["Mainland", "Oversea"] | None = None
    granularity: Literal[5, 60, 1440] | None = None
    service_name: Literal["LVB", "LEB"] | None = None
    region_names: (
        tuple[
            Literal[
                "China Mainland",
                "Asia Pacific I",
                "Asia Pacific II",
                "Asia Pacific III",
                "Europe",
                "North America",
                "South America",
                "Middle East",
                "Africa",
            ],
            ...,
        ]
        | None
    ) = attrs.field(default=None, converter=attrs.converters.optional(_region_names_items))

    WIRE: ClassVar = (
        Field("StartTime", "start_time", "string"),
        Field("EndTime", "end_time", "string"),
        Field("PlayDomains", "play_domains", "string", many=True, required=False),
        Field(
            "MainlandOrOversea",
            "mainland_or_oversea",
            "string",
            required=False,
            choices=("Mainland", "Oversea"),
        ),
        Field(
            "Granularity", "granularity", "uint64", required=False, choices=(5, 60, 1440), default=5
        ),
        Field("ServiceName", "service_name", "string", required=False, choices=("LVB", "LEB")),
        Field(
            "RegionNames",
            "region_names",
            "string",
            many=True,
            required=False,
            choices=(
                "China Mainland",
                "Asia Pacific I",
                "Asia Pacific II",
                "Asia Pacific III",
                "Europe",
                "North America",
                "South America",
                "Middle East",
                "Africa",
            ),
        ),
    )
    ACTION: ClassVar = Action(
        "DescribeBillBandwidthAndFluxList",
        service="tencent/live",
        retry="read",
        response=DescribeBillBandwidthAndFluxListResponse,
        errors=DescribeBillBandwidthAndFluxListErrorCode,
    )
