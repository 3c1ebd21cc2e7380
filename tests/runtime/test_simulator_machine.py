"""What the state machine in virtual time shows, once more with sockets, threads and an event loop.

The simulator says what was really done, how often, and how fast calls came.
"""

from __future__ import annotations

import asyncio
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from mediactl import RetryPolicy, TencentCredentials, Timeout, errors
from mediactl.tencent.trtc import AsyncTrtcClient, TrtcClient
from mediactl.testing import Simulator

from .promises import SENT_NOTHING
from .small_vendor import ACTIONS, RATE, DescribeRelay, StartRelay, StopRelay, write_tables

TIMEOUT = Timeout(total=1.0, connect=0.5, read=0.3)
MARGIN = 2.0  # seconds that a busy machine may take to notice
CANCELLED = "StartRelay"
REQUESTS: dict[str, Any] = {
    "start": StartRelay,
    "stop": StopRelay,
    "describe": DescribeRelay,
}

faults = st.sampled_from(
    (
        ("reset_before", {}),
        ("reset_after", {}),
        ("latency", {"seconds": 0.05, "effect": True}),
        ("latency", {"seconds": 0.4}),
        ("drip", {"seconds": 0.01, "part": "headers"}),
        ("truncated", {}),
        ("garbage", {}),
        ("garbage", {"what": "body"}),
        ("bad_gateway", {}),
        ("bad_gateway", {"effect": True}),
        ("wrong_type", {}),
        ("throttle", {}),
        ("refuse", {"code": "InternalError", "effect": True}),
        ("refuse", {"code": "ResourceInsufficient"}),
        ("skew", {}),
        ("skew", {"seconds": -900.0}),
        ("stale", {}),
        ("hang", {"effect": True}),
        ("retry_after", {"seconds": 0}),
        ("retry_after", {"seconds": 1, "what": "throttle"}),
    )
)


class Plan(NamedTuple):
    """One call of a batch; cancelled after some milliseconds if it starts a task on the loop."""

    does: str
    asynchronous: bool
    cancelled_after: int | None


class Came(NamedTuple):
    """What a call came to."""

    does: str
    task: str
    error: BaseException | None
    took: float

    def __str__(self) -> str:
        outcome = "done" if self.error is None else repr(self.error)
        return f"{self.does} {self.task}: {outcome} after {self.took:.3f} s"


plans = st.builds(
    Plan,
    does=st.sampled_from(tuple(REQUESTS)),
    asynchronous=st.booleans(),
    cancelled_after=st.sampled_from((None, None, 0, 5, 50)),
)


class Calls(RuleBasedStateMachine):
    """A client for threads and one for tasks, and the simulator."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        write_tables(Path(self.folder.name))
        self.simulator = Simulator(tables=Path(self.folder.name))
        self.simulator.start()
        given: dict[str, Any] = {
            "credentials": TencentCredentials(
                self.simulator.tencent_secret_id, self.simulator.tencent_secret_key
            ),
            "region": "ap-singapore",
            "endpoint": self.simulator.endpoint,
            "timeout": TIMEOUT,
            "retry": RetryPolicy(max_attempts=4, base_delay=0.01),
        }
        self.client = TrtcClient(**given)
        self.async_client = AsyncTrtcClient(**given)
        self.tasks = 0
        self.came: list[Came] = []

    @rule(faults=st.lists(faults, min_size=1, max_size=4))
    def meet(self, faults: list[tuple[str, dict[str, Any]]]) -> None:
        """Let the next calls meet faults."""
        for name, options in faults:
            self.simulator.faults.next(name, **options)

    @rule(seconds=st.sampled_from((900.0, -900.0, 100.0)))
    def jump(self, seconds: float) -> None:
        """Let the vendor's clock jump."""
        self.simulator.clock_offset += seconds

    @rule(batch=st.lists(plans, min_size=1, max_size=8))
    def call(self, batch: list[Plan]) -> None:
        """Make some calls at once, of one task or another, and wait for their ends."""
        named = [(self._task_of(plan), plan) for plan in batch]
        threads = [
            threading.Thread(target=self._call, args=(task, plan))
            for task, plan in named
            if not plan.asynchronous
        ]
        tasks = [(task, plan) for task, plan in named if plan.asynchronous]
        threads.append(threading.Thread(target=lambda: asyncio.run(self._call_all(tasks))))
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def _task_of(self, plan: Plan) -> str:
        """Choose a task: those that start one always start another."""
        if plan.does == "start":
            self.tasks += 1
        return f"task-{self.tasks}"

    def _call(self, task: str, plan: Plan) -> None:
        began = time.monotonic()
        error: BaseException | None = None
        try:
            self.client.call(REQUESTS[plan.does](task_id=task))
        except Exception as raised:
            error = raised
        self.came.append(Came(plan.does, task, error, time.monotonic() - began))

    async def _call_all(self, tasks: list[tuple[str, Plan]]) -> None:
        await asyncio.gather(*(self._call_async(task, plan) for task, plan in tasks))

    async def _call_async(self, task: str, plan: Plan) -> None:
        began = time.monotonic()
        error: BaseException | None = None
        calling = asyncio.ensure_future(self.async_client.call(REQUESTS[plan.does](task_id=task)))
        if plan.does == "start" and plan.cancelled_after is not None:
            asyncio.get_running_loop().call_later(plan.cancelled_after / 1000, calling.cancel)
        try:
            await calling
        except (Exception, asyncio.CancelledError) as raised:
            error = raised
        self.came.append(Came(plan.does, task, error, time.monotonic() - began))

    @invariant()
    def promises_are_kept(self) -> None:
        """No call broke a promise."""
        for came in self.came:
            effects = self.simulator.tasks.effects("Relay", {"TaskId": came.task})
            for fault in _broken(came, effects):
                raise AssertionError(f"{came}: {fault}")

    @invariant()
    def limits_are_kept(self) -> None:
        """In no window did more calls arrive than the limit allows.

        What a cancelled call sent may arrive a moment after its place began to run out, so the
        calls that are cancelled are all of one action.
        """
        for action in ACTIONS:
            if action == CANCELLED and any(_is_cancelled(came) for came in self.came):
                continue
            peak = self.simulator.rates.peak(action, RATE.seconds)
            assert peak <= RATE.calls, (
                f"{peak} calls of {action} arrived within {RATE.seconds} s, not {RATE.calls}: "
                f"{self.simulator.rates.log(action)}"
            )

    def teardown(self) -> None:
        """When all is over, what came too late for its caller counts too."""
        try:
            self.client.close()
            asyncio.run(self.async_client.close())
            self.simulator.stop()
            self.promises_are_kept()
            self.limits_are_kept()
        finally:
            self.simulator.stop()
            self.folder.cleanup()


def _is_cancelled(came: Came) -> bool:
    return isinstance(came.error, asyncio.CancelledError)


def _broken(came: Came, effects: Any) -> Iterator[str]:
    """Yield the promises that a call broke."""
    error, cause = came.error, came.error and came.error.__cause__
    if effects.starts > 1:
        yield f"its task was started {effects.starts} times"
    if came.took > (TIMEOUT.total or 0.0) + MARGIN:
        yield f"it outlasted its timeout of {TIMEOUT.total} s"
    if not isinstance(error, errors.MediactlError | asyncio.CancelledError | None):
        yield "it raised what it should not"
    if came.does != "start":
        return
    if error is None and not effects.starts:
        yield "it returned, and nothing was done"
    refused = isinstance(error, errors.ApiError) and error.effect == "none"
    silent = _is_cancelled(came) and cause is None
    if effects.starts and (refused or silent or isinstance(error, SENT_NOTHING)):
        yield "it says that nothing was done, and something was"


TestCalls = Calls.TestCase
TestCalls.__doc__ = "Random calls, faults and clock jumps, with sockets."
TestCalls.settings = settings(
    max_examples=max(8, settings.default.max_examples // 50),
    stateful_step_count=8,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    # Threads take turns as they like: what cannot be repeated cannot be made smaller.
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)
