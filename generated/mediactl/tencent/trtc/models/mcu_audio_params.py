"""The shared model McuAudioParams."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

import attrs

from mediactl._runtime.model import Model, as_tuple
from mediactl._runtime.wire import Field
from mediactl.tencent.trtc.models.audio_encode import AudioEncode
from mediactl.tencent.trtc.models.mcu_user_info_params import McuUserInfoParams


def _mcu_user_info_params_items(
    items: Sequence[McuUserInfoParams],
) -> tuple[McuUserInfoParams, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class McuAudioParams(Model):
    """Sound of the relayed stream.

    Attributes:
        audio_encode: How the sound is encoded.
        subscribe_audio_list: Users whose sound is mixed; all hosts when empty. Needed where hosts
            of another room are mixed in.
        un_subscribe_audio_list: Users whose sound is left out, even if they are in
            SubscribeAudioList. Give both lists or neither.
    """

    audio_encode: AudioEncode | None = None
    subscribe_audio_list: tuple[McuUserInfoParams, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_mcu_user_info_params_items)
    )
    un_subscribe_audio_list: tuple[McuUserInfoParams, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_mcu_user_info_params_items)
    )

    WIRE: ClassVar = (
        Field("AudioEncode", "audio_encode", AudioEncode, required=False),
        Field(
            "SubscribeAudioList",
            "subscribe_audio_list",
            McuUserInfoParams,
            many=True,
            required=False,
        ),
        Field(
            "UnSubscribeAudioList",
            "un_subscribe_audio_list",
            McuUserInfoParams,
            many=True,
            required=False,
        ),
    )
