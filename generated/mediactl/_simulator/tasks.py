"""The tasks that calls start, update and stop, and how often each effect was carried out."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import product
from threading import Lock
from typing import Literal, NamedTuple

from .names import nearest
from .task_kinds import TaskKind

State = Literal["unknown", "running", "stopped"]
Key = tuple[tuple[str, str], ...]


class Effects(NamedTuple):
    """How often something was really done, as opposed to asked for."""

    starts: int = 0
    updates: int = 0
    stops: int = 0


@dataclass(slots=True)
class _Task:
    key: Mapping[str, object]
    state: State = "unknown"
    starts: int = 0
    updates: int = 0
    stops: int = 0


class Tasks:
    """A registry of tasks, safe to use from many threads.

    A task is known by its name, such as ``StreamIngest``, and by the fields that tell it from
    others, such as ``{"SdkAppId": 1400000001, "TaskId": "1234"}``. Both come from the specs: an
    action with ``stops: {task: StreamIngest, by: [SdkAppId, TaskId]}`` stops such a task. With
    ``strict`` a task that nobody started or registered does not exist; without, it counts as
    running.

    A name that no action uses, and a key with other fields than its tasks have, raise
    ``ValueError``: whatever is said of them would hold, since no call ever meets them.
    """

    def __init__(self, kinds: Mapping[str, TaskKind], *, strict: bool = False) -> None:
        self._kinds = kinds
        self._strict = strict
        self._lock = Lock()
        self._tasks: dict[str, dict[Key, _Task]] = {name: {} for name in kinds}

    @property
    def names(self) -> tuple[str, ...]:
        """The names of tasks that there are."""
        return tuple(sorted(self._kinds))

    def register(self, name: str, key: Mapping[str, object]) -> None:
        """Make a task run without a call, and without counting an effect."""
        self._check(name, key)
        with self._lock:
            self._task(name, key).state = "running"

    def state(self, name: str, key: Mapping[str, object]) -> State:
        """Whether a task is ``running``, ``stopped``, or was never heard of (``unknown``)."""
        self._check(name, key)
        with self._lock:
            task = self._tasks[name].get(_frozen(key))
            return "unknown" if task is None else task.state

    def effects(self, name: str, key: Mapping[str, object] | None = None) -> Effects:
        """Count the effects on one task, or with no key on all tasks of that name."""
        self._check(name, key)
        with self._lock:
            tasks = self._tasks[name]
            if key is None:
                counted = list(tasks.values())
            else:
                counted = [tasks[frozen]] if (frozen := _frozen(key)) in tasks else []
            return Effects(
                sum(task.starts for task in counted),
                sum(task.updates for task in counted),
                sum(task.stops for task in counted),
            )

    def doubled(self, name: str) -> list[dict[str, object]]:
        """The tasks of that name, by their fields, that were started or stopped more than once.

        A task that was started again after its stop is among them.
        """
        self._check(name)
        with self._lock:
            return [
                dict(task.key)
                for task in self._tasks[name].values()
                if task.starts > 1 or task.stops > 1
            ]

    def start(self, name: str, keys: Iterable[Mapping[str, object]]) -> None:
        """Start tasks; one that runs already goes on running, and the effect counts again."""
        with self._lock:
            for task in self._named(name, keys):
                task.state = "running"
                task.starts += 1

    def update(self, name: str, keys: Iterable[Mapping[str, object]]) -> bool:
        """Update the tasks that run; say whether there were any."""
        with self._lock:
            running = self._running(name, keys)
            for task in running:
                task.updates += 1
            return bool(running)

    def stop(self, name: str, keys: Iterable[Mapping[str, object]]) -> bool:
        """Stop the tasks that run; say whether there were any."""
        with self._lock:
            running = self._running(name, keys)
            for task in running:
                task.state = "stopped"
                task.stops += 1
            return bool(running)

    def any_running(self, name: str, keys: Iterable[Mapping[str, object]]) -> bool:
        """Whether any of these tasks runs."""
        with self._lock:
            return bool(self._running(name, keys))

    def _check(self, name: str, key: Mapping[str, object] | None = None) -> None:
        kind = self._kinds.get(name)
        if kind is None:
            raise ValueError(f"the simulator knows no task {name!r}{nearest(name, self.names)}")
        if key is not None:
            kind.check(key)

    def _running(self, name: str, keys: Iterable[Mapping[str, object]]) -> list[_Task]:
        states = {"running"} if self._strict else {"running", "unknown"}
        return [task for task in self._named(name, keys) if task.state in states]

    def _named(self, name: str, keys: Iterable[Mapping[str, object]]) -> list[_Task]:
        self._check(name)
        # A task that is named twice in one call is one task.
        return [self._task(name, key) for key in {_frozen(key): key for key in keys}.values()]

    def _task(self, name: str, key: Mapping[str, object]) -> _Task:
        tasks, frozen = self._tasks[name], _frozen(key)
        if frozen not in tasks:
            tasks[frozen] = _Task(dict(key))
        return tasks[frozen]


def task_keys(by: Iterable[str], fields: Mapping[str, object]) -> list[dict[str, object]]:
    """The tasks that a call is about: a field that holds a list names one task per item."""
    names = [name for name in by if fields.get(name) is not None]
    values = [fields[name] for name in names]
    choices = [value if isinstance(value, list) else [value] for value in values]
    return [dict(zip(names, combination, strict=True)) for combination in product(*choices)]


def _frozen(key: Mapping[str, object]) -> Key:
    return tuple(sorted((name, repr(value)) for name, value in key.items() if value is not None))
