"""The shared model VideoEncode."""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.wire import Field


@attrs.frozen(kw_only=True, eq=False, repr=False)
class VideoEncode(Model):
    """How the picture is encoded.

    Attributes:
        width: Width in pixels. At most 1920.
        height: Height in pixels. At most 1920.
        fps: Frames a second. At most 60.
        bit_rate: Bitrate in kbit/s. At most 10000.
        gop: Seconds between keyframes. From 1 to 5.
    """

    width: int
    height: int
    fps: int
    bit_rate: int
    gop: int

    WIRE: ClassVar = (
        Field("Width", "width", "uint64", max=1920),
        Field("Height", "height", "uint64", max=1920),
        Field("Fps", "fps", "uint64", max=60),
        Field("BitRate", "bit_rate", "uint64", max=10000),
        Field("Gop", "gop", "uint64", min=1, max=5),
    )
