"""Rules about which values a field may have: choices and bounds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from codegen.drift.rules.phrases import listing, show
from codegen.drift.rules.types import comparable
from codegen.spec.model import Field

# Attribute, what it is called, and the sign by which a greater value is the stricter one.
_BOUNDS: Final = (
    ("min", "minimum", 1),
    ("max", "maximum", -1),
    ("min_length", "minimum length", 1),
    ("max_length", "maximum length", -1),
    ("min_items", "minimum number of items", 1),
    ("max_items", "maximum number of items", -1),
)


def choice_removed(before: Field, after: Field) -> str | None:
    """A value that was allowed is not any more."""
    old, new = _choices(before, after)
    if new and not old:
        return f"limited to {listing(new)} now, any value before"
    gone = [value for value in old if value not in new]
    return f"choices removed: {listing(gone)}" if new and gone else None


def choice_added(before: Field, after: Field) -> str | None:
    """A value is allowed that was not."""
    old, new = _choices(before, after)
    if old and not new:
        return f"any value now, limited to {listing(old)} before"
    come = [value for value in new if value not in old]
    return f"choices added: {listing(come)}" if old and come else None


def _choices(before: Field, after: Field) -> tuple[list[str | int], list[str | int]]:
    if not comparable(before.type, after.type):  # told as a change of type
        return [], []
    old, new = ([choice.value for choice in field.choices] for field in (before, after))
    return old, new


def bound_tightened(before: Field, after: Field) -> str | None:
    """Values that were within the bounds may be outside now."""
    return "; ".join(_bounds(before, after, stricter=True)) or None


def bound_relaxed(before: Field, after: Field) -> str | None:
    """Values that were outside the bounds are within them now."""
    return "; ".join(_bounds(before, after, stricter=False)) or None


def bound_changed(before: Field, after: Field) -> str | None:
    """The bounds of an answer's field, which are documentation, changed."""
    parts = (*_bounds(before, after, stricter=True), *_bounds(before, after, stricter=False))
    return "; ".join(parts) or None


def _bounds(before: Field, after: Field, *, stricter: bool) -> Iterator[str]:
    if not comparable(before.type, after.type):  # told as a change of type
        return
    for attribute, name, sign in _BOUNDS:
        old, new = getattr(before, attribute), getattr(after, attribute)
        if old != new and _stricter(old, new, sign) == stricter:
            yield f"{name} changed from {show(old)} to {show(new)}"
    # Whether one expression matches more than another is not decided here: another one is stricter.
    if before.pattern != after.pattern and (after.pattern is not None) == stricter:
        yield f"pattern changed from {show(before.pattern)} to {show(after.pattern)}"


def _stricter(old: float | None, new: float | None, sign: int) -> bool:
    if old is None or new is None:
        return old is None
    return (new - old) * sign > 0
