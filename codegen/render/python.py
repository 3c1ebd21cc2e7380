"""Small pieces of Python source: types, literals, docstrings."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterable, Sequence
from typing import Final

from codegen.spec.model import INTEGERS, Field

LINE_LENGTH: Final = 100

_write_text: Final = json.JSONEncoder(ensure_ascii=False).encode
# White space that is more than one blank between two words.
_LOOSE: Final = re.compile(r"[^\S ]|^ |  | $")

_SCALARS: Final = {
    "string": "str",
    "float": "float",
    "bool": "bool",
    "any": "Any",
    "bytes": "bytes",
    **dict.fromkeys(INTEGERS, "int"),
}


def item_type(field: Field) -> str:
    """Return the type of a field, or of its items where it is a list."""
    if field.choices:
        return f"Literal[{', '.join(literal(choice.value) for choice in field.choices)}]"
    return _SCALARS.get(field.type.name, field.type.name)


def attribute_type(field: Field) -> str:
    """Return the type of a field as an attribute of a model."""
    return _optional(field, f"tuple[{item_type(field)}, ...]")


def parameter_type(field: Field) -> str:
    """Return the type of a field as a parameter of a method."""
    return _optional(field, f"Sequence[{item_type(field)}]")


def _optional(field: Field, list_type: str) -> str:
    name = list_type if field.type.is_list else item_type(field)
    return name if field.required or name == "Any" else f"{name} | None"


def literal(value: object) -> str:
    """Write a value as Python source, strings in double quotes."""
    if isinstance(value, str):
        return _write_text(value) if value.isprintable() else repr(value)
    if isinstance(value, tuple):
        return tuple_of([literal(item) for item in value])
    return repr(value)


def tuple_of(items: Sequence[str]) -> str:
    """Write a tuple of items that are source already."""
    return f"({items[0]},)" if len(items) == 1 else f"({', '.join(items)})"


def call(name: str, positional: Sequence[str], keywords: dict[str, object]) -> str:
    """Write a call, leaving out keywords that are None."""
    given = [f"{key}={literal(value)}" for key, value in keywords.items() if value is not None]
    return f"{name}({', '.join([*positional, *given])})"


def expression(name: str, *positional: str, **keywords: str) -> str:
    """Write a call whose arguments are source already, leaving out keywords that are empty."""
    given = [f"{key}={source}" for key, source in keywords.items() if source]
    return f"{name}({', '.join([*positional, *given])})"


def in_docstring(text: str) -> str:
    """Escape what would end a docstring, or mean something else in it."""
    return text.replace("\\", r"\\").replace('"""', r"\"\"\"")


def docstring(text: str, indent: int) -> str:
    """Break the text that a docstring begins with into lines that leave room for the quotes."""
    return _break(f'"""{in_docstring(text)}"""', indent)[3:-3]


def wrap(text: str, indent: int, hanging: int = 0) -> str:
    """Break text of a docstring into lines; the first is not indented, and further ones hang."""
    return _break(in_docstring(text), indent, hanging)


def _break(text: str, indent: int, hanging: int = 0) -> str:
    width = LINE_LENGTH - indent
    lines = _loose_lines if _LOOSE.search(text) else _lines
    return ("\n" + " " * indent).join(lines(text, width, hanging))


def _lines(text: str, width: int, hanging: int) -> Iterable[str]:
    """Break text as `textwrap` does, where a single blank stands between words.

    Thousands of texts are broken here, and `textwrap` would take a third of all rendering.
    """
    start, before, room = 0, "", width
    while len(text) - start > room:
        end = text.rfind(" ", start, start + room + 1)
        if end < 0:  # a word is longer than the line
            end = text.find(" ", start + room)
        if end < 0:
            break
        yield before + text[start:end]
        start, before, room = end + 1, " " * hanging, width - hanging
    yield before + text[start:]


def _loose_lines(text: str, width: int, hanging: int) -> Iterable[str]:
    return textwrap.wrap(
        text,
        width,
        subsequent_indent=" " * hanging,
        break_long_words=False,
        break_on_hyphens=False,
    )
