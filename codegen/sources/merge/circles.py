"""Objects that may hold themselves, which the spec language cannot write out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from codegen.sources.facts import ActionFacts, FieldFacts, ModelFacts, TypeFacts

ANY: Final = "any"


def without_circles(
    actions: Iterable[ActionFacts], models: Mapping[str, ModelFacts]
) -> Mapping[str, ModelFacts]:
    """Return the models of some material with `any` for the fields that close a circle.

    Which ones those are is a matter of where one comes in. What counts is the order of the
    material, so that it is a matter of the material alone: not of the specs, nor of how they came
    about.
    """
    closing: set[tuple[str, str]] = set()
    done: set[str] = set()

    def visit(fields: Sequence[FieldFacts], owner: str, way: tuple[str, ...]) -> None:
        for each in fields:
            name = each.type.model or "" if each.type else ""
            if name in way:
                closing.add((owner, each.wire))
            elif name in models and name not in done:
                visit(models[name].fields, name, (*way, name))
                done.add(name)

    for action in actions:
        for end in (action.request, action.response):
            visit(end or (), "", ())
    return {name: _opened(model, closing) for name, model in models.items()}


def _opened(model: ModelFacts, closing: set[tuple[str, str]]) -> ModelFacts:
    if not any((model.name, each.wire) in closing for each in model.fields):
        return model
    fields = (
        replace(each, type=_any(each.type)) if (model.name, each.wire) in closing else each
        for each in model.fields
    )
    return replace(model, fields=tuple(fields))


def _any(type_: TypeFacts | None) -> TypeFacts:
    return TypeFacts((ANY,), is_list=type_ is not None and type_.is_list)
