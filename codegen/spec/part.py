"""A mapping with fixed keys: finds every key that does not belong there and every one that is missing."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.spec.faults import Faults, listed, nearest
from codegen.spec.model import Place
from codegen.spec.nodes import BrokenNode, Entry, MappingNode, Node, described, shown
from codegen.spec.values import (
    TODO,
    Text,
    is_blank,
    read_count,
    read_flag,
    read_text,
    read_word,
    valued,
)
from codegen.spec.words import OPEN_IN_DRAFTS, Shape


class Part:
    """The values of a mapping by their keys, read by its shape.

    Getters return a default for a key that is missing or faulty; the fault is noted then, so that
    reading goes on.
    """

    def __init__(self, node: Node, shape: Shape, faults: Faults) -> None:
        self.place: Place = node.place
        self.shape = shape
        self.faults = faults
        self._values: dict[str, Node] = {}
        # Whether what the part lacks is really not there: the mapping could be read in full.
        self.is_read = isinstance(node, MappingNode) and node.whole
        if isinstance(node, MappingNode):
            self._read(node)
        elif not isinstance(node, BrokenNode):
            faults.add(node.place, f"{shape.what} must be a mapping, not {described(node)}")

    def __contains__(self, key: str) -> bool:
        return key in self._values

    def node(self, key: str) -> Node | None:
        """Return the value's node, if the key is there."""
        return self._values.get(key)

    def text(self, key: str) -> Text | None:
        """Return a text."""
        node = self.node(key)
        if node is None:
            return None
        hint = self.shape.keys[key]
        if key not in self.shape.needed and is_blank(node):
            hint += "; or delete it"
        return read_text(node, f"'{key}'", self.faults, hint)

    def doc(self, key: str = "doc", *, lines: bool = True) -> str:
        """Return sentences; they end with a full stop, and stand on one line unless `lines` is true."""
        if self._is_draft(key):
            return TODO
        text = self.text(key)
        if text is None:
            return ""
        if not text.value.endswith("."):
            self.faults.add(text.place, f"'{key}' must end with a full stop")
        if not lines and "\n" in text.value:
            self.faults.add(text.place, f"'{key}' must be one line")
        return text.value

    def line(self, key: str) -> str:
        """Return a text of one line."""
        if self._is_draft(key):
            return TODO
        text = self.text(key)
        if text is not None and "\n" in text.value:
            self.faults.add(text.place, f"'{key}' must be one line")
        return text.value if text else ""

    def word(self, key: str, words: Sequence[str]) -> str | None:
        """Return one of a few words; None for a `TODO` that a draft may have."""
        node = self.node(key)
        if node is None or self._is_draft(key):
            return None
        return read_word(node, f"'{key}'", words, self.faults)

    def flag(self, key: str) -> bool:
        """Return true or false, false by default."""
        node = self.node(key)
        return node is not None and read_flag(node, f"'{key}'", self.faults)

    def count(self, key: str, least: int = 0) -> int | None:
        """Return a whole number that is not less than `least`."""
        node = self.node(key)
        return None if node is None else read_count(node, f"'{key}'", self.faults, least)

    def _is_draft(self, key: str) -> bool:
        """Tell whether a person still has to supply this, which is no fault in drafts."""
        node = self.node(key)
        return self.faults.drafts and key in OPEN_IN_DRAFTS and node is not None and is_blank(node)

    def _read(self, node: MappingNode) -> None:
        entries = valued(node, self.faults, self.shape.keys)
        unknown: list[Entry] = []
        for entry in entries:
            if entry.key.value in self.shape.keys:
                self._values.setdefault(str(entry.key.value), entry.value)
            else:
                unknown.append(entry)
        for entry in unknown:
            # In braces a key without a value is the rest of an unquoted text, which is reported.
            if not (node.braces and isinstance(entry.value, BrokenNode)):
                self._report_unknown(entry)
        if node.whole:
            self._report_missing()

    def _report_unknown(self, entry: Entry) -> None:
        key = str(entry.key.value)
        message = f"unknown key {shown(entry.key.value)} in {self.shape.what}"
        shape = self.shape
        meant = nearest(key, [*shape.cures, *shape.aliases, *shape.keys])
        if meant is None:
            message += f"; allowed are {listed(list(shape.keys), 'and')}"
        elif cure := shape.cures.get(meant):
            message += f"; {cure}"
        else:
            # Read on as if it stood there, so that a slip in a key hides nothing and misses
            # nothing.
            meant = shape.aliases.get(meant, meant)
            self._values.setdefault(meant, entry.value)
            message += f"; did you mean '{meant}'?"
        self.faults.add(entry.key.place, message)

    def _report_missing(self) -> None:
        missing = self.shape.needed - self._values.keys()
        for key, hint in self.shape.keys.items() if missing else ():
            if key in missing:
                self.faults.add(self.place, f"{self.shape.what} needs '{key}': {hint}")
