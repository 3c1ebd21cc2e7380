"""CreateLiveCallbackRule: bind a callback template to a push domain and path.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateLiveCallbackRule
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field


class CreateLiveCallbackRuleErrorCode(StringErrorCode):
    """Error codes of CreateLiveCallbackRule."""

    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INTERNAL_ERROR_CONF_NOT_FOUND = row(
        "InternalError.ConfNotFound", "invalid", "The template does not exist."
    )
    INVALID_PARAMETER = row("InvalidParameter", "invalid", "Invalid parameter.")
    INVALID_PARAMETER_CONF_NOT_FOUND = row(
        "InvalidParameter.ConfNotFound", "invalid", "Configuration not found."
    )
    INVALID_PARAMETER_DOMAIN_FORMAT_ERROR = row(
        "InvalidParameter.DomainFormatError",
        "invalid",
        "The domain name format is incorrect. Please enter a valid one.",
    )
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
    FAILED_OPERATION_RULE_ALREADY_EXIST = row(
        "FailedOperation.RuleAlreadyExist", "conflict", "The rule already exists.", documented=False
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class CreateLiveCallbackRuleResponse(Response):
    """Answer to CreateLiveCallbackRule."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class CreateLiveCallbackRuleRequest(Request[CreateLiveCallbackRuleResponse]):
    """Bind a callback template to a push domain and path.

    Attributes:
        domain_name: Domain that streams are pushed to.
        app_name: Path that streams are pushed to, usually `live`.
        template_id: Template to bind, from CreateLiveCallbackTemplate.
    """

    domain_name: str
    app_name: str
    template_id: int

    WIRE: ClassVar = (
        Field("DomainName", "domain_name", "string"),
        Field("AppName", "app_name", "string"),
        Field("TemplateId", "template_id", "int64"),
    )
    ACTION: ClassVar = Action(
        "CreateLiveCallbackRule",
        service="tencent/live",
        retry="idempotent",
        response=CreateLiveCallbackRuleResponse,
        errors=CreateLiveCallbackRuleErrorCode,
    )
