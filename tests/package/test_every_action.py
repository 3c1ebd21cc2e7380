"""Every action there is a spec of: its requests go out as they should, its answers are read whole."""

from __future__ import annotations

import copy
import json
import pickle
import traceback
from collections.abc import Iterator
from functools import reduce
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from codegen.spec.model import AnyOf, Field, Model, NeededWhen, OneOf, Rule, Service
from mediactl import errors
from mediactl.testing import Simulator
from tests.package.actions import (
    ACTIONS,
    ENVELOPE,
    SERVICES,
    Found,
    each_action,
    each_service,
    failures,
    of,
)
from tests.package.in_process import Direct, direct
from tests.package.support import Clients, ask, clients_of

MARK = "hunter2hunter2hunter2"
several = settings(
    max_examples=5,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@pytest.fixture(scope="module")
def calls() -> Iterator[Direct]:
    """Clients of a simulator in this process."""
    with direct() as made:
        yield made


def without_nulls(value: Any) -> Any:
    """Leave out what is null, which is as good as nothing."""
    if isinstance(value, dict):
        return {name: without_nulls(each) for name, each in value.items() if each is not None}
    return [without_nulls(each) for each in value] if isinstance(value, list) else value


def content_of(answer: dict[str, Any]) -> dict[str, Any]:
    """Return an answer without its envelope and its nulls."""
    return without_nulls({name: each for name, each in answer.items() if name not in ENVELOPE})


def test_all_services_are_tried() -> None:
    """No service is left out of what follows, and few actions have no example."""
    assert [(each.vendor, each.name) for each in SERVICES] == [
        ("tencent", "live"),
        ("tencent", "trtc"),
        ("zego", "rtc"),
    ]
    assert len(ACTIONS) >= 229
    assert len([found for found in ACTIONS if found.action.examples]) >= 228


@each_action
def test_an_example_goes_there_and_comes_back(calls: Direct, found: Found) -> None:
    """Each example is sent as its spec has it and accepted, and what is answered is read without drift or loss.

    An action without an example is sent a small request, and answered what the simulator makes up.
    """
    for example in found.action.examples:
        request = found.request_class.from_wire(example.request)
        assert request.to_wire() == example.request
        assert pickle.loads(pickle.dumps(request)) == request
        assert hash(request) == hash(found.request_class.from_wire(example.request))
        check_answers(calls, found, request)
        told = found.response_class.from_wire(example.response | dict.fromkeys(ENVELOPE))
        assert told.to_wire() == content_of(example.response)
        assert {drift.path for drift in told.meta.drift} <= ENVELOPE
    if not found.action.examples:
        check_answers(calls, found, found.request())


def check_answers(calls: Direct, found: Found, request: Any) -> None:
    """Send a request to a new simulator: it arrives as it is, and what is answered is read whole."""
    calls.renew()
    responses = ask(calls.clients.of(found.service.name), request)
    (call,) = calls.simulator.calls
    assert (call.action, call.method) == (found.action.name, found.action.method)
    assert (call.code, call.parameters) == (None, request.to_wire())
    assert responses
    fresh = invented(found)
    told = [without_places(content_of(each.response), fresh) for each in found.action.examples]
    for response in responses:
        assert type(response) is found.response_class
        assert without_places(response.to_wire(), fresh) in told or not told
        assert response.meta.drift == ()
        assert response.to_wire() == content_of(response.meta.raw)
        assert response.request_id
        assert pickle.loads(pickle.dumps(response)) == response


def invented(found: Found) -> list[str]:
    """Return the places in an answer of what the simulator invents: what tells a new task from others."""
    task = found.action.task
    starts = task is not None and task.role == "starts"
    return [place for places in task.by for place in places] if task and starts else []


def without_places(content: Any, places: list[str]) -> Any:
    """Leave out of an answer what stands at some places."""
    content = copy.deepcopy(content)
    for place in places:
        *way, last = place.split(".")
        found = reduce(lambda value, name: value.get(name, {}), way, content)
        found.pop(last, None)
    return content


@each_action
def test_any_valid_request_is_accepted(calls: Direct, found: Found) -> None:
    """Whatever keeps to the spec survives the way through the typed request, and is refused by nobody."""

    @several
    @given(found.content.of(found.action.request))
    def check(content: dict[str, Any]) -> None:
        request = found.request_class.from_wire(content)
        assert request.to_wire() == content
        assert found.request_class.from_wire(request.to_wire()) == request
        calls.renew()
        ask(calls.clients.of(found.service.name), request)
        (call,) = calls.simulator.calls
        assert call.code is None
        assert call.parameters == as_sent(content, found)

    check()


def as_sent(value: Any, found: Found) -> Any:
    """Return what arrives of parameters: a query has no way to write an empty list or object."""
    if found.action.method == "POST":
        return value
    if isinstance(value, dict):
        return {name: as_sent(each, found) for name, each in value.items() if each not in ([], {})}
    return [as_sent(each, found) for each in value] if isinstance(value, list) else value


@each_action
def test_any_valid_answer_is_read(found: Found) -> None:
    """Whatever the spec lets an action answer is read without drift, and nothing of it is lost."""

    @several
    @given(found.content.of(found.action.response))
    def check(content: dict[str, Any]) -> None:
        response = found.response_class.from_wire(content, request_id="r")
        assert response.meta.drift == ()
        assert response.to_wire() == content
        assert response.request_id == "r"

    check()


@each_service
def test_methods_send_what_requests_send(service: Service) -> None:
    """Each action's method, over connections, sends the parameters that it is given, and returns its response."""
    with Simulator(limits=False) as simulator, clients_of(simulator) as clients:

        def check(found: Found) -> None:
            request = found.request()
            simulator.respond(found.action.name, found.answer({}))
            values = {
                field.python: getattr(request, field.python)
                for field in found.action.request.fields
                if not field.disabled
            }
            answered = getattr(clients.of(service.name), found.action.python)(**values)
            responses = list(answered) if found.action.events else [answered]
            assert {type(response) for response in responses} == {found.response_class}
            assert simulator.calls[-1].action == found.action.name
            assert simulator.calls[-1].parameters == request.to_wire()

        assert failures(of(service), check) == []


# What models are made of


def models_of(service: Service) -> Iterator[Model]:
    """Yield the requests, answers and nested models of a service."""
    yield from service.models
    for action in service.actions:
        yield from (action.request, action.response, *action.models)


@each_service
def test_fields_are_those_of_the_specs(service: Service) -> None:
    """Every model has the fields of its spec, in their order, with their types, bounds, choices and marks."""
    package = of(service)[0].package

    def check(name: str) -> None:
        made = [as_made(field) for field in getattr(package, name).WIRE]
        assert made == [as_specified(field) for field in models[name].fields]

    models = {model.name: model for model in models_of(service)}
    assert failures(models, check) == []


BOUNDS = (
    *("min", "max", "min_length", "max_length", "pattern", "min_items", "max_items"),
    *("required", "secret"),
)


def as_made(field: Any) -> tuple[Any, ...]:
    """Return what the package knows of a field."""
    type_ = field.type if isinstance(field.type, str) else field.type.__name__
    bounds = [getattr(field, name) for name in BOUNDS]
    return field.wire, field.name, type_, field.many, field.choices, *bounds


def as_specified(field: Field) -> tuple[Any, ...]:
    """Return what the spec says of a field."""
    choices = tuple(choice.value for choice in field.choices)
    bounds = [getattr(field, name) for name in BOUNDS]
    return field.wire, field.python, field.type.name, field.type.is_list, choices, *bounds


@each_service
def test_rules_are_those_of_the_specs(service: Service) -> None:
    """Every rule of a model is in its class, about the same fields and under the same conditions."""
    package = of(service)[0].package

    def check(name: str) -> None:
        made = [plain(rule) for rule in getattr(package, name).RULES]
        assert made == [written(rule, models[name]) for rule in models[name].rules]

    models = {model.name: model for model in models_of(service)}
    assert failures(models, check) == []
    assert any(model.rules for model in models.values())


def plain(rule: Any) -> tuple[Any, ...]:
    """Return a rule of the package as a tuple."""
    return type(rule).__name__, *(getattr(rule, name) for name in rule.__slots__)


def written(rule: Rule, model: Model) -> tuple[Any, ...]:
    """Return a rule with the fields' names in Python."""
    python = {field.wire: field.python for field in model.fields}
    about: Any = (
        python[rule.field]
        if isinstance(rule, NeededWhen)
        else tuple(python[field] for field in rule.fields)
    )
    if isinstance(rule, AnyOf | OneOf):
        return type(rule).__name__, about
    return (
        type(rule).__name__,
        about,
        tuple((python[each.field], each.values) for each in rule.when),
    )


# Secrets


def secrets_of(model: Model) -> list[Field]:
    """Return the fields of a model that are never to be printed."""
    return [field for field in model.fields if field.secret]


@each_service
def test_secrets_do_not_show_in_models(service: Service) -> None:
    """A field marked secret holds what it is given, and is not in the repr of its model."""
    package = of(service)[0].package

    def check(name: str) -> None:
        for field in secret[name]:
            built = getattr(package, name).from_wire({field.wire: MARK})
            assert MARK not in repr(built)
            assert built.to_wire() == {field.wire: MARK}

    secret = {model.name: secrets_of(model) for model in models_of(service) if secrets_of(model)}
    assert failures(secret, check) == []
    assert secret


def test_secrets_do_not_show_in_tracebacks(calls: Direct) -> None:
    """A secret parameter is neither in the frames of a failed call nor in its message."""
    with_secrets = [
        found for found in ACTIONS if any(not f.disabled for f in secrets_of(found.action.request))
    ]
    assert len(with_secrets) > 10
    assert failures(with_secrets, lambda found: check_traceback(calls.clients, found)) == []


def check_traceback(clients: Clients, found: Found) -> None:
    fields = [field for field in found.action.request.fields if not field.disabled]
    values: dict[str, Any] = dict.fromkeys(field.python for field in fields)
    values |= {field.python: MARK for field in fields if field.secret}
    # A parameter of a type that none has, so that there is always something wrong.
    plain = next(field for field in fields if not field.secret)
    values[plain.python] = object()
    method = getattr(clients.of(found.service.name), found.action.python)
    with pytest.raises(errors.InvalidRequest) as caught:
        next(method(**values)) if found.action.events else method(**values)
    frames = list(traceback.walk_tb(caught.value.__traceback__))
    inner = [frame for frame, _ in frames if frame.f_code.co_name != "check_traceback"]
    assert inner
    assert [frame.f_code.co_name for frame in inner if MARK in repr(frame.f_locals)] == []
    assert MARK not in str(caught.value)
    assert MARK not in json.dumps(caught.value.faults)
