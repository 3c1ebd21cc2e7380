"""The shared model McuPassThrough."""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.wire import Field, NeededWhen


@attrs.frozen(kw_only=True, eq=False, repr=False)
class McuPassThrough(Model):
    """SEI messages of your own.

    `payload_uuid` is required when `payload_type` is 5.

    Attributes:
        payload_content: Text of the message.
        payload_type: Payload type, 5 or 100 to 254 but 244. Not all players know 5. From 5 to 254.
        payload_uuid: UUID of the message; ignored for payload types other than 5. Matches
            `[0-9A-Fa-f]{32}`.
        interval: Milliseconds between messages. The vendor's default is 1000.
        follow_idr: Whether each keyframe has a message. 0 is no; 1 is yes. The vendor's default is
            0.
    """

    payload_content: str
    payload_type: int
    payload_uuid: str | None = None
    interval: int | None = None
    follow_idr: Literal[0, 1] | None = None

    WIRE: ClassVar = (
        Field("PayloadContent", "payload_content", "string"),
        Field("PayloadType", "payload_type", "uint64", min=5, max=254),
        Field("PayloadUuid", "payload_uuid", "string", required=False, pattern="[0-9A-Fa-f]{32}"),
        Field("Interval", "interval", "uint64", required=False, default=1000),
        Field("FollowIdr", "follow_idr", "uint64", required=False, choices=(0, 1), default=0),
    )
    RULES: ClassVar = (NeededWhen("payload_uuid", (("payload_type", (5,)),)),)
