"""The shared model AudioFormat."""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.wire import Field, OnlyWhen


@attrs.frozen(kw_only=True, eq=False, repr=False)
class AudioFormat(Model):
    """Format of spoken text.

    Only when `format` is "mp3": `bitrate`.

    Attributes:
        format: Format of the sound; TextToSpeechSSE takes pcm only. The vendor's default is "pcm".
        sample_rate: Samples a second. The vendor's default is 24000.
        bitrate: Bitrate of mp3 in kbit/s. The vendor's default is 128.
    """

    format: Literal["pcm", "wav", "mp3"] | None = None
    sample_rate: Literal[16000, 24000] | None = None
    bitrate: Literal[64, 128, 192, 256] | None = None

    WIRE: ClassVar = (
        Field(
            "Format",
            "format",
            "string",
            required=False,
            choices=("pcm", "wav", "mp3"),
            default="pcm",
        ),
        Field(
            "SampleRate",
            "sample_rate",
            "uint64",
            required=False,
            choices=(16000, 24000),
            default=24000,
        ),
        Field(
            "Bitrate", "bitrate", "uint64", required=False, choices=(64, 128, 192, 256), default=128
        ),
    )
    RULES: ClassVar = (OnlyWhen(("bitrate",), (("format", ("mp3",)),)),)
