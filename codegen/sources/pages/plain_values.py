"""Parameters of a query, which are all text, as the values that their types make of them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from codegen.sources.facts import FieldFacts, TypeFacts
from codegen.spec.model import Json

_INTEGER: Final = re.compile(r"-?\d{1,20}")
_NUMBER: Final = re.compile(r"-?\d{1,20}(\.\d{1,20})?")
_TRUTH: Final = {"true": True, "false": False}


class NotPlain(ValueError):
    """An example that cannot be read, and why."""


def nested(flat: Mapping[str, Json]) -> dict[str, Json]:
    """Return flat names such as `A.0.B` as the lists and objects that they stand for."""
    found: dict[str, Json] = {}
    for name, value in flat.items():
        at: dict[str, Json] = found
        *before, last = name.split(".")
        for part in before:
            inner = at.setdefault(part, {})
            if not isinstance(inner, dict):
                raise NotPlain(f"{name} is inside {part}, which has a value")
            at = inner
        at[last] = value
    return {name: _lists(value) for name, value in found.items()}


def _lists(value: Json) -> Json:
    if not isinstance(value, dict):
        return value
    inner = {name: _lists(each) for name, each in value.items()}
    if inner and all(name.isdigit() for name in inner):
        return [inner[name] for name in sorted(inner, key=int)]
    return inner


def value_of(value: Json, field: FieldFacts | None, name: str) -> Json:
    """Return a value from a query as its type has it on the wire.

    Raises:
        NotPlain: It is none of its type.
    """
    type = field.type if field else None
    if type is None:
        return value
    if isinstance(value, list) and type.is_list:
        return [_one(each, type, f"{name}.{index}") for index, each in enumerate(value)]
    return _one(value, type, name)


def _one(value: Json, type: TypeFacts, name: str) -> Json:
    if not isinstance(value, dict):
        return _scalar(value, type.scalars, name)
    if type.fields is None and type.scalars != ("any",):
        raise NotPlain(f"{name} is an object, and this page does not say what is in it")
    fields = {each.wire: each for each in type.fields or ()}
    return {
        inner: value_of(each, fields.get(inner), f"{name}.{inner}") for inner, each in value.items()
    }


def _scalar(value: Json, scalars: tuple[str, ...], name: str) -> Json:
    if not isinstance(value, str) or not scalars:
        return value
    if value.startswith('"') and value.endswith('"'):
        raise NotPlain(f"{name} is {value}, with quotes that a query does not have")
    if "string" in scalars or "any" in scalars:
        return value
    if "bool" in scalars and value.lower() in _TRUTH:
        return _TRUTH[value.lower()]
    if any("int" in scalar for scalar in scalars) and _INTEGER.fullmatch(value):
        return int(value)
    if "float" in scalars and _NUMBER.fullmatch(value):
        return float(value)
    raise NotPlain(f"{name} is {value!r}, which is not of its type")
