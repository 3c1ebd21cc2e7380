"""Does a value fit a scalar type, and what a field says about its values?"""

from __future__ import annotations

import base64
import binascii
import re
from typing import Final

from codegen.spec.faults import did_you_mean, listed
from codegen.spec.model import INTEGERS, Field, Json, Type
from codegen.spec.nodes import shown

# The type of a field whose type is at fault, so that nothing more is said about it. It never leaves
# this room.
NO_TYPE: Final = Type("")

RANGES: Final = {
    "int32": (-(2**31), 2**31 - 1),
    "int64": (-(2**63), 2**63 - 1),
    "uint32": (0, 2**32 - 1),
    "uint64": (0, 2**64 - 1),
}


def misfit(value: Json, scalar: str) -> str | None:
    """Say why a value is none of this scalar type, as in `must be a string, not 3`.

    None if it is one.
    """
    wrong = None
    if scalar in INTEGERS:
        low, high = RANGES[scalar]
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            wrong = f"a whole number from {low} to {high}"
    elif scalar == "float" and (isinstance(value, bool) or not isinstance(value, int | float)):
        wrong = "a number"
    elif scalar == "bool" and not isinstance(value, bool):
        wrong = "true or false"
    elif scalar == "string" and not isinstance(value, str):
        wrong = "a string"
    elif scalar == "bytes" and not _is_base64(value):
        wrong = "a string in base64"
    return f"must be {wrong}, not {in_words(value)}{_cure(value, scalar)}" if wrong else None


def in_words(value: Json) -> str:
    """Say what a value is, for the end of a message."""
    if isinstance(value, list):
        return "a list"
    if isinstance(value, dict):
        return "a mapping"
    return shown(value)


def _cure(value: Json, scalar: str) -> str:
    if scalar == "string" and isinstance(value, bool | int | float):
        return "; put it in quotes"
    if scalar in INTEGERS and isinstance(value, str) and value.isdecimal():
        return "; take it out of the quotes"
    return ""


def _is_base64(value: Json) -> bool:
    if not isinstance(value, str):
        return False
    try:
        base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError):
        return False
    return True


def out_of_bounds(value: Json, field: Field) -> str | None:
    """Say which of the field's choices and bounds a value (an item, where the field is a list) does not keep."""
    if field.choices and value not in (choices := [choice.value for choice in field.choices]):
        meant = did_you_mean(value, map(str, choices)) if isinstance(value, str) else ""
        return f"must be {listed(choices)}, not {in_words(value)}{meant}"
    if isinstance(value, int | float):
        if field.min is not None and value < field.min:
            return f"must not be less than {field.min}"
        if field.max is not None and value > field.max:
            return f"must not be greater than {field.max}"
    return _unlike(value, field) if isinstance(value, str) else None


def _unlike(value: str, field: Field) -> str | None:
    if field.min_length is not None and len(value) < field.min_length:
        return f"must not be shorter than {field.min_length} characters"
    if field.max_length is not None and len(value) > field.max_length:
        return f"must not be longer than {field.max_length} characters"
    if field.pattern is not None and not re.fullmatch(field.pattern, value):
        return f"must match {field.pattern}"
    return None
