"""What an answer about a task repeats: its identity, and what its start was told."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .checks import INTEGER_RANGES
from .tables import Action, Field, Model
from .task_kinds import TaskKind
from .tasks import TaskView


@dataclass(frozen=True, slots=True)
class Told:
    """A parameter of a call that started or updated a task."""

    field: Field
    value: object

    def fits(self, field: Field) -> bool:
        """Whether a field of an answer is of the same type."""
        return (self.field.type, self.field.is_list) == (field.type, field.is_list)


def told_by(action: Action, parameters: Mapping[str, object]) -> dict[str, Told]:
    """What a call tells of a task."""
    fields = action.request.fields
    return {name: Told(fields[name], value) for name, value in parameters.items() if name in fields}


def echo(
    content: dict[str, Any],
    model: Model,
    models: Mapping[str, Model],
    task: TaskView,
    kind: TaskKind,
) -> None:
    """Repeat what is known of a task in an object that tells of it, and in those inside."""
    _fill(content, model, models, kind.all_names(task.key), task.told)


def _fill(
    content: dict[str, Any],
    model: Model,
    models: Mapping[str, Model],
    identity: Mapping[str, object],
    told: Mapping[str, object],
) -> None:
    for name, field in model.fields.items():
        known = told.get(name)
        if name in identity and not field.is_list:
            value = _typed(identity[name], field)
            if value is not None:
                content[name] = value
        elif isinstance(known, Told) and known.fits(field):
            content[name] = known.value
        elif field.type in models and not field.is_list and isinstance(content.get(name), dict):
            _fill(content[name], models[field.type], models, identity, told)


def _typed(value: object, field: Field) -> object:
    """The value as the field has it, ``None`` where it can have no such value."""
    if field.type == "string":
        return str(value)
    if field.type in INTEGER_RANGES and str(value).removeprefix("-").isdecimal():
        return int(str(value))
    return None
