"""CreateLivePadTemplate: create a template of standby footage, which is shown while a stream is
interrupted.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateLivePadTemplate
"""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field


class CreateLivePadTemplateErrorCode(StringErrorCode):
    """Error codes of CreateLivePadTemplate."""

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
class CreateLivePadTemplateResponse(Response):
    """Answer to CreateLivePadTemplate.

    Attributes:
        template_id: ID of the new template.
    """

    template_id: int
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("TemplateId", "template_id", "int64"),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class CreateLivePadTemplateRequest(Request[CreateLivePadTemplateResponse]):
    """Create a template of standby footage, which is shown while a stream is interrupted.

    Attributes:
        template_name: Name: letters (Chinese ones too), digits, _ and -, 255 bytes at most. At most
            255 characters.
        url: URL of the image or video to show.
        description: Description: letters (Chinese ones too), digits, _ and -, 1024 bytes at most.
            At most 1024 characters.
        wait_duration: Milliseconds to wait for an interrupted stream before the footage is shown.
            From 0 to 30000.
        max_duration: Milliseconds that the footage is shown at most. At least 0.
        type: What the URL leads to. 1 is image; 2 is video. The vendor's default is 1.
    """

    template_name: str
    url: str
    description: str | None = None
    wait_duration: int | None = None
    max_duration: int | None = None
    type: Literal[1, 2] | None = None

    WIRE: ClassVar = (
        Field("TemplateName", "template_name", "string", max_length=255),
        Field("Url", "url", "string"),
        Field("Description", "description", "string", required=False, max_length=1024),
        Field("WaitDuration", "wait_duration", "uint64", required=False, min=0, max=30000),
        Field("MaxDuration", "max_duration", "uint64", required=False, min=0),
        Field("Type", "type", "uint64", required=False, choices=(1, 2), default=1),
    )
    ACTION: ClassVar = Action(
        "CreateLivePadTemplate",
        service="tencent/live",
        retry="unsafe",
        response=CreateLivePadTemplateResponse,
        errors=CreateLivePadTemplateErrorCode,
    )
