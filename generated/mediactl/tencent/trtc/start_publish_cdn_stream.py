"""StartPublishCdnStream: start a task that relays a stream of a room, or several mixed, to CDNs or
back into rooms.

https://www.tencentcloud.com/document/product/647/48247
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_strings, as_tuple
from mediactl._runtime.secret import hide_optional
from mediactl._runtime.wire import AnyOf, Field, OneOf
from mediactl.tencent.trtc.models.cloud_storage import CloudStorage
from mediactl.tencent.trtc.models.mcu_audio_params import McuAudioParams
from mediactl.tencent.trtc.models.mcu_feed_back_room_params import McuFeedBackRoomParams
from mediactl.tencent.trtc.models.mcu_publish_cdn_param import McuPublishCdnParam
from mediactl.tencent.trtc.models.mcu_sei_params import McuSeiParams
from mediactl.tencent.trtc.models.mcu_video_params import McuVideoParams
from mediactl.tencent.trtc.models.single_subscribe_params import SingleSubscribeParams


class StartPublishCdnStreamErrorCode(StringErrorCode):
    """Error codes of StartPublishCdnStream."""

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
    FAILED_OPERATION_RESTRICTED_CONCURRENCY = row(
        "FailedOperation.RestrictedConcurrency",
        "quota",
        "Maximum number of concurrent on-cloud recording tasks reached.",
        advice="Contact support to raise the limit.",
    )
    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INVALID_PARAMETER = row("InvalidParameter", "invalid", "Parameter error.")
    INVALID_PARAMETER_SDK_APP_ID = row(
        "InvalidParameter.SdkAppId", "invalid", "SdkAppId is incorrect."
    )
    MISSING_PARAMETER = row("MissingParameter", "invalid", "Missing parameter.")
    RESOURCE_NOT_FOUND = row("ResourceNotFound", "invalid", "The resource does not exist.")
    UNSUPPORTED_OPERATION = row("UnsupportedOperation", "invalid", "Unsupported operation.")


def _mcu_publish_cdn_param_items(
    items: Sequence[McuPublishCdnParam],
) -> tuple[McuPublishCdnParam, ...]:
    return as_tuple(items)


def _mcu_feed_back_room_params_items(
    items: Sequence[McuFeedBackRoomParams],
) -> tuple[McuFeedBackRoomParams, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class AgentParams(Model):
    """The robot that enters the room to relay it.

    Attributes:
        user_id: User ID of the robot. No one else in the room may have it; best put the room's ID
            in it.
        user_sig: Signature of UserId with which the robot enters the room.
        max_idle_time: Seconds after which the task ends when all relayed users have left. From 5 to
            86400. The vendor's default is 30.
    """

    user_id: str
    user_sig: str | None = attrs.field(default=None, converter=hide_optional)
    max_idle_time: int | None = None

    WIRE: ClassVar = (
        Field("UserId", "user_id", "string"),
        Field("UserSig", "user_sig", "string", required=False, secret=True),
        Field(
            "MaxIdleTime", "max_idle_time", "uint64", required=False, min=5, max=86400, default=30
        ),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class McuTencentVod(Model):
    """How files are kept in Tencent Cloud VOD.

    Attributes:
        procedure: Name of a task flow template to run on each uploaded file.
        expire_time: Seconds for which files are kept; 0 for ever. The vendor's default is 0.
        storage_region: Region to upload to, for who needs a particular one.
        class_id: ID of the files' category; 0 is for all others. The vendor's default is 0.
        sub_app_id: Subapplication of VOD that gets the files.
        session_context: Text handed on when the task flow is done.
        source_context: Text handed on in the callback about the upload.
    """

    procedure: str | None = None
    expire_time: int | None = None
    storage_region: str | None = None
    class_id: int | None = None
    sub_app_id: int | None = None
    session_context: str | None = None
    source_context: str | None = None

    WIRE: ClassVar = (
        Field("Procedure", "procedure", "string", required=False),
        Field("ExpireTime", "expire_time", "uint64", required=False, default=0),
        Field("StorageRegion", "storage_region", "string", required=False),
        Field("ClassId", "class_id", "uint64", required=False, default=0),
        Field("SubAppId", "sub_app_id", "uint64", required=False),
        Field("SessionContext", "session_context", "string", required=False),
        Field("SourceContext", "source_context", "string", required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class McuCloudVod(Model):
    """A video on demand service.

    Attributes:
        mcu_tencent_vod: Tencent Cloud VOD.
    """

    mcu_tencent_vod: McuTencentVod | None = None

    WIRE: ClassVar = (Field("McuTencentVod", "mcu_tencent_vod", McuTencentVod, required=False),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class McuStorageParams(Model):
    """Where files are stored.

    Exactly one of `cloud_storage` and `mcu_cloud_vod` has to be given.

    Attributes:
        cloud_storage: A bucket; Tencent Cloud charges for delivery to one of COS.
        mcu_cloud_vod: Video on demand.
    """

    cloud_storage: CloudStorage | None = None
    mcu_cloud_vod: McuCloudVod | None = None

    WIRE: ClassVar = (
        Field("CloudStorage", "cloud_storage", CloudStorage, required=False),
        Field("McuCloudVod", "mcu_cloud_vod", McuCloudVod, required=False),
    )
    RULES: ClassVar = (OneOf(("cloud_storage", "mcu_cloud_vod")),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class McuRecordParams(Model):
    """Recording of the relayed stream.

    Attributes:
        uni_record: Whether to record; other fields but RecordKey and UserDefineRecordPrefix count
            only if this is 3. 1 is off; 2 is as the console's template says; 3 is as said here.
        record_key: Key of the recording; tasks with the same one are recorded to one file. At most
            128 characters. Matches `[A-Za-z0-9_-]*`.
        record_wait_time: Seconds without a stream after which the recording ends. From 5 to 86400.
            The vendor's default is 30.
        record_format: Formats of the files: hls, mp4 or aac; mp4 when left out. Not mp4 and aac
            together.
        max_media_file_duration: Minutes after which an mp4 or aac file is split. One of 2 GB is
            split in any case. From 1 to 1440. The vendor's default is 1440.
        stream_type: What is recorded of the relayed stream. 0 is sound and video; 1 is sound; 2 is
            video.
        user_define_record_prefix: What the files' names begin with; for VOD only. At most 64
            characters. Matches `[A-Za-z0-9_-]*`.
        mcu_storage_params: Where the files are stored.
    """

    uni_record: Literal[1, 2, 3]
    record_key: str | None = None
    record_wait_time: int | None = None
    record_format: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )
    max_media_file_duration: int | None = None
    stream_type: Literal[0, 1, 2] | None = None
    user_define_record_prefix: str | None = None
    mcu_storage_params: McuStorageParams | None = None

    WIRE: ClassVar = (
        Field("UniRecord", "uni_record", "uint64", choices=(1, 2, 3)),
        Field(
            "RecordKey",
            "record_key",
            "string",
            required=False,
            max_length=128,
            pattern="[A-Za-z0-9_-]*",
        ),
        Field(
            "RecordWaitTime",
            "record_wait_time",
            "uint64",
            required=False,
            min=5,
            max=86400,
            default=30,
        ),
        Field("RecordFormat", "record_format", "string", many=True, required=False),
        Field(
            "MaxMediaFileDuration",
            "max_media_file_duration",
            "uint64",
            required=False,
            min=1,
            max=1440,
            default=1440,
        ),
        Field("StreamType", "stream_type", "uint64", required=False, choices=(0, 1, 2)),
        Field(
            "UserDefineRecordPrefix",
            "user_define_record_prefix",
            "string",
            required=False,
            max_length=64,
            pattern="[A-Za-z0-9_-]*",
        ),
        Field("McuStorageParams", "mcu_storage_params", McuStorageParams, required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StartPublishCdnStreamResponse(Response):
    """Answer to StartPublishCdnStream.

    Attributes:
        task_id: ID of the task, by which it is changed and stopped.
    """

    task_id: str
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("TaskId", "task_id", "string"),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StartPublishCdnStreamRequest(Request[StartPublishCdnStreamResponse]):
    """Start a task that relays a stream of a room, or several mixed, to CDNs or back into rooms.

    At least one of `publish_cdn_params` and `feed_back_room_params` has to be given.

    Attributes:
        sdk_app_id: Application that owns the room.
        room_id: Room to relay.
        room_id_type: Kind of the room's ID. 0 is 32-bit integer; 1 is string.
        agent_params: The robot that enters the room to relay it.
        with_transcoding: Whether streams are transcoded, which costs; mixing needs it. 0 is relay
            one stream as it is; 1 is transcode.
        audio_params: Sound of the relayed stream, which is transcoded in any case.
        video_params: Picture of the relayed stream; left out to relay sound alone.
        single_subscribe_params: The stream to relay as it is, when WithTranscoding is 0.
        publish_cdn_params: CDNs to relay to. At most 10 items.
        sei_params: SEI messages in the relayed stream.
        feed_back_room_params: Rooms to relay to; their SDK has to be 10.4 or newer. At most 10
            items.
        record_params: Recording of the relayed stream.
    """

    sdk_app_id: int
    room_id: str
    room_id_type: Literal[0, 1]
    agent_params: AgentParams
    with_transcoding: Literal[0, 1]
    audio_params: McuAudioParams
    video_params: McuVideoParams | None = None
    single_subscribe_params: SingleSubscribeParams | None = None
    publish_cdn_params: tuple[McuPublishCdnParam, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_mcu_publish_cdn_param_items)
    )
    sei_params: McuSeiParams | None = None
    feed_back_room_params: tuple[McuFeedBackRoomParams, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_mcu_feed_back_room_params_items)
    )
    record_params: McuRecordParams | None = None

    WIRE: ClassVar = (
        Field("SdkAppId", "sdk_app_id", "uint64"),
        Field("RoomId", "room_id", "string"),
        Field("RoomIdType", "room_id_type", "uint64", choices=(0, 1)),
        Field("AgentParams", "agent_params", AgentParams),
        Field("WithTranscoding", "with_transcoding", "uint64", choices=(0, 1)),
        Field("AudioParams", "audio_params", McuAudioParams),
        Field("VideoParams", "video_params", McuVideoParams, required=False),
        Field(
            "SingleSubscribeParams",
            "single_subscribe_params",
            SingleSubscribeParams,
            required=False,
        ),
        Field(
            "PublishCdnParams",
            "publish_cdn_params",
            McuPublishCdnParam,
            many=True,
            required=False,
            max_items=10,
        ),
        Field("SeiParams", "sei_params", McuSeiParams, required=False),
        Field(
            "FeedBackRoomParams",
            "feed_back_room_params",
            McuFeedBackRoomParams,
            many=True,
            required=False,
            max_items=10,
        ),
        Field("RecordParams", "record_params", McuRecordParams, required=False),
    )
    RULES: ClassVar = (AnyOf(("publish_cdn_params", "feed_back_room_params")),)
    ACTION: ClassVar = Action(
        "StartPublishCdnStream",
        service="tencent/trtc",
        retry="unsafe",
        limit=CallLimit(Rate(20)),
        regions=("ap-guangzhou", "ap-hongkong", "ap-singapore"),
        response=StartPublishCdnStreamResponse,
        errors=StartPublishCdnStreamErrorCode,
    )
