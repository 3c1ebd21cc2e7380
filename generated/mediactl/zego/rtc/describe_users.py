"""DescribeUsers: tell whether users are in a room, and since when.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/room/describe-users
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import IntErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_strings, as_tuple
from mediactl._runtime.wire import Field


class DescribeUsersErrorCode(IntErrorCode):
    """Error codes of DescribeUsers."""

    INVALID_PARAMETER = row(2, "invalid", "Input parameter error.")
    PARAMETER_TOO_LONG = row(3, "invalid", "Input parameter length too long.")
    APP_TOO_FREQUENT = row(206, "throttled", "App request QPS too high and was limited.")
    ROOM_NOT_FOUND_50001 = row(
        50001, "gone", "Room does not exist, with the same internal judgment logic as 104, 5024."
    )


def _room_user_status_items(items: Sequence[RoomUserStatus]) -> tuple[RoomUserStatus, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class RoomUserStatus(Model):
    """How a user stands in a room.

    Attributes:
        user_id: The user.
        status: Whether the user is there. 0 is away; 1 is in the room.
        login_time: When the user came, in Unix milliseconds.
        user_role: Role of the user, which has a meaning for the LiveRoom SDK alone. 1 is host; 2 is
            audience; 4 is administrator, such as recording or moderation.
    """

    user_id: str
    status: Literal[0, 1]
    login_time: int | None = None
    user_role: Literal[1, 2, 4] | None = None

    WIRE: ClassVar = (
        Field("UserId", "user_id", "string"),
        Field("Status", "status", "uint32", choices=(0, 1)),
        Field("LoginTime", "login_time", "int64", required=False),
        Field("UserRole", "user_role", "uint32", required=False, choices=(1, 2, 4)),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class RoomUserStatuses(Model):
    """How users stand in a room.

    Attributes:
        user_status_list: The users.
    """

    user_status_list: tuple[RoomUserStatus, ...] = attrs.field(converter=_room_user_status_items)

    WIRE: ClassVar = (Field("UserStatusList", "user_status_list", RoomUserStatus, many=True),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeUsersResponse(Response):
    """Answer to DescribeUsers.

    Attributes:
        data: How the users stand.
    """

    data: RoomUserStatuses
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("Data", "data", RoomUserStatuses),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeUsersRequest(Request[DescribeUsersResponse]):
    """Tell whether users are in a room, and since when.

    Attributes:
        room_id: The room.
        user_id: The users to look up. From 1 to 10 items.
    """

    room_id: str
    user_id: tuple[str, ...] = attrs.field(converter=as_strings)

    WIRE: ClassVar = (
        Field("RoomId", "room_id", "string"),
        Field("UserId", "user_id", "string", many=True, min_items=1, max_items=10),
    )
    ACTION: ClassVar = Action(
        "DescribeUsers",
        service="zego/rtc",
        method="GET",
        retry="read",
        limit=CallLimit(Rate(10)),
        response=DescribeUsersResponse,
        errors=DescribeUsersErrorCode,
    )
