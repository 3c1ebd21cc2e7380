"""Examples on pages of Tencent Cloud: a call as it goes over the wire, and the answer to it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, cast
from urllib.parse import unquote

from codegen.sources.facts import ExampleFacts, FieldFacts, Said
from codegen.sources.pages.document import Line
from codegen.sources.pages.found import Page
from codegen.sources.pages.plain_values import NotPlain, nested, value_of
from codegen.spec.model import Json, Method

_GET: Final = re.compile(r"https?://\S+?/?\?Action=\w+")
_POST: Final = re.compile(r"POST\b.*HTTP/\d")
_PARAMETER: Final = re.compile(r"&([A-Za-z][\w.]*)=(.*)")
_COMMON: Final = re.compile(r"&?<\s*common request param.*", re.IGNORECASE)
_DECODER: Final = json.JSONDecoder(strict=False)


@dataclass(frozen=True, slots=True)
class _Shown:
    """A call on the page, up to the next one."""

    method: Method
    lines: Sequence[Line]


def _calls(lines: Sequence[Line]) -> Iterator[_Shown]:
    starts: list[tuple[int, Method]] = []
    for index, line in enumerate(lines):
        if _GET.match(line.text):
            starts.append((index, "GET"))
        elif _POST.match(line.text):
            starts.append((index, "POST"))
    ends = [*(index for index, _ in starts[1:]), len(lines)]
    for (start, method), end in zip(starts, ends, strict=False):
        yield _Shown(method, lines[start:end])


def shown_method(page: Page) -> Said[Method] | None:
    """Return the method that the page's examples use."""
    found = {call.method: call.lines[0] for call in _calls(page.lines)}
    if len(found) > 1:
        page.complain(
            next(iter(found.values())),
            "the examples use GET and POST; neither is taken",
            loses=False,
        )
        return None
    return next((Said(method, page.place(line)) for method, line in found.items()), None)


def examples(page: Page, parameters: Sequence[FieldFacts]) -> tuple[ExampleFacts, ...]:
    """Return the examples that parse; complain of the others."""
    found = []
    for call in _calls(page.lines):
        try:
            request, rest = _request(call, parameters)
            response = _response(rest)
        except NotPlain as problem:
            page.complain(call.lines[0], f"this example is left out: {problem}", loses=False)
            continue
        found.append(ExampleFacts(request, response, page.place(call.lines[0])))
    return tuple(found)


def _request(call: _Shown, parameters: Sequence[FieldFacts]) -> tuple[dict[str, Json], str]:
    """Return the parameters of a call, and the text behind it."""
    if call.method == "POST":
        return _object("\n".join(line.text for line in call.lines[1:]), "request")
    text = re.sub(r"(?<=\S)(?=&[A-Za-z<])", "\n", "\n".join(line.text for line in call.lines))
    lines = [line.strip() for line in text.split("\n")]
    flat = {}
    end = 1
    while end < len(lines) and (not lines[end] or lines[end].startswith("&")):
        if found := _PARAMETER.fullmatch(lines[end]):
            flat[found[1]] = unquote(found[2])
        elif lines[end] and not _COMMON.fullmatch(lines[end]):
            raise NotPlain(f"{lines[end]!r} is not a parameter")
        end += 1
    plain = nested(flat)
    by_name = {field.wire: field for field in parameters}
    typed = {name: value_of(value, by_name.get(name), name) for name, value in plain.items()}
    return typed, "\n".join(lines[end:])


def _response(text: str) -> dict[str, Json]:
    answer, _ = _object(text, "answer")
    content = answer.get("Response")
    if not isinstance(content, dict):
        raise NotPlain("its answer has no object 'Response'")
    return content


def _object(text: str, what: str) -> tuple[dict[str, Json], str]:
    start = text.find("{")
    if start < 0:
        raise NotPlain(f"its {what} has no JSON object")
    try:
        value, end = _DECODER.raw_decode(text, start)
    except (ValueError, RecursionError) as problem:
        raise NotPlain(f"its {what} is not JSON: {problem}") from None
    return cast(dict[str, Json], value), text[end:]
