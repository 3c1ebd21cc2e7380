"""How much of a documented call limit is used, in the light of what the vendor answers."""

from __future__ import annotations

import logging
import math
from collections import deque
from collections.abc import Callable
from functools import partial
from typing import Final

from .action import Rate
from .log import say

_MEMORY: Final = 2.0  # seconds of answers that are judged, and of calm before recovery begins
_TOO_MANY: Final = 0.1  # of those answers
_LOWERED: Final = 0.7  # of what was allowed before
_STEP: Final = 0.1  # of the documented number, each _PERIOD seconds of recovery
_PERIOD: Final = 1.0
_NAMED: Final = 60.0  # seconds for which a limit that the vendor named is believed


class Pace:
    """The number of calls allowed within one window; lowered while throttles keep coming.

    It has no lock of its own: its window's protects it.

    Args:
        rate: The documented limit, or this process's share of it.
        share: Which part of the vendor's limit that is; of a limit the vendor names it is the same.
        name: What is limited, for the log.
        later: Takes what is to be called when no lock is held.

    Attributes:
        limit: Calls allowed now, from 1 to those of the rate.
        next_step: When `recover` will raise it, by the window's clock; infinity at the full rate.
    """

    __slots__ = (
        "_answers",
        "_believed",
        "_later",
        "_lowered",
        "_name",
        "_rate",
        "_share",
        "_throttles",
        "limit",
        "next_step",
    )

    def __init__(
        self, rate: Rate, share: float, name: str, later: Callable[[Callable[[], None]], None]
    ) -> None:
        self.limit = rate.calls
        self.next_step = math.inf
        self._rate = rate
        self._share = share
        self._name = name
        self._later = later
        self._answers: deque[float] = deque()
        self._throttles: deque[float] = deque()
        self._lowered = -math.inf  # when the limit was last
        self._believed = -math.inf  # until when a named limit is

    def answered(self, now: float, begun: float, *, throttled: bool, named: int | None) -> None:
        """Take note of an answer.

        Args:
            now: When it came.
            begun: When its attempt was allowed; unless that was after the last lowering, it tells
                nothing about whether that was enough.
            throttled: Whether the vendor refused the call for its frequency.
            named: The limit in calls a second that the refusal named.
        """
        telling = begun > self._lowered
        if telling:
            answers, old = self._answers, now - _MEMORY
            answers.append(now)
            while answers[0] <= old:  # as `_forget`, which every answer would have to call
                answers.popleft()
        if not throttled:
            return
        if telling:
            self._throttles.append(now)
            _forget(self._throttles, now)
        if named is not None:
            self._obey(now, named)
        keep_coming = telling and self._keep_coming()
        if keep_coming and now >= self._lowered + self._rate.seconds:
            self._lower(now, max(1, int(self.limit * _LOWERED)))
        # Lone throttles, of which a busy client always meets some, do not put recovery off.
        lone = telling and not keep_coming and self._believed <= now
        if self.limit < self._rate.calls and not lone:
            self.next_step = max(now + _MEMORY, self._believed)

    def _keep_coming(self) -> bool:
        throttles = len(self._throttles)
        return throttles >= 2 and throttles > len(self._answers) * _TOO_MANY

    def _obey(self, now: float, named: int) -> None:
        limit = max(1, int(named * self._rate.seconds * self._share))
        if limit < self._rate.calls:
            self._believed = now + _NAMED
        if limit < self.limit:
            self._lower(now, limit)

    def _lower(self, now: float, limit: int) -> None:
        """Allow less, and judge that by the answers to what begins from now on."""
        self._lowered = now
        self._answers.clear()
        self._throttles.clear()
        at_full_rate, self.limit = self.limit == self._rate.calls, limit
        if at_full_rate and limit < self._rate.calls:
            lowered = Rate(limit, self._rate.seconds)
            message = (
                "%s: calls are refused as too frequent; slowing down from %s to %s "
                "(where other processes use the account too, see RateLimit(share=...))"
            )
            self._later(partial(say, logging.WARNING, message, self._name, self._rate, lowered))

    def recover(self, now: float) -> None:
        """Raise the limit by the steps that are due."""
        while self.next_step <= now:
            step = max(1, int(self._rate.calls * _STEP))
            self.limit = min(self._rate.calls, self.limit + step)
            self.next_step += _PERIOD
            if self.limit == self._rate.calls:
                self.next_step = math.inf
                message = "%s: back at the full rate of %s"
                self._later(partial(say, logging.INFO, message, self._name, self._rate))


def _forget(times: deque[float], now: float) -> None:
    """Drop the times that are too old to matter."""
    while times[0] <= now - _MEMORY:
        times.popleft()
