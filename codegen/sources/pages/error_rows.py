"""Error tables: from lines to codes with their meanings and advice, whatever keeps the cells apart."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Final

from codegen.sources.facts import Complaint, ErrorFacts
from codegen.sources.pages.code_splits import (
    CodeRow,
    glued_numbers,
    glued_words,
    number_codes,
    word_codes,
)
from codegen.sources.pages.document import Document, Line
from codegen.sources.pages.evidence import Evidence
from codegen.sources.pages.meanings import Meaning, glued_meaning, sentence, spaced_meaning
from codegen.sources.pages.rows import cells_at, unpiped
from codegen.sources.pages.tables import Table

_SHOWN: Final = 160
_LEADING_NUMBERS: Final = re.compile(r"([0-9]+(?:\s*[,;/、]\s*[0-9]+)*) (.*)")


@dataclass(frozen=True, slots=True)
class CodeWords:
    """How a vendor writes codes: a cell that is one, and the readings of a row run together."""

    cell: Callable[[str, Evidence], tuple[str | int, ...] | None]
    glued: Callable[[str, Evidence], list[CodeRow]]


WORDS: Final = CodeWords(word_codes, glued_words)
NUMBERS: Final = CodeWords(number_codes, glued_numbers)


@dataclass(slots=True)
class _Row:
    codes: tuple[str | int, ...]
    line: Line
    texts: list[str]
    advice: str | None = None  # where the table keeps it apart


@dataclass(slots=True)
class ErrorRows:
    """Reads the rows of one error table; `lost` says whether a code may be missing."""

    document: Document
    table: Table
    words: CodeWords
    evidence: Evidence
    complaints: list[Complaint] = field(default_factory=list)
    lost: bool = False
    _rows: list[_Row] = field(default_factory=list)

    def read(self) -> tuple[ErrorFacts, ...]:
        """Return the codes in the table's order, less success."""
        self._settle_mode()
        index, closed, parted = self.table.start, False, False
        while index < self.table.end:
            line = self.document.lines[index]
            if not line.text and line.cells is None:
                parted = True
                index += 1
                continue
            used = self._row(index)
            if used == 0 and (parted or not self._rows or closed):
                if self._rows or self.table.mode != "cells":
                    break  # an empty line, or one that is no row, ends the table
                used = self._complain(line, "the first cell of this row is not a code")
            if used == 0:
                used = self._go_on(line)
            closed = self.table.closed and self.document.lines[index + used - 1].text.endswith("|")
            parted = False
            index += used
        return tuple(self._facts())

    def _settle_mode(self) -> None:
        """Some pages have the header in one line and each cell of a row in one of its own."""
        lines, table = self.document.lines, self.table
        first = next((at for at in range(table.start, table.end) if lines[at].text), None)
        apart = first is not None and self.words.cell(lines[first].text, self.evidence) is not None
        if table.mode in ("spaces", "glued") and apart:
            self.table = replace(table, mode="lines")

    def _row(self, index: int) -> int:
        """Take the row that begins at a line; say how many lines it takes, 0 where none begins."""
        line = self.document.lines[index]
        if self.table.mode == "glued":
            return self._glued(line)
        if self.table.mode == "spaces":
            return self._spaced(line)
        cells = cells_at(self.document.lines, index, self.table, 1)
        codes = self.words.cell(cells.first[0].strip("`"), self.evidence) if cells else None
        if cells is None or codes is None:
            piped = cells and cells.used == 1 and cells.rest and self.table.mode == "pipes"
            if (self.table.mode == "cells" or piped) and self._rows:
                return self._complain(line, "the first cell of this row is not a code")
            return 0
        row = _Row(codes, line, [cells.rest] if cells.rest else [])
        if "advice" in self.table.columns and self.table.mode in ("cells", "pipes"):
            return self._advised(index, row)
        self._rows.append(row)
        return cells.used

    def _advised(self, index: int, row: _Row) -> int:
        """Take a row of three cells."""
        line = self.document.lines[index]
        cells = cells_at(self.document.lines, index, self.table, 2)
        if cells is None:
            return self._complain(line, "this row lacks cells")
        if "|" in cells.rest and self.table.mode == "pipes":
            return self._complain(line, "this row has more cells than the table has columns")
        self._rows.append(_Row(row.codes, line, [cells.first[1]], cells.rest))
        return cells.used

    def _spaced(self, line: Line) -> int:
        first, _, rest = line.text.partition(" ")
        if numbers := _LEADING_NUMBERS.match(line.text):
            first, rest = numbers.groups()
        codes = self.words.cell(first, self.evidence)
        if codes is None:
            return 0
        self._rows.append(_Row(codes, line, [rest]))
        return 1

    def _glued(self, line: Line) -> int:
        readings = self.words.glued(line.text, self.evidence)
        if not readings:
            return 0
        if len(readings) > 1:
            shown = "; ".join(str(reading) for reading in readings[:4])
            return self._complain(
                line, f"where the code ends cannot be seen: this row may be {shown}"
            )
        self._rows.append(_Row(readings[0].codes, line, [readings[0].text]))
        return 1

    def _go_on(self, line: Line) -> int:
        row = self._rows[-1]
        if row.advice is None:
            row.texts.append(unpiped(line.text))
        else:
            row.advice = f"{row.advice} {unpiped(line.text)}"
        return 1

    def _complain(self, line: Line, why: str) -> int:
        shown = line.text if len(line.text) <= _SHOWN else f"{line.text[:_SHOWN]}..."
        self.complaints.append(
            Complaint(self.document.place(line), f"{why}; it is left out: {shown!r}")
        )
        self.lost = True
        return 1

    def _facts(self) -> list[ErrorFacts]:
        found: dict[str | int, ErrorFacts] = {}
        for row in self._rows:
            meaning = self._meaning(row)
            for code in row.codes:
                if code == 0:
                    continue
                if code in found and found[code].meaning != meaning.text:
                    self._complain(row.line, f"{code} has a row already, with another meaning")
                    continue
                place = self.document.place(row.line)
                found[code] = ErrorFacts(code, place, meaning.text, meaning.advice)
        return list(found.values())

    def _meaning(self, row: _Row) -> Meaning:
        """Tell the meaning from the advice."""
        text = " ".join(text for text in row.texts if text)
        if row.advice is not None:
            return Meaning(sentence(text), sentence(row.advice))
        if "advice" not in self.table.columns:
            return spaced_meaning(text, own_column=False)[0]
        if self.table.mode == "lines":
            readings = self._apart(row.texts)
        elif self.table.mode == "glued":
            readings = glued_meaning(text, self.evidence)
        else:
            readings = spaced_meaning(text, own_column=True)
        if len(readings) == 1:
            return readings[0]
        self.complaints.append(
            Complaint(
                self.document.place(row.line),
                f"where the meaning of {', '.join(map(str, row.codes))} ends and the advice begins"
                f" cannot be seen; both are left out: {text[:_SHOWN]!r}",
            )
        )
        return Meaning("", "")

    @staticmethod
    def _apart(texts: list[str]) -> list[Meaning]:
        if len(texts) > 2:
            return []
        meaning, advice = (*texts, "", "")[:2]
        return [Meaning(sentence(meaning), sentence(advice))]
