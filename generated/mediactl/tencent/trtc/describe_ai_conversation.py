"""DescribeAIConversation: tell the state of an AI conversation.

https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeAIConversation
"""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.states import TaskStates
from mediactl._runtime.wire import AnyOf, Field


class DescribeAIConversationErrorCode(StringErrorCode):
    """Error codes of DescribeAIConversation."""

    FAILED_OPERATION_TASK_NOT_EXIST = row(
        "FailedOperation.TaskNotExist", "gone", "The run does not exist or is stopped."
    )
    INVALID_PARAMETER_TASK_ID = row("InvalidParameter.TaskId", "invalid", "TaskId parameter error.")


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeAIConversationResponse(Response):
    """Answer to DescribeAIConversation.

    Attributes:
        start_time: When the conversation started.
        status: State of the conversation. "Idle" is not started; "Preparing" is being prepared;
            "InProgress" is running; "Stopped" is ended and being cleared away.
        task_id: ID of the conversation.
        session_id: Your own ID, where the start had one.
    """

    start_time: str | None = None
    status: Literal["Idle", "Preparing", "InProgress", "Stopped"] | None = None
    task_id: str | None = None
    session_id: str | None = None
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (
        Field("StartTime", "start_time", "string", required=False),
        Field(
            "Status",
            "status",
            "string",
            required=False,
            choices=("Idle", "Preparing", "InProgress", "Stopped"),
        ),
        Field("TaskId", "task_id", "string", required=False),
        Field("SessionId", "session_id", "string", required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeAIConversationRequest(Request[DescribeAIConversationResponse]):
    """Tell the state of an AI conversation.

    At least one of `task_id` and `session_id` has to be given.

    Attributes:
        sdk_app_id: Application that the conversation was started with; goes with SessionId.
        task_id: ID of the conversation, from its start.
        session_id: ID of your own, as in the start; in place of TaskId.
    """

    sdk_app_id: int | None = None
    task_id: str | None = None
    session_id: str | None = None

    WIRE: ClassVar = (
        Field("SdkAppId", "sdk_app_id", "uint64", required=False),
        Field("TaskId", "task_id", "string", required=False),
        Field("SessionId", "session_id", "string", required=False),
    )
    RULES: ClassVar = (AnyOf(("task_id", "session_id")),)
    ACTION: ClassVar = Action(
        "DescribeAIConversation",
        service="tencent/trtc",
        retry="read",
        response=DescribeAIConversationResponse,
        errors=DescribeAIConversationErrorCode,
        states=TaskStates("Status", running=("InProgress",), ended=("Stopped",)),
    )
