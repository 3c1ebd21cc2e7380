"""Readers of single values: each returns what it read, or None after it noted a fault."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from codegen.spec.faults import Faults, did_you_mean, listed
from codegen.spec.model import Place
from codegen.spec.nodes import (
    BrokenNode,
    Entry,
    ListNode,
    MappingNode,
    Node,
    ScalarNode,
    described,
    is_null,
    shown,
)

TODO = "TODO"


@dataclass(frozen=True, slots=True)
class Text:
    """A text and where it stands."""

    value: str
    place: Place


def read_text(node: Node, label: str, faults: Faults, hint: str = "a text") -> Text | None:
    """Read a text that is not empty; `label` is what messages call it, `hint` says what belongs there."""
    if isinstance(node, BrokenNode):
        return None
    value = node.value if isinstance(node, ScalarNode) else None
    if not isinstance(value, str):
        cure = "; put it in quotes" if isinstance(value, bool | int | float) else ""
        faults.add(node.place, f"{label} must be a text, not {described(node)}{cure}")
    elif value.startswith(TODO):
        faults.add(node.place, f"fill in {label}: {hint}")
    elif not value.strip():
        faults.add(node.place, f"{label} is empty; it must be {hint}")
    else:
        return Text(value.strip(), node.place)
    return None


def read_word(node: Node, label: str, words: Sequence[str], faults: Faults) -> str | None:
    """Read one of a few words."""
    value = node.value if isinstance(node, ScalarNode) else None
    if isinstance(value, str) and value.startswith(TODO):
        faults.add(node.place, f"fill in {label}: {listed(words)}")
    elif isinstance(value, str) and value in words:
        return value
    elif not isinstance(node, BrokenNode):
        meant = did_you_mean(value, words) if isinstance(value, str) else ""
        faults.add(node.place, f"{label} must be {listed(words)}, not {described(node)}{meant}")
    return None


def read_flag(node: Node, label: str, faults: Faults) -> bool:
    """Read true or false; false after a fault."""
    if isinstance(node, ScalarNode) and isinstance(node.value, bool):
        return node.value
    if not isinstance(node, BrokenNode):
        faults.add(node.place, f"{label} must be true or false, not {described(node)}")
    return False


def read_count(node: Node, label: str, faults: Faults, least: int = 0) -> int | None:
    """Read a whole number that is not less than `least`."""
    value = node.value if isinstance(node, ScalarNode) else None
    if isinstance(value, int) and not isinstance(value, bool) and value >= least:
        return value
    if not isinstance(node, BrokenNode):
        message = f"{label} must be a whole number from {least} on, not {described(node)}"
        faults.add(node.place, message)
    return None


def read_items(node: Node, label: str, faults: Faults, least: int = 1) -> tuple[Node, ...] | None:
    """Read a list of at least `least` items, none of them null."""
    if isinstance(node, BrokenNode):
        return None
    if not isinstance(node, ListNode):
        faults.add(node.place, f"{label} must be a list, not {described(node)}")
        return None
    if len(node.items) < least:
        faults.add(node.place, f"{label} needs at least {least} item{'s' * (least > 1)}")
        return None
    for item in node.items:
        if is_null(item):
            faults.add(item.place, f"an item of {label} is empty; null stands in examples only")
    return tuple(item for item in node.items if not is_null(item))


def read_texts(node: Node, label: str, faults: Faults, least: int = 1) -> tuple[Text, ...] | None:
    """Read a list of texts, each of which stands once; faulty items are left out."""
    items = read_items(node, label, faults, least)
    if items is None:
        return None
    found: dict[str, Text] = {}
    for item in items:
        text = read_text(item, f"an item of {label}", faults)
        if text is not None and text.value in found:
            faults.add(text.place, f"'{text.value}' stands in {label} a second time")
        elif text is not None:
            found[text.value] = text
    return tuple(found.values())


def read_entries(node: Node, label: str, faults: Faults) -> tuple[Entry, ...] | None:
    """Read a mapping whose keys are the author's; entries without a value become broken ones."""
    if isinstance(node, BrokenNode):
        return None
    if not isinstance(node, MappingNode):
        faults.add(node.place, f"{label} must be a mapping, not {described(node)}")
        return None
    return tuple(valued(node, faults))


def valued(node: MappingNode, faults: Faults) -> list[Entry]:
    """Return the entries; null ones are noted as faults and become broken ones."""
    entries: list[Entry] = []
    for entry in node.entries:
        if is_null(entry.value):
            faults.add(entry.key.place, _no_value(entry, node))
            entry = Entry(entry.key, BrokenNode(entry.value.place))
        entries.append(entry)
    return entries


def _no_value(entry: Entry, node: MappingNode) -> str:
    message = f"{shown(entry.key.value)} has no value"
    position = node.entries.index(entry)
    before = node.entries[position - 1] if position else None
    text = before.value.value if before and isinstance(before.value, ScalarNode) else None
    if node.braces and before and isinstance(text, str):
        key = shown(before.key.value)
        return f"{message}; quote the text that has a comma in it, behind {key}"
    return f"{message}; null stands in examples only: give it one, or delete the key"
