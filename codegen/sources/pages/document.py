"""A saved page as lines that know their place, whether it was saved as text or as HTML."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from codegen.spec.model import Place

# A page saved as text may hold a stray <word>; tags that close are HTML's.
_HTML: Final = re.compile(
    r"</(html|body|table|tr|td|div|p|li|h[1-6])\s*>|<!doctype html", re.IGNORECASE
)
_ODD_SPACES: Final = re.compile("[\u00a0\u2002-\u200a\u202f\u3000\t]")
_INVISIBLE: Final = re.compile("[\u200b-\u200f\u2028\u2029\ufeff]")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text, less the blanks around it, and where it starts.

    `cells` are the cells of a real table's row (with line ends in them, where a cell has several
    lines), None for any other line. `depth` is how many foldable sections stand around it in
    HTML, None in text, which does not tell.
    """

    text: str
    number: int
    column: int = 1
    depth: int | None = None
    cells: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """The lines of a page, empty ones included, and the address that an HTML page gives itself."""

    file: str
    lines: tuple[Line, ...]
    address: tuple[str, Line] | None = None

    def place(self, line: Line) -> Place:
        """Return where the line stands."""
        return Place(self.file, line.number, line.column)

    @property
    def start(self) -> Place:
        """Where the page begins, which stands for all of it."""
        return Place(self.file, 1, 1)


def plain(text: str) -> str:
    """Return the text with ordinary spaces only, and nothing invisible in it."""
    return _INVISIBLE.sub("", _ODD_SPACES.sub(" ", text))


def looks_like_html(text: str) -> bool:
    """Say whether a page was saved as HTML."""
    return _HTML.search(text) is not None


def text_lines(text: str) -> tuple[Line, ...]:
    """Return the lines of a page that was saved as text."""
    found = []
    for number, raw in enumerate(text.replace("\r\n", "\n").split("\n"), start=1):
        clean = plain(raw)
        stripped = clean.strip()
        column = len(clean) - len(clean.lstrip()) + 1 if stripped else 1
        found.append(Line(stripped, number, column))
    return tuple(found)
