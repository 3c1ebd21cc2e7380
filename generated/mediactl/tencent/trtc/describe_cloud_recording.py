"""DescribeCloudRecording: tell the state of a running recording task and the files it has
stored.

https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeCloudRecording
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_tuple
from mediactl._runtime.states import TaskStates
from mediactl._runtime.wire import Field


class DescribeCloudRecordingErrorCode(StringErrorCode):
    """Error codes of DescribeCloudRecording."""

    RESOURCE_NOT_FOUND = row("ResourceNotFound", "gone", "The resource does not exist.")
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
    INTERNAL_ERROR_CR_INTERNAL_ERROR = row(
        "InternalError.CRInternalError", "internal", "On-cloud recording internal error."
    )
    INVALID_PARAMETER_OUT_OF_RANGE = row(
        "InvalidParameter.OutOfRange", "invalid", "Parameter value is out of range."
    )
    INVALID_PARAMETER_SDK_APP_ID = row(
        "InvalidParameter.SdkAppId", "invalid", "SdkAppId is incorrect."
    )
    MISSING_PARAMETER_ROOM_ID = row("MissingParameter.RoomId", "invalid", "RoomId is missing.")
    MISSING_PARAMETER_SDK_APP_ID = row(
        "MissingParameter.SdkAppId", "invalid", "SdkAppId is missing."
    )
    MISSING_PARAMETER_TASK_ID = row(
        "MissingParameter.TaskId", "invalid", "TaskId parameter is missing."
    )
    MISSING_PARAMETER_USER_ID = row(
        "MissingParameter.UserId", "invalid", "Missing UserId parameter."
    )


def _storage_file_items(items: Sequence[StorageFile]) -> tuple[StorageFile, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StorageFile(Model):
    """A file of a recording.

    Attributes:
        user_id: User who is recorded in the file; empty in a mixed recording.
        file_name: Name of the file.
        track_type: What the file holds.
        begin_time_stamp: Unix time at which the file begins.
    """

    user_id: str | None = None
    file_name: str
    track_type: Literal["video", "audio", "audio_video"] | None = None
    begin_time_stamp: int

    WIRE: ClassVar = (
        Field("UserId", "user_id", "string", required=False),
        Field("FileName", "file_name", "string"),
        Field(
            "TrackType",
            "track_type",
            "string",
            required=False,
            choices=("video", "audio", "audio_video"),
        ),
        Field("BeginTimeStamp", "begin_time_stamp", "uint64"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeCloudRecordingResponse(Response):
    """Answer to DescribeCloudRecording.

    Attributes:
        task_id: ID of the task.
        status: State of the task. "Idle" is idle; "InProgress" is running; "Exited" is about to
            end.
        storage_file_list: Files of the recording. Those that go to VOD are told by callbacks only.
    """

    task_id: str
    status: Literal["Idle", "InProgress", "Exited"]
    storage_file_list: tuple[StorageFile, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_storage_file_items)
    )
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (
        Field("TaskId", "task_id", "string"),
        Field("Status", "status", "string", choices=("Idle", "InProgress", "Exited")),
        Field("StorageFileList", "storage_file_list", StorageFile, many=True, required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeCloudRecordingRequest(Request[DescribeCloudRecordingResponse]):
    """Tell the state of a running recording task and the files it has stored.

    Attributes:
        sdk_app_id: Application that owns the task's room.
        task_id: ID of the task, from its start. A task that has ended is not found.
    """

    sdk_app_id: int
    task_id: str

    WIRE: ClassVar = (
        Field("SdkAppId", "sdk_app_id", "uint64"),
        Field("TaskId", "task_id", "string"),
    )
    ACTION: ClassVar = Action(
        "DescribeCloudRecording",
        service="tencent/trtc",
        retry="read",
        limit=CallLimit(Rate(20)),
        response=DescribeCloudRecordingResponse,
        errors=DescribeCloudRecordingErrorCode,
        states=TaskStates("Status", running=("InProgress",), ended=("Exited",)),
    )
