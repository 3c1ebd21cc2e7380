"""DescribePushBandwidthAndFluxList: tell the bandwidth and traffic of pushing.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribePushBandwidthAndFluxList
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


class DescribePushBandwidthAndFluxListErrorCode(StringErrorCode):
    """Error codes of DescribePushBandwidthAndFluxList."""

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
class DescribePushBandwidthAndFluxListResponse(Response):
    """Answer to DescribePushBandwidthAndFluxList.

    Attributes:
        peak_bandwidth_time: When bandwidth peaked, in UTC: YYYY-MM-DDThh:mm:ssZ.
        peak_bandwidth: Highest bandwidth, in Mbit/s.
        p95_peak_bandwidth_time: When the 95th percentile was reached, in UTC: YYYY-MM-DDThh:mm:ssZ.
        p95_peak_bandwidth: 95th percentile of the bandwidth, in Mbit/s.
        sum_flux: Traffic in all, in MB.
        data_info_list: The steps.
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
class DescribePushBandwidthAndFluxListRequest(Request[DescribePushBandwidthAndFluxListResponse]):
    """Tell the bandwidth and traffic of pushing.

    Attributes:
        start_time: Start of the range, to the minute: YYYY-MM-DDThh:mm:ssZ, or YYYY-MM-DD hh:mm:ss
            in Beijing time; at most two months ago.
        end_time: End of the range, written as StartTime; at most 31 days after it.
        push_domains: Only these push domains.
        mainland_or_oversea: Only this area; left out, both. "Mainland" is Chinese mainland;
            "Oversea" is outside the Chinese mainland.
        granularity: Length of a step, in minutes; a range of more than a day needs 60 or 1440. 5 is
            five minutes; 60 is an hour; 1440 is a day. The vendor's default is 5.
        region_names: Only these regions.
        country_names: Only these countries, by the vendor's names.
    """

    start_time: str
    end_time: str
    push_domains: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )
    mainland_or_oversea: Literal["Mainland", "Oversea"] | None = None
    granularity: Literal[5, 60, 1440] | None = None
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
    country_names: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )

    WIRE: ClassVar = (
        Field("StartTime", "start_time", "string"),
        Field("EndTime", "end_time", "string"),
        Field("PushDomains", "push_domains", "string", many=True, required=False),
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
        Field("CountryNames", "country_names", "string", many=True, required=False),
    )
    ACTION: ClassVar = Action(
        "DescribePushBandwidthAndFluxList",
        service="tencent/live",
        retry="read",
        response=DescribePushBandwidthAndFluxListResponse,
        errors=DescribePushBandwidthAndFluxListErrorCode,
    )
