"""What a call asks of the driver that carries it out.

The driver sends a step's outcome back, or throws what went wrong into the call.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, TypeVar

if TYPE_CHECKING:
    from .deadline import Deadline
    from .exchange import Exchange
    from .flow import Flow
    from .messages import HttpRequest
    from .ticket import Ticket

T = TypeVar("T")


class Send(NamedTuple):
    """Exchange a request for an answer, within the deadline.

    The outcome is an `HttpAnswer`, which with `streams` may have a `flow`; `NotSent` and `Lost` are
    what goes wrong.
    """

    request: HttpRequest
    deadline: Deadline
    connect_timeout: float | None
    read_timeout: float | None
    max_idle: float | None
    exchange: Exchange
    streams: bool = False


class Receive(NamedTuple):
    """Take the next bytes of an answer that comes piece by piece, within the deadline.

    The outcome is the bytes, none at the end; `Lost` is what goes wrong.
    """

    flow: Flow
    deadline: Deadline


class Pause(NamedTuple):
    """Let some seconds pass."""

    seconds: float


class Park(NamedTuple):
    """Wait until a ticket is worth another look, at most so many seconds."""

    ticket: Ticket
    seconds: float


class Run(NamedTuple):
    """Run a function that may block, and keeps to a deadline that it is given.

    The outcome is what it returns or raises; `TimeoutError` where it could not begin in time.
    """

    function: Callable[[Deadline], Any]
    deadline: Deadline


Step: TypeAlias = Send | Receive | Pause | Park | Run
Steps: TypeAlias = Generator[Step, Any, T]
