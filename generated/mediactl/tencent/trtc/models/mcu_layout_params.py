"""The shared model McuLayoutParams."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

import attrs

from mediactl._runtime.model import Model, as_tuple
from mediactl._runtime.wire import Field
from mediactl.tencent.trtc.models.max_video_user import MaxVideoUser
from mediactl.tencent.trtc.models.mcu_layout import McuLayout


def _mcu_layout_items(items: Sequence[McuLayout]) -> tuple[McuLayout, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class McuLayoutParams(Model):
    """Where up to 16 streams stand in the picture; a user's sound alone and a placeholder count as
    one each.

    Attributes:
        mix_layout_mode: Layout; all but the custom one follow who is there. 1 is floating; 2 is
            screen sharing; 3 is grid; 4 is custom. The vendor's default is 1.
        pure_audio_hold_place_mode: Whether users with sound alone are shown; not in a custom
            layout. 0 is no; 1 is yes. The vendor's default is 0.
        mix_layout_list: Windows of a custom layout. At most 16 items.
        max_video_user: User in the large window of the floating and the screen sharing layout.
        render_mode: How pictures are fitted; not in a custom layout. 0 is crop; 1 is scale; 2 is
            scale with black borders.
    """

    mix_layout_mode: Literal[1, 2, 3, 4] | None = None
    pure_audio_hold_place_mode: Literal[0, 1] | None = None
    mix_layout_list: tuple[McuLayout, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_mcu_layout_items)
    )
    max_video_user: MaxVideoUser | None = None
    render_mode: Literal[0, 1, 2] | None = None

    WIRE: ClassVar = (
        Field(
            "MixLayoutMode",
            "mix_layout_mode",
            "uint64",
            required=False,
            choices=(1, 2, 3, 4),
            default=1,
        ),
        Field(
            "PureAudioHoldPlaceMode",
            "pure_audio_hold_place_mode",
            "uint64",
            required=False,
            choices=(0, 1),
            default=0,
        ),
        Field(
            "MixLayoutList", "mix_layout_list", McuLayout, many=True, required=False, max_items=16
        ),
        Field("MaxVideoUser", "max_video_user", MaxVideoUser, required=False),
        Field("RenderMode", "render_mode", "uint64", required=False, choices=(0, 1, 2)),
    )
