"""Rules about actions: that they exist, how they are called, and what they declare."""

from __future__ import annotations

from codegen.drift.rules.phrases import became, became_each, condition, listing
from codegen.spec.model import RETRY_CLASSES, Action, Outcome, Paging, Retry, State, Task


def added(_: Action) -> str:
    """An action is new."""
    return "new action"


def removed(_: Action) -> str:
    """An action is gone."""
    return "action removed"


def renamed(before: Action, after: Action) -> str | None:
    """An action has another name, on the wire and in Python."""
    return became("name", before.name, after.name)


def method(before: Action, after: Action) -> str | None:
    """An action is called with another HTTP method."""
    return became("HTTP method", before.method, after.method)


def retry_stricter(before: Action, after: Action) -> str | None:
    """A repeat that was safe may not be so any more."""
    return _retry(before, after) if not _looser(before.retry, after.retry) else None


def retry_looser(before: Action, after: Action) -> str | None:
    """A repeat is safe in more cases than was believed."""
    return _retry(before, after) if _looser(before.retry, after.retry) else None


def _retry(before: Action, after: Action) -> str | None:
    return became("retry class", _retry_words(before.retry), _retry_words(after.retry))


def _retry_words(retry: Retry) -> str:
    return f"{retry.kind} by {retry.sequence}" if retry.sequence else retry.kind


def _looser(before: Retry, after: Retry) -> bool:
    return RETRY_CLASSES.index(after.kind) < RETRY_CLASSES.index(before.kind)


def stop_added(before: Action, after: Action) -> str | None:
    """An action counts as the stop of a task."""
    return f"{_task(after.task)} now" if _stops(after) and not _stops(before) else None


def stop_removed(before: Action, after: Action) -> str | None:
    """An action no longer counts as the stop of a task."""
    return f"no longer {_task(before.task)}" if _stops(before) and not _stops(after) else None


def task(before: Action, after: Action) -> str | None:
    """What an action does to a task, or how tasks are told apart, is declared otherwise."""
    if _stops(before) != _stops(after):
        return None
    return became("task", _task(before.task), _task(after.task))


def _stops(action: Action) -> bool:
    return action.task is not None and action.task.role == "stops"


def _task(declared: Task | None) -> str:
    if declared is None:
        return "none"
    by = ", ".join(" or ".join(places) for places in declared.by)
    return f"{declared.role} {declared.name} by {by}"


def state_added(before: Action, after: Action) -> str | None:
    """Callers can wait for a state of the task."""
    return "states can be waited for" if _state(after) and not _state(before) else None


def state_removed(before: Action, after: Action) -> str | None:
    """Callers can no longer wait for a state of the task."""
    return "states can no longer be waited for" if _state(before) and not _state(after) else None


def state_changed(before: Action, after: Action) -> str | None:
    """The state of a task is read in another way, or its values mean something else."""
    old, new = _state(before), _state(after)
    if old is None or new is None:
        return None
    groups = ("running", "ended", "failed")
    return became_each(
        [
            ("state", old.field, new.field),
            *((name, _values(old, name), _values(new, name)) for name in groups),
        ]
    )


def _values(state: State, group: str) -> str:
    return listing(getattr(state, group)) or "none"


def _state(action: Action) -> State | None:
    return action.task.state if action.task else None


def events(before: Action, after: Action) -> str | None:
    """An action answers by a stream of events instead of one answer, or the other way round."""
    return became("answer", _answer(before), _answer(after))


def _answer(action: Action) -> str:
    if action.events is None:
        return "one"
    return f"a stream of events{f' up to {action.events.last}' if action.events.last else ''}"


def outcome_added(after: Outcome) -> str:
    """An answer is known to hold outcomes item by item."""
    return f"new, by {' and '.join(filter(None, [after.name, after.code]))}"


def outcome_removed(_: Outcome) -> str:
    """An answer no longer holds outcomes item by item."""
    return "removed"


def outcome_changed(before: Outcome, after: Outcome) -> str | None:
    """Outcomes inside an answer are read in another way."""
    return became_each(
        [
            ("name", _said(before.name), _said(after.name)),
            ("code", before.code, after.code),
            ("message", _said(before.message), _said(after.message)),
            ("what is fine", listing(before.fine), listing(after.fine)),
            ("what was asked for", _said(before.of), _said(after.of)),
        ]
    )


def paging_added(_: Paging) -> str:
    """A list action can be read to its end."""
    return "new"


def paging_removed(_: Paging) -> str:
    """A list action can no longer be read to its end."""
    return "removed"


def paging_changed(before: Paging, after: Paging) -> str | None:
    """A list action is read to its end in another way."""
    parts = ("items", "page", "offset", "token", "next", "size", "total", "pages", "first")
    return became_each(
        [
            *((part, _said(getattr(before, part)), _said(getattr(after, part))) for part in parts),
            ("when it holds", condition(before.when), condition(after.when)),
        ]
    )


def _said(value: object) -> str:
    return "none" if value is None else str(value)
