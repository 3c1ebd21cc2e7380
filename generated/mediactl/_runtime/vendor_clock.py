"""The vendor's time, as far as it is known."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping
from typing import Final

from .http_date import unix_time
from .log import say

_WORTH_TELLING: Final = 2.0  # seconds; `Date` has no fractions, and takes its time


class VendorClock:
    """This machine's clock, set right by what the vendor's answers say. A client and its copies share one.

    Args:
        name: Whose clock it is, for the log.
        clock: This machine's time, as Unix time in seconds.

    Attributes:
        offset: How far the vendor's clock is ahead of this machine's, in seconds.
    """

    __slots__ = ("_clock", "_name", "offset")

    def __init__(self, name: str = "the vendor", *, clock: Callable[[], float] = time.time) -> None:
        self.offset = 0.0
        self._name = name
        self._clock = clock

    def now(self) -> float:
        """Return the vendor's time, as Unix time in seconds."""
        return self._clock() + self.offset

    def learn(self, headers: Mapping[str, str]) -> bool:
        """Take the time from an answer's `Date`; say whether it had one that can be read."""
        told = unix_time(headers.get("Date", ""))
        if told is None:
            return False
        offset = told - self._clock()
        if abs(offset - self.offset) > _WORTH_TELLING:
            message = "%s: this machine's clock is %.0f s %s; calls are signed by the vendor's"
            side = "behind" if offset > 0 else "ahead"
            say(logging.WARNING, message, self._name, abs(offset), side)
        self.offset = offset
        return True
