"""DescribeLiveRecordTemplates: list the recording templates.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveRecordTemplates
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response, as_tuple
from mediactl._runtime.wire import Field
from mediactl.tencent.live.models.record_template_info import RecordTemplateInfo


class DescribeLiveRecordTemplatesErrorCode(StringErrorCode):
    """Error codes of DescribeLiveRecordTemplates."""

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


def _record_template_info_items(
    items: Sequence[RecordTemplateInfo],
) -> tuple[RecordTemplateInfo, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeLiveRecordTemplatesResponse(Response):
    """Answer to DescribeLiveRecordTemplates.

    Attributes:
        templates: `Templates` on the wire.
    """

    templates: tuple[RecordTemplateInfo, ...] = attrs.field(converter=_record_template_info_items)
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("Templates", "templates", RecordTemplateInfo, many=True),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeLiveRecordTemplatesRequest(Request[DescribeLiveRecordTemplatesResponse]):
    """List the recording templates.

    Attributes:
        is_delay_live: Product whose templates are listed. 0 is live video broadcasting; 1 is live
            course broadcasting. The vendor's default is 0.
    """

    is_delay_live: Literal[0, 1] | None = None

    WIRE: ClassVar = (
        Field("IsDelayLive", "is_delay_live", "int64", required=False, choices=(0, 1), default=0),
    )
    ACTION: ClassVar = Action(
        "DescribeLiveRecordTemplates",
        service="tencent/live",
        retry="read",
        response=DescribeLiveRecordTemplatesResponse,
        errors=DescribeLiveRecordTemplatesErrorCode,
    )
