"""One field of the specs and what the material says about it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from dataclasses import field as dataclass_field
from itertools import chain, count
from typing import Any, Final

from codegen.sources.facts import FieldFacts
from codegen.spec.constraints import belongs
from codegen.spec.model import Choice, Field, Type
from codegen.spec.names import is_python_name, python_name
from codegen.spec.values import TODO

# Facts that material may be silent about, each told with its place.
_SAID: Final = (
    "default",
    "min",
    "max",
    "min_length",
    "max_length",
    "min_items",
    "max_items",
    "pattern",
)
_FLAGS: Final = ("required", "deprecated", "disabled", "indexed")
# What speaks of values, so that it may not outlive another type.
_EMPTY: Final[Mapping[str, Any]] = {
    "choices": (),
    "default": None,
    "min": None,
    "max": None,
    "min_length": None,
    "max_length": None,
    "pattern": None,
    "min_items": None,
    "max_items": None,
    "secret": False,
}
# Names of what must not be printed. A person may know better; until then it is hidden.
_SECRET: Final = re.compile(
    r"(Secret|Secret_?Key|Access_?Key|Auth_?Key|Private_?Key|API_?Key|UserSig|Password|Passwd)$",
    re.IGNORECASE,
)


def merged_field(field: Field, facts: FieldFacts, type_: Type | None) -> Field:
    """Return a field with what the material says about it; `type_` is its new type, None for none.

    What the material states where the spec knows better (`stated`) changes nothing until the
    material states something else.
    """
    merging = _Merging(field, dict(field.stated))
    merging.stated.pop("absent", None)
    if type_ is not None:
        merging.change("type", type_)
    if field.disabled and merging.is_news("disabled", facts.disabled):
        merging.stated.pop("required", None)  # nobody sends what is disabled; that was the reason
    for key in _FLAGS:
        merging.learn(key, getattr(facts, key))
    for key in _SAID:
        said = getattr(facts, key)
        merging.learn(key, None if said is None else said.value)
    if facts.choices is not None:
        merging.learn_choices(facts.choices)
    merged = replace(
        field, **merging.changes, stated=tuple(merging.stated.items()), place=facts.place
    )
    return _sendable(_fitting(merged, field.type, merging.changes))


@dataclass(frozen=True, slots=True)
class _Merging:
    """The attributes of a field that change, and what the material states still."""

    field: Field
    stated: dict[str, Any]
    changes: dict[str, Any] = dataclass_field(default_factory=dict)

    def change(self, key: str, fact: object) -> None:
        self.stated.pop(key, None)
        self.changes[key] = fact

    def is_news(self, key: str, fact: object) -> bool:
        return fact is not None and fact != self.stated.get(key, getattr(self.field, key))

    def learn(self, key: str, fact: object) -> None:
        if self.is_news(key, fact):
            self.change(key, fact)

    def learn_choices(self, said: tuple[Choice, ...]) -> None:
        ours = tuple(choice.value for choice in self.field.choices)
        if {choice.value for choice in said} != set(self.stated.get("choices", ours)):
            self.change("choices", _choices(self.field.choices, said))


def new_field(
    facts: FieldFacts, type_: Type, *, sent: bool, doc: str, taken: frozenset[str]
) -> Field:
    """Return a field that the specs do not have yet; `taken` are names that it cannot have."""
    required = sent if facts.required is None else facts.required
    field = Field(facts.wire, free_name(facts.wire, taken), type_, required, facts.place, doc=doc)
    hidden = str(type_) == "string" and _SECRET.search(facts.wire) is not None
    return replace(merged_field(field, facts, None), secret=hidden)


def free_name(wire: str, taken: frozenset[str]) -> str:
    """Return the Python name of a field or an action that is free, with a number where need be."""
    derived = python_name(wire)
    if not derived[:1].isalpha():
        derived = f"x_{derived}"
    names = chain([derived, f"{derived}_"], (f"{derived}_{number}" for number in count(2)))
    return next(name for name in names if name not in taken and is_python_name(name))


def renamed(field: Field, old: Field) -> Field:
    """Return a field that has another name on the wire than before, with what was written about it."""
    return replace(
        field,
        doc=old.doc,
        secret=old.secret,
        choices=field.choices or old.choices,
        **{key: _either(getattr(field, key), getattr(old, key)) for key in _SAID},
    )


def _either(fact: object, known: object) -> Any:
    return known if fact is None else fact


def _choices(known: tuple[Choice, ...], said: tuple[Choice, ...]) -> tuple[Choice, ...]:
    """Return the values that the material lists: those known in their order, then the new ones."""
    values = {choice.value for choice in said}
    kept = [choice for choice in known if choice.value in values]
    missing = TODO if any(choice.doc for choice in known) else ""
    there = {choice.value for choice in kept}
    new = [Choice(choice.value, missing) for choice in said if choice.value not in there]
    return (*kept, *new)


def _fitting(field: Field, old: Type, changes: Mapping[str, Any]) -> Field:
    """Return the field without what was written about values of its older type and does not fit."""
    if field.type == old:
        return field
    stale = (
        {"choices", "default"} if field.type.name != old.name or field.type.is_list else set[str]()
    )
    drop = {
        key: empty
        for key, empty in _EMPTY.items()
        if (key in stale and key not in changes) or not belongs(key, field.type)
    }
    return replace(field, **drop)


def _sendable(field: Field) -> Field:
    """Return a disabled field as optional: it is never sent, whatever the material asks for."""
    if not (field.disabled and field.required):
        return field
    return replace(field, required=False, stated=(*field.stated, ("required", True)))


def shape(field: Field) -> Iterator[object]:
    """Yield what the vendor says about a field, less its nested fields."""
    yield field.wire
    yield from (field.required, field.deprecated, field.disabled, field.indexed, field.type)
    yield frozenset(choice.value for choice in field.choices)
    yield from (getattr(field, key) for key in _SAID)
