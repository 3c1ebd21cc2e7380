"""Rows of a table as cells, where pipes, lines or a real table keep the cells apart."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from codegen.sources.pages.document import Line
from codegen.sources.pages.tables import Table

_PIPE: Final = re.compile(r"(?<!\\)\|")


@dataclass(frozen=True, slots=True)
class Cells:
    """The cells before a row's last one, what there is of the last, and how many lines that takes."""

    first: tuple[str, ...]
    rest: str
    used: int
    closed: bool = False


def cells_at(lines: tuple[Line, ...], index: int, table: Table, count: int) -> Cells | None:
    """Return the row that begins at a line, its first `count` cells apart from the rest.

    None where no row can begin there. Whether the cells fit their columns is for the caller to
    say. Not for rows whose cells are blanks or nothing apart.
    """
    if table.mode == "cells":
        return _real_cells(lines[index], count)
    if table.mode == "pipes":
        return _piped(lines, index, table, count)
    return _one_a_line(lines, index, table, count)


def _real_cells(line: Line, count: int) -> Cells | None:
    cells = line.cells or ()
    if len(cells) < count:
        return None
    return Cells(cells[:count], " | ".join(cells[count:]), 1, closed=True)


def _piped(lines: tuple[Line, ...], index: int, table: Table, count: int) -> Cells | None:
    text = lines[index].text.removeprefix("|").strip()
    used = 1
    while len(parts := _PIPE.split(text, count)) <= count:
        if not text.endswith("|") or index + used >= table.end:
            return None
        text = f"{text} {lines[index + used].text}"
        used += 1
    rest = parts[count].strip()
    closed = text.endswith("|") and bool(rest)
    clean = tuple(part.strip().replace("\\|", "|") for part in parts[:count])
    return Cells(clean, unpiped(rest), used, closed)


def unpiped(text: str) -> str:
    """Return the end of a row without the pipe that closes it."""
    return re.sub(r"(?<!\\)\|\s*$", "", text).rstrip().replace("\\|", "|")


def _one_a_line(lines: tuple[Line, ...], index: int, table: Table, count: int) -> Cells | None:
    found: list[str] = []
    at = index
    while len(found) < count:
        if at >= table.end:
            return None
        if lines[at].text:
            found.append(lines[at].text)
        at += 1
    return Cells(tuple(found), "", at - index)
