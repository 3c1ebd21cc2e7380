"""No sequence of calls, faults, interruptions and clock jumps makes a call break its promises.

All of it happens in virtual time: hypothesis decides what becomes of each exchange and how long
it takes, a model of a vendor decides what is true, and `promises` compares.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from unittest import mock

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from mediactl._runtime import vendor as vendor_module
from mediactl._runtime.budget import Budget
from mediactl._runtime.call import Call
from mediactl._runtime.deadline import Deadline
from mediactl._runtime.endpoints import Endpoint
from mediactl._runtime.errors import CredentialsError
from mediactl._runtime.limiter import window_for
from mediactl._runtime.options import Options, RateLimit, RetryPolicy, Timeout
from mediactl._runtime.tencent import TencentWire
from mediactl._runtime.vendor import VendorClock
from mediactl._runtime.window import Window
from mediactl.tencent.trtc._service import SERVICE

from .model_vendor import KINDS, MAY_ACT, NEVER_ACT, Kind, Vendor
from .promises import broken
from .scripted import CREDENTIALS
from .virtual import TICK, Fate, Interruption, Running, World

ROOMS = 3
BUDGET = 100
LONG = 600.0  # seconds: longer than anything that was begun takes
CALM = 120.0  # seconds after which no window remembers a throttle

moments = st.integers(0, 8)
ticks = moments | moments | st.integers(0, 128)
fates = st.builds(
    Fate,
    does=st.sampled_from((*MAY_ACT, *NEVER_ACT))
    | st.sampled_from(("reset", "garbage", "silence", "unconnected", "Throttled", "answer")),
    acts=st.booleans(),
    arrives=st.sampled_from((True, True, False)),
    credentials=st.sampled_from((0,) * 20 + (None, 4, 64)),
    named=st.sampled_from((None, None, None, 1, 2, 3)),
    retry_after=st.sampled_from((None, None, None, 0, 1, 3)),
    connect=ticks,
    up=ticks,
    work=ticks,
    down=ticks,
)


# What a call is told that does not settle it.
UNSETTLED = {
    "Throttled",
    "ThrottledMaybe",
    "Transient",
    "TransientNone",
    "Internal",
    "InternalNone",
}
UNSETTLED |= {"NotSent", "Lost", "garbage"}


def _quick(*does: str) -> st.SearchStrategy[Fate]:
    """Fates of one of these kinds, and without anything else that goes wrong."""
    return st.builds(
        Fate,
        does=st.sampled_from(does),
        acts=st.sampled_from((True, True, False)),
        arrives=st.just(True),
        credentials=st.just(0),
        named=st.none(),
        retry_after=st.none(),
        connect=moments,
        up=moments,
        work=moments,
        down=moments,
    )


doubtful = _quick("reset", "garbage", "reset", "garbage", "Transient", "Internal", "ThrottledMaybe")
clear = _quick(*["unconnected", "Throttled", "TransientNone"] * 3, *NEVER_ACT)
# What comes after a doubt matters most.
fortunes = (
    st.just([])
    | st.lists(fates, max_size=4)
    | st.tuples(doubtful).map(list)
    | st.tuples(doubtful, clear, clear).map(list)
)
timeouts = st.builds(
    Timeout,
    total=st.sampled_from((30.0, None, 60.0, 30.0, 8.0, 3.0, 1.0, 0.25, TICK)),
    connect=st.sampled_from((5.0, None, 0.5)),
    read=st.sampled_from((15.0, 1.0)),
)
policies = st.builds(
    RetryPolicy, st.sampled_from((3, 2, 3, 8, 1)), base_delay=st.sampled_from((TICK, 0.25, 2.0))
)


class Source:
    """Where one call gets its credentials from: at once, later or not at all, as its fates say."""

    def __init__(self, account: object) -> None:
        self.account = account
        self.next_fate: Callable[[], Fate] = Fate

    def ready(self) -> Any:
        """Return the credentials if they are there."""
        return CREDENTIALS if self.next_fate().credentials == 0 else None

    def fetch(self, deadline: Deadline) -> Any:
        """Return them if they have come."""
        if self.next_fate().credentials is None:
            raise CredentialsError("there are none")
        if not deadline.remaining():
            raise TimeoutError("waiting for credentials: timed out")
        return CREDENTIALS


class Calls(RuleBasedStateMachine):
    """One process's calls to one account, and the vendor."""

    @initialize(
        share=st.sampled_from((1.0, 1.0, 0.5, 0.25)),
        spent=st.sampled_from((0, 0, 0, BUDGET - 2)),
        randomness=st.random_module(),
    )
    def begin_all(self, share: float, spent: int, randomness: object) -> None:
        """Set the scene: several processes may share the account, and the budget may be low."""
        self.world = World()
        self.vendor = Vendor(self.world.clock, share)
        self.share = share
        self.own_clock = 0.0  # how far it is ahead of a true one
        self.vendor_clock = VendorClock(clock=self.wall)
        self.account = object()
        self.budget = Budget()
        self.budget.take(spent)
        self.budget_left = BUDGET - spent
        self.calls: list[Running] = []
        self.under_way: dict[int, Running] = {}
        self.windows: dict[int, Window] = {}
        patch = mock.patch.object(vendor_module, "window_for", self.window_for)
        patch.start()
        self.clean_up = patch.stop

    def wall(self) -> float:
        """Return the Unix time that this machine's clock shows."""
        return 1_700_000_000 + self.world.now + self.own_clock

    def window_for(self, key: Any, rate: Any, **given: Any) -> Window:
        """Return the runtime's window, and remember it."""
        window = window_for((self.account, key), rate, clock=self.world.clock, **given)
        self.windows[id(window)] = window
        return window

    @rule(
        kind=st.sampled_from(KINDS),
        room=st.integers(0, ROOMS - 1),
        times=st.sampled_from((1, 1, 1, 2, 5)),
        fates=fortunes,
        timeout=timeouts,
        retry=policies,
        mode=st.sampled_from(("wait", "wait", "wait", "raise")),
        missing_ok=st.booleans(),
        lag=st.sampled_from((0, 0, 1, 7)),
    )
    def begin(
        self,
        kind: Kind,
        room: int,
        times: int,
        fates: list[Fate],
        timeout: Timeout,
        retry: RetryPolicy,
        mode: Any,
        missing_ok: bool,
        lag: int,
    ) -> None:
        """Begin one or more calls at once; what becomes of their exchanges is in `fates`."""
        for _ in range(times):
            source = Source(self.account)
            wire = TencentWire(source, SERVICE, _endpoint, region="ap-singapore")
            wire.clock = self.vendor_clock
            options = Options(timeout, retry, RateLimit(mode, share=self.share), self.budget)
            number = len(self.calls) + 1
            parameters = {"Call": number, "Room": room}
            if kind.sequence:
                parameters["Sequence"] = number
            call = Call(
                kind.action,
                parameters,
                wire=wire,
                options=options,
                missing_ok=missing_ok and kind.action.stops,
                clock=self.world.clock,
            )
            running = Running(
                self.world,
                self.vendor,
                number,
                kind,
                call,
                fates=fates,
                lag=lag * TICK,
                settled=self.settle,
            )
            source.next_fate = running.next_fate
            running.saw_jump = any(other.saw_jump for other in self.under_way.values())
            self.calls.append(running)
            self.under_way[number] = running
            running.start()

    @rule(passed=st.integers(1, 32) | st.integers(1, 256))
    def pass_time(self, passed: int) -> None:
        """Let time pass, in ticks."""
        self.world.advance(passed * TICK)

    @rule(which=st.integers(0, 1000), how=st.sampled_from(("cancelled", "closed")))
    def interrupt(self, which: int, how: Interruption) -> None:
        """Interrupt a call that is under way, whatever it is doing."""
        if self.under_way:
            list(self.under_way.values())[which % len(self.under_way)].interrupt(how)

    @rule(seconds=st.sampled_from((900.0, -900.0, 200.0, -200.0)), vendors=st.booleans())
    def jump(self, seconds: float, vendors: bool) -> None:
        """Let a clock on the wall jump: the vendor's or this machine's."""
        if vendors:
            self.vendor.offset += seconds
        else:
            self.own_clock += seconds
        for running in self.under_way.values():
            running.saw_jump = True
            running.tell(f"sees a clock jump by {seconds} s")

    @rule(room=st.integers(0, ROOMS - 1))
    def restart(self, room: int) -> None:
        """Let what was stopped in a room run again."""
        self.vendor.stopped = {task for task in self.vendor.stopped if task[1] != room}

    @rule()
    def tidy(self) -> None:
        """Retire the windows that are idle, as the runtime does when there are too many."""
        for window in self.windows.values():
            window.retire()

    def settle(self, running: Running) -> None:
        """Take note of the end of a call."""
        self.under_way.pop(running.number, None)

    @invariant()
    def promises_are_kept(self) -> None:
        """No call broke a promise; what the vendor does after a call's end counts too."""
        for running in self.calls:
            for fault in broken(running, self.vendor):
                raise AssertionError("\n".join([*running.story, f"call {running.number}: {fault}"]))

    @invariant()
    def repeats_keep_to_the_budget(self) -> None:
        """All calls together repeat no more often than the budget allows."""
        repeats = sum(max(0, call.exchanges - 1 - min(1, call.late)) for call in self.calls)
        settled = sum(bool(set(call.told) - UNSETTLED) for call in self.calls)
        assert repeats <= self.budget_left + settled / 4, (
            f"there were {repeats} repeats; the budget had {self.budget_left}, and {settled} "
            "calls with an answer that settled them gave back a quarter each"
        )

    def teardown(self) -> None:
        """When all is over, nobody waits, and all places are free."""
        try:
            self.let_all_end()
            self.promises_are_kept()
            self.repeats_keep_to_the_budget()
            self.all_places_are_free()
        finally:
            self.clean_up()

    def let_all_end(self) -> None:
        """Let what is under way come to its end."""
        end = self.world.now + LONG
        while self.under_way and self.world.now < end:
            if not self.world.step():
                break
        for running in self.under_way.values():
            raise AssertionError("\n".join([*running.story, f"call {running.number} never ends"]))
        self.world.advance(LONG)

    def all_places_are_free(self) -> None:
        """Take every place of every window, and give it back."""
        self.world.advance(CALM)
        for window in self.windows.values():
            tickets = [window.ask() for _ in range(window.rate.calls)]
            granted = sum(ticket.granted for ticket in tickets)
            for ticket in tickets:
                ticket.withdraw()
            assert granted == window.rate.calls, (
                f"all calls are over, and of the {window.rate.calls} places of a window "
                f"{window.rate.calls - granted} are still taken"
            )


def _endpoint(_: object) -> Endpoint:
    return Endpoint("https", "vendor.example", 443)


TestCalls = Calls.TestCase
TestCalls.__doc__ = "Random sequences of calls, faults, interruptions and clock jumps."
TestCalls.settings = settings(
    max_examples=max(300, settings.default.max_examples),
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    # To make a failing sequence smaller takes minutes, and the stories tell enough.
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)
