"""What the vendor's material states about a field, where the spec knows better."""

from __future__ import annotations

from typing import Final

from codegen.spec.faults import Faults
from codegen.spec.model import SCALARS, Stated
from codegen.spec.nodes import ListNode, Node, ScalarNode, described
from codegen.spec.part import Part
from codegen.spec.values import read_flag, read_items
from codegen.spec.words import STATED

_FLAGS: Final = frozenset({"required", "absent", "deprecated", "disabled"})


def read_stated(node: Node, faults: Faults) -> Stated:
    """Read the facts of the material that the spec departs from, by their keys."""
    part = Part(node, STATED, faults)
    found = []
    for key in STATED.keys:
        value = part.node(key)
        fact = None if value is None else _read_fact(key, value, faults)
        if fact is not None:
            found.append((key, fact))
    return tuple(found)


def _read_fact(
    key: str, node: Node, faults: Faults
) -> bool | int | float | str | tuple[str | int, ...] | None:
    if key in _FLAGS:
        return read_flag(node, f"'{key}'", faults)
    if key == "type":
        return _read_type(node, faults)
    if key == "choices":
        return _read_choices(node, faults)
    value = node.value if isinstance(node, ScalarNode) else None
    if isinstance(value, int | float) or (key == "default" and value is not None):
        return value
    right = "a single value" if key == "default" else "a number"
    faults.add(node.place, f"'{key}' must be {right}, not {described(node)}")
    return None


def _read_type(node: Node, faults: Faults) -> str | None:
    inner = node.items[0] if isinstance(node, ListNode) and len(node.items) == 1 else node
    if isinstance(inner, ScalarNode) and inner.value in SCALARS:
        return f"[{inner.value}]" if inner is not node else str(inner.value)
    faults.add(node.place, f"'type' must be a scalar type or a list of one, not {described(inner)}")
    return None


def _read_choices(node: Node, faults: Faults) -> tuple[str | int, ...]:
    items = read_items(node, "'choices'", faults, least=0) or ()
    values = [item.value for item in items if isinstance(item, ScalarNode)]
    return tuple(value for value in values if isinstance(value, str | int))
