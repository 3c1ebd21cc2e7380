"""Answers that tell item by item what became of each thing a call asked for."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .bodies import look_up, put
from .tables import Action, Outcome


@dataclass(frozen=True, slots=True)
class Failures:
    """The items that fail in a call that succeeds: their codes by name, and one message for all."""

    codes: Mapping[str, str | int] = field(default_factory=dict)
    message: str = ""


NO_FAILURES = Failures()


def without_failed(
    action: Action, parameters: Mapping[str, Any], failures: Failures
) -> dict[str, Any]:
    """The parameters of a call that asks only for those items that do not fail."""
    asked = {outcome.of for outcome in action.outcomes}
    return {
        name: [item for item in value if item not in failures.codes]
        if name in asked and isinstance(value, list)
        else value
        for name, value in parameters.items()
    }


def answer_each(
    action: Action, parameters: Mapping[str, Any], content: dict[str, Any], failures: Failures
) -> None:
    """Put one item for each thing asked for where the content has items, in the shape of those."""
    there = [each for each in action.outcomes if isinstance(look_up(content, each.items), list)]
    for outcome in there or action.outcomes[:1]:
        asked = parameters.get(outcome.of)
        if isinstance(asked, list):
            shape = _shape(outcome, look_up(content, outcome.items))
            items = [_item(outcome, shape, name, failures) for name in dict.fromkeys(asked)]
            put(content, outcome.items, items)


def _shape(outcome: Outcome, examples: object) -> dict[str, Any]:
    """An item that is fine, like those of the example."""
    for item in examples if isinstance(examples, list) else ():
        if item.get(outcome.code) in outcome.fine:
            return dict(item)
    return {outcome.code: outcome.fine[0]}


def _item(
    outcome: Outcome, shape: Mapping[str, Any], name: str, failures: Failures
) -> dict[str, Any]:
    item = {**shape, outcome.name: name}
    if name in failures.codes:
        item[outcome.code] = failures.codes[name]
        if outcome.message is not None:
            item[outcome.message] = failures.message
    return item
