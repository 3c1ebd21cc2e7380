"""The shared model AlignmentItem."""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.wire import Field


@attrs.frozen(kw_only=True, eq=False, repr=False)
class AlignmentItem(Model):
    """When a part of the text is spoken.

    Attributes:
        time_begin_ms: Milliseconds from the start at which it begins.
        time_end_ms: Milliseconds from the start at which it ends.
        text_begin: Position in the text at which it begins.
        text_end: Position in the text at which it ends.
    """

    time_begin_ms: int | None = None
    time_end_ms: int | None = None
    text_begin: int | None = None
    text_end: int | None = None

    WIRE: ClassVar = (
        Field("TimeBeginMs", "time_begin_ms", "uint64", required=False),
        Field("TimeEndMs", "time_end_ms", "uint64", required=False),
        Field("TextBegin", "text_begin", "uint64", required=False),
        Field("TextEnd", "text_end", "uint64", required=False),
    )
