"""What decoding has to come to, written plainly: no way round anything, one rule after the other."""

from __future__ import annotations

import base64
import binascii
import math
import re
from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages
from typing import Any

import attrs

import mediactl
from mediactl._runtime.meta import Drift
from mediactl._runtime.model import Model
from mediactl._runtime.wire import Field

INTEGERS = ("int32", "int64", "uint32", "uint64")
NAMES = {
    bool: "a boolean",
    int: "an integer",
    float: "a number",
    str: "a string",
    list: "a list",
    dict: "an object",
    type(None): "null",
}


def all_models() -> list[type[Model]]:
    """Return every generated model that has fields, requests and answers among them."""
    found: dict[type[Model], None] = {}
    for info in walk_packages(mediactl.__path__, "mediactl."):
        if not any(part.startswith("_") for part in info.name.split(".")):
            for each in vars(import_module(info.name)).values():
                if isinstance(each, type) and issubclass(each, Model) and each.WIRE:
                    found[each] = None
    return list(found)


def decode(cls: type[Model], data: dict[str, Any], path: str = "") -> tuple[Any, list[Drift]]:
    """Build a model of plain JSON; return it, and where the JSON differs from the spec."""
    drift: list[Drift] = []
    values = {field.name: _field(field, data, drift, path) for field in cls.WIRE}
    known = [field.wire for field in cls.WIRE]
    unknown = [name for name in data if name not in known]
    drift += [Drift(f"{path}{name}", "unknown", "not in the spec") for name in unknown]
    return cls(**values), drift


def _field(field: Field, data: dict[str, Any], drift: list[Drift], path: str) -> Any:
    here = f"{path}{field.wire}"
    kind = field.type if isinstance(field.type, str) else field.type.__name__
    wanted = f"a list of {kind}" if field.many else kind
    value = data.get(field.wire)
    if value is None:
        if field.required:
            came = "null" if field.wire in data else "nothing"
            drift.append(Drift(here, "missing", f"expected {wanted}, got {came}"))
        return None
    if not field.many:
        return _item(field, value, drift, here)
    if not isinstance(value, list):
        drift.append(Drift(here, "mistyped", f"expected {wanted}, got {NAMES[type(value)]}"))
        return None
    if field.type == "any":
        return tuple(value)
    found = []
    for index, item in enumerate(value):
        result = _item(field, item, drift, f"{here}[{index}]")
        if result is not None:
            found.append(result)
    return tuple(found)


def _item(field: Field, value: Any, drift: list[Drift], path: str) -> Any:
    if field.type == "any":
        return value
    came = NAMES[type(value)]
    if not isinstance(field.type, str):
        if isinstance(value, dict):
            result, more = decode(field.type, value, f"{path}.")
            drift.extend(more)
            return result
        result = None
    else:
        result = _scalar(field.type, value)
    if result is None:
        kind = field.type if isinstance(field.type, str) else field.type.__name__
        drift.append(Drift(path, "mistyped", f"expected {kind}, got {came}"))
        return None
    if type(result) is not type(value) and field.type != "bytes":
        drift.append(Drift(path, "converted", f"expected {field.type}, got {came}"))
    if field.choices and result not in field.choices:
        drift.append(Drift(path, "choice", "not among the documented values"))
    return result


def _scalar(kind: str, value: Any) -> Any:
    if kind in INTEGERS:
        return _integer(value)
    by_kind = {"string": _string, "float": _number, "bool": _bool, "bytes": _bytes}
    return by_kind[kind](value)


def _string(value: Any) -> str | None:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return str(value) if is_number else value if isinstance(value, str) else None


def _bool(value: Any) -> bool | None:
    if isinstance(value, list | dict):
        return None
    return {0: False, 1: True, "false": False, "true": True}.get(value)


def _bytes(value: Any) -> bytes | None:
    try:
        return base64.b64decode(value, validate=True) if isinstance(value, str) else None
    except (binascii.Error, ValueError):
        return None


def _integer(value: Any) -> int | None:
    if isinstance(value, bool | int):
        return int(value)
    if isinstance(value, float) and value.is_integer() and abs(value) <= 2**53:
        return int(value)
    written = re.compile("-?(0|[1-9][0-9]{0,18}|1[0-9]{19})")
    return int(value) if isinstance(value, str) and written.fullmatch(value) else None


def _number(value: Any) -> float | None:
    if isinstance(value, int | float):
        return None if isinstance(value, bool) else value
    written = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")
    if not isinstance(value, str) or not written.fullmatch(value):
        return None
    return float(value) if math.isfinite(float(value)) else None


def spelt(value: Any) -> Any:
    """Return all that a value is, its types and those within it too, to be compared by `==`.

    To Python 1, 1.0 and True are equal, and a NaN is not equal to itself.
    """
    if isinstance(value, Model):
        names = [each.name for each in attrs.fields(type(value)) if each.name != "meta"]  # type: ignore[arg-type]
        return type(value), [spelt(getattr(value, name)) for name in names]
    if isinstance(value, list | tuple):
        return type(value), [spelt(each) for each in value]
    if isinstance(value, dict):
        return type(value), [(name, spelt(each)) for name, each in value.items()]
    text = str.__repr__(value) if isinstance(value, str) else repr(value)
    return type(value), text


def plain(cls: type[Model], size: int = 2) -> dict[str, Any]:
    """Return what an answer holds for a model when all of it is there and as documented."""
    return {
        field.wire: [_plain(field, size, index) for index in range(size)]
        if field.many
        else _plain(field, size, 0)
        for field in cls.WIRE
    }


def _plain(field: Field, size: int, index: int) -> Any:
    if not isinstance(field.type, str):
        return plain(field.type, size)
    if field.choices:
        return field.choices[index % len(field.choices)]
    if field.type in INTEGERS:
        return 10 + index
    samples = {"string": "text", "float": 0.5, "bool": True, "any": {"a": [None]}, "bytes": "YWJj"}
    return samples[field.type]


def beside(cls: type[Model], data: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield what a model's JSON may be in place of what is documented, one difference at a time."""
    yield {}
    yield {**data, "Unheard": 1}
    for field in cls.WIRE:
        yield {name: value for name, value in data.items() if name != field.wire}
        others: tuple[Any, ...] = (
            None,
            True,
            7,
            -1.5,
            "7",
            "",
            "?",
            [],
            [None],
            [7, "x", {}],
            {},
            {"a": 1},
        )
        yield from ({**data, field.wire: other} for other in others)
        if field.many:
            yield {**data, field.wire: [*data[field.wire], 7, *data[field.wire], "x", None]}
