"""Articles of ZEGOCLOUD's older documentation: one action, in tables."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Final, cast
from urllib.parse import parse_qsl, urlsplit

from codegen.sources.facts import ActionFacts, ExampleFacts, FieldFacts, Said
from codegen.sources.pages import zego_limits
from codegen.sources.pages.document import Line
from codegen.sources.pages.error_rows import NUMBERS
from codegen.sources.pages.field_rows import FieldRow
from codegen.sources.pages.found import Page, field_facts
from codegen.sources.pages.plain_values import NotPlain, nested, value_of
from codegen.sources.pages.splits import ZEGO_WORDS
from codegen.sources.pages.tables import Table, below_headings, find_tables
from codegen.spec.model import Json, Method

_ADDRESS: Final = re.compile(r"https?://([\w.-]+\.zego\.im|[\w.-]+\.zegotech\.cn)/?\?Action=(\w+)")
_METHOD: Final = re.compile(r"Request method:\s*(GET|POST)", re.IGNORECASE)
_STOP: Final = re.compile(
    r"(?:\d+(?:\.\d+)*\s+)?(?:Request (?:URL|message body|parameters|method and endpoint|body)"
    r"|Response(?: parameters| example)?|Return codes?|Sample (?:request|response)|Error codes?"
    r"|Request example|Example|Description)"
    r"|.*https?://\S+\?Action=.*|\{|Listed below are .*|The following is .*"
)
_DECODER: Final = json.JSONDecoder(strict=False)


def is_page(lines: Sequence[Line]) -> bool:
    """Say whether these are the lines of a page of this kind."""
    return any(_ADDRESS.search(line.text) for line in lines)


def service_name(page: Page, facts: ActionFacts | None) -> str:
    """Return the service that the page's action or host belongs to."""
    if facts is None:
        return ""
    host = facts.host.value if facts.host else ""
    for service in page.vendor.services:
        if host in dict(service.hosts).values() or any(
            action.name == facts.name for action in service.actions
        ):
            return service.name
    return host.partition("-api")[0]


def belongs(page: Page, facts: ActionFacts, service: str) -> bool:
    """Say whether an action is called at a host of the service, or is known to be one of it."""
    if facts.host is None:
        return True
    host = facts.host.value
    for each in page.vendor.services:
        if each.name == service:
            hosts = {*dict(each.hosts).values(), *(action.host for action in each.actions)}
            return host in hosts or any(action.name == facts.name for action in each.actions)
    return host.partition("-api")[0] == service


def read(page: Page) -> ActionFacts | None:
    """Return what the article says about its action."""
    tables = find_tables(page.lines, below_headings(page.lines, _STOP))
    shown = _address(page)
    if shown is None:
        page.complain(None, "no line shows the action's address, which ends in ?Action=...")
        return None
    host, name, line = shown
    request, response, errors = _the_three(page, tables)
    first = min((table.header for table in tables), default=len(page.lines))
    parameters = _fields(page, page.field_rows(request, ZEGO_WORDS))
    example, method = _example(page, page.lines.index(line), parameters or ())
    return ActionFacts(
        name,
        page.place(line),
        method=_method(page) or (Said(method, page.place(line)) if method else None),
        host=Said(host, page.place(line)),
        url=page.address(first),
        updated=page.updated(first),
        rate_limit=zego_limits.read(page, first, parameters or ()),
        request=parameters,
        response=_fields(page, page.field_rows(response, ZEGO_WORDS)),
        errors=page.errors(errors, NUMBERS),
        examples=(example,) if example else None,
        words=" ".join(each.text for each in page.lines[:first] if each.text)[:400],
    )


def _address(page: Page) -> tuple[str, str, Line] | None:
    found = [
        (match[1], match[2], line) for line in page.lines for match in _ADDRESS.finditer(line.text)
    ]
    names = {name for _, name, _ in found}
    if len(names) > 1:
        page.complain(found[0][2], f"the page shows several actions: {', '.join(sorted(names))}")
        return None
    # An address with its parameters is an example; it is the last one.
    return found[-1] if found else None


def _the_three(
    page: Page, tables: Sequence[Table]
) -> tuple[Table | None, Table | None, Table | None]:
    """Return the tables of parameters, of what is answered, and of codes."""
    groups = (
        [table for table in tables if not table.of_codes and table.of_parameters],
        [table for table in tables if not table.of_codes and not table.of_parameters],
        [table for table in tables if table.of_codes],
    )
    for found, what in zip(groups, ("parameters", "the answer", "return codes"), strict=True):
        if len(found) > 1:
            line = page.lines[found[1].header]
            page.complain(line, f"the page has more than one table of {what}; the first is read")
    if not groups[0]:
        page.complain(
            None, "no table of parameters: looked for 'Name, Type, Required, Description'"
        )
    if not groups[1]:
        page.complain(None, "no table of the answer: looked for 'Parameter, Type, Description'")
    request, response, errors = (next(iter(group), None) for group in groups)
    return request, response, errors


def _method(page: Page) -> Said[Method] | None:
    for line in page.lines:
        if found := _METHOD.search(line.text):
            return Said("GET" if found[1].upper() == "GET" else "POST", page.place(line))
    return None


def _fields(page: Page, rows: list[FieldRow] | None) -> tuple[FieldFacts, ...] | None:
    if rows is None:
        return None
    common = {field.wire for field in (*page.vendor.common, *page.vendor.envelope)}
    left = [row for row in page.without_repeats(rows) if row.depth or row.name not in common]
    return field_facts(left, page)


def _example(
    page: Page, index: int, parameters: Sequence[FieldFacts]
) -> tuple[ExampleFacts | None, Method | None]:
    """Return the page's example, and the method that it uses: a call with a body is a POST."""
    url = [page.lines[index].text]
    after = index + 1
    while after < len(page.lines) and page.lines[after].text.startswith("&"):
        url.append(page.lines[after].text)
        after += 1
    objects = _objects(page.lines[after:])
    method: Method = "POST" if len(objects) > 1 else "GET"
    if not objects:
        return None, None
    try:
        request = _query("".join(url), page, parameters)
    except NotPlain as problem:
        page.complain(page.lines[index], f"this example is left out: {problem}", loses=False)
        return None, method
    if method == "POST":
        request |= objects[0]
    return ExampleFacts(request, objects[-1], page.place(page.lines[index])), method


def _objects(lines: Sequence[Line]) -> list[dict[str, Json]]:
    """Return the JSON objects that begin lines."""
    found: list[dict[str, Json]] = []
    text = "\n".join(line.text for line in lines)
    start = 0
    while (opening := re.compile(r"^\{", re.MULTILINE).search(text, start)) is not None:
        try:
            value, start = _DECODER.raw_decode(text, opening.start())
            found.append(cast(dict[str, Json], value))
        except (ValueError, RecursionError):
            start = opening.end()
    return found


def _query(url: str, page: Page, parameters: Sequence[FieldFacts]) -> dict[str, Json]:
    common = {field.wire for field in page.vendor.common}
    by_name = {field.wire: field for field in parameters}
    found: dict[str, Json] = {}
    for name, value in parse_qsl(urlsplit(url.rpartition(" ")[2]).query, keep_blank_values=True):
        bare = name.removesuffix("[]")
        if bare in common:
            continue
        if name == bare:
            found[name] = value
            continue
        before = found.setdefault(bare, [])
        if not isinstance(before, list):
            raise NotPlain(f"{bare} is a list, and stands there by itself, too")
        before.append(value)
    typed = nested(found)
    return {name: value_of(each, by_name.get(name), name) for name, each in typed.items()}
