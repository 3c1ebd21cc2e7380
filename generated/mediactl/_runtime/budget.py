"""Keeps an outage from being multiplied by repeats."""

from __future__ import annotations

import logging
import threading
from typing import Final

from .forks import renew_in_children
from .log import say

_CAPACITY: Final = 100.0
# In weather in which one attempt in eight fails, a call needs a seventh of a repeat: this outlasts
# even one in five. Where nothing succeeds, repeats end after `_CAPACITY` of them.
_EARNED: Final = 0.25


class Budget:
    """How many repeats the calls of a client may still make.

    Each repeat takes one from it and each success gives a quarter back. Copies of a client share
    it.
    """

    __slots__ = ("__weakref__", "_left", "_lock", "_told")

    def __init__(self) -> None:
        self._left = _CAPACITY
        self._told = False
        self._lock = threading.Lock()
        renew_in_children(self)

    def take(self, amount: int) -> bool:
        """Take what a repeat costs; say whether there was enough."""
        with self._lock:
            enough = self._left >= amount
            tell, self._told = not (enough or self._told), not enough
            if enough:
                self._left -= amount
        if tell:
            message = "the budget for repeats is used up: most calls fail, and are not repeated"
            say(logging.WARNING, message)
        return enough

    def earn(self) -> None:
        """Note that a call succeeded."""
        if self._left < _CAPACITY:
            with self._lock:
                self._left = min(_CAPACITY, self._left + _EARNED)

    def _renew(self) -> None:
        self._lock = threading.Lock()  # one of the parent's threads may have held it
