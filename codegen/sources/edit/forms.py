"""Values of the model -> what stands behind their keys."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from codegen.sources.edit.data import Choices, Data, Items, Part, Quoted, Rows
from codegen.sources.edit.errors import EditError
from codegen.spec.model import (
    AnyOf,
    Choice,
    Condition,
    Events,
    Json,
    NeededWhen,
    OneOf,
    OnlyWhen,
    Rate,
    Retry,
    Rule,
    Stated,
    Task,
    Type,
)


def texts(values: Iterable[Any]) -> Items:
    """Write a list of names or numbers."""
    return Items(tuple(values), "flow")


def json_data(value: Json) -> Data:
    """Write what an example holds."""
    if isinstance(value, list):
        return Items(tuple(json_data(item) for item in value))
    if isinstance(value, dict):
        return Rows({key: json_data(item) for key, item in value.items()}, "fit", ordered=False)
    return value


def type_data(type_: Type) -> Data:
    """Write a type."""
    return texts([type_.name]) if type_.is_list else type_.name


def rule_part(rule: Rule) -> Part:
    """Write a rule between fields."""
    match rule:
        case AnyOf():
            return Part({"any_of": texts(rule.fields)}, layout="block")
        case OneOf():
            return Part({"one_of": texts(rule.fields)}, layout="block")
        case NeededWhen():
            return Part({"needed": rule.field, "when": when_data(rule.when)}, layout="flow")
        case OnlyWhen():
            values = {"only": texts(rule.fields), "when": when_data(rule.when)}
            return Part(values, layout="flow")


def when_data(when: Iterable[Condition]) -> Data:
    """Write conditions: the name of a field that is given, or values by field.

    Raises:
        EditError: The language cannot join these conditions.
    """
    conditions = tuple(when)
    given = [each.field for each in conditions if each.values is None]
    if given and len(conditions) > 1:
        raise EditError(f"'when' cannot ask for '{given[0]}' to be given and for values too")
    if given:
        return given[0]
    return Rows(
        {each.field: Items(each.values or (), "flow", bare=True) for each in conditions}, "flow"
    )


def rules_data(rules: Iterable[Rule]) -> Items:
    """Write the rules between fields."""
    return Items(tuple(rule_part(rule) for rule in rules), "block")


def stated_data(stated: Stated) -> Data:
    """Write what the vendor's material states where the spec knows better."""
    if not stated:
        return None
    values: dict[str, Data] = {}
    for key, value in stated:
        if isinstance(value, tuple):
            values[key] = texts(value)
        elif key == "type" and isinstance(value, str) and value.startswith("["):
            values[key] = texts([value.strip("[]")])
        else:
            values[key] = value
    return Part(values)


def rates_data(per: tuple[tuple[str, Rate], ...]) -> Rows:
    """Write the limits that count for each value of a field."""
    return Rows({name: str(rate) for name, rate in per}, "flow")


def retry_data(retry: Retry) -> Data:
    """Write whether a repeat is safe."""
    if retry.kind == "ordered":
        return Part({"ordered": retry.sequence}, layout="flow")
    return retry.kind


def task_part(task: Task) -> Part:
    """Write what an action does to a task."""
    by = Items(tuple(_places(each) for each in task.by), "flow")
    values: dict[str, Data] = {"task": task.name, "by": by}
    if task.state is not None:
        groups = {key: getattr(task.state, key) for key in ("running", "ended", "failed")}
        told = {key: texts(found) for key, found in groups.items() if found}
        values["state"] = Part({"field": task.state.field, **told}, layout="flow")
    return Part(values, layout="flow")


def _places(places: tuple[str, ...]) -> Data:
    """Write the one place of a value, or the list of those where it may stand."""
    return places[0] if len(places) == 1 else texts(places)


def events_data(events: Events | None) -> Data:
    """Write that the answer is a stream of events."""
    if events is None:
        return None
    return Part({} if events.last is None else {"last": events.last}, layout="flow")


def word_if(word: str) -> Callable[[Any], Data]:
    """Return a writer of a word that stands for true."""
    return lambda flag: word if flag else None


def text_data(value: Any) -> Data:
    """Write something by its text."""
    return None if value is None else str(value)


def choices_data(choices: Iterable[Choice]) -> Choices:
    """Write the allowed values."""
    return Choices({choice.value: choice.doc for choice in choices})


def quoted(value: str) -> Quoted:
    """Write a text that is always in quotes."""
    return Quoted(value)


def hosts_data(hosts: Iterable[tuple[str, str]]) -> Rows:
    """Write hosts by their short names."""
    return Rows(dict(hosts))
