"""What the tests of material share: the vendors, where real material is, and how facts compare."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import pytest

from codegen.sources.facts import ActionFacts, FieldFacts, ModelFacts, ServiceFacts, TypeFacts
from codegen.spec import parse_specs, read_tree
from codegen.spec.model import Action, Field, Model, Place, Service, Specs, Vendor

ROOT: Final = Path(__file__).resolve().parents[3]
SPECS: Final[Specs] = parse_specs(read_tree(ROOT / "tests" / "generator" / "base"))
# Curated from the same material, by hand.
CURATED: Final[Specs] = parse_specs(
    read_tree(ROOT / "tests" / "generator" / "base") | read_tree(ROOT / "tests" / "language")
)
VENDORS: Final[Mapping[str, Vendor]] = {vendor.name: vendor for vendor in SPECS.vendors}
ZEGO: Final = VENDORS["zego"]
TENCENT: Final = VENDORS["tencent"]
SHARED: Final = ROOT.parent / "shared" / "vendor"

needs_material = pytest.mark.skipif(
    not SHARED.is_dir(), reason="the vendors' own files are not beside this repository"
)


def messages(facts: ServiceFacts) -> list[str]:
    """Return the complaints with their places."""
    return [str(complaint) for complaint in facts.complaints]


def action_of(facts: ServiceFacts, name: str) -> ActionFacts:
    """Return the action of this name."""
    return next(action for action in facts.actions if action.name == name)


def field_of(fields: tuple[FieldFacts, ...] | None, path: str) -> FieldFacts:
    """Return a field by its dotted path through nested objects."""
    first, _, rest = path.partition(".")
    found = next(field for field in fields or () if field.wire == first)
    if not rest:
        return found
    assert found.type is not None, first
    return field_of(found.type.fields, rest)


def named(facts: ServiceFacts) -> Iterator[tuple[str, Place]]:
    """Yield actions and models with their places."""
    yield from ((action.name, action.place) for action in facts.actions)
    yield from ((model.name, model.place) for model in facts.models.values())


def all_fields(facts: ServiceFacts) -> Iterator[FieldFacts]:
    """Yield every field of the facts, at any depth."""
    for action in facts.actions:
        yield from deep(action.request or ())
        yield from deep(action.response or ())
    for model in facts.models.values():
        yield from deep(model.fields)


def deep(fields: tuple[FieldFacts, ...]) -> Iterator[FieldFacts]:
    """Yield fields and those nested in them."""
    for field in fields:
        yield field
        if field.type is not None and field.type.fields is not None:
            yield from deep(field.type.fields)


def differences(specs: Specs, facts: ServiceFacts) -> Iterator[str]:
    """Yield where curated specs and facts disagree about types, marks, bounds, choices or names."""
    for vendor, service in specs.services():
        if (vendor.name, service.name) == (facts.vendor, facts.service):
            for action in service.actions:
                yield from _of_action(service, action, facts)


def _of_action(service: Service, action: Action, facts: ServiceFacts) -> Iterator[str]:
    models = {model.name: model for model in (*service.models, *action.models)}
    said = action_of(facts, action.name)
    compare = _comparer(models, facts.models)
    yield from compare(action.name, action.request, said.request or ())
    yield from compare(f"{action.name} answers", action.response, said.response or ())


def _comparer(
    models: Mapping[str, Model], known: Mapping[str, ModelFacts]
) -> Callable[[str, Model, tuple[FieldFacts, ...]], Iterator[str]]:
    def compare(path: str, model: Model, fields: tuple[FieldFacts, ...]) -> Iterator[str]:
        mine = {field.wire: field for field in model.fields}
        said = {field.wire: field for field in fields}
        ours = {name for name, field in mine.items() if ("absent", True) in field.stated}
        alone = mine.keys() - said.keys() - ours
        yield from (f"{path}.{name}: only in the specs" for name in sorted(alone))
        yield from (f"{path}.{name}: only in the material" for name in said if name not in mine)
        for name in mine.keys() & said.keys():
            yield from _of_field(f"{path}.{name}", mine[name], said[name])
            nested = _nested(said[name], known)
            if nested is not None and mine[name].type.is_model:
                yield from compare(f"{path}.{name}", models[mine[name].type.name], nested)

    return compare


def _nested(field: FieldFacts, known: Mapping[str, ModelFacts]) -> tuple[FieldFacts, ...] | None:
    if field.type is None or field.type.fields is not None:
        return field.type.fields if field.type is not None else None
    model = known.get(field.type.model or "")
    return model.fields if model is not None else None


def _of_stated_type(path: str, word: str, said: TypeFacts) -> Iterator[str]:
    """Compare the material with what the specs depart from."""
    is_object = word == "any" and not said.scalars
    if not is_object and word not in said.scalars:
        yield f"{path}: not {word} in the material"


def _of_field(path: str, mine: Field, said: FieldFacts) -> Iterator[str]:
    assert said.type is not None, path
    stated = dict(mine.stated)
    if "type" in stated:
        yield from _of_stated_type(path, str(stated["type"]).strip("[]"), said.type)
        return
    if mine.type.is_list != said.type.is_list:
        yield f"{path}: one is a list"
    if mine.type.is_model == bool(said.type.scalars):
        yield f"{path}: one is an object"
    elif not mine.type.is_model and mine.type.name not in said.type.scalars:
        yield f"{path}: {mine.type.name}, not {' or '.join(said.type.scalars)}"
    if said.required is not None and said.required != stated.get("required", mine.required):
        yield f"{path}: {'required' if said.required else 'optional'} in the material"
    for name in ("min", "max", "min_length", "max_length", "min_items", "max_items", "default"):
        found: Any = getattr(said, name)
        if found is not None and found.value != stated.get(name, getattr(mine, name)):
            yield f"{path}: {name} {found.value} in the material"
    choices = {choice.value for choice in said.choices or ()}
    known = stated.get("choices", tuple(choice.value for choice in mine.choices))
    if choices and choices != set(known if isinstance(known, tuple) else ()):
        yield f"{path}: other choices"
    if said.indexed is not None and said.indexed != mine.indexed:
        yield f"{path}: another encoding"
