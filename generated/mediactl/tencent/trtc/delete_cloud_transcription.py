"""DeleteCloudTranscription: stop a transcription task.

https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DeleteCloudTranscription
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field


class DeleteCloudTranscriptionErrorCode(StringErrorCode):
    """Error codes of DeleteCloudTranscription."""

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
class DeleteCloudTranscriptionResponse(Response):
    """Answer to DeleteCloudTranscription.

    Attributes:
        task_id: ID of the task.
    """

    task_id: str
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("TaskId", "task_id", "string"),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DeleteCloudTranscriptionRequest(Request[DeleteCloudTranscriptionResponse]):
    """Stop a transcription task.

    Attributes:
        sdk_app_id: Application that owns the task's room.
        task_id: ID of the task, from its start.
    """

    sdk_app_id: int
    task_id: str

    WIRE: ClassVar = (
        Field("SdkAppId", "sdk_app_id", "uint64"),
        Field("TaskId", "task_id", "string"),
    )
    ACTION: ClassVar = Action(
        "DeleteCloudTranscription",
        service="tencent/trtc",
        retry="idempotent",
        stops=True,
        look_up="DescribeCloudTranscription",
        response=DeleteCloudTranscriptionResponse,
        errors=DeleteCloudTranscriptionErrorCode,
    )
