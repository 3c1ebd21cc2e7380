"""Tables inside descriptions, in HTML or in Markdown, as rows of text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Final

# Full-width punctuation that the translations left behind, with what English has in its place.
_PUNCTUATION: Final = str.maketrans(
    {
        "\N{IDEOGRAPHIC FULL STOP}": ". ",
        "\N{IDEOGRAPHIC COMMA}": ", ",
        "\N{FULLWIDTH COMMA}": ", ",
        "\N{FULLWIDTH COLON}": ": ",
        "\N{FULLWIDTH SEMICOLON}": "; ",
        "\N{FULLWIDTH LEFT PARENTHESIS}": " (",
        "\N{FULLWIDTH RIGHT PARENTHESIS}": ") ",
        "\N{FULLWIDTH EXCLAMATION MARK}": "! ",
    }
)
_BREAKS: Final = frozenset({"br", "p", "li", "div", "ul", "ol"})
_RULE: Final = re.compile(r"\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?")
_LINK: Final = re.compile(r"\[([^\]]*)\]\([^)]*\)")


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row, and where it begins in the text: line and column from 0.

    The paragraphs of a cell stand on lines of their own.
    """

    cells: tuple[str, ...]
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Table:
    """The header's cells, and the rows below it."""

    header: tuple[str, ...]
    rows: tuple[Row, ...]


def read_tables(text: str) -> list[Table]:
    """Return all tables in a text, with their cells' text cleaned."""
    return _html(text) or _markdown(text)


def clean(text: str) -> str:
    """Return text with single spaces, English punctuation, and links as their words."""
    words = " ".join(_LINK.sub(r"\1", text).translate(_PUNCTUATION).split())
    return re.sub(r"\s+([.,;:!)])", r"\1", words)


def _paragraphs(text: str) -> str:
    return "\n".join(filter(None, map(clean, text.split("\n"))))


@dataclass
class _Rows(HTMLParser):
    """Collects the rows of HTML tables."""

    tables: list[list[Row]] = field(default_factory=list)
    _cells: list[str] = field(default_factory=list)
    _begin: tuple[int, int] = (1, 0)
    _in_cell: bool = False

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs  # HTMLParser hands them over
        if tag == "table":
            self.tables.append([])
        elif tag == "tr":
            self._end_row()
            self._begin = self.getpos()
        elif tag in {"td", "th"}:
            self._cells.append("")
            self._in_cell = True
        else:
            self._break(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in {"td", "th"}:
            self._in_cell = False
        elif tag in {"tr", "table"}:
            self._end_row()
        else:
            self._break(tag)

    def handle_data(self, data: str) -> None:
        if self._in_cell:
            self._cells[-1] += data.replace("\n", " ")

    def _break(self, tag: str) -> None:
        if self._in_cell and tag in _BREAKS:
            self._cells[-1] += "\n"

    def _end_row(self) -> None:
        if self._cells and self.tables:
            line, column = self._begin
            cells = tuple(_paragraphs(cell) for cell in self._cells)
            self.tables[-1].append(Row(cells, line - 1, column))
        self._cells = []
        self._in_cell = False


def _html(text: str) -> list[Table]:
    parser = _Rows()
    parser.feed(text)
    parser.close()
    return [Table(rows[0].cells, tuple(rows[1:])) for rows in parser.tables if rows]


def _markdown(text: str) -> list[Table]:
    lines = text.split("\n")
    tables: list[Table] = []
    for number, line in enumerate(lines):
        if number and "|" in line and "|" in lines[number - 1] and _RULE.fullmatch(line.strip()):
            rows: list[Row] = []
            for below, content in enumerate(lines[number + 1 :], number + 1):
                if "|" not in content:
                    break
                rows.append(Row(_cells(content), below, len(content) - len(content.lstrip())))
            tables.append(Table(_cells(lines[number - 1]), tuple(rows)))
    return tables


def _cells(line: str) -> tuple[str, ...]:
    inner = line.strip().removeprefix("|").removesuffix("|")
    return tuple(clean(cell) for cell in re.split(r"(?<!\\)\|", inner))
