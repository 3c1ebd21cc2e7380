"""The Action object of a request: all that the runtime has to know of an action, in one expression."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.spec.model import Action, Outcome, Paging, Rate, RateLimit, Service

from .imports import RUNTIME, Imports
from .prose import is_stop
from .python import call, expression, literal, tuple_of


def action_call(action: Action, service: Service, imports: Imports) -> str:
    """Write the Action object of a request, and note what its module has to import for it."""
    imports.add(f"{RUNTIME}.action", "Action")
    indexed = [literal(each.wire) for each in action.request.fields if each.indexed]
    return expression(
        "Action",
        literal(action.name),
        service=literal(f"{service.vendor}/{service.name}"),
        method=_unless(action.method, "POST"),
        retry=literal(action.retry.kind),
        sequence=_unless(action.retry.sequence, None),
        stops=_unless(is_stop(action), False),
        look_up=_unless(look_up_action(action, service), None),
        limit=_limit(action.rate_limit, imports),
        host=_unless(action.host, None),
        regions=_unless(action.regions, ()),
        response=action.response.name,
        # An enum without members cannot be asked for one.
        errors=f"{action.name}ErrorCode" if action.errors else "",
        indexed=f"frozenset({{{', '.join(indexed)}}})" if indexed else "",
        outcomes=_outcomes(action.outcomes, imports),
        paging=_paging(action, imports),
        states=_states(action, imports),
        streams=_unless(action.events is not None, False),
        last=_unless(action.events and action.events.last, None),
    )


def look_up_action(action: Action, service: Service) -> str | None:
    """Return the name of the action that tells what became of an action's task."""
    if action.task is None or action.task.role == "describes":
        return None
    for other in service.actions:
        if other.task and other.task.role == "describes" and other.task.name == action.task.name:
            return other.name
    return None


def _unless(value: object, default: object) -> str:
    return "" if value == default else literal(value)


def _outcomes(outcomes: Sequence[Outcome], imports: Imports) -> str:
    if not outcomes:
        return ""
    imports.add(f"{RUNTIME}.outcomes", "Outcomes")
    return tuple_of([_outcome(each) for each in outcomes])


def _outcome(outcome: Outcome) -> str:
    return call(
        "Outcomes",
        [literal(tuple(outcome.items.split(".")))],
        {
            "code": outcome.code,
            "fine": outcome.fine,
            "name": outcome.name,
            "message": outcome.message,
            "of": outcome.of,
        },
    )


def _paging(action: Action, imports: Imports) -> str:
    if not action.paging:
        return ""
    imports.add(f"{RUNTIME}.paging", "PageTurning")
    return tuple_of([_turning(each, action) for each in action.paging])


def _turning(paging: Paging, action: Action) -> str:
    python = {field.wire: field.python for field in action.request.fields}
    when = tuple((python[each.field], each.values) for each in paging.when)
    return call(
        "PageTurning",
        [literal(paging.items)],
        {
            "when": when or None,
            "page": paging.page and python[paging.page],
            "offset": paging.offset and python[paging.offset],
            "marker": paging.token and python[paging.token],
            "next": paging.next,
            "total": paging.total,
            "pages": paging.pages,
            "first": None if paging.first == 1 else paging.first,
        },
    )


def _states(action: Action, imports: Imports) -> str:
    state = action.task and action.task.state
    if not state:
        return ""
    imports.add(f"{RUNTIME}.states", "TaskStates")
    return call(
        "TaskStates",
        [literal(state.field)],
        {
            "running": state.running or None,
            "ended": state.ended or None,
            "failed": state.failed or None,
        },
    )


def _limit(limit: RateLimit | None, imports: Imports) -> str:
    if limit is None:
        return ""
    imports.add(f"{RUNTIME}.action", "CallLimit", "Rate")
    per = tuple_of([f"({literal(name)}, {_rate(rate)})" for name, rate in limit.per])
    return expression(
        "CallLimit",
        _rate(limit.limit),
        test=_rate(limit.test) if limit.test else "",
        per=per if limit.per else "",
    )


def _rate(rate: Rate) -> str:
    seconds = "" if rate.seconds == 1 else f", {rate.seconds}"
    return f"Rate({rate.count}{seconds})"
