"""DescribeSimpleStreamList: list the streams of a room.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/room/describe-simple-streamlist
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import IntErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_tuple
from mediactl._runtime.wire import Field


class DescribeSimpleStreamListErrorCode(IntErrorCode):
    """Error codes of DescribeSimpleStreamList."""

    LIST_FAILED = row(154, "transient", "Failed to get list information.")
    APP_TOO_FREQUENT = row(
        206, "throttled", "App request QPS too high and was limited.", documented=False
    )
    ROOM_TOO_FREQUENT = row(
        207, "throttled", "Room request QPS too high and was limited.", documented=False
    )


def _room_stream_items(items: Sequence[RoomStream]) -> tuple[RoomStream, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class RoomStream(Model):
    """A stream of a room.

    Attributes:
        stream_id: The stream.
        user_id: User that publishes it.
        user_name: Name of that user.
        create_time: When it was made, in Unix milliseconds.
        stream_number_id: Number of the stream in the room, which reports of loudness name.
    """

    stream_id: str
    user_id: str
    user_name: str | None = None
    create_time: int | None = None
    stream_number_id: int | None = None

    WIRE: ClassVar = (
        Field("StreamId", "stream_id", "string"),
        Field("UserId", "user_id", "string"),
        Field("UserName", "user_name", "string", required=False),
        Field("CreateTime", "create_time", "int64", required=False),
        Field("StreamNumberId", "stream_number_id", "uint32", required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class RoomStreams(Model):
    """Streams of a room.

    Attributes:
        stream_list: The streams.
    """

    stream_list: tuple[RoomStream, ...] = attrs.field(converter=_room_stream_items)

    WIRE: ClassVar = (Field("StreamList", "stream_list", RoomStream, many=True),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeSimpleStreamListResponse(Response):
    """Answer to DescribeSimpleStreamList.

    Attributes:
        data: The streams.
    """

    data: RoomStreams
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("Data", "data", RoomStreams),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeSimpleStreamListRequest(Request[DescribeSimpleStreamListResponse]):
    """List the streams of a room.

    Attributes:
        room_id: Room to list the streams of.
    """

    room_id: str

    WIRE: ClassVar = (Field("RoomId", "room_id", "string"),)
    ACTION: ClassVar = Action(
        "DescribeSimpleStreamList",
        service="zego/rtc",
        method="GET",
        retry="read",
        limit=CallLimit(Rate(50), per=(("RoomId", Rate(1, 10)),)),
        response=DescribeSimpleStreamListResponse,
        errors=DescribeSimpleStreamListErrorCode,
    )
