"""Nested objects of action and service files."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from codegen.spec.faults import Faults
from codegen.spec.fields import Section, read_fields
from codegen.spec.lookup import Names
from codegen.spec.model import Field, Model
from codegen.spec.nodes import Entry, MappingNode, Node
from codegen.spec.part import Part
from codegen.spec.rules import read_rules
from codegen.spec.types import ModelNames
from codegen.spec.values import read_entries
from codegen.spec.words import MODEL


@dataclass(frozen=True, slots=True)
class ReadModel:
    """A model, and its fields by name."""

    model: Model
    fields: Names[Field]


_CLASS: Final = re.compile(r"[A-Z][A-Za-z0-9]*")


def is_class_name(name: str) -> bool:
    """Tell whether a name can stand for a class: a capital letter first, letters and digits behind it."""
    return _CLASS.fullmatch(name) is not None and not keyword.iskeyword(name)


def defined_names(node: Node | None) -> Names[None]:
    """Return the names that a `models` mapping defines, before they are read: models may stand in any order."""
    if node is None:
        return Names()
    if not isinstance(node, MappingNode):
        return Names(whole=False)
    return Names({str(entry.key.value): None for entry in node.entries}, node.whole)


def read_models(
    node: Node, models: ModelNames, faults: Faults, *, shared: bool = False
) -> Names[ReadModel]:
    """Read models by name, in the order of the file.

    `models` are those that their fields may use.
    """
    entries = read_entries(node, "'models'", faults)
    found: dict[str, ReadModel] = {}
    for entry in entries:
        read = _read_model(entry, models, faults, shared)
        found.setdefault(read.model.name, read)
    _check_recursion({name: read.model for name, read in found.items()}, faults)
    return Names(found, entries.whole)


def _read_model(entry: Entry, models: ModelNames, faults: Faults, shared: bool) -> ReadModel:
    name = str(entry.key.value)
    if not is_class_name(name):
        message = f"'{name}' is no model's name; it starts with a capital letter, as in 'RectInfo'"
        faults.add(entry.key.place, message)
    part = Part(entry.value, MODEL, faults)
    doc = part.doc()
    fields_node, rules_node = part.node("fields"), part.node("rules")
    fields = (
        read_fields(fields_node, Section("fields"), models, faults)
        if fields_node
        else Names(whole=False)
    )
    rules = read_rules(rules_node, fields, f"'{name}'", faults) if rules_node else ()
    model = Model(name, tuple(fields.known.values()), entry.key.place, doc, rules, shared)
    return ReadModel(model, fields)


def uses(fields: Iterable[Field]) -> Iterator[str]:
    """Name the models that fields use, in their order."""
    return (field.type.name for field in fields if field.type.is_model)


def reachable(fields: Iterable[Field], models: Mapping[str, Model]) -> set[str]:
    """Name those of `models` that fields use, directly or not."""
    found: set[str] = set()
    waiting = list(uses(fields))
    while waiting:
        name = waiting.pop()
        if name in models and name not in found:
            found.add(name)
            waiting.extend(uses(models[name].fields))
    return found


def in_order_of_use(models: Mapping[str, Model]) -> tuple[Model, ...]:
    """Order models so that each comes before its users, else as they stand in the file."""
    ordered: dict[str, Model] = {}
    begun: set[str] = set()  # models that use themselves are a fault, but must not hang this

    def place(model: Model) -> None:
        begun.add(model.name)
        for name in uses(model.fields):
            if name in models and name not in begun:
                place(models[name])
        ordered[model.name] = model

    for model in models.values():
        if model.name not in begun:
            place(model)
    return tuple(ordered.values())


def _check_recursion(models: Mapping[str, Model], faults: Faults) -> None:
    reported: set[str] = set()
    for model in models.values():
        circle = _circle(model, models)
        if circle and not reported.intersection(circle):
            reported.update(circle)
            way = " > ".join([*circle, model.name])
            faults.add(model.place, f"a model cannot use itself: {way}")


def _circle(model: Model, models: Mapping[str, Model]) -> list[str]:
    """Return the names of the models on a way from a model back to itself, if there is one."""
    ways = {model.name: [model.name]}
    waiting = [model]
    while waiting:
        each = waiting.pop()
        for name in uses(each.fields):
            if name == model.name:
                return ways[each.name]
            if name in models and name not in ways:
                ways[name] = [*ways[each.name], name]
                waiting.append(models[name])
    return []
