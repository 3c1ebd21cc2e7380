"""The shared model McuBackgroundCustomRender."""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.wire import Field


@attrs.frozen(kw_only=True, eq=False, repr=False)
class McuBackgroundCustomRender(Model):
    """How a placeholder is drawn.

    Attributes:
        width: Width of the placeholder.
        height: Height of the placeholder.
        radius: Presumably the radius of its corners.
    """

    width: int
    height: int
    radius: int | None = None

    WIRE: ClassVar = (
        Field("Width", "width", "uint64"),
        Field("Height", "height", "uint64"),
        Field("Radius", "radius", "uint64", required=False),
    )
