"""ModifyCloudRecording: change the layout of a recording task and whose streams it takes; each call
tells both in full.

https://www.tencentcloud.com/document/api/647/46957
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field
from mediactl.tencent.trtc.models.mix_layout_params import MixLayoutParams
from mediactl.tencent.trtc.models.subscribe_stream_user_ids import SubscribeStreamUserIds


class ModifyCloudRecordingErrorCode(StringErrorCode):
    """Error codes of ModifyCloudRecording."""

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
class ModifyCloudRecordingResponse(Response):
    """Answer to ModifyCloudRecording.

    Attributes:
        task_id: ID of the task.
    """

    task_id: str
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("TaskId", "task_id", "string"),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ModifyCloudRecordingRequest(Request[ModifyCloudRecordingResponse]):
    """Change the layout of a recording task and whose streams it takes; each call tells both in
    full.

    Attributes:
        sdk_app_id: Application that owns the task's room.
        task_id: ID of the task, from its start.
        mix_layout_params: New layout of a mixed recording, as a whole.
        subscribe_stream_user_ids: Whose streams are recorded from now on, as a whole.
    """

    sdk_app_id: int
    task_id: str
    mix_layout_params: MixLayoutParams | None = None
    subscribe_stream_user_ids: SubscribeStreamUserIds | None = None

    WIRE: ClassVar = (
        Field("SdkAppId", "sdk_app_id", "uint64"),
        Field("TaskId", "task_id", "string"),
        Field("MixLayoutParams", "mix_layout_params", MixLayoutParams, required=False),
        Field(
            "SubscribeStreamUserIds",
            "subscribe_stream_user_ids",
            SubscribeStreamUserIds,
            required=False,
        ),
    )
    ACTION: ClassVar = Action(
        "ModifyCloudRecording",
        service="tencent/trtc",
        retry="idempotent",
        look_up="DescribeCloudRecording",
        limit=CallLimit(Rate(20)),
        regions=("ap-beijing", "ap-guangzhou", "ap-mumbai", "ap-shanghai", "ap-singapore"),
        response=ModifyCloudRecordingResponse,
        errors=ModifyCloudRecordingErrorCode,
    )
