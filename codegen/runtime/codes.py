"""Error codes as enums: each member knows its kind, its meaning and what to do about it."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, Any, Final, Literal, Self, TypeAlias

Kind = Literal[
    "throttled",
    "transient",
    "internal",
    "auth",
    "clock_skew",
    "permission",
    "invalid",
    "gone",
    "conflict",
    "quota",
    "unavailable",
    "unknown",
]
Effect = Literal["none", "maybe"]

# Kinds that leave it open whether the vendor acted before it refused.
_MAYBE: Final = frozenset({"transient", "internal", "unknown"})


def default_effect(kind: Kind) -> Effect:
    """Say whether the vendor may have acted before it refused with a code of this kind."""
    return "maybe" if kind in _MAYBE else "none"


class _Described:
    """What every member of an error table knows.

    Attributes:
        kind: What the code means for the caller; decides the exception and whether a repeat helps.
        description: The vendor's one-line meaning.
        advice: What to do about it; empty where the vendor does not say.
        effect: `maybe` where the vendor may have acted before it refused, else `none`.
        documented: False for codes that are believed but not on the vendor's page, or no longer.
    """

    kind: Kind
    description: str
    advice: str
    effect: Effect
    documented: bool

    def _describe(
        self, kind: Kind, description: str, advice: str, effect: Effect | None, documented: bool
    ) -> None:
        self.kind = kind
        self.description = description
        self.advice = advice
        self.effect = effect or default_effect(kind)
        self.documented = documented


class StringErrorCode(_Described, StrEnum):
    """Base of error tables whose codes are words."""

    if not TYPE_CHECKING:  # a type checker shall see the look-up `Table("Code")`, not the row

        def __new__(cls, code: str, *row: Any) -> Self:  # noqa: D102
            member = str.__new__(cls, code)
            member._value_ = code
            member._describe(*row)
            return member


class IntErrorCode(_Described, IntEnum):
    """Base of error tables whose codes are numbers."""

    if not TYPE_CHECKING:

        def __new__(cls, code: int, *row: Any) -> Self:  # noqa: D102
            member = int.__new__(cls, code)
            member._value_ = code
            member._describe(*row)
            return member


ErrorCode: TypeAlias = StringErrorCode | IntErrorCode


def row(
    code: str | int,
    kind: Kind,
    description: str,
    *,
    advice: str = "",
    effect: Effect | None = None,
    documented: bool = True,
) -> Any:  # of another type, a type checker would take the row for the member's value
    """Write one member of an error table: its code, kind and meaning, and what else is known."""
    return code, kind, description, advice, effect, documented
