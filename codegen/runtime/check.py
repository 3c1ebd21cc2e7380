"""Checks of a request before anything is sent: all faults at once, each with its parameter."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final

from .lazy import at_hand
from .secret import Withheld
from .wire import INTEGER_BOUNDS, Conditions, Field, NeededWhen, OneOf, OnlyWhen, Plain, Rule

if TYPE_CHECKING:
    from .checkers import Checker
    from .model import Model


def faults(model: Model, path: str = "") -> Iterator[str]:
    """Tell everything that is wrong with a model.

    Args:
        model: A request or a nested model.
        path: Where it stands in the request; empty, or ending in a dot.
    """
    return iter(()) if _has_none(model) else _faults(model, path)


_OFTEN: Final = 60  # from so many checks on, a function of their own is worth its making
_checked: Final[dict[type[Model], int]] = {}
_checkers: Final[dict[type[Model], Checker]] = {}


def _has_none(model: Model) -> bool:
    """Tell whether a model is easily seen to have no fault."""
    cls = type(model)
    checker = _checkers.get(cls)
    if checker is None:
        times = _checked[cls] = _checked.get(cls, 0) + 1
        if times < _OFTEN:
            return False
        checkers = at_hand("checkers")
        if checkers is None:
            return False
        checker = _checkers[cls] = checkers.checker(cls)
    fine: bool = checker(model)
    return fine


def _faults(model: Model, path: str) -> Iterator[str]:
    for field in model.WIRE:
        value = getattr(model, field.name)
        where = f"{path}{field.name}"
        if value is not None:
            yield from _check(field, value, where)
        elif field.required:
            yield f"{where} is required"
    for rule in model.RULES:
        yield from _check_rule(rule, model, path)


def _check(field: Field, value: Any, where: str) -> Iterator[str]:
    if not field.many:
        yield from _check_one(field, value, where)
        return
    if not isinstance(value, tuple):
        yield f"{where} must be a list or tuple ({_expected(field)} each), got {_shown(field, value)}"
        return
    yield from _outside(len(value), field.min_items, field.max_items, f"{where} must have", "item")
    for index, item in enumerate(value):
        yield from _check_one(field, item, f"{where}[{index}]")


def _check_one(field: Field, value: Any, where: str) -> Iterator[str]:
    if not _fits(field, value):
        yield f"{where} must be {_expected(field)}, got {_shown(field, value)}"
    elif not isinstance(field.type, str):
        yield from _faults(value, f"{where}.")
    elif field.choices:
        if value not in field.choices:
            yield _not_a_choice(field, value, where)
    elif field.type == "string":
        yield from _check_string(field, value, where)
    else:
        yield from _outside(value, field.min, field.max, f"{where} must be", "")


def _fits(field: Field, value: Any) -> bool:
    type_ = field.type
    if not isinstance(type_, str):
        return isinstance(value, type_)
    if type_ in INTEGER_BOUNDS:
        low, high = INTEGER_BOUNDS[type_]
        return isinstance(value, int) and not isinstance(value, bool) and low <= value <= high
    if type_ == "float":
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        # Compared, for an integer may be too large to be turned into a float and asked.
        return is_number and abs(value) <= sys.float_info.max
    if type_ == "any":
        return is_json(value)
    if type_ == "string":
        return isinstance(value, str) and is_text(value)
    return isinstance(value, bool if type_ == "bool" else bytes)


def is_text(value: str) -> bool:
    """Tell whether a string can be encoded."""
    try:
        value.encode()
    except UnicodeEncodeError:  # a lone surrogate, which no encoding carries
        return False
    return True


def is_json(value: Any) -> bool:
    """Tell whether a value can be written as JSON."""
    try:
        json.dumps(value, allow_nan=False)
    except (TypeError, ValueError, RecursionError):
        return False
    return True


def _check_string(field: Field, value: str, where: str) -> Iterator[str]:
    bounds = field.min_length, field.max_length
    yield from _outside(len(value), *bounds, f"{where} must have", "character")
    if field.pattern and not re.fullmatch(field.pattern, value):
        yield f"{where} must match {field.pattern!r}, got {_shown(field, value)}"


def _outside(
    value: float, low: float | None, high: float | None, text: str, unit: str
) -> Iterator[str]:
    if (low is None or value >= low) and (high is None or value <= high):
        return
    if low is None:
        wanted = f"at most {high}"
    elif high is None:
        wanted = f"at least {low}"
    else:
        wanted = f"from {low} to {high}"
    if unit and (low if high is None else high) != 1:
        unit += "s"
    yield " ".join(filter(None, (text, wanted, unit))) + f", got {value}"


def _not_a_choice(field: Field, value: Any, where: str) -> str:
    guess = value if isinstance(value, str) and not field.secret else None
    return not_a_choice(field.choices, guess, where, _shown(field, value))


def not_a_choice(
    choices: Sequence[str | int], value: object, where: str, shown: str | None = None
) -> str:
    """Say that a value is none of those allowed, and which one may be meant.

    Args:
        choices: The values allowed.
        value: The value; None where nothing is to be guessed from it.
        where: What has it.
        shown: The value as it may be printed, where that is not its repr.
    """
    allowed = ", ".join(map(repr, choices))
    text = f"{where} must be one of {allowed}, got {shown or repr(value)}"
    if isinstance(value, str):
        from difflib import get_close_matches  # only met on a mistake

        known = {str(each).lower(): each for each in choices}
        for near in get_close_matches(value.lower(), known, 1):
            text += f"; did you mean {known[near]!r}?"
    return text


def _expected(field: Field) -> str:
    if not isinstance(field.type, str):
        return field.type.__name__
    if field.type in INTEGER_BOUNDS:
        low, high = INTEGER_BOUNDS[field.type]
        return f"an integer from {low} to {high}"
    return {
        "string": "a string",
        "float": "a finite number",
        "bool": "True or False",
        "bytes": "bytes",
        "any": "JSON",
    }[field.type]


def _shown(field: Field, value: Any) -> str:
    kind = value.kind if isinstance(value, Withheld) else type(value).__name__
    if field.secret or not isinstance(value, str | int | float):
        return kind
    try:
        text = repr(value)
    except ValueError:  # an integer of more digits than Python writes
        return kind
    return f"{text if len(text) <= 60 else text[:57] + '...'} ({kind})"


def _check_rule(rule: Rule, model: Model, path: str) -> Iterator[str]:
    if isinstance(rule, NeededWhen):
        if not _given(model, rule.name) and hold(model, rule.when):
            yield f"{path}{rule.name} is required when {said(rule.when, path)}"
        return
    given = [f"{path}{name}" for name in rule.names if _given(model, name)]
    if isinstance(rule, OnlyWhen):
        if given and not hold(model, rule.when):
            yield f"{', '.join(given)} may only be given when {said(rule.when, path)}"
        return
    names = ", ".join(f"{path}{name}" for name in rule.names)
    least = "one" if isinstance(rule, OneOf) else "at least one"
    if not given:
        yield f"{least} of {names} is required"
    elif isinstance(rule, OneOf) and len(given) > 1:
        yield f"only one of {names} may be given"


def _given(model: Model, name: str) -> bool:
    """Tell whether an attribute is given; an empty list says as little as none."""
    return getattr(model, name) not in (None, ())


def hold(model: Model, when: Conditions) -> bool:
    """Tell whether all conditions hold of a model; what was left out counts as its default."""
    return all(_holds(model, name, values) for name, values in when)


def _holds(model: Model, name: str, values: tuple[Plain, ...] | None) -> bool:
    if values is None:
        return _given(model, name)
    value = getattr(model, name)
    if value is None:
        value = next(field.default for field in model.WIRE if field.name == name)
    return value in values


def said(when: Conditions, path: str) -> str:
    """Say conditions in words; `path` stands before each name."""
    return " and ".join(
        f"{path}{name} is given"
        if values is None
        else f"{path}{name} is {' or '.join(map(repr, values))}"
        for name, values in when
    )
