"""CreateLiveRecordTemplate: create a recording template, one of 50 at most, which
CreateLiveRecordRule then binds.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateLiveRecordTemplate
"""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field
from mediactl.tencent.live.models.flv_special_param import FlvSpecialParam
from mediactl.tencent.live.models.hls_special_param import HlsSpecialParam
from mediactl.tencent.live.models.record_param import RecordParam


class CreateLiveRecordTemplateErrorCode(StringErrorCode):
    """Error codes of CreateLiveRecordTemplate."""

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
    INVALID_PARAMETER = row("InvalidParameter", "invalid", "Invalid parameter.")
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


@attrs.frozen(kw_only=True, eq=False, repr=False)
class CreateLiveRecordTemplateResponse(Response):
    """Answer to CreateLiveRecordTemplate.

    Attributes:
        template_id: ID of the new template.
    """

    template_id: int
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("TemplateId", "template_id", "int64"),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class CreateLiveRecordTemplateRequest(Request[CreateLiveRecordTemplateResponse]):
    """Create a recording template, one of 50 at most, which CreateLiveRecordRule then binds.

    Attributes:
        template_name: Name: letters, digits, _ and -.
        description: Description.
        flv_param: How FLV is recorded.
        hls_param: How HLS is recorded.
        mp4_param: How MP4 is recorded.
        aac_param: How AAC is recorded.
        is_delay_live: Product that the template is for. 0 is live video broadcasting; 1 is live
            course broadcasting. The vendor's default is 0.
        hls_special_param: Further settings for HLS.
        mp3_param: How MP3 is recorded.
        remove_watermark: Whether watermarks are left out; has no effect for live course
            broadcasting.
        flv_special_param: Further settings for FLV.
    """

    template_name: str
    description: str | None = None
    flv_param: RecordParam | None = None
    hls_param: RecordParam | None = None
    mp4_param: RecordParam | None = None
    aac_param: RecordParam | None = None
    is_delay_live: Literal[0, 1] | None = None
    hls_special_param: HlsSpecialParam | None = None
    mp3_param: RecordParam | None = None
    remove_watermark: bool | None = None
    flv_special_param: FlvSpecialParam | None = None

    WIRE: ClassVar = (
        Field("TemplateName", "template_name", "string"),
        Field("Description", "description", "string", required=False),
        Field("FlvParam", "flv_param", RecordParam, required=False),
        Field("HlsParam", "hls_param", RecordParam, required=False),
        Field("Mp4Param", "mp4_param", RecordParam, required=False),
        Field("AacParam", "aac_param", RecordParam, required=False),
        Field("IsDelayLive", "is_delay_live", "int64", required=False, choices=(0, 1), default=0),
        Field("HlsSpecialParam", "hls_special_param", HlsSpecialParam, required=False),
        Field("Mp3Param", "mp3_param", RecordParam, required=False),
        Field("RemoveWatermark", "remove_watermark", "bool", required=False),
        Field("FlvSpecialParam", "flv_special_param", FlvSpecialParam, required=False),
    )
    ACTION: ClassVar = Action(
        "CreateLiveRecordTemplate",
        service="tencent/live",
        retry="unsafe",
        look_up="DescribeLiveRecordTemplate",
        response=CreateLiveRecordTemplateResponse,
        errors=CreateLiveRecordTemplateErrorCode,
    )
