"""DescribePlayErrorCodeDetailInfoList: count the HTTP errors of playback, minute by minute.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribePlayErrorCodeDetailInfoList
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


class DescribePlayErrorCodeDetailInfoListErrorCode(StringErrorCode):
    """Error codes of DescribePlayErrorCodeDetailInfoList."""

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


def _http_code_value_items(items: Sequence[HttpCodeValue]) -> tuple[HttpCodeValue, ...]:
    return as_tuple(items)


def _http_code_info_items(items: Sequence[HttpCodeInfo]) -> tuple[HttpCodeInfo, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class HttpCodeValue(Model):
    """One step.

    Attributes:
        time: Start of the step, yyyy-mm-dd HH:MM:SS.
        numbers: How often the codes came.
        percentage: Share of the answers; the material gives no unit.
    """

    time: str
    numbers: int
    percentage: float

    WIRE: ClassVar = (
        Field("Time", "time", "string"),
        Field("Numbers", "numbers", "uint64"),
        Field("Percentage", "percentage", "float"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class HttpCodeInfo(Model):
    """How often one kind of code came, step by step.

    Attributes:
        http_code: Kind of code, such as 4xx.
        value_list: The steps, those without errors too.
    """

    http_code: str
    value_list: tuple[HttpCodeValue, ...] = attrs.field(converter=_http_code_value_items)

    WIRE: ClassVar = (
        Field("HttpCode", "http_code", "string"),
        Field("ValueList", "value_list", HttpCodeValue, many=True),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribePlayErrorCodeDetailInfoListResponse(Response):
    """Answer to DescribePlayErrorCodeDetailInfoList.

    Attributes:
        http_code_list: An entry for each kind of code.
        stat_type: The codes that were asked for.
    """

    http_code_list: tuple[HttpCodeInfo, ...] = attrs.field(converter=_http_code_info_items)
    stat_type: str
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (
        Field("HttpCodeList", "http_code_list", HttpCodeInfo, many=True),
        Field("StatType", "stat_type", "string"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribePlayErrorCodeDetailInfoListRequest(
    Request[DescribePlayErrorCodeDetailInfoListResponse]
):
    """Count the HTTP errors of playback, minute by minute.

    Attributes:
        start_time: Start of the range: YYYY-MM-DDThh:mm:ssZ, or YYYY-MM-DD hh:mm:ss in Beijing
            time; at most a day ago.
        end_time: End of the range, written as StartTime; at most a day after it.
        granularity: Length of a step, in minutes. 1 is a minute.
        stat_type: Codes to count: 4xx, 5xx, or both, with a comma between. Matches
            `[45]xx(,[45]xx)?`.
        play_domains: Only these playback domains.
        mainland_or_oversea: Area that is counted. "Mainland" is Chinese mainland; "Oversea" is
            outside the Chinese mainland; "China" is China with Hong Kong, Macao and Taiwan;
            "Foreign" is outside China; "Global" is everywhere. The vendor's default is "Global".
    """

    start_time: str
    end_time: str
    granularity: Literal[1]
    stat_type: str
    play_domains: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )
    mainland_or_oversea: Literal["Mainland", "Oversea", "China", "Foreign", "Global"] | None = None

    WIRE: ClassVar = (
        Field("StartTime", "start_time", "string"),
        Field("EndTime", "end_time", "string"),
        Field("Granularity", "granularity", "uint64", choices=(1,)),
        Field("StatType", "stat_type", "string", pattern="[45]xx(,[45]xx)?"),
        Field("PlayDomains", "play_domains", "string", many=True, required=False),
        Field(
            "MainlandOrOversea",
            "mainland_or_oversea",
            "string",
            required=False,
            choices=("Mainland", "Oversea", "China", "Foreign", "Global"),
            default="Global",
        ),
    )
    ACTION: ClassVar = Action(
        "DescribePlayErrorCodeDetailInfoList",
        service="tencent/live",
        retry="read",
        response=DescribePlayErrorCodeDetailInfoListResponse,
        errors=DescribePlayErrorCodeDetailInfoListErrorCode,
    )
