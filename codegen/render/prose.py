"""What generated docstrings say, in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from codegen.spec.model import (
    Action,
    AnyOf,
    Choice,
    Condition,
    ErrorCode,
    Field,
    Model,
    NeededWhen,
    OneOf,
    Rule,
    State,
)

from .python import literal

# Refusals worth a line of their own in a method's docstring, because callers handle them.
_EXCEPTIONS: Final = {
    "gone": "TaskGone",
    "conflict": "Conflict",
    "quota": "QuotaExceeded",
    "unavailable": "ServiceUnavailable",
}


ITEM_OUTCOMES: Final = (
    "A call can succeed while items fail: those are in `meta.failed`, all in `meta.outcomes`."
)


def describe(field: Field) -> str:
    """Say in words what a field is: its description, choices, bounds and default."""
    said = [field.doc, _choices(field.choices), _bounds(field)]
    if field.pattern is not None:
        said.append(f"Matches `{field.pattern}`.")
    if field.default is not None:
        said.append(f"The vendor's default is {literal(field.default)}.")
    if field.deprecated:
        said.append("Deprecated.")
    if field.disabled:
        said.append("The vendor ignores it.")
    return " ".join(filter(None, said)) or f"`{field.wire}` on the wire."


def _choices(choices: Sequence[Choice]) -> str:
    if not any(choice.doc for choice in choices):
        return ""
    meanings = (f"{literal(c.value)} is {c.doc}" if c.doc else literal(c.value) for c in choices)
    return "; ".join(meanings).rstrip(".") + "."


def _bounds(field: Field) -> str:
    said = [
        _range(field.min, field.max),
        _range(field.min_length, field.max_length, "character"),
        _range(field.min_items, field.max_items, "item"),
    ]
    text = ", ".join(filter(None, said))
    return text[:1].upper() + text[1:] + "." if text else ""


def _range(low: float | None, high: float | None, unit: str = "") -> str:
    if low is None and high is None:
        return ""
    last = low if high is None else high
    unit = f" {unit}{'' if last == 1 else 's'}" if unit else ""
    if low == high:
        return f"exactly {high}{unit}"
    if low is None:
        return f"at most {high}{unit}"
    return f"at least {low}{unit}" if high is None else f"from {low} to {high}{unit}"


def rules(model: Model, without: Sequence[Rule] = ()) -> Iterator[str]:
    """Say what a caller has to keep between the fields of a model."""
    python = {field.wire: field.python for field in model.fields}
    return (_rule(rule, python) for rule in model.rules if rule not in without)


def _rule(rule: Rule, python: dict[str, str]) -> str:
    if isinstance(rule, NeededWhen):
        return f"`{python[rule.field]}` is required when {_conditions(rule.when, python)}."
    names = [f"`{python[name]}`" for name in rule.fields]
    if isinstance(rule, OneOf):
        return f"Exactly one of {either(names, 'and')} has to be given."
    if isinstance(rule, AnyOf):
        return f"At least one of {either(names, 'and')} has to be given."
    return f"Only when {_conditions(rule.when, python)}: {', '.join(names)}."


def _conditions(when: Sequence[Condition], python: dict[str, str]) -> str:
    return " and ".join(
        f"`{python[each.field]}` is given"
        if each.values is None
        else f"`{python[each.field]}` is {either([literal(value) for value in each.values])}"
        for each in when
    )


def is_stop(action: Action) -> bool:
    """Whether an action stops something, so that a caller may not mind if that is not there."""
    return action.task is not None and action.task.role == "stops"


def notes(action: Action) -> Iterator[str]:
    """Say what a caller should know of an action before calling it."""
    if action.deprecated:
        yield "Deprecated by the vendor."
    if limit := action.rate_limit:
        said = f"Documented limit: {limit.limit}"
        said += f"; {limit.test} in the test environment" if limit.test else ""
        said += "".join(f"; {rate} for each {name}" for name, rate in limit.per)
        yield said + "."
    if action.regions:
        yield f"Documented regions: {', '.join(action.regions)}."
    if action.retry.sequence and not is_stop(action):
        yield (
            f"Repeated after an unknown outcome only where `{_sequence(action)}` is given: it puts "
            "calls into order."
        )
    if action.outcomes:
        yield ITEM_OUTCOMES


def _sequence(action: Action) -> str:
    field = action.request.field(action.retry.sequence or "")
    assert field is not None
    return field.python


def raises(action: Action) -> Iterator[str]:
    """List the exceptions of a method, those first that callers handle."""
    yield "InvalidRequest: A parameter is wrong. Nothing was sent."
    if action.retry.kind == "read":
        yield "TransportError: The exchange failed."
    else:
        yield "OutcomeUnknown: The call was sent, and whether it took effect is unknown."
        yield "ConnectFailed, DeadlineExceeded: It was not sent."
    if action.rate_limit:
        yield "RateLimitReached: The call limit leaves no room, and the client is not to wait."
    for kind, exception in _EXCEPTIONS.items():
        codes = [_name(each) for each in action.errors if each.kind == kind]
        if codes:
            unless = ", and not `missing_ok`" if kind == "gone" and is_stop(action) else ""
            yield f"{exception}: The vendor answered {either(codes)}{unless}."
    yield f"ApiError: The vendor refused otherwise; `{action.name}ErrorCode` has the codes."


def page_notes(action: Action) -> Iterator[str]:
    """Say what a method yields that reads a list to its end, and how."""
    items = list(dict.fromkeys(f"`{paging.items}`" for paging in action.paging))
    yield (
        f"Yields the items of {either(items)} of all pages, and nothing else of the answers. "
        "Each page is a call of its own, made when an item of it is asked for, and has the whole "
        "time limit. "
        "A list that ends here has ended: what leaves that open is raised, after the items that came."
    )


PAGE_ERROR: Final = (
    "ResponseError: An answer cannot be read, lacks its items, or does not lead to those that "
    "there should still be."
)


def event_notes(with_: str) -> Iterator[str]:
    """Say how a stream of events is used; `with_` is the statement that opens one."""
    yield (
        f"Answers by a stream of events, opened by `{with_}` or the first event, and nothing is sent "
        "before. The call's time limit is for the whole stream."
    )


def vanishes(action: Action, state: State) -> bool:
    """Whether a task that was there and is gone has surely ended: the vendor has a code for that."""
    return not state.failed and any(error.kind == "gone" for error in action.errors)


def wait_notes(action: Action, state: State) -> Iterator[str]:
    """Say what a method waits for, and how."""
    yield f"Looks again and again, more and more rarely, until `{state.field}` is what is waited for."
    groups = (("running", state.running), ("ended", state.ended), ("failure", state.failed))
    said = [
        f"{word} is {either([literal(value) for value in values])}"
        for word, values in groups
        if values
    ]
    yield f"States: {'; '.join(said)}."
    if vanishes(action, state):
        yield (
            "A task that was seen and then is gone has ended: the answer is the last one before, "
            "with `meta.already_gone`."
        )


def wait_raises() -> Iterator[str]:
    """List what else is raised where a state is waited for."""
    yield "StateNotReached: The time is up; it tells the last state seen."
    yield "TaskEnded: The task is over in another state than the one waited for."


def _name(code: ErrorCode) -> str:
    """Name a code; a number alone says little."""
    return code.code if isinstance(code.code, str) else f"{code.code} ({code.member.lower()})"


def either(words: Sequence[str], last: str = "or") -> str:
    """Join words as in a sentence."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} {last} {words[-1]}"
