"""Tables of a page: where they are, which columns they have, and what stands between their cells."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final, Literal, get_args

from codegen.sources.pages.document import Line

Column = Literal["name", "required", "type", "text", "code", "advice"]
# How the cells of a row are told apart: a real table, pipes, one cell a line, blanks, or nothing.
Mode = Literal["cells", "pipes", "lines", "spaces", "glued"]
MODES: Final[tuple[Mode, ...]] = get_args(Mode)

_TITLES: Final[dict[Column, str]] = {
    "name": r"parameter name|parameter|param|name|field",
    "required": r"required|mandatory",
    "type": r"type|data type",
    "text": r"description|meaning",
    "code": r"error codes?|return codes?|code",
    "advice": r"handling suggestions?|suggested (?:actions?|solutions?)|solutions?|suggestions?",
}
LAYOUTS: Final[tuple[tuple[Column, ...], ...]] = (
    ("name", "required", "type", "text"),
    ("name", "type", "required", "text"),
    ("name", "type", "text"),
    ("code", "text", "advice"),
    ("code", "text"),
)
_BETWEEN: Final[dict[Mode, str]] = {
    "pipes": r" *\| *\n? *",
    "lines": r"(?: *\n)+ *",
    "spaces": r" +",
    "glued": r"",
}
# A header takes no more lines than this, with a blank line after each cell.
_HEADER_LINES: Final = 9


def _header(layout: tuple[Column, ...], mode: Mode) -> re.Pattern[str]:
    titles = _BETWEEN[mode].join(f"(?:{_TITLES[column]})" for column in layout)
    edge = r" *\|?" if mode == "pipes" else ""
    return re.compile(rf"{edge} *{titles}{edge} *(?:\n|$)", re.IGNORECASE)


_HEADERS: Final = tuple(
    (layout, mode, _header(layout, mode)) for mode in MODES if mode != "cells" for layout in LAYOUTS
)
_CELLS: Final = tuple(
    (layout, tuple(re.compile(_TITLES[column], re.IGNORECASE) for column in layout))
    for layout in LAYOUTS
)
_BEGINS: Final = re.compile(rf"\|? *(?:{_TITLES['name']}|{_TITLES['code']})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its header's line, its columns, and the lines of its rows, from `start` to `end`.

    `closed` is true where each row ends with a pipe.
    """

    header: int
    columns: tuple[Column, ...]
    mode: Mode
    start: int
    end: int
    closed: bool = False

    @property
    def of_codes(self) -> bool:
        """Whether it lists codes, not parameters."""
        return self.columns[0] == "code"

    @property
    def of_parameters(self) -> bool:
        """Whether it says what is required, as tables of responses do not."""
        return "required" in self.columns


def find_tables(lines: tuple[Line, ...], stops: Callable[[int], bool]) -> tuple[Table, ...]:
    """Return the tables of a page; `stops` says of a line's index that no table goes on there."""
    headers = list(_headers(lines))
    starts = {header.header for header in headers}
    return tuple(
        Table(
            each.header,
            each.columns,
            each.mode,
            each.start,
            _end(lines, each, lambda index: index in starts or stops(index)),
            each.closed,
        )
        for each in headers
    )


def below_headings(lines: tuple[Line, ...], pattern: re.Pattern[str]) -> Callable[[int], bool]:
    """Return what says that a line ends tables, as headings do.

    One word right below another line may be a cell, such as a parameter named Example.
    """

    def stops(index: int) -> bool:
        text = lines[index].text
        if " " not in text and text.isalpha() and index and lines[index - 1].text:
            return False
        return pattern.fullmatch(text) is not None

    return stops


def _end(lines: tuple[Line, ...], table: Table, stops: Callable[[int], bool]) -> int:
    for index in range(table.start, len(lines)):
        if table.mode == "cells" and lines[index].cells is None:
            return index
        if stops(index):
            return index
    return len(lines)


def _headers(lines: tuple[Line, ...]) -> Iterator[Table]:
    index, inside = 0, None
    while index < len(lines):
        found = _header_at(lines, index)
        if found and _is_a_cell(lines, found, inside):
            found = None
        if found:
            inside = found
            yield found
        index = found.start if found else index + 1


def _is_a_cell(lines: tuple[Line, ...], header: Table, inside: Table | None) -> bool:
    """Say whether a header is a name in a table with a line for each cell: `CodeDescription`."""
    if inside is None or inside.mode != "lines" or header.mode != "glued":
        return False
    return " " not in lines[header.header].text and bool(lines[header.header - 1].text)


def _is_rule(text: str) -> bool:
    """Say whether a line is what Markdown puts below a header."""
    return "--" in text and not text.strip("-|: ")


def _header_at(lines: tuple[Line, ...], index: int) -> Table | None:
    line = lines[index]
    if line.cells is not None:
        for layout, titles in _CELLS:
            cells = line.cells
            if len(cells) == len(titles) and all(
                title.fullmatch(cell.strip()) for title, cell in zip(titles, cells, strict=True)
            ):
                return Table(index, layout, "cells", index + 1, index + 1)
        return None
    if not _BEGINS.match(line.text):
        return None
    ahead = [each.text for each in lines[index : index + _HEADER_LINES] if each.cells is None]
    text = "\n".join(ahead)
    for layout, mode, header in _HEADERS:
        if found := header.match(text):
            used = found[0].rstrip("\n").count("\n") + 1
            start = index + used
            if start < len(lines) and _is_rule(lines[start].text):
                start += 1
            closed = mode == "pipes" and found[0].rstrip().endswith("|")
            return Table(index, layout, mode, start, start, closed)
    return None
