"""YAML text -> PyYAML's events, the same ones and the same faults with each of its two parsers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final, TypeAlias

import yaml
from yaml.events import (
    CollectionEndEvent,
    CollectionStartEvent,
    Event,
    ScalarEvent,
)

from codegen.spec.faults import Faults
from codegen.spec.model import Place

Loader: TypeAlias = "type[Any]"
LOADERS: Final[tuple[Loader, ...]] = (
    *([yaml.CSafeLoader] if yaml.__with_libyaml__ else []),
    yaml.SafeLoader,
)

# Tabs and exotic line breaks are where the two parsers read different things.
_STRANGE: Final = re.compile(
    r"[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
# Escapes of half a surrogate pair, and of numbers beyond the last character.
_NO_CHARACTER: Final = re.compile(
    r"\\(?:u|U0000)[dD][89a-fA-F][0-9a-fA-F]{2}|\\U(?!000|0010)[0-9a-fA-F]{8}"
)
_COLON_AT_END: Final = re.compile(r":[,\[\]{}]")
_COMMENT_AT_HEADER: Final = re.compile(r"[|>][-+0-9]*#")

_DIFFER: Final = "parsers of YAML read this differently"
_UNCLOSED: Final = "; close the quotes"
_CURES: Final = (
    ("mapping values are not allowed here", "; quote a text with ': ' in it, or mend the indent"),
    ("found unexpected end of stream", _UNCLOSED),
    ("that cannot start any token", "; quote a text that starts with it"),
    ("but got '?'", "; quote what has a '?' in it, inside brackets and braces"),
    ("expected ',' or", "; close the bracket, and quote a text with ': ', commas or brackets"),
    ("expected <block end>", "; mend the indent"),
    ("expected '<document start>'", "; mend the indent"),
    ("expected the node content", "; a value is missing, or quote the text"),
    ("sequence entries are not allowed here", "; start the list on a line of its own"),
    ("could not find expected ':'", "; a key needs ': ' and a value behind it"),
    ("found unknown escape character", "; double the backslash, or use single quotes"),
)


def read_events(text: str, file: str, faults: Faults, loader: Loader) -> list[Event] | None:
    """Return the parser's events, or None (and faults) if the text is not YAML that both parsers read alike."""
    if _has_strange_characters(text, file, faults):
        return None
    events = _parse(text, loader)
    if isinstance(events, list) and not any(_doubts(events, text)):
        return events
    # The two word and place their complaints differently: it is always the Python parser's that is
    # reported.
    events = _parse(text, yaml.SafeLoader)
    if isinstance(events, yaml.MarkedYAMLError):
        _report_syntax(events, file, faults)
    elif isinstance(events, Exception):
        _report_escape(text, file, faults)
    elif doubts := list(_doubts(events, text)):
        for event, message in doubts:
            faults.add(place_of(event, file), message)
    else:
        faults.add(Place(file, 1, 1), f"{_DIFFER}: write this file plainer")
    return None


def place_of(event: Event, file: str) -> Place:
    """Return where an event starts."""
    mark = event.start_mark
    assert mark is not None
    return Place(file, mark.line + 1, mark.column + 1)


def _has_strange_characters(text: str, file: str, faults: Faults) -> bool:
    before = len(faults)
    for number, line in enumerate(text.split("\n"), 1):
        if found := _STRANGE.search(line):
            place = Place(file, number, found.start() + 1)
            faults.add(place, _strange(found[0]))
    return len(faults) > before


def _strange(character: str) -> str:
    if character == "\t":
        return "a tab stands here; use spaces"
    if "\udc80" <= character <= "\udcff":
        return "a byte stands here that is not UTF-8; save the file in that encoding"
    return f"the character U+{ord(character):04X} stands here; use printable ones"


def _parse(text: str, loader: Loader) -> list[Event] | Exception:
    try:
        events = list(yaml.parse(text, Loader=loader))
        for event in events:
            if isinstance(event, ScalarEvent):
                event.value.encode()  # the Python parser lets half a surrogate pair through
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        return error
    return events


def _doubts(events: list[Event], text: str) -> Iterator[tuple[Event, str]]:
    """Find what the two parsers read differently, or what only one of them refuses."""
    in_brackets = [False]  # whether what stands here does, for each collection around it
    for event in events:
        if isinstance(event, ScalarEvent):
            if event.tag is not None:
                yield event, _tag_doubt(event.tag)
            elif why := _scalar_doubt(event, text, in_brackets[-1]):
                yield event, why
        elif isinstance(event, CollectionStartEvent):
            if event.tag is not None:
                yield event, _tag_doubt(event.tag)
            in_brackets.append(in_brackets[-1] or bool(event.flow_style))
        elif isinstance(event, CollectionEndEvent):
            in_brackets.pop()


def _tag_doubt(tag: str) -> str:
    short = tag.replace("tag:yaml.org,2002:", "!!")
    return f"tags such as '{short}' are not part of the language; delete it"


def _scalar_doubt(event: ScalarEvent, text: str, in_brackets: bool) -> str | None:
    if event.style:
        if event.style in "|>" and _COMMENT_AT_HEADER.match(text, _index(event.start_mark)):
            return f"{_DIFFER}: a comment needs a space before it"
    elif in_brackets and ("?" in event.value or _COLON_AT_END.match(text, _index(event.end_mark))):
        return (
            f"{_DIFFER}: inside brackets and braces, quote what has a '?' in it or a ':' at its end"
        )
    return None


def _index(mark: Any) -> int:
    index: int = mark.index
    return index


def _report_syntax(error: yaml.MarkedYAMLError, file: str, faults: Faults) -> None:
    problem = str(error.problem)
    cure = next((cure for part, cure in _CURES if part in problem), "")
    # Quotes that are never closed are better shown where they open.
    marks = [error.problem_mark, error.context_mark]
    mark = next(filter(None, reversed(marks) if cure is _UNCLOSED else marks), None)
    place = Place(file, mark.line + 1, mark.column + 1) if mark else Place(file, 1, 1)
    context = f"{error.context}, " if error.context else ""
    faults.add(place, f"this is not YAML: {context}{problem}{cure}")


def _report_escape(text: str, file: str, faults: Faults) -> None:
    found = _NO_CHARACTER.search(text)
    before = text[: found.start()] if found else ""
    place = Place(file, before.count("\n") + 1, len(before) - before.rfind("\n"))
    faults.add(place, "this is not YAML: an escape in quotes stands for no character")
