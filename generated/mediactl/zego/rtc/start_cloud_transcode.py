"""StartCloudTranscode: start a task that transcodes a single stream, or change a running one by its
task ID.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/stream-mixing/start-cloud-transcode
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
from mediactl._runtime.wire import AnyOf, Field


class StartCloudTranscodeErrorCode(IntErrorCode):
    """Error codes of StartCloudTranscode."""

    INVALID_PARAMETER = row(
        110200002, "invalid", "Input parameter error.", advice="See the message of the answer."
    )
    INPUT_STREAM_NOT_FOUND = row(
        110200150,
        "invalid",
        "The input Stream for single-stream transcoding does not exist.",
        advice="Check the StreamId or the StreamUrl of the input.",
    )
    TRANSCODING_FAILED = row(
        110200151,
        "internal",
        "Single-stream transcoding task failed.",
        advice="Try again, or contact ZEGOCLOUD Technical Support.",
    )
    SEQUENCE_ERROR = row(110200103, "conflict", "SEQ error.", documented=False)


def _transcode_output_items(items: Sequence[TranscodeOutput]) -> tuple[TranscodeOutput, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class TranscodeInput(Model):
    """The stream to transcode.

    At least one of `stream_id` and `stream_url` has to be given.

    Attributes:
        stream_id: ID of a stream of the RTC service; StreamUrl goes before it.
        stream_url: RTMP address of a stream elsewhere, used in place of StreamId.
    """

    stream_id: str | None = None
    stream_url: str | None = attrs.field(default=None, converter=hide_optional)

    WIRE: ClassVar = (
        Field("StreamId", "stream_id", "string", required=False),
        Field("StreamUrl", "stream_url", "string", required=False, secret=True),
    )
    RULES: ClassVar = (AnyOf(("stream_id", "stream_url")),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class TranscodeTemplate(Model):
    """What an output is like.

    Attributes:
        video_enc_id: Video codec. Cannot be changed later. 0 is as the input; 1 is H.264; 2 is
            H.265. The vendor's default is 0.
        fps: Frames a second, up to 20 unless ZEGOCLOUD raised the limit; 0 for those of the input.
            The same for all outputs. Cannot be changed later. At least 0. The vendor's default is
            0.
        gop: Seconds from key frame to key frame; others than 2 have to be enabled by ZEGOCLOUD.
            Cannot be changed later. At least 1. The vendor's default is 2.
        short_edge_adaption: What Width and Height mean; for 1, the other side follows the input's
            shape. Cannot be changed later. 0 is taken as they are; 1 is Width is the shorter side.
            The vendor's default is 0.
        height: Height in pixels, an even number; that of the input where it and Width are 0. From 0
            to 3000. The vendor's default is 0.
        width: Width in pixels, an even number; that of the input where it and Height are 0. From 0
            to 3000. The vendor's default is 0.
        video_bitrate: Video bitrate in bit/s; 0 for that of the input. At least 0. The vendor's
            default is 0.
        low_bitrate_hd: High definition at a low bitrate, with H.265 only. Has to be enabled by
            ZEGOCLOUD. Cannot be changed later. 0 is off; 1 is on. The vendor's default is 0.
    """

    video_enc_id: Literal[0, 1, 2] | None = None
    fps: int | None = None
    gop: int | None = None
    short_edge_adaption: Literal[0, 1] | None = None
    height: int | None = None
    width: int | None = None
    video_bitrate: int | None = None
    low_bitrate_hd: Literal[0, 1] | None = None

    WIRE: ClassVar = (
        Field("VideoEncId", "video_enc_id", "int32", required=False, choices=(0, 1, 2), default=0),
        Field("Fps", "fps", "int32", required=False, min=0, default=0),
        Field("GOP", "gop", "int32", required=False, min=1, default=2),
        Field(
            "ShortEdgeAdaption",
            "short_edge_adaption",
            "int32",
            required=False,
            choices=(0, 1),
            default=0,
        ),
        Field("Height", "height", "int32", required=False, min=0, max=3000, default=0),
        Field("Width", "width", "int32", required=False, min=0, max=3000, default=0),
        Field("VideoBitrate", "video_bitrate", "int32", required=False, min=0, default=0),
        Field("LowBitrateHD", "low_bitrate_hd", "int32", required=False, choices=(0, 1), default=0),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class TranscodeOutput(Model):
    """A stream to produce.

    At least one of `stream_id` and `stream_url` has to be given.

    Attributes:
        stream_id: ID of the stream in the RTC or the low-latency streaming service; StreamUrl goes
            before it.
        stream_url: RTMP address of a CDN to publish to, used in place of StreamId.
        template_id: What the stream is like; the frame rate stays that of the input, and p counts
            the shorter side, but for 4. 0 is 360p at 600 kbit/s; 1 is 540p at 1000 kbit/s; 2 is
            720p at 1500 kbit/s; 3 is 1080p at 2000 kbit/s; 4 is TemplateConfig.
        template_config: What the stream is like under template 4; as the input in all that is left
            out.
    """

    stream_id: str | None = None
    stream_url: str | None = attrs.field(default=None, converter=hide_optional)
    template_id: Literal[0, 1, 2, 3, 4]
    template_config: TranscodeTemplate | None = None

    WIRE: ClassVar = (
        Field("StreamId", "stream_id", "string", required=False),
        Field("StreamUrl", "stream_url", "string", required=False, secret=True),
        Field("TemplateId", "template_id", "int32", choices=(0, 1, 2, 3, 4)),
        Field("TemplateConfig", "template_config", TranscodeTemplate, required=False),
    )
    RULES: ClassVar = (AnyOf(("stream_id", "stream_url")),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StartCloudTranscodeResponse(Response):
    """Answer to StartCloudTranscode."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StartCloudTranscodeRequest(Request[StartCloudTranscodeResponse]):
    """Start a task that transcodes a single stream, or change a running one by its task ID.

    Attributes:
        task_id: ID that you give the task; a call with the ID of a running task changes that task.
        user_id: The user that starts the task; each task has another. Where tasks belong to users,
            no one else may steer it.
        sequence: Number of this request among those for the task; each has to be greater than the
            one before.
        transcode_input: The stream to transcode.
        transcode_output: Streams to produce. At least 1 item.
    """

    task_id: str
    user_id: str
    sequence: int | None = None
    transcode_input: TranscodeInput
    transcode_output: tuple[TranscodeOutput, ...] = attrs.field(converter=_transcode_output_items)

    WIRE: ClassVar = (
        Field("TaskId", "task_id", "string"),
        Field("UserId", "user_id", "string"),
        Field("Sequence", "sequence", "int32", required=False),
        Field("TranscodeInput", "transcode_input", TranscodeInput),
        Field("TranscodeOutput", "transcode_output", TranscodeOutput, many=True, min_items=1),
    )
    ACTION: ClassVar = Action(
        "StartCloudTranscode",
        service="zego/rtc",
        retry="ordered",
        sequence="Sequence",
        limit=CallLimit(Rate(100)),
        response=StartCloudTranscodeResponse,
        errors=StartCloudTranscodeErrorCode,
    )
