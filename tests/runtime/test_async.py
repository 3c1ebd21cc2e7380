"""The asynchronous twins as a user of asyncio expects them: loops that tick, deadlines, ends."""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import socket
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import pytest

from mediactl import RetryPolicy, TencentCredentials, Timeout, errors
from mediactl._runtime.action import CallLimit, Rate
from mediactl.tencent.trtc import AsyncTrtcClient, StopStreamIngestRequest, TrtcClient

from .forks import in_child
from .scripted import action_of, request_of
from .servers import PATIENCE, Handler, Server, always, answer, once, read_request, reset, silent

ONCE = RetryPolicy(max_attempts=1)
OK = answer(b'{"Response": {"RequestId": "r-1"}}')
THROTTLED = answer(b'{"Response": {"RequestId": "r-1", "Error": {"Code": "Throttled"}}}')
REQUEST = request_of(action_of("idempotent"))

_numbers = iter(range(10_000))


def settings(port: int, **options: Any) -> dict[str, Any]:
    """Return what a client is made with, for an account of its own."""
    return {
        "credentials": TencentCredentials(f"AKIDASYNC{next(_numbers)}", "example-key"),
        "region": "ap-singapore",
        "endpoint": f"http://127.0.0.1:{port}",
        "retry": ONCE,
        "timeout": 10,
        **options,
    }


def client_for(port: int, **options: Any) -> AsyncTrtcClient:
    """Make a client of a server."""
    return AsyncTrtcClient(**settings(port, **options))


@pytest.fixture(autouse=True)
def _asyncio_has_nothing_to_complain_of(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """No task is left pending, no exception unretrieved, no callback slow, in debug mode too."""
    caplog.set_level(logging.WARNING, logger="asyncio")
    yield
    records = caplog.get_records("call")
    told = [each.getMessage() for each in records if each.name == "asyncio"]
    # A busy machine is no failure.
    assert [each for each in told if not each.startswith("Executing ")] == []


def run(main: Awaitable[Any]) -> Any:
    """Run in debug mode; nothing but the main task may be left in the end."""

    async def checked() -> Any:
        asyncio.get_running_loop().slow_callback_duration = 1.0  # the machine may be busy
        result = await main
        assert asyncio.all_tasks() == {asyncio.current_task()}
        return result

    return asyncio.run(checked(), debug=True)


async def largest_gap(work: Awaitable[Any]) -> tuple[float, float]:
    """Return how long work took, and the longest time for which nothing else could run."""
    gaps: list[float] = []

    async def tick() -> None:
        before = time.monotonic()
        while True:
            await asyncio.sleep(0.01)
            now = time.monotonic()
            gaps.append(now - before)
            before = now

    ticker = asyncio.create_task(tick())
    start = time.monotonic()
    await work
    took = time.monotonic() - start
    ticker.cancel()
    return took, max(gaps)


def slow(connection: socket.socket) -> None:
    """Answer after half a second."""
    while read_request(connection):
        time.sleep(0.5)
        connection.sendall(OK)


class Slow:
    """Credentials that take their time."""

    def credentials(self) -> TencentCredentials:
        """Block for a while."""
        time.sleep(0.5)
        return TencentCredentials("AKIDSLOW", "example-key")


def limited(calls: int, seconds: float) -> StopStreamIngestRequest:
    """Make a request with a call limit."""
    action = action_of("idempotent")
    action.limit = CallLimit(Rate(calls, seconds))
    return request_of(action)


def throttle_first() -> Handler:
    """Refuse the first request of each connection for too many calls, and answer the rest."""

    def handler(connection: socket.socket) -> None:
        said = THROTTLED
        while read_request(connection):
            connection.sendall(said)
            said = OK

    return handler


WAITS: dict[str, tuple[Handler, StopStreamIngestRequest, dict[str, Any]]] = {
    "a slow server": (slow, REQUEST, {"max_connections": 50}),
    "places": (always(OK), limited(30, 0.5), {}),
    "pauses": (
        throttle_first(),
        REQUEST,
        {"max_connections": 50, "retry": RetryPolicy(base_delay=0.5, max_delay=0.5)},
    ),
    "credentials": (always(OK), REQUEST, {"max_connections": 50, "credentials": Slow()}),
}


@pytest.mark.parametrize("name", WAITS)
def test_the_loop_is_never_blocked(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """While fifty calls wait, whatever for, other tasks go on."""
    monkeypatch.setattr("mediactl._runtime.options.random.random", lambda: 1.0)
    handler, request, options = WAITS[name]

    async def main() -> None:
        with Server(handler) as server:
            async with client_for(server.port, **options) as client:
                calls = asyncio.gather(*(client.call(request) for _ in range(50)))
                took, gap = await largest_gap(calls)
        assert took >= 0.45
        assert gap < 0.25

    asyncio.run(main())


def echo(connection: socket.socket) -> None:
    """Answer each request with its task's ID in place of its own."""
    while data := read_request(connection):
        task_id = json.loads(data.partition(b"\r\n\r\n")[2])["TaskId"]
        connection.sendall(answer(json.dumps({"Response": {"RequestId": task_id}}).encode()))


def test_loops_and_threads_share_a_client() -> None:
    """One client serves loops in several threads at once, and again after those are closed."""
    wrong: list[object] = []

    async def call_each(client: AsyncTrtcClient, name: str) -> None:
        async def call(task_id: str) -> None:
            request = type(REQUEST)(sdk_app_id=1, task_id=task_id)
            if (await client.call(request)).request_id != task_id:
                wrong.append(task_id)

        await asyncio.gather(*(call(f"{name}-{number}") for number in range(40)))

    def in_thread(client: AsyncTrtcClient, name: str) -> None:
        try:
            run(call_each(client, name))
        except BaseException as error:
            wrong.append(error)

    with Server(echo) as server:
        client = client_for(server.port, max_connections=4)
        threads = [threading.Thread(target=in_thread, args=(client, name)) for name in "ab"]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(PATIENCE)
        in_thread(client, "c")
        run(client.close())
        assert server.accepted <= 4
    assert wrong == []


@pytest.mark.parametrize("credentials", ["at hand", "to be fetched"])
def test_a_deadline_holds_while_all_threads_are_busy(credentials: str) -> None:
    """A call that gets no thread in time ends in time, and says that nothing was sent."""

    async def main() -> None:
        given = {"credentials": Slow()} if credentials == "to be fetched" else {}
        with Server(silent) as server:
            async with client_for(server.port, max_connections=1, timeout=1.5, **given) as client:
                first = asyncio.create_task(client.call(REQUEST))
                await asyncio.sleep(0.1)
                start = time.monotonic()
                with pytest.raises(errors.DeadlineExceeded, match="free thread") as caught:
                    await client.with_options(timeout=0.3).call(REQUEST)
                assert 0.25 < time.monotonic() - start < 0.9
                told = ["not sent: waiting for a free thread: timed out"]
                outcomes = [attempt.outcome for attempt in caught.value.attempts]
                assert outcomes == (told if credentials == "at hand" else [])
                assert caught.value.reason == "waiting for a free thread: timed out"
                first.cancel()
                await asyncio.gather(first, return_exceptions=True)

    run(main())


def threads_of_clients() -> list[threading.Thread]:
    """Return the threads that calls run in, once those that end have had time to."""
    end = time.monotonic() + 3
    while True:
        found = [each for each in threading.enumerate() if each.name.startswith("mediactl")]
        if not found or time.monotonic() > end:
            return found
        time.sleep(0.01)


def test_a_block_that_ends_leaves_nothing() -> None:
    """After `async with` no thread is left, and closing again is no fault."""

    async def main() -> None:
        with Server(always(OK)) as server:
            async with client_for(server.port) as client:
                await asyncio.gather(*(client.call(REQUEST) for _ in range(20)))
                assert any(each.name.startswith("mediactl_") for each in threading.enumerate())
                copy = client.with_options(timeout=5)
            await client.close()
            await copy.close()

    run(main())
    assert threads_of_clients() == []


def test_a_call_that_is_over_leaves_no_timer() -> None:
    """Timers are cancelled with what they watch over, so that a busy loop does not collect them."""

    async def main() -> None:
        loop, timers = asyncio.get_running_loop(), []
        call_later = loop.call_later

        def noted(*given: Any) -> asyncio.TimerHandle:
            timers.append(call_later(*given))
            return timers[-1]

        with Server(always(OK)) as server:
            async with client_for(server.port) as client:
                loop.call_later = noted  # type: ignore[method-assign]
                await client.call(REQUEST)
        assert [each.cancelled() for each in timers] == [True]

    run(main())


@pytest.mark.parametrize("used", [True, False])
@pytest.mark.parametrize("given", [{}, {"credentials": Slow()}], ids=["at hand", "to be fetched"])
def test_a_closed_client_sends_nothing(used: bool, given: dict[str, Any]) -> None:
    """Calls after the end fail as those of the synchronous client do, and start no thread."""

    async def main() -> None:
        with Server(always(OK)) as server:
            client = client_for(server.port, **given)
            if used:
                await client.call(REQUEST)
            await client.close()
            for each in (client, client.with_options(timeout=5)):
                with pytest.raises(errors.ConnectFailed, match="the client is closed"):
                    await each.call(REQUEST)
            assert server.accepted == used

    run(main())
    assert threads_of_clients() == []


def test_calls_under_way_when_the_client_closes_are_finished() -> None:
    """Closing ends what is idle; who is being answered is answered."""

    async def main() -> None:
        with Server(slow) as server:
            client = client_for(server.port, max_connections=1)
            calls = [asyncio.create_task(client.call(REQUEST)) for _ in range(2)]
            await asyncio.sleep(0.2)
            await client.close()
            first, second = await asyncio.gather(*calls, return_exceptions=True)
            assert first.request_id == "r-1"  # type: ignore[union-attr]
            assert isinstance(second, errors.ConnectFailed)

    run(main())


def test_tasks_cancelled_at_the_end_of_a_loop() -> None:
    """Calls that `asyncio.run` itself cancels leave neither threads nor complaints."""

    async def main() -> None:
        client = client_for(server.port)
        calls = [asyncio.create_task(client.call(REQUEST)) for _ in range(20)]
        await asyncio.sleep(0.1)
        assert not any(each.done() for each in calls)

    with Server(silent) as server:
        start = time.monotonic()
        asyncio.run(main(), debug=True)
        gc.collect()
        assert threads_of_clients() == []
        assert time.monotonic() - start < 5


def test_a_forked_child_has_threads_of_its_own() -> None:
    """A client that was used before a fork, and is in use during it, works in the child."""
    with Server(always(OK)) as server:
        client = client_for(server.port, max_connections=2)

        async def call() -> str:
            return (await client.call(REQUEST)).request_id

        async def fork() -> bool:
            with Server(silent) as other:
                elsewhere = type(client)(**settings(other.port, max_connections=1))
                stuck = asyncio.create_task(elsewhere.call(REQUEST))
                await asyncio.sleep(0.1)
                forked = await asyncio.to_thread(in_child, lambda: asyncio.run(call()) == "r-1")
                stuck.cancel()
                await asyncio.gather(stuck, return_exceptions=True)
                await elsewhere.close()
                return forked

        run(call())
        assert run(fork())
        assert run(call()) == "r-1"
        run(client.close())


def test_a_closed_client_stays_closed_in_a_child() -> None:
    """A fork renews threads, not clients."""
    client = client_for(1)
    run(client.close())

    def is_closed() -> bool:
        with pytest.raises(errors.ConnectFailed, match="closed"):
            asyncio.run(client.call(REQUEST))
        return not threads_of_clients()

    assert in_child(is_closed)


def lose(connection: socket.socket) -> None:
    """Take the request and reset the connection."""
    read_request(connection)
    reset(connection)


ENDS: dict[str, Handler] = {
    "success": always(OK),
    "refused": always(answer(b'{"Response": {"RequestId": "r", "Error": {"Code": "Invalid"}}}')),
    "gone": always(answer(b'{"Response": {"RequestId": "r", "Error": {"Code": "Gone"}}}')),
    "throttled": always(THROTTLED),
    "gateway": always(answer(b"<html>", status="502 Bad Gateway")),
    "reset": lose,
    "cut short": once(OK[:-3]),
    "garbage": once(b"nonsense\r\n\r\n"),
    "closed": once(b""),
    "silence": silent,
}


@pytest.mark.parametrize("retry", ["read", "idempotent"])
@pytest.mark.parametrize("name", ENDS)
def test_calls_end_as_synchronous_ones_do(name: str, retry: Any) -> None:
    """The same answer gives the same result, or the same exception with the same history."""
    request = request_of(action_of(retry))
    quick = RetryPolicy(max_attempts=2, base_delay=1e-3, max_delay=1e-3)

    async def call(options: dict[str, Any]) -> Any:
        async with AsyncTrtcClient(**options) as client:
            return await client.call(request)

    def call_sync(options: dict[str, Any]) -> Any:
        with TrtcClient(**options) as client:
            return client.call(request)

    def end(work: Callable[[], Any]) -> tuple[object, ...]:
        try:
            response = work()
        except errors.MediactlError as error:
            outcomes = [each.outcome for each in error.attempts]
            cause = type(error.__cause__), str(error.__cause__)
            return type(error), str(error), error.args, outcomes, cause
        return type(response), response, [each.outcome for each in response.meta.attempts]

    with Server(ENDS[name]) as server:
        options = settings(server.port, retry=quick, timeout=Timeout(5, read=0.05))
        first, second = end(lambda: call_sync(options)), end(lambda: run(call(options)))
    assert first == second


def test_a_server_that_is_not_there() -> None:
    """Refused connections raise the same too, with the system's error behind it."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(errors.ConnectFailed) as expected, TrtcClient(**settings(port)) as client:
        client.call(REQUEST)
    with pytest.raises(errors.ConnectFailed) as caught:
        run(client_for(port).call(REQUEST))
    assert str(caught.value) == str(expected.value)
    assert isinstance(caught.value.__cause__, ConnectionRefusedError)
