"""What a YAML file holds, before anyone asks what it means: scalars, lists and mappings with their places."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from codegen.spec.model import Json, Place

Plain: TypeAlias = "bool | int | float | str | None"


@dataclass(frozen=True, slots=True)
class ScalarNode:
    """A text, a number, true, false or null."""

    place: Place
    value: Plain


@dataclass(frozen=True, slots=True)
class ListNode:
    """A list."""

    place: Place
    items: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class MappingNode:
    """A mapping; keys that stand twice are still both here.

    `whole` is false when a part of it could not be read, so that nothing follows from what it
    lacks.
    """

    place: Place
    entries: tuple[Entry, ...]
    braces: bool
    whole: bool = True


@dataclass(frozen=True, slots=True)
class BrokenNode:
    """Something whose fault is already reported: whoever meets it says nothing more about it."""

    place: Place


@dataclass(frozen=True, slots=True)
class Entry:
    """A key of a mapping with its value."""

    key: ScalarNode
    value: Node


Node: TypeAlias = ScalarNode | ListNode | MappingNode | BrokenNode


def is_null(node: Node) -> bool:
    """Tell whether the node is null, or nothing at all."""
    return isinstance(node, ScalarNode) and node.value is None


def shown(value: Plain) -> str:
    """Write a scalar the way messages show it: texts in quotes, the others as in YAML."""
    if isinstance(value, str):
        return f"'{value}'"
    if value is None:
        return "null"
    return str(value).lower() if isinstance(value, bool) else f"{value}"


def described(node: Node) -> str:
    """Say what a node is, for the end of `... must be text, not ...`."""
    if isinstance(node, ListNode):
        return "a list"
    if isinstance(node, MappingNode):
        return "a mapping"
    if isinstance(node, BrokenNode) or node.value is None:
        return "nothing"
    if isinstance(node.value, int | float) and not isinstance(node.value, bool):
        return f"the number {node.value}"
    return shown(node.value)


def plain(node: Node) -> Json:
    """Return what the node holds as plain data; of a key that stands twice the first counts."""
    if isinstance(node, ScalarNode):
        return node.value
    if isinstance(node, ListNode):
        return [plain(item) for item in node.items]
    data: dict[str, Json] = {}
    if isinstance(node, MappingNode):
        for entry in node.entries:
            data.setdefault(str(entry.key.value), plain(entry.value))
    return data
