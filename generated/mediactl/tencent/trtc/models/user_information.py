"""The shared model UserInformation."""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.wire import Field


@attrs.frozen(kw_only=True, eq=False, repr=False)
class UserInformation(Model):
    """A user of a call.

    Attributes:
        room_str: The room.
        user_id: The user.
        join_ts: When the user entered, in Unix seconds.
        leave_ts: When the user left, in Unix seconds; now for one who is still there.
        device_type: Kind of device.
        sdk_version: Version of the SDK.
        client_ip: IP address of the user.
        finished: Whether the user has left.
    """

    room_str: str
    user_id: str
    join_ts: int
    leave_ts: int
    device_type: str
    sdk_version: str
    client_ip: str
    finished: bool

    WIRE: ClassVar = (
        Field("RoomStr", "room_str", "string"),
        Field("UserId", "user_id", "string"),
        Field("JoinTs", "join_ts", "uint64"),
        Field("LeaveTs", "leave_ts", "uint64"),
        Field("DeviceType", "device_type", "string"),
        Field("SdkVersion", "sdk_version", "string"),
        Field("ClientIp", "client_ip", "string"),
        Field("Finished", "finished", "bool"),
    )
