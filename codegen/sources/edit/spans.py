"""Spec text -> nodes that know where they start and end, to be edited in place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

import yaml
from yaml.events import (
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from codegen.spec.nodes import Plain
from codegen.spec.scalars import plain_value
from codegen.spec.yaml_events import LOADERS


@dataclass(frozen=True, slots=True)
class ScalarSpan:
    """A single value; `style` is its quote, `|` or `>`, or nothing."""

    start: int
    end: int
    value: Plain
    style: str


@dataclass(frozen=True, slots=True)
class ListSpan:
    """A list, in brackets or in lines."""

    start: int
    end: int
    items: tuple[ItemSpan, ...]
    flow: bool


@dataclass(frozen=True, slots=True)
class MappingSpan:
    """A mapping, in braces or in lines."""

    start: int
    end: int
    entries: tuple[EntrySpan, ...]
    flow: bool

    def get(self, key: str) -> EntrySpan | None:
        """Return the entry of this key."""
        return next((entry for entry in self.entries if entry.name == key), None)


@dataclass(frozen=True, slots=True)
class ItemSpan:
    """An item with the dash before it, if it has one; `behind` is where the text behind that starts."""

    start: int
    behind: int
    value: Span

    @property
    def end(self) -> int:
        """Where the value ends."""
        return self.value.end


@dataclass(frozen=True, slots=True)
class EntrySpan:
    """A key with its value; `behind` is where the text behind the colon starts."""

    key: ScalarSpan
    behind: int
    value: Span

    @property
    def name(self) -> str:
        """The key as text."""
        return str(self.key.value)

    @property
    def start(self) -> int:
        """Where the key starts."""
        return self.key.start

    @property
    def end(self) -> int:
        """Where the value ends."""
        return self.value.end


Span: TypeAlias = "ScalarSpan | ListSpan | MappingSpan"
Piece: TypeAlias = "EntrySpan | ItemSpan"

_COLON: Final = re.compile(r"\s*:")
_DASH: Final = re.compile(r"^ *(-)", re.MULTILINE)


def read_spans(text: str) -> Span:
    """Return the spans of a spec file that the spec reader takes without a fault."""
    events = iter(yaml.parse(text, Loader=LOADERS[0]))
    for event in events:
        if isinstance(event, MappingStartEvent | SequenceStartEvent | ScalarEvent):
            return _span(event, events, text, 0)
    raise ValueError("the file is empty")


def _span(event: Event, events: Iterator[Event], text: str, after: int) -> Span:
    """Compose a node; `after` is where an empty one is taken to stand."""
    assert event.start_mark is not None
    start = event.start_mark.index
    if isinstance(event, ScalarEvent):
        return _scalar(event, start, text, after)
    if isinstance(event, SequenceStartEvent):
        return _list(event, start, events, text)
    entries: list[EntrySpan] = []
    while not isinstance(each := next(events), MappingEndEvent):
        key = _span(each, events, text, start)
        assert isinstance(key, ScalarSpan)
        found = _COLON.match(text, key.end)
        behind = found.end() if found else key.end
        entries.append(EntrySpan(key, behind, _span(next(events), events, text, behind)))
    flow = bool(getattr(event, "flow_style", False))
    return MappingSpan(start, _end(each, entries, flow), tuple(entries), flow)


def _list(event: SequenceStartEvent, start: int, events: Iterator[Event], text: str) -> ListSpan:
    items: list[ItemSpan] = []
    flow, at = bool(event.flow_style), start
    while not isinstance(each := next(events), SequenceEndEvent):
        if items and not flow:
            dash = _DASH.search(text, at)
            assert dash is not None
            at = dash.start(1)
        value = _span(each, events, text, at + 1)
        items.append(ItemSpan(value.start if flow else at, value.start if flow else at + 1, value))
        at = value.end
    return ListSpan(start, _end(each, items, flow), tuple(items), flow)


def _scalar(event: ScalarEvent, start: int, text: str, after: int) -> ScalarSpan:
    assert event.end_mark is not None
    end, style = event.end_mark.index, event.style or ""
    if not style and not event.value:
        return ScalarSpan(after, after, None, "")  # the parsers place what is not there differently
    if style in {"|", ">"}:
        end = start + len(text[start:end].rstrip())
    value = event.value if style else plain_value(event.value)
    return ScalarSpan(start, end, value, style)


def _end(event: Event, parts: Sequence[Piece], flow: bool) -> int:
    """Return where a collection ends; the mark of one in lines lies behind blank lines and comments."""
    assert event.end_mark is not None
    return event.end_mark.index if flow or not parts else parts[-1].end
