"""DescribeLiveDelayInfoList: list the streams whose playback is delayed.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveDelayInfoList
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_tuple
from mediactl._runtime.wire import Field


class DescribeLiveDelayInfoListErrorCode(StringErrorCode):
    """Error codes of DescribeLiveDelayInfoList."""

    FAILED_OPERATION = row("FailedOperation", "internal", "Operation failed.")
    FAILED_OPERATION_CALL_OTHER_SVR_FAILED = row(
        "FailedOperation.CallOtherSvrFailed", "transient", "Failed to call the internal service."
    )
    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INTERNAL_ERROR_DB_ERROR = row("InternalError.DBError", "transient", "DB execution error.")
    INVALID_PARAMETER_VALUE = row("InvalidParameterValue", "invalid", "Invalid parameter value.")
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
    RESOURCE_NOT_FOUND_USER_NOT_EXIST = row(
        "ResourceNotFound.UserNotExist", "unavailable", "The CSS service has not been activated."
    )


def _delay_info_items(items: Sequence[DelayInfo]) -> tuple[DelayInfo, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DelayInfo(Model):
    """A stream whose playback is delayed.

    Attributes:
        domain_name: Domain that the stream is pushed to.
        app_name: Path that the stream is pushed to.
        stream_name: Name of the stream.
        delay_interval: Delay in seconds.
        create_time: When the delay was set, in UTC as 2019-06-18T12:00:00Z.
        expire_time: When the delay ends, in UTC as 2019-06-18T12:00:00Z.
        status: Whether the delay is in effect. -1 is expired; 1 is in effect.
    """

    domain_name: str
    app_name: str
    stream_name: str
    delay_interval: int
    create_time: str
    expire_time: str
    status: Literal[-1, 1]

    WIRE: ClassVar = (
        Field("DomainName", "domain_name", "string"),
        Field("AppName", "app_name", "string"),
        Field("StreamName", "stream_name", "string"),
        Field("DelayInterval", "delay_interval", "uint64"),
        Field("CreateTime", "create_time", "string"),
        Field("ExpireTime", "expire_time", "string"),
        Field("Status", "status", "int64", choices=(-1, 1)),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeLiveDelayInfoListResponse(Response):
    """Answer to DescribeLiveDelayInfoList.

    Attributes:
        delay_info_list: The delayed streams.
    """

    delay_info_list: tuple[DelayInfo, ...] = attrs.field(converter=_delay_info_items)
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("DelayInfoList", "delay_info_list", DelayInfo, many=True),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeLiveDelayInfoListRequest(Request[DescribeLiveDelayInfoListResponse]):
    """List the streams whose playback is delayed."""

    ACTION: ClassVar = Action(
        "DescribeLiveDelayInfoList",
        service="tencent/live",
        retry="read",
        response=DescribeLiveDelayInfoListResponse,
        errors=DescribeLiveDelayInfoListErrorCode,
    )
