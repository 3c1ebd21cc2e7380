"""DescribeLiveTimeShiftBillInfoList: list how much time-shifted video push domains have stored, in
steps of five minutes.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveTimeShiftBillInfoList
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


class DescribeLiveTimeShiftBillInfoListErrorCode(StringErrorCode):
    """Error codes of DescribeLiveTimeShiftBillInfoList."""

    FAILED_OPERATION = row("FailedOperation", "internal", "Operation failed.")
    FAILED_OPERATION_NOT_FOUND = row("FailedOperation.NotFound", "invalid", "No records found.")
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


def _time_shift_bill_data_items(
    items: Sequence[TimeShiftBillData],
) -> tuple[TimeShiftBillData, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class TimeShiftBillData(Model):
    """Time-shifted video of a domain, at one point in time.

    Attributes:
        domain: Push domain.
        duration: Minutes of video.
        storage_period: Days that it is kept.
        time: Point in time, YYYY-MM-DDThh:mm:ssZ.
        total_duration: Minutes in all, which are billed.
    """

    domain: str
    duration: float
    storage_period: float
    time: str
    total_duration: float

    WIRE: ClassVar = (
        Field("Domain", "domain", "string"),
        Field("Duration", "duration", "float"),
        Field("StoragePeriod", "storage_period", "float"),
        Field("Time", "time", "string"),
        Field("TotalDuration", "total_duration", "float"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeLiveTimeShiftBillInfoListResponse(Response):
    """Answer to DescribeLiveTimeShiftBillInfoList.

    Attributes:
        data_info_list: `DataInfoList` on the wire.
    """

    data_info_list: tuple[TimeShiftBillData, ...] = attrs.field(
        converter=_time_shift_bill_data_items
    )
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("DataInfoList", "data_info_list", TimeShiftBillData, many=True),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeLiveTimeShiftBillInfoListRequest(Request[DescribeLiveTimeShiftBillInfoListResponse]):
    """List how much time-shifted video push domains have stored, in steps of five minutes.

    Attributes:
        start_time: Start of the range, in UTC: YYYY-MM-DDThh:mm:ssZ; at most three months ago.
        end_time: End of the range, in UTC: YYYY-MM-DDThh:mm:ssZ; at most a month after the start.
        push_domains: Only these push domains.
    """

    start_time: str
    end_time: str
    push_domains: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )

    WIRE: ClassVar = (
        Field("StartTime", "start_time", "string"),
        Field("EndTime", "end_time", "string"),
        Field("PushDomains", "push_domains", "string", many=True, required=False),
    )
    ACTION: ClassVar = Action(
        "DescribeLiveTimeShiftBillInfoList",
        service="tencent/live",
        retry="read",
        response=DescribeLiveTimeShiftBillInfoListResponse,
        errors=DescribeLiveTimeShiftBillInfoListErrorCode,
    )
