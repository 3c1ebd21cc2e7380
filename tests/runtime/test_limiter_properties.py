"""Whatever happens in whatever order, in time that passes only as the test says.

Those who wait look exactly when they were told to, or after they were woken, never otherwise: so
a wake-up that got lost shows as somebody who is not served.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, invariant, rule

from mediactl._runtime.action import Rate
from mediactl._runtime.window import Ticket, Window

from .clocks import Clock

TICK = 1 / 16  # times are whole ticks, so that sums of them are exact
TICKS = st.integers(0, 48).map(lambda ticks: ticks * TICK)


@dataclass(eq=False)
class Caller:
    """One attempt and whoever makes it."""

    ticket: Ticket
    number: int
    repeat: bool
    look_at: float = math.inf
    woken: int = 0
    begun: float | None = None
    ended: float = math.inf
    sent: bool = True
    over: bool = False
    listening: bool = field(default=False)

    @property
    def waits(self) -> bool:
        return self.begun is None and not self.over

    def wake(self) -> None:
        assert self.listening, "woken though it did not listen, or for the second time"
        self.listening = False
        self.woken += 1


class Traffic(RuleBasedStateMachine):
    """Callers, answers and time."""

    callers = Bundle("callers")

    def __init__(self) -> None:
        super().__init__()
        self.clock = Clock()
        self.all: list[Caller] = []
        self.throttled = False

    @initialize(calls=st.integers(1, 5), seconds=st.sampled_from([0.5, 1.0, 2.0]))
    def start(self, calls: int, seconds: float) -> None:
        self.rate = Rate(calls, seconds)
        self.window = Window(self.rate, clock=self.clock)

    @rule(target=callers, repeat=st.booleans())
    def ask(self, repeat: bool) -> Caller:
        caller = Caller(self.window.ask(repeat=repeat), len(self.all), repeat)
        self.all.append(caller)
        self.happened()
        if caller.waits:
            self.attend(caller)
        return caller

    @rule(target=callers, number=st.integers(2, 8), repeat=st.booleans())
    def ask_often(self, number: int, repeat: bool) -> Caller:
        return [self.ask(repeat) for _ in range(number)][-1]

    @rule(target=callers, seconds=TICKS, repeat=st.booleans())
    def ask_before_others_look(self, seconds: float, repeat: bool) -> Caller:
        """Time passes, and a new caller is faster than all who were told to look meanwhile."""
        self.clock.now += seconds
        caller = self.ask(repeat)
        self.wait(0)
        return caller

    @rule(caller=consumes(callers))
    def withdraw(self, caller: Caller) -> None:
        caller.ticket.withdraw()
        self.over(caller, sent=False)

    @rule(
        caller=callers,
        throttled=st.sampled_from([None, False, False, True]),
        named=st.sampled_from([None, None, 1, 3]),
    )
    def answer(self, caller: Caller, throttled: bool | None, named: int | None) -> None:
        if caller.begun is None:
            return
        caller.ticket.finish(throttled=throttled, named=named)
        self.throttled = self.throttled or bool(throttled)
        self.over(caller, sent=True)

    @rule()
    def answer_all(self) -> None:
        for caller in self.all:
            self.answer(caller, throttled=False, named=None)

    @rule(caller=consumes(callers))
    def fail_to_send(self, caller: Caller) -> None:
        caller.ticket.finish(sent=False, throttled=True)
        self.over(caller, sent=False)

    @rule(seconds=TICKS)
    def wait(self, seconds: float) -> None:
        end = self.clock.now + seconds
        while (next_look := min(each.look_at for each in [*self.all, NOBODY])) <= end:
            self.clock.now = max(self.clock.now, next_look)
            self.attend(next(each for each in self.all if each.look_at == next_look))
        self.clock.now = end

    def over(self, caller: Caller, *, sent: bool) -> None:
        """Note an end, unless there was one before, which is then the only one that counts."""
        if not caller.over:
            caller.over, caller.sent, caller.ended = True, sent, self.clock.now
            caller.look_at = math.inf
        self.happened()

    def attend(self, caller: Caller) -> None:
        """Look, and go on waiting if need be."""
        seconds = caller.ticket.look()
        caller.listening = False
        assert (seconds == 0.0) == caller.ticket.granted
        if seconds != 0.0:
            assert seconds is None or seconds > 0
            caller.look_at = math.inf if seconds is None else self.clock.now + seconds
            caller.listening = True
            assert caller.ticket.listen(caller.wake)
        self.happened()

    def happened(self) -> None:
        """Check what was granted just now, and have those look who were woken."""
        granted = [each for each in self.all if each.waits and each.ticket.granted]
        for caller in granted:
            caller.begun = self.clock.now
            caller.look_at = math.inf
        waiting = [each for each in self.all if each.waits]
        for caller in granted:
            assert not [each for each in waiting if each.repeat > caller.repeat], (
                "overtook a repeat"
            )
            equals = [each for each in waiting if each.repeat == caller.repeat]
            assert all(each.number > caller.number for each in equals), "overtook an equal"
            self.check_window(caller)
        for caller in self.all:
            if caller.woken:
                caller.woken = 0
                if caller.waits:
                    self.attend(caller)

    def check_window(self, latest: Caller) -> None:
        """Whenever the server took each request, no window up to now has more than the limit."""
        since = self.clock.now - self.rate.seconds
        within = [
            each
            for each in self.all
            if each.begun is not None and each.sent and (not each.over or each.ended > since)
        ]
        assert latest in within
        assert len(within) <= self.rate.calls

    @invariant()
    def no_place_is_left_empty(self) -> None:
        """While somebody waits, the places are taken; one of them at least, if they were throttled."""
        if not any(each.waits for each in self.all):
            return
        since = self.clock.now - self.rate.seconds
        taken = [
            each
            for each in self.all
            if each.begun is not None and each.sent and (not each.over or each.ended > since)
        ]
        assert len(taken) >= (1 if self.throttled else self.rate.calls)

    def teardown(self) -> None:
        """Everybody is served in the end."""
        for _ in range(2 * len(self.all) + 2):
            self.answer_all()
            self.wait(self.rate.seconds)
        assert not [each.number for each in self.all if each.waits]


NOBODY = Caller(None, -1, False)  # type: ignore[arg-type]

TestTraffic = Traffic.TestCase
TestTraffic.settings = settings(max_examples=100, stateful_step_count=40, deadline=None)
