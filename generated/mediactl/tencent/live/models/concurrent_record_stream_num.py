"""The shared model ConcurrentRecordStreamNum."""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.wire import Field


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ConcurrentRecordStreamNum(Model):
    """How many streams were recorded at one time.

    Attributes:
        time: The time.
        num: Streams being recorded.
    """

    time: str
    num: int

    WIRE: ClassVar = (
        Field("Time", "time", "string"),
        Field("Num", "num", "uint64"),
    )
