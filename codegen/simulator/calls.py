"""The record of a call that was served."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

# What would let a reader of a record make calls of their own.
_CREDENTIALS = frozenset({"authorization", "proxy-authorization", "cookie", "x-tc-token"})


@dataclass(frozen=True, slots=True)
class Call:
    """One call as it was received and answered.

    Attributes:
        vendor: ``zego`` or ``tencent``.
        service: The service, or ``None`` where the call did not name one that exists.
        action: The action as it was written in the request, ``""`` where there was none.
        method: The HTTP method.
        parameters: The action's own parameters as read, empty where the call was refused before.
        headers: Header values by lower-case name, without credentials.
        code: What the call was answered with: ``None`` for a success, else the error code.
        message: The message beside an error code.
        fault: The fault that the call met, if it met one.
        effect: Whether it did something, whatever was answered or lost.
    """

    vendor: str
    service: str | None
    action: str
    method: str
    # Parameters may hold keys, and a printed record ends up in logs.
    parameters: Mapping[str, Any] = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    code: str | int | None
    message: str | None = None
    fault: str | None = None
    effect: bool = False


def without_credentials(headers: Mapping[str, str]) -> dict[str, str]:
    """The headers that may be kept."""
    return {name: value for name, value in headers.items() if name not in _CREDENTIALS}
