"""KickoutUser: remove users from a room; they stop publishing and playing there.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/room/kick-out-user
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import IntErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response, as_strings
from mediactl._runtime.wire import Field


class KickoutUserErrorCode(IntErrorCode):
    """Error codes of KickoutUser."""

    TOO_MANY_USERS = row(50011, "invalid", "User list length too long.")
    APP_TOO_FREQUENT = row(
        206, "throttled", "App request QPS too high and was limited.", documented=False
    )
    ROOM_TOO_FREQUENT = row(
        207, "throttled", "Room request QPS too high and was limited.", documented=False
    )
    ROOM_NOT_FOUND = row(104, "gone", "Room does not exist.", documented=False)
    USER_NOT_FOUND = row(105, "invalid", "User does not exist.", documented=False)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class KickoutUserResponse(Response):
    """Answer to KickoutUser."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class KickoutUserRequest(Request[KickoutUserResponse]):
    """Remove users from a room; they stop publishing and playing there.

    Attributes:
        room_id: Room that the users are in.
        user_id: The users to send out. From 1 to 5 items.
        custom_reason: Reason to tell them; 256 bytes at most. At most 256 characters.
    """

    room_id: str
    user_id: tuple[str, ...] = attrs.field(converter=as_strings)
    custom_reason: str | None = None

    WIRE: ClassVar = (
        Field("RoomId", "room_id", "string"),
        Field("UserId", "user_id", "string", many=True, min_items=1, max_items=5),
        Field("CustomReason", "custom_reason", "string", required=False, max_length=256),
    )
    ACTION: ClassVar = Action(
        "KickoutUser",
        service="zego/rtc",
        method="GET",
        retry="idempotent",
        stops=True,
        limit=CallLimit(Rate(50)),
        response=KickoutUserResponse,
        errors=KickoutUserErrorCode,
    )
