"""How often actions are called: what a test can ask for, and the limits that the vendors keep."""

import threading
import time
from array import array
from bisect import bisect_right
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from .tables import Action, Rate

# Enough for any test; beyond it the older half is forgotten.
KEPT_TIMES = 1_000_000
FIRST_SWEEP = 1000

_Key: TypeAlias = tuple[object, ...]


class Rates:
    """When calls have arrived, by action and host; safe to use from many threads.

    Every call with a good signature counts, also one that was refused for its input, for coming
    too often, or that met a fault. Times are those of ``time.monotonic()``, in seconds. A host is
    what stood in the call's ``Host`` header, in lower case and with the port: ``127.0.0.1:8000``.
    """

    def __init__(self, find_action: Callable[[str], Action]) -> None:
        self._find_action = find_action
        self._lock = threading.Lock()
        self._times: dict[tuple[str, str], array[float]] = {}

    def note(self, action: str, host: str) -> None:
        """Note that a call has arrived now."""
        with self._lock:
            times = self._times.setdefault((action, host), array("d"))
            times.append(time.monotonic())
            if len(times) > KEPT_TIMES:
                del times[: KEPT_TIMES // 2]

    def log(self, action: str | None = None, *, host: str | None = None) -> tuple[float, ...]:
        """When calls of an action (``None``: of all) arrived at a host (``None``: at any).

        Raises:
            ValueError: There is no such action.
        """
        if action is not None:
            self._find_action(action)
        with self._lock:
            return tuple(
                sorted(
                    moment
                    for (name, called), times in self._times.items()
                    if action in (None, name) and host in (None, called)
                    for moment in times
                )
            )

    def peak(
        self, action: str | None = None, seconds: float = 1.0, *, host: str | None = None
    ) -> int:
        """The most calls that arrived within any time of this length, its end left out.

        Raises:
            ValueError: There is no such action.
        """
        within: deque[float] = deque()
        most = 0
        for moment in self.log(action, host=host):
            within.append(moment)
            while moment - within[0] >= seconds:
                within.popleft()
            most = max(most, len(within))
        return most


@dataclass(slots=True)
class _Window:
    """When calls were let in under one limit."""

    rate: Rate
    times: list[float] = field(default_factory=list)

    def count(self, now: float) -> int:
        """How many of them count."""
        del self.times[: bisect_right(self.times, now - self.rate.seconds)]
        return len(self.times)


class CallLimits:
    """Keeps the documented limits: no more calls than that within any so many seconds.

    A call that is turned away takes no place, so that one who goes on calling too fast is served
    at the limit. Safe to use from many threads.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._windows: dict[_Key, _Window] = {}
        self._sweep_at = FIRST_SWEEP

    def __len__(self) -> int:
        """How many windows are kept."""
        return len(self._windows)

    def admit(
        self, action: Action, host: str, parameters: Mapping[str, object], *, test: bool
    ) -> Rate | None:
        """Take a place for a call, or none and tell which limit there is no place under."""
        with self._lock:
            # Inside the lock, so that times in a window are in order.
            now = time.monotonic()
            if len(self._windows) >= self._sweep_at:
                self._sweep(now)
            windows = [
                self._windows.setdefault(key, _Window(rate))
                for key, rate in _limits(action, host, parameters, test)
            ]
            for window in windows:
                if window.count(now) >= window.rate.calls:
                    return window.rate
            for window in windows:
                window.times.append(now)
        return None

    def _sweep(self, now: float) -> None:
        """Forget the windows of values that have not been named for long."""
        self._windows = {key: window for key, window in self._windows.items() if window.count(now)}
        self._sweep_at = max(2 * len(self._windows), FIRST_SWEEP)


def _limits(
    action: Action, host: str, parameters: Mapping[str, object], test: bool
) -> Iterator[tuple[_Key, Rate]]:
    """The limits that count for a call, each with what tells its window from others."""
    limit = action.limit
    if limit is None:
        return
    where = (action.vendor, action.service, action.name, host if limit.by_host else "", test)
    yield where, (limit.test or limit.rate) if test else limit.rate
    for name, rate in limit.per.items():
        if parameters.get(name) is not None:
            yield (*where, name, repr(parameters[name])), rate
