"""One attempt's claim to a place in a window."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from .window import Window


class End(NamedTuple):
    """That an attempt or a wait is over: its ticket, and the arguments of `finish`."""

    ticket: Ticket
    sent: bool
    grace: float = 0.0
    throttled: bool | None = None
    named: int | None = None


class Ticket:
    """One attempt's claim: it waits, is granted, and ends.

    Its owner looks; if that was in vain, listens; then waits as long as it was told or until it
    is woken; and looks again. Whatever happens, the owner ends it.

    Attributes:
        granted: Whether the attempt may be made.
    """

    __slots__ = ("_begun", "_due", "_news", "_over", "_queue", "_wake", "_window", "granted")

    _begun: float  # when it was granted
    # Of those that wait:
    _due: float  # when its owner will look again by itself, once told of the news
    _news: bool  # another look is worth it
    _wake: Callable[[], None] | None

    def __init__(self, window: Window) -> None:
        self.granted = False
        self._window = window
        self._queue: OrderedDict[Ticket, None] | None = None  # where it waits
        self._over = False

    def __del__(self) -> None:
        # An interrupt can come between granting and whoever is to keep the ticket.
        if not self._over:
            self.finish()

    def look(self) -> float | None:
        """See whether the place can be had now; this ends an earlier `listen`.

        Returns:
            0.0 if it is granted; else the seconds after which another look is worth it, or None
            if only `listen` can tell.
        """
        return 0.0 if self.granted else self._window._look(self)

    def listen(self, wake: Callable[[], None]) -> bool:
        """Have a function called, once, when another look is worth it.

        Args:
            wake: Is called from any thread; must neither block nor look by itself.

        Returns:
            False if it is worth it already: then nothing will be called.
        """
        return not self.granted and self._window._listen(self, wake)

    def withdraw(self) -> None:
        """Give up waiting, or a granted place that was not used; the second time it does nothing."""
        self.finish(sent=False)

    def finish(
        self,
        *,
        sent: bool = True,
        grace: float = 0.0,
        throttled: bool | None = None,
        named: int | None = None,
    ) -> None:
        """End the attempt; the second time it does nothing.

        Args:
            sent: Whether a part of the request may have left; if not, the place is free at once.
            grace: Seconds within which what was sent may still reach the vendor.
            throttled: Whether the vendor refused the call as too frequent; None without an answer.
            named: The limit in calls a second that the refusal named.
        """
        self._window._end(End(self, sent, grace, throttled, named))
