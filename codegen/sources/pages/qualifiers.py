"""Choices, bounds and defaults of a ZEGOCLOUD API page: lines of their own below a parameter."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from codegen.sources.facts import FieldFacts, Said, TypeFacts
from codegen.sources.pages.document import Line
from codegen.sources.pages.found import Page
from codegen.sources.pages.schema import Item, bare
from codegen.spec.model import Choice

_POSSIBLE: Final = re.compile(r"Possible values:\s*(.+)")
_DEFAULT: Final = re.compile(r"Default value:\s*(.*)")
_CHOICES: Final = re.compile(r"(?:^|,\s*)\[(.*)\](?=,\s*[<>]|$)")
_PATTERN: Final = re.compile(r"(?:^|,\s*)Value must match regular expression\s+(.+?)(?=,\s*\[|$)")
_LENGTH: Final = re.compile(
    r"(?:^|,\s*|\s+and\s+)(?:(?P<sign>[<>]=)\s*(?P<size>\d+)\s*characters?|(?P<some>non-empty))"
)
_BOUND: Final = re.compile(
    r"(?P<join>^|,\s*|\s+and\s+)(?P<sign>[<>]=?)\s*(?P<size>-?\d+(?:\.\d+)?)"
)
_MEANING: Final = re.compile(
    r"[`\"]?(?P<value>[\w.+/-]+)[`\"]?\s*(?:[:\uff1a=]|\s-\s|\u2014)\s*(?P<doc>\S.*)"
)


def field_of(item: Item, type: TypeFacts, page: Page, *, required: bool | None) -> FieldFacts:
    """Return a parameter or field with everything that the lines below it say."""
    texts = [line for line in item.texts if line.text]
    facts = FieldFacts(
        item.name,
        page.place(item.line),
        type,
        required,
        deprecated=True if item.deprecated else None,
    )
    lines = _own_lines(texts)
    for line in lines:
        text = bare(line.text).replace("`", "")
        if found := _POSSIBLE.fullmatch(text):
            facts = _possible(facts, found[1], line, texts, page)
        elif found := _DEFAULT.fullmatch(text):
            facts = _default(facts, found[1], line, page)
    words = " ".join(bare(line.text) for line in texts if line not in lines)
    return replace(facts, words=words)


def _is_qualifier(line: Line) -> bool:
    text = bare(line.text)
    return bool(_POSSIBLE.fullmatch(text) or _DEFAULT.fullmatch(text))


def _own_lines(texts: Sequence[Line]) -> list[Line]:
    """Return the lines that are no description: those before it, else those behind it."""
    before = 0
    while before < len(texts) and _is_qualifier(texts[before]):
        before += 1
    if before:
        return list(texts[:before])
    after = len(texts)
    while after > 0 and _is_qualifier(texts[after - 1]):
        after -= 1
    return list(texts[after:])


def _possible(
    facts: FieldFacts, text: str, line: Line, texts: Sequence[Line], page: Page
) -> FieldFacts:
    rest = text
    if found := _CHOICES.search(rest):
        facts = replace(facts, choices=_choices(facts, found[1], line, texts, page))
        rest = rest[: found.start()] + rest[found.end() :]
    if found := _PATTERN.search(rest):
        facts = replace(facts, pattern=Said(found[1], page.place(line)))
        rest = rest[: found.start()] + rest[found.end() :]
    for length in _LENGTH.finditer(rest):
        size = Said(int(length["size"] or 1), page.place(line))
        most = length["sign"] == "<="
        facts = replace(facts, max_length=size) if most else replace(facts, min_length=size)
    rest = _LENGTH.sub("", rest)
    bounds = list(_BOUND.finditer(rest))
    facts = _bounds(facts, bounds, line, page)
    if _BOUND.sub("", rest).strip(" ,"):
        page.complain(
            line, f"these bounds of {facts.wire} cannot be read whole: {text!r}", loses=False
        )
    return facts


def _bounds(
    facts: FieldFacts, bounds: Sequence[re.Match[str]], line: Line, page: Page
) -> FieldFacts:
    of_items = facts.type is not None and facts.type.is_list
    numbers = facts.type is not None and bool(
        {"int32", "int64", "uint32", "uint64", "float"} & set(facts.type.scalars)
    )
    if of_items and numbers and bounds:
        # A page says both alike; only `and` between them speaks of numbers.
        joined = any("and" in bound["join"] for bound in bounds)
        listed = any("," in bound["join"] for bound in bounds)
        if joined == listed:
            page.complain(
                line,
                f"these bounds may be of the list {facts.wire} or of its items; left out",
                loses=False,
            )
            return facts
        of_items = listed
    if bounds and not of_items and not numbers:
        page.complain(
            line, f"{facts.wire} has bounds of a number and is none; left out", loses=False
        )
        return facts
    for bound in bounds:
        facts = _bound(facts, bound, line, page, of_items=of_items)
    return facts


def _bound(
    facts: FieldFacts, bound: re.Match[str], line: Line, page: Page, *, of_items: bool
) -> FieldFacts:
    place = page.place(line)
    whole = re.fullmatch(r"-?\d+", bound["size"]) is not None
    size: int | float = int(bound["size"]) if whole else float(bound["size"])
    if bound["sign"] in ("<", ">"):
        if not whole or (facts.type is not None and "float" in facts.type.scalars):
            page.complain(
                line, f"a bound of {facts.wire} excludes its number; left out", loses=False
            )
            return facts
        size = int(size) + (1 if bound["sign"] == ">" else -1)
    low = bound["sign"].startswith(">")
    if of_items:
        count = Said(int(size), place)
        return replace(facts, min_items=count) if low else replace(facts, max_items=count)
    said = Said(size, place)
    return replace(facts, min=said) if low else replace(facts, max=said)


def _choices(
    facts: FieldFacts, text: str, line: Line, texts: Sequence[Line], page: Page
) -> tuple[Choice, ...] | None:
    values = [value.strip().strip("\"'") for value in text.split(",")]
    docs = {
        found["value"]: found["doc"].rstrip("。.;；")  # noqa: RUF001
        for each in texts
        if (found := _MEANING.fullmatch(bare(each.text)))
    }
    scalars = facts.type.scalars if facts.type else ()
    if any("int" in scalar for scalar in scalars):
        if not all(re.fullmatch(r"-?\d+", value) for value in values):
            page.complain(
                line,
                f"choices of {facts.wire} are not all integers: {text!r}; left out",
                loses=False,
            )
            return None
        return tuple(Choice(int(value), docs.get(value, "")) for value in values)
    if "bool" in scalars:
        return None
    return tuple(Choice(value, docs.get(value, "")) for value in values)


def _default(facts: FieldFacts, text: str, line: Line, page: Page) -> FieldFacts:
    value = _value(text.strip(), facts.type.scalars if facts.type else ())
    if value is None:
        page.complain(
            line, f"the default {text!r} of {facts.wire} is not of its type; left out", loses=False
        )
        return facts
    return replace(facts, default=Said(value, page.place(line)))


def _value(text: str, scalars: tuple[str, ...]) -> str | int | float | bool | None:
    if "bool" in scalars:
        return {"true": True, "false": False}.get(text.lower())
    if any("int" in scalar for scalar in scalars) and re.fullmatch(r"-?\d{1,20}", text):
        return int(text)
    if "float" in scalars and re.fullmatch(r"-?\d{1,20}(\.\d{1,20})?", text):
        return float(text)
    if "string" in scalars:
        return text.strip("\"'")
    return None
