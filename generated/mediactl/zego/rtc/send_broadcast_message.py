"""SendBroadcastMessage: send a text message to all users of a room.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/room/send-broadcast-message
"""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import IntErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response
from mediactl._runtime.wire import Field


class SendBroadcastMessageErrorCode(IntErrorCode):
    """Error codes of SendBroadcastMessage."""

    BROADCAST_NOT_SAVED = row(121, "internal", "Failed to save broadcast message.")
    MESSAGE_ID_FAILED = row(122, "transient", "Failed to generate message ID.")
    BROADCAST_FAILED = row(151, "transient", "Failed to send broadcast message.")
    BROADCAST_ENCODING_FAILED = row(5201, "transient", "Broadcast message encoding failed.")
    MESSAGE_ID_FAILED_5202 = row(5202, "transient", "Failed to generate message ID.")
    MESSAGE_TOO_LONG = row(50012, "invalid", "Message length exceeds limit.")
    APP_TOO_FREQUENT = row(
        206, "throttled", "App request QPS too high and was limited.", documented=False
    )
    ROOM_TOO_FREQUENT = row(
        207, "throttled", "Room request QPS too high and was limited.", documented=False
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class SentBroadcastMessage(Model):
    """A broadcast message.

    Attributes:
        message_id: Number of the message.
    """

    message_id: int

    WIRE: ClassVar = (Field("MessageId", "message_id", "int32"),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class SendBroadcastMessageResponse(Response):
    """Answer to SendBroadcastMessage.

    Attributes:
        data: The message.
    """

    data: SentBroadcastMessage
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("Data", "data", SentBroadcastMessage),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class SendBroadcastMessageRequest(Request[SendBroadcastMessageResponse]):
    """Send a text message to all users of a room.

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
        "SendBroadcastMessage",
        service="zego/rtc",
        method="GET",
        retry="unsafe",
        limit=CallLimit(Rate(100), test=Rate(10)),
        response=SendBroadcastMessageResponse,
        errors=SendBroadcastMessageErrorCode,
    )
