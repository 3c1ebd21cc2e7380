"""The shared model MixLayout."""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.wire import Field


@attrs.frozen(kw_only=True, eq=False, repr=False)
class MixLayout(Model):
    """A window of a custom layout; it must not stick out of the canvas.

    Attributes:
        top: Upper edge on the canvas. At most 1920.
        left: Left edge on the canvas. At most 1920.
        width: Width of the window. At most 1920.
        height: Height of the window. At most 1920.
        user_id: User in this window; when left out users fill windows as they enter.
        alpha: From 0 for opaque to 255 for invisible. At most 255.
        render_mode: How a picture of other proportions is fitted. 0 is stretch to the window; 1 is
            crop to the window; 2 is whole picture with blank borders; 3 is crop a fifth at most and
            stretch the rest. The vendor's default is 1.
        media_id: Which stream of the user is in the window. 0 is main stream; 1 is auxiliary
            stream. The vendor's default is 0.
        image_layer: Layer of the window; 0 is the lowest. The vendor's default is 0.
        sub_background_image: Placeholder picture: PNG, JPG or JPEG of up to 2K and 5 MB, with its
            format at the end of the URL.
    """

    top: int
    left: int
    width: int
    height: int
    user_id: str | None = None
    alpha: int | None = None
    render_mode: Literal[0, 1, 2, 3] | None = None
    media_id: Literal[0, 1] | None = None
    image_layer: int | None = None
    sub_background_image: str | None = None

    WIRE: ClassVar = (
        Field("Top", "top", "uint64", max=1920),
        Field("Left", "left", "uint64", max=1920),
        Field("Width", "width", "uint64", max=1920),
        Field("Height", "height", "uint64", max=1920),
        Field("UserId", "user_id", "string", required=False),
        Field("Alpha", "alpha", "uint64", required=False, max=255),
        Field(
            "RenderMode", "render_mode", "uint64", required=False, choices=(0, 1, 2, 3), default=1
        ),
        Field("MediaId", "media_id", "uint64", required=False, choices=(0, 1), default=0),
        Field("ImageLayer", "image_layer", "uint64", required=False, default=0),
        Field("SubBackgroundImage", "sub_background_image", "string", required=False),
    )
