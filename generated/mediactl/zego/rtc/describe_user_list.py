"""DescribeUserList: list the users of a room; an empty list where there is no such room.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/room/describe-user-list
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import IntErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_tuple
from mediactl._runtime.paging import PageTurning
from mediactl._runtime.wire import Field


class DescribeUserListErrorCode(IntErrorCode):
    """Error codes of DescribeUserList."""

    APP_TOO_FREQUENT = row(
        206, "throttled", "App request QPS too high and was limited.", documented=False
    )
    ROOM_TOO_FREQUENT = row(
        207, "throttled", "Room request QPS too high and was limited.", documented=False
    )


def _room_user_items(items: Sequence[RoomUser]) -> tuple[RoomUser, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class RoomUser(Model):
    """A user of a room.

    Attributes:
        user_id: The user.
        user_name: Name of the user.
        user_role: Role of the user, which has a meaning for the LiveRoom SDK alone. 1 is host; 2 is
            audience; 4 is administrator, such as recording or moderation.
    """

    user_id: str
    user_name: str | None = None
    user_role: Literal[1, 2, 4] | None = None

    WIRE: ClassVar = (
        Field("UserId", "user_id", "string"),
        Field("UserName", "user_name", "string", required=False),
        Field("UserRole", "user_role", "uint32", required=False, choices=(1, 2, 4)),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class RoomUsers(Model):
    """A page of users of a room.

    Attributes:
        marker: Where the next page goes on; empty on the last one.
        user_list: The users.
    """

    marker: str | None = None
    user_list: tuple[RoomUser, ...] = attrs.field(converter=_room_user_items)

    WIRE: ClassVar = (
        Field("Marker", "marker", "string", required=False),
        Field("UserList", "user_list", RoomUser, many=True),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeUserListResponse(Response):
    """Answer to DescribeUserList.

    Attributes:
        data: A page of users.
    """

    data: RoomUsers
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("Data", "data", RoomUsers),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeUserListRequest(Request[DescribeUserListResponse]):
    """List the users of a room; an empty list where there is no such room.

    Attributes:
        room_id: Room to list the users of.
        mode: Order of the users by the time they came. 0 is first come first; 1 is last come first.
            The vendor's default is 0.
        limit: Users per answer. From 0 to 200. The vendor's default is 200.
        marker: Where to go on, which is the Marker of the answer before; left out at first.
    """

    room_id: str
    mode: Literal[0, 1] | None = None
    limit: int | None = None
    marker: str | None = None

    WIRE: ClassVar = (
        Field("RoomId", "room_id", "string"),
        Field("Mode", "mode", "int32", required=False, choices=(0, 1), default=0),
        Field("Limit", "limit", "int32", required=False, min=0, max=200, default=200),
        Field("Marker", "marker", "string", required=False),
    )
    ACTION: ClassVar = Action(
        "DescribeUserList",
        service="zego/rtc",
        method="GET",
        retry="read",
        limit=CallLimit(Rate(200), per=(("RoomId", Rate(1)),)),
        response=DescribeUserListResponse,
        errors=DescribeUserListErrorCode,
        paging=(PageTurning("Data.UserList", marker="marker", next="Data.Marker"),),
    )
