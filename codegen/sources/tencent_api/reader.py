"""Reading a service's API description: JSON with actions, and the objects that they use."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from typing import Any, cast
from urllib.parse import urlencode

from codegen.sources.facts import (
    ActionFacts,
    Complaint,
    FieldFacts,
    ModelFacts,
    Said,
    ServiceFacts,
)
from codegen.sources.tencent_api.examples import read_examples
from codegen.sources.tencent_api.places import Places, find_places, place_of
from codegen.sources.tencent_api.types import is_marked, is_required, odd_marks, read_type
from codegen.spec.model import Place, Vendor

_EXPLORER = "https://console.tencentcloud.com/api/explorer"
_HOST = "{service}.intl.tencentcloudapi.com"


def read_api(
    text: str, file: str, vendor: Vendor, service: str, examples: tuple[str, str] | None = None
) -> ServiceFacts:
    """Read the description of one version of a service.

    A member that both requests and answers may hold is required where requests have to hold it. One
    that is `disabled` has no effect in a request; one of an answer is deprecated, since answers may
    go on holding it.

    Args:
        text: The text of an `api.json`.
        file: Its path, as the places of facts show it.
        vendor: The vendor, whose envelope is left out of responses. The common parameters are
            headers, which the description does not list: a parameter of such a name is another.
        service: The service's folder below `specs/`.
        examples: The text and the path of the `examples.json` that belongs to it.
    """
    try:
        description = json.loads(text)
    except json.JSONDecodeError as error:
        place = place_of(text, file, error.pos)
        return _nothing(vendor, service, Complaint(place, f"this is no JSON: {error.msg}"))
    reader = _Reader(description, find_places(text, file), vendor)
    if not reader.is_understood:
        said = "this is no API description: it needs the objects `actions`, `objects`, `metadata`"
        return _nothing(vendor, service, Complaint(reader.places.top, said))
    return reader.read(service, examples)


def _nothing(vendor: Vendor, service: str, complaint: Complaint) -> ServiceFacts:
    return ServiceFacts(vendor.name, service, (), complaints=(complaint,))


class _Reader:
    """Turns one description into facts, and keeps the complaints."""

    def __init__(self, description: Any, places: Places, vendor: Vendor) -> None:
        self.places = places
        self._vendor = vendor
        self._complaints: list[Complaint] = []
        whole = description if isinstance(description, dict) else {}
        parts = [whole.get(key) for key in ("actions", "objects", "metadata")]
        self.is_understood = all(isinstance(part, dict) for part in parts)
        known = parts if self.is_understood else [{}, {}, {}]
        self._actions, self._objects, self._metadata = cast("list[dict[str, Any]]", known)
        self._asked = self._reached(self._ends("input"))
        self._partial: set[str] = set()  # objects that have members which could not be read

    def read(self, service: str, examples: tuple[str, str] | None) -> ServiceFacts:
        """Read everything; the examples last, since their types are those of the parameters."""
        if not self._actions:
            self._complain(self.places.top, "there is no action among `actions`")
        for name, place in self.places.twice:
            self._complain(place, f"{name} stands twice; the later one was read")
        ends = {*self._ends("input"), *self._ends("output")}
        models = {
            name: ModelFacts(name, self._fields(name), self.places.object(name))
            for name in self._objects
            if name not in ends
        }
        product = str(self._metadata.get("serviceShortName") or service)
        version = self._version()
        actions = tuple(
            self._action(name, action, product, version) for name, action in self._actions.items()
        )
        actions = tuple(map(self._marked, actions))
        if examples is not None:
            actions, complaints = read_examples(*examples, actions, models, self._vendor)
            self._complaints += complaints
        return ServiceFacts(
            self._vendor.name,
            service,
            actions,
            complete=bool(actions),
            version=version,
            hosts=Said((("default", _HOST.format(service=product)),), self.places.top),
            models=models,
            complaints=tuple(self._complaints),
        )

    def _version(self) -> Said[str] | None:
        version = self._metadata.get("apiVersion")
        if isinstance(version, str):
            return Said(version, self.places.metadata)
        self._complain(self.places.metadata, "apiVersion is missing; the version is left as it is")
        return None

    def _action(
        self, name: str, action: Any, product: str, version: Said[str] | None
    ) -> ActionFacts:
        place = self.places.action(name)
        known = action if isinstance(action, dict) else {}
        status = known.get("status")
        query = {"Product": product, "Version": version.value if version else "", "Action": name}
        return ActionFacts(
            name,
            place,
            url=Said(f"{_EXPLORER}?{urlencode(query)}", place),
            deprecated=None if status is None else Said(status == "deprecated", place),
            request=self._end(known.get("input"), name, "input"),
            response=self._end(known.get("output"), name, "output"),
            words=str(known.get("document") or ""),
        )

    def _marked(self, action: ActionFacts) -> ActionFacts:
        """Mark an action some fields of which could not be read, so that none counts as removed."""
        known = self._actions[action.name]
        ends = known.values() if isinstance(known, dict) else ()
        reached = self._reached(end for end in ends if isinstance(end, str))
        return replace(action, whole=not reached & self._partial)

    def _end(self, owner: Any, action: str, end: str) -> tuple[FieldFacts, ...] | None:
        """Read the fields of a request or a response."""
        if not isinstance(owner, str) or owner not in self._objects:
            said = f"{action}: its {end} {owner!r} is not among the objects; it was left out"
            self._complain(self.places.action(action), said)
            return None
        fields = self._fields(owner)
        return fields if end == "input" else self._without_envelope(fields)

    def _without_envelope(self, fields: tuple[FieldFacts, ...]) -> tuple[FieldFacts, ...]:
        envelope = {each.wire for each in self._vendor.envelope}
        for each in fields:
            if each.wire in envelope - {"RequestId"}:
                said = (
                    f"{each.wire} is a part of every answer's envelope; as a field it was left out"
                )
                self._complain(each.place, said)
        return tuple(each for each in fields if each.wire not in envelope)

    def _fields(self, owner: str) -> tuple[FieldFacts, ...]:
        """Read the members of an object."""
        asked = owner in self._asked
        fields: dict[str, FieldFacts] = {}
        for index, member in enumerate(self._members(owner)):
            wire = member.get("name")
            if not isinstance(wire, str):
                said = f"a member of {owner} has no name; it was left out"
                self._complain(self.places.object(owner), said)
                self._partial.add(owner)
                continue
            place = self.places.member(owner, index, wire)
            if wire in fields:
                self._complain(place, f"{owner} has {wire} twice; the later one was read")
            type_ = read_type(member, self._objects)
            if type_ is None:
                found = f"{member.get('type')!r} of {member.get('member')!r}"
                self._complain(place, f"{owner}.{wire}: {found} is no type; it was left out")
            for mark in odd_marks(member):
                said = f"{owner}.{wire}: {mark} {member[mark]!r} is neither true nor false"
                self._complain(place, f"{said}; read as false")
            disabled = is_marked(member, "disabled")
            fields[wire] = FieldFacts(
                wire,
                place,
                type_,
                is_required(member, asked=asked),
                deprecated=None if asked else disabled,
                disabled=asked and disabled,
                words=str(member.get("document") or ""),
            )
        return tuple(fields.values())

    def _members(self, owner: str) -> list[dict[str, Any]]:
        """Return the members of an object that are objects themselves."""
        found = self._objects[owner]
        members = found.get("members") if isinstance(found, dict) else None
        if not isinstance(members, list) or not all(isinstance(each, dict) for each in members):
            said = f"{owner}: `members` is no list of objects; it was left out"
            self._complain(self.places.object(owner), said)
            self._partial.add(owner)
            return []
        return members

    def _ends(self, end: str) -> list[str]:
        """Return the names of all requests, or of all responses."""
        actions = (each for each in self._actions.values() if isinstance(each, dict))
        names = (each.get(end) for each in actions)
        return [name for name in names if isinstance(name, str) and name in self._objects]

    def _reached(self, begin: Iterable[str]) -> set[str]:
        """Return the objects that these hold, at any depth, and these."""
        reached: set[str] = set()
        waiting = list(begin)
        while waiting:
            name = waiting.pop()
            if name in reached or name not in self._objects:
                continue
            reached.add(name)
            found = self._objects[name]
            members = found.get("members") if isinstance(found, dict) else None
            waiting.extend(
                str(member.get("member"))
                for member in (members if isinstance(members, list) else [])
                if isinstance(member, dict) and str(member.get("type")) in {"list", "object"}
            )
        return reached

    def _complain(self, place: Place, message: str) -> None:
        self._complaints.append(Complaint(place, message))
