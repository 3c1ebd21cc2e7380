"""The shared model McuPublishCdnParam."""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.secret import hide
from mediactl._runtime.wire import Field


@attrs.frozen(kw_only=True, eq=False, repr=False)
class McuPublishCdnParam(Model):
    """A CDN to relay to.

    Attributes:
        publish_cdn_url: Address to publish to, which may carry a key.
        is_tencent_cdn: Whose CDN it is. Relaying to another one costs; best always say. 0 is
            another; 1 is Tencent Cloud. The vendor's default is 1.
    """

    publish_cdn_url: str = attrs.field(converter=hide)
    is_tencent_cdn: Literal[0, 1] | None = None

    WIRE: ClassVar = (
        Field("PublishCdnUrl", "publish_cdn_url", "string", secret=True),
        Field(
            "IsTencentCdn", "is_tencent_cdn", "uint64", required=False, choices=(0, 1), default=1
        ),
    )
