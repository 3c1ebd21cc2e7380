"""CreateCloudSliceTask: start a task that cuts a room's sound into pieces, takes pictures of its
video, and stores them.

https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=CreateCloudSliceTask
"""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_strings
from mediactl._runtime.secret import hide, hide_optional
from mediactl._runtime.wire import Field
from mediactl.tencent.trtc.models.subscribe_stream_user_ids import SubscribeStreamUserIds


class CreateCloudSliceTaskErrorCode(StringErrorCode):
    """Error codes of CreateCloudSliceTask."""

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
    FAILED_OPERATION_CS_UNSUPPORT_METHOD = row(
        "FailedOperation.CSUnsupportMethod", "invalid", "The cloud slicing method is not supported."
    )
    FAILED_OPERATION_RESTRICTED_CONCURRENCY = row(
        "FailedOperation.RestrictedConcurrency",
        "quota",
        "Maximum number of concurrent on-cloud recording tasks reached.",
        advice="Contact support to raise the limit.",
    )
    INTERNAL_ERROR_CS_INTERNAL_ERROR = row(
        "InternalError.CSInternalError",
        "internal",
        "Internal service error of cloud slicing occurs.",
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
    MISSING_PARAMETER_SLICE_PARAMS = row(
        "MissingParameter.SliceParams", "invalid", "The SliceParams parameter is required."
    )
    MISSING_PARAMETER_SLICE_STORAGE_PARAMS = row(
        "MissingParameter.SliceStorageParams",
        "invalid",
        "The SliceStorageParams parameter is required.",
    )
    MISSING_PARAMETER_SLICE_TYPE = row(
        "MissingParameter.SliceType", "invalid", "The SliceType parameter is required."
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
class SliceParams(Model):
    """What is sliced, and how.

    Attributes:
        slice_type: What is stored. 1 is sound; 2 is pictures; 3 is sound and pictures.
        max_idle_time: Seconds without a host in the room after which the task ends. From 5 to
            86400. The vendor's default is 30.
        slice_audio: Seconds of sound in a piece. The vendor's default is 15.
        slice_video: Seconds between pictures. The vendor's default is 5.
        subscribe_stream_user_ids: Whose streams are sliced.
        slice_callback_url: URL for callbacks; now set in the console. Deprecated.
    """

    slice_type: Literal[1, 2, 3] | None = None
    max_idle_time: int | None = None
    slice_audio: int | None = None
    slice_video: int | None = None
    subscribe_stream_user_ids: SubscribeStreamUserIds | None = None
    slice_callback_url: str | None = None

    WIRE: ClassVar = (
        Field("SliceType", "slice_type", "uint64", required=False, choices=(1, 2, 3)),
        Field(
            "MaxIdleTime", "max_idle_time", "uint64", required=False, min=5, max=86400, default=30
        ),
        Field("SliceAudio", "slice_audio", "uint64", required=False, default=15),
        Field("SliceVideo", "slice_video", "uint64", required=False, default=5),
        Field(
            "SubscribeStreamUserIds",
            "subscribe_stream_user_ids",
            SubscribeStreamUserIds,
            required=False,
        ),
        Field("SliceCallbackUrl", "slice_callback_url", "string", required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class CloudSliceStorage(Model):
    """A bucket that slices are stored in.

    Attributes:
        vendor: Who keeps the bucket. 0 is Tencent Cloud COS; 1 is Amazon S3; 2 is Alibaba Cloud
            OSS.
        region: Region of the bucket, such as ap-shanghai, in the words of who keeps it.
        bucket: Name of the bucket.
        access_key: Access key of an account that may write there; for COS its SecretId.
        secret_key: Secret that belongs to AccessKey.
        file_name_prefix: Folders that files are stored in, from the outermost inwards; task and
            user ID follow. Matches `[A-Za-z0-9_-]+`.
    """

    vendor: Literal[0, 1, 2]
    region: str
    bucket: str
    access_key: str = attrs.field(converter=hide)
    secret_key: str = attrs.field(converter=hide)
    file_name_prefix: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )

    WIRE: ClassVar = (
        Field("Vendor", "vendor", "uint64", choices=(0, 1, 2)),
        Field("Region", "region", "string"),
        Field("Bucket", "bucket", "string"),
        Field("AccessKey", "access_key", "string", secret=True),
        Field("SecretKey", "secret_key", "string", secret=True),
        Field(
            "FileNamePrefix",
            "file_name_prefix",
            "string",
            many=True,
            required=False,
            pattern="[A-Za-z0-9_-]+",
        ),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class SliceStorageParams(Model):
    """Where files are stored.

    Attributes:
        cloud_slice_storage: A bucket.
    """

    cloud_slice_storage: CloudSliceStorage | None = None

    WIRE: ClassVar = (
        Field("CloudSliceStorage", "cloud_slice_storage", CloudSliceStorage, required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class CreateCloudSliceTaskResponse(Response):
    """Answer to CreateCloudSliceTask.

    Attributes:
        task_id: ID of the task, which actions on it ask for.
    """

    task_id: str
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("TaskId", "task_id", "string"),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class CreateCloudSliceTaskRequest(Request[CreateCloudSliceTaskResponse]):
    """Start a task that cuts a room's sound into pieces, takes pictures of its video, and stores
    them.

    Attributes:
        sdk_app_id: Application that owns the room.
        room_id: Room to slice.
        user_id: User ID for the robot that enters the room. No one else may have it, nor the robot
            of another task, which would end; best put the room's ID in it.
        user_sig: Signature of UserId with which the robot enters the room.
        slice_params: What is sliced, and how.
        slice_storage_params: Where files are stored.
        room_id_type: Kind of the room's ID. Other actions count the kinds the other way round. 0 is
            string; 1 is 32-bit integer. The vendor's default is 1.
        resource_expired_hour: Hours from the start for which the task may be described, changed and
            stopped; after that it runs on by itself. From 6 to 720. The vendor's default is 72.
        private_map_key: Ticket that lets the robot into the room. Needed where the console has
            advanced permission control on.
    """

    sdk_app_id: int
    room_id: str
    user_id: str
    user_sig: str = attrs.field(converter=hide)
    slice_params: SliceParams
    slice_storage_params: SliceStorageParams
    room_id_type: Literal[0, 1] | None = None
    resource_expired_hour: int | None = None
    private_map_key: str | None = attrs.field(default=None, converter=hide_optional)

    WIRE: ClassVar = (
        Field("SdkAppId", "sdk_app_id", "uint64"),
        Field("RoomId", "room_id", "string"),
        Field("UserId", "user_id", "string"),
        Field("UserSig", "user_sig", "string", secret=True),
        Field("SliceParams", "slice_params", SliceParams),
        Field("SliceStorageParams", "slice_storage_params", SliceStorageParams),
        Field("RoomIdType", "room_id_type", "uint64", required=False, choices=(0, 1), default=1),
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
        "CreateCloudSliceTask",
        service="tencent/trtc",
        retry="unsafe",
        look_up="DescribeCloudSliceTask",
        response=CreateCloudSliceTaskResponse,
        errors=CreateCloudSliceTaskErrorCode,
    )
