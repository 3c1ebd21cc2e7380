"""Pages of ZEGOCLOUD's API reference: one action, parameters and fields each in a paragraph."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from codegen.sources.facts import ActionFacts, FieldFacts, Said
from codegen.sources.pages import zego_limits
from codegen.sources.pages.document import Line
from codegen.sources.pages.error_rows import NUMBERS
from codegen.sources.pages.evidence import known_action
from codegen.sources.pages.found import Page
from codegen.sources.pages.nesting import Nesting, Node, Shape, facts_of_nodes
from codegen.sources.pages.schema import bare, begins_item, parts
from codegen.sources.pages.tables import Table, find_tables
from codegen.spec.model import Action, Method, Model

_ACTION: Final = re.compile(
    r"Action(?:\s*\|\s*|\s*)string(?:\s*\|?\s*required)?\s*\|?", re.IGNORECASE
)
_NAMED: Final = re.compile(r"Possible values:\s*\[`?(\w+)`?\]|https?://\S+\?Action=(\w+)")
_HOST: Final = re.compile(r"https?://([\w-]+(?:\.[\w-]+)+)/?")
_METHODS: Final[dict[str, Method]] = {"GET": "GET", "POST": "POST"}
_AHEAD: Final = 12  # lines in which the name follows the parameter Action
_END: Final = frozenset({"previous", "next", "on this page", "back to top"})


def is_page(lines: Sequence[Line]) -> bool:
    """Say whether these are the lines of a page of this kind."""
    return _start(lines) is not None


def _start(lines: Sequence[Line]) -> int | None:
    """Return where the first parameter stands, which is the action."""
    for index, line in enumerate(lines):
        text = bare(line.text)
        if _ACTION.fullmatch(text) or (
            text == "Action" and [each.text for each in lines[index + 1 : index + 2]] == ["string"]
        ):
            return index
    return None


def read(page: Page) -> ActionFacts | None:
    """Return what the page says about its action."""
    start = _start(page.lines)
    assert start is not None
    named = _name(page, start)
    if named is None:
        page.complain(page.lines[start], "no line below the parameter Action says its value")
        return None
    name, line = named
    codes = _codes(page, start)
    rows = range(codes.header, codes.end) if codes else range(0)
    responses = _heading(page.lines, {"responses", "response"}, start)
    if responses is None:
        page.complain(line, "the page has no part 'Responses'")
    known = known_action(page.vendor, page.service, name)
    parameters = _request(page, start, responses, known, rows)
    host = _matching(page.lines[:start], _HOST)
    return ActionFacts(
        name,
        page.place(line),
        method=_method(page, start),
        host=Said(host[0], page.place(host[1])) if host else None,
        url=page.address(start),
        updated=page.updated(start),
        rate_limit=zego_limits.read(page, start, parameters),
        request=parameters,
        response=_response(page, responses, known, rows) if responses is not None else None,
        errors=page.errors(codes, NUMBERS),
        words=_words(page, host[1] if host else None, start),
    )


def _name(page: Page, start: int) -> tuple[str, Line] | None:
    for line in page.lines[start + 1 : start + _AHEAD]:
        if found := _NAMED.fullmatch(bare(line.text)):
            return found[1] or found[2], line
    return None


def _codes(page: Page, start: int) -> Table | None:
    """Return the table of return codes, which ends where the next field begins."""
    tables = [
        table
        for table in find_tables(page.lines, lambda index: begins_item(page.lines, index))
        if table.of_codes
        and table.header > start
        and not begins_item(page.lines, table.header)  # a field named CodeDescription
    ]
    if len(tables) > 1:
        page.complain(
            page.lines[tables[1].header], "the page has several tables of codes; the first is read"
        )
    return next(iter(tables), None)


def _heading(lines: Sequence[Line], titles: set[str], start: int) -> int | None:
    return next((at for at in range(start, len(lines)) if lines[at].text.lower() in titles), None)


def _end(lines: Sequence[Line], start: int) -> int:
    return next(
        (at for at in range(start, len(lines)) if lines[at].text.lower() in _END), len(lines)
    )


def _matching(lines: Sequence[Line], pattern: re.Pattern[str]) -> tuple[str, Line] | None:
    for line in lines:
        if found := pattern.fullmatch(line.text):
            return found[1], line
    return None


def _method(page: Page, start: int) -> Said[Method] | None:
    for line in page.lines[:start]:
        if line.text in _METHODS:
            return Said(_METHODS[line.text], page.place(line))
    return None


def _shape(
    page: Page, known: Action | None, model: Model | None, also: frozenset[str]
) -> Shape | None:
    if known is None or model is None:
        return None
    shared = [each for service in page.vendor.services for each in service.models]
    models = {each.name: each for each in (*shared, *known.models)}
    return Shape(model, models, also)


def _request(
    page: Page, start: int, responses: int | None, known: Action | None, rows: range
) -> tuple[FieldFacts, ...]:
    end = responses if responses is not None else _end(page.lines, start)
    body = _heading(page.lines[:end], {"body"}, start)
    common = frozenset(field.wire for field in page.vendor.common)
    shape = _shape(page, known, known.request if known else None, common)
    nodes: list[Node] = []
    for first, last in ((start, body or end), (body or end, end)):
        nodes += Nesting(page, shape).tree(parts(page, first, last, rows))
    left = [node for node in nodes if node.item.name not in common]
    return facts_of_nodes(left, page, answers=False)


def _response(page: Page, start: int, known: Action | None, rows: range) -> tuple[FieldFacts, ...]:
    envelope = frozenset(field.wire for field in page.vendor.envelope)
    shape = _shape(page, known, known.response if known else None, envelope)
    found = parts(page, start + 1, _end(page.lines, start), rows)
    nodes = Nesting(page, shape, envelope | {"Data"}).tree(found)
    left = [node for node in nodes if node.item.name not in envelope]
    return facts_of_nodes(left, page, answers=True)


def _words(page: Page, host: Line | None, end: int) -> str:
    start = page.lines.index(host) + 1 if host else 0
    return " ".join(line.text for line in page.lines[start:end] if line.text)
