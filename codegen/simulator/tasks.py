"""The tasks that calls start, update and stop, and how often each effect was carried out."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import product
from threading import Lock
from typing import Literal, NamedTuple

from .task_kinds import Identity, TaskKind, TaskKinds
from .task_roles import TaskValue

State = Literal["unknown", "running", "stopped", "ended", "failed"]


class Effects(NamedTuple):
    """How often something was really done, as opposed to asked for."""

    starts: int = 0
    updates: int = 0
    stops: int = 0


@dataclass(frozen=True, slots=True)
class TaskView:
    """A task as it was at some time.

    ``key`` has what tells it from others, ``told`` what its start and updates were told besides.
    """

    key: Mapping[str, object]
    state: State
    told: Mapping[str, object] = field(default_factory=dict, repr=False)


@dataclass(slots=True)
class _Task:
    key: Mapping[str, object]
    state: State = "unknown"
    starts: int = 0
    updates: int = 0
    stops: int = 0
    told: dict[str, object] = field(default_factory=dict, repr=False)

    def view(self) -> TaskView:
        """What can be told of it outside of the lock."""
        return TaskView(self.key, self.state, dict(self.told))


class Tasks:
    """A registry of tasks, safe to use from many threads.

    A task is known by its name, such as ``StreamIngest``, and by the fields that tell it from
    others, such as ``{"SdkAppId": 1400000001, "TaskId": "1234"}``. Both come from the specs: an
    action with ``stops: {task: StreamIngest, by: [SdkAppId, TaskId]}`` stops such a task. Where two
    services have tasks of one name, theirs stand in front: ``zego rtc Room``. With ``strict`` a
    task that nobody started or registered does not exist; without, it counts as running.

    A task that was started runs until a call stops it, or until :meth:`end` or :meth:`fail` says
    that it is over by itself.

    A name that no action uses, and a key with other fields than its tasks have, raise
    ``ValueError``: whatever is said of them would hold, since no call ever meets them.
    """

    def __init__(self, kinds: TaskKinds, *, strict: bool = False) -> None:
        self._kinds = kinds
        self._strict = strict
        self._lock = Lock()
        self._tasks: dict[str, dict[Identity, _Task]] = {name: {} for name in kinds.names}

    @property
    def names(self) -> tuple[str, ...]:
        """The names of tasks that there are."""
        return self._kinds.names

    def register(self, name: str, key: Mapping[str, object]) -> None:
        """Make a task run without a call, and without counting an effect."""
        kind = self._check(name, key)
        with self._lock:
            self._task(kind, key).state = "running"

    def end(self, name: str, key: Mapping[str, object]) -> None:
        """Let a task that runs come to its end, as when its input is over.

        Raises:
            ValueError: There is no such task or field, or the task does not run.
        """
        self._finish(name, key, "ended")

    def fail(self, name: str, key: Mapping[str, object]) -> None:
        """Let a task that runs fail.

        Raises:
            ValueError: There is no such task or field, or the task does not run.
        """
        self._finish(name, key, "failed")

    def _finish(self, name: str, key: Mapping[str, object], state: State) -> None:
        kind = self._check(name, key)
        with self._lock:
            known = self._tasks[kind.name].get(kind.identity(key))
            before = "unknown" if known is None else known.state
            if before not in self._alive:
                why = "was never started" if before == "unknown" else f"is {before} already"
                raise ValueError(f"the task {kind.name} {dict(key)} does not run: it {why}")
            self._task(kind, key).state = state

    def state(self, name: str, key: Mapping[str, object]) -> State:
        """Where a task stands.

        It is ``running``; ``stopped`` by a call; ``ended`` or ``failed`` by itself; or nobody ever
        heard of it (``unknown``).
        """
        kind = self._check(name, key)
        with self._lock:
            task = self._tasks[kind.name].get(kind.identity(key))
            return "unknown" if task is None else task.state

    def effects(self, name: str, key: Mapping[str, object] | None = None) -> Effects:
        """Count the effects on one task, or with no key on all tasks of that name."""
        kind = self._check(name, key)
        with self._lock:
            tasks = self._tasks[kind.name]
            if key is None:
                counted = list(tasks.values())
            else:
                counted = [tasks[same]] if (same := kind.identity(key)) in tasks else []
            return Effects(
                sum(task.starts for task in counted),
                sum(task.updates for task in counted),
                sum(task.stops for task in counted),
            )

    def doubled(self, name: str) -> list[dict[str, object]]:
        """The tasks of that name, by their fields, that were started or stopped more than once.

        A task that was started again after its stop is among them.
        """
        kind = self._check(name)
        with self._lock:
            return [
                dict(task.key)
                for task in self._tasks[kind.name].values()
                if task.starts > 1 or task.stops > 1
            ]

    def start(
        self,
        name: str,
        keys: Iterable[Mapping[str, object]],
        told: Mapping[str, object] | None = None,
        *,
        once: bool = False,
    ) -> bool:
        """Start tasks; say whether there were any to start.

        One that runs already goes on running, and the effect counts again; with ``once`` it is left
        alone.
        """
        with self._lock:
            tasks = self._named(name, keys)
            new = [task for task in tasks if not (once and task.state == "running")]
            for task in new:
                task.state = "running"
                task.starts += 1
                task.told = dict(told or {})
            return bool(new) or not tasks

    def update(
        self,
        name: str,
        keys: Iterable[Mapping[str, object]],
        told: Mapping[str, object] | None = None,
    ) -> bool:
        """Update the tasks that run; say whether there were any."""
        with self._lock:
            running = self._running(name, keys)
            for task in running:
                task.updates += 1
                task.told.update(told or {})
            return bool(running)

    def stop(self, name: str, keys: Iterable[Mapping[str, object]]) -> bool:
        """Stop the tasks that run; say whether there were any."""
        with self._lock:
            running = self._running(name, keys)
            for task in running:
                task.state = "stopped"
                task.stops += 1
            return bool(running)

    def look(self, name: str, key: Mapping[str, object]) -> list[TaskView]:
        """The tasks that were heard of and have these values, whatever they have for others."""
        kind = self._kinds.find(name)
        wanted = kind.identity(key)
        with self._lock:
            return [
                task.view()
                for identity, task in self._tasks[kind.name].items()
                if task.state != "unknown" and _fits(identity, wanted)
            ]

    def is_alive(self, state: State) -> bool:
        """Whether calls find a task that stands like this."""
        return state in self._alive

    @property
    def _alive(self) -> frozenset[State]:
        return frozenset({"running"} if self._strict else {"running", "unknown"})

    def _check(self, name: str, key: Mapping[str, object] | None = None) -> TaskKind:
        kind = self._kinds.find(name)
        if key is not None:
            kind.check(key)
        return kind

    def _running(self, name: str, keys: Iterable[Mapping[str, object]]) -> list[_Task]:
        return [task for task in self._named(name, keys) if task.state in self._alive]

    def _named(self, name: str, keys: Iterable[Mapping[str, object]]) -> list[_Task]:
        kind = self._kinds.find(name)
        # A task that is named twice in one call is one task.
        return [self._task(kind, key) for key in {kind.identity(key): key for key in keys}.values()]

    def _task(self, kind: TaskKind, key: Mapping[str, object]) -> _Task:
        tasks, identity = self._tasks[kind.name], kind.identity(key)
        if identity not in tasks:
            tasks[identity] = _Task(dict(key))
        return tasks[identity]


def task_keys(by: Iterable[TaskValue], fields: Mapping[str, object]) -> list[dict[str, object]]:
    """The tasks that a call is about: a field that holds a list names one task per item."""
    names = [value.name for value in by if fields.get(value.name) is not None]
    values = [fields[name] for name in names]
    choices = [value if isinstance(value, list) else [value] for value in values]
    return [dict(zip(names, combination, strict=True)) for combination in product(*choices)]


def _fits(identity: Identity, wanted: Identity) -> bool:
    return all(value in (None, found) for found, value in zip(identity, wanted, strict=True))
