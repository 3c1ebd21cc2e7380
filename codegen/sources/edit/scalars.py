"""Scalars -> text, in quotes only where the language would read something else without them."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import Final

from codegen.sources.edit.data import Blank, Data, Quoted
from codegen.sources.edit.errors import EditError
from codegen.spec.nodes import Plain
from codegen.spec.scalars import plain_value

# What cannot start a plain scalar, or would be taken for something else there.
_START: Final = re.compile(r"[-?:,\[\]{}#&*!|>'\"%@`=~]|<<|\.\.\.")
_INSIDE: Final = re.compile(r": | #|:$|\n")
_IN_BRACKETS: Final = re.compile(r"[,:#?\[\]{}]")
# Characters that a spec file may not hold as such (see `codegen.spec.yaml_events`).
_STRANGE: Final = re.compile(
    r"[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)

_SURROGATE: Final = re.compile(r"[\ud800-\udfff]")


def is_scalar(data: Data) -> bool:
    """Tell whether the data is a single value."""
    return data is None or isinstance(data, bool | int | float | str | Quoted | Blank)


def scalar_text(data: Data, *, in_brackets: bool, style: str = "") -> str:
    """Write a single value; `style` is the quote in which the old one stands, if it does.

    Raises:
        EditError: The language has no way to say it.
    """
    if isinstance(data, Blank):
        return "TODO"
    if isinstance(data, Quoted):
        return _quoted(data.value)
    assert data is None or isinstance(data, bool | int | float | str)
    if not isinstance(data, str):
        return _other_text(data)
    if style == '"':
        return _quoted(data)
    if style == "'" and not _STRANGE.search(data) and "\n" not in data:
        return "'" + data.replace("'", "''") + "'"
    return data if can_be_plain(data, in_brackets=in_brackets) else _quoted(data)


@lru_cache(maxsize=10_000)  # the same names stand in thousands of files
def can_be_plain(text: str, *, in_brackets: bool) -> bool:
    """Tell whether a text is read as itself without quotes."""
    return not (
        plain_value(text) != text
        or text != text.strip()
        or _START.match(text)
        or _INSIDE.search(text)
        or _STRANGE.search(text)
        or (in_brackets and _IN_BRACKETS.search(text))
    )


def _other_text(value: Plain) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    text = repr(value)
    if plain_value(text) != value:
        raise EditError(f"{text} is no number of the spec language, or too long for it")
    return text


def _quoted(text: str) -> str:
    if _SURROGATE.search(text):
        raise EditError(f"half a surrogate pair stands in {text!a}")
    return _STRANGE.sub(_escaped, json.dumps(text, ensure_ascii=False))


def _escaped(found: re.Match[str]) -> str:
    code = ord(found[0])
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
