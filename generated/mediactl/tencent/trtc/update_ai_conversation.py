"""UpdateAIConversation: change the settings of a running AI conversation; those left out stay.

https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=UpdateAIConversation
"""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.secret import hide_optional
from mediactl._runtime.wire import Field


class UpdateAIConversationErrorCode(StringErrorCode):
    """Error codes of UpdateAIConversation."""

    FAILED_OPERATION_TASK_NOT_EXIST = row(
        "FailedOperation.TaskNotExist", "gone", "The run does not exist or is stopped."
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class UpdateAIConversationResponse(Response):
    """Answer to UpdateAIConversation."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class UpdateAIConversationRequest(Request[UpdateAIConversationResponse]):
    """Change the settings of a running AI conversation; those left out stay.

    Attributes:
        task_id: ID of the conversation, from its start.
        welcome_message: What the robot says first.
        interrupt_mode: Who interrupts the robot when the user speaks. 0 is the server; 1 is the
            client.
        interrupt_speech_duration: Milliseconds of speech after which the server interrupts, when
            InterruptMode is 0.
        llm_config: Language model, as in StartAIConversation.
        tts_config: Voice, as in StartAIConversation.
    """

    task_id: str
    welcome_message: str | None = None
    interrupt_mode: Literal[0, 1] | None = None
    interrupt_speech_duration: int | None = None
    llm_config: str | None = attrs.field(default=None, converter=hide_optional)
    tts_config: str | None = attrs.field(default=None, converter=hide_optional)

    WIRE: ClassVar = (
        Field("TaskId", "task_id", "string"),
        Field("WelcomeMessage", "welcome_message", "string", required=False),
        Field("InterruptMode", "interrupt_mode", "uint64", required=False, choices=(0, 1)),
        Field("InterruptSpeechDuration", "interrupt_speech_duration", "uint64", required=False),
        Field("LLMConfig", "llm_config", "string", required=False, secret=True),
        Field("TTSConfig", "tts_config", "string", required=False, secret=True),
    )
    ACTION: ClassVar = Action(
        "UpdateAIConversation",
        service="tencent/trtc",
        retry="idempotent",
        look_up="DescribeAIConversation",
        response=UpdateAIConversationResponse,
        errors=UpdateAIConversationErrorCode,
    )
