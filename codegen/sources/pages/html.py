"""HTML to lines: tags are stripped, blocks become lines of their own, rows of real tables keep their cells."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Final

from codegen.sources.pages.document import Line, plain

_BLOCK_NAMES: Final = (
    "address article aside blockquote body center dd details div dl dt fieldset figure footer"
    " form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody"
    " tfoot thead ul caption option button label"
)
_BLOCKS: Final = frozenset(_BLOCK_NAMES.split())
# After these a text extraction leaves a blank line, which readers take for the end of a paragraph.
_PARAGRAPHS: Final = frozenset({"p", "table", "ul", "ol", "pre", "h1", "h2", "h3", "h4", "h5"})
_SILENT: Final = frozenset({"script", "style", "template", "title", "noscript", "svg"})
_SAVED_FROM: Final = re.compile(r"saved from url=\(\d+\)(\S+)")


class _Reader(HTMLParser):
    """Collects lines while the parser walks through the page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[Line] = []
        self.address: tuple[str, Line] | None = None
        self._text: list[str] = []
        self._start: tuple[int, int] | None = None
        self._cells: list[str] | None = None  # of the row that is being read
        self._row_start = (1, 1)
        self._in_cell = False
        self._tables = 0
        self._silent: list[str] = []
        self._pre = 0
        self._folds = 0
        self._summaries = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent.append(tag)
        elif tag in ("link", "meta"):
            self._note_address(tag, dict(attrs))
        elif tag == "br":
            self._break()
        elif tag in ("td", "th", "tr", "table"):
            self._start_table_part(tag)
        elif tag in _BLOCKS:
            self._break()
        self._count(tag, 1)

    def handle_endtag(self, tag: str) -> None:
        if self._silent:
            if tag == self._silent[-1]:
                self._silent.pop()
            return
        if tag in ("td", "th", "tr", "table"):
            self._end_table_part(tag)
        elif tag in _BLOCKS:
            self._break()
        if tag in _PARAGRAPHS and self._cells is None:
            self._blank()
        self._count(tag, -1)

    def handle_data(self, data: str) -> None:
        if self._silent:
            return
        data = plain(data)
        if not self._pre:
            self._add(re.sub(r"\s+", " ", data), self.getpos())
            return
        number, column = self.getpos()
        for index, part in enumerate(data.split("\n")):
            if index:
                self._break()
            self._add(part, (number + index, 0 if index else column))

    def handle_comment(self, data: str) -> None:
        if found := _SAVED_FROM.search(data):
            number, column = self.getpos()
            self.address = self.address or (found[1], Line("", number, column + 1))

    def finish(self) -> None:
        """Take what a page that was cut off leaves unfinished."""
        self.close()
        self._end_row()
        self._cells = None
        self._in_cell = False
        self._break()

    def _note_address(self, tag: str, attrs: dict[str, str | None]) -> None:
        says = attrs.get("href") if tag == "link" else attrs.get("content")
        role = attrs.get("rel") if tag == "link" else attrs.get("property")
        if says and role in ("canonical", "og:url"):
            number, column = self.getpos()
            self.address = self.address or (says, Line("", number, column + 1))

    def _count(self, tag: str, step: int) -> None:
        if tag == "pre":
            self._pre = max(0, self._pre + step)
        elif tag == "details":
            self._folds = max(0, self._folds + step)
        elif tag == "summary":
            self._summaries = max(0, self._summaries + step)

    def _start_table_part(self, tag: str) -> None:
        if tag == "table":
            self._break()
            self._tables += 1
        elif self._tables > 1:
            self._break()  # a table in a cell is text of that cell
        elif tag == "tr":
            self._end_row()
            self._break()
            self._cells, self._row_start = [], self.getpos()
        else:
            self._end_cell()
            if self._cells is None:
                self._cells, self._row_start = [], self.getpos()
            self._in_cell = True

    def _end_table_part(self, tag: str) -> None:
        if tag == "table":
            if self._tables == 1:
                self._end_row()
            self._break()
            self._tables = max(0, self._tables - 1)
        elif self._tables > 1:
            self._break()
        elif tag == "tr":
            self._end_row()
        else:
            self._end_cell()

    def _add(self, text: str, position: tuple[int, int]) -> None:
        if not text:
            return
        if self._start is None and text.strip():
            blanks = len(text) - len(text.lstrip())
            self._start = (position[0], position[1] + blanks)
        self._text.append(text)

    def _break(self) -> None:
        if self._in_cell:
            self._text.append("\n")
            return
        text = "".join(self._text).strip()
        self._text.clear()
        if text and self._cells is None:
            number, column = self._start or (1, 0)
            depth = self._folds - (1 if self._summaries else 0)
            self.lines.append(Line(text, number, column + 1, depth))
        self._start = None

    def _blank(self) -> None:
        if self.lines and (self.lines[-1].text or self.lines[-1].cells):
            self.lines.append(Line("", self.getpos()[0], 1, self._folds))

    def _end_cell(self) -> None:
        if self._in_cell and self._cells is not None:
            lines = [line.strip() for line in "".join(self._text).split("\n")]
            self._cells.append("\n".join(line for line in lines if line))
        self._text.clear()
        self._start = None
        self._in_cell = False

    def _end_row(self) -> None:
        self._end_cell()
        if self._cells:
            number, column = self._row_start
            cells = tuple(self._cells)
            self.lines.append(Line(" ".join(cells), number, column + 1, self._folds, cells))
        self._cells = None


def html_lines(text: str) -> tuple[tuple[Line, ...], tuple[str, Line] | None]:
    """Return the lines of a page that was saved as HTML, and the address it gives itself."""
    reader = _Reader()
    # Sections such as <![CDATA[ are no HTML, and the parser gives up on unknown ones.
    reader.feed(text.replace("<![", "   "))
    reader.finish()
    return tuple(reader.lines), reader.address
