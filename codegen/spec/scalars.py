"""The language's own rules for scalars, in place of YAML 1.1's surprises (see "Scalars" in specs/README.md)."""

from __future__ import annotations

import re
from math import isinf
from typing import Final

from codegen.spec.nodes import Plain

_WORDS: Final[dict[str, Plain]] = {"": None, "~": None, "null": None, "true": True, "false": False}
# As in JSON: a number that starts with a superfluous zero is an ID or a date's part, and stays
# text. No vendor has numbers of more than forty digits, and Python refuses to convert some
# thousands.
_INTEGER: Final = re.compile(r"-?(0|[1-9][0-9]{0,39})")
_BEGINNINGS: Final = frozenset("-0123456789")
_DECIMAL: Final = re.compile(r"-?(0|[1-9][0-9]{0,39})(\.[0-9]{1,40})?([eE][+-]?[0-9]{1,4})?")


def plain_value(text: str) -> Plain:
    """Return the value of a scalar that stands without quotes."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in _BEGINNINGS:  # as nearly all are
        return text
    if _INTEGER.fullmatch(text):
        return int(text)
    if _DECIMAL.fullmatch(text) and not isinf(number := float(text)):
        return number
    return text
