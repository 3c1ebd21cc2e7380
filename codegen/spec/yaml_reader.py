"""YAML text -> nodes, with the place of each, and faults for what the language leaves out of YAML."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, TypeGuard

from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from codegen.spec.faults import Faults
from codegen.spec.model import Place
from codegen.spec.nodes import (
    BrokenNode,
    Entry,
    ListNode,
    MappingNode,
    Node,
    Plain,
    ScalarNode,
    described,
    is_null,
    shown,
)
from codegen.spec.scalars import plain_value
from codegen.spec.yaml_events import LOADERS, Loader, place_of, read_events

DEEPEST: Final = 50
_NO_KEYS: Final = (bool, float)
_NO_REFERENCES: Final = (
    "anchors, aliases and merge keys are not part of the language; write the values out"
)


def read_yaml(text: str, file: str, faults: Faults, loader: Loader = LOADERS[0]) -> Node | None:
    """Return what a file holds, or None (and a fault) if it is not YAML or holds nothing.

    `loader` is the PyYAML loader whose parser is used; the result is the same with each.
    """
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    events = read_events(text, file, faults, loader)
    return _Composer(events, file, faults).document() if events is not None else None


class _Composer:
    """Builds nodes from the parser's events."""

    def __init__(self, events: list[Event], file: str, faults: Faults) -> None:
        self._all = events
        self._events = iter(events)
        self._file = file
        self._faults = faults

    def document(self) -> Node | None:
        """Compose the file's only document."""
        starts = [event for event in self._all if isinstance(event, DocumentStartEvent)]
        for event in starts:
            if event.version or event.tags:
                self._add(event, "directives are not part of the language; delete them")
        for event in starts[1:]:
            self._add(event, "a second document starts here; a file holds one")
        for each in self._events:
            if isinstance(each, NodeEvent) and not is_null(node := self._node(each, 0)):
                return node
        self._faults.add(Place(self._file, 1, 1), "the file is empty")
        return None

    def _add(self, event: Event, message: str) -> None:
        self._faults.add(place_of(event, self._file), message)

    def _node(self, event: Event, depth: int) -> Node:
        assert isinstance(event, NodeEvent)
        if event.anchor is not None:
            self._add(event, _NO_REFERENCES)
        place = place_of(event, self._file)
        if isinstance(event, ScalarEvent):
            # The style of a plain one is None or "", depending on the parser.
            return ScalarNode(place, event.value if event.style else plain_value(event.value))
        if isinstance(event, AliasEvent):
            return BrokenNode(place)
        if depth == DEEPEST:
            self._faults.add(place, f"nested deeper than {DEEPEST} levels")
            self._skip()
            return BrokenNode(place)
        if isinstance(event, SequenceStartEvent):
            return ListNode(place, tuple(self._items(depth)))
        assert isinstance(event, MappingStartEvent)
        return self._mapping(place, bool(event.flow_style), depth)

    def _skip(self) -> None:
        """Pass over the rest of a list or mapping that has just begun."""
        depth = 1
        while depth:
            event = next(self._events)
            depth += isinstance(event, CollectionStartEvent) - isinstance(event, CollectionEndEvent)

    def _items(self, depth: int) -> Iterator[Node]:
        while not isinstance(event := next(self._events), SequenceEndEvent):
            yield self._node(event, depth + 1)

    def _mapping(self, place: Place, braces: bool, depth: int) -> MappingNode:
        entries: list[Entry] = []
        lines: dict[tuple[type, Plain], int] = {}
        whole = True
        while not isinstance(event := next(self._events), MappingEndEvent):
            key = self._node(event, depth + 1)
            value = self._node(next(self._events), depth + 1)
            if self._is_key(key, value):
                self._note_duplicate(key, lines)
                if is_null(value):  # the parsers place what is not there differently
                    value = ScalarNode(key.place, None)
                entries.append(Entry(key, value))
            else:
                whole = False
        return MappingNode(place, tuple(entries), braces, whole)

    def _is_key(self, key: Node, value: Node) -> TypeGuard[ScalarNode]:
        if not isinstance(key, ScalarNode):
            if not isinstance(key, BrokenNode):
                self._faults.add(
                    key.place, f"{described(key)} is no key; a key is a name or a number"
                )
            return False
        if key.value == "<<":
            if not isinstance(value, BrokenNode):
                self._faults.add(key.place, _NO_REFERENCES)
            return False
        if key.value is None or isinstance(key.value, _NO_KEYS):
            self._faults.add(
                key.place, f"{shown(key.value)} is no key; if a name is meant, quote it"
            )
            return False
        return True

    def _note_duplicate(self, key: ScalarNode, lines: dict[tuple[type, Plain], int]) -> None:
        identity = type(key.value), key.value
        if identity in lines:
            message = (
                f"key {shown(key.value)} stands here a second time; first in line {lines[identity]}"
            )
            self._faults.add(key.place, message)
        lines.setdefault(identity, key.place.line)
