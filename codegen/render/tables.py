"""Tables for the simulator: plain JSON with the vendors' names, which it reads instead of generated code."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Final

from codegen.spec.model import (
    Action,
    AnyOf,
    Condition,
    ErrorCode,
    Example,
    Field,
    Model,
    NeededWhen,
    OneOf,
    OnlyWhen,
    Outcome,
    Paging,
    Rate,
    RateLimit,
    Rule,
    Service,
    Task,
    Vendor,
)

_write: Final = json.JSONEncoder(ensure_ascii=False).encode
_ROLES: Final = {"starts": "start", "updates": "update", "stops": "stop", "describes": "describe"}


def vendor_table(vendor: Vendor) -> str:
    """Return the table of what all calls of a vendor share."""
    return _text(
        {
            "vendor": vendor.name,
            "clock_tolerance": vendor.clock_tolerance,
            "common": _fields(vendor.common),
            "errors": _errors(vendor.errors),
        }
    )


def service_table(vendor: Vendor, service: Service) -> str:
    """Return the table of a service and its actions."""
    models = [*service.models, *(model for action in service.actions for model in action.models)]
    return _text(
        _given(
            vendor=vendor.name,
            service=service.name,
            version=service.version,
            region_required=service.region == "required" or None,
            rate_limit_scope=list(service.rate_limit_scope),
            models={model.name: _model(model) for model in models},
            actions={action.name: _action(action) for action in service.actions},
        )
    )


def _text(table: dict[str, Any]) -> str:
    return _indented(table, "\n") + "\n"


def _indented(value: Any, end: str) -> str:
    """Write a value as `json.dumps` does with `indent=1`, which is several times slower.

    Args:
        value: JSON, the keys of which are strings.
        end: The end of a line, and what lines at this level begin with.
    """
    inner = f"{end} "
    if value and isinstance(value, dict):
        items = [f"{_write(key)}: {_indented(each, inner)}" for key, each in value.items()]
        return f"{{{inner}{f',{inner}'.join(items)}{end}}}"
    if value and isinstance(value, list):
        return f"[{inner}{f',{inner}'.join(_indented(each, inner) for each in value)}{end}]"
    return _write(value)


def _given(**values: Any) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}


def _action(action: Action) -> dict[str, Any]:
    return _given(
        method=action.method,
        task=_task(action.task),
        rate_limit=_limit(action.rate_limit),
        request=_fields(action.request.fields),
        rules=_rules(action.request.rules),
        response=_fields(action.response.fields),
        errors=_errors(action.errors),
        outcomes=_outcomes(action),
        events=_given(last=action.events.last) if action.events else None,
        paging=_paging(action),
        examples=[_example(example) for example in action.examples] or None,
    )


def _task(task: Task | None) -> dict[str, Any] | None:
    if task is None:
        return None
    return _given(
        role=_ROLES[task.role],
        name=task.name,
        by=[places[0] if len(places) == 1 else list(places) for places in task.by],
        state=_state(getattr(task, "state", None)),
    )


def _state(state: Any) -> dict[str, Any] | None:
    if state is None:
        return None
    groups = {name: list(getattr(state, name)) or None for name in ("running", "ended", "failed")}
    return _given(field=state.field, **groups)


def _paging(action: Action) -> list[dict[str, Any]] | None:
    return [_way(paging) for paging in action.paging] or None


def _way(paging: Paging) -> dict[str, Any]:
    return _given(
        items=paging.items,
        when=_when(paging.when) or None,
        page=paging.page,
        offset=paging.offset,
        token=paging.token,
        next=paging.next,
        size=paging.size,
        total=paging.total,
        pages=paging.pages,
        first=paging.first if paging.page else None,
    )


def _limit(limit: RateLimit | None) -> dict[str, Any] | None:
    if limit is None:
        return None
    return _given(
        limit=_rate(limit.limit),
        test=_rate(limit.test) if limit.test else None,
        per={name: _rate(rate) for name, rate in limit.per} or None,
    )


def _rate(rate: Rate) -> list[int]:
    return [rate.count, rate.seconds]


def _outcomes(action: Action) -> list[dict[str, Any]] | None:
    return [row for row in map(_outcome, action.outcomes) if row is not None] or None


def _outcome(outcome: Outcome) -> dict[str, Any] | None:
    """Return the row of an outcome for each thing asked for; others need nothing from a vendor."""
    if outcome.name is None or outcome.of is None:
        return None
    return _given(
        items=outcome.items,
        name=outcome.name,
        code=outcome.code,
        message=outcome.message,
        fine=list(outcome.fine),
        of=outcome.of,
    )


def _model(model: Model) -> dict[str, Any]:
    return _given(fields=_fields(model.fields), rules=_rules(model.rules))


def _fields(fields: Iterable[Field]) -> dict[str, Any]:
    return {field.wire: _field(field) for field in fields}


def _field(field: Field) -> dict[str, Any]:
    return _given(
        type=str(field.type),
        required=field.required or None,
        choices=[choice.value for choice in field.choices] or None,
        min=field.min,
        max=field.max,
        min_length=field.min_length,
        max_length=field.max_length,
        pattern=field.pattern,
        min_items=field.min_items,
        max_items=field.max_items,
        default=field.default,
        encoding="indexed" if field.indexed else None,
        secret=field.secret or None,
    )


def _rules(rules: Iterable[Rule]) -> list[dict[str, Any]] | None:
    # A vendor ignores what is given in vain, so it has no use for OnlyWhen.
    return [_rule(rule) for rule in rules if not isinstance(rule, OnlyWhen)] or None


def _rule(rule: OneOf | AnyOf | NeededWhen) -> dict[str, Any]:
    if isinstance(rule, NeededWhen):
        return {"needed": rule.field, "when": _when(rule.when)}
    return {"any_of" if isinstance(rule, AnyOf) else "one_of": list(rule.fields)}


def _when(conditions: Iterable[Condition]) -> dict[str, Any]:
    return {each.field: list(each.values) if each.values else None for each in conditions}


def _errors(errors: Iterable[ErrorCode]) -> dict[str, Any]:
    return {
        str(error.code): _given(
            kind=error.kind, message=error.doc, documented=None if error.documented else False
        )
        for error in errors
    }


def _example(example: Example) -> dict[str, Any]:
    return {"request": example.request, "response": example.response}
