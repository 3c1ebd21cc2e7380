"""Rules between fields, and the conditions that they share with paging."""

from __future__ import annotations

from codegen.spec.faults import Faults
from codegen.spec.lookup import Names
from codegen.spec.model import AnyOf, Condition, Field, NeededWhen, OneOf, OnlyWhen, Rule
from codegen.spec.nodes import Entry, ListNode, MappingNode, Node, ScalarNode, described
from codegen.spec.part import Part
from codegen.spec.scalar_fit import NO_TYPE, misfit, out_of_bounds
from codegen.spec.values import Text, read_entries, read_items, read_text, read_texts
from codegen.spec.words import RULE

_FORMS = (
    "a rule is {any_of: [...]}, {one_of: [...]}, {needed: Field, when: ...} "
    "or {only: [...], when: ...}"
)


def read_rules(node: Node, fields: Names[Field], where: str, faults: Faults) -> tuple[Rule, ...]:
    """Read the rules between `fields`; `where` is what messages call them, as in 'the request'."""
    rules = [
        _read_rule(Part(item, RULE, faults), fields, where)
        for item in read_items(node, "'rules'", faults, least=0) or ()
    ]
    return tuple(rule for rule in rules if rule is not None)


def _read_rule(part: Part, fields: Names[Field], where: str) -> Rule | None:
    keys = {key for key in RULE.keys if key in part}
    if keys == {"any_of"} and (names := _group(part, "any_of", fields, where)):
        return AnyOf(_values(names), part.place)
    if keys == {"one_of"} and (names := _group(part, "one_of", fields, where)):
        return OneOf(_values(names), part.place)
    if keys == {"needed", "when"}:
        return _needed(part, fields, where)
    if keys == {"only", "when"}:
        return _only(part, fields, where)
    if part.is_read and keys not in ({"any_of"}, {"one_of"}):
        part.faults.add(part.place, _FORMS)
    return None


def _group(
    part: Part, key: str, fields: Names[Field], where: str, least: int = 2
) -> tuple[Text, ...]:
    node = part.node(key)
    names = read_texts(node, f"'{key}'", part.faults, least=least) if node else None
    for name in names or ():
        _find_optional(name, fields, where, part.faults)
    return tuple(names or ())


def _values(names: tuple[Text, ...]) -> tuple[str, ...]:
    return tuple(name.value for name in names)


def _needed(part: Part, fields: Names[Field], where: str) -> NeededWhen | None:
    name = part.text("needed")
    if name is not None:
        _find_optional(name, fields, where, part.faults)
    conditions = _conditions(part, fields, where, () if name is None else (name,))
    if name is None or not conditions:
        return None
    return NeededWhen(name.value, conditions, part.place)


def _only(part: Part, fields: Names[Field], where: str) -> OnlyWhen | None:
    names = _group(part, "only", fields, where, least=1)
    conditions = _conditions(part, fields, where, names)
    return OnlyWhen(_values(names), conditions, part.place) if names and conditions else None


def _conditions(
    part: Part, fields: Names[Field], where: str, depending: tuple[Text, ...]
) -> tuple[Condition, ...]:
    when = part.node("when")
    conditions = read_conditions(when, fields, where, part.faults) if when else ()
    for name in depending:
        if any(condition.field == name.value for condition in conditions):
            part.faults.add(name.place, f"'{name.value}' cannot depend on itself")
    return conditions


def read_conditions(
    node: Node, fields: Names[Field], where: str, faults: Faults
) -> tuple[Condition, ...]:
    """Read what stands behind `when`:
    `{Field: value, ...}`, or the name of a field that is given.
    """
    if isinstance(node, MappingNode):
        entries = read_entries(node, "'when'", faults, least=1)
        found = [_read_condition(entry, fields, where, faults) for entry in entries]
        return tuple(condition for condition in found if condition is not None)
    if isinstance(node, ListNode):
        faults.add(node.place, f"'when' must be {RULE.keys['when']}, not a list")
        return ()
    name = read_text(node, "'when'", faults, RULE.keys["when"])
    if name is None:
        return ()
    _find_optional(name, fields, where, faults)
    return (Condition(name.value, None),)


def _read_condition(
    entry: Entry, fields: Names[Field], where: str, faults: Faults
) -> Condition | None:
    name = Text(str(entry.key.value), entry.key.place)
    field = fields.find(name, f"a field of {where}", faults)
    is_list = not isinstance(entry.value, ScalarNode | MappingNode)
    items = read_items(entry.value, f"'{name.value}'", faults) if is_list else (entry.value,)
    if field is None or field.type == NO_TYPE:
        return None
    if field.type.is_list or field.type.name in {"float", "any", "bytes"} or field.type.is_model:
        message = (
            f"'when' compares strings, whole numbers and booleans; '{name.value}' is {field.type}"
        )
        faults.add(name.place, message)
        return None
    values = [_value(item, field, faults) for item in items or ()]
    return Condition(field.wire, tuple(value for value in values if value is not None))


def _value(node: Node, field: Field, faults: Faults) -> str | int | bool | None:
    value = node.value if isinstance(node, ScalarNode) else None
    if not isinstance(value, str | int | bool):
        faults.add(
            node.place, f"'{field.wire}' is compared with {field.type}, not with {described(node)}"
        )
        return None
    if why := misfit(value, field.type.name) or out_of_bounds(value, field):
        faults.add(node.place, f"'{field.wire}' {why}")
        return None
    return value


def _find_optional(name: Text, fields: Names[Field], where: str, faults: Faults) -> None:
    field = fields.find(name, f"a field of {where}", faults)
    if field is None:
        return
    if field.required:
        cure = f"write '{name.value}?' there, or leave it out here"
        faults.add(name.place, f"'{name.value}' is required anyway; {cure}")
    elif field.disabled:
        faults.add(name.place, f"'{name.value}' is disabled, so that nobody can give it")
