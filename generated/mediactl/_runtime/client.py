"""What the clients of all vendors and services share."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, TypeVar

from .action import Action
from .drive import drive
from .endpoints import Endpoint, Service, resolve
from .errors import InvalidRequest
from .options import Timeout
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
        self._endpoint = resolve(self._SERVICE, endpoint, allow_plain_http=allow_plain_http)
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
        if method not in ("GET", "POST"):
            raise InvalidRequest(action, [f"method must be 'GET' or 'POST', got {method!r}"])
        plain = Action(action, service=self._SERVICE.name, method=method)
        return drive(self._raw_steps(plain, dict(parameters or {})), self._transport)

    def with_options(
        self, *, timeout: float | Timeout | None = None, validate: bool | None = None
    ) -> Self:
        """Return a copy with other options. It shares this client's connections, and costs next to nothing.

        Args:
            timeout: Seconds for a whole call, or a `Timeout`.
            validate: False sends requests without checking them first, for the day the
                documentation lags.
        """
        other = copy.copy(self)
        if timeout is not None:
            other._timeout = Timeout.of(timeout)
        if validate is not None:
            other._validate = validate
        return other

    def close(self) -> None:
        """End idle connections. Calls from now on fail with `ConnectFailed`."""
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
