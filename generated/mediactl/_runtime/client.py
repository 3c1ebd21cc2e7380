"""What the clients of all vendors and services share, and what the synchronous ones do."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Literal, NoReturn, Self, TypeVar

from .action import Action
from .budget import Budget
from .drive import drive
from .endpoints import Endpoint, Service, resolve
from .errors import ConfigurationError, InvalidRequest
from .options import Options, RateLimit, RateLimitMode, RetryPolicy, Timeout, flag
from .transport import Transport

if TYPE_CHECKING:
    from types import TracebackType

    from urllib3 import PoolManager

    from .attempt_event import AttemptEvent
    from .drive import Steps
    from .event_stream import EventStream
    from .events import ResponseStream
    from .model import Request, Response
    from .vendor import VendorWire

    R = TypeVar("R", bound=Response)


class BaseClient:
    """What synchronous and asynchronous clients share: how they are set up, copied and shown."""

    _SERVICE: ClassVar[Service]
    _wire: VendorWire[Any]

    def __init__(
        self,
        *,
        endpoint: str | None,
        timeout: float | Timeout,
        retry: RetryPolicy,
        rate_limit: RateLimitMode | RateLimit,
        max_connections: int,
        proxy: str | None,
        ca_certs: str | None,
        pool_manager: PoolManager | None,
        on_attempt: Callable[[AttemptEvent], None] | None,
        allow_plain_http: bool,
    ) -> None:
        self._endpoint = resolve(
            self._SERVICE, endpoint, allow_plain_http=flag("allow_plain_http", allow_plain_http)
        )
        # No method of this client: the two would know each other, and need the cycle collector.
        self._endpoint_for = partial(_endpoint_for, self._endpoint, endpoint is not None)
        _check_hook(on_attempt)
        self._options = Options(
            timeout=Timeout.of(timeout),
            retry=RetryPolicy.of(retry),
            rate_limit=RateLimit.of(rate_limit),
            budget=Budget(),
            on_attempt=on_attempt,
        )
        try:
            self._transport = Transport(
                max_connections=max_connections,
                proxy=proxy,
                ca_certs=ca_certs,
                pool_manager=pool_manager,
            )
        except ValueError as error:
            raise ConfigurationError(str(error)) from None

    def with_options(
        self,
        *,
        timeout: float | Timeout | None = None,
        retry: RetryPolicy | None = None,
        rate_limit: RateLimitMode | RateLimit | None = None,
        validate: bool | None = None,
    ) -> Self:
        """Return a copy with other options, which costs next to nothing.

        It shares this client's connections (whoever closes one of them closes them all), its
        budget for repeats, and what it has learned of the vendor's clock.

        Args:
            timeout: Seconds for a whole call (its parts stay as they are), or a `Timeout`.
            retry: How often calls are repeated where a repeat is safe.
            rate_limit: How calls keep to the documented limits: `wait`, `raise`, `off`, or a
                `RateLimit`.
            validate: False sends requests without checking them first, for the day the
                documentation lags.

        Raises:
            ConfigurationError: A setting cannot work.
        """
        changed: dict[str, Any] = {}
        if timeout is not None:
            changed["timeout"] = Timeout.of(timeout, self._options.timeout)
        if retry is not None:
            changed["retry"] = RetryPolicy.of(retry)
        if rate_limit is not None:
            changed["rate_limit"] = RateLimit.of(rate_limit)
        if validate is not None:
            changed["validate"] = flag("validate", validate)
        other = copy.copy(self)
        other._options = self._options.but(**changed)
        return other

    def __setattr__(self, name: str, value: object) -> None:
        if not name.startswith("_"):
            kind = type(self).__name__
            raise AttributeError(f"{kind} cannot be changed; with_options(...) returns a copy")
        super().__setattr__(name, value)

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"{type(self).__name__} cannot be pickled; make one in each process")

    def __copy__(self) -> Self:
        other = object.__new__(type(self))
        other.__dict__.update(self.__dict__)
        return other

    def __repr__(self) -> str:
        # A traceback may show one that is half made.
        return f"<{type(self).__name__} {getattr(self, '_endpoint', 'without endpoint')}>"

    def _steps(self, request: Request[R], missing_ok: bool) -> Steps[R]:
        from .prepare import perform_request  # with the models, which only calls need

        return perform_request(
            request,
            service=self._SERVICE.name,
            wire=self._wire,
            options=self._options,
            missing_ok=missing_ok,
        )

    def _wait_steps(self, request: Request[R], until: str | int, seconds: float) -> Steps[R]:
        from .waiting import perform_wait

        return perform_wait(
            request,
            until,
            seconds,
            service=self._SERVICE.name,
            wire=self._wire,
            options=self._options,
        )

    def _stream_steps(self, request: Request[R]) -> Steps[ResponseStream[R]]:
        from .prepare import perform_stream

        return perform_stream(
            request, service=self._SERVICE.name, wire=self._wire, options=self._options
        )

    def _raw_steps(
        self, action: str, parameters: Mapping[str, Any] | None, method: Literal["GET", "POST"]
    ) -> Steps[dict[str, Any]]:
        from .prepare import perform_raw

        if found := list(_raw_faults(action, parameters, method)):
            raise InvalidRequest("call_raw", found)
        plain = Action(action, service=self._SERVICE.name, method=method)
        return perform_raw(plain, dict(parameters or {}), wire=self._wire, options=self._options)


class Client(BaseClient):
    """A client of one service. Clients are immutable, and safe to share between threads.

    `close` (or the end of a `with` block) ends idle connections; copies made by `with_options`
    share them.
    """

    def call(self, request: Request[R], *, missing_ok: bool = False) -> R:
        """Send a request object.

        Args:
            request: A request of one of this service's actions.
            missing_ok: For actions that stop something: whether it is as good as success if that
                is not there.

        Returns:
            The action's response.

        Raises:
            InvalidRequest: The request is wrong, or another service's. Nothing was sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            TransportError: The exchange failed; `OutcomeUnknown` when the vendor may have acted.
            ResponseError: The answer to a read cannot be understood.
            ApiError: The vendor refused; the kind of its code decides the subclass.
        """
        return drive(self._steps(request, missing_ok), self._transport)

    def call_raw(
        self,
        action: str,
        parameters: Mapping[str, Any] | None = None,
        *,
        method: Literal["GET", "POST"] = "POST",
    ) -> dict[str, Any]:
        """Call an action that has no spec: sign, send, and return the plain answer.

        Nothing is known of its call limit, nor whether a repeat is safe: only what surely had no
        effect is repeated.

        Args:
            action: Name of the action on the wire.
            parameters: Its parameters, as plain JSON with the vendor's names.
            method: HTTP method that the vendor documents for the action.

        Returns:
            What the vendor answered, as plain JSON; for Tencent Cloud what is inside `Response`.

        Raises:
            InvalidRequest: The parameters are no JSON. Nothing was sent.
            TransportError: The exchange failed; `OutcomeUnknown` when the vendor may have acted.
            ApiError: The vendor refused; only its common codes are known.
        """
        return drive(self._raw_steps(action, parameters, method), self._transport)

    def stream(self, request: Request[R]) -> EventStream[R]:
        """Send a request object of an action that answers by a stream of events.

        Nothing is sent before the stream is used. The client's time limit is for the whole stream,
        whatever is done with the events meanwhile; `read` bounds each silence. Attempts are repeated
        as those of any call, but only until the first event has come.

        Args:
            request: A request of one of this service's actions.

        Returns:
            An iterator over responses, one for each event, that `with` closes.
            It raises what `call` raises, where the stream breaks off too: what ends has ended.
        """
        from .event_stream import EventStream

        return EventStream(partial(self._stream_steps, request), self._transport)

    def _iterate(self, request: Request[Any]) -> Iterator[Any]:
        from .pages import iterate

        return iterate(self.call, request)

    def _wait(self, request: Request[R], until: str | int, seconds: float) -> R:
        return drive(self._wait_steps(request, until, seconds), self._transport)

    def close(self) -> None:
        """End idle connections. From now on calls fail with `ConnectFailed`, those of copies too."""
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


def _endpoint_for(endpoint: Endpoint, is_chosen: bool, action: Action) -> Endpoint:
    """Return where an action is sent: its own host, unless the caller chose one."""
    if action.host and not is_chosen:
        return Endpoint("https", action.host, 443)
    return endpoint


def _check_hook(hook: object) -> None:
    if hook is None:
        return
    from inspect import iscoroutinefunction  # costs to import, and hooks are rare

    # Now, for whoever is told of a failure may be able to open no more files.
    from . import attempt_event  # noqa: F401

    if not callable(hook):
        raise ConfigurationError(f"on_attempt must be a function, got {type(hook).__name__}")
    if iscoroutinefunction(hook):
        raise ConfigurationError(
            "on_attempt must be a plain function: nobody awaits what it returns"
        )


def _raw_faults(action: str, parameters: object, method: str) -> Iterator[str]:
    """Tell what is wrong with the arguments of `call_raw`; values are checked when they are written."""
    if not (isinstance(action, str) and action.isascii() and action.isalnum()):
        yield "action must be the name of an action, of letters and digits"
    if parameters is not None and not isinstance(parameters, Mapping):
        yield f"parameters must be a dict, got {type(parameters).__name__}"
    elif not all(isinstance(name, str) for name in parameters or ()):
        yield "the names of parameters must be strings"
    if method not in ("GET", "POST"):
        yield f"method must be 'GET' or 'POST', got {method!r}"
