"""CreateLiveTimeShiftTemplate: create a time-shift template, which lets viewers go back in a
stream, for CreateLiveTimeShiftRule to bind.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateLiveTimeShiftTemplate
"""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response, as_integers
from mediactl._runtime.wire import Field, OnlyWhen


class CreateLiveTimeShiftTemplateErrorCode(StringErrorCode):
    """Error codes of CreateLiveTimeShiftTemplate."""

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
class CreateLiveTimeShiftTemplateResponse(Response):
    """Answer to CreateLiveTimeShiftTemplate.

    Attributes:
        template_id: ID of the new template.
    """

    template_id: int
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("TemplateId", "template_id", "int64"),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class CreateLiveTimeShiftTemplateRequest(Request[CreateLiveTimeShiftTemplateResponse]):
    """Create a time-shift template, which lets viewers go back in a stream, for
    CreateLiveTimeShiftRule to bind.

    Only when `remove_watermark` is False: `transcode_template_ids`.

    Attributes:
        template_name: Name: letters, digits, _ and -, 255 bytes at most. At most 255 characters.
        duration: Seconds that viewers can go back.
        description: Description: letters, digits, _ and -.
        area: Where it applies. "Mainland" is mainland China; "Overseas" is elsewhere. The vendor's
            default is "Mainland".
        item_duration: Seconds of one segment. From 3 to 10. The vendor's default is 5.
        remove_watermark: Whether watermarks are left out, by keeping the original stream. The
            vendor's default is False.
        transcode_template_ids: Transcoding templates whose streams are kept.
    """

    template_name: str
    duration: int
    description: str | None = None
    area: Literal["Mainland", "Overseas"] | None = None
    item_duration: int | None = None
    remove_watermark: bool | None = None
    transcode_template_ids: tuple[int, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_integers)
    )

    WIRE: ClassVar = (
        Field("TemplateName", "template_name", "string", max_length=255),
        Field("Duration", "duration", "uint64"),
        Field("Description", "description", "string", required=False),
        Field(
            "Area",
            "area",
            "string",
            required=False,
            choices=("Mainland", "Overseas"),
            default="Mainland",
        ),
        Field("ItemDuration", "item_duration", "uint64", required=False, min=3, max=10, default=5),
        Field("RemoveWatermark", "remove_watermark", "bool", required=False, default=False),
        Field("TranscodeTemplateIds", "transcode_template_ids", "int64", many=True, required=False),
    )
    RULES: ClassVar = (OnlyWhen(("transcode_template_ids",), (("remove_watermark", (False,)),)),)
    ACTION: ClassVar = Action(
        "CreateLiveTimeShiftTemplate",
        service="tencent/live",
        retry="unsafe",
        response=CreateLiveTimeShiftTemplateResponse,
        errors=CreateLiveTimeShiftTemplateErrorCode,
    )
