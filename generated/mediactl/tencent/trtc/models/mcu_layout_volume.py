"""The shared model McuLayoutVolume."""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.wire import Field


@attrs.frozen(kw_only=True, eq=False, repr=False)
class McuLayoutVolume(Model):
    """SEI messages that tell the layout and how loud users are.

    Attributes:
        app_data: Text of your own that goes into app_data. At most 4095 characters.
        payload_type: Payload type; not 244. From 100 to 254. The vendor's default is 100.
        interval: Milliseconds between messages. The vendor's default is 1000.
        follow_idr: Whether each keyframe has a message. 0 is no; 1 is yes. The vendor's default is
            0.
    """

    app_data: str | None = None
    payload_type: int | None = None
    interval: int | None = None
    follow_idr: Literal[0, 1] | None = None

    WIRE: ClassVar = (
        Field("AppData", "app_data", "string", required=False, max_length=4095),
        Field(
            "PayloadType", "payload_type", "uint64", required=False, min=100, max=254, default=100
        ),
        Field("Interval", "interval", "uint64", required=False, default=1000),
        Field("FollowIdr", "follow_idr", "uint64", required=False, choices=(0, 1), default=0),
    )
