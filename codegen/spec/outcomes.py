"""Outcomes of single items inside a success."""

from __future__ import annotations

from typing import Final

from codegen.spec.faults import Faults
from codegen.spec.lookup import Names
from codegen.spec.model import INTEGERS, Field, Outcome
from codegen.spec.nodes import Node, ScalarNode, described
from codegen.spec.part import Part
from codegen.spec.paths import Answer
from codegen.spec.scalar_fit import NO_TYPE, misfit
from codegen.spec.values import Text, read_items
from codegen.spec.words import OUTCOME

_KEY_TYPES: Final = INTEGERS | {"string"}


def read_outcomes(
    node: Node, request: Names[Field], answer: Answer, faults: Faults
) -> tuple[Outcome, ...]:
    """Read where an answer says what became of each item."""
    items = read_items(node, "'outcomes'", faults) or ()
    found = [_read_outcome(Part(item, OUTCOME, faults), request, answer) for item in items]
    return tuple(outcome for outcome in found if outcome is not None)


def _read_outcome(part: Part, request: Names[Field], answer: Answer) -> Outcome | None:
    items = part.text("items")
    model = _read_model(part, items, answer)
    fields = answer.model_fields(model)
    what = f"a field of '{model}'"
    name = _read_field(part, "name", fields, what, _KEY_TYPES)
    code = _read_field(part, "code", fields, what, _KEY_TYPES)
    message = _read_field(part, "message", fields, what, frozenset({"string", "any"}))
    fine = _read_fine(part, code)
    of = _read_field(part, "of", request, "a field of the request", _KEY_TYPES, lists=True)
    if items is None or code is None or fine is None or (name is None and "name" in part):
        return None
    return Outcome(items.value, _wire(name), code.wire, fine, part.place, _wire(message), _wire(of))


def _wire(field: Field | None) -> str | None:
    return field.wire if field else None


def _read_model(part: Part, path: Text | None, answer: Answer) -> str:
    """Return the name of the items' model; nothing after a fault."""
    field = answer.field(path, part.faults) if path else None
    if path is None or field is None:
        return ""
    if not field.type.is_model:
        message = f"'{path.value}' is {field.type}, neither a list of models nor a model"
        part.faults.add(path.place, message)
        return ""
    if field.type.is_list and "name" not in part:
        message = f"an outcome needs 'name' where 'items' is a list: {OUTCOME.keys['name']}"
        part.faults.add(part.place, message)
    for key in () if field.type.is_list else ("name", "of"):
        if node := part.node(key):
            told = f"'{path.value}' is {field.type}, which tells of the whole call"
            part.faults.add(node.place, f"'{key}' goes with a list; {told}; delete it")
    return field.type.name


def _read_field(
    part: Part,
    key: str,
    fields: Names[Field],
    what: str,
    types: frozenset[str],
    *,
    lists: bool = False,
) -> Field | None:
    name = part.text(key)
    field = fields.find(name, what, part.faults) if name else None
    if name is None or field is None or field.type == NO_TYPE:
        return None
    if field.type.name not in types or (field.type.is_list and not lists):
        right = "a string or a whole number" if types == _KEY_TYPES else "a string"
        right += ", or a list of them" if lists else ""
        part.faults.add(name.place, f"'{key}' must name {right}; '{name.value}' is {field.type}")
        return None
    if field.secret:
        message = f"'{key}' must not name a secret, such as '{name.value}': outcomes are printed"
        part.faults.add(name.place, message)
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
