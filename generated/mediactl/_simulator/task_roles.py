"""What an action does to a task, as its table says it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from .reading import blame, read_path, refuse_unknown

Role = Literal["start", "stop", "update", "describe"]
ROLES = frozenset({"start", "stop", "update", "describe"})
TASK_KEYS = frozenset({"role", "name", "by", "state"})
STATE_KEYS = frozenset({"field", "running", "ended", "failed"})


@dataclass(frozen=True, slots=True)
class TaskValue:
    """One of the values that tell one task from another.

    ``places`` are a field of the request or, for a start, paths into its answer, which has one of
    them.
    """

    places: tuple[tuple[str, ...], ...]

    @property
    def name(self) -> str:
        """What the field is called that holds it."""
        return self.places[0][-1]

    @property
    def may_be_asked(self) -> bool:
        """Whether it may stand in the request."""
        return len(self.places) == 1 and len(self.places[0]) == 1


@dataclass(frozen=True, slots=True)
class TaskStates:
    """Where a description tells the state of a task, and the values that it has there."""

    field: tuple[str, ...]
    running: tuple[str | int, ...] = ()
    ended: tuple[str | int, ...] = ()
    failed: tuple[str | int, ...] = ()


@dataclass(frozen=True, slots=True)
class TaskRole:
    """What an action does to a task, and the values that tell one task from another."""

    role: Role
    name: str
    by: tuple[TaskValue, ...]
    states: TaskStates | None = None


def read_task(task: Mapping[str, Any]) -> TaskRole:
    """Read the entry ``task`` of an action.

    Raises:
        ValueError: It is not as it should be.
    """
    with blame("task"):
        refuse_unknown(task, TASK_KEYS, "task")
        if task["role"] not in ROLES:
            raise ValueError(f"role {task['role']!r} is none of {', '.join(sorted(ROLES))}")
        states = _read_states(task["state"]) if "state" in task else None
        return TaskRole(task["role"], task["name"], tuple(map(_read_value, task["by"])), states)


def _read_value(written: str | list[str]) -> TaskValue:
    places = [written] if isinstance(written, str) else written
    return TaskValue(tuple(map(read_path, places)))


def _read_states(state: Mapping[str, Any]) -> TaskStates:
    refuse_unknown(state, STATE_KEYS, "state")
    return TaskStates(
        field=read_path(state["field"]),
        running=tuple(state.get("running", ())),
        ended=tuple(state.get("ended", ())),
        failed=tuple(state.get("failed", ())),
    )
