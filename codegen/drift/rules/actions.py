"""Rules about actions: that they exist, how they are called, and what they declare."""

from __future__ import annotations

from codegen.drift.rules.phrases import became, became_each, condition, listing
from codegen.spec.model import RETRY_CLASSES, Action, Outcome, Paging, Retry, Task


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
    return f"{declared.role} {declared.name} by {', '.join(declared.by)}"


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
