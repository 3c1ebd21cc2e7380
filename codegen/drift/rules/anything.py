"""Rules about what nodes of several kinds have: Python names, deprecation, regions and words."""

from __future__ import annotations

from collections.abc import Mapping

from codegen.drift.rules.phrases import became, difference


def python_name(before: str, after: str) -> str | None:
    """The Python name of a parameter, field, method or client changed."""
    return became("Python name", before, after)


def deprecated(before: bool, after: bool) -> str | None:
    """The vendor deprecated an action, parameter or field, or took that back."""
    if before == after:
        return None
    return "deprecated now" if after else "no longer deprecated"


def regions(before: tuple[str, ...], after: tuple[str, ...]) -> str | None:
    """The list of known regions changed; regions outside it are sent all the same."""
    return difference("known regions", before, after)


def words(before: Mapping[str, object], after: Mapping[str, object]) -> str | None:
    """Only what is said to people changed: descriptions, sources or examples."""
    other = [what for what in before if what in after and before[what] != after[what]]
    return f"{', '.join(other)} reworded" if other else None
