"""Parameters written flat in a query string (``A.0.B=1``), read back as nested, typed values."""

import re
from collections.abc import Iterable, Mapping
from typing import TypeAlias
from urllib.parse import parse_qsl

from .refusals import BadInput, Fault, shown
from .tables import Field, Model

MAX_DEPTH = 16
_INTEGER = re.compile(r"-?[0-9]{1,20}")
_FLOAT = re.compile(r"-?[0-9]{1,40}(\.[0-9]{1,40})?([eE][+-]?[0-9]{1,3})?")
_INTEGERS = frozenset({"int32", "int64", "uint32", "uint64"})
_BOOLEANS = {"true": True, "false": False}

Flat: TypeAlias = "str | dict[str, Flat]"


def read_pairs(query: str) -> list[tuple[str, str]]:
    """The names and values of a query string, in order, percent-decoded as UTF-8."""
    try:
        return parse_qsl(query, keep_blank_values=True, errors="strict")
    except UnicodeDecodeError:
        raise BadInput(Fault("type", "query", "the query string is not UTF-8")) from None


def nest(pairs: Iterable[tuple[str, str]]) -> dict[str, Flat]:
    """Turn dotted names into nested dictionaries; list items stay under their index."""
    root: dict[str, Flat] = {}
    for name, value in pairs:
        *parents, last = name.split(".", MAX_DEPTH)
        node = root
        for part in parents:
            child = node.setdefault(part, {})
            if not isinstance(child, dict):
                raise _contradiction(name)
            node = child
        if last in node:
            raise _contradiction(name)
        node[last] = value
    return root


def _contradiction(name: str) -> BadInput:
    path = shown(name)
    return BadInput(
        Fault("type", path, f"parameter {path} is given twice, or both as a value and as an object")
    )


def convert(
    values: Mapping[str, Flat], model: Model, models: Mapping[str, Model]
) -> dict[str, object]:
    """Give text the declared types; what does not fit stays as it is, for the checks to find."""
    return {
        name: _field(value, model.fields[name], models) if name in model.fields else value
        for name, value in values.items()
    }


def _field(value: Flat, field: Field, models: Mapping[str, Model]) -> object:
    if not field.is_list:
        return _item(value, field, models)
    items = _items(value)
    return value if items is None else [_item(item, field, models) for item in items]


def _items(value: Flat) -> list[Flat] | None:
    """The items of a list, whose indexes must run from 0 without a gap."""
    if not isinstance(value, dict):
        return None
    indexes = [str(index) for index in range(len(value))]
    return [value[index] for index in indexes] if value.keys() == set(indexes) else None


def _item(value: Flat, field: Field, models: Mapping[str, Model]) -> object:
    if isinstance(value, dict):
        model = models.get(field.type)
        return value if model is None else convert(value, model, models)
    if field.type in _INTEGERS and _INTEGER.fullmatch(value):
        return int(value)
    if field.type == "float" and _FLOAT.fullmatch(value):
        return float(value)
    if field.type == "bool":
        # The official client writes Python's True and False.
        return _BOOLEANS.get(value.lower(), value)
    return value
