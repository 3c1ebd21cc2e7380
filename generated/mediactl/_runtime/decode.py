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

from .meta import Drift
from .wire import Field

if TYPE_CHECKING:
    from .model import Model

M = TypeVar("M", bound="Model")


class _Mistyped(Exception):
    """A value is of another type and cannot be converted without loss."""


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
    known = set()
    for field in cls.WIRE:
        known.add(field.wire)
        more[field.name] = _read(field, data, drift, path)
    strange = (name for name in data if name not in known)
    drift.extend(Drift(f"{path}{name}", "unknown", "not in the spec") for name in strange)
    return cls(**more)


def _read(field: Field, data: Mapping[str, Any], drift: list[Drift], path: str) -> Any:
    value = data.get(field.wire)
    path = f"{path}{field.wire}"
    if value is None:
        if field.required:
            came = "null" if field.wire in data else "nothing"
            drift.append(Drift(path, "missing", f"expected {_expected(field)}, got {came}"))
        return None
    if field.many:
        return _read_list(field, value, drift, path)
    return _read_one(field, value, drift, path)


def _read_list(field: Field, value: Any, drift: list[Drift], path: str) -> tuple[Any, ...] | None:
    if not isinstance(value, list):
        drift.append(_mistyped(path, _expected(field), value))
        return None
    if field.type == "any":
        return tuple(value)  # null is an item like others here
    items = (_read_one(field, item, drift, f"{path}[{index}]") for index, item in enumerate(value))
    return tuple(item for item in items if item is not None)


def _read_one(field: Field, value: Any, drift: list[Drift], path: str) -> Any:
    if not isinstance(field.type, str):
        if isinstance(value, Mapping):
            return decode(field.type, value, drift, f"{path}.")
        drift.append(_mistyped(path, field.type.__name__, value))
        return None
    try:
        result, converted = _CONVERTERS[field.type](value)
    except _Mistyped:
        drift.append(_mistyped(path, field.type, value))
        return None
    if converted:
        drift.append(Drift(path, "converted", f"expected {field.type}, got {_type(value)}"))
    if field.choices and result not in field.choices:
        drift.append(Drift(path, "choice", "not among the documented values"))
    return result


def _mistyped(path: str, expected: str, value: Any) -> Drift:
    return Drift(path, "mistyped", f"expected {expected}, got {_type(value)}")


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


_INTEGER: Final = re.compile(r"-?(0|[1-9][0-9]{0,18}|1[0-9]{19})")
_NUMBER: Final = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")
_LARGEST_EXACT: Final = 2**53  # beyond it a float no longer tells an integer from its neighbours


def _to_string(value: Any) -> tuple[str, bool]:
    if isinstance(value, str):
        return value, False
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value), True
    raise _Mistyped


def _to_integer(value: Any) -> tuple[int, bool]:
    if isinstance(value, bool):
        return int(value), True
    if isinstance(value, int):
        return value, False
    if isinstance(value, float) and value.is_integer() and abs(value) <= _LARGEST_EXACT:
        return int(value), True
    if isinstance(value, str) and _INTEGER.fullmatch(value):
        return int(value), True
    raise _Mistyped


def _to_float(value: Any) -> tuple[float, bool]:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value, False
    if isinstance(value, str) and _NUMBER.fullmatch(value) and math.isfinite(float(value)):
        return float(value), True
    raise _Mistyped


def _to_bool(value: Any) -> tuple[bool, bool]:
    if isinstance(value, bool):
        return value, False
    if value in (0, 1):
        return bool(value), True
    if value in ("true", "false"):
        return value == "true", True
    raise _Mistyped


def _to_bytes(value: Any) -> tuple[bytes, bool]:
    if not isinstance(value, str):
        raise _Mistyped
    try:
        return base64.b64decode(value, validate=True), False
    except (binascii.Error, ValueError):
        raise _Mistyped from None


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
    "bytes": _to_bytes,
    "any": _to_any,
}
