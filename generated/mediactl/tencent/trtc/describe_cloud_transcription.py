"""DescribeCloudTranscription: tell the state of a running transcription task.

https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeCloudTranscription
"""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.states import TaskStates
from mediactl._runtime.wire import Field


class DescribeCloudTranscriptionErrorCode(StringErrorCode):
    """Error codes of DescribeCloudTranscription."""

    RESOURCE_NOT_FOUND = row("ResourceNotFound", "gone", "The resource does not exist.")
    AUTH_FAILURE = row("AuthFailure", "auth", "CAM signature/authentication error.")
    AUTH_FAILURE_UNAUTHORIZED_OPERATION = row(
        "AuthFailure.UnauthorizedOperation", "permission", "CAM authentication failed."
    )
    AUTH_FAILURE_UNSUPPORTED_OPERATION = row(
        "AuthFailure.UnsupportedOperation", "permission", "Unsupported operation."
    )
    FAILED_OPERATION = row("FailedOperation", "internal", "Operation failed.")
    FAILED_OPERATION_CT_UNSUPPORT_METHOD = row(
        "FailedOperation.CTUnsupportMethod",
        "invalid",
        "The cloud transcription method does not support this.",
    )
    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INTERNAL_ERROR_CT_INTERNAL_ERROR = row(
        "InternalError.CTInternalError", "internal", "Internal errors."
    )
    INVALID_PARAMETER = row("InvalidParameter", "invalid", "Parameter error.")
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


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeCloudTranscriptionResponse(Response):
    """Answer to DescribeCloudTranscription.

    Attributes:
        start_time: When the task started, in Unix milliseconds.
        status: State of the task. "Idle" is idle; "InProgress" is running; "Exited" is about to
            end.
        task_id: ID of the task.
    """

    start_time: int
    status: Literal["Idle", "InProgress", "Exited"]
    task_id: str
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (
        Field("StartTime", "start_time", "uint64"),
        Field("Status", "status", "string", choices=("Idle", "InProgress", "Exited")),
        Field("TaskId", "task_id", "string"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeCloudTranscriptionRequest(Request[DescribeCloudTranscriptionResponse]):
    """Tell the state of a running transcription task.

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
        "DescribeCloudTranscription",
        service="tencent/trtc",
        retry="read",
        response=DescribeCloudTranscriptionResponse,
        errors=DescribeCloudTranscriptionErrorCode,
        states=TaskStates("Status", running=("InProgress",), ended=("Exited",)),
    )
