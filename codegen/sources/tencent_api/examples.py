"""Reading `examples.json`: the requests and answers that the vendor's pages show."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from codegen.sources.facts import ActionFacts, Complaint, ExampleFacts, ModelFacts
from codegen.sources.tencent_api.places import find_examples, place_of
from codegen.sources.tencent_api.requests import NotUnderstood, read_request
from codegen.spec.model import Json, Place, Vendor


def read_examples(
    text: str,
    file: str,
    actions: tuple[ActionFacts, ...],
    models: Mapping[str, ModelFacts],
    vendor: Vendor,
) -> tuple[tuple[ActionFacts, ...], list[Complaint]]:
    """Give actions their examples; return them, and what could not be understood.

    An action whose examples are all beyond understanding keeps None, as one without any does.
    """
    try:
        known = json.loads(text).get("actions")
    except (json.JSONDecodeError, AttributeError) as error:
        place = place_of(text, file, getattr(error, "pos", 0))
        return actions, [Complaint(place, "this is no JSON with examples of actions")]
    if not isinstance(known, dict):
        return actions, [Complaint(Place(file, 1, 1), "`actions` is missing: no example was read")]
    reader = _Examples(known, find_examples(text, file), Place(file, 1, 1), models, vendor)
    read = tuple(reader.given(action) for action in actions)
    strangers = sorted(set(known) - {action.name for action in actions})
    for name in strangers:
        reader.complain(name, 0, f"{name}: the API description has no such action")
    return read, reader.complaints


class _Examples:
    """Reads the examples of one action after the other."""

    def __init__(
        self,
        known: Mapping[str, Any],
        places: Mapping[str, list[Place]],
        top: Place,
        models: Mapping[str, ModelFacts],
        vendor: Vendor,
    ) -> None:
        self._known = known
        self._places = places
        self._top = top
        self._models = models
        self._common = frozenset(each.wire for each in vendor.common)
        self.complaints: list[Complaint] = []

    def given(self, action: ActionFacts) -> ActionFacts:
        """Return an action with its examples."""
        found = self._known.get(action.name)
        read = [
            example
            for index, each in enumerate(found if isinstance(found, list) else [])
            if (example := self._example(action, index, each)) is not None
        ]
        return replace(action, examples=tuple(read)) if read else action

    def complain(self, action: str, index: int, message: str) -> None:
        """Keep what was not understood about an action's example."""
        self.complaints.append(Complaint(self._place(action, index), message))

    def _example(self, action: ActionFacts, index: int, said: Any) -> ExampleFacts | None:
        try:
            parts = said if isinstance(said, dict) else {}
            request = read_request(str(parts.get("input", "")), action, self._models, self._common)
            response = _read_response(str(parts.get("output", "")))
        except NotUnderstood as error:
            message = f"{action.name}: example {index + 1} was left out: {error}"
            self.complain(action.name, index, message)
            return None
        return ExampleFacts(request, response, self._place(action.name, index))

    def _place(self, action: str, index: int) -> Place:
        places = self._places.get(action, [])
        return places[index] if index < len(places) else self._top


def _read_response(text: str) -> dict[str, Json]:
    """Read an answer: JSON with nothing but the envelope around its content."""
    try:
        answer = json.loads(text)
    except json.JSONDecodeError as error:
        raise NotUnderstood(f"the answer is no JSON ({error.msg})") from None
    if not isinstance(answer, dict) or set(answer) != {"Response"}:
        raise NotUnderstood("the answer is no object with `Response` alone in it")
    content = answer["Response"]
    if not isinstance(content, dict):
        raise NotUnderstood("`Response` of the answer is no object")
    if isinstance(content.get("Error"), dict):
        raise NotUnderstood("the answer is a refusal")
    return content
