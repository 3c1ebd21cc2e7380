"""Pages as people may have saved them: blocks, and how each way of saving writes them down.

Written from the look of the vendors' pages, and shares no code with what reads them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import Literal

Separator = Literal["closed pipes", "bars", "spaces", "lines", "glued", "html"]
SEPARATORS: tuple[Separator, ...] = ("closed pipes", "bars", "spaces", "lines", "glued", "html")


@dataclass
class Table:
    """A table; `keys` say what each row is about."""

    header: Sequence[str]
    rows: Sequence[Sequence[str]]
    keys: Sequence[object]


@dataclass
class Item:
    """A parameter or field of a ZEGOCLOUD API page."""

    key: object
    name: str
    type: str
    required: bool
    qualifiers: Sequence[str]
    doc: Sequence[str]
    inner: Sequence[Item] = ()
    table: Table | None = None

    @property
    def is_array(self) -> bool:
        return self.type.endswith("[]")


@dataclass
class Code:
    """Preformatted text."""

    text: str


Block = str | Table | Item | Code


@dataclass
class Saved:
    """A saved page: its lines, and the line (from 1) where each row or item begins."""

    lines: list[str] = field(default_factory=list)
    places: dict[object, int] = field(default_factory=dict)

    def add(self, *lines: str) -> None:
        for line in lines:
            self.lines.extend(line.split("\n"))

    def mark(self, key: object) -> None:
        self.places[key] = len(self.lines) + 1

    @property
    def text(self) -> str:
        return "\n".join(self.lines) + "\n"


def save(blocks: Iterable[Block], separator: Separator) -> Saved:
    """Write a page down."""
    return _html(blocks) if separator == "html" else _text(blocks, separator)


def _text(blocks: Iterable[Block], separator: Separator) -> Saved:
    saved = Saved()
    for block in blocks:
        if isinstance(block, str):
            saved.add(block)
        elif isinstance(block, Code):
            saved.add(block.text)
        elif isinstance(block, Table):
            _table(saved, block, separator)
        else:
            _item(saved, block, separator, bullet=False)
    return saved


def _table(saved: Saved, table: Table, separator: Separator) -> None:
    saved.add(_row(table.header, separator))
    if separator == "closed pipes":
        saved.add("|".join(["---"] * len(table.header)) + "|")
    for key, row in zip(table.keys, table.rows, strict=True):
        saved.mark(key)
        saved.add(_row(row, separator))


def _row(cells: Sequence[str], separator: Separator) -> str:
    if separator == "closed pipes":
        return " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"
    between = {"bars": " | ", "spaces": " ", "lines": "\n", "glued": ""}[separator]
    return between.join(cells)


def _head(item: Item, separator: Separator) -> str:
    flag = ["required"] if item.required else []
    cells = [item.name, item.type, *flag]
    between = {"closed pipes": " | ", "bars": " | ", "spaces": " ", "lines": "\n"}
    if separator == "glued":
        return f"{item.name} {item.type}{''.join(flag)}"
    return between[separator].join(cells)


def _item(saved: Saved, item: Item, separator: Separator, *, bullet: bool) -> None:
    saved.mark(item.key)
    lead = "  • " if bullet else "    "
    saved.add(lead + _head(item, separator))
    if item.inner:
        saved.add(*(f"    {line}" for line in (*item.qualifiers, *item.doc)))
        if item.is_array:
            saved.add("  • Array[")
        _inner(saved, item, separator)
        if item.is_array:
            saved.add("  • ]")
        return
    saved.add("")
    for line in item.qualifiers:
        saved.add(f"    {line}", "")
    saved.add(*(f"    {line}" for line in item.doc))
    if item.table:
        _table(saved, item.table, separator)
    else:
        saved.add("")


def _inner(saved: Saved, item: Item, separator: Separator) -> None:
    bullet = item.is_array
    for each in item.inner:
        _item(saved, each, separator, bullet=bullet)
        bullet = bool(each.inner) and each.is_array


def _html(blocks: Iterable[Block]) -> Saved:
    saved = Saved()
    saved.add("<!DOCTYPE html>", "<html><head><title>Docs</title>", "<style>p {}</style></head>")
    saved.add("<body><div>")
    for block in blocks:
        if isinstance(block, str):
            if block:
                saved.add(f"<p>{escape(block)}</p>")
        elif isinstance(block, Code):
            saved.add(f"<pre><code>{escape(block.text)}</code></pre>")
        elif isinstance(block, Table):
            _html_table(saved, block)
        else:
            _html_item(saved, block)
    saved.add("</div></body></html>")
    return saved


def _html_table(saved: Saved, table: Table) -> None:
    saved.add("<table><thead><tr>" + "".join(f"<th>{each}</th>" for each in table.header))
    saved.add("</tr></thead><tbody>")
    for key, row in zip(table.keys, table.rows, strict=True):
        saved.mark(key)
        cells = [escape(cell).replace("\n", "<br/>") for cell in row]
        saved.add("<tr>" + "".join(f"<td><p>{cell}</p></td>" for cell in cells) + "</tr>")
    saved.add("</tbody></table>")


def _html_head(item: Item) -> str:
    flag = "<span>required</span>" if item.required else ""
    return f"<strong>{item.name}</strong><span> {item.type}</span>{flag}"


def _html_item(saved: Saved, item: Item) -> None:
    saved.mark(item.key)
    texts = [f"<p>{escape(line)}</p>" for line in (*item.qualifiers, *item.doc)]
    if not item.inner:
        saved.add(f"<div>{_html_head(item)}", *texts)
        if item.table:
            _html_table(saved, item.table)
        saved.add("</div>")
        return
    saved.add(f"<li><details><summary>{_html_head(item)}</summary><div>", *texts, "<ul>")
    if item.is_array:
        saved.add("<li><div>Array [</div></li>")
    for each in item.inner:
        _html_item(saved, each)
    if item.is_array:
        saved.add("<li><div>]</div></li>")
    saved.add("</ul></div></details></li>")
