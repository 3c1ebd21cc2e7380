"""The shared model McuWaterMarkParams."""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.wire import Field, NeededWhen
from mediactl.tencent.trtc.models.mcu_water_mark_image import McuWaterMarkImage
from mediactl.tencent.trtc.models.mcu_water_mark_text import McuWaterMarkText


@attrs.frozen(kw_only=True, eq=False, repr=False)
class McuWaterMarkParams(Model):
    """A watermark on the relayed stream.

    `water_mark_image` is required when `water_mark_type` is 0.

    `water_mark_text` is required when `water_mark_type` is 1.

    Attributes:
        water_mark_type: Kind of watermark. 0 is picture; 1 is text. The vendor's default is 0.
        water_mark_image: The picture.
        water_mark_text: The text.
    """

    water_mark_type: Literal[0, 1] | None = None
    water_mark_image: McuWaterMarkImage | None = None
    water_mark_text: McuWaterMarkText | None = None

    WIRE: ClassVar = (
        Field(
            "WaterMarkType", "water_mark_type", "uint64", required=False, choices=(0, 1), default=0
        ),
        Field("WaterMarkImage", "water_mark_image", McuWaterMarkImage, required=False),
        Field("WaterMarkText", "water_mark_text", McuWaterMarkText, required=False),
    )
    RULES: ClassVar = (
        NeededWhen("water_mark_image", (("water_mark_type", (0,)),)),
        NeededWhen("water_mark_text", (("water_mark_type", (1,)),)),
    )
