"""DescribeProvinceIspPlayInfoList: measure playback in districts and networks: bandwidth, traffic,
requests or viewers.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeProvinceIspPlayInfoList
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_strings, as_tuple
from mediactl._runtime.wire import Field


class DescribeProvinceIspPlayInfoListErrorCode(StringErrorCode):
    """Error codes of DescribeProvinceIspPlayInfoList."""

    FAILED_OPERATION = row("FailedOperation", "internal", "Operation failed.")
    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INTERNAL_ERROR_HAS_NOT_LIVING_STREAM = row(
        "InternalError.HasNotLivingStream", "invalid", "No live stream."
    )
    INTERNAL_ERROR_INVALID_REQUEST = row(
        "InternalError.InvalidRequest", "invalid", "Invalid request."
    )
    INTERNAL_ERROR_QUERY_PRO_ISP_PLAY_INFO_ERROR = row(
        "InternalError.QueryProIspPlayInfoError",
        "transient",
        "Failed to query the playback information by ISP and district.",
    )
    INTERNAL_ERROR_QUERY_UPLOAD_INFO_FAILED = row(
        "InternalError.QueryUploadInfoFailed",
        "transient",
        "Failed to query the upload information.",
    )
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


def _play_stat_info_items(items: Sequence[PlayStatInfo]) -> tuple[PlayStatInfo, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class PlayStatInfo(Model):
    """One step.

    Attributes:
        time: Start of the step.
        value: What was measured; 0 where there was nothing.
    """

    time: str
    value: float | None = None

    WIRE: ClassVar = (
        Field("Time", "time", "string"),
        Field("Value", "value", "float", required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeProvinceIspPlayInfoListResponse(Response):
    """Answer to DescribeProvinceIspPlayInfoList.

    Attributes:
        data_info_list: `DataInfoList` on the wire.
        stat_type: What was measured.
    """

    data_info_list: tuple[PlayStatInfo, ...] = attrs.field(converter=_play_stat_info_items)
    stat_type: str
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (
        Field("DataInfoList", "data_info_list", PlayStatInfo, many=True),
        Field("StatType", "stat_type", "string"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeProvinceIspPlayInfoListRequest(Request[DescribeProvinceIspPlayInfoListResponse]):
    """Measure playback in districts and networks: bandwidth, traffic, requests or viewers.

    Attributes:
        start_time: Start of the range: YYYY-MM-DDThh:mm:ssZ, or YYYY-MM-DD hh:mm:ss in Beijing
            time; at most a day ago.
        end_time: End of the range, written as StartTime; at most a day after it.
        granularity: Length of a step, in minutes. 1 is a minute.
        stat_type: What is measured. "Bandwidth" is bandwidth; "FluxPerSecond" is average traffic;
            "Flux" is traffic; "Request" is requests; "Online" is concurrent connections.
        play_domains: Only these playback domains.
        province_names: Only these districts, such as Beijing.
        isp_names: Only these network operators, such as China Mobile.
        mainland_or_oversea: Area that is counted. "Mainland" is Chinese mainland; "Oversea" is
            outside the Chinese mainland; "China" is China with Hong Kong, Macao and Taiwan;
            "Foreign" is outside China; "Global" is everywhere. The vendor's default is "Global".
        ip_type: Only IPv6; left out, all addresses.
    """

    start_time: str
    end_time: str
    granularity: Literal[1]
    stat_type: Literal["Bandwidth", "FluxPerSecond", "Flux", "Request", "Online"]
    play_domains: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )
    province_names: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )
    isp_names: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )
    mainland_or_oversea: Literal["Mainland", "Oversea", "China", "Foreign", "Global"] | None = None
    ip_type: Literal["Ipv6"] | None = None

    WIRE: ClassVar = (
        Field("StartTime", "start_time", "string"),
        Field("EndTime", "end_time", "string"),
        Field("Granularity", "granularity", "uint64", choices=(1,)),
        Field(
            "StatType",
            "stat_type",
            "string",
            choices=("Bandwidth", "FluxPerSecond", "Flux", "Request", "Online"),
        ),
        Field("PlayDomains", "play_domains", "string", many=True, required=False),
        Field("ProvinceNames", "province_names", "string", many=True, required=False),
        Field("IspNames", "isp_names", "string", many=True, required=False),
        Field(
            "MainlandOrOversea",
            "mainland_or_oversea",
            "string",
            required=False,
            choices=("Mainland", "Oversea", "China", "Foreign", "Global"),
            default="Global",
        ),
        Field("IpType", "ip_type", "string", required=False, choices=("Ipv6",)),
    )
    ACTION: ClassVar = Action(
        "DescribeProvinceIspPlayInfoList",
        service="tencent/live",
        retry="read",
        response=DescribeProvinceIspPlayInfoListResponse,
        errors=DescribeProvinceIspPlayInfoListErrorCode,
    )
