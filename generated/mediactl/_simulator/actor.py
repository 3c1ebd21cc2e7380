"""What a good call does: to tasks, and what it answers."""

from itertools import count
from typing import Any

from .bodies import find_field, look_up, put, success_content
from .effect_log import EffectLog
from .gateway import Gateway
from .outcomes import Failures, answer_each, without_failed
from .refusals import Refusal
from .tables import Action, TaskRole
from .tasks import Tasks, task_keys


class Actor:
    """Carries calls out.

    Args:
        tasks: What calls start and stop.
        effects: Told of every call that had an effect.
    """

    def __init__(self, tasks: Tasks, effects: EffectLog) -> None:
        self._tasks = tasks
        self._effects = effects
        self._task_numbers = count(1)

    def act(
        self, gateway: Gateway, action: Action, parameters: dict[str, Any], failures: Failures
    ) -> tuple[dict[str, Any], bool]:
        """Carry a call out.

        Returns:
            The content of its answer, and whether it had an effect.

        Raises:
            Refusal: The task is not there.
        """
        content = success_content(action, parameters, gateway.is_success)
        answer_each(action, parameters, content, failures)
        self._name_new_task(action, parameters, content)
        carried_out = self.carry_out(action, parameters, content, failures)
        if not carried_out and not failures.codes:
            gone = _gone_refusal(action)
            if gone is not None:
                raise gone
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
        keys = task_keys(task.by, parameters)
        match task.role:
            case "start":
                self._start(action, task, parameters, content)
                return True
            case "stop":
                return self._tasks.stop(task.name, keys)
            case "update":
                return self._tasks.update(task.name, keys)
            case _:
                return self._tasks.any_running(task.name, keys)

    def _start(
        self, action: Action, task: TaskRole, parameters: dict[str, Any], content: object
    ) -> None:
        fields = dict(parameters)
        for name in task.by:
            answered = find_field(name, action.response, action.models)
            if fields.get(name) is None and answered is not None:
                fields[name] = look_up(content, answered[0])
        self._tasks.start(task.name, task_keys(task.by, fields))

    def _name_new_task(
        self, action: Action, parameters: dict[str, Any], content: dict[str, Any]
    ) -> None:
        """Invent what the vendor tells a task by and the caller does not choose."""
        task = action.task
        if task is None or task.role != "start":
            return
        for name in task.by:
            answered = find_field(name, action.response, action.models)
            if parameters.get(name) is None and answered is not None:
                path, described = answered
                number = next(self._task_numbers)
                is_text = described.type == "string"
                put(content, path, f"{task.name}-{number}" if is_text else number)


def _gone_refusal(action: Action) -> Refusal | None:
    """The action's code for a task that is not there, a documented one if it has any."""
    gone = [(code, error) for code, error in action.errors.items() if error.kind == "gone"]
    gone.sort(key=lambda entry: not entry[1].documented)
    return Refusal(gone[0][0], gone[0][1].message) if gone else None
