"""DescribeTopClientIpSumInfoList: list the client addresses that played most, up to 1,000.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeTopClientIpSumInfoList
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


class DescribeTopClientIpSumInfoListErrorCode(StringErrorCode):
    """Error codes of DescribeTopClientIpSumInfoList."""

    FAILED_OPERATION = row("FailedOperation", "internal", "Operation failed.")
    INVALID_PARAMETER = row("InvalidParameter", "invalid", "Invalid parameter.")
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


def _client_ip_play_sum_info_items(
    items: Sequence[ClientIpPlaySumInfo],
) -> tuple[ClientIpPlaySumInfo, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ClientIpPlaySumInfo(Model):
    """Playback of a client address.

    Attributes:
        client_ip: `ClientIp` on the wire.
        province: District of the client.
        total_flux: Traffic; the material gives no unit.
        total_request: `TotalRequest` on the wire.
        total_failed_request: `TotalFailedRequest` on the wire.
        country_area: Country or region of the client.
    """

    client_ip: str
    province: str
    total_flux: float
    total_request: int
    total_failed_request: int
    country_area: str

    WIRE: ClassVar = (
        Field("ClientIp", "client_ip", "string"),
        Field("Province", "province", "string"),
        Field("TotalFlux", "total_flux", "float"),
        Field("TotalRequest", "total_request", "uint64"),
        Field("TotalFailedRequest", "total_failed_request", "uint64"),
        Field("CountryArea", "country_area", "string"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeTopClientIpSumInfoListResponse(Response):
    """Answer to DescribeTopClientIpSumInfoList.

    Attributes:
        page_num: `PageNum` on the wire.
        page_size: `PageSize` on the wire.
        order_param: `OrderParam` on the wire.
        total_num: `TotalNum` on the wire.
        total_page: `TotalPage` on the wire.
        data_info_list: `DataInfoList` on the wire.
    """

    page_num: int
    page_size: int
    order_param: str
    total_num: int
    total_page: int
    data_info_list: tuple[ClientIpPlaySumInfo, ...] = attrs.field(
        converter=_client_ip_play_sum_info_items
    )
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (
        Field("PageNum", "page_num", "uint64"),
        Field("PageSize", "page_size", "uint64"),
        Field("OrderParam", "order_param", "string"),
        Field("TotalNum", "total_num", "uint64"),
        Field("TotalPage", "total_page", "uint64"),
        Field("DataInfoList", "data_info_list", ClientIpPlaySumInfo, many=True),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeTopClientIpSumInfoListRequest(Request[DescribeTopClientIpSumInfoListResponse]):
    """List the client addresses that played most, up to 1,000.

    Attributes:
        start_time: Start of the range: YYYY-MM-DDThh:mm:ssZ, or YYYY-MM-DD hh:mm:ss in Beijing
            time; at most a day ago.
        end_time: End of the range, written as StartTime; at most four hours after it.
        play_domains: Only these playback domains.
        page_num: Number of the page, from 1. From 1 to 1000. The vendor's default is 1.
        page_size: Addresses per page. From 1 to 1000. The vendor's default is 20.
        order_param: What the order goes by. "TotalRequest" is requests; "FailedRequest" is failed
            requests; "TotalFlux" is traffic. The vendor's default is "TotalRequest".
        mainland_or_oversea: Area that is counted. "Mainland" is Chinese mainland; "Oversea" is
            outside the Chinese mainland; "China" is China with Hong Kong, Macao and Taiwan;
            "Foreign" is outside China; "Global" is everywhere. The vendor's default is "Global".
        out_language: Language of countries, districts and operators in the answer. The vendor's
            default is "Chinese".
    """

    start_time: str
    end_time: str
    play_domains: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )
    page_num: int | None = None
    page_size: int | None = None
    order_param: Literal["TotalRequest", "FailedRequest", "TotalFlux"] | None = None
    mainland_or_oversea: Literal["Mainland", "Oversea", "China", "Foreign", "Global"] | None = None
    out_language: Literal["Chinese", "English"] | None = None

    WIRE: ClassVar = (
        Field("StartTime", "start_time", "string"),
        Field("EndTime", "end_time", "string"),
        Field("PlayDomains", "play_domains", "string", many=True, required=False),
        Field("PageNum", "page_num", "uint64", required=False, min=1, max=1000, default=1),
        Field("PageSize", "page_size", "uint64", required=False, min=1, max=1000, default=20),
        Field(
            "OrderParam",
            "order_param",
            "string",
            required=False,
            choices=("TotalRequest", "FailedRequest", "TotalFlux"),
            default="TotalRequest",
        ),
        Field(
            "MainlandOrOversea",
            "mainland_or_oversea",
            "string",
            required=False,
            choices=("Mainland", "Oversea", "China", "Foreign", "Global"),
            default="Global",
        ),
        Field(
            "OutLanguage",
            "out_language",
            "string",
            required=False,
            choices=("Chinese", "English"),
            default="Chinese",
        ),
    )
    ACTION: ClassVar = Action(
        "DescribeTopClientIpSumInfoList",
        service="tencent/live",
        retry="read",
        response=DescribeTopClientIpSumInfoListResponse,
        errors=DescribeTopClientIpSumInfoListErrorCode,
        paging=(PageTurning("DataInfoList", page="page_num", total="TotalNum", pages="TotalPage"),),
    )
