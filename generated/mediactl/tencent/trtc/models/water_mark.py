"""The shared model WaterMark."""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.wire import Field, NeededWhen
from mediactl.tencent.trtc.models.water_mark_char import WaterMarkChar
from mediactl.tencent.trtc.models.water_mark_image import WaterMarkImage
from mediactl.tencent.trtc.models.water_mark_timestamp import WaterMarkTimestamp


@attrs.frozen(kw_only=True, eq=False, repr=False)
class WaterMark(Model):
    """A watermark on a recording.

    `water_mark_image` is required when `water_mark_type` is 0.

    `water_mark_char` is required when `water_mark_type` is 1.

    `water_mark_timestamp` is required when `water_mark_type` is 2.

    Attributes:
        water_mark_type: Kind of watermark. 0 is picture; 1 is text; 2 is time. The vendor's default
            is 0.
        water_mark_image: The picture.
        water_mark_char: The text.
        water_mark_timestamp: The time.
    """

    water_mark_type: Literal[0, 1, 2] | None = None
    water_mark_image: WaterMarkImage | None = None
    water_mark_char: WaterMarkChar | None = None
    water_mark_timestamp: WaterMarkTimestamp | None = None

    WIRE: ClassVar = (
        Field(
            "WaterMarkType",
            "water_mark_type",
            "uint64",
            required=False,
            choices=(0, 1, 2),
            default=0,
        ),
        Field("WaterMarkImage", "water_mark_image", WaterMarkImage, required=False),
        Field("WaterMarkChar", "water_mark_char", WaterMarkChar, required=False),
        Field("WaterMarkTimestamp", "water_mark_timestamp", WaterMarkTimestamp, required=False),
    )
    RULES: ClassVar = (
        NeededWhen("water_mark_image", (("water_mark_type", (0,)),)),
        NeededWhen("water_mark_char", (("water_mark_type", (1,)),)),
        NeededWhen("water_mark_timestamp", (("water_mark_type", (2,)),)),
    )
