"""The shared model WaterMarkImage."""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.wire import Field


@attrs.frozen(kw_only=True, eq=False, repr=False)
class WaterMarkImage(Model):
    """A picture over a recording; it must not stick out of the canvas.

    Attributes:
        water_mark_url: PNG, JPG or JPEG of up to 5 MB, with its format at the end of the URL.
        top: Upper edge on the canvas. At most 2560.
        left: Left edge on the canvas. At most 2560.
        width: Width of the picture. At most 2560.
        height: Height of the picture. At most 2560.
    """

    water_mark_url: str
    top: int
    left: int
    width: int
    height: int

    WIRE: ClassVar = (
        Field("WaterMarkUrl", "water_mark_url", "string"),
        Field("Top", "top", "uint64", max=2560),
        Field("Left", "left", "uint64", max=2560),
        Field("Width", "width", "uint64", max=2560),
        Field("Height", "height", "uint64", max=2560),
    )
