"""What the clients of all vendors and services share."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, NoReturn, Self, TypeVar

from .action import Action
from .drive import drive
from .endpoints import Endpoint, Service, resolve
from .errors import InvalidRequest
from .options import Timeout, flag
from .transport import Transport

if TYPE_CHECKING:
    from types import TracebackType

    from .call import Steps, Wire
    from .codes import ErrorCode
    from .model import Request, Response

    R = TypeVar("R", bound=Response)


class Client:
    """A client of one service. Clients are immutable, and safe to share between threads.

    `close` (or the end of a `with` block) ends idle connections; copies made by `with_options`
    share them.
    """

    _SERVICE: ClassVar[Service]

    def __init__(
        self, *, endpoint: str | None, allow_plain_http: bool, timeout: float | Timeout
    ) -> None:
        self._endpoint = resolve(
            self._SERVICE, endpoint, allow_plain_http=flag("allow_plain_http", allow_plain_http)
        )
        self._has_own_endpoint = endpoint is not None
        self._timeout = Timeout.of(timeout)
        self._validate = True
        self._transport = Transport()

    def call(self, request: Request[R]) -> R:
        """Send a request object.

        Args:
            request: A request of one of this service's actions.

        Returns:
            The action's response.

        Raises:
            InvalidRequest: The request is wrong, or another service's. Nothing was sent.
            TransportError: The exchange failed; `OutcomeUnknown` when the vendor may have acted.
            ResponseError: The answer to a read cannot be understood.
            ApiError: The vendor refused; the kind of its code decides the subclass.
        """
        return drive(self._steps(request), self._transport)

    def call_raw(
        self,
        action: str,
        parameters: Mapping[str, Any] | None = None,
        *,
        method: Literal["GET", "POST"] = "POST",
    ) -> dict[str, Any]:
        """Call an action that has no spec: sign, send, and return the plain answer.

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
        if found := list(_raw_faults(action, parameters, method)):
            raise InvalidRequest("call_raw", found)
        plain = Action(action, service=self._SERVICE.name, method=method)
        return drive(self._raw_steps(plain, dict(parameters or {})), self._transport)

    def with_options(
        self, *, timeout: float | Timeout | None = None, validate: bool | None = None
    ) -> Self:
        """Return a copy with other options, which costs next to nothing.

        It shares this client's connections: whoever closes one of them closes them all.

        Args:
            timeout: Seconds for a whole call, or a `Timeout`.
            validate: False sends requests without checking them first, for the day the
                documentation lags.
        """
        other = copy.copy(self)
        if timeout is not None:
            other._timeout = Timeout.of(timeout)
        if validate is not None:
            other._validate = flag("validate", validate)
        return other

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

    def _wire(self) -> Wire:
        raise NotImplementedError

    @staticmethod
    def _common_errors() -> type[ErrorCode]:
        """Return the vendor's common codes; they are loaded when a call is refused."""
        raise NotImplementedError

    def _endpoint_for(self, action: Action) -> Endpoint:
        """Return where an action is sent: its own host, unless the caller chose one."""
        if action.host and not self._has_own_endpoint:
            return Endpoint("https", action.host, 443)
        return self._endpoint

    def _steps(self, request: Request[R]) -> Steps[R]:
        from .prepare import perform_request  # with the models, which only calls need

        return perform_request(
            request,
            service=self._SERVICE.name,
            wire=self._wire(),
            timeout=self._timeout,
            validate=self._validate,
        )

    def _raw_steps(self, action: Action, parameters: dict[str, Any]) -> Steps[dict[str, Any]]:
        from .prepare import perform_raw

        return perform_raw(action, parameters, wire=self._wire(), timeout=self._timeout)


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
