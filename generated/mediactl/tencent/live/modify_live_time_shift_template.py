"""ModifyLiveTimeShiftTemplate: change a time-shift template.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=ModifyLiveTimeShiftTemplate
"""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response, as_integers
from mediactl._runtime.wire import Field


class ModifyLiveTimeShiftTemplateErrorCode(StringErrorCode):
    """Error codes of ModifyLiveTimeShiftTemplate."""

    INTERNAL_ERROR_CONF_NOT_FOUND = row(
        "InternalError.ConfNotFound", "gone", "The template does not exist."
    )
    INTERNAL_ERROR_NOT_FOUND = row("InternalError.NotFound", "gone", "The record does not exist.")
    FAILED_OPERATION_CALL_OTHER_SVR_FAILED = row(
        "FailedOperation.CallOtherSvrFailed", "transient", "Failed to call the internal service."
    )
    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INTERNAL_ERROR_ARGS_NOT_MATCH = row(
        "InternalError.ArgsNotMatch", "invalid", "The arguments do not match."
    )
    INTERNAL_ERROR_CONF_IN_USED = row(
        "InternalError.ConfInUsed", "conflict", "The template is in use."
    )
    INTERNAL_ERROR_CONF_OUT_LIMIT = row(
        "InternalError.ConfOutLimit", "quota", "The number of templates exceeded the limit."
    )
    INTERNAL_ERROR_INVALID_INPUT = row(
        "InternalError.InvalidInput", "invalid", "Parameter check failed."
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


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ModifyLiveTimeShiftTemplateResponse(Response):
    """Answer to ModifyLiveTimeShiftTemplate."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ModifyLiveTimeShiftTemplateRequest(Request[ModifyLiveTimeShiftTemplateResponse]):
    """Change a time-shift template.

    Attributes:
        template_id: ID of the template, from DescribeLiveTimeShiftTemplates.
        template_name: New name, of letters, digits, underscores and hyphens.
        description: New description, of letters, digits, underscores and hyphens; at most 1,024
            bytes. At most 1024 characters.
        duration: Seconds that viewers can go back.
        item_duration: Seconds of video in a segment. From 3 to 10.
        remove_watermark: Whether the original stream is kept, without watermarks.
        transcode_template_ids: Transcoding templates whose streams are kept; without effect where
            RemoveWatermark is true.
        area: Where it applies. "Mainland" is Chinese mainland; "Overseas" is outside the Chinese
            mainland.
    """

    template_id: int
    template_name: str | None = None
    description: str | None = None
    duration: int | None = None
    item_duration: int | None = None
    remove_watermark: bool | None = None
    transcode_template_ids: tuple[int, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_integers)
    )
    area: Literal["Mainland", "Overseas"] | None = None

    WIRE: ClassVar = (
        Field("TemplateId", "template_id", "uint64"),
        Field("TemplateName", "template_name", "string", required=False),
        Field("Description", "description", "string", required=False, max_length=1024),
        Field("Duration", "duration", "uint64", required=False),
        Field("ItemDuration", "item_duration", "uint64", required=False, min=3, max=10),
        Field("RemoveWatermark", "remove_watermark", "bool", required=False),
        Field("TranscodeTemplateIds", "transcode_template_ids", "int64", many=True, required=False),
        Field("Area", "area", "string", required=False, choices=("Mainland", "Overseas")),
    )
    ACTION: ClassVar = Action(
        "ModifyLiveTimeShiftTemplate",
        service="tencent/live",
        retry="idempotent",
        response=ModifyLiveTimeShiftTemplateResponse,
        errors=ModifyLiveTimeShiftTemplateErrorCode,
    )
