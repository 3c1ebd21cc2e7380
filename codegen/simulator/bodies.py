"""What a call that succeeds answers: the best-matching example, or values made up by type."""

import copy
from collections.abc import Callable, Mapping
from typing import Any

from .tables import Action, Example, Field, Model

_SCALARS: Mapping[str, object] = {
    "int32": 0,
    "int64": 0,
    "uint32": 0,
    "uint64": 0,
    "float": 0.0,
    "bool": False,
    "any": {},
    "bytes": "",
}


def success_content(
    action: Action,
    parameters: Mapping[str, object],
    is_success: Callable[[Mapping[str, Any]], bool],
) -> dict[str, Any]:
    """The content of a successful answer to these parameters, fresh for every call."""
    successes = [example for example in action.examples if is_success(example.response)]
    if successes:
        # What a call asks for item by item says nothing about the shape of its answer.
        listed = {outcome.of for outcome in action.outcomes}
        told = {name: value for name, value in parameters.items() if name not in listed}
        best = max(successes, key=lambda example: _matches(example, told))
        return dict(copy.deepcopy(best.response))
    return _invent_object(action.response, action.models)


def _matches(example: Example, parameters: Mapping[str, object]) -> int:
    return sum(
        name in parameters and parameters[name] == value for name, value in example.request.items()
    )


def _invent_object(model: Model, models: Mapping[str, Model]) -> dict[str, Any]:
    return {
        name: _invent_field(name, field, models)
        for name, field in model.fields.items()
        if field.required
    }


def _invent_field(name: str, field: Field, models: Mapping[str, Model]) -> object:
    if not field.is_list:
        return invent_item(name, field, models)
    count = 1 if field.min_items is None else field.min_items
    return [invent_item(name, field, models) for _ in range(count)]


def invent_item(name: str, field: Field, models: Mapping[str, Model]) -> object:
    """A value for a field, or for an item of it where it is a list."""
    if field.type in models:
        return _invent_object(models[field.type], models)
    if field.choices:
        return field.choices[0]
    if field.type == "string":
        return name.ljust(field.min_length or 0, "-")[: field.max_length]
    if field.min is not None:
        return float(field.min) if field.type == "float" else int(field.min)
    return copy.copy(_SCALARS[field.type])


def look_up(content: object, path: tuple[str, ...]) -> object:
    """The value at a path of names, or ``None`` where there is nothing."""
    for name in path:
        if not isinstance(content, dict):
            return None
        content = content.get(name)
    return content


def put(content: dict[str, Any], path: tuple[str, ...], value: object) -> None:
    """Set the value at a path of names, making the objects on the way."""
    for name in path[:-1]:
        if not isinstance(content.get(name), dict):
            content[name] = {}
        content = content[name]
    content[path[-1]] = value
