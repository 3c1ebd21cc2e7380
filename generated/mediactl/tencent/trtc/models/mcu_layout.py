"""The shared model McuLayout."""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.wire import Field
from mediactl.tencent.trtc.models.mcu_background_custom_render import McuBackgroundCustomRender
from mediactl.tencent.trtc.models.mcu_custom_crop import McuCustomCrop
from mediactl.tencent.trtc.models.user_media_stream import UserMediaStream


@attrs.frozen(kw_only=True, eq=False, repr=False)
class McuLayout(Model):
    """A window of a custom layout; it must not stick out of the canvas.

    Attributes:
        user_media_stream: Stream in this window; when left out hosts fill windows as they enter.
        image_width: Width in pixels. The vendor's default is 0.
        image_height: Height in pixels. The vendor's default is 0.
        location_x: Pixels from the left edge of the canvas. The vendor's default is 0.
        location_y: Pixels from the upper edge of the canvas. The vendor's default is 0.
        z_order: Layer of the window. The vendor's default is 0.
        render_mode: How the picture is fitted. 0 is crop; 1 is scale over the background; 2 is
            scale with black borders. The vendor's default is 0.
        back_ground_color: Color of the window, such as 0x99CCFF. The vendor ignores it.
        background_image_url: Placeholder that stands in for a user without a camera or not yet in
            the room: PNG, JPG, JPEG, BMP, GIF or WEBM of up to 5 MB.
        custom_crop: Part of the input's picture that is shown.
        background_render_mode: How the placeholder is fitted. 0 is crop; 1 is scale over the
            background; 2 is scale with black borders; 3 is stretch; 4 is custom. The vendor's
            default is 3.
        transparent_url: PNG of up to 5 MB whose alpha channel shapes the window, which should have
            its proportions. Needs a RenderMode of 0.
        background_custom_render: How the placeholder is drawn when BackgroundRenderMode is 4.
        back_ground_color_mode: When the window's background color shows. 0 is never; 1 is
            placeholder scaled; 2 is video scaled; 3 is either scaled. The vendor's default is 0.
    """

    user_media_stream: UserMediaStream | None = None
    image_width: int | None = None
    image_height: int | None = None
    location_x: int | None = None
    location_y: int | None = None
    z_order: int | None = None
    render_mode: Literal[0, 1, 2] | None = None
    back_ground_color: str | None = None
    background_image_url: str | None = None
    custom_crop: McuCustomCrop | None = None
    background_render_mode: Literal[0, 1, 2, 3, 4] | None = None
    transparent_url: str | None = None
    background_custom_render: McuBackgroundCustomRender | None = None
    back_ground_color_mode: Literal[0, 1, 2, 3] | None = None

    WIRE: ClassVar = (
        Field("UserMediaStream", "user_media_stream", UserMediaStream, required=False),
        Field("ImageWidth", "image_width", "uint64", required=False, default=0),
        Field("ImageHeight", "image_height", "uint64", required=False, default=0),
        Field("LocationX", "location_x", "uint64", required=False, default=0),
        Field("LocationY", "location_y", "uint64", required=False, default=0),
        Field("ZOrder", "z_order", "uint64", required=False, default=0),
        Field("RenderMode", "render_mode", "uint64", required=False, choices=(0, 1, 2), default=0),
        Field("BackGroundColor", "back_ground_color", "string", required=False),
        Field("BackgroundImageUrl", "background_image_url", "string", required=False),
        Field("CustomCrop", "custom_crop", McuCustomCrop, required=False),
        Field(
            "BackgroundRenderMode",
            "background_render_mode",
            "uint64",
            required=False,
            choices=(0, 1, 2, 3, 4),
            default=3,
        ),
        Field("TransparentUrl", "transparent_url", "string", required=False),
        Field(
            "BackgroundCustomRender",
            "background_custom_render",
            McuBackgroundCustomRender,
            required=False,
        ),
        Field(
            "BackGroundColorMode",
            "back_ground_color_mode",
            "uint64",
            required=False,
            choices=(0, 1, 2, 3),
            default=0,
        ),
    )
