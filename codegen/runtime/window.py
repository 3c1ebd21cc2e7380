"""The places that a documented call limit leaves, and the claims of the attempts that want them.

Nothing here sleeps: who has to wait is told for how long, and woken when that changes.
"""

from __future__ import annotations

import math
import threading
import time
from bisect import insort
from collections import OrderedDict, deque
from collections.abc import Callable
from functools import partial
from typing import TypeAlias

from .action import Rate
from .pace import Pace

# That an attempt or a wait is over: its ticket, and the arguments of `finish`.
_End: TypeAlias = "tuple[Ticket, bool, float, bool | None, int | None]"


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
        # Left to the thread that has the lock, if one has: so this never waits for it, and a
        # generator that is closed by the garbage collector, anywhere, can call it.
        self._window._ended.append((self, sent, grace, throttled, named))
        self._window._leave()


class Window:
    """Places for the calls that one limit counts, granted first come, first served.

    A place is held until the rate's seconds have passed since its attempt ended. The vendor
    counted the request at some time in between, so none of its windows ever holds more than the
    limit, whatever the delays on the wire. Only where the client itself gave up, the request may
    still be on its way; its place is held for a grace longer.

    Args:
        rate: The documented limit, or this process's share of it.
        share: Which part of the vendor's limit that is, above 0 and up to 1.
        name: What is limited, for the log.
        clock: A clock that never goes back, in seconds.

    Attributes:
        rate: As given.
        heir: Returns the window to ask in place of this one once it is retired.
        retired: Whether it is.
    """

    __slots__ = (
        "_calls",
        "_clock",
        "_ended",
        "_ends",
        "_firsts",
        "_held",
        "_lock",
        "_pace",
        "_repeats",
        "heir",
        "rate",
        "retired",
    )

    def __init__(
        self,
        rate: Rate,
        *,
        share: float = 1.0,
        name: str = "",
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.rate = rate
        self._clock = clock
        self._lock = threading.Lock()
        self._held = 0  # places of attempts under way
        self._ends: deque[float] = deque()  # when the places of ended attempts will be free
        self._repeats: OrderedDict[Ticket, None] = OrderedDict()
        self._firsts: OrderedDict[Ticket, None] = OrderedDict()
        # Both are filled and emptied without the lock: attempts that ended, and what to call.
        self._ended: deque[_End] = deque()
        self._calls: deque[Callable[[], None]] = deque()
        self._pace = Pace(rate, share, name, self._calls.append)
        self.heir: Callable[[], Window] | None = None
        self.retired = False

    def ask(self, *, repeat: bool = False) -> Ticket:
        """Ask for a place, which is granted at once if there is room and nobody is ahead.

        Args:
            repeat: Whether this attempt repeats an earlier one of its call: those go first.
        """
        with self._lock:
            ticket = None if self.retired else self._admit(repeat)
        if self._ended or self._calls:
            self._leave()
        if ticket is None:
            assert self.heir is not None
            return self.heir().ask(repeat=repeat)
        return ticket

    def _admit(self, repeat: bool) -> Ticket:
        now = self._clock()
        ticket = Ticket(self)
        if self._firsts or self._repeats or not self._room(now):
            ticket._queue = self._repeats if repeat else self._firsts
            ticket._queue[ticket] = None
            ticket._due = math.inf
            ticket._news = True
            ticket._wake = None
            self._settle(now)
        else:
            self._grant(ticket, now)
        return ticket

    def _look(self, ticket: Ticket) -> float | None:
        with self._lock:
            now = self._clock()
            ticket._wake = None
            self._settle(now)
            ticket._news = False
            waits_first = not (ticket.granted or ticket._over) and ticket is self._head()
            ticket._due = due = self._due() if waits_first else math.inf
        self._leave()
        if ticket.granted:
            return 0.0
        return None if due == math.inf else due - now

    def _listen(self, ticket: Ticket, wake: Callable[[], None]) -> bool:
        with self._lock:
            listening = not (ticket._news or ticket._over)
            if listening:
                ticket._wake = wake
        self._leave()
        return listening

    def _leave(self) -> None:
        """After the lock was released: do what came up meanwhile, and what may not hold it."""
        while self._ended or self._calls:
            if self._calls:
                self._call()
            elif self._lock.locked():
                return  # who has the lock comes here next
            else:
                # Another thread may be faster, but keeps it for no time worth speaking of. A lock
                # taken in any other way could stay taken where an interrupt comes in between.
                with self._lock:
                    self._conclude()

    def _call(self) -> None:
        try:
            call = self._calls.popleft()
        except IndexError:  # another thread was faster
            return
        call()

    def _conclude(self) -> None:
        while self._ended:
            ticket, sent, grace, throttled, named = self._ended.popleft()
            if ticket._over:
                continue
            ticket._over = True
            if not ticket.granted:
                if ticket._queue is not None:  # an interrupt may have kept it from getting there
                    ticket._queue.pop(ticket, None)
                continue
            self._held -= 1
            if sent:
                now = self._clock()  # for each anew: not before it ended
                until, ends = now + self.rate.seconds + grace, self._ends
                if not ends or ends[-1] <= until:
                    ends.append(until)
                else:  # whatever grace some have, they stay in order
                    insort(ends, until)
                if throttled is not None:
                    self._pace.answered(now, ticket._begun, throttled=throttled, named=named)
        if self._firsts or self._repeats:
            self._settle(self._clock())

    def _settle(self, now: float) -> None:
        """Grant all places there are to those who are first, and tell who is first then when to look."""
        head = self._head()
        while head is not None and self._room(now):
            (self._repeats or self._firsts).popitem(last=False)
            self._grant(head, now)
            self._tell(head)
            head = self._head()
        if head is not None and (due := self._due()) < head._due:
            head._due = due
            self._tell(head)

    def _head(self) -> Ticket | None:
        return next(iter(self._repeats or self._firsts), None)

    def _room(self, now: float) -> bool:
        ends = self._ends
        while ends and ends[0] <= now:
            ends.popleft()
        pace = self._pace
        if pace.next_step <= now:
            pace.recover(now)
        return self._held + len(ends) < pace.limit

    def _due(self) -> float:
        """When there may be room again that there is not now; infinity if no time can be told."""
        surplus = self._held + len(self._ends) - self._pace.limit
        freed = self._ends[surplus] if surplus < len(self._ends) else math.inf
        return min(freed, self._pace.next_step)

    def _grant(self, ticket: Ticket, now: float) -> None:
        self._held += 1
        ticket._begun = now
        ticket.granted = True

    def _tell(self, ticket: Ticket) -> None:
        ticket._news = True
        if ticket._wake is not None:
            self._calls.append(partial(_wake, ticket, ticket._wake))
            ticket._wake = None

    def retire(self) -> bool:
        """Lead whoever asks from now on to the heir, unless this one is in use or slowed down.

        Returns:
            Whether this one was idle, and so is retired.
        """
        with self._lock:
            idle = self._room(self._clock()) and not (self._held or self._ends)
            idle = idle and self._pace.limit == self.rate.calls
            self.retired = idle and not (self._firsts or self._repeats)
        self._leave()
        return self.retired


def _wake(ticket: Ticket, wake: Callable[[], None]) -> None:
    try:
        wake()
    except RuntimeError:  # its event loop is closed: nobody is there to use the place
        ticket._window._ended.append((ticket, False, 0.0, None, None))
