"""The shared model PronunciationDict."""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.wire import Field


@attrs.frozen(kw_only=True, eq=False, repr=False)
class PronunciationDict(Model):
    """How a word is pronounced.

    Attributes:
        word: The word.
        pronunciation: How it is pronounced.
    """

    word: str
    pronunciation: str

    WIRE: ClassVar = (
        Field("Word", "word", "string"),
        Field("Pronunciation", "pronunciation", "string"),
    )
