"""What a call does after each thing that can happen to one of its attempts, as a table.

The call path asks it, the documentation shows it, and tests walk through it.
"""

from __future__ import annotations

from functools import cache
from typing import Final, Literal

from .action import RetryClass
from .codes import Effect, Kind

Happened = Literal[
    "answered", "not sent", "unknown", "passing", "clock skew", "gone", "conflict", "refused"
]
Doubt = Literal["none", "maybe", "unknown"]
Result = Literal[
    "return", "again", "sign again", "raise", "missing", "already gone", "outcome unknown"
]


class Row:
    """One line of the table: where all of its conditions hold, it says what is done.

    Attributes:
        happened: What happened to the attempt.
        retry: The call's retry class.
        effect: Whether the vendor may have acted in this attempt.
        doubt: What earlier attempts of the call left open.
        then: What is done.
        at_end: What is done instead where a repeat is called for and attempts, budget or deadline
            are used up, or a clock was set right before.
    """

    __slots__ = ("at_end", "doubt", "effect", "happened", "retry", "then")

    def __init__(
        self,
        happened: Happened,
        retry: tuple[RetryClass, ...],
        effect: tuple[Effect, ...],
        doubt: tuple[Doubt, ...],
        then: Result,
        at_end: Result,
    ) -> None:
        self.happened = happened
        self.retry = retry
        self.effect = effect
        self.doubt = doubt
        self.then = then
        self.at_end = at_end


class Cost:
    """What an attempt and its repeat cost.

    Attributes:
        attempts: How many of the policy's attempts the repeat takes.
        budget: How much of the client's budget for repeats it takes.
        place: Whether the attempt keeps its place within the call limit.
    """

    __slots__ = ("attempts", "budget", "place")

    def __init__(self, *, attempts: int, budget: int, place: bool) -> None:
        self.attempts = attempts
        self.budget = budget
        self.place = place


_READ: Final[tuple[RetryClass, ...]] = ("read",)
_REPEATABLE: Final[tuple[RetryClass, ...]] = ("idempotent", "ordered")
_UNSAFE: Final[tuple[RetryClass, ...]] = ("unsafe",)
_ANY_CLASS: Final = _READ + _REPEATABLE + _UNSAFE
_NONE: Final[tuple[Effect, ...]] = ("none",)
_MAYBE: Final[tuple[Effect, ...]] = ("maybe",)
_ANY_EFFECT: Final = _NONE + _MAYBE
_CLEAR: Final[tuple[Doubt, ...]] = ("none",)
_IN_DOUBT: Final[tuple[Doubt, ...]] = ("maybe", "unknown")
_ANY_DOUBT: Final = _CLEAR + _IN_DOUBT

# The first line that fits is taken.
TABLE: Final = (
    Row("answered", _ANY_CLASS, _ANY_EFFECT, _ANY_DOUBT, "return", "return"),
    Row("not sent", _READ + _UNSAFE, _NONE, _ANY_DOUBT, "again", "raise"),
    Row("not sent", _REPEATABLE, _NONE, _CLEAR, "again", "raise"),
    Row("not sent", _REPEATABLE, _NONE, _IN_DOUBT, "again", "outcome unknown"),
    Row("unknown", _READ, _MAYBE, _ANY_DOUBT, "again", "raise"),
    Row("unknown", _REPEATABLE, _MAYBE, _ANY_DOUBT, "again", "outcome unknown"),
    Row("unknown", _UNSAFE, _MAYBE, _ANY_DOUBT, "outcome unknown", "outcome unknown"),
    Row("passing", _READ, _ANY_EFFECT, _ANY_DOUBT, "again", "raise"),
    Row("passing", _REPEATABLE, _NONE, _CLEAR, "again", "raise"),
    Row("passing", _REPEATABLE, _NONE, _IN_DOUBT, "again", "outcome unknown"),
    Row("passing", _REPEATABLE, _MAYBE, ("none", "maybe"), "again", "raise"),
    Row("passing", _REPEATABLE, _MAYBE, ("unknown",), "again", "outcome unknown"),
    Row("passing", _UNSAFE, _NONE, _ANY_DOUBT, "again", "raise"),
    Row("passing", _UNSAFE, _MAYBE, _ANY_DOUBT, "raise", "raise"),
    Row("clock skew", _ANY_CLASS, _ANY_EFFECT, _ANY_DOUBT, "sign again", "raise"),
    Row("gone", _ANY_CLASS, _ANY_EFFECT, _CLEAR, "missing", "missing"),
    Row("gone", _ANY_CLASS, _ANY_EFFECT, _IN_DOUBT, "already gone", "already gone"),
    Row("conflict", _REPEATABLE, _ANY_EFFECT, _IN_DOUBT, "outcome unknown", "outcome unknown"),
    Row("conflict", _ANY_CLASS, _ANY_EFFECT, _ANY_DOUBT, "raise", "raise"),
    Row("refused", _ANY_CLASS, _ANY_EFFECT, _ANY_DOUBT, "raise", "raise"),
)

COSTS: Final[dict[Happened, Cost]] = {
    "answered": Cost(attempts=0, budget=0, place=True),
    "not sent": Cost(attempts=1, budget=1, place=False),
    "unknown": Cost(attempts=1, budget=1, place=True),
    "passing": Cost(attempts=1, budget=1, place=True),
    "clock skew": Cost(attempts=0, budget=0, place=True),
    "gone": Cost(attempts=0, budget=0, place=True),
    "conflict": Cost(attempts=0, budget=0, place=True),
    "refused": Cost(attempts=0, budget=0, place=True),
}

# What a refusal amounts to, by its kind; `gone` means something to calls that stop something alone.
BY_KIND: Final[dict[Kind, Happened]] = {
    "throttled": "passing",
    "transient": "passing",
    "internal": "passing",
    "clock_skew": "clock skew",
    "gone": "gone",
    "conflict": "conflict",
    # What is used up may have been used up by an earlier attempt of the same call.
    "quota": "conflict",
}


@cache
def decide(happened: Happened, retry: RetryClass, effect: Effect, doubt: Doubt) -> Row:
    """Return the line of the table for an attempt."""
    for row in TABLE:
        if (
            row.happened == happened
            and retry in row.retry
            and effect in row.effect
            and doubt in row.doubt
        ):
            return row
    raise AssertionError(f"the table has no line for {happened}, {retry}, {effect}, {doubt}")
