"""What a good call does: to tasks, and what it answers."""

from itertools import count
from typing import Any

from .bodies import look_up, put, success_content
from .echo import echo, told_by
from .effect_log import EffectLog
from .gateway import Gateway
from .listing import Listing
from .outcomes import Failures, answer_each, without_failed
from .refusals import Refusal
from .tables import Action
from .task_answers import conflict_refusal, gone_refusal, place_of, state_value
from .task_kinds import TaskKinds
from .task_roles import TaskRole
from .tasks import Tasks, TaskView, task_keys


class Actor:
    """Carries calls out.

    Args:
        tasks: What calls start and stop.
        kinds: The kinds of these.
        listing: What lists hold.
        effects: Told of every call that had an effect.
    """

    def __init__(
        self, tasks: Tasks, kinds: TaskKinds, listing: Listing, effects: EffectLog
    ) -> None:
        self._tasks = tasks
        self._kinds = kinds
        self._listing = listing
        self._effects = effects
        self._task_numbers = count(1)

    def act(
        self, gateway: Gateway, action: Action, parameters: dict[str, Any], failures: Failures
    ) -> tuple[dict[str, Any], bool]:
        """Carry a call out.

        Returns:
            The content of its answer, and whether it had an effect.

        Raises:
            Refusal: The task is not there, or is there already.
        """
        content = success_content(action, parameters, gateway.is_success)
        answer_each(action, parameters, content, failures)
        self._name_new_task(action, parameters, content)
        carried_out = self.carry_out(action, parameters, content, failures)
        if not carried_out and not failures.codes:
            refusal = _refusal(action)
            if refusal is not None:
                raise refusal
        self._tell(action, parameters, content)
        self._listing.answer(action, parameters, content)
        return content, carried_out

    def carry_out(
        self,
        action: Action,
        parameters: dict[str, Any],
        content: object,
        failures: Failures,
    ) -> bool:
        """Do to the tasks what the call asks for; tell whether they are there."""
        if failures.codes:
            parameters = without_failed(action, parameters, failures)
        carried_out = self._do(action, parameters, content)
        if carried_out:
            self._effects.note(action.name, parameters)
        return carried_out

    def _do(self, action: Action, parameters: dict[str, Any], content: object) -> bool:
        task = action.task
        if task is None:
            return True
        name = self._kinds.of(action, task).name
        keys = task_keys(task.by, parameters)
        match task.role:
            case "start":
                return self._start(action, task, parameters, content)
            case "stop":
                return self._tasks.stop(name, keys)
            case "update":
                return self._tasks.update(name, keys, told_by(action, parameters))
            case "describe":
                return self._is_there(action, task, parameters)

    def _start(
        self, action: Action, task: TaskRole, parameters: dict[str, Any], content: object
    ) -> bool:
        fields = dict(parameters)
        for value in task.by:
            if fields.get(value.name) is None or not value.may_be_asked:
                fields[value.name] = look_up(content, place_of(value, content, parameters))
        return self._tasks.start(
            self._kinds.of(action, task).name,
            task_keys(task.by, fields),
            told_by(action, parameters),
            once=conflict_refusal(action) is not None,
        )

    def _is_there(self, action: Action, task: TaskRole, parameters: dict[str, Any]) -> bool:
        view = self._look(action, task, parameters)
        return self._tasks.is_alive(view.state) or state_value(action, task, view.state) is not None

    def _look(self, action: Action, task: TaskRole, parameters: dict[str, Any]) -> TaskView:
        """The task that a description is about, rather one that is there than one that is not."""
        name = self._kinds.of(action, task).name
        views: list[TaskView] = []
        for key in task_keys(task.by, parameters):
            views += self._tasks.look(name, key) or [TaskView(key, "unknown")]
        return min(views, key=_order, default=TaskView({}, "unknown"))

    def _tell(self, action: Action, parameters: dict[str, Any], content: dict[str, Any]) -> None:
        """Let a description say what is known of its task."""
        task = action.task
        if task is None or task.role != "describe":
            return
        view = self._look(action, task, parameters)
        if view.state == "unknown":
            return
        kind = self._kinds.of(action, task)
        echo(content, action.response, action.models, view, kind)
        value = state_value(action, task, view.state)
        if task.states is not None and value is not None:
            put(content, task.states.field, value)

    def _name_new_task(
        self, action: Action, parameters: dict[str, Any], content: dict[str, Any]
    ) -> None:
        """Invent what the vendor tells a task by and the caller does not choose."""
        task = action.task
        if task is None or task.role != "start":
            return
        for value in task.by:
            place = place_of(value, content, parameters)
            described = action.answered(place)
            chosen = parameters.get(value.name) if value.may_be_asked else None
            if described is None:
                continue
            if chosen is None:
                number = next(self._task_numbers)
                chosen = f"{task.name}-{number}" if described.type == "string" else number
            put(content, place, chosen)


def _order(view: TaskView) -> int:
    return ("running", "unknown", "ended", "failed", "stopped").index(view.state)


def _refusal(action: Action) -> Refusal | None:
    if action.task is not None and action.task.role == "start":
        return conflict_refusal(action)
    return gone_refusal(action)
