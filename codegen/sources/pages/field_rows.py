"""Tables of parameters and of response fields: from lines to rows, whatever keeps the cells apart."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Final

from codegen.sources.facts import Complaint, TypeFacts
from codegen.sources.pages import splits
from codegen.sources.pages.document import Document, Line
from codegen.sources.pages.evidence import Evidence
from codegen.sources.pages.rows import Cells, cells_at, unpiped
from codegen.sources.pages.splits import Row, TypeWords, is_name
from codegen.sources.pages.tables import Table

_MARKS: Final = {"yes": True, "no": False}
# What stands before the names of an object's fields, once for each object around them.
_NESTED: Final = re.compile(r"^(?:(?:[└∟├│─>»]|--?|&nbsp;)\s*)+")
_STEP: Final = re.compile(r"[└∟├>»]|--?")
_TYPE: Final = r"(?:Array of \S+|\[\]\s?\S+|Timestamp ISO8601|\S+)"
_SPACED: Final = {
    ("name", "required", "type", "text"): rf"(\S+) (Yes|No) ({_TYPE})(?: (.*))?",
    ("name", "type", "required", "text"): rf"(\S+) ({_TYPE}) (Yes|No)(?: (.*))?",
    ("name", "type", "text"): rf"(\S+) ({_TYPE})(?: (.*))?",
}
_HUMPS: Final = re.compile(r"[a-z0-9][A-Z]")
_INDEX: Final = re.compile(r"\.N$|\[\]$")  # as in `Ids.N` and `Ids[]`: one of a list
_SHOWN = 160


@dataclass(slots=True)
class FieldRow:
    """A row: a parameter or field, how many objects it stands in, and what the page says of it."""

    name: str
    type: TypeFacts
    required: bool | None
    line: Line
    depth: int = 0
    texts: list[str] = field(default_factory=list)

    @property
    def words(self) -> str:
        """The description, in one line."""
        return " ".join(" ".join(self.texts).split())


@dataclass(frozen=True, slots=True)
class _Start:
    row: Row
    used: int
    closed: bool = False


@dataclass(slots=True)
class FieldRows:
    """Reads the rows of one table."""

    document: Document
    table: Table
    words: TypeWords
    evidence: Evidence
    rows: list[FieldRow] = field(default_factory=list)
    complaints: list[Complaint] = field(default_factory=list)

    def read(self) -> FieldRows:
        """Read them all, and return itself."""
        self._settle_mode()
        index, closed, lost = self.table.start, False, False
        while index < self.table.end:
            line = self.document.lines[index]
            start = self._start(index) if line.text or line.cells else None
            if isinstance(start, int):
                index += start
                lost = True
                continue
            if start is not None:
                lost = False
                self._add(start.row, line)
                closed = start.closed
                index += start.used
                continue
            if closed and line.text and "|" not in line.text and self.table.mode == "pipes":
                break  # each row ends with a pipe here, so that the table has ended
            if not lost:
                closed = self._go_on(line) or closed
            index += 1
        return self

    def _settle_mode(self) -> None:
        """Some pages have the header in one line and each cell of a row in one of its own."""
        if self.table.mode not in ("spaces", "glued"):
            return
        lines, table = self.document.lines, self.table
        first = next((at for at in range(table.start, table.end) if lines[at].text), None)
        if first is None or not is_name(_NESTED.sub("", lines[first].text)):
            return
        self.table = replace(table, mode="lines")
        cells = cells_at(lines, first, self.table, len(table.columns) - 1)
        # A whole row without a description looks like a name, too: `SizeInteger`.
        typed = any(self.words.is_scalar(line.text) for line in lines[table.start : table.end])
        if cells is None or self._fits(cells) is None or not typed:
            self.table = table

    def _add(self, row: Row, line: Line) -> None:
        marks = _NESTED.match(row.name)
        depth = len(_STEP.findall(marks[0])) if marks else 0
        name = _INDEX.sub("", _NESTED.sub("", row.name))
        facts = self.words.facts(row.word)
        assert facts is not None
        self.rows.append(FieldRow(name, facts, row.required, line, depth, [row.text]))

    def _go_on(self, line: Line) -> bool:
        """Add a line to the description that it goes on with; say whether it closes the row."""
        if self.rows:
            self.rows[-1].texts.append(unpiped(line.text))
        elif line.text:
            self._complain(line, "this line stands where the table's first row is expected")
        return self.table.closed and line.text.endswith("|")

    def _complain(self, line: Line, why: str) -> int:
        """Complain of a line that may be a row, and return how many lines to leave out."""
        shown = line.text if len(line.text) <= _SHOWN else f"{line.text[:_SHOWN]}..."
        self.complaints.append(
            Complaint(self.document.place(line), f"{why}; it is left out: {shown!r}")
        )
        return 1

    def _start(self, index: int) -> _Start | int | None:
        if self.table.mode == "glued":
            return self._glued(index)
        if self.table.mode == "spaces":
            return self._spaced(index)
        return self._celled(index)

    def _celled(self, index: int) -> _Start | int | None:
        lines = self.document.lines
        cells = cells_at(lines, index, self.table, len(self.table.columns) - 1)
        if cells is None:
            if self.table.mode == "cells":
                return self._complain(lines[index], "this row lacks cells")
            return None
        row = self._fits(cells)
        if row is None:
            return self._doubt(index, cells)
        if self.table.mode == "lines" and self._overlaps(index, cells):
            return 1 + self._complain(lines[index], "a row may begin here or at the next line")
        return _Start(row, cells.used, cells.closed)

    def _fits(self, cells: Cells) -> Row | None:
        """Return the row, where each cell is what its column asks for."""
        by_column = dict(zip(self.table.columns, cells.first, strict=False))
        name, word = by_column["name"], by_column["type"]
        if not is_name(_NESTED.sub("", name)) or self.words.facts(word) is None:
            return None
        mark = by_column.get("required")
        if mark is None:
            likely = self.table.mode != "lines" or self._is_type(name, word)
            return Row(name, word, cells.rest) if likely else None
        required = _MARKS.get(mark.lower())
        return None if required is None else Row(name, word, cells.rest, required)

    def _doubt(self, index: int, cells: Cells) -> int | None:
        """Complain of what is a row by its pipes or its cells, and none by what is in them."""
        whole = cells.used == 1 or any(
            cell.lower() in _MARKS or self.words.facts(cell) for cell in cells.first[1:2]
        )
        piped = self.table.mode == "pipes" and is_name(cells.first[0]) and whole
        if self.table.mode == "cells" or piped:
            found = " | ".join(cells.first)
            return self._complain(
                self.document.lines[index], f"{found!r} is not {_expected(self.table)}"
            )
        return None

    def _overlaps(self, index: int, cells: Cells) -> bool:
        """Say whether the row could begin one line further down as well."""
        if "required" in self.table.columns:
            return False
        after = index + 1
        while after < self.table.end and not self.document.lines[after].text:
            after += 1
        later = cells_at(self.document.lines, after, self.table, len(cells.first))
        row = self._fits(later) if later else None
        if row is None:
            return False
        # Where the description is empty, a type comes before the next name: it is no name.
        return not self.words.is_scalar(row.name) or row.name in self.evidence.names

    def _spaced(self, index: int) -> _Start | int | None:
        line = self.document.lines[index]
        found = re.fullmatch(_SPACED[self.table.columns], line.text)
        if found is None:
            return None
        by_column = dict(zip(self.table.columns, found.groups(), strict=True))
        name, word, mark = by_column["name"], by_column["type"], by_column.get("required")
        if not is_name(_NESTED.sub("", name)) or self.words.facts(word) is None:
            return None
        if mark is None and not self._is_type(name, word):
            if name[0].isupper() and word.isalpha():
                return self._complain(line, "this may be a row, or go on with the one before")
            return None
        required = _MARKS[mark.lower()] if mark else None
        return _Start(Row(name, word, by_column["text"] or "", required), 1)

    def _is_type(self, name: str, word: str) -> bool:
        """Say whether a word is surely a type, and not the second word of a sentence."""
        item = word.removeprefix("Array of ")
        return (
            self.words.is_scalar(word)
            or item != word
            or item in self.evidence.models
            or (_HUMPS.search(item) is not None and is_name(name))
            or word.lower() in ("object", "object[]", "[]object")
        )

    def _glued(self, index: int) -> _Start | int | None:
        line = self.document.lines[index]
        marks = _NESTED.match(line.text)
        lead = marks[0] if marks else ""
        read = _GLUED[self.table.columns]
        rows = read(line.text[len(lead) :], self.words)
        if "required" not in self.table.columns:
            rows = [row for row in rows if self._is_type(row.name, row.word)]
            if line.text.partition(" ")[0] in self.evidence.names:
                return None  # a sentence that begins with a name
        if not rows:
            return None
        left = splits.likely(rows, self.words, self.evidence)
        if len(left) == 1:
            row = left[0]
            return _Start(Row(lead + row.name, row.word, row.text, row.required), 1)
        readings = "; ".join(str(row) for row in left[:4])
        return self._complain(line, f"nothing keeps this row's cells apart: it may be {readings}")


_GLUED: Final = {
    ("name", "required", "type", "text"): splits.request_rows,
    ("name", "type", "required", "text"): splits.article_rows,
    ("name", "type", "text"): splits.response_rows,
}


def _expected(table: Table) -> str:
    words = {"name": "a name", "required": "Yes or No", "type": "a type"}
    return ", ".join(words[column] for column in table.columns if column in words)
