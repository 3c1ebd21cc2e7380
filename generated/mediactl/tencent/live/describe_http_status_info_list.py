"""DescribeHttpStatusInfoList: count the HTTP statuses of playback for every five minutes; they are
known an hour later.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeHttpStatusInfoList
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_strings, as_tuple
from mediactl._runtime.wire import Field


class DescribeHttpStatusInfoListErrorCode(StringErrorCode):
    """Error codes of DescribeHttpStatusInfoList."""

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


def _http_status_info_items(items: Sequence[HttpStatusInfo]) -> tuple[HttpStatusInfo, ...]:
    return as_tuple(items)


def _http_status_data_items(items: Sequence[HttpStatusData]) -> tuple[HttpStatusData, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class HttpStatusInfo(Model):
    """How often one status was answered.

    Attributes:
        http_status: HTTP status.
        num: How often.
    """

    http_status: str
    num: int

    WIRE: ClassVar = (
        Field("HttpStatus", "http_status", "string"),
        Field("Num", "num", "uint64"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class HttpStatusData(Model):
    """Statuses of five minutes.

    Attributes:
        time: Time, as yyyy-mm-dd HH:MM:SS.
        http_status_info_list: One row for each status.
    """

    time: str
    http_status_info_list: tuple[HttpStatusInfo, ...] = attrs.field(
        converter=_http_status_info_items
    )

    WIRE: ClassVar = (
        Field("Time", "time", "string"),
        Field("HttpStatusInfoList", "http_status_info_list", HttpStatusInfo, many=True),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeHttpStatusInfoListResponse(Response):
    """Answer to DescribeHttpStatusInfoList.

    Attributes:
        data_info_list: One row for each five minutes.
    """

    data_info_list: tuple[HttpStatusData, ...] = attrs.field(converter=_http_status_data_items)
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("DataInfoList", "data_info_list", HttpStatusData, many=True),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeHttpStatusInfoListRequest(Request[DescribeHttpStatusInfoListResponse]):
    """Count the HTTP statuses of playback for every five minutes; they are known an hour later.

    Attributes:
        start_time: Start, in the last three months, as 2019-01-08T10:00:00Z, or 2019-01-08 10:00:00
            in Beijing time.
        end_time: End, written as the start and at most a day after it.
        play_domains: Playback domains to look at.
    """

    start_time: str
    end_time: str
    play_domains: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )

    WIRE: ClassVar = (
        Field("StartTime", "start_time", "string"),
        Field("EndTime", "end_time", "string"),
        Field("PlayDomains", "play_domains", "string", many=True, required=False),
    )
    ACTION: ClassVar = Action(
        "DescribeHttpStatusInfoList",
        service="tencent/live",
        retry="read",
        response=DescribeHttpStatusInfoListResponse,
        errors=DescribeHttpStatusInfoListErrorCode,
    )
