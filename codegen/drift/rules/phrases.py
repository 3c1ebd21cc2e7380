"""How messages write values, so that all rules say the same thing the same way."""

from __future__ import annotations

import json
from collections.abc import Iterable

from codegen.spec.model import Condition


def show(value: object) -> str:
    """Write a value as the spec language does; a missing one is `none`."""
    return "none" if value is None else json.dumps(value, ensure_ascii=False)


def listing(values: Iterable[object]) -> str:
    """Write several values, in the order given."""
    return ", ".join(show(value) for value in values)


def became(what: str, before: str, after: str) -> str | None:
    """Say that something was one thing and is another now; None where it is the same."""
    return None if before == after else f"{what} changed from {before} to {after}"


def became_each(parts: Iterable[tuple[str, str, str]]) -> str | None:
    """Say of several things what they were and are now; None where all are the same."""
    said = [phrase for part in parts if (phrase := became(*part))]
    return "; ".join(said) or None


def difference(what: str, before: Iterable[str], after: Iterable[str]) -> str | None:
    """Say what two sets do not have in common; None where they are equal."""
    old, new = set(before), set(after)
    parts = [
        f"{', '.join(sorted(names))} {verb}"
        for verb, names in (("added", new - old), ("removed", old - new))
        if names
    ]
    return f"{what}: {'; '.join(parts)}" if parts else None


def condition(when: tuple[Condition, ...]) -> str:
    """Write when something holds: `when A is 1 and B is given`, or `always`."""
    parts = [
        f"{each.field} is given"
        if each.values is None
        else f"{each.field} is {' or '.join(show(value) for value in each.values)}"
        for each in when
    ]
    return f"when {' and '.join(parts)}" if parts else "always"
