"""Reading what a schema says about values: choices, bounds and defaults."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

from codegen.sources.facts import FieldFacts, Said
from codegen.sources.zego_openapi.tree import Node
from codegen.spec.model import INTEGERS, Choice, Place

Complain = Callable[[Place, str], None]

_NUMBERS: Final = {"min": "minimum", "max": "maximum"}
_LENGTHS: Final = {"min_length": "minLength", "max_length": "maxLength"}
_COUNTS: Final = {"min_items": "minItems", "max_items": "maxItems"}


def read_bounds(
    facts: FieldFacts, schema: Node, complain: Complain, items: Node | None = None
) -> FieldFacts:
    """Add to a field what its schema says about values.

    Args:
        facts: The field, with its type.
        schema: Its schema.
        complain: Told of values that do not belong to the type.
        items: The schema of a list's items, whose bounds the field gets.
    """
    if facts.type is None:
        return facts
    values = items or schema
    scalars = facts.type.scalars
    said: dict[str, Any] = {}
    if "string" in scalars:
        said |= {**_whole(_LENGTHS, values, complain), **_pattern(values, complain)}
    elif scalars and scalars[0] in {*INTEGERS, "float"}:
        said |= _numbers(values, complain)
    if facts.type.is_list:
        said |= _whole(_COUNTS, schema, complain)
    return replace(
        facts,
        choices=_choices(facts, values, complain),
        default=_default(facts, schema, complain),
        **said,
    )


def _fits(value: object, scalars: tuple[str, ...]) -> bool:
    """Say whether a value is one of these types."""
    if isinstance(value, bool):
        return "bool" in scalars
    if isinstance(value, int):
        return bool({*INTEGERS, "float"} & set(scalars))
    if isinstance(value, float):
        return "float" in scalars
    return isinstance(value, str) and "string" in scalars


def _whole(keys: dict[str, str], schema: Node, complain: Complain) -> dict[str, Said[int]]:
    said: dict[str, Said[int]] = {}
    for name, key in keys.items():
        node = schema.get(key)
        if node is None or node.value is None:
            continue
        if isinstance(node.value, int) and not isinstance(node.value, bool) and node.value >= 0:
            said[name] = Said(node.value, node.place)
        else:
            complain(node.place, f"{key} {node.plain()!r} is no count; it was left out")
    return said


def _numbers(schema: Node, complain: Complain) -> dict[str, Said[int | float]]:
    said: dict[str, Said[int | float]] = {}
    for name, key in _NUMBERS.items():
        node = schema.get(key)
        if node is None or node.value is None:
            continue
        if isinstance(node.value, int | float) and not isinstance(node.value, bool):
            said[name] = Said(node.value, node.place)
        else:
            complain(node.place, f"{key} {node.plain()!r} is no number; it was left out")
    return said


def _pattern(schema: Node, complain: Complain) -> dict[str, Said[str]]:
    """Read a pattern: in the specs it is one for the whole string, here one for a part of it."""
    node = schema.get("pattern")
    if node is None or not isinstance(node.value, str):
        return {}
    if not (node.value.startswith("^") and node.value.endswith("$")):
        complain(node.place, f"the pattern {node.value!r} is not one of whole strings (^...$)")
        return {}
    return {"pattern": Said(node.value[1:-1], node.place)}


def _choices(facts: FieldFacts, schema: Node, complain: Complain) -> tuple[Choice, ...] | None:
    node = schema.get("enum")
    if node is None or facts.type is None or facts.type.scalars == ("bool",):
        return None
    if not node.list() and node.value is not None:
        complain(node.place, f"{facts.wire}: enum {node.plain()!r} is no list of choices")
        return None
    choices: dict[str | int, Choice] = {}
    for each in node.list():
        value = each.value
        if not _fits(value, facts.type.scalars) or not isinstance(value, str | int):
            complain(each.place, f"{facts.wire}: the choice {each.plain()!r} is not of its type")
            return None
        choices[value] = Choice(value)
    return tuple(choices.values()) or None


def _default(facts: FieldFacts, schema: Node, complain: Complain) -> Said[Any] | None:
    node = schema.get("default")
    if node is None or node.value is None or facts.type is None:
        return None
    if facts.type.is_list or not _fits(node.value, facts.type.scalars):
        said = f"{facts.wire}: the default {node.plain()!r} is not of its type; it was left out"
        complain(node.place, said)
        return None
    return Said(node.value, node.place)
