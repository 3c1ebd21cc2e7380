"""How the vendors write a number of calls in some time, in whatever kind of material."""

from __future__ import annotations

import re
from typing import Final

from codegen.spec.model import Rate

# Such as `20 times/second`, `100 requests per minute` or `1 per 10 s`.
RATE: Final = (
    r"(?P<count>\d+)\s*(?:times?|requests?|calls?|queries|query)?\s*(?:/|per)\s*"
    r"(?P<number>\d+)?\s*(?P<unit>seconds?|minutes?|s|min)\b"
)
_MINUTE: Final = 60


def rate_of(found: re.Match[str]) -> Rate:
    """Return the rate of a match with the groups of `RATE`."""
    minutes = found["unit"].lower().startswith("m")
    return Rate(int(found["count"]), int(found["number"] or 1) * (_MINUTE if minutes else 1))
