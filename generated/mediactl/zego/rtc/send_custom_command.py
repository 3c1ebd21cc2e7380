"""SendCustomCommand: send a signal of your own to some or all users of a room.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/room/send-custom-command
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import IntErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_strings, as_tuple
from mediactl._runtime.outcomes import Outcomes
from mediactl._runtime.wire import Field


class SendCustomCommandErrorCode(IntErrorCode):
    """Error codes of SendCustomCommand."""

    USER_OFFLINE = row(50003, "invalid", "Failed to find User online information.")
    TOO_MANY_USERS = row(50011, "invalid", "User list length too long.")
    MESSAGE_TOO_LONG = row(50012, "invalid", "Message length exceeds limit.")
    COMMAND_FAILED = row(50013, "transient", "Failed to send custom message.")
    APP_TOO_FREQUENT = row(
        206, "throttled", "App request QPS too high and was limited.", documented=False
    )
    ROOM_TOO_FREQUENT = row(
        207, "throttled", "Room request QPS too high and was limited.", documented=False
    )


def _custom_command_failure_items(
    items: Sequence[CustomCommandFailure],
) -> tuple[CustomCommandFailure, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class CustomCommandFailure(Model):
    """A user that a signal did not reach.

    Attributes:
        uid: The user.
        code: Why it did not; 50003 where the user is offline.
    """

    uid: str
    code: int

    WIRE: ClassVar = (
        Field("Uid", "uid", "string"),
        Field("Code", "code", "int32"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class SentCustomCommand(Model):
    """Whom a signal did not reach.

    Attributes:
        fail_users: Users that it did not reach.
    """

    fail_users: tuple[CustomCommandFailure, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_custom_command_failure_items)
    )

    WIRE: ClassVar = (
        Field("FailUsers", "fail_users", CustomCommandFailure, many=True, required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class SendCustomCommandResponse(Response):
    """Answer to SendCustomCommand.

    A call can succeed while items fail: those are in `meta.failed`, all in `meta.outcomes`.

    Attributes:
        data: Whom it did not reach.
    """

    data: SentCustomCommand | None = None
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("Data", "data", SentCustomCommand, required=False),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class SendCustomCommandRequest(Request[SendCustomCommandResponse]):
    """Send a signal of your own to some or all users of a room.

    Attributes:
        room_id: Room to send to.
        from_user_id: Sender, who need not be in the room; a client of the same user does not get
            the message.
        to_user_id: Users to send to; all of the room when left out. From 1 to 10 items.
        message_content: The message; 1024 bytes at most. At most 1024 characters.
    """

    room_id: str
    from_user_id: str
    to_user_id: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )
    message_content: str

    WIRE: ClassVar = (
        Field("RoomId", "room_id", "string"),
        Field("FromUserId", "from_user_id", "string"),
        Field(
            "ToUserId", "to_user_id", "string", many=True, required=False, min_items=1, max_items=10
        ),
        Field("MessageContent", "message_content", "string", max_length=1024),
    )
    ACTION: ClassVar = Action(
        "SendCustomCommand",
        service="zego/rtc",
        method="GET",
        retry="unsafe",
        limit=CallLimit(Rate(100), test=Rate(10)),
        response=SendCustomCommandResponse,
        errors=SendCustomCommandErrorCode,
        outcomes=(Outcomes(("Data", "FailUsers"), code="Code", fine=(0,), name="Uid"),),
    )
