"""The shared model TemplateInfo."""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.wire import Field


@attrs.frozen(kw_only=True, eq=False, repr=False)
class TemplateInfo(Model):
    """How streams are transcoded.

    Attributes:
        vcodec: Codec of the picture: h264, h265, or origin for the original.
        video_bitrate: Bitrate of the picture in kbps, 0 for the original.
        acodec: Codec of the sound, without effect yet.
        audio_bitrate: Bitrate of the sound in kbps, 0 for the original.
        width: Width in pixels, 0 for the original.
        height: Height in pixels, 0 for the original.
        fps: Frames per second, 0 for the original.
        gop: Seconds between keyframes.
        rotate: Degrees that the picture is turned.
        profile: Encoding profile: baseline, main or high.
        bitrate_to_orig: Whether a lower original bitrate is kept. 0 is no; 1 is yes.
        height_to_orig: Whether a lower original height is kept. 0 is no; 1 is yes.
        fps_to_orig: Whether a lower original frame rate is kept. 0 is no; 1 is yes.
        need_video: Whether the picture is kept. 0 is no; 1 is yes.
        need_audio: Whether the sound is kept. 0 is no; 1 is yes.
        template_id: ID of the template.
        template_name: Name of the template.
        description: Description.
        ai_trans_code: Whether it is a template of top speed transcoding. 0 is no; 1 is yes.
        adapt_bitrate_percent: Share of the bitrate that top speed transcoding saves.
        short_edge_as_height: Whether Height is that of the shorter side. 0 is no; 1 is yes.
        drm_type: Encryption: fairplay, normalaes or widevine.
        drm_tracks: Encrypted tracks, AUDIO and one of SD, HD, UHD1 and UHD2, joined by |.
    """

    vcodec: str
    video_bitrate: int
    acodec: str
    audio_bitrate: int
    width: int
    height: int
    fps: int
    gop: int
    rotate: int
    profile: str
    bitrate_to_orig: Literal[0, 1]
    height_to_orig: Literal[0, 1]
    fps_to_orig: Literal[0, 1]
    need_video: Literal[0, 1]
    need_audio: Literal[0, 1]
    template_id: int
    template_name: str
    description: str
    ai_trans_code: Literal[0, 1]
    adapt_bitrate_percent: float
    short_edge_as_height: Literal[0, 1] | None = None
    drm_type: str | None = None
    drm_tracks: str | None = None

    WIRE: ClassVar = (
        Field("Vcodec", "vcodec", "string"),
        Field("VideoBitrate", "video_bitrate", "int64"),
        Field("Acodec", "acodec", "string"),
        Field("AudioBitrate", "audio_bitrate", "int64"),
        Field("Width", "width", "int64"),
        Field("Height", "height", "int64"),
        Field("Fps", "fps", "int64"),
        Field("Gop", "gop", "int64"),
        Field("Rotate", "rotate", "int64"),
        Field("Profile", "profile", "string"),
        Field("BitrateToOrig", "bitrate_to_orig", "int64", choices=(0, 1)),
        Field("HeightToOrig", "height_to_orig", "int64", choices=(0, 1)),
        Field("FpsToOrig", "fps_to_orig", "int64", choices=(0, 1)),
        Field("NeedVideo", "need_video", "int64", choices=(0, 1)),
        Field("NeedAudio", "need_audio", "int64", choices=(0, 1)),
        Field("TemplateId", "template_id", "int64"),
        Field("TemplateName", "template_name", "string"),
        Field("Description", "description", "string"),
        Field("AiTransCode", "ai_trans_code", "int64", choices=(0, 1)),
        Field("AdaptBitratePercent", "adapt_bitrate_percent", "float"),
        Field("ShortEdgeAsHeight", "short_edge_as_height", "int64", required=False, choices=(0, 1)),
        Field("DRMType", "drm_type", "string", required=False),
        Field("DRMTracks", "drm_tracks", "string", required=False),
    )
