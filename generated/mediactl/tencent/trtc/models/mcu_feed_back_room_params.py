"""The shared model McuFeedBackRoomParams."""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.secret import hide
from mediactl._runtime.wire import Field


@attrs.frozen(kw_only=True, eq=False, repr=False)
class McuFeedBackRoomParams(Model):
    """A room to relay to.

    Attributes:
        room_id: The room.
        room_id_type: Kind of the room's ID. 0 is 32-bit integer; 1 is string.
        user_id: User ID of the robot in that room. No one else may have it there; best put the
            room's ID in it.
        user_sig: Signature of UserId with which the robot enters that room.
    """

    room_id: str
    room_id_type: Literal[0, 1]
    user_id: str
    user_sig: str = attrs.field(converter=hide)

    WIRE: ClassVar = (
        Field("RoomId", "room_id", "string"),
        Field("RoomIdType", "room_id_type", "uint64", choices=(0, 1)),
        Field("UserId", "user_id", "string"),
        Field("UserSig", "user_sig", "string", secret=True),
    )
