"""Rules about types, and what is known of types on the wire."""

from __future__ import annotations

from typing import Final

from codegen.drift.rules.phrases import became
from codegen.spec.model import INTEGERS, Type

# Scalars that hold every value of the one named first.
_HELD_BY: Final = {
    "int32": frozenset({"int64", "float"}),
    "uint32": frozenset({"int64", "uint64", "float"}),
    "int64": frozenset({"float"}),
    "uint64": frozenset({"float"}),
}


def narrowed(before: Type, after: Type) -> str | None:
    """A parameter takes only some of the values it took."""
    return _became(before, after) if _holds(before, after) else None


def widened(before: Type, after: Type) -> str | None:
    """A parameter takes all values it took, and others."""
    return _became(before, after) if _holds(after, before) and not before.is_model else None


def opened(before: Type, after: Type) -> str | None:
    """A parameter takes any JSON instead of a model: the wire agrees, the model is gone."""
    return _became(before, after) if _holds(after, before) and before.is_model else None


def changed(before: Type, after: Type) -> str | None:
    """A parameter takes other values than it took."""
    apart = not _holds(before, after) and not _holds(after, before)
    return _became(before, after) if apart else None


def received(before: Type, after: Type) -> str | None:
    """A field of an answer has another type."""
    return _became(before, after)


def comparable(before: Type, after: Type) -> bool:
    """Tell whether choices and bounds of two types speak of the same kind of values."""
    return before.is_list == after.is_list and _kind(before) == _kind(after)


def _became(before: Type, after: Type) -> str | None:
    return became("type", str(before), str(after))


def _holds(wide: Type, narrow: Type) -> bool:
    if wide == Type("any"):
        return True
    if wide.is_list != narrow.is_list:
        return False
    names = {narrow.name, "any"} | _HELD_BY.get(narrow.name, frozenset())
    return wide.name in names


def _kind(type_: Type) -> str:
    return "number" if type_.name in INTEGERS or type_.name == "float" else type_.name
