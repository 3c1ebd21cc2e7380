"""Data -> lines of a spec file, in the style that the specs are written in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from textwrap import wrap
from typing import Final

from codegen.sources.edit.data import (
    Blank,
    Choices,
    Data,
    Items,
    Key,
    Layout,
    Moved,
    Part,
    Rows,
)
from codegen.sources.edit.scalars import is_scalar, scalar_text

WIDTH: Final = 100
STEP: Final = 2
_FOLDABLE: Final = re.compile(r"\S+( \S+)+")


def file_text(part: Part) -> str:
    """Write a whole file: an empty line goes before and behind every section of several lines."""
    lines: list[str] = []
    was_section = False
    for key, data in part.written().items():
        entry = entry_lines(key, data, 0)
        is_section = len(entry) > 1 and not is_scalar(data)
        if lines and (is_section or was_section):
            lines.append("")
        lines += entry
        was_section = is_section
    return "".join(f"{line}\n" for line in lines)


def entry_lines(key: Key, data: Data, column: int, layout: Layout | None = None) -> list[str]:
    """Write a key and its value in lines of their own."""
    if isinstance(data, Moved):
        return [" " * column + line if line else "" for line in data.lines]
    label = f"{' ' * column}{scalar_text(key, in_brackets=False)}:"
    return value_lines(label, data, column, layout)


def item_lines(data: Data, column: int, layout: Layout | None = None) -> list[str]:
    """Write an item of a list that stands in lines."""
    dash = f"{' ' * column}-"
    lines = value_lines(dash, data, column, layout)
    if lines[0] == dash:  # a collection in lines starts behind the dash
        return [f"{dash} {lines[1].lstrip()}", *lines[2:]]
    return lines


def value_lines(label: str, data: Data, column: int, layout: Layout | None = None) -> list[str]:
    """Write a value behind its label, which stands at this column."""
    data = _form(data)
    if is_scalar(data):
        return _scalar_lines(label, data, column)
    assert isinstance(data, Items | Rows | Part)
    layout = layout if layout and data.layout == "fit" else data.layout
    if layout != "block" or _is_empty(data):
        flow = f"{label} {flow_text(data)}"
        if layout != "fit" or len(flow) <= WIDTH:
            return [flow]
    return [label, *_body(data, column + STEP)]


def flow_text(data: Data) -> str:
    """Write a value on one line, as inside brackets."""
    data = _form(data)
    if isinstance(data, Items):
        return f"[{', '.join(map(flow_text, data.items))}]"
    if isinstance(data, Rows | Part):
        entries = (flow_entry(key, value) for key, value in _entries(data))
        return f"{{{', '.join(entries)}}}"
    return scalar_text(data, in_brackets=True)


def flow_entry(key: Key, data: Data) -> str:
    """Write a key and its value as inside braces."""
    return f"{scalar_text(key, in_brackets=True)}: {flow_text(data)}"


def _form(data: Data) -> Data:
    """Return the form in which a new node stands."""
    if isinstance(data, Moved):
        return _form(data.data)
    if isinstance(data, Choices):
        return data.plain()
    if isinstance(data, Items) and data.bare and len(data.items) == 1:
        return _form(data.items[0])
    if isinstance(data, Part) and data.short and set(data.written()) == {data.short}:
        return _form(data.values[data.short])
    return data


def _entries(data: Rows | Part) -> Iterator[tuple[Key, Data]]:
    yield from (data.rows if isinstance(data, Rows) else data.written()).items()


def _is_empty(data: Items | Rows | Part) -> bool:
    return not (data.items if isinstance(data, Items) else list(_entries(data)))


def _body(data: Items | Rows | Part, column: int) -> list[str]:
    if isinstance(data, Items):
        return [line for item in data.items for line in item_lines(item, column)]
    return [line for key, value in _entries(data) for line in entry_lines(key, value, column)]


def _scalar_lines(label: str, data: Data, column: int) -> list[str]:
    line = f"{label} {scalar_text(data, in_brackets=False)}"
    if isinstance(data, Blank):
        return [f"{line}  # {data.hint}"]
    if len(line) > WIDTH and isinstance(data, str) and _FOLDABLE.fullmatch(data):
        indent = " " * (column + STEP)
        folded = wrap(data, WIDTH - len(indent), break_long_words=False, break_on_hyphens=False)
        return [f"{label} >-", *(indent + each for each in folded)]
    return [line]
