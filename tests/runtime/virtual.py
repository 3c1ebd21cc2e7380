"""Calls in virtual time: a scheduler for many at once, which carries out their steps without any I/O.

What becomes of an exchange is its `Fate`, and what the vendor does is `model_vendor`'s business.
"""

from __future__ import annotations

import asyncio
import heapq
import math
from collections.abc import Callable
from functools import partial
from itertools import count
from typing import Any, Literal, NamedTuple

from mediactl._runtime.call import Call, perform
from mediactl._runtime.drive import Park, Pause, Run, Send, Step
from mediactl._runtime.messages import HttpAnswer, Lost, NotSent

from .model_vendor import Kind, Order, Vendor

TICK = 1 / 64  # seconds; sums of ticks are exact
TOO_MANY_STEPS = 2000

Interruption = Literal["cancelled", "closed"]


class Fate(NamedTuple):
    """What becomes of an exchange.

    Attributes:
        does: `answer`; `unconnected`; `reset`, `garbage` or `silence` in place of an answer; or the
            code that the vendor refuses with.
        acts: Whether the vendor acts before it does that.
        arrives: Whether a request whose answer does not come reaches the vendor at all.
        credentials: Ticks until there are credentials; None where there will be none.
        named: The limit that a throttle names.
        retry_after: Seconds after which the vendor wants to be asked again.
        connect: Ticks until the request leaves.
        up: Ticks until it reaches the vendor.
        work: Ticks until the vendor acts.
        down: Ticks until the answer is here.
    """

    does: str = "answer"
    acts: bool = True
    arrives: bool = True
    credentials: int | None = 0
    named: int | None = None
    retry_after: int | None = None
    connect: int = 1
    up: int = 1
    work: int = 1
    down: int = 1


class World:
    """Virtual time, and what is to happen in it."""

    def __init__(self) -> None:
        self.now = 1000.0
        self._events: list[tuple[float, int, Callable[[], None]]] = []
        self._order = count()

    def clock(self) -> float:
        """Return the time."""
        return self.now

    def later(self, seconds: float, event: Callable[[], None]) -> None:
        """Let something happen after some seconds."""
        heapq.heappush(self._events, (self.now + seconds, next(self._order), event))

    def advance(self, seconds: float) -> None:
        """Let time pass, and what is to happen in it happen."""
        end = self.now + seconds
        while self._events and self._events[0][0] <= end:
            self.step()
        self.now = end

    def step(self) -> bool:
        """Go to what happens next; say whether there was anything."""
        if not self._events:
            return False
        self.now, _, event = heapq.heappop(self._events)
        event()
        return True


class Running:
    """One call under way, and what really happened to it.

    Attributes:
        number: Tells it from others.
        kind: What is called.
        call: The runtime's side.
        exchanges: How many exchanges it asked for.
        open: How many of them left it open whether the vendor acted.
        told: What it was told of them: what the vendor said, `NotSent` or `Lost`.
        late: How often it was told that it had been signed for another time.
        waited_first: Whether it waited for a place before anything was sent.
        result: What it returned.
        error: What it raised.
        ended: When it did.
        interrupted: How it was, if it was.
        saw_jump: Whether a clock jumped meanwhile, or another call that was under way saw one.
        story: What happened, in lines.
    """

    def __init__(
        self,
        world: World,
        vendor: Vendor,
        number: int,
        kind: Kind,
        call: Call,
        *,
        fates: list[Fate],
        lag: float,
        settled: Callable[[Running], None],
    ) -> None:
        self.number = number
        self.kind = kind
        self.call = call
        self.lag = lag
        self.exchanges = 0
        self.open = 0
        self.told: list[str] = []
        self.late = 0
        self.waited_first = False
        self.result: Any = None
        self.error: BaseException | None = None
        self.ended: float | None = None
        self.interrupted: Interruption | None = None
        self.saw_jump = False
        self.story: list[str] = []
        self._world = world
        self._vendor = vendor
        self._fates = list(fates)
        self._settled = settled
        self._steps = perform(call)
        self._turn = 0  # of being waited for; what was meant for an earlier one is too late
        self._asked = 0
        self._flight: _Flight | None = None

    def start(self) -> None:
        """Let the call run up to where it waits for the first time."""
        total = self.call.options.timeout.total
        self.tell(f"begins: {self.kind.name} {self.call.parameters}, timeout {total}")
        self._go_on(partial(next, self._steps))

    def interrupt(self, how: Interruption) -> None:
        """Cancel the call, or close it as the garbage collector does."""
        if self.ended is not None:
            return
        self.interrupted = how
        self.tell(f"is {how}")
        if self._flight is not None:
            self.open += self._flight.left
            self._flight.give_up()
        if how == "cancelled":
            self._go_on(partial(self._steps.throw, asyncio.CancelledError()))
        else:
            self._steps.close()
            self._end()

    def tell(self, what: str) -> None:
        """Add a line to the story."""
        self.story.append(f"{self._world.now:10.4f}  call {self.number} {what}")

    def next_fate(self) -> Fate:
        """Return the fate of the exchange that comes next."""
        return self._fates[0] if self._fates else Fate()

    def wake(self, seconds: float, outcome: Callable[[], object]) -> None:
        """Go on with an outcome after some seconds, unless something else comes first."""
        self._world.later(seconds, partial(self._take, self._turn, outcome))

    def receive(self, outcome: Callable[[], object], *, at_once: bool = False) -> None:
        """Go on with an outcome that came now, a scheduling step later if it was waited for."""
        self._turn += 1
        lag = 0.0 if at_once else self.lag
        self._world.later(lag, partial(self._resume, self._turn, outcome))

    def _take(self, turn: int, outcome: Callable[[], object]) -> None:
        if turn == self._turn:
            self.receive(outcome)

    def _resume(self, turn: int, outcome: Callable[[], object]) -> None:
        if turn != self._turn or self.ended is not None:
            return
        self._flight = None
        try:
            value = outcome()
        except Exception as failure:
            self._go_on(partial(self._steps.throw, failure))
        else:
            self._go_on(partial(self._steps.send, value))

    def _go_on(self, proceed: Callable[[], Step]) -> None:
        self._turn += 1
        try:
            step = proceed()
        except StopIteration as end:
            self.result = end.value
            self._end()
        except BaseException as error:
            self.error = error
            self._end()
        else:
            self._carry_out(step)

    def _end(self) -> None:
        self._turn += 1
        self.ended = self._world.now
        self.tell(f"ends: {self.result!r}" if self.error is None else f"ends: {self.error!r}")
        self._settled(self)

    def _carry_out(self, step: Step) -> None:
        self._asked += 1
        assert self._asked < TOO_MANY_STEPS, "\n".join([*self.story[-50:], "the call spins"])
        if isinstance(step, Send):
            self._send(step)
        elif isinstance(step, Run):
            self._run(step)
        elif isinstance(step, Pause):
            self.tell(f"pauses for {step.seconds:.4f} s")
            self.wake(step.seconds, _nothing)
        else:
            self._park(step)

    def _park(self, step: Park) -> None:
        self.tell(f"waits for a place, at most {step.seconds} s")
        self.waited_first = self.waited_first or not self.exchanges
        turn = self._turn
        if not step.ticket.listen(lambda: self._take(turn, _nothing)):
            self.receive(_nothing)
        elif step.seconds is not None:
            self.wake(step.seconds, _nothing)

    def _run(self, step: Run) -> None:
        ticks = self.next_fate().credentials
        seconds = 0.0 if ticks is None else ticks * TICK
        self.tell("asks for credentials")
        seconds = min(seconds, self.call.deadline.remaining())
        if seconds:
            self.wake(seconds, partial(step.function, step.deadline))
        else:
            self.receive(partial(step.function, step.deadline), at_once=True)

    def _send(self, step: Send) -> None:
        fate = self.next_fate()
        del self._fates[:1]
        self.exchanges += 1
        self.tell(f"sends: {fate}")
        self._flight = _Flight(self, self._world, self._vendor, step, fate)
        self._flight.start()


class _Flight:
    """One exchange under way.

    Attributes:
        left: Whether the request left this machine.
    """

    def __init__(
        self, running: Running, world: World, vendor: Vendor, step: Send, fate: Fate
    ) -> None:
        self._running = running
        self._world = world
        self._vendor = vendor
        self._step = step
        self._fate = fate
        self.left = False
        self._arrived = False
        self._over = False  # nobody waits for the answer any more

    def start(self) -> None:
        """Connect, as far as the time allows."""
        fate, step = self._fate, self._step
        seconds = fate.connect * TICK
        longest = min(step.deadline.remaining(), step.connect_timeout or math.inf)
        if longest <= 0:
            self._fail(NotSent("timed out", timed_out=True), at_once=True)
        elif seconds >= longest:
            self._later(longest, lambda: self._fail(NotSent("timed out", timed_out=True)))
        elif fate.does == "unconnected":
            self._later(seconds, lambda: self._fail(NotSent("refused")))
        else:
            self._later(seconds, self._leave)

    def give_up(self) -> None:
        """Wait for the answer no longer. What left may arrive all the same, for a while."""
        self._over = True
        self._step.exchange.abort()

    def _later(self, seconds: float, event: Callable[[], None]) -> None:
        self._world.later(seconds, lambda: None if self._over else event())

    def _leave(self) -> None:
        fate, step = self._fate, self._step
        step.exchange.sent = True
        self.left = True
        if fate.arrives:
            self._world.later(fate.up * TICK, self._arrive)
        longest = min(step.deadline.remaining(), step.read_timeout or math.inf)
        self._later(longest, self._time_out)
        if not fate.arrives and fate.does != "silence":
            self._later(fate.up * TICK, lambda: self._lose("reset"))

    def _arrive(self) -> None:
        """Reach the vendor, who acts even if nobody waits any more."""
        if self._arrived:
            return
        self._arrived = True
        self._running.tell("has its request arrive at the vendor")
        order = self._vendor.receive(self._step.request)
        self._world.later(self._fate.work * TICK, lambda: self._act(order))

    def _act(self, order: Order) -> None:
        fate = self._fate
        answer = self._vendor.serve(
            order, fate.does, acts=fate.acts, named=fate.named, retry_after=fate.retry_after
        )
        self._later(fate.down * TICK, lambda: self._deliver(answer, order))

    def _deliver(self, answer: HttpAnswer, order: Order) -> None:
        if self._fate.does == "silence" and not order.late:
            return
        if self._fate.does == "reset" and not order.late:
            self._lose("reset")
            return
        self._over = True
        self._running.receive(partial(self._hand_over, answer, order))

    def _hand_over(self, answer: HttpAnswer, order: Order) -> HttpAnswer:
        running = self._running
        running.tell(f"is told: {order.said}")
        running.told.append(order.said)
        running.late += order.late
        running.open += order.leaves_open
        return answer

    def _time_out(self) -> None:
        self.give_up()
        self._over = False
        self._lose("timed out", timed_out=True)

    def _lose(self, reason: str, *, timed_out: bool = False) -> None:
        self._fail(Lost(reason, timed_out=timed_out))

    def _fail(self, failure: NotSent | Lost, *, at_once: bool = False) -> None:
        self._over = True
        self._running.receive(partial(self._tell_failure, failure), at_once=at_once)

    def _tell_failure(self, failure: NotSent | Lost) -> None:
        running, name = self._running, type(failure).__name__
        running.tell(f"is told: {name}, {failure.reason}")
        running.told.append(name)
        running.open += isinstance(failure, Lost)
        raise failure


def _nothing() -> None:
    """Nothing comes of a wait."""
