"""Error tables."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from typing import Final, TypeAlias, cast

from codegen.spec.faults import Faults, did_you_mean
from codegen.spec.lookup import Names
from codegen.spec.model import EFFECTS, KINDS, Effect, ErrorCode, Kind, Place, default_effect
from codegen.spec.names import error_member
from codegen.spec.nodes import BrokenNode, Entry, Node, ScalarNode, described, shown
from codegen.spec.part import Part
from codegen.spec.values import Text, read_entries, read_items, read_word
from codegen.spec.words import ERROR, NUMERIC_CODES

Code: TypeAlias = "str | int"
Table: TypeAlias = Mapping[Code, ErrorCode]

_WORD: Final = re.compile(r"[A-Za-z][A-Za-z0-9_]*(\.[A-Za-z][A-Za-z0-9_]*)*")
_NAME: Final = re.compile(r"[a-z][a-z0-9_]*")


def read_errors(
    node: Node, label: str, protocol: str | None, faults: Faults, *, documented: bool = True
) -> Table:
    """Read a table's rows by their codes; `protocol` tells whether these are numbers."""
    rows: dict[Code, ErrorCode] = {}
    for entry in read_entries(node, label, faults):
        row = _read_row(entry, protocol, faults, documented)
        if row is not None:
            rows.setdefault(row.code, row)
    return rows


def _read_row(
    entry: Entry, protocol: str | None, faults: Faults, documented: bool
) -> ErrorCode | None:
    code = _read_code(entry.key, protocol, faults)
    part = Part(entry.value, ERROR, faults)
    kind = cast(Kind, part.word("kind", KINDS) or "unknown")
    default = default_effect(kind)
    doc, advice = part.line("doc"), part.line("advice")
    dropped = part.flag("dropped")
    if dropped and not documented:
        faults.add(entry.key.place, "a code that never was on the page cannot be 'dropped' from it")
    effect = cast(Effect, part.word("effect", EFFECTS) or default)
    member = _read_member(code, entry.key.place, part)
    if code is None:
        return None
    return ErrorCode(
        code=code,
        member=member,
        kind=kind,
        doc=doc,
        place=entry.key.place,
        advice=advice,
        effect=effect,
        documented=documented,
        dropped=dropped,
    )


def _read_code(key: ScalarNode, protocol: str | None, faults: Faults) -> Code | None:
    code = key.value
    numeric = NUMERIC_CODES.get(protocol) if protocol else None
    if numeric is not None and isinstance(code, int) != numeric:
        right = "whole numbers, without quotes" if numeric else "words, such as 'InternalError'"
        faults.add(key.place, f"codes of protocol '{protocol}' are {right}, not {shown(code)}")
        return None
    if code == 0:
        faults.add(key.place, "0 is success, which is not an error; delete the row")
        return None
    if isinstance(code, str) and not _WORD.fullmatch(code):
        faults.add(key.place, f"'{code}' is no error code; words with points between them are")
        return None
    return code if isinstance(code, str | int) else None


def _read_member(code: Code | None, place: Place, part: Part) -> str:
    name = part.text("name")
    if name is not None and not _NAME.fullmatch(name.value):
        message = (
            f"'{name.value}' must be small letters, digits and underscores, as in 'too_frequent'"
        )
        part.faults.add(name.place, message)
    elif isinstance(code, int) and "name" not in part and part.is_read:
        message = f"code {code} needs a 'name' in small letters, such as 'too_frequent'"
        part.faults.add(place, message)
    return error_member(name.value if name else str(code))


def read_shared(
    node: Node, tables: Names[Table], own: Table, faults: Faults
) -> dict[Code, ErrorCode]:
    """Read which rows an action takes from the service's tables; rows of its `own` go before those."""
    rows: dict[Code, ErrorCode] = {}
    for entry in read_entries(node, "'shared_errors'", faults):
        name = Text(str(entry.key.value), entry.key.place)
        table = tables.find(name, "a table of 'error_tables' in service.yaml", faults)
        taken = [
            row for row in _taken(entry.value, name.value, table, faults) if row.code not in own
        ]
        _check_taken(taken, [*own.values(), *rows.values()], name.place, faults)
        rows = {**{row.code: row for row in taken}, **rows}
    return rows


def _check_taken(
    taken: Iterable[ErrorCode], before: Collection[ErrorCode], place: Place, faults: Faults
) -> None:
    """Compare a table's rows with those before it; clashes inside the table are told where it stands."""
    codes = {row.code for row in before}
    members = {row.member: row.code for row in before}
    for row in taken:
        if row.code in codes:
            message = f"code {shown(row.code)} comes from two tables; name the codes of one of them"
            faults.add(place, message)
        elif row.member in members:
            faults.add(place, _clash(members[row.member], row))


def _taken(node: Node, name: str, table: Table | None, faults: Faults) -> Iterable[ErrorCode]:
    if isinstance(node, ScalarNode):
        is_all = read_word(node, f"'{name}'", ["all"], faults)
        return table.values() if is_all and table else ()
    rows: dict[Code, ErrorCode] = {}
    for item in read_items(node, f"'{name}'", faults) or ():
        code = item.value if isinstance(item, ScalarNode) else None
        if isinstance(item, BrokenNode) or table is None:
            continue
        if not isinstance(code, str | int) or isinstance(code, bool) or code not in table:
            meant = did_you_mean(str(code), map(str, table))
            message = f"{described(item)} is not a code of the table '{name}'{meant}"
            faults.add(item.place, message)
        elif code in rows:
            faults.add(item.place, f"code {shown(code)} stands here a second time")
        else:
            rows[code] = table[code]
    return rows.values()


def check_members(rows: Iterable[ErrorCode], faults: Faults) -> None:
    """Note rows of one file whose members would have the same name."""
    first: dict[str, Code] = {}
    for row in rows:
        if first.setdefault(row.member, row.code) != row.code:
            faults.add(row.place, _clash(first[row.member], row))


def _clash(other: Code, row: ErrorCode) -> str:
    both = f"codes {shown(other)} and {shown(row.code)} are both {row.member}"
    return f"{both}; give one of them another 'name'"
