"""The shared model Voice."""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.wire import Field


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Voice(Model):
    """A voice that speaks.

    Attributes:
        voice_id: ID of the voice, one of the vendor's list or of VoiceClone.
        speed: Speed of the voice; 2 is twice as fast. From 0.5 to 2. The vendor's default is 1.0.
        volume: Loudness; 0 is silent. From 0 to 10. The vendor's default is 1.0.
        pitch: Pitch; lower is deeper. From -12 to 12. The vendor's default is 0.
    """

    voice_id: str
    speed: float | None = None
    volume: float | None = None
    pitch: int | None = None

    WIRE: ClassVar = (
        Field("VoiceId", "voice_id", "string"),
        Field("Speed", "speed", "float", required=False, min=0.5, max=2, default=1.0),
        Field("Volume", "volume", "float", required=False, min=0, max=10, default=1.0),
        Field("Pitch", "pitch", "int64", required=False, min=-12, max=12, default=0),
    )
