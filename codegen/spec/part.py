"""A mapping with fixed keys: finds every key that does not belong there and every one that is missing."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.spec.faults import Faults, did_you_mean, listed, nearest
from codegen.spec.model import Place
from codegen.spec.nodes import BrokenNode, Entry, MappingNode, Node, described, shown
from codegen.spec.values import Text, read_count, read_flag, read_text, read_word, valued
from codegen.spec.words import Shape


class Part:
    """The values of a mapping by their keys, read by its shape.

    Getters return a default for a key that is missing or faulty; the fault is noted then, so that reading goes on.
    """

    def __init__(self, node: Node, shape: Shape, faults: Faults) -> None:
        self.place: Place = node.place
        self.shape = shape
        self.faults = faults
        self._values: dict[str, Node] = {}
        if isinstance(node, MappingNode):
            self._read(node)
        elif not isinstance(node, BrokenNode):
            faults.add(node.place, f"{shape.what} must be a mapping, not {described(node)}")

    def __contains__(self, key: str) -> bool:
        return key in self._values

    def __len__(self) -> int:
        return len(self._values)

    def node(self, key: str) -> Node | None:
        """Return the value's node, if the key is there."""
        return self._values.get(key)

    def text(self, key: str) -> Text | None:
        """Return a text."""
        node = self.node(key)
        if node is None:
            return None
        return read_text(node, f"'{key}'", self.faults, self.shape.keys[key])

    def doc(self, key: str = "doc", *, lines: bool = True) -> str:
        """Return sentences; they end with a full stop, and stand on one line unless `lines` is true."""
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
        text = self.text(key)
        if text is not None and "\n" in text.value:
            self.faults.add(text.place, f"'{key}' must be one line")
        return text.value if text else ""

    def word(self, key: str, words: Sequence[str]) -> str | None:
        """Return one of a few words."""
        node = self.node(key)
        return None if node is None else read_word(node, f"'{key}'", words, self.faults)

    def flag(self, key: str) -> bool:
        """Return true or false, false by default."""
        node = self.node(key)
        return node is not None and read_flag(node, f"'{key}'", self.faults)

    def count(self, key: str, least: int = 0) -> int | None:
        """Return a whole number that is not less than `least`."""
        node = self.node(key)
        return None if node is None else read_count(node, f"'{key}'", self.faults, least)

    def _read(self, node: MappingNode) -> None:
        entries = valued(node, self.faults)
        for entry in entries:
            if entry.key.value in self.shape.keys:
                self._values.setdefault(str(entry.key.value), entry.value)
        for entry in entries:
            # In braces a key without a value is the rest of an unquoted text, which is reported.
            stray = node.braces and isinstance(entry.value, BrokenNode)
            if entry.key.value not in self.shape.keys and not stray:
                self._report_unknown(entry)
        if node.whole:
            self._report_missing()

    def _report_unknown(self, entry: Entry) -> None:
        key = str(entry.key.value)
        message = f"unknown key {shown(entry.key.value)} in {self.shape.what}"
        if key in self.shape.cures:
            self.faults.add(entry.key.place, f"{message}; {self.shape.cures[key]}")
            return
        absent = [word for word in self.shape.keys if word not in self._values]
        if meant := nearest(key, absent):
            # Read on as if it stood there, so that a slip in a key hides nothing and misses nothing.
            self._values[meant] = entry.value
            self.faults.add(entry.key.place, f"{message}; did you mean '{meant}'?")
        else:
            allowed = listed(list(self.shape.keys))
            suggestion = did_you_mean(key, self.shape.keys) or f"; allowed are {allowed}"
            self.faults.add(entry.key.place, message + suggestion)

    def _report_missing(self) -> None:
        for key, hint in self.shape.keys.items():
            if key in self.shape.needed and key not in self._values:
                self.faults.add(self.place, f"{self.shape.what} needs '{key}': {hint}")
