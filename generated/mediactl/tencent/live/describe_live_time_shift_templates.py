"""DescribeLiveTimeShiftTemplates: list the time-shift templates.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveTimeShiftTemplates
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_integers, as_tuple
from mediactl._runtime.wire import Field


class DescribeLiveTimeShiftTemplatesErrorCode(StringErrorCode):
    """Error codes of DescribeLiveTimeShiftTemplates."""

    FAILED_OPERATION_CONF_IN_USED = row(
        "FailedOperation.ConfInUsed", "conflict", "The template is in use."
    )
    FAILED_OPERATION_NOT_FOUND = row("FailedOperation.NotFound", "invalid", "No records found.")
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
    INTERNAL_ERROR_CONF_OUT_LIMIT = row(
        "InternalError.ConfOutLimit", "quota", "The number of templates exceeded the limit."
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
    INTERNAL_ERROR_RULE_OUT_LIMIT = row(
        "InternalError.RuleOutLimit", "quota", "The rule exceeds the limit."
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
    UNSUPPORTED_OPERATION_NOT_LVB_CODE_MODE = row(
        "UnsupportedOperation.NotLVBCodeMode", "unavailable", "Not a LVB code/new console mode."
    )


def _time_shift_template_items(items: Sequence[TimeShiftTemplate]) -> tuple[TimeShiftTemplate, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class TimeShiftTemplate(Model):
    """How long and how streams are kept for time shifting.

    Attributes:
        template_name: `TemplateName` on the wire.
        duration: Seconds that viewers can go back.
        item_duration: Seconds of video in a segment.
        template_id: `TemplateId` on the wire.
        description: `Description` on the wire.
        area: Where it applies. "Mainland" is Chinese mainland; "Overseas" is outside the Chinese
            mainland.
        remove_watermark: Whether the original stream is kept, without watermarks.
        transcode_template_ids: Transcoding templates whose streams are kept; without effect where
            RemoveWatermark is true.
    """

    template_name: str
    duration: int
    item_duration: int
    template_id: int
    description: str
    area: Literal["Mainland", "Overseas"]
    remove_watermark: bool
    transcode_template_ids: tuple[int, ...] = attrs.field(converter=as_integers)

    WIRE: ClassVar = (
        Field("TemplateName", "template_name", "string"),
        Field("Duration", "duration", "uint64"),
        Field("ItemDuration", "item_duration", "uint64"),
        Field("TemplateId", "template_id", "uint64"),
        Field("Description", "description", "string"),
        Field("Area", "area", "string", choices=("Mainland", "Overseas")),
        Field("RemoveWatermark", "remove_watermark", "bool"),
        Field("TranscodeTemplateIds", "transcode_template_ids", "uint64", many=True),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeLiveTimeShiftTemplatesResponse(Response):
    """Answer to DescribeLiveTimeShiftTemplates.

    Attributes:
        templates: `Templates` on the wire.
    """

    templates: tuple[TimeShiftTemplate, ...] = attrs.field(converter=_time_shift_template_items)
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("Templates", "templates", TimeShiftTemplate, many=True),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeLiveTimeShiftTemplatesRequest(Request[DescribeLiveTimeShiftTemplatesResponse]):
    """List the time-shift templates."""

    ACTION: ClassVar = Action(
        "DescribeLiveTimeShiftTemplates",
        service="tencent/live",
        retry="read",
        response=DescribeLiveTimeShiftTemplatesResponse,
        errors=DescribeLiveTimeShiftTemplatesErrorCode,
    )
