"""The windows of this process, one for each limit, and the places that a call takes in them.

Whichever client or thread asks, it is the same window. Nothing here sleeps: who has to wait is told
for how long, and woken when that changes.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Hashable
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from .action import Rate
from .drive import Park, Steps
from .errors import RateLimitReached
from .forks import renew_in_children
from .messages import OutOfTime
from .window import Window

if TYPE_CHECKING:
    from .call import Call
    from .window import Ticket


_KEPT: Final = 1024  # windows, from which on those that are idle are dropped
# Whoever is first in line looks for all; if its event loop is stuck, the others look now and then.
_STALLED: Final = 2.0
# What is on its way for longer has most likely been lost.
_GRACE: Final = 1.0

_Key = tuple[Hashable, Rate]


class _Registry:
    __slots__ = ("__weakref__", "_lock", "_tidy_at", "windows")

    def __init__(self) -> None:
        self._renew()

    def _renew(self) -> None:
        """Start empty; for a forked child, where another thread may have held the locks."""
        self._lock = threading.Lock()
        self._tidy_at = _KEPT
        self.windows: dict[_Key, Window] = {}

    def open(self, key: _Key, make: Callable[[], Window]) -> Window:
        """Return the window of a key, made if there is none."""
        with self._lock:
            window = self.windows.get(key)
            if window is None or window.retired:
                if len(self.windows) >= self._tidy_at:
                    self._tidy()
                window = self.windows[key] = make()
                # Whoever still has the window when it is dropped is led to its heir.
                window.heir = partial(self.open, key, make)
            return window

    def _tidy(self) -> None:
        """Drop the idle windows; not again before there are twice as many as those in use."""
        self.windows = {key: each for key, each in self.windows.items() if not each.retire()}
        self._tidy_at = max(_KEPT, 2 * len(self.windows))


_registry: Final = _Registry()
renew_in_children(_registry)


def window_for(
    key: Hashable,
    rate: Rate,
    *,
    share: float = 1.0,
    name: str = "",
    clock: Callable[[], float] = time.monotonic,
) -> Window:
    """Return the window that everything in this process shares which counts for the same limit.

    Args:
        key: Whom and what the limit counts for.
        rate: The documented limit, or this process's share of it.
        share: Which part of the vendor's limit that is.
        name: What is limited, for the log.
        clock: A clock that never goes back, in seconds.
    """
    window = _registry.windows.get((key, rate))
    if window is None:
        make = partial(Window, rate, share=share, name=name, clock=clock)
        window = _registry.open((key, rate), make)
    return window


class Places:
    """What one attempt holds, or waits for."""

    __slots__ = ("_tickets",)

    def __init__(self) -> None:
        self._tickets: list[Ticket] = []

    def take(self, call: Call, credentials: Any) -> Steps[None]:
        """Take a place within every limit of the call, and wait for those that are not free.

        Repeats wait in any mode: a call that is under way is better brought to its end.

        Raises:
            RateLimitReached: There is none, and the call is not to wait.
            OutOfTime: None came free before the deadline.
        """
        mode, share = call.options.rate_limit.mode, call.options.rate_limit.share
        if mode == "off":
            return
        is_repeat = bool(call.attempts)
        for window in call.wire.windows(call.action, call.parameters, credentials, share):
            ticket = window.ask(repeat=is_repeat)
            self._tickets.append(ticket)
            if not ticket.granted:
                yield from _wait(call, window, ticket, may_wait=mode == "wait" or is_repeat)

    def finish(
        self,
        *,
        sent: bool,
        gave_up: bool = False,
        throttled: bool | None = None,
        named: int | None = None,
    ) -> None:
        """Note that the attempt ended.

        Args:
            sent: Whether anything was; if not, its places are free at once.
            gave_up: Whether the client waits no longer for an answer that may come.
            throttled: Whether the vendor found the calls too many; None where it did not say.
            named: The limit that it named.
        """
        grace = _GRACE if gave_up else 0.0
        for ticket in self._tickets:
            if ticket.granted:
                ticket.finish(sent=sent, grace=grace, throttled=throttled, named=named)
            else:
                ticket.withdraw()


def _wait(call: Call, window: Window, ticket: Ticket, *, may_wait: bool) -> Steps[None]:
    while True:
        seconds = ticket.look()
        if ticket.granted:
            return
        if not may_wait:
            raise RateLimitReached(call.action.name, str(window.rate), seconds)
        left = call.deadline.remaining()
        if left <= 0:
            raise OutOfTime(f"waiting for a place within the limit of {window.rate}: timed out")
        yield Park(ticket, min(left, _STALLED if seconds is None else seconds))
