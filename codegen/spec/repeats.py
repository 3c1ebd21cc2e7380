"""What a repeat of the action does: its retry class, and the task that it starts, updates, stops or describes."""

from __future__ import annotations

from typing import Final, cast

from codegen.spec.faults import Faults, listed
from codegen.spec.identity import read_by
from codegen.spec.lookup import Names
from codegen.spec.model import INTEGERS, TASK_ROLES, Field, Retry, RetryClass, Task, TaskRole
from codegen.spec.nodes import MappingNode, Node, ScalarNode
from codegen.spec.part import Part
from codegen.spec.paths import Answer
from codegen.spec.scalar_fit import NO_TYPE
from codegen.spec.states import read_state
from codegen.spec.values import read_word
from codegen.spec.words import RETRY, TASK

_WORDS: Final = ("read", "idempotent", "unsafe")


def read_retry(node: Node, request: Names[Field], faults: Faults) -> Retry | None:
    """Read whether a repeat is safe."""
    if isinstance(node, MappingNode):
        return _read_ordered(Part(node, RETRY, faults), request)
    if isinstance(node, ScalarNode) and node.value == "ordered":
        faults.add(
            node.place, "'ordered' needs the field that orders the calls, as in {ordered: Sequence}"
        )
        return None
    kind = read_word(
        node, "'retry'", _WORDS, faults, "'read', 'idempotent', {ordered: Field} or 'unsafe'"
    )
    return Retry(cast(RetryClass, kind)) if kind else None


def _read_ordered(part: Part, request: Names[Field]) -> Retry | None:
    name = part.text("ordered")
    field = request.find(name, "a field of the request", part.faults) if name else None
    if name is None or field is None:
        return None
    if field.type != NO_TYPE and (field.type.is_list or field.type.name not in INTEGERS):
        message = f"'{name.value}' is {field.type}; calls are ordered by a whole number"
        part.faults.add(name.place, message)
    return Retry("ordered", name.value)


def read_task(
    part: Part, retry: Retry | None, request: Names[Field], answer: Answer
) -> Task | None:
    """Read what an action does to a task, from the whole action's part."""
    roles = [role for role in TASK_ROLES if role in part]
    if not roles:
        return None
    tasks = [_read_task(part, cast(TaskRole, role), request, answer) for role in roles]
    for role in roles[1:]:
        node = part.node(role)
        assert node is not None
        message = f"an action does one thing to a task: {listed(roles)}"
        part.faults.add(node.place, message)
    if retry == Retry("read") and tasks[0] and roles[0] != "describes":
        message = f"retry is 'read', which changes nothing; what '{roles[0]}' a task does"
        part.faults.add(tasks[0].place, message)
    return tasks[0]


def _read_task(action: Part, role: TaskRole, request: Names[Field], answer: Answer) -> Task | None:
    node = action.node(role)
    assert node is not None
    part = Part(node, TASK, action.faults)
    name, by_node = part.text("task"), part.node("by")
    by = read_by(by_node, role, request, answer, part.faults) if by_node else None
    state = part.node("state")
    if state and role != "describes":
        message = f"'state' is told by an action that describes a task, and this one {role} it"
        part.faults.add(state.place, message)
    read = read_state(state, part, answer) if state else None
    if name is None or by is None:
        return None
    return Task(role, name.value, by, part.place, read)
