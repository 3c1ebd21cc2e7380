"""Checks of a call's parameters against the tables: presence, types, choices, bounds, rules."""

import base64
import binascii
import math
from collections.abc import Callable, Iterator, Mapping

from .refusals import Fault, shown
from .tables import Alternatives, Field, Model, Needed

INTEGER_RANGES = {
    "int32": (-(2**31), 2**31 - 1),
    "int64": (-(2**63), 2**63 - 1),
    "uint32": (0, 2**32 - 1),
    "uint64": (0, 2**64 - 1),
}
# The order in which the vendors report what is wrong.
_PRECEDENCE = ("missing", "type", "unknown", "value")


def find_faults(
    parameters: Mapping[str, object], request: Model, models: Mapping[str, Model]
) -> list[Fault]:
    """Everything wrong with the parameters of a call, the fault that a vendor reports first."""
    return sorted(
        _object_faults(parameters, request, models, ""),
        key=lambda fault: _PRECEDENCE.index(fault.kind),
    )


def _object_faults(
    values: Mapping[str, object], model: Model, models: Mapping[str, Model], prefix: str
) -> Iterator[Fault]:
    for name in values.keys() - model.fields.keys():
        path = prefix + shown(name)
        yield Fault("unknown", path, f"parameter {path} is not known")
    for name, field in model.fields.items():
        path = prefix + name
        value = values.get(name)
        if value is not None:
            yield from _field_faults(value, field, models, path)
        elif field.required:
            yield Fault("missing", path, f"required parameter {path} is missing")
    for rule in model.rules:
        yield from _rule_faults(values, rule, model, prefix)


def _field_faults(
    value: object, field: Field, models: Mapping[str, Model], path: str
) -> Iterator[Fault]:
    if not field.is_list:
        yield from _item_faults(value, field, models, path)
    elif not isinstance(value, list):
        yield Fault("type", path, f"parameter {path} must be a list of {field.type}")
    else:
        yield from _size_faults(len(value), field.min_items, field.max_items, "items", path)
        for index, item in enumerate(value):
            yield from _item_faults(item, field, models, f"{path}.{index}")


def _item_faults(
    value: object, field: Field, models: Mapping[str, Model], path: str
) -> Iterator[Fault]:
    model = models.get(field.type)
    if model is not None:
        if isinstance(value, dict):
            yield from _object_faults(value, model, models, f"{path}.")
        else:
            yield Fault("type", path, f"parameter {path} must be an object")
    elif not _TYPE_CHECKS[field.type](value):
        yield Fault("type", path, f"parameter {path} must be of type {field.type}")
    else:
        yield from _value_faults(value, field, path)


def _value_faults(value: object, field: Field, path: str) -> Iterator[Fault]:
    if field.choices and value not in field.choices:
        choices = ", ".join(map(str, field.choices))
        yield Fault("value", path, f"parameter {path} must be one of {choices}")
    if isinstance(value, (int, float)):
        if field.min is not None and value < field.min:
            yield Fault("value", path, f"parameter {path} must be at least {field.min}")
        if field.max is not None and value > field.max:
            yield Fault("value", path, f"parameter {path} must be at most {field.max}")
    if isinstance(value, str):
        yield from _size_faults(len(value), field.min_length, field.max_length, "characters", path)
        if field.pattern is not None and not field.pattern.fullmatch(value):
            yield Fault("value", path, f"parameter {path} must match {field.pattern.pattern}")


def _size_faults(
    size: int, least: int | None, most: int | None, unit: str, path: str
) -> Iterator[Fault]:
    if least is not None and size < least:
        yield Fault("value", path, f"parameter {path} must have at least {least} {unit}")
    if most is not None and size > most:
        yield Fault("value", path, f"parameter {path} must have at most {most} {unit}")


def _rule_faults(
    values: Mapping[str, object], rule: Alternatives | Needed, model: Model, prefix: str
) -> Iterator[Fault]:
    if isinstance(rule, Needed):
        if values.get(rule.name) is None and holds(rule.when, values, model):
            path = prefix + rule.name
            because = " and ".join(prefix + name for name in rule.when)
            yield Fault("missing", path, f"parameter {path} is required by {because}")
        return
    given = [prefix + name for name in rule.names if values.get(name) is not None]
    names = ", ".join(prefix + name for name in rule.names)
    if not given:
        yield Fault("missing", names, f"one of the parameters {names} is required")
    elif rule.exclusive and len(given) > 1:
        yield Fault("value", given[1], f"only one of the parameters {names} may be given")


def holds(
    when: Mapping[str, tuple[object, ...] | None], values: Mapping[str, object], model: Model
) -> bool:
    """Whether fields have the values wanted (``None``: any); one left out counts as its default."""
    for name, wanted in when.items():
        value = values.get(name)
        if wanted is None:
            if value is None:
                return False
        else:
            field = model.fields.get(name)
            if value is None and field is not None:
                value = field.default
            if value not in wanted:
                return False
    return True


def _integer_check(low: int, high: int) -> Callable[[object], bool]:
    return lambda value: type(value) is int and low <= value <= high


def _is_float(value: object) -> bool:
    return type(value) is int or (type(value) is float and math.isfinite(value))


def _is_base64(value: object) -> bool:
    try:
        return isinstance(value, str) and base64.b64decode(value, validate=True) is not None
    except (binascii.Error, ValueError):
        return False


_TYPE_CHECKS: Mapping[str, Callable[[object], bool]] = {
    "string": lambda value: isinstance(value, str),
    "bool": lambda value: isinstance(value, bool),
    "any": lambda _: True,
    "bytes": _is_base64,
    "float": _is_float,
    **{name: _integer_check(*limits) for name, limits in INTEGER_RANGES.items()},
}
