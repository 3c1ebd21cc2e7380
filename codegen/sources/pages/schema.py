"""The parameters and fields of a ZEGOCLOUD API page: lines, brackets, and what stands below them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from codegen.sources.facts import TypeFacts
from codegen.sources.pages.document import Line
from codegen.sources.pages.evidence import Evidence
from codegen.sources.pages.found import Page
from codegen.sources.pages.types import ZEGO, zego_type

_BULLET: Final = re.compile(r"^(?:[•◦▪●·*-]\s+)+")
_WORDS: Final = "|".join(sorted({*ZEGO, "object"}, key=len, reverse=True))
_TYPE: Final = rf"(?:{_WORDS})(?:<[\w-]+>)?(?:\[\])?"
_FLAGS: Final = r"(?:\s*\|?\s*(?:required|deprecated|nullable))*"
_NAME: Final = r"[A-Za-z_][\w-]*(?:\[\])?"
_ITEM: Final = re.compile(
    rf"(?P<name>{_NAME})(?:\s*\|\s*|\s+)(?P<type>{_TYPE})(?P<flags>{_FLAGS})\s*\|?"
)
_GLUED: Final = re.compile(rf"(?={_NAME})(?P<text>[\w\-\[\]]+?)(?P<flags>{_FLAGS})")
_ALONE: Final = re.compile(rf"(?P<type>{_TYPE})(?P<flags>{_FLAGS})")
_OPEN: Final = re.compile(r"Array ?\[")


@dataclass(slots=True)
class Item:
    """A parameter or field, with the lines below it that speak of it."""

    name: str
    type: TypeFacts
    line: Line
    required: bool
    deprecated: bool
    texts: list[Line] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Bracket:
    """The beginning or the end of an array's items."""

    opens: bool
    line: Line


Part = Item | Bracket


def bare(text: str) -> str:
    """Return a line's text without the bullets before it."""
    return _BULLET.sub("", text)


def parts(page: Page, start: int, end: int, skipped: range) -> list[Part]:
    """Return what the lines from `start` to `end` consist of, less those of an error table."""
    found: list[Part] = []
    index = start
    while index < end:
        line = page.lines[index]
        text = bare(line.text)
        if index in skipped or line.cells is not None:
            index += 1
        elif _OPEN.fullmatch(text) or text == "]":
            found.append(Bracket(text != "]", line))
            index += 1
        else:
            item, used = _item(page, index, end)
            if item is not None:
                found.append(item)
            elif found and isinstance(found[-1], Item):
                found[-1].texts.append(line)
            index += used
    return found


def begins_item(lines: Sequence[Line], index: int) -> bool:
    """Say whether a line begins a parameter or field: a name with its type, or above it."""
    text = bare(lines[index].text)
    if _ITEM.fullmatch(text):
        return True
    below = lines[index + 1].text if index + 1 < len(lines) else ""
    return bool(re.fullmatch(_NAME, text) and _ALONE.fullmatch(below))


def _item(page: Page, index: int, end: int) -> tuple[Item | None, int]:
    """Return the parameter or field that begins at a line, and how many lines its head takes."""
    line = page.lines[index]
    text = bare(line.text)
    if found := _ITEM.fullmatch(text):
        return _made(found["name"], found["type"], found["flags"], line), 1
    if not re.fullmatch(r"[\w\-\[\]]+(?:\s*\|)?", text):
        return None, 1
    if re.fullmatch(_NAME, text) and index + 1 < end:
        below = _ALONE.fullmatch(page.lines[index + 1].text)
        if below:
            flags, used = below["flags"], 2
            while index + used < end and page.lines[index + used].text in (
                "required",
                "deprecated",
            ):
                flags += page.lines[index + used].text
                used += 1
            return _made(text, below["type"], flags, line), used
    return _glued(page, line, text), 1


def _made(name: str, word: str, flags: str, line: Line) -> Item:
    type = zego_type(word)
    assert type is not None
    return Item(name.removesuffix("[]"), type, line, "required" in flags, "deprecated" in flags)


def _glued(page: Page, line: Line, text: str) -> Item | None:
    found = _GLUED.fullmatch(text)
    if found is None:
        return None
    readings = _endings(found["text"], page.evidence)
    if len(readings) > 1:
        shown = " or ".join(f"{name} {word}" for name, word in readings)
        page.complain(line, f"nothing keeps a name from its type: this may be {shown}; left out")
    if len(readings) != 1:
        return None
    name, word = readings[0]
    return _made(name, word, found["flags"], line)


def _endings(text: str, evidence: Evidence) -> list[tuple[str, str]]:
    """Return the names and types that a text may consist of, the known names where any is."""
    found = [
        (text[:end], text[end:])
        for end in range(1, len(text))
        if re.fullmatch(_NAME, text[:end]) and re.fullmatch(_TYPE, text[end:])
    ]
    if len(found) < 2:
        return found
    return [each for each in found if each[0] in evidence.names] or found


def only_items(found: Sequence[Part]) -> list[Item]:
    """Return the parameters and fields among the parts."""
    return [each for each in found if isinstance(each, Item)]
