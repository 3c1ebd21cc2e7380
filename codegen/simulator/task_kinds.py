"""The sorts of tasks that there are, and the values that tell one task of a sort from another."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .names import nearest
from .tables import Action
from .task_roles import TaskRole, TaskValue

# Values by their order: siblings may call the same one by other names.
Identity = tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class TaskKind:
    """Tasks of one name and service.

    Attributes:
        name: What the actions that start, update, stop and describe them call them, ``Mix``; with
            the service in front, ``zego rtc Room``, where two services have tasks of that name.
        fields: For each value, all names that actions have for it.
        needed: Those values, by their order, without which no task is known.
    """

    name: str
    fields: tuple[tuple[str, ...], ...]
    needed: frozenset[int]

    def check(self, key: Mapping[str, object]) -> None:
        """Refuse fields by which no task can be found.

        Raises:
            ValueError: There is a field too many or too few.
        """
        known = [name for names in self.fields for name in names]
        for field in key:
            if field not in known:
                raise ValueError(
                    f"a task {self.name} has no field {field!r}{nearest(field, known)}"
                )
        identity = self.identity(key)
        missing = [
            " or ".join(names)
            for index, names in enumerate(self.fields)
            if index in self.needed and identity[index] is None
        ]
        if missing:
            raise ValueError(
                f"a task {self.name} is known by {', '.join(map(' or '.join, self.fields))};"
                f" {', '.join(missing)} is missing"
            )

    def identity(self, key: Mapping[str, object]) -> Identity:
        """The values of a key in their order; 1 and ``"1"``, as siblings may have it, are alike."""
        found = (
            next((key[name] for name in names if key.get(name) is not None), None)
            for names in self.fields
        )
        return tuple(None if value is None else str(value) for value in found)

    def all_names(self, key: Mapping[str, object]) -> dict[str, object]:
        """The values of a key under every name that an action has for them."""
        told: dict[str, object] = {}
        for names in self.fields:
            value = next((key[name] for name in names if key.get(name) is not None), None)
            if value is not None:
                told.update(dict.fromkeys(names, value))
        return told


class TaskKinds:
    """All kinds of tasks that actions do something to."""

    def __init__(self, actions: Iterable[Action]) -> None:
        groups: dict[tuple[str, str, str], list[Action]] = {}
        for action in actions:
            if action.task is not None:
                of = (action.vendor, action.service, action.task.name)
                groups.setdefault(of, []).append(action)
        shared = Counter(name for _, _, name in groups)
        self._of = {
            of: _kind(" ".join(of) if shared[of[2]] > 1 else of[2], group)
            for of, group in groups.items()
        }
        self._named = {kind.name: kind for kind in self._of.values()}

    @property
    def names(self) -> tuple[str, ...]:
        """Their names, sorted."""
        return tuple(sorted(self._named))

    def find(self, name: str) -> TaskKind:
        """The kind of that name.

        Raises:
            ValueError: There is none; the message has the nearest names.
        """
        if name in self._named:
            return self._named[name]
        several = [each for each in self.names if each.endswith(f" {name}")]
        if several:
            raise ValueError(f"{name!r} is one of several tasks: {', '.join(several)}")
        raise ValueError(f"the simulator knows no task {name!r}{nearest(name, self.names)}")

    def of(self, action: Action, task: TaskRole) -> TaskKind:
        """The kind of task that an action does something to."""
        return self._of[action.vendor, action.service, task.name]

    def of_service(self, action: Action) -> list[TaskKind]:
        """The kinds of tasks that the service of an action has."""
        return [kind for of, kind in self._of.items() if of[:2] == (action.vendor, action.service)]


def _kind(name: str, actions: Iterable[Action]) -> TaskKind:
    fields: list[list[str]] = []
    needed: frozenset[int] | None = None
    for action in actions:
        assert action.task is not None
        given = set()
        for index, value in enumerate(action.task.by):
            fields.extend([] for _ in range(index + 1 - len(fields)))
            if value.name not in fields[index]:
                fields[index].append(value.name)
            if _is_always_given(action, action.task, value):
                given.add(index)
        needed = frozenset(given) if needed is None else needed & given
    return TaskKind(name, tuple(map(tuple, fields)), needed or frozenset())


def _is_always_given(action: Action, task: TaskRole, value: TaskValue) -> bool:
    """Whether every call of an action tells this value of its task, or is answered with it."""
    asked = action.request.fields.get(value.name) if value.may_be_asked else None
    if asked is not None and (asked.required or value.name not in action.response.fields):
        return asked.required
    return task.role == "start"
