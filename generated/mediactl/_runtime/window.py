"""The places that a documented call limit leaves, and the attempts that wait for them.

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

from .limits import Rate
from .pace import Pace
from .ticket import End, Ticket


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
        self._ended: deque[End] = deque()
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

    def _end(self, end: End) -> None:
        """Take note of an end, or leave it to the thread that has the lock.

        So this never waits for the lock, and a generator that is closed by the garbage collector,
        at any point of any thread, can call it.
        """
        self._ended.append(end)
        self._leave()

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
                self._keep(now + self.rate.seconds + grace)
                if throttled is not None:
                    self._pace.answered(now, ticket._begun, throttled=throttled, named=named)
        if self._firsts or self._repeats:
            self._settle(self._clock())

    def _keep(self, until: float) -> None:
        """Keep a place; the ends stay in order, whatever grace some of them have."""
        if not self._ends or self._ends[-1] <= until:
            self._ends.append(until)
        else:
            insort(self._ends, until)

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
        ticket._window._ended.append(End(ticket, sent=False))
