"""What a call asks of the driver that carries it out, and the driver for who waits in a thread.

The driver sends a step's outcome back, or throws what went wrong into the call. The steps are plain
classes, as is most of what a first call loads: a named tuple takes ten times as long to be made.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

if TYPE_CHECKING:
    from .deadline import Deadline
    from .exchange import Exchange
    from .flow import Flow
    from .messages import HttpAnswer, HttpRequest
    from .transport import Transport
    from .window import Ticket


T = TypeVar("T")


class Send:
    """Exchange a request for an answer, within the deadline.

    The outcome is an `HttpAnswer`, which with `streams` may have a `flow`; `NotSent` and `Lost` are
    what goes wrong.
    """

    __slots__ = (
        "connect_timeout",
        "deadline",
        "exchange",
        "max_idle",
        "read_timeout",
        "request",
        "streams",
    )

    def __init__(
        self,
        request: HttpRequest,
        deadline: Deadline,
        connect_timeout: float | None,
        read_timeout: float | None,
        max_idle: float | None,
        exchange: Exchange,
        streams: bool = False,
    ) -> None:
        self.request = request
        self.deadline = deadline
        self.connect_timeout = connect_timeout
        self.read_timeout = read_timeout
        self.max_idle = max_idle
        self.exchange = exchange
        self.streams = streams


class Receive:
    """Take the next bytes of an answer that comes piece by piece, within the deadline.

    The outcome is the bytes, none at the end; `Lost` is what goes wrong.
    """

    __slots__ = ("deadline", "flow")

    def __init__(self, flow: Flow, deadline: Deadline) -> None:
        self.flow = flow
        self.deadline = deadline


class Pause:
    """Let some seconds pass."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


class Park:
    """Wait until a ticket is worth another look, at most so many seconds."""

    __slots__ = ("seconds", "ticket")

    def __init__(self, ticket: Ticket, seconds: float) -> None:
        self.ticket = ticket
        self.seconds = seconds


class Run:
    """Run a function that may block, and keeps to a deadline that it is given.

    The outcome is what it returns or raises; `TimeoutError` where it could not begin in time.
    """

    __slots__ = ("deadline", "function")

    def __init__(self, function: Callable[[Deadline], Any], deadline: Deadline) -> None:
        self.function = function
        self.deadline = deadline


Step: TypeAlias = Send | Receive | Pause | Park | Run
Steps: TypeAlias = Generator[Step, Any, T]


def drive(steps: Steps[T], transport: Transport) -> T:
    """Run a call to its end and return what it returns, or raise what it raises."""
    try:
        step = next(steps)
        while True:
            try:
                outcome = _carry_out(step, transport)
            except BaseException as failure:  # noqa: BLE001 - the call decides, over interrupts too
                step = steps.throw(failure)
            else:
                step = steps.send(outcome)
    except StopIteration as end:
        result: T = end.value
        return result
    finally:
        steps.close()  # an interrupt may have come in between two steps


def _carry_out(step: Step, transport: Transport) -> object:
    if isinstance(step, Send):
        return send(step, transport)
    if isinstance(step, Receive):
        return step.flow.receive()
    if isinstance(step, Run):
        return step.function(step.deadline)
    if isinstance(step, Pause):
        time.sleep(step.seconds)
    else:
        _park(step)
    return None


def send(step: Send, transport: Transport) -> HttpAnswer:
    """Exchange a request for its answer, in this thread."""
    return transport.exchange(
        step.request,
        step.deadline,
        connect_timeout=step.connect_timeout,
        read_timeout=step.read_timeout,
        max_idle=step.max_idle,
        exchange=step.exchange,
        streams=step.streams,
    )


def _park(step: Park) -> None:
    event = threading.Event()
    if step.ticket.listen(event.set):
        event.wait(step.seconds)
