"""The shared model McuUserInfoParams."""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.wire import Field
from mediactl.tencent.trtc.models.mix_user_info import MixUserInfo


@attrs.frozen(kw_only=True, eq=False, repr=False)
class McuUserInfoParams(Model):
    """A user whose sound is mixed or left out.

    Attributes:
        user_info: The user.
        sound_level: Loudness in percent of the original. Has to be enabled by Tencent Cloud. At
            most 100. The vendor's default is 100.
    """

    user_info: MixUserInfo
    sound_level: int | None = None

    WIRE: ClassVar = (
        Field("UserInfo", "user_info", MixUserInfo),
        Field("SoundLevel", "sound_level", "uint64", required=False, max=100, default=100),
    )
