"""What the runtime knows about an action, and its documented call limit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from .codes import ErrorCode
    from .model import Response
    from .outcomes import Outcomes
    from .paging import PageTurning
    from .states import TaskStates


class Rate:
    """At most `calls` of them within any `seconds` seconds."""

    __slots__ = ("calls", "seconds")

    def __init__(self, calls: int, seconds: float = 1.0) -> None:
        self.calls = calls
        self.seconds = seconds

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Rate):
            return NotImplemented
        return self.calls == other.calls and self.seconds == other.seconds

    def __hash__(self) -> int:
        return hash((self.calls, self.seconds))

    def __str__(self) -> str:
        return f"{self.calls}/s" if self.seconds == 1 else f"{self.calls}/{self.seconds:g}s"

    def shared(self, share: float) -> Rate:
        """Return the part of this rate that is left to one of several processes.

        Args:
            share: The part, above 0 and up to 1.
        """
        part = self.calls * share
        return Rate(int(part), self.seconds) if part >= 1 else Rate(1, self.seconds / part)


class CallLimit:
    """The documented limit of one action.

    Attributes:
        rate: For all its calls.
        test: The same in the vendor's test environment, where that is another.
        per: For the calls that have the same value of a parameter, by its name on the wire.
    """

    __slots__ = ("per", "rate", "test")

    def __init__(
        self, rate: Rate, test: Rate | None = None, per: tuple[tuple[str, Rate], ...] = ()
    ) -> None:
        self.rate = rate
        self.test = test
        self.per = per


RetryClass = Literal["read", "idempotent", "ordered", "unsafe"]


class Action:
    """One operation of a service.

    Args:
        name: Name on the wire.
        service: Vendor and service, such as `tencent/trtc`.
        response: What the answer is turned into.
        errors: The action's error codes.
        method: `GET` or `POST`.
        retry: Whether a repeat is safe.
        sequence: Name on the wire of the field that puts `ordered` calls into order.
        stops: Whether it stops or removes something, so that "it is gone" may be as good as success.
        look_up: Name of an action that tells what became of the task, where there is one.
        limit: The documented call limit.
        host: Host, where it is not the service's.
        regions: The regions that the vendor documents for it.
        indexed: Names on the wire of the lists that a query writes with zero-based dots.
        outcomes: Where an answer may say what became of each item.
        paging: How its list is read to the end, in each case.
        states: Where its answer tells the state of a task.
        streams: Whether it answers by a stream of events.
        last: Name on the wire of the field that is true in the last event.
    """

    __slots__ = (
        "errors",
        "host",
        "indexed",
        "last",
        "limit",
        "look_up",
        "method",
        "name",
        "outcomes",
        "paging",
        "regions",
        "response",
        "retry",
        "sequence",
        "service",
        "states",
        "stops",
        "streams",
    )

    def __init__(
        self,
        name: str,
        *,
        service: str,
        response: type[Response] | None = None,
        errors: type[ErrorCode] | None = None,
        method: Literal["GET", "POST"] = "POST",
        retry: RetryClass = "unsafe",
        sequence: str | None = None,
        stops: bool = False,
        look_up: str | None = None,
        limit: CallLimit | None = None,
        host: str | None = None,
        regions: tuple[str, ...] = (),
        indexed: frozenset[str] = frozenset(),
        outcomes: tuple[Outcomes, ...] = (),
        paging: tuple[PageTurning, ...] = (),
        states: TaskStates | None = None,
        streams: bool = False,
        last: str | None = None,
    ) -> None:
        self.name = name
        self.service = service
        self.response = response
        self.errors = errors
        self.method = method
        self.retry = retry
        self.sequence = sequence
        self.stops = stops
        self.look_up = look_up
        self.limit = limit
        self.host = host
        self.regions = regions
        self.indexed = indexed
        self.outcomes = outcomes
        self.paging = paging
        self.states = states
        self.streams = streams
        self.last = last

    def retry_class(self, parameters: Mapping[str, Any]) -> RetryClass:
        """Return whether a repeat of one call is safe.

        Calls that nothing puts into order are as good as `unsafe`, but for those that stop
        something: to stop it twice is to stop it.
        """
        if self.retry != "ordered" or parameters.get(self.sequence or "") is not None:
            return self.retry
        return "idempotent" if self.stops else "unsafe"

    def __repr__(self) -> str:
        return f"<Action {self.service}/{self.name}>"
