"""The shared model UserMediaStream."""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.wire import Field
from mediactl.tencent.trtc.models.mix_user_info import MixUserInfo


@attrs.frozen(kw_only=True, eq=False, repr=False)
class UserMediaStream(Model):
    """A stream of a user.

    Attributes:
        user_info: The user.
        stream_type: What the stream shows. 0 is camera; 1 is screen. The vendor's default is 0.
    """

    user_info: MixUserInfo | None = None
    stream_type: Literal[0, 1] | None = None

    WIRE: ClassVar = (
        Field("UserInfo", "user_info", MixUserInfo, required=False),
        Field("StreamType", "stream_type", "uint64", required=False, choices=(0, 1), default=0),
    )
