"""Asynchronous calls that are cancelled, in each of their phases and by each of asyncio's means."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import select
import socket
import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import Any, NamedTuple

import pytest

from mediactl import RetryPolicy, TencentCredentials, Timeout, errors
from mediactl._runtime.action import CallLimit, Rate, RetryClass
from mediactl.tencent.trtc import AsyncTrtcClient, StopStreamIngestRequest

from .leaks import chain
from .scripted import action_of, request_of
from .servers import PATIENCE, Server, answer, read_request, reset

SOON = 1.5  # every phase here would last many times as long
PATIENT = RetryPolicy(max_attempts=3, base_delay=20.0, max_delay=20.0)
THROTTLED = answer(
    b'{"Response": {"RequestId": "r-1", "Error": {"Code": "Throttled", "Message": "no"}}}'
)
OK = answer(b'{"Response": {"RequestId": "r-1"}}')


@pytest.fixture(autouse=True)
def _longest_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Full jitter may come out at nothing, which is no phase to cancel in."""
    monkeypatch.setattr("mediactl._runtime.options.random.random", lambda: 1.0)


async def until(condition: Callable[[], object]) -> None:
    """Wait for what another task or thread brings about."""
    async with asyncio.timeout(PATIENCE):
        while not condition():  # noqa: ASYNC110 - threads bring it about
            await asyncio.sleep(0.005)


class Watch:
    """Reads a request, says what it is told to, and notes when the client shuts the connection.

    Attributes:
        asked: Set once something came.
        ended: Set once the client is gone.
    """

    def __init__(self, *said: bytes, drip: bytes = b"") -> None:
        self.asked = threading.Event()
        self.ended = threading.Event()
        self._said = said
        self._drip = iter(drip)

    def __call__(self, connection: socket.socket) -> None:
        """Serve one connection to its end."""
        connection.recv(65536)
        for piece in self._said:
            connection.sendall(piece)
        self.asked.set()
        with contextlib.suppress(ConnectionError):
            while not self._is_over(connection):
                for byte in self._drip:
                    connection.sendall(bytes([byte]))
                    break
        self.ended.set()

    def _is_over(self, connection: socket.socket) -> bool:
        readable, _, _ = select.select([connection], [], [], 0.02)
        return bool(readable) and not connection.recv(65536)


class Phase(NamedTuple):
    """A call that has come to a phase of its own.

    Attributes:
        call: The call, yet to be awaited.
        reached: Tells when it is there.
        ended: Tells when the server has seen the connection's end; None where there is none.
        client: The client.
    """

    call: Awaitable[Any]
    reached: Callable[[], object]
    ended: Callable[[], object] | None
    client: AsyncTrtcClient


def request_for(retry: RetryClass, *, limited: bool = True) -> StopStreamIngestRequest:
    """Make a request of a class, one of which is allowed a second."""
    action = action_of(retry)
    if limited:
        action.limit = CallLimit(Rate(1, 1.0))
    return request_of(action)


_numbers = iter(range(10_000))


def client_for(port: int, *, scheme: str = "http", **options: Any) -> AsyncTrtcClient:
    """Make a client with an account, and so with limits, of its own."""
    return AsyncTrtcClient(
        credentials=TencentCredentials(f"AKID{next(_numbers)}", "example-key"),
        region="ap-singapore",
        endpoint=f"{scheme}://127.0.0.1:{port}",
        **{"retry": PATIENT, "timeout": Timeout(30, connect=10, read=20), **options},
    )


def attempts_of(seen: list[Any]) -> Callable[[], object]:
    """Tell when an attempt was made."""
    return lambda: seen


@contextlib.asynccontextmanager
async def waiting_for_a_place(retry: RetryClass) -> AsyncIterator[Phase]:
    """The limit's only place is taken."""
    request = request_for(retry)
    request.ACTION.limit = CallLimit(Rate(1, 60.0))
    async with client_for(1) as client:
        (window,) = client._wire.windows(request.ACTION, {}, client._wire.source.ready(), 1.0)
        taken = window.ask()
        yield Phase(client.call(request), lambda: window._firsts, None, client)
        taken.finish()


@contextlib.asynccontextmanager
async def pausing(retry: RetryClass, said: Callable[[socket.socket], None]) -> AsyncIterator[Phase]:
    """The first attempt failed, and the second is twenty seconds off."""
    seen: list[Any] = []
    with Server(said) as server:
        async with client_for(server.port, on_attempt=seen.append) as client:
            yield Phase(client.call(request_for(retry)), lambda: seen, None, client)


def throttle(connection: socket.socket) -> None:
    """Refuse for too many calls."""
    read_request(connection)
    connection.sendall(THROTTLED)


def lose(connection: socket.socket) -> None:
    """Take the request and reset the connection."""
    read_request(connection)
    reset(connection)


@contextlib.asynccontextmanager
async def queued_for_a_thread(retry: RetryClass) -> AsyncIterator[Phase]:
    """The only thread is at a server that says nothing."""
    watch = Watch()
    with Server(watch) as server:
        async with client_for(server.port, max_connections=1) as client:
            other = asyncio.create_task(client.call(request_for("read", limited=False)))
            await until(watch.asked.is_set)
            queue = client._threads._pool._work_queue
            yield Phase(client.call(request_for(retry)), queue.qsize, None, client)
            other.cancel()


@contextlib.asynccontextmanager
async def connecting(retry: RetryClass) -> AsyncIterator[Phase]:
    """The listener's queue is full, so that nobody answers to a new connection."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        address = listener.getsockname()
        with contextlib.ExitStack() as stack:
            for _ in range(3):
                filling = stack.enter_context(socket.socket())
                filling.setblocking(False)
                filling.connect_ex(address)
            limits = Timeout(30, connect=1, read=20)
            async with client_for(address[1], timeout=limits) as client:
                running = client._threads._pool._threads
                yield Phase(client.call(request_for(retry)), lambda: running, None, client)


@contextlib.asynccontextmanager
async def at_the_server(
    retry: RetryClass, watch: Watch, scheme: str = "http"
) -> AsyncIterator[Phase]:
    """The server has heard something, and takes its time."""
    with Server(watch) as server:
        async with client_for(server.port, scheme=scheme) as client:
            call = client.call(request_for(retry))
            yield Phase(call, watch.asked.is_set, watch.ended.is_set, client)


Place = Callable[[RetryClass], contextlib.AbstractAsyncContextManager[Phase]]

# What each phase is: how to come there, whether the vendor may have acted, how many attempts are
# noted, and whether a place within the limit is kept for its second.
PHASES: dict[str, tuple[Place, bool, int, bool]] = {
    "waiting for a place": (waiting_for_a_place, False, 0, False),
    "pausing after a throttle": (lambda retry: pausing(retry, throttle), False, 1, True),
    "pausing after a loss": (lambda retry: pausing(retry, lose), True, 1, True),
    "queued for a thread": (queued_for_a_thread, False, 1, False),
    "connecting": (connecting, False, 1, False),
    "shaking hands": (lambda retry: at_the_server(retry, Watch(), "https"), False, 1, False),
    "waiting for the answer": (lambda retry: at_the_server(retry, Watch()), True, 1, True),
    "reading a dripping head": (
        lambda retry: at_the_server(retry, Watch(b"HTTP/1.1 200 OK\r\nX-A: ", drip=b"x" * 9999)),
        True,
        1,
        True,
    ),
    "reading a dripping body": (
        lambda retry: at_the_server(retry, Watch(answer(b"x" * 9999)[:60], drip=b"x" * 9999)),
        True,
        1,
        True,
    ),
}


async def cancel_task(phase: Phase) -> BaseException:
    """Cancel by `task.cancel()`."""
    task = asyncio.ensure_future(phase.call)
    await until(phase.reached)
    task.cancel()
    try:
        await task
    except BaseException as error:
        return error
    raise AssertionError("it was not cancelled")


async def cancel_by_timeout(phase: Phase) -> BaseException:
    """Cancel by `asyncio.timeout`, which begins to count when the phase is reached."""

    async def expire(scope: asyncio.Timeout) -> None:
        await until(phase.reached)
        scope.reschedule(asyncio.get_running_loop().time())

    try:
        async with asyncio.timeout(None) as scope:
            helper = asyncio.create_task(expire(scope))
            await phase.call
    except BaseException as error:
        await helper
        return error
    raise AssertionError("it was not cancelled")


async def cancel_by_group(phase: Phase) -> BaseException:
    """Cancel by the failure of another task of the same group."""
    caught: list[BaseException] = []

    async def call() -> None:
        try:
            await phase.call
        except BaseException as error:
            caught.append(error)
            raise

    async def fail() -> None:
        await until(phase.reached)
        raise ValueError

    with pytest.raises(ExceptionGroup):  # noqa: PT012
        async with asyncio.TaskGroup() as group:
            group.create_task(call())
            group.create_task(fail())
    return caught[0]


WAYS = {"task": cancel_task, "timeout": cancel_by_timeout, "group": cancel_by_group}


def unknown_behind(error: BaseException) -> errors.OutcomeUnknown | None:
    """Find what an exception says about the vendor, however deep."""
    found = [each for each in chain(error) if isinstance(each, errors.OutcomeUnknown)]
    return found[0] if found else None


@pytest.fixture
def records(caplog: pytest.LogCaptureFixture) -> Iterator[Callable[[], list[logging.LogRecord]]]:
    """The records of attempts."""
    caplog.set_level(logging.DEBUG, logger="mediactl")
    yield lambda: [each for each in caplog.records if hasattr(each, "wire_seconds")]
    every = caplog.get_records("call")
    told = [each for each in every if each.name == "asyncio" and each.levelno > logging.INFO]
    # A busy machine is no failure.
    assert not [each for each in told if not each.getMessage().startswith("Executing ")]


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
@pytest.mark.parametrize("name", PHASES)
def test_cancelling(way: Any, name: str, records: Callable[[], list[logging.LogRecord]]) -> None:
    """It is prompt, shuts the connection, and tells whether the vendor may have acted."""
    place, sent, attempts, keeps = PHASES[name]

    async def main() -> None:
        async with place("idempotent") as phase:
            before = len(records())
            start = time.monotonic()
            error = await way(phase)
            assert type(error) in (asyncio.CancelledError, TimeoutError)
            if phase.ended is not None:
                await until(phase.ended)
            assert time.monotonic() - start < SOON
            unknown = unknown_behind(error)
            assert (unknown is not None) == sent
            if isinstance(error, asyncio.CancelledError):
                assert error.__cause__ is unknown
            assert len(records()) - before == attempts
            if unknown is not None:
                assert [each.outcome for each in unknown.attempts] == [records()[-1].outcome]  # type: ignore[attr-defined]
                assert "was interrupted" in str(unknown)
            check_place(phase.client, keeps)
            own = [each for each in asyncio.all_tasks() if each is not asyncio.current_task()]
            assert len(own) == (name == "queued for a thread")

    def check_place(client: AsyncTrtcClient, keeps: bool) -> None:
        if name != "waiting for a place":
            (window,) = client._wire.windows(
                request_for("idempotent").ACTION, {}, client._wire.source.ready(), 1.0
            )
            ticket = window.ask()
            assert ticket.granted is not keeps
            seconds = ticket.look()
            assert seconds is not None
            assert seconds <= 2.0  # its second, and one of grace for what is under way
            ticket.withdraw()

    asyncio.run(main(), debug=True)


@pytest.mark.parametrize(
    ("name", "retry", "tells"),
    [
        ("waiting for the answer", "read", False),
        ("pausing after a loss", "read", False),
        ("waiting for the answer", "unsafe", True),
    ],
)
def test_what_cannot_have_acted_is_not_in_doubt(name: str, retry: RetryClass, tells: bool) -> None:
    """To have cancelled a read leaves nothing open; whatever may have had an effect does."""

    async def main() -> BaseException:
        async with PHASES[name][0](retry) as phase:
            return await cancel_task(phase)

    error = asyncio.run(main())
    assert type(error) is asyncio.CancelledError
    assert isinstance(error.__cause__, errors.OutcomeUnknown) is tells


def test_wait_for_leads_to_the_outcome() -> None:
    """The `TimeoutError` of `asyncio.wait_for` has the doubt behind it too."""

    async def main() -> BaseException:
        async with at_the_server("idempotent", Watch()) as phase:
            with pytest.raises(TimeoutError) as caught:
                await asyncio.wait_for(phase.call, 0.3)
            return caught.value

    unknown = unknown_behind(asyncio.run(main()))
    assert unknown is not None
    assert len(unknown.attempts) == 1


def test_a_cancelled_waiter_does_not_strand_those_behind() -> None:
    """Whoever waits behind one that was cancelled gets the place, whenever that was."""

    async def main() -> None:
        watch = Watch(OK)
        with Server(watch) as server:
            async with client_for(server.port) as client:
                request = request_for("idempotent")
                (window,) = client._wire.windows(
                    request.ACTION, {}, client._wire.source.ready(), 1.0
                )
                taken = window.ask()
                first, second, third = (asyncio.create_task(client.call(request)) for _ in range(3))
                await until(lambda: len(window._firsts) == 3)
                first.cancel()
                await asyncio.sleep(0)
                taken.withdraw()  # the second is granted the place, and at this moment cancelled
                second.cancel()
                async with asyncio.timeout(5):
                    assert (await third).request_id == "r-1"
                ended = await asyncio.gather(first, second, return_exceptions=True)
                assert [type(each) for each in ended] == [asyncio.CancelledError] * 2

    asyncio.run(main())


def test_a_closed_loop_does_not_strand_those_behind() -> None:
    """A place that is granted to a task of a loop that is closed goes to the next."""
    request, client = request_for("idempotent"), client_for(1)
    (window,) = client._wire.windows(request.ACTION, {}, client._wire.source.ready(), 1.0)
    taken = window.ask()
    loop = asyncio.new_event_loop()
    task = loop.create_task(client.call(request))
    task._log_destroy_pending = False  # type: ignore[attr-defined]
    loop.run_until_complete(asyncio.sleep(0.05))
    behind = window.ask()
    loop.close()
    taken.withdraw()
    assert behind.granted
    behind.withdraw()
    del task


def test_a_coroutine_that_is_closed_shuts_its_connection() -> None:
    """A call that nobody will ever resume does not hold its thread and its connection."""

    async def main() -> None:
        watch = Watch()
        with Server(watch) as server:
            async with client_for(server.port) as client:
                call = client.call(request_for("idempotent"))
                call.send(None)
                await until(watch.asked.is_set)
                call.close()
                await until(watch.ended.is_set)

    start = time.monotonic()
    asyncio.run(main())
    assert time.monotonic() - start < SOON


def test_a_cancellation_that_is_thrown_in_is_no_timeout() -> None:
    """Whoever drives a coroutine by hand can cancel it by hand, without a word to its task."""

    async def main() -> None:
        watch = Watch()
        with Server(watch) as server:
            async with client_for(server.port) as client:
                call = client.call(request_for("idempotent"))
                call.send(None)
                await until(watch.asked.is_set)
                with pytest.raises(asyncio.CancelledError) as caught:
                    call.throw(asyncio.CancelledError())
                assert unknown_behind(caught.value) is not None

    asyncio.run(main())


def test_in_the_cleanup_of_a_cancelled_task_timeouts_are_timeouts() -> None:
    """A task that was cancelled can still call, and is told of a deadline as anybody else."""

    async def main() -> None:
        async with queued_for_a_thread("idempotent") as phase:

            async def work() -> None:
                try:
                    await asyncio.sleep(PATIENCE)
                except asyncio.CancelledError:
                    phase.call.close()  # type: ignore[attr-defined]
                    await phase.client.with_options(timeout=0.2).call(request_for("idempotent"))

            task = asyncio.create_task(work())
            await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(errors.DeadlineExceeded, match="free thread"):
                await task

    asyncio.run(main())


def test_cancelling_at_the_moment_of_the_deadline_is_cancelling() -> None:
    """It is never taken for the timeout, or the task would go on."""

    async def main() -> None:
        async with queued_for_a_thread("idempotent") as phase:
            client = phase.client.with_options(timeout=0.2)
            phase.call.close()  # type: ignore[attr-defined]
            submit = client._threads.submit

            def submit_and_cancel(function: Callable[[], Any]) -> Any:
                future = submit(function)
                cancel = future.cancel
                future.cancel = lambda: cancel() and task.cancel()  # type: ignore[method-assign]
                return future

            client._threads.submit = submit_and_cancel  # type: ignore[method-assign,assignment]
            task = asyncio.create_task(client.call(request_for("idempotent")))
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(main())


def test_an_interrupt_after_the_answer_tells_that_the_vendor_may_have_acted() -> None:
    """Between the answer and the caller nothing is lost: a hook may be interrupted too."""

    def interrupted(_: object) -> None:
        raise KeyboardInterrupt

    async def main() -> None:
        with Server(Watch(OK)) as server:
            async with client_for(server.port, on_attempt=interrupted) as client:
                await client.call(request_for("idempotent"))

    with pytest.raises(KeyboardInterrupt) as caught:
        asyncio.run(main())
    unknown = unknown_behind(caught.value)
    assert unknown is not None
    assert [each.outcome for each in unknown.attempts] == ["ok"]
