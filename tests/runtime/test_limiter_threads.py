"""One window shared by real threads and event loops."""

from __future__ import annotations

import asyncio
import random
import threading
import time

import pytest

from mediactl._runtime.action import Rate
from mediactl._runtime.window import Ticket, Window

from .servers import PATIENCE

RATE = Rate(25, 0.25)
DURATION = 1.5  # seconds


def wait(ticket: Ticket) -> None:
    """Wait for a place as a thread does."""
    end, event = time.monotonic() + PATIENCE, threading.Event()
    while (seconds := ticket.look()) != 0.0:
        event.clear()
        if ticket.listen(event.set):
            event.wait(PATIENCE if seconds is None else seconds)
        assert time.monotonic() < end, "nobody woke this thread"


async def wait_async(ticket: Ticket) -> None:
    """Wait for a place as a task does."""
    loop, event = asyncio.get_running_loop(), asyncio.Event()
    async with asyncio.timeout(PATIENCE):
        while (seconds := ticket.look()) != 0.0:
            event.clear()
            if ticket.listen(lambda: loop.call_soon_threadsafe(event.set)):
                try:
                    async with asyncio.timeout(seconds):
                        await event.wait()
                except TimeoutError:
                    pass


def check_windows(served: list[float], rate: Rate = RATE) -> None:
    """No window at the server holds more than the limit, and the limit was made use of."""
    served.sort()
    for early, late in zip(served, served[rate.calls :], strict=False):
        assert late - early >= rate.seconds
    assert len(served) > 2 * rate.calls


def run(*works) -> None:
    """Run each in a thread of its own, and raise what one of them raises."""
    failures = []

    def guarded(work) -> None:
        try:
            work()
        except BaseException as failure:
            failures.append(failure)

    threads = [threading.Thread(target=guarded, args=(work,), daemon=True) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(2 * PATIENCE)
        assert not thread.is_alive()
    for failure in failures:
        raise failure


@pytest.fixture(autouse=True)
def _all_threads_end():
    """No thread is left behind."""
    before = threading.active_count()
    yield
    assert threading.active_count() == before


def test_threads_keep_the_limit() -> None:
    """Sixteen threads never put more into a window than the rate allows, and none waits for ever."""
    window, served, end = Window(RATE), [], time.monotonic() + DURATION

    def work() -> None:
        chance = random.Random()
        while time.monotonic() < end:
            ticket = window.ask(repeat=chance.random() < 0.2)
            wait(ticket)
            time.sleep(chance.random() * 0.01)
            if chance.random() < 0.1:
                ticket.finish(sent=False)
                continue
            served.append(time.monotonic())
            time.sleep(chance.random() * 0.01)
            ticket.finish(throttled=False)

    run(*[work] * 16)
    check_windows(served)
    time.sleep(RATE.seconds)
    last = [window.ask() for _ in range(RATE.calls + 1)]
    assert [ticket.granted for ticket in last] == [True] * RATE.calls + [False]


def test_event_loops_and_threads_keep_the_limit_together() -> None:
    """Tasks of two loops and a thread share a window; those that are cancelled strand nobody."""
    window, served, end = Window(RATE), [], time.monotonic() + DURATION

    async def call() -> None:
        ticket = window.ask()
        try:
            await wait_async(ticket)
            await asyncio.sleep(random.random() * 0.01)
            served.append(time.monotonic())
            await asyncio.sleep(random.random() * 0.01)
            ticket.finish(throttled=False)
        finally:
            ticket.withdraw()

    async def worker() -> None:
        while time.monotonic() < end:
            await call()

    async def quitter() -> None:
        while time.monotonic() < end:
            task = asyncio.create_task(quit_early())
            await asyncio.sleep(random.random() * 0.02)
            task.cancel()
            await asyncio.wait([task])

    async def quit_early() -> None:
        ticket = window.ask()
        try:
            await wait_async(ticket)
        finally:
            ticket.withdraw()

    async def tasks() -> None:
        await asyncio.gather(*[worker() for _ in range(20)], *[quitter() for _ in range(5)])

    def thread() -> None:
        while time.monotonic() < end:
            ticket = window.ask()
            wait(ticket)
            served.append(time.monotonic())
            ticket.finish(throttled=False)

    run(lambda: asyncio.run(tasks()), lambda: asyncio.run(tasks()), thread)
    check_windows(served)


def test_wake_ups_are_not_lost_between_threads() -> None:
    """Places handed on at once, from thread to thread, thousands of times, never get stuck."""
    window = Window(Rate(2, 60.0))

    def work() -> None:
        for index in range(1000):
            ticket = window.ask(repeat=index % 3 == 0)
            if index % 5:
                wait(ticket)
            ticket.finish(sent=False)

    run(*[work] * 8)
    assert [window.ask().granted for _ in range(3)] == [True, True, False]
