"""DescribeAITranscription: tell the state of an AI transcription.

https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeAITranscription
"""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.states import TaskStates
from mediactl._runtime.wire import Field, NeededWhen


class DescribeAITranscriptionErrorCode(StringErrorCode):
    """Error codes of DescribeAITranscription."""

    FAILED_OPERATION_TASK_NOT_EXIST = row(
        "FailedOperation.TaskNotExist", "gone", "The run does not exist or is stopped."
    )
    INVALID_PARAMETER_TASK_ID = row("InvalidParameter.TaskId", "invalid", "TaskId parameter error.")


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeAITranscriptionResponse(Response):
    """Answer to DescribeAITranscription.

    Attributes:
        start_time: When the task started.
        status: State of the task. "Idle" is not started; "Preparing" is being prepared;
            "InProgress" is running; "Stopped" is ended and being cleared away.
        task_id: ID of the task.
        session_id: Your own ID, where the start had one.
    """

    start_time: str
    status: Literal["Idle", "Preparing", "InProgress", "Stopped"]
    task_id: str | None = None
    session_id: str | None = None
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (
        Field("StartTime", "start_time", "string"),
        Field("Status", "status", "string", choices=("Idle", "Preparing", "InProgress", "Stopped")),
        Field("TaskId", "task_id", "string", required=False),
        Field("SessionId", "session_id", "string", required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeAITranscriptionRequest(Request[DescribeAITranscriptionResponse]):
    """Tell the state of an AI transcription.

    `sdk_app_id` is required when `task_id` is "".

    `session_id` is required when `task_id` is "".

    Attributes:
        task_id: ID of the task, from its start; empty to ask by SdkAppId and SessionId.
        sdk_app_id: Application that the task was started with; goes with SessionId.
        session_id: ID of your own, as in the start; goes with SdkAppId.
    """

    task_id: str
    sdk_app_id: int | None = None
    session_id: str | None = None

    WIRE: ClassVar = (
        Field("TaskId", "task_id", "string"),
        Field("SdkAppId", "sdk_app_id", "int64", required=False),
        Field("SessionId", "session_id", "string", required=False),
    )
    RULES: ClassVar = (
        NeededWhen("sdk_app_id", (("task_id", ("",)),)),
        NeededWhen("session_id", (("task_id", ("",)),)),
    )
    ACTION: ClassVar = Action(
        "DescribeAITranscription",
        service="tencent/trtc",
        retry="read",
        response=DescribeAITranscriptionResponse,
        errors=DescribeAITranscriptionErrorCode,
        states=TaskStates("Status", running=("InProgress",), ended=("Stopped",)),
    )
