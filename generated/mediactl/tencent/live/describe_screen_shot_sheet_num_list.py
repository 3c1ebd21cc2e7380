"""DescribeScreenShotSheetNumList: count the screenshots of streams.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeScreenShotSheetNumList
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


class DescribeScreenShotSheetNumListErrorCode(StringErrorCode):
    """Error codes of DescribeScreenShotSheetNumList."""

    FAILED_OPERATION = row("FailedOperation", "internal", "Operation failed.")
    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
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


def _time_value_items(items: Sequence[TimeValue]) -> tuple[TimeValue, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class TimeValue(Model):
    """One step.

    Attributes:
        time: Start of the step, in UTC: yyyy-mm-ddTHH:MM:SSZ.
        num: Screenshots.
    """

    time: str
    num: int

    WIRE: ClassVar = (
        Field("Time", "time", "string"),
        Field("Num", "num", "uint64"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeScreenShotSheetNumListResponse(Response):
    """Answer to DescribeScreenShotSheetNumList.

    Attributes:
        data_info_list: `DataInfoList` on the wire.
    """

    data_info_list: tuple[TimeValue, ...] = attrs.field(converter=_time_value_items)
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("DataInfoList", "data_info_list", TimeValue, many=True),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeScreenShotSheetNumListRequest(Request[DescribeScreenShotSheetNumListResponse]):
    """Count the screenshots of streams.

    Attributes:
        start_time: Start of the range, in UTC: yyyy-mm-ddTHH:MM:SSZ; at most a year ago.
        end_time: End of the range, written as StartTime.
        zone: Only this area; left out, both. "Mainland" is Chinese mainland; "Oversea" is outside
            the Chinese mainland.
        push_domains: Only these push domains; counted since November 2019.
        granularity: Length of a step. Counts come an hour and a half late. "Minute" is five minutes
            of at most 31 days; "Day" is a day in Beijing time, of at most 186 days.
    """

    start_time: str
    end_time: str
    zone: Literal["Mainland", "Oversea"] | None = None
    push_domains: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )
    granularity: Literal["Minute", "Day"] | None = None

    WIRE: ClassVar = (
        Field("StartTime", "start_time", "string"),
        Field("EndTime", "end_time", "string"),
        Field("Zone", "zone", "string", required=False, choices=("Mainland", "Oversea")),
        Field("PushDomains", "push_domains", "string", many=True, required=False),
        Field("Granularity", "granularity", "string", required=False, choices=("Minute", "Day")),
    )
    ACTION: ClassVar = Action(
        "DescribeScreenShotSheetNumList",
        service="tencent/live",
        retry="read",
        response=DescribeScreenShotSheetNumListResponse,
        errors=DescribeScreenShotSheetNumListErrorCode,
    )
