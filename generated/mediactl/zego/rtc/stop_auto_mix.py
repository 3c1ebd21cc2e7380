"""StopAutoMix: stop a task that mixes the sound of a room's streams.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/stream-mixing/stop-auto-mix
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import IntErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field


class StopAutoMixErrorCode(IntErrorCode):
    """Error codes of StopAutoMix."""

    FAILED = row(110200001, "internal", "Failed.")
    INVALID_PARAMETER = row(
        110200002, "invalid", "Input parameter error.", advice="See the message of the answer."
    )
    AUTHENTICATION_FAILED = row(
        110200003, "auth", "Authentication failed.", advice="Check the AppId and the server secret."
    )
    PARAMETER_PARSING_FAILED = row(110200004, "invalid", "Failed to parse input parameters.")
    STOP_LOCK_NOT_OBTAINED = row(
        110200006,
        "transient",
        "Failed to acquire distributed lock when stopping Stream Mixing.",
        effect="none",
        documented=False,
    )
    SEQUENCE_ERROR = row(110200103, "conflict", "SEQ error.", documented=False)
    NOT_TASK_OWNER = row(
        110200160, "permission", "Non-owner stopped Stream Mixing.", documented=False
    )
    STOP_OVERLOADED = row(
        110200191, "throttled", "Stream Mixing stop request overload.", documented=False
    )
    MIXING_OVERLOADED = row(
        110200194, "throttled", "Stream Mixing request overload.", documented=False
    )
    TASK_NOT_FOUND = row(110209001, "gone", "Stream Mixing task does not exist.", documented=False)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StopAutoMixResponse(Response):
    """Answer to StopAutoMix."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StopAutoMixRequest(Request[StopAutoMixResponse]):
    """Stop a task that mixes the sound of a room's streams.

    Attributes:
        task_id: The task to stop, by the ID that it was started with.
        room_id: Room of the task.
        sequence: Number of this request among those for the task; each has to be greater than the
            one before.
        user_id: The user that started the task; needed where tasks belong to users.
    """

    task_id: str
    room_id: str
    sequence: int | None = None
    user_id: str | None = None

    WIRE: ClassVar = (
        Field("TaskId", "task_id", "string"),
        Field("RoomId", "room_id", "string"),
        Field("Sequence", "sequence", "int32", required=False),
        Field("UserId", "user_id", "string", required=False),
    )
    ACTION: ClassVar = Action(
        "StopAutoMix",
        service="zego/rtc",
        retry="ordered",
        sequence="Sequence",
        stops=True,
        limit=CallLimit(Rate(100)),
        response=StopAutoMixResponse,
        errors=StopAutoMixErrorCode,
    )
