"""Pages of Tencent Cloud's API reference: one action, in tables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from codegen.sources.facts import ActionFacts, FieldFacts, Said
from codegen.sources.pages import limits
from codegen.sources.pages.document import Line
from codegen.sources.pages.error_rows import WORDS
from codegen.sources.pages.field_rows import FieldRow
from codegen.sources.pages.found import Page, field_facts
from codegen.sources.pages.splits import TENCENT_WORDS
from codegen.sources.pages.tables import Table, below_headings, find_tables
from codegen.sources.pages.tencent_examples import examples, shown_method
from codegen.spec.model import RateLimit

HOST: Final = re.compile(r"\b([a-z0-9-]+)(?:\.[a-z0-9-]+)*\.tencentcloudapi\.com\b")
_NAMED: Final = re.compile(r"(?:value used for|name of) this API:\s*([A-Za-z]\w*)")
_VERSION: Final = re.compile(r"(?:value used for|version of) this API:\s*(\d{4}-\d{2}-\d{2})")
_SHOWN_NAME: Final = re.compile(r"(?:X-TC-Action:\s*|\?Action=)([A-Za-z]\w*)")
_REGIONS: Final = re.compile(r"API only supports:\s*([a-z0-9-]+(?:\s*,\s*[a-z0-9-]+)*)")
_COMMON: Final = re.compile(r"\W*(?:common|public) param", re.IGNORECASE)
# What the runtime fills in; the specs have more of them, which actions use as their own, too.
_ALWAYS: Final = frozenset({"Action", "Version", "RequestId"})
_SOMETIMES: Final = frozenset({"Region", "Language"})
_STOP: Final = re.compile(
    r"(?:\d+\.\s*)?(?:Input Parameters|Output Parameters|Examples?|Developer Resources|Error Codes?)"
    r"|Example\s*\d+\b.*|(?:Input|Output) Example|POST / HTTP/1\.\d.*|https?://\S+\?Action=.*"
    r"|The following (?:only lists|error codes are|request parameter list|parameters are).*"
    r"|(?:TencentCloud API 3\.0|API Explorer|This API) (?:integrates|is a tool|supports).*"
    r"|A response only contains.*"
)


def is_page(lines: Sequence[Line]) -> bool:
    """Say whether these are the lines of a page of this kind."""
    return any(HOST.search(line.text) for line in lines) and any(
        _NAMED.search(line.text) or _SHOWN_NAME.search(line.text) for line in lines
    )


def service_name(lines: Sequence[Line]) -> str | None:
    """Return the service that the page's host belongs to."""
    return next((found[1] for line in lines if (found := HOST.search(line.text))), None)


def read(page: Page) -> ActionFacts | None:
    """Return what the page says about its action."""
    tables = find_tables(page.lines, below_headings(page.lines, _STOP))
    request, response, errors = _the_three(page, tables)
    rows = page.field_rows(request, TENCENT_WORDS)
    fields = page.field_rows(response, TENCENT_WORDS)
    name = _name(page, rows or ())
    if name is None:
        page.complain(None, "no line says the action's name, as in 'this API: StopMix'")
        return None
    host = _first(page, HOST)
    parameters = _fields(page, rows)
    limit = [found for line in page.lines if (found := limits.tencent_limit(line.text))]
    first = request.header if request else len(page.lines)
    method = shown_method(page)
    shown = examples(page, parameters or ())
    codes = page.errors(errors, WORDS)
    if codes and page.ends_with(codes[-1].place):  # a page goes on below its codes: this was cut
        page.whole = False
    return ActionFacts(
        name[0],
        page.place(name[1]),
        method=method,
        host=Said(host[0], page.place(host[1])) if host else None,
        version=_said(page, rows, _VERSION),
        url=page.address(first),
        updated=page.updated(host[2] if host else first),
        rate_limit=_limit(page, limit),
        regions=_regions(page, rows),
        request=parameters,
        response=_fields(page, fields),
        errors=codes,
        examples=shown or None,
        words=_words(page, host[2] if host else first, first),
    )


def _the_three(
    page: Page, tables: Sequence[Table]
) -> tuple[Table | None, Table | None, Table | None]:
    """Return the tables of parameters, of what is answered, and of codes."""
    request = [table for table in tables if not table.of_codes and table.of_parameters]
    response = [table for table in tables if not table.of_codes and not table.of_parameters]
    errors = [table for table in tables if table.of_codes]
    for found, what in ((request, "parameters"), (response, "output"), (errors, "error codes")):
        if len(found) > 1:
            line = page.lines[found[1].header]
            page.complain(line, f"the page has more than one table of {what}; the first is read")
    if not request:
        page.complain(
            None, "no table of parameters: looked for 'Parameter Name, Required, Type, Description'"
        )
    if not response:
        page.complain(
            None, "no table of the output: looked for 'Parameter Name, Type, Description'"
        )
    return (
        next(iter(request), None),
        next(iter(response), None),
        next(iter(errors), None),
    )


def _name(page: Page, rows: Sequence[FieldRow]) -> tuple[str, Line] | None:
    for row in rows:
        if row.name == "Action" and (found := _NAMED.search(row.words)):
            return found[1], row.line
    for line in page.lines:
        if found := _NAMED.search(line.text) or _SHOWN_NAME.search(line.text):
            return found[1], line
    return None


def _first(page: Page, pattern: re.Pattern[str]) -> tuple[str, Line, int] | None:
    for index, line in enumerate(page.lines):
        if found := pattern.search(line.text):
            return found[0], line, index
    return None


def _said(
    page: Page, rows: Sequence[FieldRow] | None, pattern: re.Pattern[str]
) -> Said[str] | None:
    for row in rows or ():
        if found := pattern.search(row.words):
            return Said(found[1], page.place(row.line))
    return None


def _regions(page: Page, rows: Sequence[FieldRow] | None) -> Said[tuple[str, ...]] | None:
    said = _said(page, [row for row in rows or () if row.name == "Region"], _REGIONS)
    if said is None:
        return None
    return Said(tuple(part.strip() for part in said.value.split(",")), said.place)


def _limit(page: Page, found: Sequence[limits.Limit]) -> Said[RateLimit] | None:
    if not found:
        return None
    line = next(line for line in page.lines if limits.tencent_limit(line.text))
    one = limits.only_one(found)
    if one is None:
        page.complain(line, "the page states several call limits; none is taken", loses=False)
        return None
    return Said(one.of_action(), page.place(line))


def _is_common(row: FieldRow, page: Page) -> bool:
    if row.name in _ALWAYS:
        return True
    named = {field.wire for field in (*page.vendor.common, *page.vendor.envelope)} | _SOMETIMES
    return row.name in named and _COMMON.match(row.words) is not None


def _fields(page: Page, rows: Sequence[FieldRow] | None) -> tuple[FieldFacts, ...] | None:
    if rows is None:
        return None
    return field_facts(page.without_repeats(r for r in rows if not _is_common(r, page)), page)


def _words(page: Page, start: int, end: int) -> str:
    return " ".join(_description(page.lines[start + 1 : end]))


def _description(lines: Sequence[Line]) -> Iterator[str]:
    for line in lines:
        if limits.tencent_limit(line.text):
            return
        if line.text:
            yield line.text
