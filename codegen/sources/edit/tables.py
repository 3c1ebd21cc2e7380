"""In which table of which file each error row of a service's actions should stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import PurePosixPath
from typing import Final, Literal, TypeAlias

from codegen.sources.edit.data import Items, Key, Rows
from codegen.sources.edit.spans import ListSpan, MappingSpan, ScalarSpan, Span
from codegen.spec.errors import read_errors
from codegen.spec.faults import Faults
from codegen.spec.limits import read_rate_limit
from codegen.spec.model import Action, ErrorCode, Place, RateLimit
from codegen.spec.nodes import MappingNode
from codegen.spec.part import Part
from codegen.spec.words import SERVICE
from codegen.spec.yaml_reader import read_yaml

Table: TypeAlias = Mapping[Key, ErrorCode]
# What an action takes from each table of its service.
Sharing: TypeAlias = "Mapping[str, tuple[Key, ...] | Literal['all']]"

_NOWHERE: Final = Place("", 0, 0)
_SERVICE_FILE: Final = "service.yaml"


@dataclass(frozen=True, slots=True)
class Common:
    """What a service file says that its model does not hold."""

    tables: Mapping[str, Table] = field(default_factory=dict)
    rate_limit: RateLimit | None = None


@dataclass(frozen=True, slots=True)
class Placed:
    """An action's rows by where they stand."""

    own: tuple[ErrorCode, ...]
    undocumented: tuple[ErrorCode, ...]
    sharing: Sharing = field(default_factory=dict)

    def sharing_rows(self) -> Rows:
        """Write what is taken from the service's tables."""
        return Rows(
            {
                name: taken if taken == "all" else Items(tuple(taken), "flow")
                for name, taken in self.sharing.items()
            }
        )


@lru_cache(maxsize=16)  # a service is often edited more than once, and its file is the longest
def read_common(text: str, protocol: str) -> Common:
    """Read a service file that is sound."""
    faults = Faults(drafts=True)
    node = read_yaml(text, _SERVICE_FILE, faults)
    assert node is not None
    part = Part(node, SERVICE, faults)
    tables, limit = part.node("error_tables"), part.node("rate_limit")
    entries = tables.entries if isinstance(tables, MappingNode) else ()
    return Common(
        {
            str(entry.key.value): {
                code: _bare(row)
                for code, row in read_errors(entry.value, "a table", protocol, faults).items()
            }
            for entry in entries
        },
        read_rate_limit(limit, None, faults) if limit else None,
    )


def read_sharing(span: Span) -> Sharing:
    """Read `shared_errors` of an action file."""
    entry = span.get("shared_errors") if isinstance(span, MappingSpan) else None
    if entry is None or not isinstance(entry.value, MappingSpan):
        return {}
    return {each.name: _taken(each.value) for each in entry.value.entries}


def _taken(span: Span) -> tuple[Key, ...] | Literal["all"]:
    if not isinstance(span, ListSpan):
        return "all"
    values = [item.value.value for item in span.items if isinstance(item.value, ScalarSpan)]
    return tuple(value for value in values if isinstance(value, str | int))


def placed_alone(rows: Iterable[ErrorCode]) -> Placed:
    """Place rows in the action's own tables."""
    found = tuple(rows)
    return Placed(
        tuple(row for row in found if row.documented),
        tuple(row for row in found if not row.documented),
    )


def placed_before(rows: Iterable[ErrorCode], sharing: Sharing) -> Placed:
    """Place rows where they stand."""
    alone = placed_alone(row for row in rows if not _is_shared(row))
    return replace(alone, sharing=sharing)


def placed_after(
    before: Action, after: Action, sharing: Sharing, tables: Mapping[str, Table]
) -> Placed:
    """Place rows where they stood, new ones where their like stands; `tables` are the wanted ones."""
    stood = {row.code: _is_shared(row) for row in before.errors}
    taken: dict[str, list[Key]] = {name: [] for name in sharing}
    alone = []
    for row in after.errors:
        table = _table_of(row, sharing, tables) if stood.get(row.code, True) else None
        if table is None:
            alone.append(row)
        else:
            taken[table].append(row.code)
    own = {row.code for row in alone}
    codes = [row.code for row in after.errors]
    found: dict[str, tuple[Key, ...] | Literal["all"]] = {}
    for name, was in sharing.items():
        if was == "all" and set(taken[name]) == set(tables[name]) - own:
            found[name] = "all"
        elif now := _list_of(() if was == "all" else was, taken[name], own, codes):
            found[name] = now
    return replace(placed_alone(alone), sharing=found)


def _list_of(
    was: tuple[Key, ...], taken: list[Key], own: set[Key], codes: list[Key]
) -> tuple[Key, ...]:
    """Return a table's codes in their old order, each new one behind its neighbour in `codes`."""
    found = [code for code in was if code in taken or code in own]
    for code in taken:
        if code not in found:
            before = codes[: codes.index(code)]
            neighbour = next((each for each in reversed(before) if each in found), None)
            found.insert(0 if neighbour is None else found.index(neighbour) + 1, code)
    return tuple(found)


def is_same_table(before: Action, after: Action) -> bool:
    """Tell whether two actions answer the same codes and say the same about them."""
    return {_bare(row) for row in before.errors} == {_bare(row) for row in after.errors}


def _table_of(row: ErrorCode, sharing: Sharing, tables: Mapping[str, Table]) -> str | None:
    """Name the table, among those of which the action takes codes, that has this very row."""
    return next((name for name in sharing if tables[name].get(row.code) == _bare(row)), None)


def wanted_tables(
    pairs: Iterable[tuple[Action, Action, Sharing]], tables: Mapping[str, Table]
) -> dict[str, dict[Key, ErrorCode]]:
    """Return the tables with the rows that all actions which take them want changed alike."""
    wanted: dict[tuple[str, Key], set[ErrorCode]] = {}
    for before, after, sharing in pairs:
        now = {row.code: _bare(row) for row in after.errors}
        for name, row in _shared_rows(before, sharing, tables):
            if row.code in now:
                wanted.setdefault((name, row.code), set()).add(now[row.code])
    found = {name: dict(table) for name, table in tables.items()}
    for (name, code), rows in wanted.items():
        if len(rows) == 1 and (row := next(iter(rows))).documented:
            found[name][code] = row
    return found


def _shared_rows(
    action: Action, sharing: Sharing, tables: Mapping[str, Table]
) -> Iterator[tuple[str, ErrorCode]]:
    for row in action.errors:
        name = _table_of(row, sharing, tables) if _is_shared(row) else None
        if name is not None:
            yield name, row


def _is_shared(row: ErrorCode) -> bool:
    return PurePosixPath(row.place.file).name == _SERVICE_FILE


def _bare(row: ErrorCode) -> ErrorCode:
    """Return the row without its place, to be compared."""
    return replace(row, place=_NOWHERE)
