"""What a page says beside what the specs say: every difference, with the row that it is about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from codegen.sources.facts import ActionFacts, FieldFacts, Said, TypeFacts
from codegen.spec.model import Action, Field, Model, Service
from tests.sources.pages.pages import host_of, listed, models_of


@dataclass(frozen=True)
class Difference:
    """Something of the specs that the facts lack (`found` is None), or have otherwise."""

    key: object
    what: str
    expected: object
    found: object


@dataclass(frozen=True)
class Kind:
    """What a kind of page can say."""

    name: str
    nests: bool  # objects' fields in place
    qualifies: bool  # choices, bounds, defaults
    examples: bool
    null_notes: bool  # which fields of an answer may be absent
    advice: bool  # apart from the meaning


TENCENT = Kind("tencent", False, False, True, True, False)
PAGE = Kind("zego page", True, True, False, False, True)
ARTICLE = Kind("zego article", True, False, True, True, False)

_BOUNDS = ("default", "min", "max", "min_length", "max_length", "min_items", "max_items", "pattern")


def said(value: Said[Any] | None) -> Any:
    """Return a fact without its place."""
    return value.value if value is not None else None


def differences(
    action: Action, service: Service, facts: ActionFacts, kind: Kind
) -> list[Difference]:
    """List what the facts have otherwise than the specs."""
    models = models_of(action, service)
    expected: dict[str, object] = {
        "name": action.name,
        "method": action.method,
        "host": host_of(action, service),
        "updated": action.source.updated,
        "rate_limit": action.rate_limit,
    }
    if kind is TENCENT:
        expected |= {"version": service.version, "regions": action.regions or None}
    found = {name: _plain(getattr(facts, name)) for name in expected}
    return [
        *(
            Difference("page", name, value, found[name])
            for name, value in expected.items()
            if value != found[name]
        ),
        *_fields(action.request.fields, facts.request, models, ("request",), kind),
        *_fields(action.response.fields, facts.response, models, ("response",), kind),
        *_errors(action, facts, kind),
        *_examples(action, facts, kind),
    ]


def _plain(value: object) -> object:
    return value.value if isinstance(value, Said) else value


def _fields(
    fields: Sequence[Field],
    facts: Sequence[FieldFacts] | None,
    models: Mapping[str, Model],
    path: tuple[str, ...],
    kind: Kind,
) -> Iterator[Difference]:
    if facts is None:
        yield Difference(path, "fields", [field.wire for field in fields], None)
        return
    by_name = {fact.wire: fact for fact in facts}
    for field in fields:
        key = (*path, field.wire)
        fact = by_name.pop(field.wire, None)
        if fact is None:
            yield Difference(key, "field", field.wire, None)
            continue
        yield from _field(field, fact, models, key, kind)
    for wire in by_name:
        yield Difference((*path, wire), "field that is not there", None, wire)
    order = [fact.wire for fact in facts]
    if order != [field.wire for field in fields if field.wire in order]:
        yield Difference(path, "order", [field.wire for field in fields], order)


def _shown_mark(field: Field, key: tuple[str, ...], kind: Kind) -> bool | None:
    """Return what a page tells about whether a field is required: in answers, at most that it may be absent."""
    if key[0] == "request":
        return field.required
    return False if kind.null_notes and not field.required else None


def _field(
    field: Field, fact: FieldFacts, models: Mapping[str, Model], key: tuple[str, ...], kind: Kind
) -> Iterator[Difference]:
    shown = _shown_mark(field, key, kind)
    if fact.required is not shown:
        yield Difference(key, "required", shown, fact.required)
    if fact.type is None or fact.type.is_list != field.type.is_list:
        yield Difference(key, "list", field.type.is_list, fact.type)
        return
    yield from _type(field, fact.type, models, key, kind)
    if kind.qualifies:
        yield from _qualifiers(field, fact, key)


def _type(
    field: Field, type: TypeFacts, models: Mapping[str, Model], key: tuple[str, ...], kind: Kind
) -> Iterator[Difference]:
    model = models.get(field.type.name)
    if model is None:
        # ZEGOCLOUD's pages have no word for bytes.
        expected = "string" if kind.nests and field.type.name == "bytes" else field.type.name
        if expected not in type.scalars:
            yield Difference(key, "type", expected, type.scalars)
    elif not kind.nests:
        if type.model != model.name:
            yield Difference(key, "type", model.name, type)
    elif type.fields is None:
        yield Difference(key, "inner", [each.wire for each in model.fields], None)
    else:
        yield from _fields(model.fields, type.fields, models, key, kind)


def _qualifiers(field: Field, fact: FieldFacts, key: tuple[str, ...]) -> Iterator[Difference]:
    if (field.choices or None) != fact.choices and [c.value for c in field.choices] != [
        c.value for c in fact.choices or ()
    ]:
        yield Difference(key, "choices", field.choices, fact.choices)
    hidden = field.type.is_list and (field.min_items or field.max_items or field.choices)
    for name in _BOUNDS:
        expected = getattr(field, name)
        if hidden and name in ("min", "max", "min_length", "max_length", "pattern"):
            expected = None  # pages do not say both
        if expected == 0 and name in ("min_length", "min_items"):
            expected = None
        found = said(getattr(fact, name))
        if expected != found:
            yield Difference(key, name, expected, found)


def _errors(action: Action, facts: ActionFacts, kind: Kind) -> Iterator[Difference]:
    if facts.errors is None:
        yield Difference("page", "errors", "a table", None)
        return
    found = {error.code: error for error in facts.errors}
    for error in listed(action):
        fact = found.pop(error.code, None)
        key = ("error", error.code)
        if fact is None:
            yield Difference(key, "code", error.code, None)
        elif kind.advice:
            if (fact.meaning, fact.advice) == ("", ""):
                yield Difference(key, "meaning", error.doc, None)
            elif (fact.meaning, fact.advice) != (error.doc, error.advice):
                yield Difference(key, "meaning", (error.doc, error.advice), fact)
        elif f"{fact.meaning} {fact.advice}".strip() != f"{error.doc} {error.advice}".strip():
            yield Difference(key, "meaning", (error.doc, error.advice), fact)
    for code in found:
        yield Difference(("error", code), "code that is not there", None, code)


def _examples(action: Action, facts: ActionFacts, kind: Kind) -> Iterator[Difference]:
    if not kind.examples:
        return
    examples = action.examples[:1] if kind is ARTICLE else action.examples
    expected = [(dict(each.request), dict(each.response)) for each in examples]
    found = [(dict(each.request), dict(each.response)) for each in facts.examples or ()]
    if expected != found:
        yield Difference("page", "examples", expected, found)
