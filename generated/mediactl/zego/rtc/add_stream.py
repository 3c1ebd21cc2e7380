"""AddStream: announce a stream, such as a CDN's, to the users of a room; nothing is published by
it.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/room/add-stream
"""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import IntErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field


class AddStreamErrorCode(IntErrorCode):
    """Error codes of AddStream."""

    STREAM_NOT_SET = row(
        123,
        "transient",
        "Failed to set Stream information.",
        advice="Try again, or contact ZEGOCLOUD Technical Support.",
    )
    STREAM_CONTENDED = row(1012, "conflict", "Multiple users operating on the same Stream.")
    ROOM_NOT_FOUND = row(104, "invalid", "Room does not exist.", documented=False)
    APP_TOO_FREQUENT = row(
        206, "throttled", "App request QPS too high and was limited.", documented=False
    )
    ROOM_TOO_FREQUENT = row(
        207, "throttled", "Room request QPS too high and was limited.", documented=False
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class AddStreamResponse(Response):
    """Answer to AddStream."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class AddStreamRequest(Request[AddStreamResponse]):
    """Announce a stream, such as a CDN's, to the users of a room; nothing is published by it.

    Attributes:
        room_id: The room; it has to exist, unless ZEGOCLOUD made rooms come up by themselves.
        user_id: User that the stream counts as published by. Better none of the room's own users:
            the stream would end with that user's stay.
        user_name: Name of that user.
        stream_id: The stream; 256 bytes at most. At most 256 characters.
        stream_title: Title of the stream; 127 bytes at most. At most 127 characters.
        extra_info: Data of your own about the stream; 1024 bytes at most. At most 1024 characters.
        censor_flag: What becomes of the stream when the room's streams are moderated. 0 is
            moderated; 1 is left out. The vendor's default is 0.
    """

    room_id: str
    user_id: str
    user_name: str | None = None
    stream_id: str
    stream_title: str | None = None
    extra_info: str | None = None
    censor_flag: Literal[0, 1] | None = None

    WIRE: ClassVar = (
        Field("RoomId", "room_id", "string"),
        Field("UserId", "user_id", "string"),
        Field("UserName", "user_name", "string", required=False),
        Field("StreamId", "stream_id", "string", max_length=256),
        Field("StreamTitle", "stream_title", "string", required=False, max_length=127),
        Field("ExtraInfo", "extra_info", "string", required=False, max_length=1024),
        Field("CensorFlag", "censor_flag", "int32", required=False, choices=(0, 1), default=0),
    )
    ACTION: ClassVar = Action(
        "AddStream",
        service="zego/rtc",
        method="GET",
        retry="idempotent",
        limit=CallLimit(Rate(10), test=Rate(1)),
        response=AddStreamResponse,
        errors=AddStreamErrorCode,
    )
