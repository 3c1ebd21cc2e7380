"""What tells one task from another: fields of the request or, for a start, places in its answer."""

from __future__ import annotations

from collections.abc import Iterable

from codegen.spec.faults import Faults
from codegen.spec.lookup import Names
from codegen.spec.model import INTEGERS, Action, Field, Task, TaskRole
from codegen.spec.nodes import ListNode, Node
from codegen.spec.paths import Answer
from codegen.spec.scalar_fit import NO_TYPE
from codegen.spec.values import Text, read_items, read_text, read_texts

_LABEL = "'by'"


def read_by(
    node: Node, role: TaskRole, request: Names[Field], answer: Answer, faults: Faults
) -> tuple[tuple[str, ...], ...] | None:
    """Read the values that tell one task from another, each by the places where it may stand."""
    items = read_items(node, _LABEL, faults)
    if items is None:
        return None
    seen: set[str] = set()
    values: list[tuple[str, ...]] = []
    for item in items:
        places = _read_places(item, role, faults)
        for place in places:
            if place.value in seen:
                faults.add(place.place, f"'{place.value}' stands in {_LABEL} a second time")
            else:
                _check_place(place, role, request, answer, faults)
            seen.add(place.value)
        values.append(tuple(place.value for place in places))
    return tuple(values) if all(values) else None


def _read_places(item: Node, role: TaskRole, faults: Faults) -> tuple[Text, ...]:
    if not isinstance(item, ListNode):
        text = read_text(item, f"an item of {_LABEL}", faults)
        return (text,) if text else ()
    if role != "starts":
        message = f"only what a start answers may stand in one of several places; this one {role}"
        faults.add(item.place, message)
        return ()
    return read_texts(item, f"a list inside {_LABEL}", faults, least=2) or ()


def _check_place(
    name: Text, role: TaskRole, request: Names[Field], answer: Answer, faults: Faults
) -> None:
    field = _find(name, role, request, answer, faults)
    if field and field.type != NO_TYPE and field.type.name not in INTEGERS | {"string"}:
        message = f"'{name.value}' is {field.type}; a task is told by strings and whole numbers"
        faults.add(name.place, message)


def _find(
    name: Text, role: TaskRole, request: Names[Field], answer: Answer, faults: Faults
) -> Field | None:
    if "." not in name.value:
        if role == "starts":
            what = "a field of the request or the response"
            return (request | answer.fields).find(name, what, faults)
        return request.find(name, "a field of the request", faults)
    if role == "starts":
        return answer.field(name, faults)
    message = f"'{name.value}' leads into the response, as only a start may; this one {role}"
    faults.add(name.place, message)
    return None


def check_siblings(actions: Iterable[Action], faults: Faults) -> None:
    """Note tasks that their actions tell apart by unlike values, so that none would meet another's."""
    first: dict[str, tuple[Action, Task]] = {}
    for action in actions:
        if (task := action.task) is None:
            continue
        other, before = first.setdefault(task.name, (action, task))
        old, new = _last_names(before), _last_names(task)
        if len(old) != len(new):
            known = f"by {_many(len(old))} in '{other.name}'"
            message = f"task '{task.name}' is told by {_many(len(new))} here, and {known}"
            faults.add(task.place, message)
            continue
        moved = [name for name in new if name in old and old.index(name) != new.index(name)]
        if moved:
            place = f"number {old.index(moved[0]) + 1} in '{other.name}'"
            message = f"'{moved[0]}' is {place}; values of 'by' meet by their order"
            faults.add(task.place, message)


def _last_names(task: Task) -> list[str]:
    return [places[0].rpartition(".")[2] for places in task.by]


def _many(count: int) -> str:
    return f"{count} value{'s' * (count != 1)}"
