"""Requests and answers at random that keep to a spec: its types, choices, bounds and rules.

Written from the spec model alone, so that neither the client's checks nor the simulator's are in
it: what is drawn here is valid because the spec says so, and both have to agree.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping
from typing import Any

from hypothesis import reject
from hypothesis import strategies as st

from codegen.spec.model import (
    AnyOf,
    Condition,
    Field,
    Model,
    NeededWhen,
    OneOf,
    OnlyWhen,
    Rule,
    Service,
)

RANGES = {
    "int32": (-(2**31), 2**31 - 1),
    "int64": (-(2**63), 2**63 - 1),
    "uint32": (0, 2**32 - 1),
    "uint64": (0, 2**64 - 1),
}
FEW = 3  # items, or characters, above the least
ROUNDS = 20  # of mending; rules that need more contradict each other

Content = dict[str, Any]
_text = st.characters(codec="utf-8")
_json = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(_text, max_size=FEW),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text("ab"), inner, max_size=2),
    max_leaves=3,
)


class RandomContent:
    """Strategies for what the actions of a service are sent and answer, as plain JSON."""

    def __init__(self, service: Service) -> None:
        self._models = {model.name: model for model in service.models}
        for action in service.actions:
            self._models |= {model.name: model for model in action.models}
        self._made: dict[str, st.SearchStrategy[Content]] = {}

    def of(self, model: Model) -> st.SearchStrategy[Content]:
        """Return objects of a model: each has its required fields, and any of the others."""
        if model.name not in self._made:
            fields = {each.wire: each for each in model.fields if not each.disabled}
            bound = {name for rule in model.rules for name in _names(rule)}
            values = {
                name: self._values(field, may_be_empty=not field.required and name not in bound)
                for name, field in fields.items()
            }
            self._made[model.name] = _objects(model, values)
        return self._made[model.name]

    def _values(self, field: Field, *, may_be_empty: bool) -> st.SearchStrategy[Any]:
        items = self._items(field)
        if not field.type.is_list:
            return items
        # A list that is needed has something in it: a query has no way to write an empty one.
        least = max(field.min_items or 0, 0 if may_be_empty else 1)
        most = least + FEW if field.max_items is None else min(field.max_items, least + FEW)
        return st.lists(items, min_size=least, max_size=most)

    def _items(self, field: Field) -> st.SearchStrategy[Any]:
        if field.type.is_model:
            return self.of(self._models[field.type.name])
        if field.choices:
            return st.sampled_from([choice.value for choice in field.choices])
        return _scalars(field)


def _scalars(field: Field) -> st.SearchStrategy[Any]:
    kind = field.type.name
    if kind in RANGES:
        low, high = RANGES[kind]
        return st.integers(
            low if field.min is None else max(low, int(field.min)),
            high if field.max is None else min(high, int(field.max)),
        )
    if kind == "string":
        return _strings(field)
    if kind == "float":
        return st.floats(field.min, field.max, allow_nan=False, allow_infinity=False)
    if kind == "bytes":
        return st.binary(max_size=FEW).map(lambda data: base64.b64encode(data).decode())
    return {"bool": st.booleans(), "any": _json.filter(lambda value: value is not None)}[kind]


def _strings(field: Field) -> st.SearchStrategy[str]:
    least = field.min_length or 0
    most = least + FEW if field.max_length is None else min(field.max_length, least + FEW)
    if field.pattern is None:
        return st.text(_text, min_size=least, max_size=most)
    longest = float("inf") if field.max_length is None else field.max_length
    return st.from_regex(field.pattern, fullmatch=True, alphabet=_text).filter(
        lambda text: least <= len(text) <= longest
    )


def _objects(
    model: Model, values: Mapping[str, st.SearchStrategy[Any]]
) -> st.SearchStrategy[Content]:
    required = {field.wire for field in model.fields if field.required}
    plain = st.fixed_dictionaries(
        {name: each for name, each in values.items() if name in required},
        optional={name: each for name, each in values.items() if name not in required},
    )
    return _mended(model, values, plain) if model.rules else plain


@st.composite
def _mended(
    draw: st.DrawFn,
    model: Model,
    values: Mapping[str, st.SearchStrategy[Any]],
    plain: st.SearchStrategy[Content],
) -> Content:
    """Draw an object, and then take from it and add to it until it keeps every rule."""
    content = draw(plain)
    for _ in range(ROUNDS):
        broken = next((rule for rule in model.rules if not keeps(content, rule, model)), None)
        if broken is None:
            # In the order of the spec, whatever was mended when.
            return {name: content[name] for name in values if name in content}
        _mend(draw, content, broken, model, values)
    return reject()


def _mend(
    draw: st.DrawFn,
    content: Content,
    rule: Rule,
    model: Model,
    values: Mapping[str, st.SearchStrategy[Any]],
) -> None:
    if isinstance(rule, NeededWhen):
        content[rule.field] = draw(values[rule.field])
        return
    if isinstance(rule, OnlyWhen):
        _allow(draw, content, rule, model, values)
        return
    chosen = draw(st.sampled_from([name for name in rule.fields if name in values]))
    for name in rule.fields if isinstance(rule, OneOf) else ():
        content.pop(name, None)
    content[chosen] = draw(values[chosen])


def _allow(
    draw: st.DrawFn,
    content: Content,
    rule: OnlyWhen,
    model: Model,
    values: Mapping[str, st.SearchStrategy[Any]],
) -> None:
    """Leave out what may not be given; where it has to be, make the conditions hold."""
    required = [name for name in rule.fields if _required(model, name)]
    if not required and draw(st.booleans()):
        for name in rule.fields:
            content.pop(name, None)
        return
    for condition in rule.when:
        allowed = condition.values
        content[condition.field] = draw(
            values[condition.field] if allowed is None else st.sampled_from(allowed)
        )


def _required(model: Model, wire: str) -> bool:
    field = model.field(wire)
    return field is not None and field.required


def keeps(content: Mapping[str, Any], rule: Rule, model: Model) -> bool:
    """Tell whether an object keeps a rule of its model."""
    if isinstance(rule, NeededWhen):
        return rule.field in content or not _hold(content, rule.when, model)
    given = sum(name in content for name in rule.fields)
    if isinstance(rule, OnlyWhen):
        return not given or _hold(content, rule.when, model)
    return given == 1 if isinstance(rule, OneOf) else given >= 1


def _hold(content: Mapping[str, Any], when: tuple[Condition, ...], model: Model) -> bool:
    return all(_holds(content, condition, model) for condition in when)


def _holds(content: Mapping[str, Any], condition: Condition, model: Model) -> bool:
    if condition.values is None:
        return condition.field in content
    field = model.field(condition.field)
    default = None if field is None else field.default
    return content.get(condition.field, default) in condition.values


def _names(rule: Rule) -> set[str]:
    """Return every field that a rule speaks of."""
    if isinstance(rule, AnyOf | OneOf):
        return set(rule.fields)
    about = {rule.field} if isinstance(rule, NeededWhen) else set(rule.fields)
    return about | {condition.field for condition in rule.when}
