"""CreateLiveSnapshotRule: bind a screenshot template, one for each domain, to a push domain, path
or stream.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateLiveSnapshotRule
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field


class CreateLiveSnapshotRuleErrorCode(StringErrorCode):
    """Error codes of CreateLiveSnapshotRule."""

    FAILED_OPERATION_RULE_ALREADY_EXIST = row(
        "FailedOperation.RuleAlreadyExist", "conflict", "The rule already exists."
    )
    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INTERNAL_ERROR_ARGS_NOT_MATCH = row(
        "InternalError.ArgsNotMatch", "invalid", "The arguments do not match."
    )
    INTERNAL_ERROR_CONF_IN_USED = row(
        "InternalError.ConfInUsed", "conflict", "The template is in use."
    )
    INTERNAL_ERROR_CONF_NOT_FOUND = row(
        "InternalError.ConfNotFound", "invalid", "The template does not exist."
    )
    INTERNAL_ERROR_INVALID_INPUT = row(
        "InternalError.InvalidInput", "invalid", "Parameter check failed."
    )
    INTERNAL_ERROR_NOT_FOUND = row(
        "InternalError.NotFound", "invalid", "The record does not exist."
    )
    INTERNAL_ERROR_RULE_ALREADY_EXIST = row(
        "InternalError.RuleAlreadyExist", "conflict", "The rule has already been configured."
    )
    INTERNAL_ERROR_RULE_IN_USING = row(
        "InternalError.RuleInUsing", "conflict", "The rule is in use."
    )
    INTERNAL_ERROR_RULE_NOT_FOUND = row(
        "InternalError.RuleNotFound", "invalid", "The rule does not exist."
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


@attrs.frozen(kw_only=True, eq=False, repr=False)
class CreateLiveSnapshotRuleResponse(Response):
    """Answer to CreateLiveSnapshotRule."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class CreateLiveSnapshotRuleRequest(Request[CreateLiveSnapshotRuleResponse]):
    """Bind a screenshot template, one for each domain, to a push domain, path or stream.

    Attributes:
        domain_name: Domain that streams are pushed to.
        template_id: Template to bind, from CreateLiveSnapshotTemplate.
        app_name: Path that streams are pushed to. The vendor's default is "live".
        stream_name: The one stream that the rule is for; left out or empty, all of them.
    """

    domain_name: str
    template_id: int
    app_name: str | None = None
    stream_name: str | None = None

    WIRE: ClassVar = (
        Field("DomainName", "domain_name", "string"),
        Field("TemplateId", "template_id", "int64"),
        Field("AppName", "app_name", "string", required=False, default="live"),
        Field("StreamName", "stream_name", "string", required=False),
    )
    ACTION: ClassVar = Action(
        "CreateLiveSnapshotRule",
        service="tencent/live",
        retry="idempotent",
        response=CreateLiveSnapshotRuleResponse,
        errors=CreateLiveSnapshotRuleErrorCode,
    )
