"""An action's error codes and the table that the material has."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from codegen.sources.facts import ErrorFacts
from codegen.spec.model import ErrorCode, Place
from codegen.spec.names import error_member
from codegen.spec.values import TODO

Known = Mapping[str | int, ErrorCode]


def merged_errors(
    rows: Sequence[ErrorCode], facts: Iterable[ErrorFacts], known: Known, page: Place | None
) -> tuple[ErrorCode, ...]:
    """Return an action's codes after the material's table was read.

    A code that the table no longer lists is kept and marked: clients still meet it. A new one is
    what its siblings say it is, by `known`; else its kind is for a person to find. `page` is where
    the material speaks of the action, None where it could not be read whole: a code that it seems
    to lack stays as it is then.
    """
    said = {fact.code: fact for fact in facts}
    merged = [_merged(row, said.pop(row.code, None), page) for row in rows]
    members = {row.member for row in merged}
    for fact in said.values():
        row = _new(fact, known)
        if row.member in members:
            row = replace(row, member=_numbered(fact))
        members.add(row.member)
        merged.append(row)
    return tuple(merged)


def _merged(row: ErrorCode, fact: ErrorFacts | None, page: Place | None) -> ErrorCode:
    if fact is None:
        return row if page is None or not row.documented else replace(row, dropped=True, place=page)
    return replace(row, documented=True, dropped=False, place=fact.place)


def _new(fact: ErrorFacts, known: Known) -> ErrorCode:
    if fact.code in known:
        return replace(known[fact.code], place=fact.place, documented=True, dropped=False)
    text = str(fact.code)
    member = _numbered(fact) if isinstance(fact.code, int) else error_member(text)
    meaning = _line(fact.meaning) or TODO
    return ErrorCode(
        fact.code, member, "unknown", meaning, fact.place, _line(fact.advice), effect="maybe"
    )


def _numbered(fact: ErrorFacts) -> str:
    return error_member(f"code_{fact.code}".replace(".", "_"))


def _line(text: str) -> str:
    return " ".join(text.split())
