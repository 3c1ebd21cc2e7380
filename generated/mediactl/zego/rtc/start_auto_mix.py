"""StartAutoMix: start mixing the sound of all streams of a room, or change a running task by its
task ID.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/stream-mixing/start-auto-mix
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
from mediactl._runtime.wire import AnyOf, Field, NeededWhen, OneOf
from mediactl.zego.rtc.models.extended_parameter import ExtendedParameter
from mediactl.zego.rtc.models.play_info import PlayInfo


class StartAutoMixErrorCode(IntErrorCode):
    """Error codes of StartAutoMix."""

    FAILED = row(110200001, "internal", "Failed.")
    INVALID_PARAMETER = row(
        110200002, "invalid", "Input parameter error.", advice="See the message of the answer."
    )
    AUTHENTICATION_FAILED = row(
        110200003, "auth", "Authentication failed.", advice="Check the AppId and the server secret."
    )
    PARAMETER_PARSING_FAILED = row(110200004, "invalid", "Failed to parse input parameters.")
    START_LOCK_NOT_OBTAINED = row(
        110200005,
        "transient",
        "Failed to acquire distributed lock when starting Stream Mixing.",
        effect="none",
    )
    STOP_LOCK_NOT_OBTAINED = row(
        110200006,
        "transient",
        "Failed to acquire distributed lock when stopping Stream Mixing.",
        effect="none",
    )
    MIXING_FAILED = row(
        110200151, "internal", "Stream Mixing or single-stream transcoding task failed."
    )
    MIXING_OVERLOADED = row(110200194, "throttled", "Stream Mixing request overload.")
    SEQUENCE_ERROR = row(110200103, "conflict", "SEQ error.", documented=False)


def _play_info_items(items: Sequence[PlayInfo]) -> tuple[PlayInfo, ...]:
    return as_tuple(items)


def _auto_mix_extra_input_items(
    items: Sequence[AutoMixExtraInput],
) -> tuple[AutoMixExtraInput, ...]:
    return as_tuple(items)


def _auto_mix_output_items(items: Sequence[AutoMixOutput]) -> tuple[AutoMixOutput, ...]:
    return as_tuple(items)


def _extended_parameter_items(items: Sequence[ExtendedParameter]) -> tuple[ExtendedParameter, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class AutoMixExtraInput(Model):
    """A stream to add to those of the room, or to leave out.

    At least one of `stream_id` and `stream_url` has to be given.

    `stream_id` is required when `modify_type` is 1.

    Attributes:
        stream_id: ID of a stream of the RTC service; StreamUrl goes before it, where a stream is
            added.
        stream_url: RTMP or HTTP-FLV address of a stream elsewhere, used in place of StreamId.
        modify_type: What is done with the stream. 0 is added; 1 is left out. The vendor's default
            is 0.
        sound_level_id: ID under which players are told how loud this input is. Needed when the
            request's SoundLevel is 1.
        volume: Loudness of this input. From 0 to 200. The vendor's default is 100.
    """

    stream_id: str | None = None
    stream_url: str | None = attrs.field(default=None, converter=hide_optional)
    modify_type: Literal[0, 1] | None = None
    sound_level_id: int | None = None
    volume: int | None = None

    WIRE: ClassVar = (
        Field("StreamId", "stream_id", "string", required=False),
        Field("StreamUrl", "stream_url", "string", required=False, secret=True),
        Field("ModifyType", "modify_type", "int32", required=False, choices=(0, 1), default=0),
        Field("SoundLevelId", "sound_level_id", "int32", required=False),
        Field("Volume", "volume", "int32", required=False, min=0, max=200, default=100),
    )
    RULES: ClassVar = (
        AnyOf(("stream_id", "stream_url")),
        NeededWhen("stream_id", (("modify_type", (1,)),)),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class AutoMixOutput(Model):
    """A stream to produce.

    Exactly one of `stream_id` and `stream_url` has to be given.

    Attributes:
        stream_id: ID of the stream in the RTC or the low-latency streaming service; not together
            with StreamUrl.
        stream_url: RTMP address of a CDN to publish to, used in place of StreamId.
        audio_codec: Audio codec. Cannot be changed later. 0 is HE-AAC at 44.1 kHz; 1 is AAC-LC at
            44.1 kHz; 2 is MP3 at 44.1 kHz; 3 is Opus at 48 kHz. The vendor's default is 0.
        audio_bitrate: Audio bitrate in bit/s. Cannot be changed later. The vendor's default is
            48000.
        sound_channel: Sound channels; goes before the request's SoundChannel. Cannot be changed
            later. 1 is mono; 2 is stereo. The vendor's default is 1.
    """

    stream_id: str | None = None
    stream_url: str | None = attrs.field(default=None, converter=hide_optional)
    audio_codec: Literal[0, 1, 2, 3] | None = None
    audio_bitrate: int | None = None
    sound_channel: Literal[1, 2] | None = None

    WIRE: ClassVar = (
        Field("StreamId", "stream_id", "string", required=False),
        Field("StreamUrl", "stream_url", "string", required=False, secret=True),
        Field(
            "AudioCodec", "audio_codec", "int32", required=False, choices=(0, 1, 2, 3), default=0
        ),
        Field("AudioBitrate", "audio_bitrate", "int32", required=False, default=48000),
        Field("SoundChannel", "sound_channel", "int32", required=False, choices=(1, 2), default=1),
    )
    RULES: ClassVar = (OneOf(("stream_id", "stream_url")),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StartAutoMixData(Model):
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
class StartAutoMixResponse(Response):
    """Answer to StartAutoMix.

    Attributes:
        data: The task.
    """

    data: StartAutoMixData
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("Data", "data", StartAutoMixData),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StartAutoMixRequest(Request[StartAutoMixResponse]):
    """Start mixing the sound of all streams of a room, or change a running task by its task ID.

    Attributes:
        task_id: ID that you give the task; a call with the ID of a running task changes that task.
        user_id: The user that starts the task; each task has another. Where tasks belong to users,
            no one else may steer it.
        room_id: Room whose streams are mixed, those that come later too.
        extra_mix_input: Streams of other rooms to add, or of this one to leave out; nine inputs in
            all, unless ZEGOCLOUD raised the limit.
        mix_output: Streams to produce, each to another place. From 1 to 3 items.
        sequence: Number of this request among those for the task; each has to be greater than the
            one before. Needed where ZEGOCLOUD has switched the ordering of requests on.
        user_data: Data of your own that players receive as SEI; 4000 bytes at most, better not more
            than 850.
        sound_level: Whether players are told how loud each input is. 0 is off; 1 is on. The
            vendor's default is 0.
        by_pass: What happens to an input that is the only one. Has to be enabled by ZEGOCLOUD.
            Cannot be changed later. 0 is encode it again; 1 is pass it through. The vendor's
            default is 0.
        sound_channel: Sound channels of outputs that do not say so themselves. Cannot be changed
            later. 1 is mono; 2 is stereo. The vendor's default is 1.
        alignment_type: Inputs aligned by network time before mixing; for karaoke, at the price of
            delay. Cannot be changed later. 0 is none; 1 is given streams; 2 is all streams. The
            vendor's default is 0.
        recv_buffer_level: Least time in milliseconds for which inputs are buffered. Cannot be
            changed later. From 0 to 4000. The vendor's default is 0.
        ex_para: Extended parameters, which ordinary tasks do without.
    """

    task_id: str
    user_id: str
    room_id: str
    extra_mix_input: tuple[AutoMixExtraInput, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_auto_mix_extra_input_items)
    )
    mix_output: tuple[AutoMixOutput, ...] = attrs.field(converter=_auto_mix_output_items)
    sequence: int | None = None
    user_data: bytes | None = None
    sound_level: Literal[0, 1] | None = None
    by_pass: Literal[0, 1] | None = None
    sound_channel: Literal[1, 2] | None = None
    alignment_type: Literal[0, 1, 2] | None = None
    recv_buffer_level: int | None = None
    ex_para: tuple[ExtendedParameter, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_extended_parameter_items)
    )

    WIRE: ClassVar = (
        Field("TaskId", "task_id", "string"),
        Field("UserId", "user_id", "string"),
        Field("RoomId", "room_id", "string"),
        Field("ExtraMixInput", "extra_mix_input", AutoMixExtraInput, many=True, required=False),
        Field("MixOutput", "mix_output", AutoMixOutput, many=True, min_items=1, max_items=3),
        Field("Sequence", "sequence", "int32", required=False),
        Field("UserData", "user_data", "bytes", required=False),
        Field("SoundLevel", "sound_level", "int32", required=False, choices=(0, 1), default=0),
        Field("ByPass", "by_pass", "int32", required=False, choices=(0, 1), default=0),
        Field("SoundChannel", "sound_channel", "int32", required=False, choices=(1, 2), default=1),
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
        Field("ExPara", "ex_para", ExtendedParameter, many=True, required=False),
    )
    ACTION: ClassVar = Action(
        "StartAutoMix",
        service="zego/rtc",
        retry="ordered",
        sequence="Sequence",
        limit=CallLimit(Rate(100)),
        response=StartAutoMixResponse,
        errors=StartAutoMixErrorCode,
    )
