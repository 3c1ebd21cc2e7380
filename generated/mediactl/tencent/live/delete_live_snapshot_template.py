"""DeleteLiveSnapshotTemplate: delete a screenshot template.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteLiveSnapshotTemplate
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field


class DeleteLiveSnapshotTemplateErrorCode(StringErrorCode):
    """Error codes of DeleteLiveSnapshotTemplate."""

    INTERNAL_ERROR_CONF_NOT_FOUND = row(
        "InternalError.ConfNotFound", "gone", "The template does not exist."
    )
    INTERNAL_ERROR_NOT_FOUND = row("InternalError.NotFound", "gone", "The record does not exist.")
    INTERNAL_ERROR_RULE_NOT_FOUND = row(
        "InternalError.RuleNotFound", "gone", "The rule does not exist."
    )
    FAILED_OPERATION_CONF_IN_USED = row(
        "FailedOperation.ConfInUsed", "conflict", "The template is in use."
    )
    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INTERNAL_ERROR_ARGS_NOT_MATCH = row(
        "InternalError.ArgsNotMatch", "invalid", "The arguments do not match."
    )
    INTERNAL_ERROR_CONF_IN_USED = row(
        "InternalError.ConfInUsed", "conflict", "The template is in use."
    )
    INTERNAL_ERROR_INVALID_INPUT = row(
        "InternalError.InvalidInput", "invalid", "Parameter check failed."
    )
    INTERNAL_ERROR_RULE_ALREADY_EXIST = row(
        "InternalError.RuleAlreadyExist", "conflict", "The rule has already been configured."
    )
    INTERNAL_ERROR_RULE_IN_USING = row(
        "InternalError.RuleInUsing", "conflict", "The rule is in use."
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


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DeleteLiveSnapshotTemplateResponse(Response):
    """Answer to DeleteLiveSnapshotTemplate."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DeleteLiveSnapshotTemplateRequest(Request[DeleteLiveSnapshotTemplateResponse]):
    """Delete a screenshot template.

    Attributes:
        template_id: Template to delete, from CreateLiveSnapshotTemplate or
            DescribeLiveSnapshotTemplates.
    """

    template_id: int

    WIRE: ClassVar = (Field("TemplateId", "template_id", "int64"),)
    ACTION: ClassVar = Action(
        "DeleteLiveSnapshotTemplate",
        service="tencent/live",
        retry="idempotent",
        stops=True,
        look_up="DescribeLiveSnapshotTemplate",
        response=DeleteLiveSnapshotTemplateResponse,
        errors=DeleteLiveSnapshotTemplateErrorCode,
    )
