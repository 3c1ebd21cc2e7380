"""CreateLiveTranscodeTemplate: create a transcoding template, one of 50 at most, which
CreateLiveTranscodeRule then binds.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateLiveTranscodeTemplate
"""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field, NeededWhen


class CreateLiveTranscodeTemplateErrorCode(StringErrorCode):
    """Error codes of CreateLiveTranscodeTemplate."""

    FAILED_OPERATION_AI_TRANSCODE_OPTION_FAIL = row(
        "FailedOperation.AiTranscodeOptionFail", "transient", "Failed to manipulate the AI API."
    )
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
    INTERNAL_ERROR_PROCESSOR_ALREADY_EXIST = row(
        "InternalError.ProcessorAlreadyExist",
        "conflict",
        "The transcoding template name already exists.",
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
    INVALID_PARAMETER_ARGS_NOT_MATCH = row(
        "InvalidParameter.ArgsNotMatch", "invalid", "Incorrect template name."
    )
    INVALID_PARAMETER_GOP_MUST_EQUAL_AND_EXISTS = row(
        "InvalidParameter.GopMustEqualAndExists",
        "invalid",
        "The GOP of an adaptive bitrate template is required and must be the same for each stream.",
    )
    INVALID_PARAMETER_PROCESSOR_ALREADY_EXIST = row(
        "InvalidParameter.ProcessorAlreadyExist", "conflict", "Transcoding template already exists."
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
class CreateLiveTranscodeTemplateResponse(Response):
    """Answer to CreateLiveTranscodeTemplate.

    Attributes:
        template_id: ID of the new template.
    """

    template_id: int
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("TemplateId", "template_id", "int64"),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class CreateLiveTranscodeTemplateRequest(Request[CreateLiveTranscodeTemplateResponse]):
    """Create a transcoding template, one of 50 at most, which CreateLiveTranscodeRule then
    binds.

    `height` is required when `ai_trans_code` is 1.

    Attributes:
        template_name: Name, such as 900p: letters and digits, up to ten, and at least three for top
            speed transcoding. From 1 to 10 characters. Matches `[A-Za-z0-9]+`.
        video_bitrate: Bitrate of the picture in kbps, which the service may adjust to keep it
            unique among templates. From 100 to 8000.
        acodec: Codec of the sound, not supported yet. The vendor's default is "aac". The vendor
            ignores it.
        audio_bitrate: Bitrate of the sound in kbps, 0 for the original. From 0 to 500. The vendor's
            default is 0.
        vcodec: Codec of the picture. "h264" is H.264; "h265" is H.265; "origin" is as it is. The
            vendor's default is "origin".
        description: Description.
        need_video: Whether the picture is kept. 0 is no; 1 is yes. The vendor's default is 1.
        width: Width in pixels, a multiple of 2; 0 for the original. From 0 to 3000. The vendor's
            default is 0.
        need_audio: Whether the sound is kept. 0 is no; 1 is yes. The vendor's default is 1.
        height: Height in pixels, a multiple of 2; 0 for the original. From 0 to 3000. The vendor's
            default is 0.
        fps: Frames per second, 0 for the original. From 0 to 60. The vendor's default is 0.
        gop: Seconds between keyframes; by default the original. From 2 to 6.
        rotate: Degrees to turn the picture. The vendor's default is 0.
        profile: Encoding profile. The vendor's default is "baseline".
        bitrate_to_orig: Whether a lower original bitrate is kept. 0 is no; 1 is yes. The vendor's
            default is 0.
        height_to_orig: Whether a lower original height is kept. 0 is no; 1 is yes. The vendor's
            default is 0.
        fps_to_orig: Whether a lower original frame rate is kept. 0 is no; 1 is yes. The vendor's
            default is 0.
        ai_trans_code: Whether it is a template of top speed transcoding. 0 is no; 1 is yes. The
            vendor's default is 0.
        adapt_bitrate_percent: Share of the bitrate that top speed transcoding saves. From 0.0 to
            0.5.
        short_edge_as_height: Whether Height is that of the shorter side. 0 is no; 1 is yes. The
            vendor's default is 0.
        drm_type: Encryption: fairplay, normalaes or widevine; left out or empty, none.
        drm_tracks: Tracks to encrypt, AUDIO and one of SD, HD, UHD1 and UHD2, joined by |; left out
            or empty, none.
    """

    template_name: str
    video_bitrate: int
    acodec: str | None = None
    audio_bitrate: int | None = None
    vcodec: Literal["h264", "h265", "origin"] | None = None
    description: str | None = None
    need_video: Literal[0, 1] | None = None
    width: int | None = None
    need_audio: Literal[0, 1] | None = None
    height: int | None = None
    fps: int | None = None
    gop: int | None = None
    rotate: Literal[0, 90, 180, 270] | None = None
    profile: Literal["baseline", "main", "high"] | None = None
    bitrate_to_orig: Literal[0, 1] | None = None
    height_to_orig: Literal[0, 1] | None = None
    fps_to_orig: Literal[0, 1] | None = None
    ai_trans_code: Literal[0, 1] | None = None
    adapt_bitrate_percent: float | None = None
    short_edge_as_height: Literal[0, 1] | None = None
    drm_type: str | None = None
    drm_tracks: str | None = None

    WIRE: ClassVar = (
        Field(
            "TemplateName",
            "template_name",
            "string",
            min_length=1,
            max_length=10,
            pattern="[A-Za-z0-9]+",
        ),
        Field("VideoBitrate", "video_bitrate", "int64", min=100, max=8000),
        Field("Acodec", "acodec", "string", required=False, default="aac"),
        Field("AudioBitrate", "audio_bitrate", "int64", required=False, min=0, max=500, default=0),
        Field(
            "Vcodec",
            "vcodec",
            "string",
            required=False,
            choices=("h264", "h265", "origin"),
            default="origin",
        ),
        Field("Description", "description", "string", required=False),
        Field("NeedVideo", "need_video", "int64", required=False, choices=(0, 1), default=1),
        Field("Width", "width", "int64", required=False, min=0, max=3000, default=0),
        Field("NeedAudio", "need_audio", "int64", required=False, choices=(0, 1), default=1),
        Field("Height", "height", "int64", required=False, min=0, max=3000, default=0),
        Field("Fps", "fps", "int64", required=False, min=0, max=60, default=0),
        Field("Gop", "gop", "int64", required=False, min=2, max=6),
        Field("Rotate", "rotate", "int64", required=False, choices=(0, 90, 180, 270), default=0),
        Field(
            "Profile",
            "profile",
            "string",
            required=False,
            choices=("baseline", "main", "high"),
            default="baseline",
        ),
        Field(
            "BitrateToOrig", "bitrate_to_orig", "int64", required=False, choices=(0, 1), default=0
        ),
        Field("HeightToOrig", "height_to_orig", "int64", required=False, choices=(0, 1), default=0),
        Field("FpsToOrig", "fps_to_orig", "int64", required=False, choices=(0, 1), default=0),
        Field("AiTransCode", "ai_trans_code", "int64", required=False, choices=(0, 1), default=0),
        Field(
            "AdaptBitratePercent",
            "adapt_bitrate_percent",
            "float",
            required=False,
            min=0.0,
            max=0.5,
        ),
        Field(
            "ShortEdgeAsHeight",
            "short_edge_as_height",
            "int64",
            required=False,
            choices=(0, 1),
            default=0,
        ),
        Field("DRMType", "drm_type", "string", required=False),
        Field("DRMTracks", "drm_tracks", "string", required=False),
    )
    RULES: ClassVar = (NeededWhen("height", (("ai_trans_code", (1,)),)),)
    ACTION: ClassVar = Action(
        "CreateLiveTranscodeTemplate",
        service="tencent/live",
        retry="unsafe",
        look_up="DescribeLiveTranscodeTemplate",
        response=CreateLiveTranscodeTemplateResponse,
        errors=CreateLiveTranscodeTemplateErrorCode,
    )
