"""DescribePlayErrorCodeSumInfoList: count the HTTP status codes of playback, by place and network
operator.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribePlayErrorCodeSumInfoList
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


class DescribePlayErrorCodeSumInfoListErrorCode(StringErrorCode):
    """Error codes of DescribePlayErrorCodeSumInfoList."""

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


def _pro_isp_play_code_data_info_items(
    items: Sequence[ProIspPlayCodeDataInfo],
) -> tuple[ProIspPlayCodeDataInfo, ...]:
    return as_tuple(items)


def _play_code_total_info_items(
    items: Sequence[PlayCodeTotalInfo],
) -> tuple[PlayCodeTotalInfo, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ProIspPlayCodeDataInfo(Model):
    """Status codes of one place and operator.

    Attributes:
        country_area_name: Country or region.
        province_name: District.
        isp_name: Network operator.
        code_2xx: Answers with 2xx.
        code_3xx: Answers with 3xx.
        code_4xx: Answers with 4xx.
        code_5xx: Answers with 5xx.
    """

    country_area_name: str
    province_name: str
    isp_name: str
    code_2xx: int
    code_3xx: int
    code_4xx: int
    code_5xx: int

    WIRE: ClassVar = (
        Field("CountryAreaName", "country_area_name", "string"),
        Field("ProvinceName", "province_name", "string"),
        Field("IspName", "isp_name", "string"),
        Field("Code2xx", "code_2xx", "uint64"),
        Field("Code3xx", "code_3xx", "uint64"),
        Field("Code4xx", "code_4xx", "uint64"),
        Field("Code5xx", "code_5xx", "uint64"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class PlayCodeTotalInfo(Model):
    """How often a status code came.

    Attributes:
        code: HTTP status, such as 404.
        num: How often it came.
    """

    code: str
    num: int

    WIRE: ClassVar = (
        Field("Code", "code", "string"),
        Field("Num", "num", "uint64"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribePlayErrorCodeSumInfoListResponse(Response):
    """Answer to DescribePlayErrorCodeSumInfoList.

    Attributes:
        pro_isp_info_list: An entry for each place and operator.
        total_code_all: All answers.
        total_code_4xx: Answers with 4xx.
        total_code_5xx: Answers with 5xx.
        total_code_list: Answers by single code.
        page_num: `PageNum` on the wire.
        page_size: `PageSize` on the wire.
        total_page: `TotalPage` on the wire.
        total_num: `TotalNum` on the wire.
        total_code_2xx: Answers with 2xx.
        total_code_3xx: Answers with 3xx.
    """

    pro_isp_info_list: tuple[ProIspPlayCodeDataInfo, ...] = attrs.field(
        converter=_pro_isp_play_code_data_info_items
    )
    total_code_all: int
    total_code_4xx: int
    total_code_5xx: int
    total_code_list: tuple[PlayCodeTotalInfo, ...] = attrs.field(
        converter=_play_code_total_info_items
    )
    page_num: int
    page_size: int
    total_page: int
    total_num: int
    total_code_2xx: int
    total_code_3xx: int
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (
        Field("ProIspInfoList", "pro_isp_info_list", ProIspPlayCodeDataInfo, many=True),
        Field("TotalCodeAll", "total_code_all", "uint64"),
        Field("TotalCode4xx", "total_code_4xx", "uint64"),
        Field("TotalCode5xx", "total_code_5xx", "uint64"),
        Field("TotalCodeList", "total_code_list", PlayCodeTotalInfo, many=True),
        Field("PageNum", "page_num", "uint64"),
        Field("PageSize", "page_size", "uint64"),
        Field("TotalPage", "total_page", "uint64"),
        Field("TotalNum", "total_num", "uint64"),
        Field("TotalCode2xx", "total_code_2xx", "uint64"),
        Field("TotalCode3xx", "total_code_3xx", "uint64"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribePlayErrorCodeSumInfoListRequest(Request[DescribePlayErrorCodeSumInfoListResponse]):
    """Count the HTTP status codes of playback, by place and network operator.

    Attributes:
        start_time: Start of the range: YYYY-MM-DDThh:mm:ssZ, or YYYY-MM-DD hh:mm:ss in Beijing
            time; at most a day ago.
        end_time: End of the range, written as StartTime; at most a day after it.
        play_domains: Only these playback domains.
        page_num: Number of the page, from 1. From 1 to 1000. The vendor's default is 1.
        page_size: Entries per page. From 1 to 1000. The vendor's default is 20.
        mainland_or_oversea: Area that is counted. "Mainland" is Chinese mainland; "Oversea" is
            outside the Chinese mainland; "China" is China with Hong Kong, Macao and Taiwan;
            "Foreign" is outside China; "Global" is everywhere. The vendor's default is "Global".
        group_type: What is counted together; districts and operators are known in the Chinese
            mainland only. "CountryProIsp" is country, district and operator; "Country" is country.
            The vendor's default is "CountryProIsp".
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
    mainland_or_oversea: Literal["Mainland", "Oversea", "China", "Foreign", "Global"] | None = None
    group_type: Literal["CountryProIsp", "Country"] | None = None
    out_language: Literal["Chinese", "English"] | None = None

    WIRE: ClassVar = (
        Field("StartTime", "start_time", "string"),
        Field("EndTime", "end_time", "string"),
        Field("PlayDomains", "play_domains", "string", many=True, required=False),
        Field("PageNum", "page_num", "uint64", required=False, min=1, max=1000, default=1),
        Field("PageSize", "page_size", "uint64", required=False, min=1, max=1000, default=20),
        Field(
            "MainlandOrOversea",
            "mainland_or_oversea",
            "string",
            required=False,
            choices=("Mainland", "Oversea", "China", "Foreign", "Global"),
            default="Global",
        ),
        Field(
            "GroupType",
            "group_type",
            "string",
            required=False,
            choices=("CountryProIsp", "Country"),
            default="CountryProIsp",
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
        "DescribePlayErrorCodeSumInfoList",
        service="tencent/live",
        retry="read",
        response=DescribePlayErrorCodeSumInfoListResponse,
        errors=DescribePlayErrorCodeSumInfoListErrorCode,
        paging=(
            PageTurning("ProIspInfoList", page="page_num", total="TotalNum", pages="TotalPage"),
        ),
    )
