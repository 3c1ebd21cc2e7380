"""StartStreamIngest: start a task that pulls an online media stream into a room.

https://www.tencentcloud.com/document/api/647/57835
"""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_strings
from mediactl._runtime.secret import hide, hide_optional
from mediactl._runtime.wire import Field, OnlyWhen


class StartStreamIngestErrorCode(StringErrorCode):
    """Error codes of StartStreamIngest."""

    FAILED_OPERATION_NOT_ALLOWED = row(
        "FailedOperation.NotAllowed",
        "unavailable",
        "This operation is not allowed.",
        advice="Submit a ticket.",
    )
    FAILED_OPERATION_NOT_RTMP_FUNCTION = row(
        "FailedOperation.NotRtmpFunction", "unavailable", "RTMP is not enabled."
    )
    FAILED_OPERATION_RESTRICTED_CONCURRENCY = row(
        "FailedOperation.RestrictedConcurrency",
        "quota",
        "Maximum number of concurrent on-cloud recording tasks reached.",
        advice="Contact support to raise the limit.",
    )
    FAILED_OPERATION_TASK_EXIST = row(
        "FailedOperation.TaskExist", "conflict", "Task already exists."
    )
    INTERNAL_ERROR_HTTP_PARSE_FAILED = row(
        "InternalError.HttpParseFailed", "invalid", "HTTP request parsing failed."
    )
    INTERNAL_ERROR_INTERNAL_ERROR = row(
        "InternalError.InternalError", "transient", "Internal error.", advice="Please retry."
    )
    INVALID_PARAMETER_BODY_PARAMS_ERROR = row(
        "InvalidParameter.BodyParamsError", "invalid", "Failed to parse body parameters."
    )
    INVALID_PARAMETER_ROOM_ID = row("InvalidParameter.RoomId", "invalid", "RoomId is incorrect.")
    INVALID_PARAMETER_SDK_APP_ID = row(
        "InvalidParameter.SdkAppId", "invalid", "SdkAppId is incorrect."
    )
    INVALID_PARAMETER_STR_ROOM_ID = row(
        "InvalidParameter.StrRoomId", "invalid", "StrRoomId parameter error."
    )
    INVALID_PARAMETER_STREAM_URL = row(
        "InvalidParameter.StreamUrl", "invalid", "Invalid StreamUrl format."
    )
    INVALID_PARAMETER_TASK_ID = row("InvalidParameter.TaskId", "invalid", "TaskId parameter error.")
    INVALID_PARAMETER_USER_SIG = row(
        "InvalidParameter.UserSig", "auth", "UserSig is expired or wrong."
    )
    MISSING_PARAMETER_ROOM_ID = row("MissingParameter.RoomId", "invalid", "RoomId is missing.")
    MISSING_PARAMETER_SDK_APP_ID = row(
        "MissingParameter.SdkAppId", "invalid", "SdkAppId is missing."
    )
    MISSING_PARAMETER_TASK_ID = row(
        "MissingParameter.TaskId", "invalid", "TaskId parameter is missing."
    )
    RESOURCE_INSUFFICIENT_REQUEST_REJECTION = row(
        "ResourceInsufficient.RequestRejection", "unavailable", "Insufficient resources."
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class VideoEncodeParams(Model):
    """Encoding of a picture.

    Attributes:
        width: Width in pixels. At most 1920.
        height: Height in pixels. At most 1080.
        fps: Frames a second. From 1 to 60.
        bit_rate: Bitrate in kbit/s. From 1 to 10000.
        gop: Seconds between keyframes. From 1 to 2.
    """

    width: int | None = None
    height: int | None = None
    fps: int | None = None
    bit_rate: int | None = None
    gop: int | None = None

    WIRE: ClassVar = (
        Field("Width", "width", "uint64", required=False, max=1920),
        Field("Height", "height", "uint64", required=False, max=1080),
        Field("Fps", "fps", "uint64", required=False, min=1, max=60),
        Field("BitRate", "bit_rate", "uint64", required=False, min=1, max=10000),
        Field("Gop", "gop", "uint64", required=False, min=1, max=2),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class AudioEncodeParams(Model):
    """Encoding of sound.

    Attributes:
        sample_rate: Samples a second.
        channel: Sound channels. 1 is mono; 2 is stereo.
        bit_rate: Bitrate in kbit/s. From 8 to 500.
    """

    sample_rate: Literal[48000, 44100] | None = None
    channel: Literal[1, 2] | None = None
    bit_rate: int | None = None

    WIRE: ClassVar = (
        Field("SampleRate", "sample_rate", "uint64", required=False, choices=(48000, 44100)),
        Field("Channel", "channel", "uint64", required=False, choices=(1, 2)),
        Field("BitRate", "bit_rate", "uint64", required=False, min=8, max=500),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StartStreamIngestResponse(Response):
    """Answer to StartStreamIngest.

    Attributes:
        task_id: ID of the task, which actions on it ask for.
    """

    task_id: str | None = None
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("TaskId", "task_id", "string", required=False),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StartStreamIngestRequest(Request[StartStreamIngestResponse]):
    """Start a task that pulls an online media stream into a room.

    Only when `repeat_num` is -1: `max_duration`.

    Attributes:
        sdk_app_id: Application that owns the room.
        room_id: Room that gets the stream.
        room_id_type: Kind of the room's ID. Other actions count the kinds the other way round. 0 is
            string; 1 is 32-bit integer.
        user_id: User ID for the robot that publishes the stream in the room.
        user_sig: Signature of UserId with which the robot enters the room.
        stream_url: Address of the media, which may carry a key.
        private_map_key: Ticket that lets the robot into the room. Needed where the console has
            advanced permission control on.
        video_encode_params: Encoding of the picture; the source's when left out. The vendor ignores
            it.
        audio_encode_params: Encoding of the sound; the source's when left out. The vendor ignores
            it.
        source_url: Addresses of media. The vendor ignores it.
        seek_second: Second of the media to start from.
        auto_push: Whether the room's stream is relayed to CDN; the console has to have that on.
        repeat_num: How often the media is played; -1 for ever, until stopped or for MaxDuration.
            Not 0. From -1 to 1000. The vendor's default is 1.
        max_duration: Minutes after which endless repetition ends. From 1 to 10080.
        volume: Loudness in percent of the original. At most 100. The vendor's default is 100.
    """

    sdk_app_id: int
    room_id: str
    room_id_type: Literal[0, 1]
    user_id: str
    user_sig: str = attrs.field(converter=hide)
    stream_url: str | None = attrs.field(default=None, converter=hide_optional)
    private_map_key: str | None = attrs.field(default=None, converter=hide_optional)
    video_encode_params: VideoEncodeParams | None = None
    audio_encode_params: AudioEncodeParams | None = None
    source_url: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )
    seek_second: int | None = None
    auto_push: bool | None = None
    repeat_num: int | None = None
    max_duration: int | None = None
    volume: int | None = None

    WIRE: ClassVar = (
        Field("SdkAppId", "sdk_app_id", "uint64"),
        Field("RoomId", "room_id", "string"),
        Field("RoomIdType", "room_id_type", "uint64", choices=(0, 1)),
        Field("UserId", "user_id", "string"),
        Field("UserSig", "user_sig", "string", secret=True),
        Field("StreamUrl", "stream_url", "string", required=False, secret=True),
        Field("PrivateMapKey", "private_map_key", "string", required=False, secret=True),
        Field("VideoEncodeParams", "video_encode_params", VideoEncodeParams, required=False),
        Field("AudioEncodeParams", "audio_encode_params", AudioEncodeParams, required=False),
        Field("SourceUrl", "source_url", "string", many=True, required=False),
        Field("SeekSecond", "seek_second", "int64", required=False),
        Field("AutoPush", "auto_push", "bool", required=False),
        Field("RepeatNum", "repeat_num", "int64", required=False, min=-1, max=1000, default=1),
        Field("MaxDuration", "max_duration", "int64", required=False, min=1, max=10080),
        Field("Volume", "volume", "uint64", required=False, max=100, default=100),
    )
    RULES: ClassVar = (OnlyWhen(("max_duration",), (("repeat_num", (-1,)),)),)
    ACTION: ClassVar = Action(
        "StartStreamIngest",
        service="tencent/trtc",
        retry="unsafe",
        look_up="DescribeStreamIngest",
        limit=CallLimit(Rate(20)),
        regions=(
            "ap-bangkok",
            "ap-guangzhou",
            "ap-jakarta",
            "ap-mumbai",
            "ap-singapore",
            "ap-tokyo",
        ),
        response=StartStreamIngestResponse,
        errors=StartStreamIngestErrorCode,
    )
