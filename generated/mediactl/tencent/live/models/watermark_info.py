"""The shared model WatermarkInfo."""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.wire import Field


@attrs.frozen(kw_only=True, eq=False, repr=False)
class WatermarkInfo(Model):
    """A watermark image.

    Attributes:
        watermark_id: ID of the watermark.
        picture_url: URL of the image.
        x_position: Offset from the left, in percent.
        y_position: Offset from the top, in percent.
        watermark_name: Name of the watermark.
        status: Whether the watermark is in use. 0 is not in use; 1 is in use.
        create_time: When it was added, in Beijing time.
        width: Width in percent of the video's.
        height: Height in percent of the video's.
    """

    watermark_id: int
    picture_url: str
    x_position: int
    y_position: int
    watermark_name: str
    status: Literal[0, 1]
    create_time: str
    width: int
    height: int

    WIRE: ClassVar = (
        Field("WatermarkId", "watermark_id", "int64"),
        Field("PictureUrl", "picture_url", "string"),
        Field("XPosition", "x_position", "int64"),
        Field("YPosition", "y_position", "int64"),
        Field("WatermarkName", "watermark_name", "string"),
        Field("Status", "status", "int64", choices=(0, 1)),
        Field("CreateTime", "create_time", "string"),
        Field("Width", "width", "int64"),
        Field("Height", "height", "int64"),
    )
