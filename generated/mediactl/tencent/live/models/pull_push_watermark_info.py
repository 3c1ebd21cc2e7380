"""The shared model PullPushWatermarkInfo."""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.wire import Field


@attrs.frozen(kw_only=True, eq=False, repr=False)
class PullPushWatermarkInfo(Model):
    """A watermark on a pulled stream.

    Attributes:
        picture_url: Public URL of a PNG, JPG or GIF, without any of the characters ; ( ) { } $ > `
            # " ' and |.
        x_position: Horizontal offset, in percent. The vendor's default is 0.
        y_position: Vertical offset, in percent. The vendor's default is 0.
        width: Width in percent of the video's; give width or height only to keep the proportions,
            by default the image's own.
        height: Height in percent of the video's; by default the image's own.
        location: Corner that offsets are counted from. 0 is top left; 1 is top right; 2 is bottom
            right; 3 is bottom left. The vendor's default is 0.
    """

    picture_url: str
    x_position: int | None = None
    y_position: int | None = None
    width: int | None = None
    height: int | None = None
    location: Literal[0, 1, 2, 3] | None = None

    WIRE: ClassVar = (
        Field("PictureUrl", "picture_url", "string"),
        Field("XPosition", "x_position", "int64", required=False, default=0),
        Field("YPosition", "y_position", "int64", required=False, default=0),
        Field("Width", "width", "int64", required=False),
        Field("Height", "height", "int64", required=False),
        Field("Location", "location", "int64", required=False, choices=(0, 1, 2, 3), default=0),
    )
