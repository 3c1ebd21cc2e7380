"""StopAIConversation: end an AI conversation.

https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=StopAIConversation
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field


class StopAIConversationErrorCode(StringErrorCode):
    """Error codes of StopAIConversation."""

    FAILED_OPERATION_TASK_NOT_EXIST = row(
        "FailedOperation.TaskNotExist", "gone", "The run does not exist or is stopped."
    )
    INVALID_PARAMETER_TASK_ID = row("InvalidParameter.TaskId", "invalid", "TaskId parameter error.")


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StopAIConversationResponse(Response):
    """Answer to StopAIConversation."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StopAIConversationRequest(Request[StopAIConversationResponse]):
    """End an AI conversation.

    Attributes:
        task_id: ID of the conversation, from its start.
    """

    task_id: str

    WIRE: ClassVar = (Field("TaskId", "task_id", "string"),)
    ACTION: ClassVar = Action(
        "StopAIConversation",
        service="tencent/trtc",
        retry="idempotent",
        stops=True,
        look_up="DescribeAIConversation",
        response=StopAIConversationResponse,
        errors=StopAIConversationErrorCode,
    )
