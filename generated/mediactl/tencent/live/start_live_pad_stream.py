"""StartLivePadStream: switch a live stream to its standby footage.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=StartLivePadStream
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field


class StartLivePadStreamErrorCode(StringErrorCode):
    """Error codes of StartLivePadStream."""

    FAILED_OPERATION = row("FailedOperation", "internal", "Operation failed.")
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
    INTERNAL_ERROR_GET_UPSTREAM_INFO_ERROR = row(
        "InternalError.GetUpstreamInfoError",
        "transient",
        "Error getting the live stream source information.",
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
class StartLivePadStreamResponse(Response):
    """Answer to StartLivePadStream."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StartLivePadStreamRequest(Request[StartLivePadStreamResponse]):
    """Switch a live stream to its standby footage.

    Attributes:
        app_name: Push path, usually live, as in the stream's URLs.
        push_domain_name: RTMP push domain.
        stream_name: Name of the stream.
        operator: Who does it, for the record.
    """

    app_name: str
    push_domain_name: str
    stream_name: str
    operator: str | None = None

    WIRE: ClassVar = (
        Field("AppName", "app_name", "string"),
        Field("PushDomainName", "push_domain_name", "string"),
        Field("StreamName", "stream_name", "string"),
        Field("Operator", "operator", "string", required=False),
    )
    ACTION: ClassVar = Action(
        "StartLivePadStream",
        service="tencent/live",
        retry="idempotent",
        limit=CallLimit(Rate(20)),
        response=StartLivePadStreamResponse,
        errors=StartLivePadStreamErrorCode,
    )
