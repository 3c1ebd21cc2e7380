"""The one time limit of a call, shared by everything done on its behalf."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import Final

# Sockets, locks and queues refuse far longer waits; nobody waits eleven days on purpose.
_LONGEST: Final = 1_000_000.0


class Deadline:
    """A point in time after which no more work is begun.

    Args:
        seconds: Seconds from now; None for no limit.
        clock: A clock that never goes back, in seconds.
    """

    __slots__ = ("_clock", "_end")

    def __init__(
        self, seconds: float | None, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._clock = clock
        self._end = math.inf if seconds is None else clock() + seconds

    def remaining(self) -> float:
        """Return the seconds left: never negative, infinity without a limit."""
        return max(0.0, self._end - self._clock())

    def allow(self, longest: float | None = None) -> float:
        """Return the seconds that a single wait may take.

        Args:
            longest: The wait's own limit in seconds; None for no other limit than this deadline.

        Returns:
            A finite number above zero.

        Raises:
            TimeoutError: Nothing is left.
        """
        allowed = min(self._end - self._clock(), _LONGEST if longest is None else longest, _LONGEST)
        if allowed <= 0:
            raise TimeoutError("timed out")
        return allowed
