"""Walks two spec models side by side and yields the pairs of nodes that the rules judge."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from codegen.drift.change import Where
from codegen.drift.matching import Models, match, match_actions, newest
from codegen.drift.pair import (
    ACTION,
    DEPRECATED,
    ERROR,
    HOST,
    OUTCOME,
    PAGING,
    PYTHON_NAME,
    REGIONS,
    SERVICE,
    VENDOR,
    WORDS,
    AnyPair,
    Host,
    facet,
    nodes,
)
from codegen.drift.walk_fields import FieldWalk
from codegen.drift.words import words
from codegen.spec.model import Action, ErrorCode, Model, Service, Specs, Vendor


def walk(before: Specs, after: Specs) -> Iterator[AnyPair]:
    """Yield every pair of nodes of two spec models, in no particular order."""
    for old, new in match(before.vendors, after.vendors, lambda vendor: vendor.name):
        yield from _vendor(old, new)


def _vendor(old: Vendor | None, new: Vendor | None) -> Iterator[AnyPair]:
    where = Where(newest(old, new).name)
    yield nodes(VENDOR, where, old, new)
    if old is None or new is None:
        return
    yield facet(WORDS, where, (old, new), words(old), words(new))
    yield from _errors(where, old.errors, new.errors)
    for part in ("common", "envelope"):
        models = [Model(part, getattr(each, part), each.place) for each in (old, new)]
        fields = FieldWalk(replace(where, part=part), part == "common", ({}, {}))
        yield from fields.pairs(*models)
    for services in match(old.services, new.services, lambda service: service.name):
        yield from _service(where, *services)


def _service(where: Where, old: Service | None, new: Service | None) -> Iterator[AnyPair]:
    where = replace(where, service=newest(old, new).name)
    yield nodes(SERVICE, where, old, new)
    if old is None or new is None:
        return
    both = old, new
    yield facet(PYTHON_NAME, where, both, old.client, new.client)
    yield facet(REGIONS, where, both, old.regions, new.regions)
    yield facet(WORDS, where, both, words(old), words(new))
    for hosts in match(_hosts(old), _hosts(new), lambda host: host.name, lambda host: host.address):
        yield nodes(HOST, replace(where, part="host", path=newest(*hosts).name), *hosts)
    for actions in match_actions(old.actions, new.actions):
        yield from _action(where, both, *actions)


def _hosts(service: Service) -> list[Host]:
    hosts = [Host(name, address, service.place) for name, address in service.hosts]
    if service.regional_host is not None:
        hosts.append(Host("{region}", service.regional_host, service.place))
    return hosts


def _action(
    where: Where, services: tuple[Service, Service], old: Action | None, new: Action | None
) -> Iterator[AnyPair]:
    where = replace(where, action=newest(old, new).name)
    yield nodes(ACTION, where, old, new)
    if old is None or new is None:
        return
    both = old, new
    if old.name == new.name:  # the Python names of a renamed action are told with the renaming
        yield facet(PYTHON_NAME, where, both, old.python, new.python)
    yield facet(DEPRECATED, where, both, old.deprecated, new.deprecated)
    yield facet(REGIONS, where, both, old.regions, new.regions)
    yield facet(WORDS, where, both, words(old), words(new))
    yield from _declarations(where, services, old, new)
    yield from _errors(where, old.errors, new.errors)
    models = _models(services[0], old), _models(services[1], new)
    request = FieldWalk(replace(where, part="request"), True, models)
    yield from request.pairs(old.request, new.request)
    response = FieldWalk(replace(where, part="response"), False, models)
    yield from response.pairs(old.response, new.response)


def _declarations(
    where: Where, services: tuple[Service, Service], old: Action, new: Action
) -> Iterator[AnyPair]:
    if old.host is not None or new.host is not None:
        hosts = _host(services[0], old), _host(services[1], new)
        yield nodes(HOST, replace(where, part="host"), *hosts)
    for outcomes in match(old.outcomes, new.outcomes, lambda outcome: outcome.items):
        there = replace(where, part="outcomes", path=newest(*outcomes).items)
        yield nodes(OUTCOME, there, *outcomes)
    for pagings in match(
        old.paging, new.paging, lambda paging: paging.when, lambda paging: paging.items
    ):
        there = replace(where, part="paging", path=newest(*pagings).items)
        yield nodes(PAGING, there, *pagings)


def _host(service: Service, action: Action) -> Host:
    """Return the host that an action is called at: its own, else the service's default."""
    return Host("", action.host or dict(service.hosts)["default"], action.place)


def _errors(
    where: Where, before: Sequence[ErrorCode], after: Sequence[ErrorCode]
) -> Iterator[AnyPair]:
    for old, new in match(before, after, lambda error: error.code, lambda error: error.member):
        there = replace(where, part="error", path=str(newest(old, new).code))
        yield nodes(ERROR, there, old, new)
        if old is not None and new is not None:
            yield facet(WORDS, there, (old, new), words(old), words(new))


def _models(service: Service, action: Action) -> Models:
    return {model.name: model for model in (*service.models, *action.models)}
