"""DescribeUserNum: tell how many users are in each of up to ten rooms.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/room/describe-user-num
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import IntErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_strings, as_tuple
from mediactl._runtime.wire import Field


class DescribeUserNumErrorCode(IntErrorCode):
    """Error codes of DescribeUserNum."""

    APP_TOO_FREQUENT = row(
        206, "throttled", "App request QPS too high and was limited.", documented=False
    )


def _room_user_count_items(items: Sequence[RoomUserCount]) -> tuple[RoomUserCount, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class RoomUserCount(Model):
    """How many users are in a room.

    Attributes:
        room_id: The room.
        user_count: Users in the room, administrators among them; 0 where there is no such room.
        admin_user_count: Administrators among them, such as recording or moderation.
    """

    room_id: str
    user_count: int
    admin_user_count: int | None = None

    WIRE: ClassVar = (
        Field("RoomId", "room_id", "string"),
        Field("UserCount", "user_count", "int32"),
        Field("AdminUserCount", "admin_user_count", "int32", required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class RoomUserCounts(Model):
    """How many users are in each room.

    Attributes:
        user_count_list: The rooms.
    """

    user_count_list: tuple[RoomUserCount, ...] = attrs.field(converter=_room_user_count_items)

    WIRE: ClassVar = (Field("UserCountList", "user_count_list", RoomUserCount, many=True),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeUserNumResponse(Response):
    """Answer to DescribeUserNum.

    Attributes:
        data: The counts.
    """

    data: RoomUserCounts
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("Data", "data", RoomUserCounts),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeUserNumRequest(Request[DescribeUserNumResponse]):
    """Tell how many users are in each of up to ten rooms.

    Attributes:
        room_id: The rooms. From 1 to 10 items.
    """

    room_id: tuple[str, ...] = attrs.field(converter=as_strings)

    WIRE: ClassVar = (Field("RoomId", "room_id", "string", many=True, min_items=1, max_items=10),)
    ACTION: ClassVar = Action(
        "DescribeUserNum",
        service="zego/rtc",
        method="GET",
        retry="read",
        limit=CallLimit(Rate(10), test=Rate(1)),
        response=DescribeUserNumResponse,
        errors=DescribeUserNumErrorCode,
    )
