"""The call limit of a ZEGOCLOUD page: a line of its introduction."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from codegen.sources.facts import FieldFacts, Said
from codegen.sources.pages import limits
from codegen.sources.pages.document import Line
from codegen.sources.pages.found import Page
from codegen.spec.model import RateLimit

_HEADING: Final = re.compile(r"\b(?:limit|limits|limiting)\b", re.IGNORECASE)
_SUBJECT: Final = re.compile(r"app ?id|limit", re.IGNORECASE)


def read(page: Page, end: int, parameters: Sequence[FieldFacts]) -> Said[RateLimit] | None:
    """Return the limit that the lines before `end` state."""
    found = _lines(page.lines[:end])
    if not found:
        return None
    line = found[0]
    limit = limits.only_one(
        each for each in (limits.zego_limit(line.text) for line in found) if each
    )
    if limit is None:
        page.complain(line, f"this call limit has no single reading: {line.text!r}", loses=False)
        return None
    if limit.room and limits.ROOM not in {field.wire for field in parameters}:
        page.complain(
            line, f"a limit for each room, and no parameter {limits.ROOM} to tell them", loses=False
        )
        return None
    return Said(limit.of_action(), page.place(line))


def _lines(lines: Sequence[Line]) -> list[Line]:
    """Return the lines that state a limit: under a heading that says so, or saying so themselves."""
    before = ""
    found = []
    for line in lines:
        if not line.text:
            continue
        if limits.speaks_of_a_limit(line.text) and (
            _SUBJECT.search(line.text) or _HEADING.search(before)
        ):
            found.append(line)
        before = line.text
    return found
