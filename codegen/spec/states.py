"""The states of a task, as the action that describes it tells them."""

from __future__ import annotations

from typing import Final

from codegen.spec.faults import listed
from codegen.spec.model import INTEGERS, Field, State
from codegen.spec.nodes import Node, ScalarNode, described, shown
from codegen.spec.part import Part
from codegen.spec.paths import Answer
from codegen.spec.scalar_fit import NO_TYPE, misfit
from codegen.spec.values import read_items
from codegen.spec.words import STATE

_GROUPS: Final = ("running", "ended", "failed")
# What callers wait for by these words rather than by a value.
_WORDS: Final = ("running", "ended")


def read_state(node: Node, task: Part, answer: Answer) -> State | None:
    """Read where an answer tells a task's state, and what its values mean."""
    part = Part(node, STATE, task.faults)
    path = part.text("field")
    field = answer.field(path, part.faults) if path else None
    if path and field:
        _check_field(field, path.value, part)
    groups = {name: _read_values(part, name, field) for name in _GROUPS}
    _check_groups(part, groups)
    if part.is_read and not any(name in part for name in _WORDS):
        part.faults.add(part.place, f"a state needs {listed(_WORDS)}, for callers to wait for")
    if path is None:
        return None
    return State(path.value, part.place, **groups)


def _check_field(field: Field, path: str, part: Part) -> None:
    node = part.node("field")
    assert node is not None
    if field.type != NO_TYPE and (
        field.type.is_list or field.type.name not in INTEGERS | {"string"}
    ):
        message = f"'field' must be a string or a whole number; '{path}' is {field.type}"
        part.faults.add(node.place, message)
    if field.secret:
        message = f"'field' must not be a secret, such as '{path}': states are printed"
        part.faults.add(node.place, message)


def _read_values(part: Part, key: str, field: Field | None) -> tuple[str | int, ...]:
    node = part.node(key)
    items = read_items(node, f"'{key}'", part.faults) if node else ()
    values: list[str | int] = []
    for item in items or ():
        value = item.value if isinstance(item, ScalarNode) else None
        if not isinstance(value, str | int) or isinstance(value, bool):
            message = (
                f"an item of '{key}' must be a string or a whole number, not {described(item)}"
            )
            part.faults.add(item.place, message)
        elif why := _misfit(value, field):
            part.faults.add(item.place, f"an item of '{key}' {why}")
        else:
            values.append(value)
    return tuple(values)


def _misfit(value: str | int, field: Field | None) -> str | None:
    """Say why the field never has this value; None where it may."""
    if field is None or field.type == NO_TYPE:
        return None
    choices = [choice.value for choice in field.choices]
    if choices and value not in choices:
        return f"must be {listed([str(choice) for choice in choices])}, not {shown(value)}"
    return misfit(value, field.type.name)


def _check_groups(part: Part, groups: dict[str, tuple[str | int, ...]]) -> None:
    seen: dict[str | int, str] = {}
    for name, values in groups.items():
        for value in values:
            node = part.node(name)
            assert node is not None
            if other := seen.get(value):
                where = " twice" if other == name else f", and in '{other}' too"
                part.faults.add(node.place, f"{shown(value)} stands in '{name}'{where}")
            elif value in _WORDS and value != name:
                message = f"{shown(value)} stands in '{name}', but is a word of its own for callers"
                part.faults.add(node.place, message)
            seen.setdefault(value, name)
