"""Rows of error tables that nothing keeps apart: a code that ends as its meaning begins."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from codegen.sources.pages.evidence import Evidence

# Codes of the first level, which the vendor has the same for all its services. Others have a dot.
_FIRST: Final = (
    "ActionOffline AuthFailure DryRunOperation FailedOperation InternalError InvalidAction"
    " InvalidParameter InvalidParameterValue InvalidRequest IpInBlacklist IpNotInWhitelist"
    " LimitExceeded MissingParameter NoSuchProduct NoSuchVersion OperationDenied"
    " RequestLimitExceeded RequestSizeLimitExceeded ResourceInUse ResourceInsufficient"
    " ResourceNotFound ResourceUnavailable ResourcesSoldOut ResponseSizeLimitExceeded"
    " ServiceUnavailable UnauthorizedOperation UnknownParameter UnsupportedOperation"
    " UnsupportedProtocol UnsupportedRegion"
)
FIRST_LEVEL: Final = frozenset(_FIRST.split())
_LONGEST: Final = 200  # of what is tried; anything may stand in a file
_DOTTED: Final = re.compile(r"[A-Z]\w*[a-z0-9][A-Z]\w*(?:\.\w+)+")
# Between two parts of a code, or behind it.
_NO_MEANING: Final = re.compile(r"[ ._]|\w+\.\w")
_NUMBERS: Final = re.compile(r"[0-9]+(?:\s*[,;/、]\s*[0-9]+)*")
_NUMBER: Final = re.compile(r"[0-9]+")
# A meaning that starts with a letter of its own, as in `3D`, or a small one, as in `2nd`, may have
# lent its digits to the code.
_DOUBTFUL: Final = re.compile(r"[a-z]|[B-HJ-Z](?![A-Za-z])")


@dataclass(frozen=True, slots=True)
class CodeRow:
    """One reading of a row: its codes, and the rest of it."""

    codes: tuple[str | int, ...]
    text: str

    def __str__(self) -> str:
        return f"{', '.join(map(str, self.codes))}: {self.text[:40]!r}"


def word_codes(text: str, evidence: Evidence) -> tuple[str, ...] | None:
    """Return the code that a cell consists of, for vendors whose codes are words."""
    if len(text) > _LONGEST:
        return None
    known = text in evidence.codes or text in FIRST_LEVEL
    return (text,) if known or _DOTTED.fullmatch(text) else None


def number_codes(text: str, _evidence: Evidence) -> tuple[int, ...] | None:
    """Return the codes that a cell consists of, for vendors whose codes are numbers."""
    if not _NUMBERS.fullmatch(text):
        return None
    return tuple(int(number) for number in _NUMBER.findall(text))


def glued_words(text: str, evidence: Evidence) -> list[CodeRow]:
    """Return the readings of a row that begins with a word for a code; none where it does not."""
    run = text.partition(" ")[0][:_LONGEST]
    found = [
        CodeRow((text[:end],), text[end:])
        for end in range(1, len(run) + 1)
        if word_codes(text[:end], evidence) and not _NO_MEANING.match(text, end)
    ]
    known = [row for row in found if row.codes[0] in evidence.codes and row.text]
    sure = [row for row in known if evidence.opens(row.text, str(row.codes[0]))]
    if sure:
        return sure
    new = [
        row
        for row in found
        if not row.text[:1].islower() and evidence.opens(row.text, str(row.codes[0]))
    ]
    likely = list(dict.fromkeys([*known, *new]))
    return likely or [row for row in found if row.text[:1].isupper() or not row.text] or found


def glued_numbers(text: str, evidence: Evidence) -> list[CodeRow]:
    """Return the readings of a row that begins with numbers for codes; none where it does not."""
    numbers = _NUMBERS.match(text)
    if numbers is None:
        return []
    rest = text[numbers.end() :]
    whole = CodeRow(number_codes(numbers[0], evidence) or (), rest)
    *before, last = _NUMBER.findall(numbers[0])
    shorter = [
        CodeRow((*map(int, before), int(last[:end])), last[end:] + rest)
        for end in range(1, len(last))
    ]
    if rest[:1] != " " and not _DOUBTFUL.match(rest):
        return [whole]
    readings = shorter if rest[:1] == " " else [whole, *shorter]
    # A short code that is known may be the beginning of a longer one.
    known = evidence.codes - set(range(1000))
    return [row for row in readings if row.codes[-1] in known] or readings
