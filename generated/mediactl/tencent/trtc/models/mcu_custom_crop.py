"""The shared model McuCustomCrop."""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.wire import Field


@attrs.frozen(kw_only=True, eq=False, repr=False)
class McuCustomCrop(Model):
    """Part of an input's picture, within 10000 x 10000 pixels.

    Attributes:
        location_x: Pixels from the left. At most 10000.
        location_y: Pixels from the top. At most 10000.
        width: Width in pixels. At most 10000.
        height: Height in pixels. At most 10000.
    """

    location_x: int
    location_y: int
    width: int
    height: int

    WIRE: ClassVar = (
        Field("LocationX", "location_x", "uint64", max=10000),
        Field("LocationY", "location_y", "uint64", max=10000),
        Field("Width", "width", "uint64", max=10000),
        Field("Height", "height", "uint64", max=10000),
    )
