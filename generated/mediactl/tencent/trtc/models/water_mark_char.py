"""The shared model WaterMarkChar."""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.wire import Field


@attrs.frozen(kw_only=True, eq=False, repr=False)
class WaterMarkChar(Model):
    """A text over a recording.

    Attributes:
        top: Upper edge, from the top of the canvas.
        left: Left edge, from the left of the canvas.
        width: Width in pixels.
        height: Height in pixels.
        chars: The text.
        font_size: Size of the font in pixels. The vendor's default is 14.
        font_color: Color of the text, such as 0xFFFFFF; white when left out.
        back_ground_color: Color behind the text, such as 0xBBCCBB; none when left out.
    """

    top: int
    left: int
    width: int
    height: int
    chars: str
    font_size: int | None = None
    font_color: str | None = None
    back_ground_color: str | None = None

    WIRE: ClassVar = (
        Field("Top", "top", "uint64"),
        Field("Left", "left", "uint64"),
        Field("Width", "width", "uint64"),
        Field("Height", "height", "uint64"),
        Field("Chars", "chars", "string"),
        Field("FontSize", "font_size", "uint64", required=False, default=14),
        Field("FontColor", "font_color", "string", required=False),
        Field("BackGroundColor", "back_ground_color", "string", required=False),
    )
