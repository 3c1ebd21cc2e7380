"""The shared model WaterMarkTimestamp."""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.wire import Field


@attrs.frozen(kw_only=True, eq=False, repr=False)
class WaterMarkTimestamp(Model):
    """The time over a recording.

    Attributes:
        pos: Where it stands. 0 is upper left; 1 is upper right; 2 is lower left; 3 is lower right;
            4 is top; 5 is bottom; 6 is center.
        time_zone: Hours ahead of UTC. The vendor's default is 8.
    """

    pos: Literal[0, 1, 2, 3, 4, 5, 6]
    time_zone: int | None = None

    WIRE: ClassVar = (
        Field("Pos", "pos", "uint64", choices=(0, 1, 2, 3, 4, 5, 6)),
        Field("TimeZone", "time_zone", "uint64", required=False, default=8),
    )
