"""The places of a call within the limits that it comes under."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .errors import RateLimitReached
from .messages import OutOfTime
from .steps import Park, Steps

if TYPE_CHECKING:
    from .call import Call
    from .ticket import Ticket
    from .window import Window


# Whoever is first in line looks for all; if its event loop is stuck, the others look now and then.
_STALLED: Final = 2.0
# What is on its way for longer has most likely been lost.
_GRACE: Final = 1.0


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
