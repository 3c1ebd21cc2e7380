"""The changes of a text that make it say `after` where it says `before`, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.sources.edit.changes import Change, applied
from codegen.sources.edit.data import Choices, Data, Items, Layout, Moved, Part, Quoted, Rows, same
from codegen.sources.edit.layout import Lines, stands_in_lines
from codegen.sources.edit.match import Match, match_items, match_part, match_rows
from codegen.sources.edit.pieces import Pieces, lines_of
from codegen.sources.edit.replace import Spot, replaced
from codegen.sources.edit.scalars import is_scalar, scalar_text
from codegen.sources.edit.spans import (
    EntrySpan,
    ListSpan,
    MappingSpan,
    Piece,
    ScalarSpan,
    read_spans,
)
from codegen.sources.edit.write import entry_lines


class Editor:
    """Finds the changes of one text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines = Lines(text)
        self.root = read_spans(text)

    def file(self, before: Part, after: Part) -> list[Change]:
        """Return the changes of the whole file."""
        assert isinstance(self.root, MappingSpan)
        return self._pieces(self.root, match_part(self.root.entries, before, after), after)

    def moved(self, path: Sequence[str], before: Data, after: Data) -> Moved:
        """Take out what stands at a path of keys, edited, to be put into another file."""
        piece = self._find(path)
        if piece is None or not self._is_in_lines(path):
            return Moved(tuple(entry_lines(path[-1], after, 0)), after)
        column = self.lines.column(piece.start)
        changes = self._value(piece, before, after, Spot(in_brackets=False, column=column))
        start, end = self.lines.block(piece)
        lines = lines_of(applied(self.text, changes, start, end))
        if any(line[:column].strip() for line in lines):
            return Moved(tuple(entry_lines(path[-1], after, 0)), after)
        return Moved(tuple(line[column:] for line in lines), after)

    def _is_in_lines(self, path: Sequence[str]) -> bool:
        above = self._find(path[:-1])
        return above is not None and isinstance(above.value, MappingSpan) and not above.value.flow

    def _find(self, path: Sequence[str]) -> EntrySpan | None:
        span, found = self.root, None
        for key in path:
            found = span.get(key) if isinstance(span, MappingSpan) else None
            if found is None:
                return None
            span = found.value
        return found

    def _value(self, piece: Piece, before: Data, after: Data, spot: Spot) -> list[Change]:
        """Return the changes of what stands behind a key or a dash."""
        if same(before, after):
            return []
        span = piece.value
        if isinstance(span, MappingSpan):
            return self._mapping(span, piece, before, after, spot)
        if isinstance(span, ListSpan):
            return self._list(span, piece, before, after, spot)
        return self._scalar(span, piece, before, after, spot)

    def _mapping(
        self, span: MappingSpan, piece: Piece, before: Data, after: Data, spot: Spot
    ) -> list[Change]:
        if isinstance(before, Part) and isinstance(after, Part):
            return self._pieces(span, match_part(span.entries, before, after), after, (piece, spot))
        if isinstance(before, Choices) and isinstance(after, Choices):
            if not any(after.meanings.values()):
                return replaced(self.lines, piece, after, spot)
            before, after = before.as_rows(), after.as_rows()
        if isinstance(before, Rows) and isinstance(after, Rows):
            return self._pieces(span, match_rows(span.entries, before, after), after, (piece, spot))
        return self._bare(piece, before, after, spot)

    def _list(
        self, span: ListSpan, piece: Piece, before: Data, after: Data, spot: Spot
    ) -> list[Change]:
        if isinstance(before, Choices) and isinstance(after, Choices):
            if any(after.meanings.values()):
                return replaced(self.lines, piece, after, spot)
            before, after = before.as_list(), after.as_list()
        if isinstance(before, Items) and isinstance(after, Items):
            if len(span.items) != len(before.items):
                return replaced(self.lines, piece, after, spot)
            match = match_items(span.items, before, after)
            return self._pieces(span, match, after, (piece, spot))
        return self._short(piece, before, after, spot)

    def _scalar(
        self, span: ScalarSpan, piece: Piece, before: Data, after: Data, spot: Spot
    ) -> list[Change]:
        if not is_scalar(before) or not is_scalar(after):
            return self._short(piece, before, after, spot)
        if span.style in {"|", ">"} or span.start == span.end:
            return replaced(self.lines, piece, after, spot)
        value = after.value if isinstance(after, Quoted) else after
        text = scalar_text(value, in_brackets=spot.in_brackets, style=span.style)
        return [Change(span.start, span.end, text)]

    def _bare(self, piece: Piece, before: Data, after: Data, spot: Spot) -> list[Change]:
        """Edit an item that stands without the list around it, or else write the value anew."""
        if (
            isinstance(before, Items)
            and isinstance(after, Items)
            and before.bare
            and len(before.items) == len(after.items) == 1
        ):
            return self._value(piece, before.items[0], after.items[0], spot)
        return replaced(self.lines, piece, after, spot)

    def _short(self, piece: Piece, before: Data, after: Data, spot: Spot) -> list[Change]:
        """Edit a value that stands for a whole part, which may have to be written out now."""
        if not isinstance(before, Part) or not isinstance(after, Part) or after.short is None:
            return self._bare(piece, before, after, spot)
        if set(after.written()) != {after.short}:
            return replaced(self.lines, piece, after, spot)
        return self._value(piece, before.values[after.short], after.values[after.short], spot)

    def _pieces(
        self,
        span: MappingSpan | ListSpan,
        match: Match,
        after: Data,
        owner: tuple[Piece, Spot] | None = None,
    ) -> list[Change]:
        """Edit a collection piece by piece; one of which nothing stays is written anew.

        Only the file itself has no `owner`: the piece whose value the collection is.
        """
        if owner is not None and not match.kept():
            return replaced(self.lines, owner[0], after, owner[1])
        pieces = span.items if isinstance(span, ListSpan) else span.entries
        in_lines = isinstance(after, Rows) and stands_in_lines(pieces)
        layout: Layout | None = "block" if in_lines else None
        column = self.lines.column(pieces[0].start) if pieces else 0
        spot = Spot(span.flow, column, layout, is_top=owner is None)
        return Pieces(self.lines, pieces, spot, self._value).changes(match)
