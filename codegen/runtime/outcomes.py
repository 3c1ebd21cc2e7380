"""What became of each item of a call that succeeded as a whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple


class ItemOutcome(NamedTuple):
    """What became of one item of a call that succeeded as a whole.

    Attributes:
        name: The item, such as a stream ID; None for the call as a whole, which is told of only
            where it failed, and for an item that the answer does not name.
        ok: Whether the vendor did what it was asked.
        code: The vendor's code for it; None where the answer has none that can be read.
        message: The vendor's words about it, or what is missing in the answer; may be empty.
    """

    name: str | None
    ok: bool
    code: str | int | None
    message: str


class Outcomes(NamedTuple):
    """Where an answer says what became of each item, by the names on the wire.

    Attributes:
        path: Leads to the list of items or, where they have no `name`, to the one object that tells
            of the whole call.
        code: Field that holds an item's code.
        fine: Codes that mean that all is well.
        name: Field that names an item.
        message: Field that holds the vendor's words.
        of: Field of the request that names what was asked for: all that has to be among the items.
    """

    path: tuple[str, ...]
    code: str
    fine: tuple[str | int, ...]
    name: str | None = None
    message: str | None = None
    of: str | None = None


_UNMENTIONED: Final = ItemOutcome(None, False, None, "the answer does not mention it")
_NO_CODE: Final = "the answer has no code for it"


def item_outcomes(
    rows: Sequence[Outcomes], parameters: Mapping[str, Any], content: Mapping[str, Any]
) -> tuple[ItemOutcome, ...]:
    """Say what became of each item, in the order of the answer.

    Items that were asked for and are not mentioned come last. Nothing is raised, whatever the
    answer holds: what cannot be read is not ok.

    Args:
        rows: Where answers of the action may have the items.
        parameters: The request, as on the wire.
        content: The answer, as on the wire.
    """
    read = [(row, items) for row in rows if (items := _read(row, content)) is not None]
    found = [item for _, items in read for item in items]
    whole = [item for row, items in read for item in items if row.name is None]
    # Lists that the answer has speak for themselves: one without `of` may use other names.
    tellers = [row for row, _ in read if row.name is not None] or rows
    unmentioned = whole[0] if whole else _UNMENTIONED
    names = {item.name for item in found}
    missed = (name for name in _asked(tellers, parameters) if name not in names)
    return (*found, *(unmentioned._replace(name=name) for name in missed))


def _read(row: Outcomes, content: Mapping[str, Any]) -> list[ItemOutcome] | None:
    """Read the outcomes of a row; None where the answer does not have what it speaks of."""
    there: object = content
    for name in row.path:
        there = there.get(name) if isinstance(there, Mapping) else None
    if row.name is not None:
        return [_outcome(row, item) for item in there] if isinstance(there, list) else None
    if not isinstance(there, Mapping):
        return None
    whole = _outcome(row, there)
    return [] if whole.ok else [whole]


def _outcome(row: Outcomes, item: object) -> ItemOutcome:
    fields = item if isinstance(item, Mapping) else {}
    name = None if row.name is None else _text(fields.get(row.name))
    code = _code(fields.get(row.code), row.fine)
    message = None if row.message is None else _text(fields.get(row.message))
    return ItemOutcome(name, code in row.fine, code, message or (_NO_CODE if code is None else ""))


def _asked(rows: Sequence[Outcomes], parameters: Mapping[str, Any]) -> Iterator[str]:
    """Yield the names of what was asked for, each once."""
    names: dict[str | None, None] = {}
    for field in (row.of for row in rows if row.of is not None):
        given = parameters.get(field)
        names |= dict.fromkeys(map(_text, given if isinstance(given, list | tuple) else [given]))
    return (name for name in names if name is not None)


_INTEGER: Final = r"-?(0|[1-9][0-9]{0,18})"
_LIMIT: Final = 2**64  # longer numbers are no codes and no names, and may be too long to write


def _code(value: object, fine: Sequence[str | int]) -> str | int | None:
    """Read a code, as a number or a text like those that are fine, where that loses nothing."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if all(isinstance(each, str) for each in fine):
        return _text(value)
    if isinstance(value, str) and re.fullmatch(_INTEGER, value):
        return int(value)
    if isinstance(value, str) or (_text(value) is not None and isinstance(value, int)):
        return value
    return None


def _text(value: object) -> str | None:
    if isinstance(value, str):
        return value
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) < _LIMIT:
        return str(value)
    return None
