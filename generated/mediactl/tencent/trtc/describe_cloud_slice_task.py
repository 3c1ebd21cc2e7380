"""DescribeCloudSliceTask: tell the state of a running slicing task.

https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeCloudSliceTask
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


class DescribeCloudSliceTaskErrorCode(StringErrorCode):
    """Error codes of DescribeCloudSliceTask."""

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
    FAILED_OPERATION_CS_UNSUPPORT_METHOD = row(
        "FailedOperation.CSUnsupportMethod", "invalid", "The cloud slicing method is not supported."
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
class DescribeCloudSliceTaskResponse(Response):
    """Answer to DescribeCloudSliceTask.

    Attributes:
        task_id: ID of the task.
        status: State of the task. "Idle" is idle; "InProgress" is running; "Exited" is about to
            end.
    """

    task_id: str
    status: Literal["Idle", "InProgress", "Exited"]
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (
        Field("TaskId", "task_id", "string"),
        Field("Status", "status", "string", choices=("Idle", "InProgress", "Exited")),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeCloudSliceTaskRequest(Request[DescribeCloudSliceTaskResponse]):
    """Tell the state of a running slicing task.

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
        "DescribeCloudSliceTask",
        service="tencent/trtc",
        retry="read",
        response=DescribeCloudSliceTaskResponse,
        errors=DescribeCloudSliceTaskErrorCode,
        states=TaskStates("Status", running=("InProgress",), ended=("Exited",)),
    )
