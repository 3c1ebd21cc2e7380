"""DeleteStream: announce to the users of a room that a stream is gone; its publisher stays, and
goes on publishing.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/room/delete-stream
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import IntErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field


class DeleteStreamErrorCode(IntErrorCode):
    """Error codes of DeleteStream."""

    STREAM_NOT_FOUND = row(138, "gone", "Stream information does not exist.")
    STREAM_NOT_DELETED = row(
        124,
        "transient",
        "Failed to delete Stream information.",
        advice="Try again, or contact ZEGOCLOUD Technical Support.",
    )
    ROOM_NOT_FOUND = row(104, "gone", "Room does not exist.", documented=False)
    APP_TOO_FREQUENT = row(
        206, "throttled", "App request QPS too high and was limited.", documented=False
    )
    ROOM_TOO_FREQUENT = row(
        207, "throttled", "Room request QPS too high and was limited.", documented=False
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DeleteStreamResponse(Response):
    """Answer to DeleteStream."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DeleteStreamRequest(Request[DeleteStreamResponse]):
    """Announce to the users of a room that a stream is gone; its publisher stays, and goes on
    publishing.

    Attributes:
        room_id: Room that the stream is in.
        user_id: User that the stream belongs to.
        user_name: Name of that user.
        stream_id: The stream.
    """

    room_id: str
    user_id: str
    user_name: str | None = None
    stream_id: str

    WIRE: ClassVar = (
        Field("RoomId", "room_id", "string"),
        Field("UserId", "user_id", "string"),
        Field("UserName", "user_name", "string", required=False),
        Field("StreamId", "stream_id", "string"),
    )
    ACTION: ClassVar = Action(
        "DeleteStream",
        service="zego/rtc",
        method="GET",
        retry="idempotent",
        stops=True,
        limit=CallLimit(Rate(10), test=Rate(1)),
        response=DeleteStreamResponse,
        errors=DeleteStreamErrorCode,
    )
