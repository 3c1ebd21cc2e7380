"""The shared model CloudVod."""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.wire import Field
from mediactl.tencent.trtc.models.tencent_vod import TencentVod


@attrs.frozen(kw_only=True, eq=False, repr=False)
class CloudVod(Model):
    """A video on demand service.

    Attributes:
        tencent_vod: Tencent Cloud VOD.
    """

    tencent_vod: TencentVod | None = None

    WIRE: ClassVar = (Field("TencentVod", "tencent_vod", TencentVod, required=False),)
