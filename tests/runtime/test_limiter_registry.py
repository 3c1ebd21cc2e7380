"""The windows of a process: shared, bounded in number, and not inherited by a fork."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from mediactl._runtime import limiter
from mediactl._runtime.action import Rate
from mediactl._runtime.limiter import window_for
from mediactl._runtime.window import Window

from .clocks import Clock
from .forks import in_child

RATE = Rate(2)


@pytest.fixture(autouse=True)
def fresh() -> Iterator[None]:
    """Windows of this test only."""
    limiter._registry._renew()
    yield
    limiter._registry._renew()


def kept() -> int:
    return len(limiter._registry.windows)


def crowd(clock: Clock, number: int) -> list[Window]:
    """Open windows of their own keys."""
    return [window_for(("room", index), RATE, clock=clock) for index in range(number)]


def test_same_key_and_rate_same_window() -> None:
    """A window is shared by all who name the same key and rate, and by nobody else."""
    window = window_for(("app", "Stop"), RATE, name="zego/rtc Stop")
    assert window_for(("app", "Stop"), Rate(2, 1.0)) is window
    assert window_for(("app", "Stop"), Rate(3)) is not window
    assert window_for(("app", "Start"), RATE) is not window
    assert window.rate == RATE


def test_threads_that_open_a_window_at_once_get_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    """However many threads are the first to ask for a window, there is one."""
    barrier = threading.Barrier(8)

    def slow_window(*args, **options) -> Window:
        time.sleep(0.02)
        return Window(*args, **options)

    def work(_: int) -> Window:
        barrier.wait()
        return window_for("key", RATE)

    monkeypatch.setattr(limiter, "Window", slow_window)
    with ThreadPoolExecutor(8) as threads:
        assert len(set(threads.map(work, range(8)))) == 1


def test_idle_windows_do_not_pile_up() -> None:
    """Beyond 1,024 windows, those without places taken, waiters or a lowered limit are dropped."""
    clock = Clock()
    windows = crowd(clock, 1024)
    used = windows[0].ask(), windows[1].ask()
    used[1].finish(throttled=False)
    waited = windows[2].ask(), windows[2].ask(), windows[2].ask()
    for ticket in waited[:2]:
        ticket.finish(sent=False)
    for _ in range(2):
        windows[3].ask().finish(throttled=True)
    clock.now += 0.5
    assert kept() == 1024
    window_for("one more", RATE, clock=clock)
    assert kept() == 5
    assert crowd(clock, 4) == windows[:4]
    clock.now += 1
    crowd(clock, 1025)
    assert kept() <= 1024
    assert crowd(clock, 4)[0] is windows[0]
    assert crowd(clock, 4)[3] is windows[3]


def test_a_window_that_somebody_waits_for_is_in_use() -> None:
    """Even when its places came free and the one who waits has yet to notice."""
    clock = Clock()
    window = window_for("key", Rate(1), clock=clock)
    window.ask().finish(throttled=False)
    waiter = window.ask()
    clock.now += 1
    assert not window.retire()
    assert waiter.look() == 0.0
    waiter.withdraw()
    assert window.retire()


def test_windows_in_use_are_kept_however_many(monkeypatch: pytest.MonkeyPatch) -> None:
    """More windows in use than are meant to be kept are all kept, and seldom looked through."""
    clock, looked_at, retire = Clock(), [], Window.retire

    def noting(window: Window) -> bool:
        looked_at.append(window)
        return retire(window)

    monkeypatch.setattr(Window, "retire", noting)
    windows = []
    for index in range(5000):
        windows.append(window_for(("room", index), RATE, clock=clock))
        assert windows[-1].ask().granted
    assert crowd(clock, 5000) == windows
    assert len(looked_at) < 2 * len(windows)


def test_a_dropped_window_leads_to_its_heir() -> None:
    """Who still has a window that was dropped as idle counts together with all others."""
    clock = Clock()
    old = window_for("key", RATE, clock=clock)
    crowd(clock, 1024)
    new = window_for("key", RATE, clock=clock)
    assert new is not old
    tickets = [old.ask(), new.ask(), old.ask(), new.ask()]
    assert [ticket.granted for ticket in tickets] == [True, True, False, False]
    assert window_for("key", RATE, clock=clock) is new


def test_a_forked_child_starts_with_no_windows() -> None:
    """In a child no place is taken, and no lock is locked that another thread held at the fork."""
    window = window_for("key", Rate(1))
    assert window.ask().granted

    def child() -> bool:
        own = window_for("key", Rate(1))
        return own is not window and own.ask().granted and not own.ask().granted

    with window._lock, limiter._registry._lock:
        assert in_child(child)
    assert window_for("key", Rate(1)) is window
    assert not window.ask().granted
