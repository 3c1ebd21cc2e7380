"""Whatever ends a call from outside leaves no place taken, nobody in line, and says what is in doubt."""

from __future__ import annotations

import asyncio
import gc
import inspect
import logging
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from types import FrameType
from typing import Any

import pytest

from mediactl import AttemptEvent, TencentCredentials, errors
from mediactl._runtime import drive, drive_async, limiter
from mediactl._runtime.action import CallLimit, Rate
from mediactl._runtime.drive import Send
from mediactl._runtime.messages import HttpAnswer, Lost
from mediactl.tencent.trtc import AsyncTrtcClient, StopStreamIngestRequest, TrtcClient

from .leaks import chain
from .scripted import OK, SOON, Script, action_of, request_of
from .servers import PATIENCE, Server, silent

_numbers = iter(range(10_000))


@pytest.fixture(autouse=True)
def fresh() -> Iterator[None]:
    """Windows of this test only."""
    limiter._registry._renew()
    yield
    limiter._registry._renew()


def settings(**options: Any) -> dict[str, Any]:
    """Return what a client is made with, for an account of its own."""
    return {
        "credentials": TencentCredentials(f"AKIDENDED{next(_numbers)}", "example-key"),
        "region": "ap-singapore",
        "retry": SOON,
        **options,
    }


def limited(kind: Any = "idempotent", *, calls: int = 9) -> StopStreamIngestRequest:
    """Make a request that comes under a limit."""
    action = action_of(kind)
    action.limit = CallLimit(Rate(calls, 0.1))
    return request_of(action)


def taken() -> tuple[int, int]:
    """Return how many places are given away, and how many attempts stand in line."""
    windows = limiter._registry.windows.values()
    return sum(w._held for w in windows), sum(len(w._firsts) + len(w._repeats) for w in windows)


class Interrupter:
    """Raises KeyboardInterrupt at the n-th line that a function runs through.

    Attributes:
        came: Whether it came to that.
    """

    def __init__(self, function: Callable[..., object], at: int) -> None:
        self.came = False
        self._code = function.__code__
        lines, first = inspect.getsourcelines(function)
        self._tries = {first + at for at, line in enumerate(lines) if line.strip() == "try:"}
        self._left = at

    def __call__(self, frame: FrameType, event: str, _: object) -> Any:
        """Trace a frame, if it is the function's."""
        if frame.f_code is not self._code:
            return None
        # Signals are looked for at calls and jumps, never where a line has nothing but `try`.
        if event == "line" and frame.f_lineno not in self._tries:
            self._left -= 1
            if self._left == 0:
                self.came = True
                sys.settrace(None)
                raise KeyboardInterrupt
        return self

    def run(self, work: Callable[[], object]) -> BaseException | None:
        """Do work, and return what it raised."""
        before = sys.gettrace()
        sys.settrace(self)
        try:
            work()
        except BaseException as error:
            return error
        finally:
            sys.settrace(before)
        return None


def interrupted(function: Callable[..., object], work: Callable[[], object]) -> int:
    """Interrupt a function at each of its lines, look after each time, and count them."""
    at = 1
    while True:
        tracer = Interrupter(function, at)
        error = tracer.run(work)
        if not tracer.came:
            return at - 1
        # The exception is kept, as an interactive session does, and its frames with it.
        assert isinstance(error, KeyboardInterrupt), at
        assert taken() == (0, 0), at
        at += 1


def test_an_interrupt_of_the_driver() -> None:
    """At whichever line of the driver it comes, no place is kept, not even by a kept traceback."""
    client, request = TrtcClient(**settings()), limited(calls=99)

    def work() -> None:
        client._transport = Script(Lost("reset"), OK)  # type: ignore[assignment]
        client.call(request)

    assert interrupted(drive.drive, work) > 10


def test_an_interrupt_of_the_asynchronous_driver() -> None:
    """The same, where it stops the event loop."""
    given = settings()

    async def main() -> None:
        client = AsyncTrtcClient(**given)
        client._transport = Script(Lost("reset"), OK)  # type: ignore[assignment]
        try:
            await client.call(request)
        finally:
            await client.close()

    request = limited(calls=99)
    assert interrupted(drive_async.drive_async, lambda: asyncio.run(main())) > 10


def test_an_interrupt_while_in_line() -> None:
    """Who stood in line does so no longer, so that those behind are not held up."""
    client = TrtcClient(**settings(timeout=PATIENCE))
    client._transport = Script(OK)  # type: ignore[assignment]
    request = limited(calls=1)
    client.call(request)
    (window,) = limiter._registry.windows.values()
    first = window.ask()
    while not first.granted:
        first.look()
    # Held all along: each of the interrupted calls is in line when it is.
    for at in range(1, 6):
        tracer = Interrupter(drive._park, at)
        error = tracer.run(lambda: client.with_options(timeout=0.3).call(request))
        assert isinstance(error, KeyboardInterrupt if tracer.came else errors.DeadlineExceeded)
        assert taken() == (1, 0)
    first.withdraw()
    assert client.call(request).request_id == "r-1"


@pytest.mark.parametrize("sent", [False, True])
def test_a_call_that_is_left_to_the_garbage_collector(
    sent: bool, caplog: pytest.LogCaptureFixture
) -> None:
    """It gives its place back and tells nobody: the collector may run in the midst of anything."""
    caplog.set_level(logging.DEBUG, logger="mediactl")
    seen: list[AttemptEvent] = []
    client = TrtcClient(**settings(on_attempt=seen.append))
    steps = client._steps(limited(), False)
    step = next(steps)
    assert isinstance(step, Send)
    step.exchange.sent = sent
    assert taken() == (1, 0)
    del steps
    gc.collect()
    assert taken() == (0, 0)
    (window,) = limiter._registry.windows.values()
    assert len(window._ends) == sent
    assert (seen, caplog.records) == ([], [])


def test_a_task_that_is_left_to_the_garbage_collector(
    caplog: pytest.LogCaptureFixture,
) -> None:
    """So does one whose loop was closed with it pending, even where a lock of the hook's is held."""
    lock, go_on = threading.Lock(), threading.Event()
    seen: list[bool] = []

    def hook(_: AttemptEvent) -> None:
        seen.append(lock.acquire(timeout=1))

    def wait() -> HttpAnswer:
        assert go_on.wait(PATIENCE)
        return OK

    client = AsyncTrtcClient(**settings(on_attempt=hook))
    client._transport = Script(wait)  # type: ignore[assignment]
    loop = asyncio.new_event_loop()
    task = loop.create_task(client.call(limited()))
    loop.run_until_complete(asyncio.sleep(0.05))
    assert taken() == (1, 0)
    loop.close()
    caplog.set_level(logging.DEBUG, logger="mediactl")
    with lock:
        del task, loop
        go_on.set()
        client._threads._pool.shutdown(wait=True)
        gc.collect()
    assert taken() == (0, 0)
    assert seen == []
    assert [each for each in caplog.records if each.name == "mediactl"] == []


class Soft(Exception):
    """What a worker's time limit raises from a signal handler."""


class Interrupted(Script):
    """Takes a transport's place: each exchange is interrupted before or after the request went out.

    Args:
        sent: Whether it was out.
        error: What the interrupt raises.
    """

    def __init__(self, sent: bool, error: BaseException) -> None:
        super().__init__(OK)
        self._sent = sent
        self._error = error

    def exchange(self, request: Any, deadline: Any, **given: Any) -> HttpAnswer:
        """Raise the error."""
        self.sent.append(request)
        given["exchange"].sent = self._sent
        raise self._error


each_foreign = pytest.mark.parametrize(
    "foreign", [KeyboardInterrupt, SystemExit, Soft, TimeoutError], ids=lambda each: each.__name__
)


def end_of(client: TrtcClient, request: StopStreamIngestRequest) -> BaseException:
    """Make a call that does not succeed, and return what it raised."""
    try:
        client.call(request)
    except BaseException as error:
        return error
    raise AssertionError("it succeeded")


@each_foreign
@pytest.mark.parametrize("kind", ["idempotent", "ordered", "unsafe"])
def test_what_is_not_ours_tells_that_the_vendor_may_have_acted(
    kind: Any, foreign: type[BaseException]
) -> None:
    """Raised while the request is out, it arrives as itself, with the unknown outcome behind it."""
    client = TrtcClient(**settings(timeout=5))
    script = Interrupted(True, foreign("time is up"))
    client._transport = script  # type: ignore[assignment]
    end = end_of(client, limited(kind))
    # A timeout could be the runtime's own, so that only the unknown outcome itself is left of it.
    itself = foreign is TimeoutError and isinstance(end, errors.OutcomeUnknown)
    assert itself or type(end) is foreign
    unknown = end if itself else end.__cause__
    assert isinstance(unknown, errors.OutcomeUnknown)
    assert [each.status for each in unknown.attempts] == ["interrupted"]
    assert len(script.sent) == 1
    assert taken() == (0, 0)


@each_foreign
@pytest.mark.parametrize(
    ("kind", "sent"), [("read", True), ("unsafe", False), ("idempotent", False)]
)
def test_what_is_not_ours_raises_no_doubt_of_its_own(
    kind: Any, sent: bool, foreign: type[BaseException]
) -> None:
    """Before the request is out, or where it only reads, nothing is unknown."""
    client = TrtcClient(**settings(timeout=5))
    client._transport = Interrupted(sent, foreign("time is up"))  # type: ignore[assignment]
    end = end_of(client, limited(kind))
    assert not any(isinstance(each, errors.OutcomeUnknown) for each in chain(end))
    assert taken() == (0, 0)


@pytest.fixture
def alarm() -> Iterator[Callable[[BaseException], None]]:
    """Has an exception raised by a signal handler, a moment from now."""
    before = signal.getsignal(signal.SIGALRM)

    def set_for(error: BaseException) -> None:
        def ring(*_: object) -> None:
            raise error

        signal.signal(signal.SIGALRM, ring)
        signal.setitimer(signal.ITIMER_REAL, 0.3)

    yield set_for
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, before)


@pytest.mark.parametrize("foreign", [KeyboardInterrupt, Soft])
def test_an_alarm_while_the_vendor_is_waited_for(
    foreign: type[BaseException], alarm: Callable[[BaseException], None]
) -> None:
    """A real signal during a real exchange ends the call at once, and the doubt is told."""
    with Server(silent) as server:
        endpoint = f"http://127.0.0.1:{server.port}"
        client = TrtcClient(**settings(endpoint=endpoint, timeout=PATIENCE))
        error = foreign("time is up")
        alarm(error)
        end = end_of(client, limited())
        client.close()
    assert end is error
    assert isinstance(end.__cause__, errors.OutcomeUnknown)
    assert server.accepted == 1
    assert taken() == (0, 0)
