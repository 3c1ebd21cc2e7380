"""What the lists of the vendors hold: tasks that were started, or items like those of examples."""

import copy
from collections.abc import Mapping
from typing import Any

from .bodies import invent_item, look_up, put
from .checks import INTEGER_RANGES
from .echo import echo
from .lists import Lists
from .pages import Items, answer_page, choose_way
from .tables import Action, Field, Model
from .task_kinds import TaskKind, TaskKinds
from .tasks import Tasks, TaskView


class Listing:
    """Answers lists.

    Args:
        lists: How many items there are, where that was said.
        tasks: The tasks that there are.
        kinds: Their kinds.
    """

    def __init__(self, lists: Lists, tasks: Tasks, kinds: TaskKinds) -> None:
        self._lists = lists
        self._tasks = tasks
        self._kinds = kinds

    def answer(
        self, action: Action, parameters: Mapping[str, Any], content: dict[str, Any]
    ) -> None:
        """Put the items that are asked for into an answer, if it holds a list."""
        way = choose_way(action, parameters)
        if way is not None:
            items = self._items(action, way.items, parameters, content)
            if items is not None:
                answer_page(action, way, parameters, content, items)
            return
        path = None if action.paging else _whole_list(action)
        items = self._of_tasks(action, path, parameters, content) if path else None
        if path and items is not None:
            put(content, path, [items.make(index) for index in range(items.count)])

    def _items(
        self,
        action: Action,
        path: tuple[str, ...],
        parameters: Mapping[str, Any],
        content: dict[str, Any],
    ) -> Items | None:
        """The items of a list, ``None`` where the answer is that of the page as it stands."""
        seed = self._lists.seed(action.name)
        if isinstance(seed, tuple):
            return Items(len(seed), lambda index: seed[index])
        shapes = _shapes(action, path, content)
        if seed is not None:
            return Items(seed, lambda index: _numbered(action, path, shapes, index))
        tasks = self._of_tasks(action, path, parameters, content)
        if tasks is not None:
            return tasks
        if any(example.request == parameters for example in action.examples):
            return None
        return Items(len(shapes), lambda index: shapes[index])

    def _of_tasks(
        self,
        action: Action,
        path: tuple[str, ...],
        parameters: Mapping[str, Any],
        content: dict[str, Any],
    ) -> Items | None:
        """The tasks that a list tells of, ``None`` where nobody ever started one."""
        item = action.answered(path)
        model = action.models.get(item.type) if item else None
        kind = _listed(action, model, self._kinds) if model else None
        if model is None or kind is None or not self._tasks.look(kind.name, {}):
            return None
        tasks = [
            task
            for task in self._tasks.look(kind.name, _asked(kind, parameters))
            if task.state == "running"
        ]
        shape = (_shapes(action, path, content) or [{}])[0]
        return Items(
            len(tasks), lambda index: _told(shape, model, action.models, tasks[index], kind)
        )


def _whole_list(action: Action) -> tuple[str, ...] | None:
    """The path to the only list of objects in an answer that is not paged and changes nothing."""
    if action.task is not None and action.task.role != "describe":
        return None
    found = list(_lists_in(action.response, action.models))
    return found[0] if len(found) == 1 else None


def _lists_in(model: Model, models: Mapping[str, Model]) -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = []
    for name, field in model.fields.items():
        if field.type not in models:
            continue
        if field.is_list:
            found.append((name,))
        else:
            found.extend((name, *path) for path in _lists_in(models[field.type], models))
    return found


def _listed(action: Action, item: Model, kinds: TaskKinds) -> TaskKind | None:
    """The kind of task that a list tells of.

    Its items have the fields that tell such tasks apart, and its action is named after it: many
    kinds are told apart by the same fields.
    """
    fitting = [
        kind
        for kind in kinds.of_service(action)
        if all(any(name in item.fields for name in names) for names in kind.fields)
    ]
    if action.task is not None:
        own = kinds.of(action, action.task)
        return own if own in fitting else None
    named = [kind for kind in fitting if kind.name.rpartition(" ")[2] in action.name]
    return max(named, key=lambda kind: len(kind.name), default=None)


def _asked(kind: TaskKind, parameters: Mapping[str, Any]) -> dict[str, object]:
    """What a call says of the tasks that it asks for."""
    names = [name for same in kind.fields for name in same]
    return {
        name: parameters[name]
        for name in names
        if parameters.get(name) is not None and not isinstance(parameters[name], (list, dict))
    }


def _shapes(action: Action, path: tuple[str, ...], content: dict[str, Any]) -> list[Any]:
    """Items to make others like: those of the example, or one that is made up."""
    items = look_up(content, path)
    if isinstance(items, list):
        return items
    for example in action.examples:
        items = look_up(example.response, path)
        if isinstance(items, list) and items:
            return items
    return []


def _told(
    shape: object, model: Model, models: Mapping[str, Model], task: TaskView, kind: TaskKind
) -> object:
    item = copy.deepcopy(shape)
    if not isinstance(item, dict):
        return item
    for name, field in model.fields.items():
        if field.required and name not in item:
            item[name] = invent_item(name, field, models)
    echo(item, model, models, task, kind)
    return item


def _numbered(action: Action, path: tuple[str, ...], shapes: list[Any], index: int) -> object:
    """An item like the first of those, with a number where it has its name."""
    field = action.answered(path)
    assert field is not None  # the reader of the table has found it
    item = copy.deepcopy(shapes[0]) if shapes else invent_item(path[-1], field, action.models)
    model = action.models.get(field.type)
    if model is None:
        return _with_number(item, index)
    name = _naming(model)
    if name is not None and isinstance(item, dict):
        value = item[name] if name in item else invent_item(name, model.fields[name], action.models)
        item[name] = _with_number(value, index)
    return item


def _naming(model: Model) -> str | None:
    """The field of an item that names it, as far as that can be told."""
    free = [name for name, field in model.fields.items() if _is_free(field)]
    named = [name for name in free if name.lower().endswith(("id", "name"))]
    return next(iter([*named, *free]), None)


def _is_free(field: Field) -> bool:
    is_named = field.type == "string" or field.type in INTEGER_RANGES
    return is_named and not field.is_list and not field.choices


def _with_number(value: object, index: int) -> object:
    return value + index if isinstance(value, int) else f"{value}-{index + 1}"
