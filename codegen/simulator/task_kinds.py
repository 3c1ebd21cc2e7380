"""The sorts of tasks that there are, and the fields that tell one task of a sort from another."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .bodies import find_field
from .names import nearest
from .tables import Action, TaskRole


@dataclass(frozen=True, slots=True)
class TaskKind:
    """Tasks of one name.

    Attributes:
        name: What the actions that start, update, stop and describe them call them, ``Mix``.
        fields: All fields that may tell one from another.
        needed: Those without which no task is known.
    """

    name: str
    fields: tuple[str, ...]
    needed: frozenset[str]

    def check(self, key: Mapping[str, object]) -> None:
        """Refuse fields by which no task can be found.

        Raises:
            ValueError: There is a field too many or too few.
        """
        for field in key:
            if field not in self.fields:
                raise ValueError(
                    f"a task {self.name} has no field {field!r}{nearest(field, self.fields)}"
                )
        missing = [
            field for field in self.fields if field in self.needed and key.get(field) is None
        ]
        if missing:
            raise ValueError(
                f"a task {self.name} is known by {', '.join(self.fields)};"
                f" {', '.join(missing)} is missing"
            )


def task_kinds(actions: Iterable[Action]) -> dict[str, TaskKind]:
    """The kinds of tasks that actions do something to, by name."""
    kinds: dict[str, TaskKind] = {}
    for action in actions:
        task = action.task
        if task is not None:
            needed = frozenset(field for field in task.by if _always_given(action, task, field))
            before = kinds.get(task.name, TaskKind(task.name, (), needed))
            fields = tuple(dict.fromkeys((*before.fields, *task.by)))
            kinds[task.name] = TaskKind(task.name, fields, before.needed & needed)
    return kinds


def _always_given(action: Action, task: TaskRole, field: str) -> bool:
    """Whether every call of an action tells this field of its task, or is answered with it."""
    asked = action.request.fields.get(field)
    if asked is not None and asked.required:
        return True
    return task.role == "start" and find_field(field, action.response, action.models) is not None
