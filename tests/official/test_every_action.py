"""Tencent's own client calls every action there is a spec of, and finds nothing that it does not know.

What the specs say of requests and answers is drawn at random, goes through the official client's
models, and has to arrive at the other side whole: a parameter or a field that a spec misspells, or
gives a shape that it does not have, would be a warning of the official client, or be lost.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib import import_module
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings

from mediactl.testing import Simulator
from tests.package.actions import ACTIONS, Found

# What the official client that is installed does not know, by name; nothing is passed over unsaid.
LACKING_ACTIONS = {"DescribeLiveForbidStreamList"}
LACKING_FIELDS: dict[str, set[str]] = {}

VERSIONS = {"live": "v20180801", "trtc": "v20190722"}
TENCENT = [found for found in ACTIONS if found.vendor.name == "tencent"]
KNOWN = [found for found in TENCENT if found.action.name not in LACKING_ACTIONS]


class Official(NamedTuple):
    """Official clients by service, and the simulator that they call."""

    simulator: Simulator
    clients: dict[str, Any]


def models_of(service: str) -> Any:
    """Return the official client's models of a service."""
    return import_module(f"tencentcloud.{service}.{VERSIONS[service]}.models")


def client_class(service: str) -> Any:
    """Return the official client's class for a service."""
    module = import_module(f"tencentcloud.{service}.{VERSIONS[service]}.{service}_client")
    return getattr(module, f"{service.capitalize()}Client")


@pytest.fixture(scope="module")
def official() -> Iterator[Official]:
    """One simulator and one client of each service, with a connection that is kept."""
    from tencentcloud.common.credential import Credential
    from tencentcloud.common.profile.client_profile import ClientProfile
    from tencentcloud.common.profile.http_profile import HttpProfile

    with Simulator(limits=False) as simulator:
        host = simulator.endpoint.removeprefix("http://")
        profile = ClientProfile(httpProfile=HttpProfile("http", host, keepAlive=True))
        key = Credential(simulator.tencent_secret_id, simulator.tencent_secret_key)
        clients = {
            service: client_class(service)(key, "ap-singapore", profile) for service in VERSIONS
        }
        yield Official(simulator, clients)
        for client in clients.values():
            client.request.conn._session.close()


def test_the_official_client_knows_the_actions() -> None:
    """Every action of the specs is one of the official client's, but for those that are named here."""
    missing = {
        found.action.name
        for found in TENCENT
        if not hasattr(client_class(found.service.name), found.action.name)
    }
    assert missing == LACKING_ACTIONS
    assert len(KNOWN) >= 178


@pytest.mark.parametrize("found", KNOWN, ids=repr)
def test_an_action_is_called_and_answered(official: Official, found: Found) -> None:
    """Random valid requests are accepted as they are, and random valid answers are read whole."""
    models, name = models_of(found.service.name), found.action.name
    call = getattr(official.clients[found.service.name], name)
    lacking = LACKING_FIELDS.get(name, set())

    @settings(
        max_examples=3,
        deadline=None,
        database=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    @given(found.content.of(found.action.request), found.content.of(found.action.response))
    def check(content: dict[str, Any], answer: dict[str, Any]) -> None:
        parameters = without(content, lacking)
        told = found.answer(without(answer, lacking))
        official.simulator.respond(name, told)
        request = getattr(models, f"{name}Request")()
        request.from_json_string(json.dumps(parameters))
        response = call(request)
        assert (events_of(response) if found.action.events else content_of(response)) == told
        record = official.simulator.calls[-1]
        assert (record.service, record.action, record.code) == (found.service.name, name, None)
        assert record.parameters == parameters

    check()


def without(value: Any, names: set[str]) -> Any:
    """Leave out fields of these names, wherever they are."""
    if isinstance(value, dict):
        return {name: without(each, names) for name, each in value.items() if name not in names}
    return [without(each, names) for each in value] if isinstance(value, list) else value


def content_of(response: Any) -> Any:
    """Return a response's fields, less those that are null: it writes out what it was not told as well."""
    return own(without_nulls(json.loads(response.to_json_string())))


def events_of(response: Any) -> list[Any]:
    """Return the events of a stream, which the official client leaves to its caller to read."""
    return [own(json.loads(event["data"])) for event in response]


def own(content: dict[str, Any]) -> dict[str, Any]:
    """Return what is an action's own: every answer has a RequestId beside it."""
    assert content.pop("RequestId")
    return content


def without_nulls(value: Any) -> Any:
    """Leave out what is null."""
    if isinstance(value, dict):
        return {name: without_nulls(each) for name, each in value.items() if each is not None}
    return [without_nulls(each) for each in value] if isinstance(value, list) else value
