"""What the readers of all kinds of pages have in common: a page being read, and parts of its facts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from codegen.sources.facts import (
    ActionFacts,
    Complaint,
    ErrorFacts,
    FieldFacts,
    Said,
    ServiceFacts,
    TypeFacts,
)
from codegen.sources.pages.document import Document, Line
from codegen.sources.pages.error_rows import CodeWords, ErrorRows
from codegen.sources.pages.evidence import Evidence
from codegen.sources.pages.field_rows import FieldRow, FieldRows
from codegen.sources.pages.splits import TypeWords
from codegen.sources.pages.tables import Table
from codegen.spec.model import Place, Vendor

_DATE: Final = re.compile(r"(?:[^0-9]{0,40})(\d{4})[-/.](\d{2})[-/.](\d{2})(?:[ T]\d{2}:\d{2}.*)?")
_ADDRESS: Final = re.compile(
    r"(?:\W*[A-Za-z ]{0,20}:?\s*)?<?(https?://(?:www\.|docs\.|intl\.)?"
    r"(?:tencentcloud\.com|cloud\.tencent\.com|zegocloud\.com|zego\.im)/"
    r"(?:[a-z]{2}/)?(?:document|docs|article)/[^\s>]+)>?"
)
_OPTIONAL: Final = re.compile(r"\b(?:may|might|can) (?:return|be) [`\"']?null", re.IGNORECASE)


@dataclass(slots=True)
class Page:
    """A page that is being read, with what is known beforehand; complaints gather in it.

    `whole` is false once a row or a field is lost, so that what the page seems to lack may be there.
    """

    document: Document
    vendor: Vendor
    service: str | None
    evidence: Evidence
    complaints: list[Complaint] = field(default_factory=list)
    whole: bool = True

    @property
    def lines(self) -> tuple[Line, ...]:
        """The page's lines."""
        return self.document.lines

    def place(self, line: Line) -> Place:
        """Return where a line stands."""
        return self.document.place(line)

    def ends_with(self, row: Place) -> bool:
        """Say whether the page ends with a row, which may take two lines."""
        return any(self.place(line) == row for line in self.lines[-2:])

    def complain(self, line: Line | None, message: str, *, loses: bool = True) -> None:
        """Note something that could not be understood, at a line or for the page as a whole.

        `loses` says whether a row or a field may be lost by it.
        """
        place = self.place(line) if line else self.document.start
        self._note([Complaint(place, message)], loses=loses)

    def _note(self, complaints: Sequence[Complaint], *, loses: bool = True) -> None:
        self.complaints.extend(complaints)
        if complaints and loses:
            self.whole = False

    def field_rows(self, table: Table | None, words: TypeWords) -> list[FieldRow] | None:
        """Return the rows of a table of parameters or fields."""
        if table is None:
            return None
        read = FieldRows(self.document, table, words, self.evidence).read()
        self._note(read.complaints)
        return read.rows

    def errors(self, table: Table | None, words: CodeWords) -> tuple[ErrorFacts, ...] | None:
        """Return the rows of an error table."""
        if table is None:
            return None
        reader = ErrorRows(self.document, table, words, self.evidence)
        found = reader.read()
        self._note(reader.complaints, loses=reader.lost)
        return found

    def updated(self, end: int) -> Said[str] | None:
        """Return the page's date, which stands by itself in a line before line `end`."""
        found = {
            "-".join(match.groups()): line
            for line in self.lines[:end]
            if (match := _DATE.fullmatch(line.text))
        }
        if len(found) > 1:
            self.complain(
                next(iter(found.values())),
                f"the page has several dates: {', '.join(found)}",
                loses=False,
            )
            return None
        return next((Said(date, self.place(line)) for date, line in found.items()), None)

    def address(self, end: int) -> Said[str] | None:
        """Return the page's own address, where it says it."""
        if self.document.address is not None:
            url, line = self.document.address
            return Said(url, self.place(line))
        for line in self.lines[:end]:
            if found := _ADDRESS.fullmatch(line.text):
                return Said(found[1], self.place(line))
        return None

    def without_repeats(self, rows: Iterable[FieldRow]) -> list[FieldRow]:
        """Return the rows less those of names that stood at the top already, with a complaint."""
        seen: set[str] = set()
        left = []
        for row in rows:
            if row.depth == 0 and row.name in seen:
                self.complain(row.line, f"{row.name} has a row already; this one is left out")
                continue
            if row.depth == 0:
                seen.add(row.name)
            left.append(row)
        return left

    def facts(self, action: ActionFacts | None, service: str) -> ServiceFacts:
        """Return what the page says, with the complaints."""
        actions = (replace(action, whole=self.whole),) if action else ()
        complaints = tuple(sorted(self.complaints, key=lambda each: each.place))
        return ServiceFacts(self.vendor.name, service, actions, complaints=complaints)


def field_facts(rows: Sequence[FieldRow], page: Page) -> tuple[FieldFacts, ...]:
    """Return rows as facts, each object with the rows that are nested in it."""
    found: list[FieldFacts] = []
    index = 0
    while index < len(rows):
        row = rows[index]
        end = index + 1
        while end < len(rows) and rows[end].depth > row.depth:
            end += 1
        inner = rows[index + 1 : end]
        found.append(_field(row, inner, page))
        index = end
    return tuple(found)


def _field(row: FieldRow, inner: Sequence[FieldRow], page: Page) -> FieldFacts:
    type = row.type
    if inner and type.scalars not in ((), ("any",)):
        page.complain(inner[0].line, f"{inner[0].name} is nested in {row.name}, which is no object")
    elif inner:
        type = TypeFacts((), type.is_list, type.model, field_facts(inner, page))
    elif not type.scalars and type.model is None:
        # An object without fields may have any.
        type = TypeFacts(("any",), type.is_list)
    required = row.required
    if required is None and _OPTIONAL.search(row.words):
        required = False
    return FieldFacts(row.name, page.place(row.line), type, required, words=row.words)
