"""ControlAIConversation: make the robot of an AI conversation say a text, or put a question to its
model.

https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=ControlAIConversation
"""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response
from mediactl._runtime.wire import Field, NeededWhen


class ControlAIConversationErrorCode(StringErrorCode):
    """Error codes of ControlAIConversation."""

    FAILED_OPERATION_TASK_NOT_EXIST = row(
        "FailedOperation.TaskNotExist", "gone", "The run does not exist or is stopped."
    )
    INVALID_PARAMETER_TASK_ID = row("InvalidParameter.TaskId", "invalid", "TaskId parameter error.")


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ServerPushText(Model):
    """Something that the robot says.

    Attributes:
        text: Text to say; ignored where Audio is given.
        interrupt: Whether it may break off what the robot is saying.
        stop_after_play: Whether the conversation ends after it.
        audio: Sound to play: one channel, at the sampling rate of the robot's voice.
        drop_mode: What becomes of it while the robot is busy, when Interrupt is false. An
            interruption clears what is kept. 0 is drop it; 1 is keep it until the robot is done.
            The vendor's default is 0.
        priority: Whether it can be interrupted. 1 has to be enabled by Tencent Cloud; other
            messages are ignored until it is over. 0 is can be interrupted; 1 is cannot be
            interrupted.
        add_history: Whether the text goes into the history that the model sees.
        meta_info: JSON text that is sent to clients along with the subtitle.
    """

    text: str | None = None
    interrupt: bool | None = None
    stop_after_play: bool | None = None
    audio: bytes | None = None
    drop_mode: Literal[0, 1] | None = None
    priority: Literal[0, 1] | None = None
    add_history: bool | None = None
    meta_info: str | None = None

    WIRE: ClassVar = (
        Field("Text", "text", "string", required=False),
        Field("Interrupt", "interrupt", "bool", required=False),
        Field("StopAfterPlay", "stop_after_play", "bool", required=False),
        Field("Audio", "audio", "bytes", required=False),
        Field("DropMode", "drop_mode", "uint64", required=False, choices=(0, 1), default=0),
        Field("Priority", "priority", "uint64", required=False, choices=(0, 1)),
        Field("AddHistory", "add_history", "bool", required=False),
        Field("MetaInfo", "meta_info", "string", required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class InvokeLLM(Model):
    """A question to the model.

    Attributes:
        content: Text for the model.
        interrupt: Whether it may break off what the robot is saying.
    """

    content: str | None = None
    interrupt: bool | None = None

    WIRE: ClassVar = (
        Field("Content", "content", "string", required=False),
        Field("Interrupt", "interrupt", "bool", required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ControlAIConversationResponse(Response):
    """Answer to ControlAIConversation."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ControlAIConversationRequest(Request[ControlAIConversationResponse]):
    """Make the robot of an AI conversation say a text, or put a question to its model.

    `server_push_text` is required when `command` is "ServerPushText".

    `invoke_llm` is required when `command` is "InvokeLLM".

    Attributes:
        task_id: ID of the conversation, from its start.
        command: What the robot is to do. "ServerPushText" is say a text; "InvokeLLM" is ask the
            model.
        server_push_text: What to say.
        invoke_llm: What to ask the model; the request to it has the header X-Invoke-LLM: 1.
    """

    task_id: str
    command: Literal["ServerPushText", "InvokeLLM"]
    server_push_text: ServerPushText | None = None
    invoke_llm: InvokeLLM | None = None

    WIRE: ClassVar = (
        Field("TaskId", "task_id", "string"),
        Field("Command", "command", "string", choices=("ServerPushText", "InvokeLLM")),
        Field("ServerPushText", "server_push_text", ServerPushText, required=False),
        Field("InvokeLLM", "invoke_llm", InvokeLLM, required=False),
    )
    RULES: ClassVar = (
        NeededWhen("server_push_text", (("command", ("ServerPushText",)),)),
        NeededWhen("invoke_llm", (("command", ("InvokeLLM",)),)),
    )
    ACTION: ClassVar = Action(
        "ControlAIConversation",
        service="tencent/trtc",
        retry="unsafe",
        look_up="DescribeAIConversation",
        response=ControlAIConversationResponse,
        errors=ControlAIConversationErrorCode,
    )
