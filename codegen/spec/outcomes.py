"""Outcomes of single items inside a success."""

from __future__ import annotations

from codegen.spec.faults import Faults
from codegen.spec.lookup import Names
from codegen.spec.model import INTEGERS, Field, Outcome
from codegen.spec.nodes import Node, ScalarNode, described
from codegen.spec.part import Part
from codegen.spec.paths import Answer
from codegen.spec.scalar_fit import NO_TYPE, misfit
from codegen.spec.values import read_items
from codegen.spec.words import OUTCOME


def read_outcomes(node: Node, answer: Answer, faults: Faults) -> tuple[Outcome, ...]:
    """Read where an answer says what became of each item."""
    items = read_items(node, "'outcomes'", faults) or ()
    found = [_read_outcome(Part(item, OUTCOME, faults), answer) for item in items]
    return tuple(outcome for outcome in found if outcome is not None)


def _read_outcome(part: Part, answer: Answer) -> Outcome | None:
    items = part.text("items")
    fields, model = _item_fields(part, answer)
    name = _field_of_item(part, "name", fields, model, INTEGERS | {"string"})
    code = _field_of_item(part, "code", fields, model, INTEGERS | {"string"})
    message = _field_of_item(part, "message", fields, model, {"string"})
    fine = _read_fine(part, code)
    if items is None or name is None or code is None or fine is None:
        return None
    text = message.wire if message else None
    return Outcome(items.value, name.wire, code.wire, fine, part.place, text)


def _item_fields(part: Part, answer: Answer) -> tuple[Names[Field], str]:
    path = part.text("items")
    field = answer.field(path, part.faults) if path else None
    if path is None or field is None:
        return Names(whole=False), ""
    if not (field.type.is_list and field.type.is_model):
        part.faults.add(path.place, f"'{path.value}' is {field.type}, not a list of models")
        return Names(whole=False), ""
    return answer.model_fields(field.type.name), field.type.name


def _field_of_item(
    part: Part, key: str, fields: Names[Field], model: str, types: frozenset[str] | set[str]
) -> Field | None:
    name = part.text(key)
    field = fields.find(name, f"a field of '{model}'", part.faults) if name else None
    if name is None or field is None or field.type == NO_TYPE:
        return None
    if field.type.is_list or field.type.name not in types:
        right = "a string" if types == {"string"} else "a string or a whole number"
        part.faults.add(name.place, f"'{key}' must name {right}; '{name.value}' is {field.type}")
        return None
    return field


def _read_fine(part: Part, code: Field | None) -> tuple[str | int, ...] | None:
    node = part.node("fine")
    items = read_items(node, "'fine'", part.faults) if node else None
    if items is None:
        return None
    fine: list[str | int] = []
    for item in items:
        value = item.value if isinstance(item, ScalarNode) else None
        if not isinstance(value, str | int) or isinstance(value, bool):
            message = f"an item of 'fine' must be a string or a whole number, not {described(item)}"
            part.faults.add(item.place, message)
        elif code is not None and (why := misfit(value, code.type.name)):
            part.faults.add(item.place, f"an item of 'fine' {why}")
        else:
            fine.append(value)
    return tuple(fine)
