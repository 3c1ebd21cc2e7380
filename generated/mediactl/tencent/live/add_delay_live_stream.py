"""AddDelayLiveStream: delay the playback of a stream, so that there is time to react to
incidents.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=AddDelayLiveStream
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field


class AddDelayLiveStreamErrorCode(StringErrorCode):
    """Error codes of AddDelayLiveStream."""

    DRY_RUN_OPERATION = row(
        "DryRunOperation", "invalid", "A dry run; the request would have succeeded."
    )
    FAILED_OPERATION_CALL_OTHER_SVR_FAILED = row(
        "FailedOperation.CallOtherSvrFailed", "transient", "Failed to call the internal service."
    )
    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INTERNAL_ERROR_CALL_OTHER_SVR_ERROR = row(
        "InternalError.CallOtherSvrError", "transient", "Error calling internal service."
    )
    INTERNAL_ERROR_CONFIG_NOT_EXIST = row(
        "InternalError.ConfigNotExist", "invalid", "The configuration does not exist."
    )
    INTERNAL_ERROR_GET_BIZID_ERROR = row(
        "InternalError.GetBizidError", "transient", "Error getting user account."
    )
    INTERNAL_ERROR_GET_STREAM_INFO_ERROR = row(
        "InternalError.GetStreamInfoError", "transient", "Failed to get the stream information."
    )
    INTERNAL_ERROR_NOT_PERMMIT_OPERAT = row(
        "InternalError.NotPermmitOperat", "permission", "No permission to operate."
    )
    INTERNAL_ERROR_STREAM_STATUS_ERROR = row(
        "InternalError.StreamStatusError", "conflict", "Exceptional stream status."
    )
    INTERNAL_ERROR_UPDATE_DATA_ERROR = row(
        "InternalError.UpdateDataError", "transient", "Failed to update data."
    )
    INVALID_PARAMETER = row("InvalidParameter", "invalid", "Invalid parameter.")
    INVALID_PARAMETER_VALUE = row("InvalidParameterValue", "invalid", "Invalid parameter value.")
    MISSING_PARAMETER = row("MissingParameter", "invalid", "Parameter missing.")
    RESOURCE_NOT_FOUND = row("ResourceNotFound", "invalid", "The resource is not found.")
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


@attrs.frozen(kw_only=True, eq=False, repr=False)
class AddDelayLiveStreamResponse(Response):
    """Answer to AddDelayLiveStream."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class AddDelayLiveStreamRequest(Request[AddDelayLiveStreamResponse]):
    """Delay the playback of a stream, so that there is time to react to incidents.

    Attributes:
        app_name: Path that the stream is pushed to, usually `live`.
        domain_name: Domain that the stream is pushed to.
        stream_name: Stream to delay; set it five minutes or more before the push, or while it runs.
        delay_time: Delay in seconds. At most 600.
        expire_time: When the delay ends, in UTC as 2018-11-29T19:00:00Z; seven days from now at the
            latest, which is the default.
    """

    app_name: str
    domain_name: str
    stream_name: str
    delay_time: int
    expire_time: str | None = None

    WIRE: ClassVar = (
        Field("AppName", "app_name", "string"),
        Field("DomainName", "domain_name", "string"),
        Field("StreamName", "stream_name", "string"),
        Field("DelayTime", "delay_time", "uint64", max=600),
        Field("ExpireTime", "expire_time", "string", required=False),
    )
    ACTION: ClassVar = Action(
        "AddDelayLiveStream",
        service="tencent/live",
        retry="idempotent",
        response=AddDelayLiveStreamResponse,
        errors=AddDelayLiveStreamErrorCode,
    )
