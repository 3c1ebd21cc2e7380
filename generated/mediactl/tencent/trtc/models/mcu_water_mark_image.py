"""The shared model McuWaterMarkImage."""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.wire import Field


@attrs.frozen(kw_only=True, eq=False, repr=False)
class McuWaterMarkImage(Model):
    """A picture over the relayed stream.

    Attributes:
        water_mark_url: The picture: PNG, JPG or JPEG of up to 5 MB.
        water_mark_width: Width in pixels.
        water_mark_height: Height in pixels.
        location_x: Pixels from the left edge of the canvas.
        location_y: Pixels from the upper edge of the canvas.
        z_order: Layer of the watermark. The vendor's default is 0.
        dynamic_pos_type: How the watermark moves, which the vendor does not explain.
    """

    water_mark_url: str
    water_mark_width: int
    water_mark_height: int
    location_x: int
    location_y: int
    z_order: int | None = None
    dynamic_pos_type: int | None = None

    WIRE: ClassVar = (
        Field("WaterMarkUrl", "water_mark_url", "string"),
        Field("WaterMarkWidth", "water_mark_width", "uint64"),
        Field("WaterMarkHeight", "water_mark_height", "uint64"),
        Field("LocationX", "location_x", "uint64"),
        Field("LocationY", "location_y", "uint64"),
        Field("ZOrder", "z_order", "uint64", required=False, default=0),
        Field("DynamicPosType", "dynamic_pos_type", "uint64", required=False),
    )
