"""The pieces of one collection: those that stay, those that go, and those that are put in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from codegen.sources.edit.changes import Change, applied
from codegen.sources.edit.data import Data
from codegen.sources.edit.layout import Lines
from codegen.sources.edit.match import Match, Wanted
from codegen.sources.edit.replace import Spot
from codegen.sources.edit.scalars import can_be_plain, is_scalar, scalar_text
from codegen.sources.edit.spans import EntrySpan, Piece, ScalarSpan
from codegen.sources.edit.write import entry_lines, flow_entry, flow_text, item_lines

# Finds the changes of what stands behind a key or a dash.
EditValue: TypeAlias = "Callable[[Piece, Data, Data, Spot], list[Change]]"


@dataclass(frozen=True, slots=True)
class Pieces:
    """The pieces of a collection, in lines or in brackets."""

    lines: Lines
    pieces: Sequence[Piece]
    spot: Spot
    edit_value: EditValue

    def changes(self, match: Match) -> list[Change]:
        """Edit the pieces that stay, take out those that go, and put new ones behind their neighbours."""
        kept = match.kept()
        found = [change for each in match.wanted if each.stays for change in self._edited(each)]
        found += self._removed(kept)
        for anchor, new in match.arriving():
            if anchor is not None:
                found.append(self._put_behind(anchor, new))
            else:
                first = next(piece for piece in self.pieces if piece.start in kept)
                found.append(self._put_before(first, new))
        return found

    def _edited(self, wanted: Wanted, spot: Spot | None = None) -> list[Change]:
        piece, spot = wanted.piece, spot or self.spot
        assert piece is not None
        changes = self.edit_value(piece, wanted.before, wanted.data, spot)
        if isinstance(piece, EntrySpan) and piece.name != str(wanted.key):
            in_need = not can_be_plain(piece.name, in_brackets=spot.in_brackets)
            style = "" if in_need else piece.key.style
            text = scalar_text(wanted.key, in_brackets=spot.in_brackets, style=style)
            changes.append(Change(piece.key.start, piece.key.end, text))
        return changes

    def _removed(self, kept: set[int]) -> list[Change]:
        changes = []
        places = [place for place, piece in enumerate(self.pieces) if piece.start in kept]
        first = places[0] if places else len(self.pieces)
        if first and (self.spot.in_brackets or not self.lines.opens(self.pieces[0].start)):
            changes.append(Change(self.pieces[0].start, self.pieces[first].start, ""))
        else:
            first = 0
        for place, piece in list(enumerate(self.pieces))[first:]:
            if piece.start in kept:
                continue
            if self.spot.in_brackets:
                changes.append(Change(self.pieces[place - 1].end, piece.end, ""))
            else:
                is_first, is_last = place < places[0], place > places[-1]
                changes.append(self.lines.removal(piece, is_first=is_first, is_last=is_last))
        return changes

    def _put_behind(self, anchor: Piece, new: Sequence[Wanted]) -> Change:
        if self.spot.in_brackets:
            text = "".join(f", {self._in_brackets(each)}" for each in new)
            return Change(anchor.end, anchor.end, text)
        lines: list[str] = []
        end = self.lines.end(anchor.end)
        is_apart = self.lines.is_blank_below(end) or end + 1 >= len(self.lines.text)
        was_section = self.spot.is_top and is_apart and _is_section(anchor, self.lines.text)
        spaced = not self.spot.is_top and self.lines.are_spaced(self.pieces)
        for each in new:
            entry = self._in_lines(each)
            is_section = self.spot.is_top and len(entry) > 1 and not is_scalar(each.data)
            if is_section or was_section or spaced:
                lines.append("")
            lines += entry
            was_section = is_section
        if was_section and end + 1 < len(self.lines.text) and not self.lines.is_blank_below(end):
            lines.append("")
        return self.lines.insertion(anchor.end, lines)

    def _put_before(self, first: Piece, new: Sequence[Wanted]) -> Change:
        if self.spot.in_brackets:
            text = "".join(f"{self._in_brackets(each)}, " for each in new)
            return Change(first.start, first.start, text)
        lines = [line for each in new for line in self._in_lines(each)]
        if not self.lines.opens(self.pieces[0].start):
            text = "\n".join([*lines, " " * self.spot.column])[self.spot.column :]
            return Change(first.start, first.start, text)
        place = self.lines.block(first)[0]
        gap = [""] if self.lines.are_spaced(self.pieces) else []
        return Change(place, place, "".join(f"{line}\n" for line in [*lines, *gap]))

    def _in_brackets(self, wanted: Wanted) -> str:
        if wanted.piece is not None:
            spot = Spot(in_brackets=True, column=0)
            changes = self._edited(wanted, spot)
            return applied(self.lines.text, changes, wanted.piece.start, wanted.piece.end)
        if wanted.key is None:
            return flow_text(wanted.data)
        return flow_entry(wanted.key, wanted.data)

    def _in_lines(self, wanted: Wanted) -> list[str]:
        if wanted.piece is not None:
            changes = self._edited(wanted, replace(self.spot, layout=None))
            start, end = self.lines.block(wanted.piece)
            if self.lines.opens(wanted.piece.start):
                return lines_of(applied(self.lines.text, changes, start, end))
            text = applied(self.lines.text, changes, wanted.piece.start, end)
            return lines_of(" " * self.spot.column + text)
        if wanted.key is None:
            return item_lines(wanted.data, self.spot.column, self.spot.layout)
        return entry_lines(wanted.key, wanted.data, self.spot.column, self.spot.layout)


def lines_of(text: str) -> list[str]:
    """Return the lines of a text that may end in a line feed."""
    return text.removesuffix("\n").split("\n")


def _is_section(piece: Piece, text: str) -> bool:
    is_collection = not isinstance(piece.value, ScalarSpan)
    return is_collection and "\n" in text[piece.start : piece.end]
