"""Functions that tell that a model has no fault, each written for its model.

What they say yes to, `faults` has nothing to say of. Where one says no there may be a fault, which
`faults` then finds words for, or something that is unusual and right. To make one takes as long as
some sixty checks by `faults`; it pays for requests that are made often.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from .check import is_json, is_text
from .secret import Secret
from .wire import INTEGER_BOUNDS, AnyOf, Conditions, Field, NeededWhen, OneOf, OnlyWhen, Rule

if TYPE_CHECKING:
    from .model import Model

Checker: TypeAlias = Callable[[Any], bool]

_LARGEST: Final = sys.float_info.max


_made: Final[dict[type[Model], Checker]] = {}


def checker(cls: type[Model]) -> Checker:
    """Return the function that tells that an object of a model has no fault."""
    if cls not in _made:
        _made[cls] = _Text(cls).compile()
    return _made[cls]


class _Text:
    """Lines of a function that checks `model`, and the names that they use."""

    def __init__(self, cls: type[Model]) -> None:
        self._cls = cls
        self._fields = {field.name: (field, f"v{at}") for at, field in enumerate(cls.WIRE)}
        self._names: dict[str, Any] = {
            "Secret": Secret,
            "is_json": is_json,
            "is_text": is_text,
            "numbers": (float, int),
        }

    def compile(self) -> Checker:
        """Return the function, compiled."""
        lines = [f"    {place} = model.{name}" for name, (_, place) in self._fields.items()]
        lines += (
            line for field, place in self._fields.values() for line in self._field(field, place)
        )
        rules = (line for rule in self._cls.RULES for line in _refuse(f"not ({self._rule(rule)})"))
        source = "\n".join(("def fine(model):", *lines, *rules, "    return True"))
        # Made of the generator's names, and of numbers and choices as literals.
        exec(compile(source, f"<checker of {self._cls.__name__}>", "exec"), self._names)  # noqa: S102
        fine: Checker = self._names["fine"]
        return fine

    def _field(self, field: Field, place: str) -> Iterator[str]:
        given = "" if field.required else f"{place} is not None and "
        if not field.many:
            yield from _refuse(f"{given}not ({self._value(field, place)})")
            return
        size = _within(f"len({place})", field.min_items, field.max_items)
        yield from _refuse(f"{given}not (type({place}) is tuple{size})")
        yield f"    for each in {place}{'' if field.required else ' or ()'}:"
        yield from _refuse(f"not ({self._value(field, 'each')})", " " * 8)

    def _value(self, field: Field, value: str) -> str:
        """Return what tells that a value, which may still be None, is allowed."""
        kind = field.type
        if not isinstance(kind, str):
            return f"type({value}) is {self._name(kind)} and {self._name(checker(kind))}({value})"
        allowed = f" and {value} in {field.choices!r}" if field.choices else ""
        if kind == "string":
            return self._string(field, value) + allowed
        bounds = "" if allowed else _within(value, field.min, field.max)
        if kind in INTEGER_BOUNDS:
            return f"type({value}) is int{_within(value, *INTEGER_BOUNDS[kind])}{bounds}{allowed}"
        if kind == "float":
            return f"type({value}) in numbers{_within(value, -_LARGEST, _LARGEST)}{bounds}{allowed}"
        tests = {
            "bool": f"type({value}) is bool",
            "bytes": f"type({value}) is bytes",
            "any": f"{value} is not None and is_json({value})",
        }
        return tests[kind] + bounds + allowed

    def _string(self, field: Field, value: str) -> str:
        # A secret is one already: attributes are converted as they are set.
        kind = "Secret" if field.secret else "str"
        test = f"type({value}) is {kind} and ({value}.isascii() or is_text({value}))"
        if field.choices:
            return test
        test += _within(f"len({value})", field.min_length, field.max_length)
        if field.pattern:
            test += f" and {self._name(re.compile(field.pattern).fullmatch)}({value})"
        return test

    def _rule(self, rule: Rule) -> str:
        """Return what tells that a rule is kept."""
        if isinstance(rule, NeededWhen):
            return f"{self._given(rule.name)} or not ({self._hold(rule.when)})"
        given = [self._given(name) for name in rule.names]
        if isinstance(rule, OnlyWhen):
            return f"not ({' or '.join(given)}) or ({self._hold(rule.when)})"
        if isinstance(rule, OneOf):
            return f"{' + '.join(given)} == 1"
        assert isinstance(rule, AnyOf)
        return " or ".join(given)

    def _given(self, name: str) -> str:
        field, place = self._fields[name]
        may_be_empty = field.many or field.type == "any"
        return f"({place} is not None{f' and {place} != ()' if may_be_empty else ''})"

    def _hold(self, when: Conditions) -> str:
        return " and ".join(
            self._given(name) if values is None else self._equals(name, values)
            for name, values in when
        )

    def _equals(self, name: str, values: tuple[Any, ...]) -> str:
        field, place = self._fields[name]
        return f"({field.default!r} if {place} is None else {place}) in {values!r}"

    def _name(self, thing: object) -> str:
        name = f"g{len(self._names)}"
        self._names[name] = thing
        return name


def _within(value: str, low: float | None, high: float | None) -> str:
    """Return what tells that a number is within bounds, to be added to other tests."""
    least = "" if low is None else f" and {value} >= {low!r}"
    return least if high is None else f"{least} and {value} <= {high!r}"


def _refuse(condition: str, indent: str = " " * 4) -> tuple[str, str]:
    return f"{indent}if {condition}:", f"{indent}    return False"
