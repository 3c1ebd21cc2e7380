"""The shared model MixUserInfo."""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.wire import Field


@attrs.frozen(kw_only=True, eq=False, repr=False)
class MixUserInfo(Model):
    """A user in a room.

    Attributes:
        user_id: The user.
        room_id: The user's room. It is the room being relayed, or in a custom layout the one that
            MixLayoutList names.
        room_id_type: Kind of the room's ID. 0 is 32-bit integer; 1 is string.
    """

    user_id: str
    room_id: str | None = None
    room_id_type: Literal[0, 1] | None = None

    WIRE: ClassVar = (
        Field("UserId", "user_id", "string"),
        Field("RoomId", "room_id", "string", required=False),
        Field("RoomIdType", "room_id_type", "uint64", required=False, choices=(0, 1)),
    )
