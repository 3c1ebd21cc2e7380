"""Reading call limits, which stand in a note inside an action's description."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from typing import Final

from codegen.sources.facts import Said
from codegen.sources.rate_words import RATE, rate_of
from codegen.sources.zego_openapi.tables import clean
from codegen.sources.zego_openapi.tree import Node
from codegen.spec.model import Place, Rate, RateLimit

_NOTE: Final = re.compile(
    r'<(\w+)\s+title="([^"]*(?:rate|frequency)\s+limit[^"]*)"\s*>(.*?)</\1>',
    re.IGNORECASE | re.DOTALL,
)
_RATE: Final = re.compile(RATE, re.IGNORECASE)
_TEST: Final = re.compile(r"\btest environment\b[^;]*$", re.IGNORECASE)
_PER: Final = re.compile(r"\b(?:single|per|each|the same) (\w+)\W*$", re.IGNORECASE)
Complain = Callable[[Place, str], None]


def read_rate(
    description: Node, parameters: Collection[str], complain: Complain
) -> Said[RateLimit] | None:
    """Read the call limit in an action's description; None where there is no note about one.

    Args:
        description: The description of the action.
        parameters: The names of its parameters, which a limit may count for.
        complain: Told of notes that are not understood.
    """
    text = description.value if isinstance(description.value, str) else ""
    notes = list(_NOTE.finditer(text))
    if not notes:
        return None
    note = notes[0]
    place = _place(description, text, note.start())
    if len(notes) > 1:
        complain(_place(description, text, notes[1].start()), "a second note on the call limit")
        return None
    words = clean(note[3])
    limit = _parsed(words, parameters)
    if limit is None:
        complain(place, f"the call limit {words!r} was not understood")
        return None
    return Said(limit, place)


def _place(description: Node, text: str, offset: int) -> Place:
    line = text.count("\n", 0, offset)
    return description.place_at(line, offset - text.rfind("\n", 0, offset) - 1)


def _parsed(words: str, parameters: Collection[str]) -> RateLimit | None:
    """Read each rate by the words before it, back to the rate before that."""
    limit: Rate | None = None
    test: Rate | None = None
    per: list[tuple[str, Rate]] = []
    end = 0
    for match in _RATE.finditer(words):
        before, end = words[end : match.start()], match.end()
        rate = rate_of(match)
        owner = _PER.search(before)
        if _TEST.search(before):
            if test is not None:
                return None
            test = rate
        elif owner is not None and owner[1].lower() != "appid":
            name = _parameter(owner[1], parameters)
            if name is None:
                return None
            per.append((name, rate))
        elif limit is None:
            limit = rate
        else:
            return None
    if limit is None or re.search(r"\w", words[end:]):
        return None
    return RateLimit(limit, test, tuple(per))


def _parameter(word: str, parameters: Collection[str]) -> str | None:
    """Return the parameter that names what a limit counts for: `RoomId` for a room."""
    return next((name for name in parameters if name.lower() == f"{word.lower()}id"), None)
