"""ModifyLiveTranscodeTemplate: change a transcoding template.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=ModifyLiveTranscodeTemplate
"""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field


class ModifyLiveTranscodeTemplateErrorCode(StringErrorCode):
    """Error codes of ModifyLiveTranscodeTemplate."""

    FAILED_OPERATION_NOT_FOUND = row("FailedOperation.NotFound", "gone", "No records found.")
    INTERNAL_ERROR_CONF_NOT_FOUND = row(
        "InternalError.ConfNotFound", "gone", "The template does not exist."
    )
    INTERNAL_ERROR_NOT_FOUND = row("InternalError.NotFound", "gone", "The record does not exist.")
    INTERNAL_ERROR_RULE_NOT_FOUND = row(
        "InternalError.RuleNotFound", "gone", "The rule does not exist."
    )
    FAILED_OPERATION_AI_TRANSCODE_OPTION_FAIL = row(
        "FailedOperation.AiTranscodeOptionFail", "transient", "Failed to manipulate the AI API."
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


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ModifyLiveTranscodeTemplateResponse(Response):
    """Answer to ModifyLiveTranscodeTemplate."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ModifyLiveTranscodeTemplateRequest(Request[ModifyLiveTranscodeTemplateResponse]):
    """Change a transcoding template.

    Attributes:
        template_id: ID of the template, from CreateLiveTranscodeTemplate.
        vcodec: Video codec. "h264" is H.264; "h265" is H.265; "origin" is as the stream is.
        acodec: Codec of the sound, not supported yet. The vendor ignores it.
        audio_bitrate: Audio bitrate, in kbit/s. From 0 to 500.
        description: New description.
        video_bitrate: Video bitrate, in kbit/s. It tells templates apart, so the vendor may store a
            slightly different one. From 100 to 8000.
        width: Width in pixels, even; 0 as the stream is. From 0 to 3000.
        need_video: Whether video is kept. 0 is no; 1 is yes.
        need_audio: Whether audio is kept. 0 is no; 1 is yes.
        height: Height in pixels, even; 0 as the stream is. From 0 to 3000.
        fps: Frames per second; 0 as the stream is. From 0 to 60.
        gop: Seconds between key frames. From 2 to 6.
        rotate: Rotation, in degrees.
        profile: Profile of the video codec.
        bitrate_to_orig: Whether a bitrate above the stream's is lowered to it. 0 is no; 1 is yes.
        height_to_orig: Whether a height above the stream's is lowered to it. 0 is no; 1 is yes.
        fps_to_orig: Whether a frame rate above the stream's is lowered to it. 0 is no; 1 is yes.
        adapt_bitrate_percent: Share of VideoBitrate that top speed codec transcoding saves. From
            0.0 to 0.5.
        short_edge_as_height: Whether the height is that of the shorter side. 0 is no; 1 is yes.
        drm_type: Kind of encryption: fairplay, normalaes or widevine. Left out or empty, encryption
            is reset.
        drm_tracks: Tracks to encrypt, from AUDIO, SD, HD, UHD1 and UHD2, with | between them and
            one of video at most. Left out or empty, they are reset.
    """

    template_id: int
    vcodec: Literal["h264", "h265", "origin"] | None = None
    acodec: str | None = None
    audio_bitrate: int | None = None
    description: str | None = None
    video_bitrate: int | None = None
    width: int | None = None
    need_video: Literal[0, 1] | None = None
    need_audio: Literal[0, 1] | None = None
    height: int | None = None
    fps: int | None = None
    gop: int | None = None
    rotate: Literal[0, 90, 180, 270] | None = None
    profile: Literal["baseline", "main", "high"] | None = None
    bitrate_to_orig: Literal[0, 1] | None = None
    height_to_orig: Literal[0, 1] | None = None
    fps_to_orig: Literal[0, 1] | None = None
    adapt_bitrate_percent: float | None = None
    short_edge_as_height: Literal[0, 1] | None = None
    drm_type: str | None = None
    drm_tracks: str | None = None

    WIRE: ClassVar = (
        Field("TemplateId", "template_id", "int64"),
        Field("Vcodec", "vcodec", "string", required=False, choices=("h264", "h265", "origin")),
        Field("Acodec", "acodec", "string", required=False),
        Field("AudioBitrate", "audio_bitrate", "int64", required=False, min=0, max=500),
        Field("Description", "description", "string", required=False),
        Field("VideoBitrate", "video_bitrate", "int64", required=False, min=100, max=8000),
        Field("Width", "width", "int64", required=False, min=0, max=3000),
        Field("NeedVideo", "need_video", "int64", required=False, choices=(0, 1)),
        Field("NeedAudio", "need_audio", "int64", required=False, choices=(0, 1)),
        Field("Height", "height", "int64", required=False, min=0, max=3000),
        Field("Fps", "fps", "int64", required=False, min=0, max=60),
        Field("Gop", "gop", "int64", required=False, min=2, max=6),
        Field("Rotate", "rotate", "int64", required=False, choices=(0, 90, 180, 270)),
        Field("Profile", "profile", "string", required=False, choices=("baseline", "main", "high")),
        Field("BitrateToOrig", "bitrate_to_orig", "int64", required=False, choices=(0, 1)),
        Field("HeightToOrig", "height_to_orig", "int64", required=False, choices=(0, 1)),
        Field("FpsToOrig", "fps_to_orig", "int64", required=False, choices=(0, 1)),
        Field(
            "AdaptBitratePercent",
            "adapt_bitrate_percent",
            "float",
            required=False,
            min=0.0,
            max=0.5,
        ),
        Field("ShortEdgeAsHeight", "short_edge_as_height", "int64", required=False, choices=(0, 1)),
        Field("DRMType", "drm_type", "string", required=False),
        Field("DRMTracks", "drm_tracks", "string", required=False),
    )
    ACTION: ClassVar = Action(
        "ModifyLiveTranscodeTemplate",
        service="tencent/live",
        retry="idempotent",
        look_up="DescribeLiveTranscodeTemplate",
        response=ModifyLiveTranscodeTemplateResponse,
        errors=ModifyLiveTranscodeTemplateErrorCode,
    )
