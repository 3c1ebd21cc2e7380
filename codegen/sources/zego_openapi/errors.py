"""Reading the return codes, which stand in a table inside the description of `Code`."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from codegen.sources.facts import ErrorFacts
from codegen.sources.zego_openapi.tables import Row, Table, read_tables
from codegen.sources.zego_openapi.tree import Node
from codegen.spec.model import Place

_SUCCESS: Final = 0
_NO_ADVICE: Final = frozenset({"", "-", "--", "/", "none", "n/a"})
_CODE: Final = re.compile(r"\bcode\b", re.IGNORECASE)


def read_errors(
    code: Node, complain: Callable[[Place, str], None]
) -> tuple[ErrorFacts, ...] | None:
    """Read the table of return codes, less success.

    Args:
        code: The schema of the response's `Code`.
        complain: Told of tables and rows that are not understood.

    Returns:
        The codes, or None where there is no table.
    """
    description = code.get("description")
    if description is None:
        return None
    if not isinstance(description.value, str):
        complain(description.place, "the description of `Code` is no text; it was left out")
        return None
    found: dict[int, ErrorFacts] = {}
    tables = [
        table for table in read_tables(description.value) if _is_codes(table, description, complain)
    ]
    for table in tables:
        for row in table.rows:
            place = description.place_at(row.line, row.column)
            for error in _read_row(row, place, complain):
                if error.code in found:
                    complain(place, f"code {error.code} has two rows; the later one was read")
                found[int(error.code)] = error
    found.pop(_SUCCESS, None)
    return tuple(found.values()) if tables else None


def _is_codes(table: Table, node: Node, complain: Callable[[Place, str], None]) -> bool:
    if _CODE.search(table.header[0]) and 2 <= len(table.header) <= 3:
        return True
    said = f"a table with the columns {', '.join(table.header)} is none of codes; it was left out"
    complain(node.place, said)
    return False


def _read_row(row: Row, place: Place, complain: Callable[[Place, str], None]) -> list[ErrorFacts]:
    """Read a row, which several codes may share.

    The meaning is the first paragraph of its cell; others are notes to it.
    """
    codes = re.split(r"\s*[,/;]\s*|\s+", row.cells[0].rstrip("., "))
    if not 2 <= len(row.cells) <= 3 or not all(code.isdecimal() for code in codes):
        said = f"the row {' | '.join(row.cells)!r} has no code and meaning; it was left out"
        complain(place, said)
        return []
    meaning = row.cells[1].partition("\n")[0]
    advice = row.cells[2].replace("\n", " ") if len(row.cells) == 3 else ""
    advice = "" if advice.lower().rstrip(".") in _NO_ADVICE else advice
    return [ErrorFacts(int(code), place, meaning, advice) for code in codes]
