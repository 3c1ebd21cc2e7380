"""Readers of single values: each returns what it read, or None after it noted a fault."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

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

TODO: Final = "TODO"


@dataclass(frozen=True, slots=True)
class Text:
    """A text and where it stands."""

    value: str
    place: Place


@dataclass(frozen=True, slots=True)
class Entries:
    """The entries of a mapping; `whole` is false if some could not be read."""

    items: tuple[Entry, ...]
    whole: bool

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.items)


def is_blank(node: Node) -> bool:
    """Tell whether a draft's `TODO` still stands here."""
    value = node.value if isinstance(node, ScalarNode) else None
    return isinstance(value, str) and value.startswith(TODO)


def read_text(node: Node, label: str, faults: Faults, hint: str = "") -> Text | None:
    """Read a text that is not empty.

    `label` is what messages call it, `hint` says what belongs there.
    """
    if isinstance(node, BrokenNode):
        return None
    value = node.value if isinstance(node, ScalarNode) else None
    if not isinstance(value, str):
        cure = "; put it in quotes" if isinstance(value, bool | int | float) else ""
        faults.add(node.place, f"{label} must be a text, not {described(node)}{cure}")
    elif is_blank(node):
        faults.add(node.place, f"fill in {label}{hint and ': '}{hint}")
    elif not value.strip():
        faults.add(node.place, f"{label} is empty{hint and ': '}{hint}")
    else:
        return Text(value.strip(), node.place)
    return None


def read_word(
    node: Node, label: str, words: Sequence[str], faults: Faults, allowed: str = ""
) -> str | None:
    """Read one of a few words.

    `allowed` lists them in messages, where there is more to say than they.
    """
    allowed = allowed or listed(words)
    value = node.value if isinstance(node, ScalarNode) else None
    if is_blank(node):
        faults.add(node.place, f"fill in {label}: {allowed}")
    elif isinstance(value, str) and value in words:
        return value
    elif not isinstance(node, BrokenNode):
        meant = did_you_mean(value, words) if isinstance(value, str) else ""
        faults.add(node.place, f"{label} must be {allowed}, not {described(node)}{meant}")
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


def read_entries(node: Node, label: str, faults: Faults, least: int = 0) -> Entries:
    """Read a mapping whose keys are the author's; entries without a value become broken ones."""
    if not isinstance(node, MappingNode):
        if not isinstance(node, BrokenNode):
            faults.add(node.place, f"{label} must be a mapping, not {described(node)}")
        return Entries((), whole=False)
    if len(node.entries) < least and node.whole:
        faults.add(node.place, f"{label} is empty")
    for entry in node.entries:
        if is_blank(entry.key):
            faults.add(entry.key.place, f"fill in this part of {label}, or delete it")
    named = tuple(entry for entry in valued(node, faults) if not is_blank(entry.key))
    return Entries(named, node.whole and len(named) == len(node.entries))


def valued(node: MappingNode, faults: Faults, keys: Collection[str] = ()) -> list[Entry]:
    """Return the entries; null ones are noted as faults and become broken ones.

    In braces, a key without a value that is none of `keys` is the rest of an unquoted text: that
    text is broken too.
    """
    entries: list[Entry] = []
    text: int | None = None  # index of the last entry that is a text
    for entry in node.entries:
        if not is_null(entry.value):
            is_text = isinstance(entry.value, ScalarNode) and isinstance(entry.value.value, str)
            text = len(entries) if is_text else None
            entries.append(entry)
            continue
        if node.braces and text is not None and entry.key.value not in keys:
            _break_text(entries, text, entry.key, faults)
        else:
            message = f"{shown(entry.key.value)} has no value; give it one, or delete the key"
            faults.add(entry.key.place, f"{message} (null stands in examples only)")
            text = None
        entries.append(Entry(entry.key, BrokenNode(entry.value.place)))
    return entries


def _break_text(entries: list[Entry], index: int, rest: ScalarNode, faults: Faults) -> None:
    """Note that a text ended at a comma, once however many commas it has."""
    entry = entries[index]
    if not isinstance(entry.value, BrokenNode):
        owner = shown(entry.key.value)
        message = (
            f"{shown(rest.value)} has no value; if it belongs to {owner}, quote the whole text"
        )
        faults.add(rest.place, message)
        entries[index] = Entry(entry.key, BrokenNode(entry.value.place))
