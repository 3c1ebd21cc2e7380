"""SendBarrageMessage: send a barrage message to a room; some may be lost where there are very
many.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/room/send-barrage-message
"""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import IntErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response
from mediactl._runtime.wire import Field


class SendBarrageMessageErrorCode(IntErrorCode):
    """Error codes of SendBarrageMessage."""

    MESSAGE_EMPTY = row(1008, "invalid", "Message content MessageContent is empty.")
    MESSAGE_TOO_LONG = row(50012, "invalid", "Message length exceeds limit.")
    APP_TOO_FREQUENT = row(
        206, "throttled", "App request QPS too high and was limited.", documented=False
    )
    ROOM_TOO_FREQUENT = row(
        207, "throttled", "Room request QPS too high and was limited.", documented=False
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class SentBarrageMessage(Model):
    """A barrage message.

    Attributes:
        message_id: ID of the message.
    """

    message_id: str

    WIRE: ClassVar = (Field("MessageId", "message_id", "string"),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class SendBarrageMessageResponse(Response):
    """Answer to SendBarrageMessage.

    Attributes:
        data: The message.
    """

    data: SentBarrageMessage
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("Data", "data", SentBarrageMessage),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class SendBarrageMessageRequest(Request[SendBarrageMessageResponse]):
    """Send a barrage message to a room; some may be lost where there are very many.

    Attributes:
        room_id: Room to send to.
        user_id: Sender, who need not be in the room; a client of the same user does not get the
            message.
        user_name: Name of the sender.
        message_category: Kind of message. 1 is system; 2 is chat.
        message_content: The message; 1024 bytes at most. At most 1024 characters.
    """

    room_id: str
    user_id: str
    user_name: str | None = None
    message_category: Literal[1, 2]
    message_content: str

    WIRE: ClassVar = (
        Field("RoomId", "room_id", "string"),
        Field("UserId", "user_id", "string"),
        Field("UserName", "user_name", "string", required=False),
        Field("MessageCategory", "message_category", "uint32", choices=(1, 2)),
        Field("MessageContent", "message_content", "string", max_length=1024),
    )
    ACTION: ClassVar = Action(
        "SendBarrageMessage",
        service="zego/rtc",
        method="GET",
        retry="unsafe",
        limit=CallLimit(Rate(100), test=Rate(10)),
        response=SendBarrageMessageResponse,
        errors=SendBarrageMessageErrorCode,
    )
