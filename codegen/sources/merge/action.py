"""One action and what the material says about it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from codegen.sources.facts import ActionFacts, Complaint, FieldFacts
from codegen.sources.merge.errors import Known, merged_errors
from codegen.sources.merge.field import free_name
from codegen.sources.merge.models import Models, Spot
from codegen.spec import reserved
from codegen.spec.model import Action, Model, RateLimit, Retry, Source
from codegen.spec.values import TODO


@dataclass(frozen=True, slots=True)
class Kin:
    """What an action shares with the others of its service.

    `known` are the rows that all of them agree on, `hosts` and `url` the service's own, `methods`
    the names that are taken; `regional` says whether calls name a region.
    """

    models: Models
    known: Known
    hosts: frozenset[str]
    methods: frozenset[str]
    regional: bool
    url: str


def merged_action(action: Action, facts: ActionFacts, kin: Kin) -> Action:
    """Return an action with what the material says; what a person wrote stays."""
    changes: dict[str, Any] = dict(_heads(action, facts, kin))
    if not facts.whole and (missing := list(_missing(action, facts))):
        what = (
            f"{action.name}: {', '.join(missing)} may be gone, but not all of this was understood"
        )
        kin.models.notes.append(Complaint(facts.place, f"{what}; nothing is taken out"))
    doc = TODO if action.task else ""
    changes["request"] = _merged(
        action.request, facts.request, _sent(action, doc, whole=facts.whole), kin
    )
    changes["response"] = _merged(
        action.response, facts.response, _answered(action, doc, whole=facts.whole), kin
    )
    if facts.errors is not None:
        page = facts.place if facts.whole else None
        changes["errors"] = merged_errors(action.errors, facts.errors, kin.known, page)
    return replace(action, **changes, place=facts.place)


def _missing(action: Action, facts: ActionFacts) -> Iterator[str]:
    """Name the fields and codes of an action that the material does not have, or lost."""
    for model, said in ((action.request, facts.request), (action.response, facts.response)):
        if said is not None:
            there = {each.wire for each in said}
            yield from (each.wire for each in model.fields if each.wire not in there)
    if facts.errors is not None:
        codes = {each.code for each in facts.errors}
        known = (row for row in action.errors if row.documented and not row.dropped)
        yield from (str(row.code) for row in known if row.code not in codes)


def new_action(facts: ActionFacts, kin: Kin) -> Action:
    """Return an action that the specs do not have yet, with everything that the material says."""
    name = free_name(facts.name, reserved.METHODS | kin.methods)
    source = Source(facts.url.value if facts.url else kin.url)
    place = facts.place
    blank = Action(
        name=facts.name,
        python=name,
        doc=TODO,
        source=source,
        method="POST",
        retry=Retry("unsafe"),
        request=Model(f"{facts.name}Request", (), place),
        response=Model(f"{facts.name}Response", (), place),
        place=place,
    )
    return merged_action(blank, facts, kin)


def _heads(action: Action, facts: ActionFacts, kin: Kin) -> Mapping[str, Any]:
    changes: dict[str, Any] = {}
    for key in ("method", "deprecated"):
        said = getattr(facts, key)
        if said is not None:
            changes[key] = said.value
    if facts.host is not None:
        changes["host"] = None if facts.host.value in kin.hosts else facts.host.value
    if (
        facts.regions is not None
        and kin.regional
        and set(facts.regions.value) != set(action.regions)
    ):
        changes["regions"] = facts.regions.value
    if facts.rate_limit is not None:
        changes["rate_limit"] = _merged_limit(action.rate_limit, facts.rate_limit.value)
    if facts.updated is not None:
        changes["source"] = replace(action.source, updated=facts.updated.value)
    return changes


def _merged_limit(known: RateLimit | None, said: RateLimit) -> RateLimit:
    """Return the limit that the material names; what it leaves open stays."""
    if known is None:
        return said
    return RateLimit(said.limit, said.test or known.test, said.per or known.per)


def _sent(action: Action, doc: str, *, whole: bool) -> Spot:
    taken = reserved.FIELDS
    if action.task and action.task.role == "stops":
        taken |= reserved.STOP_PARAMETERS
    return Spot(action.name, sent=True, doc=doc, reserved=taken, whole=whole)


def _answered(action: Action, doc: str, *, whole: bool) -> Spot:
    taken = reserved.FIELDS | reserved.RESPONSE_FIELDS
    return Spot(action.name, sent=False, doc=doc, reserved=taken, whole=whole)


def _merged(model: Model, facts: tuple[FieldFacts, ...] | None, spot: Spot, kin: Kin) -> Model:
    return model if facts is None else kin.models.merged(model, facts, spot)
