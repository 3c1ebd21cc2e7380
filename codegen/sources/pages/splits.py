"""Where cells may end that nothing keeps apart, and which of the readings are likely."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from codegen.sources.facts import TypeFacts
from codegen.sources.pages.evidence import Evidence
from codegen.sources.pages.types import TENCENT, ZEGO, tencent_type, zego_type

_LIST: Final = "Array of "
# A word, as opposed to a name that is made of several.
_WORD: Final = re.compile(r"[A-Z]?[a-z]+(?![A-Za-z0-9])")
_MARKS: Final = ("Yes", "No")
# No name, type and first word together are longer; anything may stand in a file.
_LONGEST: Final = 120
_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*(?:\.[A-Za-z0-9_]+)*(?:\[\])?")
_ZEGO_TYPES: Final = tuple(
    re.compile(rf"(?:Array of |\[\])?{word}(?:\[\])?", re.IGNORECASE)
    for word in (*ZEGO, "objects", "object", "array")
)
_MODEL: Final = re.compile(r"[A-Z][A-Za-z0-9_]*")


@dataclass(frozen=True, slots=True)
class Typed:
    """One reading of a type and the description behind it."""

    word: str
    text: str


@dataclass(frozen=True, slots=True)
class Row:
    """One reading of a row of parameters or fields."""

    name: str
    word: str
    text: str
    required: bool | None = None

    def __str__(self) -> str:
        mark = {True: "required, ", False: "optional, ", None: ""}[self.required]
        return f"{self.name} ({mark}{self.word}): {self.text[:40]!r}"


def is_name(text: str) -> bool:
    """Say whether a text may be the name of a parameter or field."""
    return _NAME.fullmatch(text) is not None


def tencent_types_at(text: str) -> Iterator[Typed]:
    """Yield the types that a text without separators may begin with."""
    prefix = _LIST if text.startswith(_LIST) else ""
    rest = text.removeprefix(prefix)
    for word in TENCENT:
        if rest.startswith(word) and not rest[len(word) :].startswith(" "):
            yield Typed(prefix + word, rest[len(word) :])
    model = _MODEL.match(rest, 0, _LONGEST)
    if model is None:
        return
    for end in range(1, model.end() + 1):
        after = rest[end : end + 1]
        # Behind `Array of` a blank may be the description's first; else the word is a sentence's.
        apart = after.isspace() and not prefix
        if rest[:end] not in TENCENT and not after.islower() and not apart:
            yield Typed(prefix + rest[:end], rest[end:])


def zego_types_at(text: str) -> Iterator[Typed]:
    """Yield the types of a ZEGOCLOUD article that a text without separators may begin with."""
    found = [match[0] for form in _ZEGO_TYPES if (match := form.match(text))]
    longest = max(map(len, found), default=0)
    for word in dict.fromkeys(found):
        after = text[len(word) :]
        # Small letters go on with a word, unless no longer word is a type: `Integer`, not `Int`.
        if not after.startswith(" ") and (len(word) == longest or not after[:1].islower()):
            yield Typed(word, after)


def _run(text: str) -> str:
    """Return what stands before the first blank: a name and what is run together with it."""
    return text.partition(" ")[0][:_LONGEST]


def request_rows(text: str, words: TypeWords) -> list[Row]:
    """Return the readings of a row of name, Yes or No, type and description."""
    run = _run(text)
    return [
        Row(text[:end], typed.word, typed.text, mark == "Yes")
        for end in range(1, len(run))
        for mark in _MARKS
        if run.startswith(mark, end) and is_name(run[:end])
        for typed in words.at(text[end + len(mark) :])
    ]


def article_rows(text: str, words: TypeWords) -> list[Row]:
    """Return the readings of a row of name, type, Yes or No, and description."""
    return [
        Row(text[:end], typed.word, typed.text[len(mark) :], mark == "Yes")
        for end in range(1, len(_run(text)))
        if is_name(text[:end])
        for typed in words.at(text[end:])
        for mark in _MARKS
        if typed.text.startswith(mark) and not typed.text[len(mark) :].startswith(" ")
    ]


def response_rows(text: str, words: TypeWords) -> list[Row]:
    """Return the readings of a row of name, type and description."""
    return [
        Row(text[:end], typed.word, typed.text)
        for end in range(1, len(_run(text)))
        if is_name(text[:end])
        for typed in words.at(text[end:])
    ]


@dataclass(frozen=True, slots=True)
class TypeWords:
    """A vendor's words for types: how to find them where nothing follows, and what they mean."""

    at: Callable[[str], Iterator[Typed]]
    facts: Callable[[str], TypeFacts | None]

    def is_scalar(self, word: str) -> bool:
        """Say whether it stands for a scalar, or a list of one."""
        facts = self.facts(word)
        return facts is not None and bool(facts.scalars)


TENCENT_WORDS: Final = TypeWords(tencent_types_at, tencent_type)
ZEGO_WORDS: Final = TypeWords(zego_types_at, zego_type)


def likely(rows: Sequence[Row], words: TypeWords, evidence: Evidence) -> list[Row]:
    """Return the readings that are likely; where it is one, it is the row's.

    Most likely is a scalar or a known model, with a description that begins as descriptions do. A
    name that is known decides between such readings.
    """
    # What reads `Array of` is the type, where it can be.
    rows = [row for row in rows if not row.text.startswith(_LIST)] or rows
    sure = [row for row in rows if words.is_scalar(row.word) or _model(row) in evidence.models]
    opening = [row for row in rows if evidence.opens(row.text)]
    left = [row for row in sure if row in opening]
    if not left:
        left = list(dict.fromkeys([*sure, *opening]))
        words_only = [row for row in sure if _WORD.match(row.text)]
        left = words_only if len(words_only) == 1 and left == sure else left
    if len(left) < 2:
        return left or list(rows)
    known = [row for row in left if row.name.partition(".")[0] in evidence.names and row in sure]
    return known or left


def _model(row: Row) -> str:
    return row.word.removeprefix(_LIST)
