"""ModifyCloudSliceTask: change whose streams a slicing task takes.

https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=ModifyCloudSliceTask
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field
from mediactl.tencent.trtc.models.subscribe_stream_user_ids import SubscribeStreamUserIds


class ModifyCloudSliceTaskErrorCode(StringErrorCode):
    """Error codes of ModifyCloudSliceTask."""

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
class ModifyCloudSliceTaskResponse(Response):
    """Answer to ModifyCloudSliceTask.

    Attributes:
        task_id: ID of the task.
    """

    task_id: str
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("TaskId", "task_id", "string"),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ModifyCloudSliceTaskRequest(Request[ModifyCloudSliceTaskResponse]):
    """Change whose streams a slicing task takes.

    Attributes:
        sdk_app_id: Application that owns the task's room.
        task_id: ID of the task, from its start.
        subscribe_stream_user_ids: Whose streams are sliced from now on.
    """

    sdk_app_id: int
    task_id: str
    subscribe_stream_user_ids: SubscribeStreamUserIds | None = None

    WIRE: ClassVar = (
        Field("SdkAppId", "sdk_app_id", "uint64"),
        Field("TaskId", "task_id", "string"),
        Field(
            "SubscribeStreamUserIds",
            "subscribe_stream_user_ids",
            SubscribeStreamUserIds,
            required=False,
        ),
    )
    ACTION: ClassVar = Action(
        "ModifyCloudSliceTask",
        service="tencent/trtc",
        retry="idempotent",
        look_up="DescribeCloudSliceTask",
        response=ModifyCloudSliceTaskResponse,
        errors=ModifyCloudSliceTaskErrorCode,
    )
