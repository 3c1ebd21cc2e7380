"""A value that is written anew where another one stands."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.sources.edit.changes import Change
from codegen.sources.edit.data import Data, Layout
from codegen.sources.edit.layout import Lines
from codegen.sources.edit.spans import EntrySpan, Piece, ScalarSpan
from codegen.sources.edit.write import flow_text, item_lines, value_lines


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a collection's pieces stand.

    `layout` is how new ones are written where there is a choice, so that they look as those around
    them; `is_top` is true of the file's own keys.
    """

    in_brackets: bool
    column: int
    layout: Layout | None = None
    is_top: bool = False


def replaced(lines: Lines, piece: Piece, after: Data, spot: Spot) -> list[Change]:
    """Write a value anew."""
    span = piece.value
    if spot.in_brackets:
        gap = "" if span.start < span.end else " " if lines.text[span.start - 1] == ":" else ": "
        return [Change(span.start, span.end, gap + flow_text(after))]
    layout = spot.layout
    if not isinstance(span, ScalarSpan):
        layout = "fit" if span.flow else "block"
    first, *rest = _behind(lines.column(piece.start), piece, after, layout)
    line_end = lines.end(piece.behind)
    below = "".join(f"\n{line}" for line in rest)
    if span.start > line_end:
        end = lines.end(span.end)
        return [Change(piece.behind, piece.behind, first), Change(line_end, end, below)]
    if first and span.start < span.end:
        changes = [Change(span.start, span.end, first.lstrip())]
    else:
        changes = [Change(piece.behind, span.end, first)]
    end = lines.end(span.end)
    return [*changes, Change(end, end, below)] if below else changes


def _behind(column: int, piece: Piece, data: Data, layout: Layout | None) -> list[str]:
    if isinstance(piece, EntrySpan):
        return value_lines("", data, column, layout)
    first, *rest = item_lines(data, column, layout)
    return [first[column + 1 :], *rest]
