"""Which piece of a collection says what is wanted of it, and which of them has to move."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from codegen.sources.edit.align import paired, renamed, staying
from codegen.sources.edit.data import Data, Items, Key, Part, Rows, same
from codegen.sources.edit.spans import EntrySpan, ItemSpan, Piece


@dataclass(frozen=True, slots=True)
class Wanted:
    """A piece as it should be: what it says, and the piece that says it now, if there is one.

    A piece that is not `in_place` has to move.
    """

    key: Key | None
    data: Data
    piece: Piece | None = None
    before: Data = None
    in_place: bool = True

    @property
    def stays(self) -> bool:
        """Whether the piece stands where it should."""
        return self.piece is not None and self.in_place


@dataclass(frozen=True, slots=True)
class Match:
    """The pieces of a collection as they should be.

    `strange` are pieces that neither model knows of; they stay as they are.
    """

    wanted: Sequence[Wanted]
    strange: Sequence[Piece] = ()

    def kept(self) -> set[int]:
        """Return where the pieces start that stay where they stand."""
        staying = [each.piece for each in self.wanted if each.stays and each.piece is not None]
        return {piece.start for piece in [*self.strange, *staying]}

    def arriving(self) -> Iterator[tuple[Piece | None, list[Wanted]]]:
        """Group what is put in by the piece behind which it comes; None is the start."""
        groups: list[tuple[Piece | None, list[Wanted]]] = [(None, [])]
        for each in self.wanted:
            if each.stays:
                groups.append((each.piece, []))
            else:
                groups[-1][1].append(each)
        return (group for group in groups if group[1])


def match_part(entries: Sequence[EntrySpan], before: Part, after: Part) -> Match:
    """Match the entries of a mapping with fixed keys."""
    pieces = _by_name(entries)
    wanted = []
    for key, data in after.values.items():
        old = _key_before(key, pieces, before, after)
        piece, was = pieces.get(old), before.values.get(old)
        is_same = old in before.values and same(was, data)
        if piece is not None and (is_same or key not in after.implied):
            wanted.append(Wanted(key, data, piece, was))
        elif key not in after.implied:
            wanted.append(Wanted(key, data))
    if after.short and entries and entries[-1].name == "doc":
        wanted.sort(key=lambda each: each.key == "doc")  # as in the files that people write
    known = before.values.keys() | after.values.keys()
    return Match(wanted, [piece for piece in entries if piece.name not in known])


def _key_before(key: str, pieces: Mapping[str, EntrySpan], before: Part, after: Part) -> str:
    """Return under which key that goes now stood what is the same under this one."""
    data = after.values[key]
    is_known = key in after.implied or key in pieces
    if is_known or not isinstance(data, Part | Items):
        return key
    for old, was in before.values.items():
        goes = old in after.implied or old not in after.values
        if goes and old in pieces and same(was, data):
            return old
    return key


def match_rows(entries: Sequence[EntrySpan], before: Rows, after: Rows) -> Match:
    """Match the entries of a mapping whose keys are the author's."""
    pieces, names = _by_name(entries), renamed(before.rows, after.rows)
    became = {old: new for new, old in names.items()}
    old = [became.get(key, key) for key in before.rows]
    places = staying(old, list(after.rows)) if after.ordered else set(after.rows)
    wanted = []
    for key, data in after.rows.items():
        old_key = names.get(key, key)
        was = before.rows.get(old_key)
        wanted.append(Wanted(key, data, pieces.get(str(old_key)), was, key in places))
    known = {str(key) for key in before.rows}
    return Match(wanted, [piece for piece in entries if piece.name not in known])


def match_items(items: Sequence[ItemSpan], before: Items, after: Items) -> Match:
    """Match the items of a list."""
    wanted = []
    for data, place in zip(after.items, paired(before.items, after.items), strict=True):
        if place is None:
            wanted.append(Wanted(None, data))
        else:
            wanted.append(Wanted(None, data, items[place], before.items[place]))
    return Match(wanted)


def _by_name(entries: Sequence[EntrySpan]) -> dict[str, EntrySpan]:
    return {entry.name: entry for entry in entries}
