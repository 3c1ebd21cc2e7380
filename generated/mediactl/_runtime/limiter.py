"""The windows of this process: one for each limit, whichever client or thread asks."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Hashable
from functools import partial
from typing import Final

from .forks import renew_in_children
from .limits import Rate
from .window import Window

_KEPT: Final = 1024  # windows, from which on those that are idle are dropped

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
