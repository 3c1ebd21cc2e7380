"""What a rule of the table is made of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from codegen.drift.change import Severity
from codegen.drift.pair import AnyPair, Pair, Subject

N = TypeVar("N")


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of change, and whom it breaks.

    `find` looks at a pair of the rule's subject and says in words what changed, or returns None.
    """

    name: str
    subject: Subject[Any]
    wire: Severity
    python: Severity
    find: Callable[[AnyPair], str | None]


def added(
    name: str,
    subject: Subject[N],
    wire: Severity,
    python: Severity,
    find: Callable[[N], str | None],
) -> Rule:
    """Make a rule that looks at nodes which only the newer version has."""

    def find_added(pair: Pair[N]) -> str | None:
        if pair.before is not None or pair.after is None:
            return None
        return find(pair.after)

    return Rule(name, subject, wire, python, find_added)


def removed(
    name: str,
    subject: Subject[N],
    wire: Severity,
    python: Severity,
    find: Callable[[N], str | None],
) -> Rule:
    """Make a rule that looks at nodes which only the older version has."""

    def find_removed(pair: Pair[N]) -> str | None:
        if pair.before is None or pair.after is not None:
            return None
        return find(pair.before)

    return Rule(name, subject, wire, python, find_removed)


def changed(
    name: str,
    subject: Subject[N],
    wire: Severity,
    python: Severity,
    find: Callable[[N, N], str | None],
) -> Rule:
    """Make a rule that looks at nodes which both versions have."""

    def find_changed(pair: Pair[N]) -> str | None:
        if pair.before is None or pair.after is None:
            return None
        return find(pair.before, pair.after)

    return Rule(name, subject, wire, python, find_changed)
