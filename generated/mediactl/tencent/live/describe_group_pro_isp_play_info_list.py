"""DescribeGroupProIspPlayInfoList: get how streams were played, by district and internet
provider.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeGroupProIspPlayInfoList
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


class DescribeGroupProIspPlayInfoListErrorCode(StringErrorCode):
    """Error codes of DescribeGroupProIspPlayInfoList."""

    FAILED_OPERATION = row("FailedOperation", "internal", "Operation failed.")
    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INVALID_PARAMETER = row("InvalidParameter", "invalid", "Invalid parameter.")
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
    UNSUPPORTED_OPERATION = row("UnsupportedOperation", "invalid", "Unsupported operation.")


def _cdn_play_stat_data_items(items: Sequence[CdnPlayStatData]) -> tuple[CdnPlayStatData, ...]:
    return as_tuple(items)


def _group_pro_isp_data_info_items(
    items: Sequence[GroupProIspDataInfo],
) -> tuple[GroupProIspDataInfo, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class CdnPlayStatData(Model):
    """Playback at one time.

    Attributes:
        time: Time, as yyyy-mm-dd HH:MM:SS.
        bandwidth: Bandwidth in Mbps.
        flux: Traffic in MB.
        request: New requests.
        online: Connections open.
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
class GroupProIspDataInfo(Model):
    """Playback in one district through one provider.

    Attributes:
        province_name: District.
        isp_name: Internet provider.
        detail_info_list: One row for each span of time.
    """

    province_name: str
    isp_name: str
    detail_info_list: tuple[CdnPlayStatData, ...] = attrs.field(converter=_cdn_play_stat_data_items)

    WIRE: ClassVar = (
        Field("ProvinceName", "province_name", "string"),
        Field("IspName", "isp_name", "string"),
        Field("DetailInfoList", "detail_info_list", CdnPlayStatData, many=True),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeGroupProIspPlayInfoListResponse(Response):
    """Answer to DescribeGroupProIspPlayInfoList.

    Attributes:
        data_info_list: One row for each district and provider.
    """

    data_info_list: tuple[GroupProIspDataInfo, ...] = attrs.field(
        converter=_group_pro_isp_data_info_items
    )
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("DataInfoList", "data_info_list", GroupProIspDataInfo, many=True),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeGroupProIspPlayInfoListRequest(Request[DescribeGroupProIspPlayInfoListResponse]):
    """Get how streams were played, by district and internet provider.

    Attributes:
        start_time: Start, in the last month, as 2019-01-08T10:00:00Z, or 2019-01-08 10:00:00 in
            Beijing time.
        end_time: End, written as the start and at most a month after it.
        play_domains: Playback domains to look at; all by default.
        province_names: Districts to look at; all by default.
        isp_names: Internet providers to look at; all by default.
        mainland_or_oversea: Where; everywhere by default. "Mainland" is mainland China; "Oversea"
            is elsewhere.
    """

    start_time: str
    end_time: str
    play_domains: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )
    province_names: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )
    isp_names: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )
    mainland_or_oversea: Literal["Mainland", "Oversea"] | None = None

    WIRE: ClassVar = (
        Field("StartTime", "start_time", "string"),
        Field("EndTime", "end_time", "string"),
        Field("PlayDomains", "play_domains", "string", many=True, required=False),
        Field("ProvinceNames", "province_names", "string", many=True, required=False),
        Field("IspNames", "isp_names", "string", many=True, required=False),
        Field(
            "MainlandOrOversea",
            "mainland_or_oversea",
            "string",
            required=False,
            choices=("Mainland", "Oversea"),
        ),
    )
    ACTION: ClassVar = Action(
        "DescribeGroupProIspPlayInfoList",
        service="tencent/live",
        retry="read",
        response=DescribeGroupProIspPlayInfoListResponse,
        errors=DescribeGroupProIspPlayInfoListErrorCode,
    )
