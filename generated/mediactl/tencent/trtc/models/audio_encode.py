"""The shared model AudioEncode."""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.wire import Field


@attrs.frozen(kw_only=True, eq=False, repr=False)
class AudioEncode(Model):
    """How sound is encoded.

    Attributes:
        sample_rate: Samples a second; 8000 with LC-AAC only.
        channel: Sound channels; HE-AACv2 needs stereo. 1 is mono; 2 is stereo.
        bit_rate: Bitrate in kbit/s. From 8 to 500.
        codec: Audio codec. 0 is LC-AAC; 1 is HE-AAC; 2 is HE-AACv2. The vendor's default is 0.
    """

    sample_rate: Literal[48000, 44100, 32000, 24000, 16000, 8000]
    channel: Literal[1, 2]
    bit_rate: int
    codec: Literal[0, 1, 2] | None = None

    WIRE: ClassVar = (
        Field(
            "SampleRate", "sample_rate", "uint64", choices=(48000, 44100, 32000, 24000, 16000, 8000)
        ),
        Field("Channel", "channel", "uint64", choices=(1, 2)),
        Field("BitRate", "bit_rate", "uint64", min=8, max=500),
        Field("Codec", "codec", "uint64", required=False, choices=(0, 1, 2), default=0),
    )
