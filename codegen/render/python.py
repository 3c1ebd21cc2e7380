"""Small pieces of Python source: types, literals, docstrings."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Sequence
from typing import Final

from codegen.spec.model import INTEGERS, Choice, Field

LINE_LENGTH: Final = 100

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
        return json.dumps(value, ensure_ascii=False) if value.isprintable() else repr(value)
    if isinstance(value, tuple):
        items = ", ".join(map(literal, value))
        return f"({items},)" if len(value) == 1 else f"({items})"
    return repr(value)


def call(name: str, positional: Sequence[str], keywords: dict[str, object]) -> str:
    """Write a call, leaving out keywords that are None."""
    given = [f"{key}={literal(value)}" for key, value in keywords.items() if value is not None]
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
    lines = textwrap.wrap(
        text,
        LINE_LENGTH - indent,
        subsequent_indent=" " * hanging,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return ("\n" + " " * indent).join(lines)


def describe(field: Field) -> str:
    """Say in words what a field is: its description, choices, bounds and default."""
    said = [field.doc, _choices(field.choices), _bounds(field)]
    if field.default is not None:
        said.append(f"The vendor's default is {literal(field.default)}.")
    if field.deprecated:
        said.append("Deprecated.")
    if field.disabled:
        said.append("The vendor ignores it.")
    return " ".join(filter(None, said)) or f"`{field.wire}` on the wire."


def _choices(choices: Sequence[Choice]) -> str:
    if not any(choice.doc for choice in choices):
        return ""
    meanings = (f"{literal(c.value)} is {c.doc}" if c.doc else literal(c.value) for c in choices)
    return "; ".join(meanings).rstrip(".") + "."


def _bounds(field: Field) -> str:
    said = [
        _range(field.min, field.max),
        _range(field.min_length, field.max_length, "character"),
        _range(field.min_items, field.max_items, "item"),
    ]
    text = ", ".join(filter(None, said))
    return text[:1].upper() + text[1:] + "." if text else ""


def _range(low: float | None, high: float | None, unit: str = "") -> str:
    if low is None and high is None:
        return ""
    last = low if high is None else high
    unit = f" {unit}{'' if last == 1 else 's'}" if unit else ""
    if low is None:
        return f"at most {high}{unit}"
    return f"at least {low}{unit}" if high is None else f"from {low} to {high}{unit}"
