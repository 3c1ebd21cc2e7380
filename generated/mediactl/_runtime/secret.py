"""Text that is never printed."""

from __future__ import annotations

from collections.abc import Callable
from typing import SupportsIndex, TypeVar

T = TypeVar("T")


class Secret(str):
    """A string that works as one but does not show itself in `repr`, and so not in tracebacks or logs of objects."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'***'"

    def __getitem__(self, key: SupportsIndex | slice) -> Secret:
        """Return a part that is as secret: tools that shorten what they print cut first and print then."""
        return Secret(super().__getitem__(key))


class SecretBytes(bytes):
    """Bytes that do not show themselves in `repr`, such as those of an answer."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "b'***'"

    __str__ = __repr__  # else Python warns of it, or shows them


class Withheld:
    """Stands for something that is no string where a secret one belongs; not even that is to be printed.

    Attributes:
        kind: Name of its type.
    """

    __slots__ = ("kind",)

    def __init__(self, kind: str) -> None:
        self.kind = kind

    def __repr__(self) -> str:
        return f"<{self.kind}>"


def hide(value: str) -> str:
    """Wrap a string into a Secret.

    Of anything else but None only the type is kept, for a check to tell.
    """
    if isinstance(value, str):
        return Secret(value)
    return value if value is None else Withheld(type(value).__name__)


def hide_optional(value: str | None) -> str | None:
    """As `hide`, for what may be left out."""
    return None if value is None else hide(value)


def sealed(work: Callable[[], T]) -> T:
    """Run a function whose frames hold secrets in the clear.

    What it raises, interrupts included, leaves here without them: tracebacks may be reported with
    local variables.
    """
    try:
        return work()
    except BaseException as error:  # noqa: BLE001 - raised again below
        error.__cause__ = error.__context__ = error.__traceback__ = None
        failure = error
    try:
        raise failure
    finally:
        del failure  # or frame and exception would keep each other alive
