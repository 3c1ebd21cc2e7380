"""CreateCloudRecording: start a task that records the streams of a room, each by itself or mixed,
and stores the files.

https://www.tencentcloud.com/document/product/647/46960
"""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response
from mediactl._runtime.secret import hide, hide_optional
from mediactl._runtime.wire import Field
from mediactl.tencent.trtc.models.mix_layout_params import MixLayoutParams
from mediactl.tencent.trtc.models.storage_params import StorageParams
from mediactl.tencent.trtc.models.subscribe_stream_user_ids import SubscribeStreamUserIds


class CreateCloudRecordingErrorCode(StringErrorCode):
    """Error codes of CreateCloudRecording."""

    AUTH_FAILURE = row("AuthFailure", "auth", "CAM signature/authentication error.")
    AUTH_FAILURE_UN_REAL_NAME_AUTHENTICATED = row(
        "AuthFailure.UnRealNameAuthenticated",
        "unavailable",
        "Identity verification has not been completed, so this operation is not allowed.",
    )
    AUTH_FAILURE_UNAUTHORIZED_OPERATION = row(
        "AuthFailure.UnauthorizedOperation", "permission", "CAM authentication failed."
    )
    AUTH_FAILURE_UNSUPPORTED_OPERATION = row(
        "AuthFailure.UnsupportedOperation", "permission", "Unsupported operation."
    )
    FAILED_OPERATION = row("FailedOperation", "internal", "Operation failed.")
    FAILED_OPERATION_CR_UNSUPPORT_METHOD = row(
        "FailedOperation.CRUnsupportMethod", "invalid", "Unsupported on-cloud recording method."
    )
    FAILED_OPERATION_RESTRICTED_CONCURRENCY = row(
        "FailedOperation.RestrictedConcurrency",
        "quota",
        "Maximum number of concurrent on-cloud recording tasks reached.",
        advice="Contact support to raise the limit.",
    )
    INTERNAL_ERROR_CR_INTERNAL_ERROR = row(
        "InternalError.CRInternalError", "internal", "On-cloud recording internal error."
    )
    INVALID_PARAMETER_OUT_OF_RANGE = row(
        "InvalidParameter.OutOfRange", "invalid", "Parameter value is out of range."
    )
    INVALID_PARAMETER_SDK_APP_ID = row(
        "InvalidParameter.SdkAppId", "invalid", "SdkAppId is incorrect."
    )
    MISSING_PARAMETER_ACCESS_KEY = row(
        "MissingParameter.AccessKey", "invalid", "AccessKey parameter missing."
    )
    MISSING_PARAMETER_BUCKET = row(
        "MissingParameter.Bucket", "invalid", "Bucket parameter missing."
    )
    MISSING_PARAMETER_CLOUD_STORAGE = row(
        "MissingParameter.CloudStorage", "invalid", "CloudStorage parameter missing."
    )
    MISSING_PARAMETER_RECORD_MODE = row(
        "MissingParameter.RecordMode", "invalid", "RecordMode parameter missing."
    )
    MISSING_PARAMETER_RECORD_PARAMS = row(
        "MissingParameter.RecordParams", "invalid", "RecordParams parameter missing."
    )
    MISSING_PARAMETER_REGION = row(
        "MissingParameter.Region", "invalid", "Region parameter missing."
    )
    MISSING_PARAMETER_ROOM_ID = row("MissingParameter.RoomId", "invalid", "RoomId is missing.")
    MISSING_PARAMETER_SDK_APP_ID = row(
        "MissingParameter.SdkAppId", "invalid", "SdkAppId is missing."
    )
    MISSING_PARAMETER_SECRET_KEY = row(
        "MissingParameter.SecretKey", "invalid", "SecretKey parameter missing."
    )
    MISSING_PARAMETER_STORAGE_PARAMS = row(
        "MissingParameter.StorageParams", "invalid", "StorageParams parameter missing."
    )
    MISSING_PARAMETER_STREAM_TYPE = row(
        "MissingParameter.StreamType", "invalid", "StreamType parameter missing."
    )
    MISSING_PARAMETER_TASK_ID = row(
        "MissingParameter.TaskId", "invalid", "TaskId parameter is missing."
    )
    MISSING_PARAMETER_USER_ID = row(
        "MissingParameter.UserId", "invalid", "Missing UserId parameter."
    )
    MISSING_PARAMETER_USER_SIG = row(
        "MissingParameter.UserSig", "invalid", "UserSig parameter missing."
    )
    MISSING_PARAMETER_VENDOR = row(
        "MissingParameter.Vendor", "invalid", "Vendor parameter missing."
    )
    UNSUPPORTED_OPERATION = row("UnsupportedOperation", "invalid", "Unsupported operation.")


@attrs.frozen(kw_only=True, eq=False, repr=False)
class RecordParams(Model):
    """What is recorded, and how.

    Attributes:
        record_mode: Whether streams are mixed. 1 is each stream by itself; 2 is streams mixed.
        max_idle_time: Seconds without a host in the room after which recording ends. From 5 to
            86400. The vendor's default is 30.
        stream_type: What is recorded of a stream. 0 is sound and video; 1 is sound; 2 is video. The
            vendor's default is 0.
        subscribe_stream_user_ids: Whose streams are recorded.
        output_format: Formats of the files in a bucket. For VOD it is MediaType of TencentVod that
            counts. 0 is HLS; 1 is HLS and MP4; 2 is HLS and AAC; 3 is MP4; 4 is AAC. The vendor's
            default is 0.
        av_merge: Files of a stream that is recorded by itself; in a mixed recording they are always
            together. 0 is sound and video apart; 1 is sound and video together. The vendor's
            default is 0.
        max_media_file_duration: Minutes after which an MP4 or AAC file is split. One of 2 GB is
            split in any case. From 1 to 1440. The vendor's default is 1440.
        media_id: Streams of a user that are recorded. 0 is both; 1 is main stream; 2 is auxiliary
            stream. The vendor's default is 0.
        fill_type: What stands in for a video stream that stops. 0 is the last picture; 1 is black.
        subscribe_ability: What to do with the stream that a mixing robot publishes. Recorded along
            with the hosts' own streams, it echoes; name it in a list. 0 is leave out; 1 is record.
            The vendor's default is 0.
    """

    record_mode: Literal[1, 2]
    max_idle_time: int | None = None
    stream_type: Literal[0, 1, 2] | None = None
    subscribe_stream_user_ids: SubscribeStreamUserIds | None = None
    output_format: Literal[0, 1, 2, 3, 4] | None = None
    av_merge: Literal[0, 1] | None = None
    max_media_file_duration: int | None = None
    media_id: Literal[0, 1, 2] | None = None
    fill_type: Literal[0, 1] | None = None
    subscribe_ability: Literal[0, 1] | None = None

    WIRE: ClassVar = (
        Field("RecordMode", "record_mode", "uint64", choices=(1, 2)),
        Field(
            "MaxIdleTime", "max_idle_time", "uint64", required=False, min=5, max=86400, default=30
        ),
        Field("StreamType", "stream_type", "uint64", required=False, choices=(0, 1, 2), default=0),
        Field(
            "SubscribeStreamUserIds",
            "subscribe_stream_user_ids",
            SubscribeStreamUserIds,
            required=False,
        ),
        Field(
            "OutputFormat",
            "output_format",
            "uint64",
            required=False,
            choices=(0, 1, 2, 3, 4),
            default=0,
        ),
        Field("AvMerge", "av_merge", "uint64", required=False, choices=(0, 1), default=0),
        Field(
            "MaxMediaFileDuration",
            "max_media_file_duration",
            "uint64",
            required=False,
            min=1,
            max=1440,
            default=1440,
        ),
        Field("MediaId", "media_id", "uint64", required=False, choices=(0, 1, 2), default=0),
        Field("FillType", "fill_type", "uint64", required=False, choices=(0, 1)),
        Field(
            "SubscribeAbility",
            "subscribe_ability",
            "uint64",
            required=False,
            choices=(0, 1),
            default=0,
        ),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class VideoParams(Model):
    """Picture of a recording; width times height is 1920 x 1080 at most.

    Attributes:
        width: Width in pixels. At most 1920.
        height: Height in pixels. At most 1920.
        fps: Frames a second. From 1 to 60.
        bit_rate: Bitrate in bit/s. From 64000 to 8192000.
        gop: Seconds between keyframes, usually 10.
    """

    width: int
    height: int
    fps: int
    bit_rate: int
    gop: int

    WIRE: ClassVar = (
        Field("Width", "width", "uint64", max=1920),
        Field("Height", "height", "uint64", max=1920),
        Field("Fps", "fps", "uint64", min=1, max=60),
        Field("BitRate", "bit_rate", "uint64", min=64000, max=8192000),
        Field("Gop", "gop", "uint64"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class AudioParams(Model):
    """Sound of a recording.

    Attributes:
        sample_rate: Samples a second. 1 is 48000 Hz; 2 is 44100 Hz; 3 is 16000 Hz.
        channel: Sound channels. 1 is mono; 2 is stereo.
        bit_rate: Bitrate in bit/s. From 32000 to 128000.
    """

    sample_rate: Literal[1, 2, 3]
    channel: Literal[1, 2]
    bit_rate: int

    WIRE: ClassVar = (
        Field("SampleRate", "sample_rate", "uint64", choices=(1, 2, 3)),
        Field("Channel", "channel", "uint64", choices=(1, 2)),
        Field("BitRate", "bit_rate", "uint64", min=32000, max=128000),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class MixTranscodeParams(Model):
    """Picture and sound of a mixed recording.

    Attributes:
        video_params: Picture; 360 x 640, 15 frames a second, 550000 bit/s when left out.
        audio_params: Sound; 48000 Hz, stereo, 64000 bit/s when left out.
    """

    video_params: VideoParams | None = None
    audio_params: AudioParams | None = None

    WIRE: ClassVar = (
        Field("VideoParams", "video_params", VideoParams, required=False),
        Field("AudioParams", "audio_params", AudioParams, required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class CreateCloudRecordingResponse(Response):
    """Answer to CreateCloudRecording.

    Attributes:
        task_id: ID of the task, which actions on it ask for; it ends with the recording.
    """

    task_id: str
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("TaskId", "task_id", "string"),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class CreateCloudRecordingRequest(Request[CreateCloudRecordingResponse]):
    """Start a task that records the streams of a room, each by itself or mixed, and stores the
    files.

    Attributes:
        sdk_app_id: Application that owns the room.
        room_id: Room to record.
        user_id: User ID for the robot that records. No one else in the room may have it; best put
            the room's ID in it.
        user_sig: Signature of UserId with which the robot enters the room.
        record_params: What is recorded, and how.
        storage_params: Where the files are stored.
        room_id_type: Kind of the room's ID. Other actions count the kinds the other way round. 0 is
            string; 1 is 32-bit integer. The vendor's default is 1.
        mix_transcode_params: Picture and sound of a mixed recording.
        mix_layout_params: Layout of a mixed recording.
        resource_expired_hour: Hours from the start for which the task may be described, changed and
            stopped; after that it runs on by itself. From 6 to 720. The vendor's default is 72.
        private_map_key: Ticket that lets the robot into the room. Needed where the console has
            advanced permission control on.
    """

    sdk_app_id: int
    room_id: str
    user_id: str
    user_sig: str = attrs.field(converter=hide)
    record_params: RecordParams
    storage_params: StorageParams
    room_id_type: Literal[0, 1] | None = None
    mix_transcode_params: MixTranscodeParams | None = None
    mix_layout_params: MixLayoutParams | None = None
    resource_expired_hour: int | None = None
    private_map_key: str | None = attrs.field(default=None, converter=hide_optional)

    WIRE: ClassVar = (
        Field("SdkAppId", "sdk_app_id", "uint64"),
        Field("RoomId", "room_id", "string"),
        Field("UserId", "user_id", "string"),
        Field("UserSig", "user_sig", "string", secret=True),
        Field("RecordParams", "record_params", RecordParams),
        Field("StorageParams", "storage_params", StorageParams),
        Field("RoomIdType", "room_id_type", "uint64", required=False, choices=(0, 1), default=1),
        Field("MixTranscodeParams", "mix_transcode_params", MixTranscodeParams, required=False),
        Field("MixLayoutParams", "mix_layout_params", MixLayoutParams, required=False),
        Field(
            "ResourceExpiredHour",
            "resource_expired_hour",
            "uint64",
            required=False,
            min=6,
            max=720,
            default=72,
        ),
        Field("PrivateMapKey", "private_map_key", "string", required=False, secret=True),
    )
    ACTION: ClassVar = Action(
        "CreateCloudRecording",
        service="tencent/trtc",
        retry="unsafe",
        look_up="DescribeCloudRecording",
        limit=CallLimit(Rate(20)),
        regions=("ap-beijing", "ap-guangzhou", "ap-mumbai", "ap-shanghai", "ap-singapore"),
        response=CreateCloudRecordingResponse,
        errors=CreateCloudRecordingErrorCode,
    )
