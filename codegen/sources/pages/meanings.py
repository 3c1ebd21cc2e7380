"""What a code means and what to do about it, where a page writes both in one go."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from codegen.sources.pages.evidence import Evidence

_STOPS: Final = str.maketrans({"。": ".", "，": ",", "；": ";", "：": ":", "！": "!"})  # noqa: RUF001
_NOTHING: Final = frozenset({"-", "--", "–", "—", "/"})  # noqa: RUF001
_SENTENCE_END: Final = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")
_GLUED_END: Final = re.compile(r"(?<=[.!?)\]\"'`])(?<!\.\.)(?=[A-Z\"'`])")
_HUMP: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_TOKEN_END: Final = re.compile(r"[A-Za-z0-9_]+$")


@dataclass(frozen=True, slots=True)
class Meaning:
    """A code's meaning and the advice, in sentences."""

    text: str
    advice: str = ""


def sentence(text: str) -> str:
    """Return a cell's text as a sentence: in one line, with a Latin full stop; empty for a dash."""
    clean = " ".join(text.translate(_STOPS).split())
    if clean in _NOTHING:
        return ""
    return f"{clean}." if clean[-1:].isalnum() else clean


def _spread(text: str) -> str:
    return " ".join(text.translate(_STOPS).split())


def _without_dash(text: str) -> str | None:
    """Return the text before the dash that stands for no advice, None where there is none."""
    found = re.fullmatch(r"(.*[^\s-])\s*[-–—]", text)  # noqa: RUF001
    return found[1] if found else None


def spaced_meaning(text: str, *, own_column: bool) -> list[Meaning]:
    """Return the readings of a meaning with an advice behind it, a blank apart.

    Where the table has no column for advice, the sentences at the end that begin with Please are
    one.
    """
    clean = _spread(text)
    ends = [found.start() for found in _SENTENCE_END.finditer(clean)]
    asks = [end for end in ends if clean[end:].lstrip().startswith("Please ")]
    if not own_column:
        cut = asks[0] if asks else len(clean)
        return [Meaning(sentence(clean[:cut]), sentence(clean[cut:]))]
    bare = _without_dash(clean)
    if bare is not None:
        return [Meaning(sentence(bare))]
    if not ends and " Please " not in clean:
        return [Meaning(sentence(clean))]
    return [Meaning(sentence(clean[:end]), sentence(clean[end:])) for end in ends]


def glued_meaning(text: str, evidence: Evidence) -> list[Meaning]:
    """Return the readings of a meaning with an advice right behind it."""
    clean = _spread(text)
    bare = _without_dash(clean)
    if bare is not None:
        return [Meaning(sentence(bare))]
    ends = [found.start() for found in _GLUED_END.finditer(clean)]
    if not ends:
        ends = [
            found.start()
            for found in _HUMP.finditer(clean)
            if _parts(clean, found.start(), evidence)
        ]
    readings = [Meaning(sentence(clean[:end]), sentence(clean[end:])) for end in ends]
    return readings or [Meaning(sentence(clean))]


def _parts(text: str, index: int, evidence: Evidence) -> bool:
    """Say whether two words meet here, and not two parts of a name."""
    before = _TOKEN_END.search(text[:index])
    after = re.match(r"[A-Za-z0-9_]+", text[index:])
    if before is None or after is None or before[0] + after[0] in evidence.names:
        return False
    return before[0].lower() in evidence.words and evidence.opens(text[index:])
