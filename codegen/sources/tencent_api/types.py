"""The types and required marks of an API description's members."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, Final

from codegen.sources.facts import TypeFacts

# Dates are text on the wire, in three spellings that the vendor does not name further.
_SCALARS: Final = {
    "int64": "int64",
    "uint64": "uint64",
    "float": "float",
    "bool": "bool",
    "string": "string",
    "date": "string",
    "datetime": "string",
    "datetime_iso": "string",
    "binary": "bytes",
}
_MARKS: Final = ("required", "output_required", "value_allowed_null", "disabled")
_TRUE: Final = (True, 1)
_MARKED: Final = (*_TRUE, False, None)
_KINDS: Final = frozenset({"int", "float", "bool", "string", "binary"})


def read_type(member: Mapping[str, Any], objects: Collection[str]) -> TypeFacts | None:
    """Read the type of a member; None where it is none."""
    kind, name = member.get("type"), member.get("member")
    if not isinstance(kind, str) or not isinstance(name, str):
        return None
    if kind in {"list", "object"} and name in objects:
        return TypeFacts(is_list=kind == "list", model=name)
    if kind in {"list", *_KINDS} and name in _SCALARS:
        return TypeFacts((_SCALARS[name],), is_list=kind == "list")
    return None


def is_required(member: Mapping[str, Any], *, asked: bool) -> bool:
    """Say whether a member always has to be there (`asked`), or always is.

    Args:
        member: The member, as the description has it.
        asked: Whether a request may hold it. The marks of requests and of answers are different
            ones, and what callers send is what has to be right.
    """
    if asked:
        return is_marked(member, "required")
    # Most answers have no mark at all: there, only what may be null is said to be missing at times.
    may_be_absent = "output_required" in member and not is_marked(member, "output_required")
    return not may_be_absent and not is_marked(member, "value_allowed_null")


def is_marked(member: Mapping[str, Any], mark: str) -> bool:
    """Say whether a member has a mark; some have 1 for true."""
    return member.get(mark) in _TRUE


def odd_marks(member: Mapping[str, Any]) -> list[str]:
    """Return the marks of a member that are neither true nor false."""
    return [mark for mark in _MARKS if member.get(mark) not in _MARKED]
