"""StartMix: start a stream mixing task, or change a running one by its task ID.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/stream-mixing/start-mix
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import IntErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_tuple
from mediactl._runtime.secret import hide_optional
from mediactl._runtime.wire import AnyOf, Field, NeededWhen
from mediactl.zego.rtc.models.extended_parameter import ExtendedParameter
from mediactl.zego.rtc.models.play_info import PlayInfo


class StartMixErrorCode(IntErrorCode):
    """Error codes of StartMix."""

    INVALID_PARAMETER = row(
        110200002, "invalid", "Input parameter error.", advice="See the message of the answer."
    )
    AUTHENTICATION_FAILED = row(
        110200003, "auth", "Authentication failed.", advice="Check the AppId and the server secret."
    )
    INPUT_STREAM_NOT_FOUND = row(
        110200150,
        "invalid",
        "The input stream for Stream Mixing does not exist.",
        advice="Leave the stream out or publish it, then try again.",
    )
    MIXING_FAILED = row(
        110200151,
        "internal",
        "Stream Mixing task failed.",
        advice="Try again, or contact ZEGOCLOUD Technical Support.",
    )
    MIXING_NOT_ENABLED = row(
        110200157,
        "unavailable",
        "Stream Mixing permission not enabled.",
        advice="Enable stream mixing for the application in the console.",
    )
    TOO_MANY_INPUT_STREAMS = row(
        110200158,
        "invalid",
        "Stream Mixing input stream count exceeded limit.",
        advice="Nine streams are allowed by default.",
    )
    DUPLICATE_INPUT_STREAM = row(
        110200175, "invalid", "Duplicate input stream.", advice="Name each input once."
    )
    START_PARAMETER_PARSING_FAILED = row(
        110200184,
        "invalid",
        "Failed to parse Stream Mixing start parameters.",
        advice="See the message of the answer.",
    )
    TARGET_ROOM_FAILED = row(
        110200197,
        "invalid",
        "Failed to add stream to target Room.",
        advice="Check whether the target room exists.",
    )
    FAILED = row(110200001, "internal", "Failed.", documented=False)
    PARAMETER_PARSING_FAILED = row(
        110200004, "invalid", "Failed to parse input parameters.", documented=False
    )
    START_LOCK_NOT_OBTAINED = row(
        110200005,
        "transient",
        "Failed to acquire distributed lock when starting Stream Mixing.",
        effect="none",
        documented=False,
    )
    MIXING_OVERLOADED = row(
        110200194, "throttled", "Stream Mixing request overload.", documented=False
    )
    REQUEST_UPDATE_FAILED = row(
        110200007, "internal", "Failed to update Stream Mixing request.", documented=False
    )
    START_PROTOCOL_CONVERSION_FAILED = row(
        110200008, "invalid", "Stream Mixing start protocol conversion failed.", documented=False
    )
    CLOSING_OTHER_TASKS_FAILED = row(
        110200012,
        "internal",
        "Failed to close other Stream Mixing tasks of the Stream Mixing initiator.",
        documented=False,
    )
    OWNERSHIP_BINDING_FAILED = row(
        110200013, "internal", "Failed to update Stream Mixing ownership.", documented=False
    )
    SAME_INPUT_AND_OUTPUT_STREAM = row(
        110200140, "invalid", "MixInput and MixOutput have the same Stream ID.", documented=False
    )
    IMAGE_PROTOCOL_UNSUPPORTED = row(
        110200141,
        "invalid",
        "Image protocol currently only supports: https, http, preset-id.",
        documented=False,
    )
    IMAGE_NOT_OBTAINED = row(110200142, "invalid", "Failed to get image.", documented=False)
    INPUT_STREAM_ERROR = row(
        110200153, "invalid", "Stream Mixing input Stream error.", documented=False
    )
    OUTPUT_STREAM_ERROR = row(
        110200154, "invalid", "Stream Mixing output Stream error.", documented=False
    )
    INPUT_STREAM_FORMAT_ERROR = row(
        110200155, "invalid", "Stream Mixing input Stream format error.", documented=False
    )
    OUTPUT_STREAM_FORMAT_ERROR = row(
        110200156, "invalid", "Stream Mixing output Stream format error.", documented=False
    )
    DISPATCH_FAILED = row(
        110200159, "transient", "Stream Mixing dispatch failed.", documented=False
    )
    OUTPUT_WIDTH_ERROR = row(
        110200161,
        "invalid",
        "Stream Mixing output Stream width value error, value range is [0, 3000].",
        documented=False,
    )
    WATERMARK_ERROR = row(110200170, "invalid", "Watermark parameter error.", documented=False)
    WATERMARK_EMPTY = row(110200171, "invalid", "Watermark parameter is empty.", documented=False)
    EXTENDED_PARAMETER_ERROR = row(
        110200172, "invalid", "Extended parameter error.", documented=False
    )
    DUPLICATE_OUTPUT_STREAM = row(
        110200176, "invalid", "Output Stream duplicate.", documented=False
    )
    TOO_MANY_FOCUSED_AUDIO_STREAMS = row(
        110200177, "invalid", "Focus voice exceeds limit.", documented=False
    )
    TOO_MANY_OUTPUT_STREAMS = row(
        110200178, "invalid", "Output Stream count exceeds limit.", documented=False
    )
    TEXT_WATERMARK_ERROR = row(
        110200179, "invalid", "Text watermark related error.", documented=False
    )
    START_OVERLOADED = row(
        110200190, "throttled", "Stream Mixing start request overload.", documented=False
    )
    TOKEN_INVALID = row(110240002, "auth", "Token is illegal.", documented=False)
    SEQUENCE_ERROR = row(110200103, "conflict", "SEQ error.", documented=False)


def _extra_layer_items(items: Sequence[ExtraLayer]) -> tuple[ExtraLayer, ...]:
    return as_tuple(items)


def _play_info_items(items: Sequence[PlayInfo]) -> tuple[PlayInfo, ...]:
    return as_tuple(items)


def _mix_input_items(items: Sequence[MixInput]) -> tuple[MixInput, ...]:
    return as_tuple(items)


def _mix_output_items(items: Sequence[MixOutput]) -> tuple[MixOutput, ...]:
    return as_tuple(items)


def _extended_parameter_items(items: Sequence[ExtendedParameter]) -> tuple[ExtendedParameter, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class BlurInfo(Model):
    """Widths of the blurred edges, each up to half of the rectangle's width or height.

    Attributes:
        top_padding: At the top, in pixels. At least 0. The vendor's default is 0.
        left_padding: At the left, in pixels. At least 0. The vendor's default is 0.
        bottom_padding: At the bottom, in pixels. At least 0. The vendor's default is 0.
        right_padding: At the right, in pixels. At least 0. The vendor's default is 0.
    """

    top_padding: int | None = None
    left_padding: int | None = None
    bottom_padding: int | None = None
    right_padding: int | None = None

    WIRE: ClassVar = (
        Field("TopPadding", "top_padding", "int32", required=False, min=0, default=0),
        Field("LeftPadding", "left_padding", "int32", required=False, min=0, default=0),
        Field("BottomPadding", "bottom_padding", "int32", required=False, min=0, default=0),
        Field("RightPadding", "right_padding", "int32", required=False, min=0, default=0),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class RectInfo(Model):
    """Where an input's picture stands on the canvas, measured from its top left corner.

    Attributes:
        layer: Layer of the picture; 0 is the lowest.
        top: Upper edge, in pixels from the top.
        left: Left edge, in pixels from the left.
        bottom: Lower edge, in pixels from the top.
        right: Right edge, in pixels from the left.
        corner_radius: How round the corners are. From 0 to 100. The vendor's default is 0.
    """

    layer: int | None = None
    top: int | None = None
    left: int | None = None
    bottom: int | None = None
    right: int | None = None
    corner_radius: int | None = None

    WIRE: ClassVar = (
        Field("Layer", "layer", "int32", required=False),
        Field("Top", "top", "int32", required=False),
        Field("Left", "left", "int32", required=False),
        Field("Bottom", "bottom", "int32", required=False),
        Field("Right", "right", "int32", required=False),
        Field("CornerRadius", "corner_radius", "int32", required=False, min=0, max=100, default=0),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class InputImage(Model):
    """A picture that covers an input's video, in the rectangle of that input.

    Attributes:
        url: JPG or PNG of up to 1 MB: an http or https URL, or the preset-id URI of a picture that
            ZEGOCLOUD keeps. Left empty, the video is shown.
        display_mode: When the picture is shown. 0 is always; 1 is while the camera is off; 2 is
            after three seconds without data. The vendor's default is 0.
    """

    url: str | None = None
    display_mode: Literal[0, 1, 2] | None = None

    WIRE: ClassVar = (
        Field("Url", "url", "string", required=False),
        Field("DisplayMode", "display_mode", "int32", required=False, choices=(0, 1, 2), default=0),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class LabelFont(Model):
    """Look of a text over a picture.

    Attributes:
        font_type: Font, the same one for all inputs. Cannot be changed later. 0 is Source Han Sans;
            1 is Alibaba PuHuiTi; 2 is Pangmen Zhengdao; 3 is ZCOOL KuaiLe.
        font_size: Size of the font. From 12 to 100. The vendor's default is 24.
        font_color: Color as red + 256 * green + 65536 * blue, each from 0 to 255. From 0 to
            16777215. The vendor's default is 16777215.
        transparency: From 0 for opaque to 100 for invisible. From 0 to 100. The vendor's default is
            100.
        border_color: Color of the outline, computed like FontColor; no outline when left out. From
            0 to 16777215.
    """

    font_type: Literal[0, 1, 2, 3]
    font_size: int | None = None
    font_color: int | None = None
    transparency: int | None = None
    border_color: int | None = None

    WIRE: ClassVar = (
        Field("FontType", "font_type", "int32", choices=(0, 1, 2, 3)),
        Field("FontSize", "font_size", "int32", required=False, min=12, max=100, default=24),
        Field(
            "FontColor",
            "font_color",
            "int32",
            required=False,
            min=0,
            max=16777215,
            default=16777215,
        ),
        Field("Transparency", "transparency", "int32", required=False, min=0, max=100, default=100),
        Field("BorderColor", "border_color", "int32", required=False, min=0, max=16777215),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class TextLabel(Model):
    """Text over an input's picture.

    Attributes:
        text: The text; up to 100 Chinese or 300 English characters. At most 300 characters.
        left: Pixels from the left edge of the input's picture.
        top: Pixels from the upper edge of the input's picture.
        font: Look of the text.
    """

    text: str
    left: int
    top: int
    font: LabelFont

    WIRE: ClassVar = (
        Field("Text", "text", "string", max_length=300),
        Field("Left", "left", "int32"),
        Field("Top", "top", "int32"),
        Field("Font", "font", LabelFont),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class MixInput(Model):
    """A stream to mix.

    At least one of `stream_id` and `stream_url` has to be given.

    Attributes:
        stream_id: ID of a stream of the RTC service; StreamUrl goes before it.
        stream_url: RTMP or HTTP-FLV address of a stream elsewhere, used in place of StreamId.
        blur_info: Edges of the picture that are blurred.
        rect_info: Where the picture stands; without any of its four sides only sound is mixed.
        image: Placeholder picture, shown in place of the video.
        content_control: What is taken from the stream. 0 is sound and video; 1 is sound; 2 is
            video. The vendor's default is 0.
        sound_level_id: ID under which players are told how loud this input is. Needed when the
            request's SoundLevel is 1.
        volume: Loudness of this input. From 0 to 200. The vendor's default is 100.
        label: Text over the picture.
        render_mode: How the picture is put into its rectangle; when it is made to fit, RectInfo no
            longer holds. 0 is crop; 1 is fit. The vendor's default is 0.
        uid: User ID that SEI names for this input; 63 bytes at most. Has to be enabled by
            ZEGOCLOUD. At most 63 characters.
    """

    stream_id: str | None = None
    stream_url: str | None = attrs.field(default=None, converter=hide_optional)
    blur_info: BlurInfo | None = None
    rect_info: RectInfo
    image: InputImage | None = None
    content_control: Literal[0, 1, 2] | None = None
    sound_level_id: int | None = None
    volume: int | None = None
    label: TextLabel | None = None
    render_mode: Literal[0, 1] | None = None
    uid: str | None = None

    WIRE: ClassVar = (
        Field("StreamId", "stream_id", "string", required=False),
        Field("StreamUrl", "stream_url", "string", required=False, secret=True),
        Field("BlurInfo", "blur_info", BlurInfo, required=False),
        Field("RectInfo", "rect_info", RectInfo),
        Field("Image", "image", InputImage, required=False),
        Field(
            "ContentControl",
            "content_control",
            "int32",
            required=False,
            choices=(0, 1, 2),
            default=0,
        ),
        Field("SoundLevelId", "sound_level_id", "uint32", required=False),
        Field("Volume", "volume", "int32", required=False, min=0, max=200, default=100),
        Field("Label", "label", TextLabel, required=False),
        Field("RenderMode", "render_mode", "int32", required=False, choices=(0, 1), default=0),
        Field("UID", "uid", "string", required=False, max_length=63),
    )
    RULES: ClassVar = (AnyOf(("stream_id", "stream_url")),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ExtraLayer(Model):
    """The small picture of H.264 SVC.

    Attributes:
        video_bitrate: Video bitrate in bit/s, usually a quarter of the large picture's. At least 1.
    """

    video_bitrate: int

    WIRE: ClassVar = (Field("VideoBitrate", "video_bitrate", "int32", min=1),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class TargetRoom(Model):
    """Room that an output is added to.

    Attributes:
        room_id: The room; it has to exist. At least 1 character.
        user_id: User that the stream is added for. At least 1 character.
    """

    room_id: str
    user_id: str

    WIRE: ClassVar = (
        Field("RoomId", "room_id", "string", min_length=1),
        Field("UserId", "user_id", "string", min_length=1),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class MixOutput(Model):
    """A stream to produce.

    At least one of `stream_id` and `stream_url` has to be given.

    `extra_layers` is required when `video_enc_id` is 4.

    Attributes:
        stream_id: ID of the stream in the RTC or the low-latency streaming service; StreamUrl goes
            before it.
        stream_url: RTMP address of a CDN to publish to, used in place of StreamId.
        video_bitrate: Video bitrate in bit/s; 1 for sound alone. At least 1.
        video_enc_id: Video codec, at most two in a task. All but H.264 have to be enabled by
            ZEGOCLOUD. Cannot be changed later. 0 is H.264; 2 is VP8; 3 is H.265; 4 is H.264 SVC.
            The vendor's default is 0.
        fps: Frames a second, up to 20 unless ZEGOCLOUD raised the limit; 1 for sound alone. Cannot
            be changed later.
        width: Width in pixels, an even number; 1 for sound alone. From 0 to 3000.
        height: Height in pixels, an even number; 1 for sound alone. From 0 to 3000.
        audio_codec: Audio codec. For CDN recording take AAC-LC, which all browsers can play. Cannot
            be changed later. 0 is HE-AAC at 44.1 kHz; 1 is AAC-LC at 44.1 kHz; 2 is MP3 at 44.1
            kHz; 3 is Opus at 48 kHz. The vendor's default is 0.
        audio_bitrate: Audio bitrate in bit/s. Cannot be changed later. The vendor's default is
            48000.
        sound_channel: Sound channels; goes before the request's SoundChannel. Cannot be changed
            later. 1 is mono; 2 is stereo. The vendor's default is 1.
        extra_layers: The additional layer of H.264 SVC. Exactly 1 item.
        low_bitrate_hd: High definition at a low bitrate, with H.265 only. Has to be enabled by
            ZEGOCLOUD. Cannot be changed later. 0 is off; 1 is on. The vendor's default is 0.
        target_room: Room that the stream is added to; the task fails where that fails. Cannot be
            changed later.
    """

    stream_id: str | None = None
    stream_url: str | None = attrs.field(default=None, converter=hide_optional)
    video_bitrate: int
    video_enc_id: Literal[0, 2, 3, 4] | None = None
    fps: int
    width: int
    height: int
    audio_codec: Literal[0, 1, 2, 3] | None = None
    audio_bitrate: int | None = None
    sound_channel: Literal[1, 2] | None = None
    extra_layers: tuple[ExtraLayer, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_extra_layer_items)
    )
    low_bitrate_hd: Literal[0, 1] | None = None
    target_room: TargetRoom | None = None

    WIRE: ClassVar = (
        Field("StreamId", "stream_id", "string", required=False),
        Field("StreamUrl", "stream_url", "string", required=False, secret=True),
        Field("VideoBitrate", "video_bitrate", "int32", min=1),
        Field(
            "VideoEncId", "video_enc_id", "int32", required=False, choices=(0, 2, 3, 4), default=0
        ),
        Field("Fps", "fps", "int32"),
        Field("Width", "width", "int32", min=0, max=3000),
        Field("Height", "height", "int32", min=0, max=3000),
        Field(
            "AudioCodec", "audio_codec", "int32", required=False, choices=(0, 1, 2, 3), default=0
        ),
        Field("AudioBitrate", "audio_bitrate", "int32", required=False, default=48000),
        Field("SoundChannel", "sound_channel", "int32", required=False, choices=(1, 2), default=1),
        Field(
            "ExtraLayers",
            "extra_layers",
            ExtraLayer,
            many=True,
            required=False,
            min_items=1,
            max_items=1,
        ),
        Field("LowBitrateHD", "low_bitrate_hd", "int32", required=False, choices=(0, 1), default=0),
        Field("TargetRoom", "target_room", TargetRoom, required=False),
    )
    RULES: ClassVar = (
        AnyOf(("stream_id", "stream_url")),
        NeededWhen("extra_layers", (("video_enc_id", (4,)),)),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class WaterMarkRectInfo(Model):
    """Where a watermark stands on the canvas, measured from its top left corner.

    Attributes:
        top: Upper edge, in pixels from the top.
        left: Left edge, in pixels from the left.
        bottom: Lower edge, in pixels from the top.
        right: Right edge, in pixels from the left.
    """

    top: int | None = None
    left: int | None = None
    bottom: int | None = None
    right: int | None = None

    WIRE: ClassVar = (
        Field("Top", "top", "int32", required=False),
        Field("Left", "left", "int32", required=False),
        Field("Bottom", "bottom", "int32", required=False),
        Field("Right", "right", "int32", required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class WaterMark(Model):
    """A picture over the canvas.

    Attributes:
        image: The picture; said as in BackgroundImage.
        rect_info: Where it stands.
    """

    image: str | None = None
    rect_info: WaterMarkRectInfo | None = None

    WIRE: ClassVar = (
        Field("Image", "image", "string", required=False),
        Field("RectInfo", "rect_info", WaterMarkRectInfo, required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StartMixData(Model):
    """The task as it was started.

    Attributes:
        user_id: The user that started the task.
        sequence: Number that the request had.
        room_id: Room of the task.
        play_info: Where the outputs can be played.
    """

    user_id: str
    sequence: int | None = None
    room_id: str | None = None
    play_info: tuple[PlayInfo, ...] = attrs.field(converter=_play_info_items)

    WIRE: ClassVar = (
        Field("UserId", "user_id", "string"),
        Field("Sequence", "sequence", "int32", required=False),
        Field("RoomId", "room_id", "string", required=False),
        Field("PlayInfo", "play_info", PlayInfo, many=True),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StartMixResponse(Response):
    """Answer to StartMix.

    Attributes:
        data: The task.
    """

    data: StartMixData
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("Data", "data", StartMixData),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StartMixRequest(Request[StartMixResponse]):
    """Start a stream mixing task, or change a running one by its task ID.

    Attributes:
        task_id: ID that you give the task; a call with the ID of a running task changes that task.
        user_id: The user that starts the task; each task has another. Where tasks belong to users,
            no one else may steer it.
        mix_input: Streams to mix; nine at most, unless ZEGOCLOUD raised the limit.
        mix_output: Streams to produce, with the largest picture first. More than one has to be
            enabled by ZEGOCLOUD. At most 4 items.
        sequence: Number of this request among those for the task; each has to be greater than the
            one before. Needed where ZEGOCLOUD has switched the ordering of requests on.
        room_id: Room of the task.
        user_data: Data of your own that players receive as SEI; 4000 bytes at most, better not more
            than 850.
        sound_level: Whether players are told how loud each input is. May trouble HLS players on the
            web. 0 is off; 1 is on. The vendor's default is 0.
        background_image: Background picture, JPG or PNG of up to 5 MB. An http or https URL (an
            application may use 20 of them), or the preset-id URI of a picture that ZEGOCLOUD keeps.
        back_ground_color_hex: Background color as 0xRRGGBBAA; the transparency AA has no effect
            yet. Matches `0x[0-9A-Fa-f]{8}`.
        water_mark: Picture over the whole canvas.
        by_pass: What happens to an input that is the only one. Has to be enabled by ZEGOCLOUD.
            Cannot be changed later. 0 is encode it again; 1 is pass it through. The vendor's
            default is 0.
        sound_channel: Sound channels of outputs that do not say so themselves. Cannot be changed
            later. 1 is mono; 2 is stereo. The vendor's default is 1.
        check_image_mode: What is checked of the background, placeholder and watermark pictures
            before the task may start. 0 is everything; 1 is form of the path; 2 is nothing. The
            vendor's default is 0.
        ex_para: Extended parameters, which ordinary tasks do without.
        alignment_type: Inputs aligned by network time before mixing; for karaoke, at the price of
            delay. Cannot be changed later. 0 is none; 1 is given streams; 2 is all streams. The
            vendor's default is 0.
        recv_buffer_level: Least time in milliseconds for which inputs are buffered. Cannot be
            changed later. From 0 to 4000. The vendor's default is 0.
        wait_video_input: Whether to publish only once there is video. A task that waits ends after
            ten seconds without. Cannot be changed later. 0 is publish at once; 1 is wait for video.
            The vendor's default is 0.
        max_idle_time: Seconds without data from any input after which the task ends; an idle task
            costs as much as a busy one. From 90 to 14400. The vendor's default is 90.
    """

    task_id: str
    user_id: str
    mix_input: tuple[MixInput, ...] = attrs.field(converter=_mix_input_items)
    mix_output: tuple[MixOutput, ...] = attrs.field(converter=_mix_output_items)
    sequence: int | None = None
    room_id: str | None = None
    user_data: bytes | None = None
    sound_level: Literal[0, 1] | None = None
    background_image: str | None = None
    back_ground_color_hex: str | None = None
    water_mark: WaterMark | None = None
    by_pass: Literal[0, 1] | None = None
    sound_channel: Literal[1, 2] | None = None
    check_image_mode: Literal[0, 1, 2] | None = None
    ex_para: tuple[ExtendedParameter, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_extended_parameter_items)
    )
    alignment_type: Literal[0, 1, 2] | None = None
    recv_buffer_level: int | None = None
    wait_video_input: Literal[0, 1] | None = None
    max_idle_time: int | None = None

    WIRE: ClassVar = (
        Field("TaskId", "task_id", "string"),
        Field("UserId", "user_id", "string"),
        Field("MixInput", "mix_input", MixInput, many=True),
        Field("MixOutput", "mix_output", MixOutput, many=True, max_items=4),
        Field("Sequence", "sequence", "int32", required=False),
        Field("RoomId", "room_id", "string", required=False),
        Field("UserData", "user_data", "bytes", required=False),
        Field("SoundLevel", "sound_level", "int32", required=False, choices=(0, 1), default=0),
        Field("BackgroundImage", "background_image", "string", required=False),
        Field(
            "BackGroundColorHex",
            "back_ground_color_hex",
            "string",
            required=False,
            pattern="0x[0-9A-Fa-f]{8}",
        ),
        Field("WaterMark", "water_mark", WaterMark, required=False),
        Field("ByPass", "by_pass", "int32", required=False, choices=(0, 1), default=0),
        Field("SoundChannel", "sound_channel", "int32", required=False, choices=(1, 2), default=1),
        Field(
            "CheckImageMode",
            "check_image_mode",
            "int32",
            required=False,
            choices=(0, 1, 2),
            default=0,
        ),
        Field("ExPara", "ex_para", ExtendedParameter, many=True, required=False),
        Field(
            "AlignmentType", "alignment_type", "int32", required=False, choices=(0, 1, 2), default=0
        ),
        Field(
            "RecvBufferLevel",
            "recv_buffer_level",
            "int32",
            required=False,
            min=0,
            max=4000,
            default=0,
        ),
        Field(
            "WaitVideoInput", "wait_video_input", "int32", required=False, choices=(0, 1), default=0
        ),
        Field(
            "MaxIdleTime", "max_idle_time", "int32", required=False, min=90, max=14400, default=90
        ),
    )
    ACTION: ClassVar = Action(
        "StartMix",
        service="zego/rtc",
        retry="ordered",
        sequence="Sequence",
        look_up="GetMixTaskInfo",
        limit=CallLimit(Rate(100)),
        response=StartMixResponse,
        errors=StartMixErrorCode,
    )
