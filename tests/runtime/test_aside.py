"""Functions that are run in threads of their own, and left behind when they are late."""

from __future__ import annotations

import contextvars
import gc
import threading
import weakref
from typing import Any

import pytest

from mediactl._runtime.aside import Aside, run_aside

from .servers import PATIENCE


def test_what_a_function_returns() -> None:
    """A function's result is returned, though another thread worked it out."""
    name = run_aside(lambda: threading.current_thread().name, PATIENCE, "aside-for-a-test")
    assert name == "aside-for-a-test" != threading.current_thread().name


@pytest.mark.parametrize("kind", [KeyError, SystemExit, TimeoutError])
def test_what_a_function_raises(kind: type[BaseException]) -> None:
    """Whatever a function raises, ending threads included, is raised to who waits for it."""

    def fail() -> None:
        raise kind("reason")

    with pytest.raises(kind, match="reason"):
        run_aside(fail, PATIENCE)


def test_a_late_function_is_left_behind() -> None:
    """Who waits is told in time that the function is late; the function itself goes on."""
    gate, ended = threading.Event(), threading.Event()

    def late() -> None:
        gate.wait(PATIENCE)
        ended.set()

    with pytest.raises(TimeoutError, match="^timed out$"):
        run_aside(late, 0.05)
    gate.set()
    assert ended.wait(PATIENCE)


def test_many_may_wait() -> None:
    """All who wait get the one result, those who come after it too."""
    gate = threading.Event()
    work = Aside(lambda: gate.wait(PATIENCE))
    work.start()
    results: list[bool] = []
    threads = [
        threading.Thread(target=lambda: results.append(work.wait(PATIENCE))) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    assert not work.done
    gate.set()
    for thread in threads:
        thread.join(PATIENCE)
    assert [*results, work.wait(0)] == [True] * 5
    assert work.done


def test_the_callers_context() -> None:
    """A function sees the caller's context variables, as a direct call would."""
    variable: contextvars.ContextVar[int] = contextvars.ContextVar("variable")
    token = variable.set(5)
    try:
        assert run_aside(variable.get, PATIENCE) == 5
    finally:
        variable.reset(token)


def test_without_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no thread can be had, the function is run where it is needed."""

    def refuse(_: object) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", refuse)
    assert run_aside(threading.current_thread, PATIENCE) is threading.current_thread()


def test_failures_leave_no_cycles() -> None:
    """A failure, and all that the function held, is gone with the exception."""

    class Thing:
        pass

    things: list[weakref.ref[Any]] = []

    def fail() -> None:
        thing = Thing()
        things.append(weakref.ref(thing))
        raise KeyError

    gc.disable()
    try:
        with pytest.raises(KeyError) as caught:
            run_aside(fail, PATIENCE, "aside-that-fails")
        del caught
        # The thread lives on for a moment after it has handed its result over.
        for thread in [each for each in threading.enumerate() if each.name == "aside-that-fails"]:
            thread.join(PATIENCE)
        assert things[0]() is None
    finally:
        gc.enable()
