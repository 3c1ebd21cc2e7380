"""The shared model McuSeiParams."""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.wire import Field
from mediactl.tencent.trtc.models.mcu_layout_volume import McuLayoutVolume
from mediactl.tencent.trtc.models.mcu_pass_through import McuPassThrough


@attrs.frozen(kw_only=True, eq=False, repr=False)
class McuSeiParams(Model):
    """SEI messages in the relayed stream.

    Attributes:
        layout_volume: Messages that tell the layout and how loud users are.
        pass_through: Messages of your own.
    """

    layout_volume: McuLayoutVolume | None = None
    pass_through: McuPassThrough | None = None

    WIRE: ClassVar = (
        Field("LayoutVolume", "layout_volume", McuLayoutVolume, required=False),
        Field("PassThrough", "pass_through", McuPassThrough, required=False),
    )
