"""A service and what the material says about it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from codegen.sources.facts import ActionFacts, Complaint, Said, ServiceFacts
from codegen.sources.merge.action import Kin, merged_action, new_action
from codegen.sources.merge.circles import without_circles
from codegen.sources.merge.examples import Examples
from codegen.sources.merge.models import Models
from codegen.sources.merge.placing import placed
from codegen.sources.merge.renames import renamed_models
from codegen.spec import reserved
from codegen.spec.model import Action, ErrorCode, Model, Service, Source, Specs, Vendor
from codegen.spec.values import TODO


@dataclass(frozen=True, slots=True)
class Merged:
    """The specs with the facts of the material, and what a person should look at."""

    specs: Specs
    notes: tuple[Complaint, ...]


def merge(before: Specs, facts: ServiceFacts) -> Merged:
    """Merge what the material says about a service into the specs.

    The vendor has to be there; a service that is not is begun. An action that the material lacks
    is taken out only where the material describes the service as a whole.

    Raises:
        KeyError: There is no such vendor in the specs.
    """
    vendor = {each.name: each for each in before.vendors}[facts.vendor]
    service = next((each for each in vendor.services if each.name == facts.service), None)
    notes: list[Complaint] = []
    if service is None:
        service = _begun(facts, vendor)
        name = f"{facts.vendor}/{facts.service}"
        notes.append(Complaint(service.place, f"{name} is not in the specs yet; it is begun"))
    after = _merged(service, facts, vendor, notes)
    services = [each for each in vendor.services if each.name != facts.service]
    services = sorted([*services, after], key=lambda each: each.name)
    vendors = [
        replace(each, services=tuple(services)) if each is vendor else each
        for each in before.vendors
    ]
    return Merged(Specs(tuple(vendors)), tuple(notes))


def _begun(facts: ServiceFacts, vendor: Vendor) -> Service:
    """Return a service that has nothing yet but what every service needs."""
    hosts = dict(facts.hosts.value) if facts.hosts else {}
    default = hosts.pop("default", f"{facts.service}.example.com")
    place = facts.hosts.place if facts.hosts else vendor.place
    client = "".join(part.capitalize() for part in facts.service.split("_")) + "Client"
    common = {field.wire for field in vendor.common}
    return Service(
        name=facts.service,
        vendor=facts.vendor,
        title=facts.title or facts.service,
        doc=TODO,
        client=client,
        source=Source(_url(facts.actions) or vendor.source.url),
        hosts=(("default", default), *sorted(hosts.items())),
        rate_limit_scope=("account",) if "Region" not in common else ("account", "host"),
        place=place,
        region="optional" if "Region" in common else None,
    )


def _url(actions: Sequence[ActionFacts]) -> str | None:
    return next((each.url.value for each in actions if each.url), None)


def _merged(
    service: Service, facts: ServiceFacts, vendor: Vendor, notes: list[Complaint]
) -> Service:
    facts = _with_hosts_of_actions(service, facts)
    service = _heads(service, facts)
    said = {each.name: each for each in facts.actions}
    kept = [each for each in service.actions if each.name in said or not facts.complete]
    models = _models(service, facts, said, notes)
    kin = Kin(
        models,
        _known(kept, vendor),
        frozenset(address for _, address in service.hosts),
        frozenset(each.python for each in kept),
        service.region is not None,
        service.source.url,
    )
    actions = [
        merged_action(each, said[each.name], kin) if each.name in said else each for each in kept
    ]
    there = {each.name for each in kept}
    actions += [new_action(each, kin) for each in facts.actions if each.name not in there]
    actions.sort(key=lambda each: each.name)
    everything = {**models.before, **models.after}
    examples = Examples(everything, vendor.envelope, notes)
    actions = [
        replace(each, examples=examples.of(each, said[each.name])) if each.name in said else each
        for each in actions
    ]
    own, shared = placed(actions, everything)
    return replace(service, actions=own, models=shared)


def _with_hosts_of_actions(service: Service, facts: ServiceFacts) -> ServiceFacts:
    """Return a new host as one of the actions where material speaks of a few actions only.

    They may be those that have a host of their own; the others are reached as before.
    """
    if facts.complete or facts.hosts is None:
        return facts
    place, default = facts.hosts.place, facts.hosts.value[0][1]
    names = {each.name for each in facts.actions}
    known = [each.name in names for each in service.actions]
    if default in dict(service.hosts).values() or 2 * sum(known) >= len(known):
        return facts
    actions = (replace(each, host=each.host or Said(default, place)) for each in facts.actions)
    return replace(facts, hosts=None, actions=tuple(actions))


def _heads(service: Service, facts: ServiceFacts) -> Service:
    versions = [facts.version, *(each.version for each in facts.actions)]
    version = next((each.value for each in versions if each), service.version)
    hosts = dict(service.hosts)
    for name, address in facts.hosts.value if facts.hosts else ():
        if name and address not in hosts.values():
            hosts[name] = address
    return replace(service, version=version, hosts=tuple(hosts.items()))


def _models(
    service: Service,
    facts: ServiceFacts,
    said: Mapping[str, ActionFacts],
    notes: list[Complaint],
) -> Models:
    before = {each.name: each for each in _all_models(service)}
    names = {each.name for each in service.actions} | set(said)
    classes = {f"{name}{part}" for name in names for part in ("Request", "Response", "ErrorCode")}
    taken = {*before, *classes, *reserved.CLASSES, service.client, f"Async{service.client}"}
    material = without_circles(facts.actions, facts.models)
    kept = [(each, said[each.name]) for each in service.actions if each.name in said]
    ends = [
        end
        for ours, vendors in kept
        for end in (
            (ours.request, vendors.request or ()),
            (ours.response, vendors.response or ()),
        )
    ]
    renames = renamed_models(ends, before, material)
    return Models(before, material, renames, taken, notes)


def _all_models(service: Service) -> Iterator[Model]:
    yield from service.models
    for action in service.actions:
        yield from action.models


def _known(actions: Sequence[Action], vendor: Vendor) -> dict[str | int, ErrorCode]:
    """Return rows by code where all the service's actions, else the vendor's table, agree on them."""
    rows: dict[str | int, ErrorCode | None] = {row.code: row for row in vendor.errors}
    own: dict[str | int, ErrorCode | None] = {}
    for action in actions:
        for row in action.errors:
            first = own.setdefault(row.code, row)
            if first is not None and (first.kind, first.member) != (row.kind, row.member):
                own[row.code] = None
    return {code: row for code, row in {**rows, **own}.items() if row is not None}
