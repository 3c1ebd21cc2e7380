"""ModifyLiveRecordTemplate: change a recording template.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=ModifyLiveRecordTemplate
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field
from mediactl.tencent.live.models.flv_special_param import FlvSpecialParam
from mediactl.tencent.live.models.hls_special_param import HlsSpecialParam
from mediactl.tencent.live.models.record_param import RecordParam


class ModifyLiveRecordTemplateErrorCode(StringErrorCode):
    """Error codes of ModifyLiveRecordTemplate."""

    FAILED_OPERATION_NOT_FOUND = row("FailedOperation.NotFound", "gone", "No records found.")
    INTERNAL_ERROR_CONF_NOT_FOUND = row(
        "InternalError.ConfNotFound", "gone", "The template does not exist."
    )
    INTERNAL_ERROR_NOT_FOUND = row("InternalError.NotFound", "gone", "The record does not exist.")
    INTERNAL_ERROR_RULE_NOT_FOUND = row(
        "InternalError.RuleNotFound", "gone", "The rule does not exist."
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
class ModifyLiveRecordTemplateResponse(Response):
    """Answer to ModifyLiveRecordTemplate."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ModifyLiveRecordTemplateRequest(Request[ModifyLiveRecordTemplateResponse]):
    """Change a recording template.

    Attributes:
        template_id: ID of the template, from DescribeLiveRecordTemplates.
        template_name: New name of the template.
        description: New description.
        flv_param: Recording as FLV.
        hls_param: Recording as HLS.
        mp4_param: Recording as MP4.
        aac_param: Recording as AAC.
        hls_special_param: What only HLS recordings have.
        mp3_param: Recording as MP3.
        remove_watermark: Whether recordings are free of watermarks; without effect for live course
            broadcasting.
        flv_special_param: What only FLV recordings have.
    """

    template_id: int
    template_name: str | None = None
    description: str | None = None
    flv_param: RecordParam | None = None
    hls_param: RecordParam | None = None
    mp4_param: RecordParam | None = None
    aac_param: RecordParam | None = None
    hls_special_param: HlsSpecialParam | None = None
    mp3_param: RecordParam | None = None
    remove_watermark: bool | None = None
    flv_special_param: FlvSpecialParam | None = None

    WIRE: ClassVar = (
        Field("TemplateId", "template_id", "int64"),
        Field("TemplateName", "template_name", "string", required=False),
        Field("Description", "description", "string", required=False),
        Field("FlvParam", "flv_param", RecordParam, required=False),
        Field("HlsParam", "hls_param", RecordParam, required=False),
        Field("Mp4Param", "mp4_param", RecordParam, required=False),
        Field("AacParam", "aac_param", RecordParam, required=False),
        Field("HlsSpecialParam", "hls_special_param", HlsSpecialParam, required=False),
        Field("Mp3Param", "mp3_param", RecordParam, required=False),
        Field("RemoveWatermark", "remove_watermark", "bool", required=False),
        Field("FlvSpecialParam", "flv_special_param", FlvSpecialParam, required=False),
    )
    ACTION: ClassVar = Action(
        "ModifyLiveRecordTemplate",
        service="tencent/live",
        retry="idempotent",
        look_up="DescribeLiveRecordTemplate",
        response=ModifyLiveRecordTemplateResponse,
        errors=ModifyLiveRecordTemplateErrorCode,
    )
