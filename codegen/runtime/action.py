"""What the runtime knows about an action."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from .codes import ErrorCode
    from .model import Response

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
        look_up: Name of an action that tells what became of the task, where there is one.
        host: Host, where it is not the service's.
        regions: The regions that the vendor documents for it.
        indexed: Names on the wire of the lists that a query writes with zero-based dots.
    """

    __slots__ = (
        "errors",
        "host",
        "indexed",
        "look_up",
        "method",
        "name",
        "regions",
        "response",
        "retry",
        "service",
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
        look_up: str | None = None,
        host: str | None = None,
        regions: tuple[str, ...] = (),
        indexed: frozenset[str] = frozenset(),
    ) -> None:
        self.name = name
        self.service = service
        self.response = response
        self.errors = errors
        self.method = method
        self.retry = retry
        self.look_up = look_up
        self.host = host
        self.regions = regions
        self.indexed = indexed

    def __repr__(self) -> str:
        return f"<Action {self.service}/{self.name}>"
