"""The shared model McuVideoParams."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

import attrs

from mediactl._runtime.model import Model, as_tuple
from mediactl._runtime.wire import Field
from mediactl.tencent.trtc.models.mcu_layout_params import McuLayoutParams
from mediactl.tencent.trtc.models.mcu_water_mark_params import McuWaterMarkParams
from mediactl.tencent.trtc.models.video_encode import VideoEncode


def _mcu_water_mark_params_items(
    items: Sequence[McuWaterMarkParams],
) -> tuple[McuWaterMarkParams, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class McuVideoParams(Model):
    """Picture of the relayed stream.

    Attributes:
        video_encode: How the picture is encoded.
        layout_params: Where users stand in the picture.
        back_ground_color: Color of the canvas, such as 0x99CCFF.
        background_image_url: Picture behind everything, in place of BackGroundColor: PNG, JPG or
            JPEG of up to 5 MB.
        water_mark_list: Watermarks.
        background_render_mode: How the background picture is fitted. 0 is crop; 1 is scale with
            black borders; 2 is stretch. The vendor's default is 2.
    """

    video_encode: VideoEncode | None = None
    layout_params: McuLayoutParams | None = None
    back_ground_color: str | None = None
    background_image_url: str | None = None
    water_mark_list: tuple[McuWaterMarkParams, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_mcu_water_mark_params_items)
    )
    background_render_mode: Literal[0, 1, 2] | None = None

    WIRE: ClassVar = (
        Field("VideoEncode", "video_encode", VideoEncode, required=False),
        Field("LayoutParams", "layout_params", McuLayoutParams, required=False),
        Field("BackGroundColor", "back_ground_color", "string", required=False),
        Field("BackgroundImageUrl", "background_image_url", "string", required=False),
        Field("WaterMarkList", "water_mark_list", McuWaterMarkParams, many=True, required=False),
        Field(
            "BackgroundRenderMode",
            "background_render_mode",
            "uint64",
            required=False,
            choices=(0, 1, 2),
            default=2,
        ),
    )
