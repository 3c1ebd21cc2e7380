"""CloseRoom: remove all users from a room and close it.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/room/close
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import IntErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field


class CloseRoomErrorCode(IntErrorCode):
    """Error codes of CloseRoom."""

    ROOM_DESTROYED = row(
        5018, "gone", "Room has been destroyed or does not exist.", advice="Check the RoomId."
    )
    ROOM_NOT_FOUND_5024 = row(
        5024,
        "gone",
        "Room does not exist, with the same internal judgment logic as 104 and 50001.",
        advice="Check the RoomId.",
    )
    APP_TOO_FREQUENT = row(
        206, "throttled", "App request QPS too high and was limited.", documented=False
    )
    ROOM_TOO_FREQUENT = row(
        207, "throttled", "Room request QPS too high and was limited.", documented=False
    )
    ROOM_NOT_FOUND = row(104, "gone", "Room does not exist.", documented=False)
    ROOM_NOT_FOUND_50001 = row(50001, "gone", "Room does not exist.", documented=False)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class CloseRoomResponse(Response):
    """Answer to CloseRoom."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class CloseRoomRequest(Request[CloseRoomResponse]):
    """Remove all users from a room and close it.

    Attributes:
        room_id: The room to close.
        custom_reason: Reason to tell the users; 256 bytes at most.
        room_close_callback: Whether your server gets a callback about this closing too. The
            vendor's default is False.
    """

    room_id: str
    custom_reason: str | None = None
    room_close_callback: bool | None = None

    WIRE: ClassVar = (
        Field("RoomId", "room_id", "string"),
        Field("CustomReason", "custom_reason", "string", required=False),
        Field("RoomCloseCallback", "room_close_callback", "bool", required=False, default=False),
    )
    ACTION: ClassVar = Action(
        "CloseRoom",
        service="zego/rtc",
        method="GET",
        retry="idempotent",
        stops=True,
        limit=CallLimit(Rate(1), test=Rate(1)),
        response=CloseRoomResponse,
        errors=CloseRoomErrorCode,
    )
