"""Call limits, in the words that pages have for them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from codegen.sources.rate_words import RATE, rate_of
from codegen.spec.model import Rate, RateLimit

_ANY: Final = re.compile(RATE, re.IGNORECASE)
_TEST: Final = re.compile(rf"test(?:ing)?\s+environment\s*:?\s*{RATE}", re.IGNORECASE)
_ROOM: Final = re.compile(
    rf"(?:(?:single|each|same|one)\s+room(?:\s+is\s+limited\s+to)?|per\s+room)\s*:?\s*{RATE}",
    re.IGNORECASE,
)
_TENCENT: Final = re.compile(
    r"(?:maximum of|request rate limit:)\s*(?P<count>\d+)\s*requests?(?: can be initiated)?"
    r"(?: per |/)(?P<number>\d+)?\s*(?P<unit>second|minute)",
    re.IGNORECASE,
)
ROOM: Final = "RoomId"


@dataclass(frozen=True, slots=True)
class Limit:
    """A limit that a page states; `room` is the one that holds for each room."""

    limit: Rate
    test: Rate | None = None
    room: Rate | None = None

    def of_action(self) -> RateLimit:
        """Return it as the specs have it."""
        return RateLimit(self.limit, self.test, ((ROOM, self.room),) if self.room else ())


def tencent_limit(text: str) -> Limit | None:
    """Return the limit that a line of a Tencent Cloud page states, if it states one."""
    found = _TENCENT.search(text)
    return Limit(rate_of(found)) if found else None


def zego_limit(text: str) -> Limit | None:
    """Return the limit that a line states, None where it states none or leaves a number over."""
    test = _TEST.search(text)
    room = _ROOM.search(text)
    rest = _ROOM.sub("", _TEST.sub("", text))
    rates = list(_ANY.finditer(rest))
    if len(rates) != 1:
        return None
    return Limit(
        rate_of(rates[0]), rate_of(test) if test else None, rate_of(room) if room else None
    )


def speaks_of_a_limit(text: str) -> bool:
    """Say whether a line names any number of calls per time."""
    return _ANY.search(text) is not None


def only_one(limits: Iterable[Limit]) -> Limit | None:
    """Return the limit that all statements agree on."""
    found = set(limits)
    return found.pop() if len(found) == 1 else None
