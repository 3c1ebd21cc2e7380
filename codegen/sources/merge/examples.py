"""Examples that fit what the specs say after the material was merged."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from codegen.sources.facts import ActionFacts, Complaint
from codegen.spec.examples import Fit
from codegen.spec.faults import Faults
from codegen.spec.lookup import Names
from codegen.spec.model import Action, Example, Field, Json, Model, Place
from codegen.spec.models import ReadModel
from codegen.spec.nodes import Entry, ListNode, MappingNode, Node, ScalarNode


class Examples:
    """Chooses the examples of a service's actions.

    `models` are all models of the service; `notes` hears of what does not fit, with the reason.
    """

    def __init__(
        self, models: Mapping[str, Model], envelope: Iterable[Field], notes: list[Complaint]
    ) -> None:
        self._models = Names(
            {name: ReadModel(model, _names(model.fields)) for name, model in models.items()}
        )
        self._envelope = tuple(envelope)
        self._notes = notes

    def of(self, action: Action, facts: ActionFacts) -> tuple[Example, ...]:
        """Return the action's examples that fit it, or the material's where none is left."""
        kept = self._fitting(
            action, action.examples, "this example no longer fits and is taken out"
        )
        if kept or (action.examples and facts.examples is None):
            return kept
        said = [
            Example(dict(each.request), dict(each.response), each.place)
            for each in facts.examples or ()
        ]
        return self._fitting(action, said, "this example does not fit and is left out")

    def _fitting(
        self, action: Action, examples: Iterable[Example], message: str
    ) -> tuple[Example, ...]:
        found = []
        for example in examples:
            why = self._misfit(action, example)
            if why is None:
                found.append(example)
            else:
                self._notes.append(Complaint(example.place, f"{action.name}: {message}: {why}"))
        return tuple(found)

    def _misfit(self, action: Action, example: Example) -> str | None:
        """Say what does not fit first; None if everything does."""
        faults = Faults()
        sent, answered = (
            _node(each, example.place) for each in (example.request, example.response)
        )
        request = _names(action.request.fields)
        answer = _names((*action.response.fields, *self._envelope))
        Fit(self._models, faults).check(sent, request, action.request.rules, "the request")
        Fit(self._models, faults, is_answer=True).check(answered, answer, (), "the response")
        found = faults.found()
        return found[0].message if found else None


def _names(fields: Iterable[Field]) -> Names[Field]:
    return Names({field.wire: field for field in fields})


def _node(value: Json, place: Place) -> Node:
    if isinstance(value, dict):
        entries = (Entry(ScalarNode(place, key), _node(each, place)) for key, each in value.items())
        return MappingNode(place, tuple(entries), braces=False)
    if isinstance(value, list):
        return ListNode(place, tuple(_node(each, place) for each in value))
    return ScalarNode(place, value)
