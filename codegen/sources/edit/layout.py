"""Where lines start and end, and which comments and empty lines go with the piece that stands there."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.sources.edit.changes import Change
from codegen.sources.edit.spans import MappingSpan, Piece


class Lines:
    """A text by its lines."""

    def __init__(self, text: str) -> None:
        self.text = text

    def start(self, place: int) -> int:
        """Return where the line of a place starts."""
        return self.text.rfind("\n", 0, place) + 1

    def end(self, place: int) -> int:
        """Return where the line of a place ends, before its line feed."""
        found = self.text.find("\n", place)
        return len(self.text) if found < 0 else found

    def column(self, place: int) -> int:
        """Return how many characters stand before a place in its line."""
        return place - self.start(place)

    def opens(self, place: int) -> bool:
        """Tell whether nothing stands before a place in its line."""
        return not self.text[self.start(place) : place].strip()

    def block(self, piece: Piece) -> tuple[int, int]:
        """Return the span of a piece's lines, with the comment lines right above it."""
        start = place = self.start(piece.start)
        comment = " " * self.column(piece.start) + "#"
        while place > 0:
            place = self.start(place - 1)
            if not self.text.startswith(comment, place):
                break
            start = place
        return start, self.end(piece.end)

    def is_blank_above(self, place: int) -> bool:
        """Tell whether an empty line stands above a line that starts here."""
        return place > 0 and not self.text[self.start(place - 1) : place].strip()

    def is_blank_below(self, place: int) -> bool:
        """Tell whether an empty line stands below a line that ends here."""
        return place + 1 < len(self.text) and not self.text[place + 1 : self.end(place + 1)].strip()

    def are_spaced(self, pieces: Sequence[Piece]) -> bool:
        """Tell whether an empty line stands between any two of several pieces."""
        return len(pieces) > 1 and all(
            self.is_blank_above(self.block(piece)[0]) for piece in pieces[1:]
        )

    def removal(self, piece: Piece, *, is_first: bool, is_last: bool) -> Change:
        """Return the change that takes a piece's lines out, with empty lines that it leaves double.

        `is_first` and `is_last` tell whether no other piece stays before or behind it.
        """
        start, end = self.block(piece)
        below = self.is_blank_below(end)
        if self.is_blank_above(start) and (below or is_last):
            while self.is_blank_above(start):
                start = self.start(start - 1)
        elif below and is_first and not is_last:
            while self.is_blank_below(end):
                end = self.end(end + 1)
        if end < len(self.text):
            return Change(start, end + 1, "")
        return Change(max(start - 1, 0), end, "")  # a file that ends without a line feed

    def insertion(self, place: int, lines: Sequence[str]) -> Change:
        """Return the change that puts lines below the line of a place."""
        end = self.end(place)
        if end == len(self.text):
            return Change(end, end, "".join(f"\n{line}" for line in lines))
        return Change(end + 1, end + 1, "".join(f"{line}\n" for line in lines))


def stands_in_lines(pieces: Sequence[Piece]) -> bool | None:
    """Tell whether mappings behind these pieces stand in lines; None if there are both or none."""
    found = {piece.value.flow for piece in pieces if isinstance(piece.value, MappingSpan)}
    return None if len(found) != 1 else not found.pop()
