"""DescribeLiveTranscodeTemplates: list the transcoding templates.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveTranscodeTemplates
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response, as_tuple
from mediactl._runtime.wire import Field
from mediactl.tencent.live.models.template_info import TemplateInfo


class DescribeLiveTranscodeTemplatesErrorCode(StringErrorCode):
    """Error codes of DescribeLiveTranscodeTemplates."""

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


def _template_info_items(items: Sequence[TemplateInfo]) -> tuple[TemplateInfo, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeLiveTranscodeTemplatesResponse(Response):
    """Answer to DescribeLiveTranscodeTemplates.

    Attributes:
        templates: `Templates` on the wire.
    """

    templates: tuple[TemplateInfo, ...] = attrs.field(converter=_template_info_items)
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("Templates", "templates", TemplateInfo, many=True),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeLiveTranscodeTemplatesRequest(Request[DescribeLiveTranscodeTemplatesResponse]):
    """List the transcoding templates."""

    ACTION: ClassVar = Action(
        "DescribeLiveTranscodeTemplates",
        service="tencent/live",
        retry="read",
        response=DescribeLiveTranscodeTemplatesResponse,
        errors=DescribeLiveTranscodeTemplatesErrorCode,
    )
