"""Replacements in a text, and a text whose line ends and byte order mark survive them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

_MARK: Final = "\ufeff"


@dataclass(frozen=True, slots=True, order=True)
class Change:
    """Puts `text` in place of what stands from `start` to `end`."""

    start: int
    end: int
    text: str


def applied(text: str, changes: Iterable[Change], start: int = 0, end: int | None = None) -> str:
    """Return the part of a text from `start` to `end` with the changes made."""
    pieces: list[str] = []
    at, stop = start, len(text) if end is None else end
    for change in merged(changes):
        pieces += [text[at : change.start], change.text]
        at = change.end
    return "".join([*pieces, text[at:stop]])


def merged(changes: Iterable[Change]) -> list[Change]:
    """Sort changes; those at one place become one, and what two of them delete is deleted once."""
    found: list[Change] = []
    for change in sorted(changes, key=lambda each: (each.start, each.end)):
        last = found[-1] if found else None
        if last is None or change.start > last.end or (change.start == last.end and last.text):
            found.append(change)
            continue
        assert change.start == last.end or not (last.text and change.text), "two edits of one place"
        found[-1] = Change(last.start, max(last.end, change.end), last.text + change.text)
    return found


class Original:
    """A file's text as it stands, and as the parser sees it: without a mark, lines ending in `\\n`."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._offset = len(_MARK) if text.startswith(_MARK) else 0
        self.plain = text[self._offset :].replace("\r\n", "\n")
        self._crlf = self._places_of_crlf() if "\r\n" in text else []

    def _places_of_crlf(self) -> list[int]:
        lines = self._text[self._offset :].split("\n")
        places, at = [], 0
        for line in lines[:-1]:
            at += len(line) + 1 - line.endswith("\r")
            if line.endswith("\r"):
                places.append(at - 1)
        return places

    def edited(self, changes: Iterable[Change]) -> str:
        """Return the text with the changes made, new lines ending as the file's do."""
        newline = "\r\n" if len(self._crlf) * 2 > self.plain.count("\n") else "\n"
        return applied(
            self._text,
            [
                Change(self._at(each.start), self._at(each.end), each.text.replace("\n", newline))
                for each in merged(changes)
            ],
        )

    def _at(self, place: int) -> int:
        return self._offset + place + bisect_left(self._crlf, place)
