"""DeleteLiveCallbackRule: delete the callback rule of a push domain and path.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteLiveCallbackRule
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field


class DeleteLiveCallbackRuleErrorCode(StringErrorCode):
    """Error codes of DeleteLiveCallbackRule."""

    FAILED_OPERATION_NOT_FOUND = row("FailedOperation.NotFound", "gone", "No records found.")
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
    UNSUPPORTED_OPERATION_NOT_LVB_CODE_MODE = row(
        "UnsupportedOperation.NotLVBCodeMode", "unavailable", "Not a LVB code/new console mode."
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DeleteLiveCallbackRuleResponse(Response):
    """Answer to DeleteLiveCallbackRule."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DeleteLiveCallbackRuleRequest(Request[DeleteLiveCallbackRuleResponse]):
    """Delete the callback rule of a push domain and path.

    Attributes:
        domain_name: Push domain of the rule.
        app_name: Push path of the rule, usually `live`.
    """

    domain_name: str
    app_name: str

    WIRE: ClassVar = (
        Field("DomainName", "domain_name", "string"),
        Field("AppName", "app_name", "string"),
    )
    ACTION: ClassVar = Action(
        "DeleteLiveCallbackRule",
        service="tencent/live",
        retry="idempotent",
        stops=True,
        response=DeleteLiveCallbackRuleResponse,
        errors=DeleteLiveCallbackRuleErrorCode,
    )
