"""DescribeLiveCallbackTemplate: get one callback template.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveCallbackTemplate
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field
from mediactl.tencent.live.models.call_back_template_info import CallBackTemplateInfo


class DescribeLiveCallbackTemplateErrorCode(StringErrorCode):
    """Error codes of DescribeLiveCallbackTemplate."""

    FAILED_OPERATION_NOT_FOUND = row("FailedOperation.NotFound", "gone", "No records found.")
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
    INVALID_PARAMETER_COS_CUSTOM_FILE_NAME_ERROR = row(
        "InvalidParameter.COSCustomFileNameError", "invalid", "Incorrect custom COS filename."
    )
    INVALID_PARAMETER_INVALID_VOD_FILE_NAME = row(
        "InvalidParameter.InvalidVodFileName", "invalid", "Incorrect VodFileName."
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
class DescribeLiveCallbackTemplateResponse(Response):
    """Answer to DescribeLiveCallbackTemplate.

    Attributes:
        template: The template.
    """

    template: CallBackTemplateInfo
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("Template", "template", CallBackTemplateInfo),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeLiveCallbackTemplateRequest(Request[DescribeLiveCallbackTemplateResponse]):
    """Get one callback template.

    Attributes:
        template_id: Template asked for, from CreateLiveCallbackTemplate or
            DescribeLiveCallbackTemplates.
    """

    template_id: int

    WIRE: ClassVar = (Field("TemplateId", "template_id", "int64"),)
    ACTION: ClassVar = Action(
        "DescribeLiveCallbackTemplate",
        service="tencent/live",
        retry="read",
        response=DescribeLiveCallbackTemplateResponse,
        errors=DescribeLiveCallbackTemplateErrorCode,
    )
