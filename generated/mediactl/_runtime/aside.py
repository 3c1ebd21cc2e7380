"""Work that cannot be interrupted, done in a thread of its own so that nobody has to wait for its end."""

from __future__ import annotations

import contextvars
import threading
from collections.abc import Callable
from typing import Generic, Self, TypeVar

T = TypeVar("T")


class Aside(Generic[T]):
    """A function to be run in a thread of its own, and its result, for as many as wait for it.

    Args:
        function: What to run, in a copy of the caller's context.
        name: Name of the thread.
    """

    __slots__ = ("_done", "_error", "_function", "_name", "_result")

    _result: T

    def __init__(self, function: Callable[[], T], name: str = "mediactl-aside") -> None:
        self._function = function
        self._name = name
        self._done = threading.Event()
        self._error: BaseException | None = None

    def start(self) -> Self:
        """Begin, and return this object; to be called once."""
        run = contextvars.copy_context().run
        try:
            threading.Thread(target=run, args=(self._run,), name=self._name, daemon=True).start()
        except RuntimeError:  # no more threads, or the interpreter is on its way out
            self._run()
        return self

    @property
    def done(self) -> bool:
        """True once the function has returned or raised."""
        return self._done.is_set()

    def wait(self, seconds: float) -> T:
        """Return what the function returned, or raise what it raised.

        Args:
            seconds: Longest time to wait.

        Raises:
            TimeoutError: It is not done yet; it goes on.
        """
        if not self._done.wait(seconds):
            raise TimeoutError("timed out")
        if self._error is None:
            return self._result
        try:
            raise self._error
        finally:
            del self  # or frame and exception would keep each other alive

    def _run(self) -> None:
        try:
            self._result = self._function()
        except BaseException as error:  # noqa: BLE001 - whoever waits gets it
            self._error = error
        finally:
            self._done.set()
            del self  # as above


def run_aside(function: Callable[[], T], seconds: float, name: str = "mediactl-aside") -> T:
    """Run a function in a thread of its own, which is left behind if it is late.

    Args:
        function: What to run, in a copy of the caller's context.
        seconds: Longest time to wait for it.
        name: Name of the thread.

    Raises:
        TimeoutError: It was late. Whatever else it raises is raised here too.
    """
    # Not by way of a variable: this frame, which an exception knows, must not know the exception.
    return Aside(function, name).start().wait(seconds)
