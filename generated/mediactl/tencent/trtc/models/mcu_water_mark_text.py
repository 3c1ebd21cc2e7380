"""The shared model McuWaterMarkText."""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.wire import Field


@attrs.frozen(kw_only=True, eq=False, repr=False)
class McuWaterMarkText(Model):
    """A text over the relayed stream.

    Attributes:
        text: The text.
        water_mark_width: Width in pixels.
        water_mark_height: Height in pixels.
        location_x: Pixels from the left edge of the canvas.
        location_y: Pixels from the upper edge of the canvas.
        font_size: Size of the font.
        font_color: Color of the text, such as 0x99CCFF; white when left out.
        back_ground_color: Color behind the text, such as 0x99CCFF; none when left out.
        dynamic_pos_type: How the watermark moves, which the vendor does not explain.
        z_order: Layer of the watermark.
        font: The font. The vendor's default is "Tencent".
    """

    text: str
    water_mark_width: int
    water_mark_height: int
    location_x: int
    location_y: int
    font_size: int
    font_color: str | None = None
    back_ground_color: str | None = None
    dynamic_pos_type: int | None = None
    z_order: int | None = None
    font: Literal["Tencent", "SourceHanSans"] | None = None

    WIRE: ClassVar = (
        Field("Text", "text", "string"),
        Field("WaterMarkWidth", "water_mark_width", "uint64"),
        Field("WaterMarkHeight", "water_mark_height", "uint64"),
        Field("LocationX", "location_x", "uint64"),
        Field("LocationY", "location_y", "uint64"),
        Field("FontSize", "font_size", "uint64"),
        Field("FontColor", "font_color", "string", required=False),
        Field("BackGroundColor", "back_ground_color", "string", required=False),
        Field("DynamicPosType", "dynamic_pos_type", "uint64", required=False),
        Field("ZOrder", "z_order", "uint64", required=False),
        Field(
            "Font",
            "font",
            "string",
            required=False,
            choices=("Tencent", "SourceHanSans"),
            default="Tencent",
        ),
    )
