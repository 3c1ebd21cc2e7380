"""The shared model MixLayoutParams."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

import attrs

from mediactl._runtime.model import Model, as_tuple
from mediactl._runtime.wire import Field
from mediactl.tencent.trtc.models.mix_layout import MixLayout
from mediactl.tencent.trtc.models.water_mark import WaterMark


def _mix_layout_items(items: Sequence[MixLayout]) -> tuple[MixLayout, ...]:
    return as_tuple(items)


def _water_mark_items(items: Sequence[WaterMark]) -> tuple[WaterMark, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class MixLayoutParams(Model):
    """Layout of a mixed recording, with 25 windows at most. A user with sound alone has a window
    too.

    Attributes:
        mix_layout_mode: Layout. Floating has one large window with small ones over it, screen
            sharing one on the left with small ones beside it, the grid windows of equal size; a
            custom one is told by MixLayoutList. 1 is floating; 2 is screen sharing; 3 is grid; 4 is
            custom.
        mix_layout_list: Windows of a custom layout. At most 25 items.
        back_ground_color: Background color, such as #FFA500; black when left out. Matches
            `#[0-9A-Fa-f]{6}`.
        max_resolution_user_id: User in the large window. When left out, the first host to enter has
            it in the floating layout, and nobody in screen sharing.
        media_id: Which stream of the user is in the large window. 0 is main stream; 1 is auxiliary
            stream. The vendor's default is 0.
        background_image_url: Background picture: PNG, JPG or JPEG of up to 2K and 5 MB, with its
            format at the end of the URL.
        place_holder_mode: Whether a placeholder picture stands where a user sends nothing. 0 is
            off; 1 is on. The vendor's default is 0.
        background_image_render_mode: How a background picture of other proportions is fitted; as
            RenderMode of MixLayout. 0 is stretch; 1 is crop; 2 is blank; 3 is smart stretch.
        default_sub_background_image: Placeholder picture: PNG, JPG or JPEG of up to 2K and 5 MB,
            with its format at the end of the URL.
        water_mark_list: Watermarks. At most 25 items.
        render_mode: How pictures of other proportions are fitted, save in a custom layout; as
            RenderMode of MixLayout. 0 is stretch; 1 is crop; 2 is blank; 3 is smart stretch.
        max_resolution_user_align: Side of the large window in the screen sharing layout. 0 is left;
            1 is right. The vendor's default is 0.
        pure_audio_disable_layout: Whether users with sound alone go without a window; not in a
            custom layout. The vendor's default is False.
    """

    mix_layout_mode: Literal[1, 2, 3, 4]
    mix_layout_list: tuple[MixLayout, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_mix_layout_items)
    )
    back_ground_color: str | None = None
    max_resolution_user_id: str | None = None
    media_id: Literal[0, 1] | None = None
    background_image_url: str | None = None
    place_holder_mode: Literal[0, 1] | None = None
    background_image_render_mode: Literal[0, 1, 2, 3] | None = None
    default_sub_background_image: str | None = None
    water_mark_list: tuple[WaterMark, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_water_mark_items)
    )
    render_mode: Literal[0, 1, 2, 3] | None = None
    max_resolution_user_align: Literal[0, 1] | None = None
    pure_audio_disable_layout: bool | None = None

    WIRE: ClassVar = (
        Field("MixLayoutMode", "mix_layout_mode", "uint64", choices=(1, 2, 3, 4)),
        Field(
            "MixLayoutList", "mix_layout_list", MixLayout, many=True, required=False, max_items=25
        ),
        Field(
            "BackGroundColor",
            "back_ground_color",
            "string",
            required=False,
            pattern="#[0-9A-Fa-f]{6}",
        ),
        Field("MaxResolutionUserId", "max_resolution_user_id", "string", required=False),
        Field("MediaId", "media_id", "uint64", required=False, choices=(0, 1), default=0),
        Field("BackgroundImageUrl", "background_image_url", "string", required=False),
        Field(
            "PlaceHolderMode",
            "place_holder_mode",
            "uint64",
            required=False,
            choices=(0, 1),
            default=0,
        ),
        Field(
            "BackgroundImageRenderMode",
            "background_image_render_mode",
            "uint64",
            required=False,
            choices=(0, 1, 2, 3),
        ),
        Field(
            "DefaultSubBackgroundImage", "default_sub_background_image", "string", required=False
        ),
        Field(
            "WaterMarkList", "water_mark_list", WaterMark, many=True, required=False, max_items=25
        ),
        Field("RenderMode", "render_mode", "uint64", required=False, choices=(0, 1, 2, 3)),
        Field(
            "MaxResolutionUserAlign",
            "max_resolution_user_align",
            "uint64",
            required=False,
            choices=(0, 1),
            default=0,
        ),
        Field(
            "PureAudioDisableLayout",
            "pure_audio_disable_layout",
            "bool",
            required=False,
            default=False,
        ),
    )
