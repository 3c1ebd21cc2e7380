"""What the vendors' sides of the runtime share: the vendor's clock, whose limits count."""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Callable, Hashable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from urllib3._version import __version__ as _urllib3

from .lazy import at_hand
from .limiter import window_for
from .log import say
from .messages import HttpAnswer

if TYPE_CHECKING:
    from .action import Action
    from .credentials import TencentCredentials, ZegoCredentials
    from .endpoints import Endpoint, Service
    from .envelope import Refusal, Success
    from .messages import HttpRequest
    from .providers import Source
    from .window import Window


_WORTH_TELLING: Final = 2.0  # seconds; `Date` has no fractions, and takes its time


class VendorClock:
    """This machine's clock, set right by what the vendor's answers say. A client and its copies share one.

    Args:
        name: Whose clock it is, for the log.
        clock: This machine's time, as Unix time in seconds.

    Attributes:
        offset: How far the vendor's clock is ahead of this machine's, in seconds.
    """

    __slots__ = ("_clock", "_name", "offset")

    def __init__(self, name: str = "the vendor", *, clock: Callable[[], float] = time.time) -> None:
        self.offset = 0.0
        self._name = name
        self._clock = clock

    def now(self) -> float:
        """Return the vendor's time, as Unix time in seconds."""
        return self._clock() + self.offset

    def learn(self, headers: Mapping[str, str]) -> bool:
        """Take the time from an answer's `Date`; say whether it had one that can be read."""
        dates = at_hand("http_date")
        told = dates.unix_time(headers.get("Date", "")) if dates else None
        if told is None:
            return False
        offset = told - self._clock()
        if abs(offset - self.offset) > _WORTH_TELLING:
            message = "%s: this machine's clock is %.0f s %s; calls are signed by the vendor's"
            side = "behind" if offset > 0 else "ahead"
            say(logging.WARNING, message, self._name, abs(offset), side)
        self.offset = offset
        return True


_python: Final = ".".join(map(str, sys.version_info[:3]))
USER_AGENT: Final = f"mediactl Python/{_python} urllib3/{_urllib3}"

C = TypeVar("C", bound="TencentCredentials | ZegoCredentials")


class VendorWire(Generic[C]):
    """For whom calls are made, where they go, how they are signed, and how answers are read.

    A client and its copies share one.

    Args:
        source: Where credentials come from.
        service: The service that is called.
        endpoint_for: Tells where an action is sent.
        test_environment: Whether calls are for the vendor's test environment, whose limits may be
            others.
    """

    def __init__(
        self,
        source: Source[C],
        service: Service,
        endpoint_for: Callable[[Action], Endpoint],
        *,
        test_environment: bool = False,
    ) -> None:
        self.source = source
        self.clock = VendorClock(service.name)
        self._service = service
        self._endpoint_for = endpoint_for
        self._test_environment = test_environment
        self.common_errors = service.common_errors

    def sign(self, action: Action, parameters: dict[str, Any], credentials: C) -> HttpRequest:
        """Return the request for an action, signed for this moment."""
        raise NotImplementedError

    def open(self, answer: HttpAnswer) -> Success | Refusal:
        """Open the vendor's envelope.

        Raises:
            Unreadable: The answer is not in it.
        """
        raise NotImplementedError

    def open_event(self, data: bytes, headers: Mapping[str, str]) -> Success | Refusal:
        """Open one event of a stream, which holds what an answer would.

        Raises:
            Unreadable: It does not.
        """
        return self.open(HttpAnswer(200, headers, data))

    def named_limit(self, refusal: Refusal) -> int | None:
        """Return the calls a second that a throttle answer says are allowed, if it does."""

    def account_of(self, credentials: C) -> Hashable:
        """Return whom call limits count for."""
        raise NotImplementedError

    def windows(
        self, action: Action, parameters: Mapping[str, Any], credentials: C, share: float
    ) -> Iterator[Window]:
        """Yield the call limits that a call comes under, the narrowest first.

        In this order a call that waits for a place of its own keeps none from others.
        """
        limit = action.limit
        if limit is None:
            return
        scope: list[object] = [action.service, action.name, self.account_of(credentials)]
        if "host" in self._service.limit_scope:
            scope.append(self._endpoint_for(action).authority)
        if self._test_environment:
            scope.append("test")
        name = f"{action.service} {action.name}"
        for field, rate in limit.per:
            value = parameters.get(field)
            if value is not None:
                key = (*scope, field, str(value))
                named = f"{name} for one {field}"
                yield window_for(key, rate.shared(share), share=share, name=named)
        rate = limit.test if self._test_environment and limit.test else limit.rate
        yield window_for(tuple(scope), rate.shared(share), share=share, name=name)
