"""From the wire to models, without ever losing a good answer.

Nothing here raises: what an answer lacks, holds beyond the spec, or holds in another type is noted
as drift. A value of another type is converted where that loses nothing; else the field is None (in
a list, the item is left out).
"""

from __future__ import annotations

import base64
import binascii
import math
import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeVar

from .lazy import at_hand
from .meta import Drift
from .wire import Field

if TYPE_CHECKING:
    from .meta import Problem
    from .model import Model
    from .readers import Reader

M = TypeVar("M", bound="Model")


class Mistyped(Exception):
    """A value is of another type, for `decode`: one that cannot be converted without loss."""


def decode(
    cls: type[M], data: Mapping[str, Any], drift: list[Drift], path: str = "", **more: object
) -> M:
    """Build a model from plain JSON.

    Args:
        cls: The model.
        data: A JSON object.
        drift: Where differences from the spec are added.
        path: Where `data` stands in the answer; empty, or ending in a dot.
        more: Attributes that do not come from `data`.
    """
    for field in cls.WIRE:
        more[field.name] = _read(field, data, drift, path)
    known = {field.wire for field in cls.WIRE}
    for name in data:
        if name not in known:
            _note(drift, f"{path}{name}", "unknown", "not in the spec")
    return cls(**more)


def _note(drift: list[Drift], path: str, problem: Problem, detail: str) -> None:
    drift.append(Drift(path, problem, detail))


def _read(field: Field, data: Mapping[str, Any], drift: list[Drift], path: str) -> Any:
    value = data.get(field.wire)
    plain = type(value) is _PLAIN.get(field.type) and not field.many
    if plain and (not field.choices or value in field.choices):
        return value  # as most are
    path = f"{path}{field.wire}"
    if value is None:
        if field.required:
            came = "null" if field.wire in data else "nothing"
            _note(drift, path, "missing", f"expected {_expected(field)}, got {came}")
        return None
    if field.many:
        return _read_list(field, value, drift, path)
    return _read_one(field, value, drift, path)


def _read_list(field: Field, value: Any, drift: list[Drift], path: str) -> tuple[Any, ...] | None:
    if not isinstance(value, list):
        _mistyped(drift, path, _expected(field), value)
        return None
    if field.type == "any":
        return tuple(value)  # null is an item like others here
    if not isinstance(field.type, str):
        return _read_models(field, field.type, value, drift, path)
    plain = set(map(type, value)) <= {_PLAIN.get(field.type)}
    if plain and (not field.choices or set(field.choices).issuperset(value)):
        return tuple(value)
    items = (_read_one(field, item, drift, f"{path}[{index}]") for index, item in enumerate(value))
    return tuple(item for item in items if item is not None)


_MANY: Final = 100  # from so many objects on, a function of their own is worth its making
_seen: Final[dict[type[Model], int]] = {}
_readers: Final[dict[type[Model], Reader]] = {}


def _read_models(
    field: Field, cls: type[Model], value: list[Any], drift: list[Drift], path: str
) -> tuple[Any, ...]:
    reader = _readers.get(cls) or _new_reader(cls, len(value))
    items, odd = reader(value) if reader else (value.copy(), range(len(value)))
    for index in odd:
        items[index] = _read_one(field, value[index], drift, f"{path}[{index}]")
    return tuple(item for item in items if item is not None) if odd else tuple(items)


def _new_reader(cls: type[Model], count: int) -> Reader | None:
    """Return the function that reads lists of a model once there were many of its objects."""
    seen = _seen[cls] = _seen.get(cls, 0) + count
    if seen < _MANY:
        return None
    readers = at_hand("readers")
    if readers is None:
        return None
    made: Reader = readers.reader(cls)
    _readers[cls] = made
    return made


def _read_one(field: Field, value: Any, drift: list[Drift], path: str) -> Any:
    if not isinstance(field.type, str):
        if isinstance(value, Mapping):
            return decode(field.type, value, drift, f"{path}.")
        _mistyped(drift, path, field.type.__name__, value)
        return None
    try:
        result, converted = _CONVERTERS[field.type](value)
    except Mistyped:
        _mistyped(drift, path, field.type, value)
        return None
    if converted:
        _note(drift, path, "converted", f"expected {field.type}, got {_type(value)}")
    if field.choices and result not in field.choices:
        _note(drift, path, "choice", "not among the documented values")
    return result


def _mistyped(drift: list[Drift], path: str, expected: str, value: Any) -> None:
    _note(drift, path, "mistyped", f"expected {expected}, got {_type(value)}")


def _expected(field: Field) -> str:
    name = field.type if isinstance(field.type, str) else field.type.__name__
    return f"a list of {name}" if field.many else name


_TYPES: Final = {
    bool: "a boolean",
    int: "an integer",
    float: "a number",
    str: "a string",
    list: "a list",
    dict: "an object",
    type(None): "null",
}


def _type(value: object) -> str:
    return _TYPES.get(type(value), type(value).__name__)


# What needs no conversion.
_PLAIN: Final[dict[object, type]] = {
    "string": str,
    "int32": int,
    "int64": int,
    "uint32": int,
    "uint64": int,
    "float": float,
    "bool": bool,
}

_INTEGER: Final = r"-?(0|[1-9][0-9]{0,18}|1[0-9]{19})"
_NUMBER: Final = r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?"
_LARGEST_EXACT: Final = 2**53  # beyond it a float no longer tells an integer from its neighbours


def _to_string(value: Any) -> tuple[str, bool]:
    if isinstance(value, str):
        return value, False
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value), True
    raise Mistyped


def _to_integer(value: Any) -> tuple[int, bool]:
    if isinstance(value, bool):
        return int(value), True
    if isinstance(value, int):
        return value, False
    if isinstance(value, float) and value.is_integer() and abs(value) <= _LARGEST_EXACT:
        return int(value), True
    if isinstance(value, str) and re.fullmatch(_INTEGER, value):
        return int(value), True
    raise Mistyped


def _to_float(value: Any) -> tuple[float, bool]:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value, False
    if isinstance(value, str) and re.fullmatch(_NUMBER, value) and math.isfinite(float(value)):
        return float(value), True
    raise Mistyped


def _to_bool(value: Any) -> tuple[bool, bool]:
    if isinstance(value, bool):
        return value, False
    if value in (0, 1):
        return bool(value), True
    if value in ("true", "false"):
        return value == "true", True
    raise Mistyped


def to_bytes(value: Any) -> tuple[bytes, bool]:
    """Return what a value is in base 64, and whether it was converted.

    Raises:
        Mistyped: It is not in base 64.
    """
    if not isinstance(value, str):
        raise Mistyped
    try:
        return base64.b64decode(value, validate=True), False
    except (binascii.Error, ValueError):
        raise Mistyped from None


def _to_any(value: Any) -> tuple[Any, bool]:
    return value, False


_CONVERTERS: Final[dict[str, Callable[[Any], tuple[Any, bool]]]] = {
    "string": _to_string,
    "int32": _to_integer,
    "int64": _to_integer,
    "uint32": _to_integer,
    "uint64": _to_integer,
    "float": _to_float,
    "bool": _to_bool,
    "bytes": to_bytes,
    "any": _to_any,
}
