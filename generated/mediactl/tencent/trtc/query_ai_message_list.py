"""QueryAIMessageList: list what was said in an AI conversation.

https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=QueryAIMessageList
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_tuple
from mediactl._runtime.wire import Field


class QueryAIMessageListErrorCode(StringErrorCode):
    """Error codes of QueryAIMessageList."""

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


def _message_info_items(items: Sequence[MessageInfo]) -> tuple[MessageInfo, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class MessageInfo(Model):
    """Something that was said.

    Attributes:
        role: Who said it.
        content: What was said.
    """

    role: Literal["user", "assistant"]
    content: str

    WIRE: ClassVar = (
        Field("Role", "role", "string", choices=("user", "assistant")),
        Field("Content", "content", "string"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class QueryAIMessageListResponse(Response):
    """Answer to QueryAIMessageList.

    Attributes:
        total: How many messages there are.
        message_list: The messages.
    """

    total: int | None = None
    message_list: tuple[MessageInfo, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_message_info_items)
    )
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (
        Field("Total", "total", "uint64", required=False),
        Field("MessageList", "message_list", MessageInfo, many=True, required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class QueryAIMessageListRequest(Request[QueryAIMessageListResponse]):
    """List what was said in an AI conversation.

    Attributes:
        sdk_app_id: Application that owns the conversation's room.
        task_id: ID of the conversation, from its start.
    """

    sdk_app_id: int
    task_id: str

    WIRE: ClassVar = (
        Field("SdkAppId", "sdk_app_id", "uint64"),
        Field("TaskId", "task_id", "string"),
    )
    ACTION: ClassVar = Action(
        "QueryAIMessageList",
        service="tencent/trtc",
        retry="read",
        response=QueryAIMessageListResponse,
        errors=QueryAIMessageListErrorCode,
    )
