"""Every attribute of the spec model is either watched by a rule or known to concern nobody."""

from dataclasses import fields, replace
from typing import Any

import pytest

from codegen.drift import compare
from codegen.spec.model import (
    Action,
    AnyOf,
    Choice,
    Condition,
    ErrorCode,
    Events,
    Example,
    Field,
    Model,
    Outcome,
    Paging,
    Place,
    Rate,
    RateLimit,
    Retry,
    Service,
    Source,
    Specs,
    State,
    Task,
    Type,
    Vendor,
)

PLACE = Place("specs/some.yaml", 1, 1)
PAGE = Source("https://example.com/page")
OTHER_PAGE = Source("https://example.com/other")

FIELD = Field(
    wire="Mode", python="mode", type=Type("string"), required=False, place=PLACE, doc="A field."
)
ERROR = ErrorCode("Busy", "BUSY", "throttled", "Busy.", PLACE)
MODEL = Model("Layout", (FIELD,), PLACE, doc="A model.")
OUTCOME = Outcome("Items", "Name", "Code", (0,), PLACE)
PAGING = Paging("Items", PLACE, page="Page", size="Size")
STATE = State("Status", PLACE, running=("On",), ended=("Off",))
ACTION = Action(
    name="StopMix",
    python="stop_mix",
    doc="Stop mixing.",
    source=PAGE,
    method="POST",
    retry=Retry("idempotent"),
    request=Model("StopMixRequest", (), PLACE),
    response=Model("StopMixResponse", (), PLACE),
    place=PLACE,
    rate_limit=RateLimit(Rate(5)),
    task=Task("stops", "Mix", ("Mode",), PLACE),
)
SERVICE = Service(
    name="rtc",
    vendor="zego",
    title="Rooms",
    doc="Rooms.",
    client="RtcClient",
    source=PAGE,
    hosts=(("default", "rtc.example.com"),),
    rate_limit_scope=("account",),
    place=PLACE,
    region="optional",
)
VENDOR = Vendor("zego", "ZEGO", "A vendor.", PAGE, "zego", 600, PLACE)


def of_vendor(vendor: Vendor) -> Specs:
    """Specs of this vendor."""
    return Specs((vendor,))


def of_service(service: Service) -> Specs:
    """Specs with this service."""
    return of_vendor(replace(VENDOR, services=(service,)))


def of_action(action: Action) -> Specs:
    """Specs with this action."""
    return of_service(replace(SERVICE, actions=(action,)))


def of_error(error: ErrorCode) -> Specs:
    """Specs with an action that may answer this code."""
    return of_action(replace(ACTION, errors=(error,)))


def of_outcome(outcome: Outcome) -> Specs:
    """Specs with an action of such outcomes."""
    return of_action(replace(ACTION, outcomes=(outcome,)))


def of_paging(paging: Paging) -> Specs:
    """Specs with an action of such paging."""
    return of_action(replace(ACTION, paging=(paging,)))


def of_task(task: Task) -> Specs:
    """Specs with an action that does this to a task."""
    return of_action(replace(ACTION, task=task))


def of_state(state: State) -> Specs:
    """Specs with an action that tells such states."""
    return of_task(Task("describes", "Mix", ("Mode",), PLACE, state))


def of_events(events: Events) -> Specs:
    """Specs with an action that answers by such a stream."""
    return of_action(replace(ACTION, events=events))


def of_parameter(field: Field) -> Specs:
    """Specs with an action that takes this parameter."""
    return of_action(replace(ACTION, request=replace(ACTION.request, fields=(field,))))


def of_response_field(field: Field) -> Specs:
    """Specs with an action that answers this field."""
    return of_action(replace(ACTION, response=replace(ACTION.response, fields=(field,))))


def of_model(model: Model) -> Specs:
    """Specs with an action that takes this model."""
    field = replace(FIELD, type=Type(model.name))
    request = replace(ACTION.request, fields=(field,))
    return of_action(replace(ACTION, request=request, models=(model,)))


# Of each node another value for each attribute, and the rule that tells. Attributes without a rule
# concern nobody. A name is what tells one node from another.
PARAMETER_CHANGES: dict[str, tuple[Any, str | None]] = {
    "wire": ("Token", "optional-parameter-added parameter-removed"),
    "python": ("kind", "python-name-changed"),
    "type": (Type("int32"), "parameter-type-changed"),
    "required": (True, "parameter-now-required"),
    "place": (Place("specs/some.yaml", 2, 1), None),
    "doc": ("Another.", "words-changed"),
    "choices": ((Choice("a"),), "choice-removed"),
    "min": (1, "bound-tightened"),
    "max": (1, "bound-tightened"),
    "min_length": (1, "bound-tightened"),
    "max_length": (1, "bound-tightened"),
    "pattern": ("a", "bound-tightened"),
    "min_items": (1, "bound-tightened"),
    "max_items": (1, "bound-tightened"),
    "default": ("a", "default-changed"),
    "indexed": (True, "array-encoding-changed"),
    "secret": (True, "secret-changed"),
    "deprecated": (True, "deprecated-changed"),
    "disabled": (True, "field-disabled"),
    "stated": ((("required", True),), None),  # between the keeper and the vendor
}
BOUNDS = ("min", "max", "min_length", "max_length", "pattern", "min_items", "max_items")
RESPONSE_CHANGES = PARAMETER_CHANGES | {
    "wire": ("Token", "response-field-added response-field-removed"),
    "type": (Type("int32"), "response-type-changed"),
    "required": (True, "response-field-now-required"),
    "choices": ((Choice("a"),), "response-choice-removed"),
    **{bound: (PARAMETER_CHANGES[bound][0], "response-bound-changed") for bound in BOUNDS},
    "indexed": (True, None),  # answers are not written by the client
}
ERROR_CHANGES: dict[str, tuple[Any, str | None]] = {
    "code": ("Hot", "error-renumbered"),
    "member": ("HOT", "error-renamed"),
    "kind": ("quota", "error-kind-changed"),
    "doc": ("Hot.", "words-changed"),
    "place": (Place("specs/some.yaml", 2, 1), None),
    "advice": ("Wait.", "words-changed"),
    "effect": ("maybe", "error-effect-changed"),
    "documented": (False, "error-documented-changed"),
    "dropped": (True, "error-dropped-changed"),
}
MODEL_CHANGES: dict[str, tuple[Any, str | None]] = {
    "name": ("Rect", "model-renamed"),
    "fields": ((), "parameter-removed"),
    "place": (Place("specs/some.yaml", 2, 1), None),
    "doc": ("Another.", "words-changed"),
    "rules": ((AnyOf(("Mode",), PLACE),), "field-rule-added"),
    "shared": (True, None),  # where a model is written
}
OUTCOME_CHANGES: dict[str, tuple[Any, str | None]] = {
    "items": ("Data", "outcome-added outcome-removed"),
    "name": ("Id", "outcome-changed"),
    "code": ("Status", "outcome-changed"),
    "fine": ((0, 1), "outcome-changed"),
    "place": (Place("specs/some.yaml", 2, 1), None),
    "message": ("Message", "outcome-changed"),
    "of": ("Names", "outcome-changed"),
}
PAGING_CHANGES: dict[str, tuple[Any, str | None]] = {
    "items": ("Data", "paging-changed"),
    "place": (Place("specs/some.yaml", 2, 1), None),
    "when": ((Condition("Mode", ("a",)),), "paging-changed"),
    "page": ("Number", "paging-changed"),
    "offset": ("Offset", "paging-changed"),
    "token": ("Marker", "paging-changed"),
    "next": ("NextMarker", "paging-changed"),
    "size": ("Length", "paging-changed"),
    "total": ("Total", "paging-changed"),
    "pages": ("Pages", "paging-changed"),
    "first": (0, "paging-changed"),
}
STATE_CHANGES: dict[str, tuple[Any, str | None]] = {
    "field": ("Data.Status", "state-changed"),
    "place": (Place("specs/some.yaml", 2, 1), None),
    "running": ((1,), "state-changed"),
    "ended": (("Off", "Gone"), "state-changed"),
    "failed": (("Broken",), "state-changed"),
}
EVENTS_CHANGES: dict[str, tuple[Any, str | None]] = {
    "place": (Place("specs/some.yaml", 2, 1), None),
    "last": ("IsEnd", "events-changed"),
}
TASK_CHANGES: dict[str, tuple[Any, str | None]] = {
    "role": ("updates", "task-changed"),
    "name": ("Relay", "task-changed"),
    "by": (("TaskId",), "task-changed"),
    "place": (Place("specs/some.yaml", 2, 1), None),
    "state": (STATE, "state-added"),
}
ACTION_CHANGES: dict[str, tuple[Any, str | None]] = {
    "name": ("StopMixTask", "action-renamed"),
    "python": ("end_mix", "python-name-changed"),
    "doc": ("End mixing.", "words-changed"),
    "source": (OTHER_PAGE, "words-changed"),
    "method": ("GET", "method-changed"),
    "retry": (Retry("unsafe"), "retry-stricter"),
    "request": (replace(ACTION.request, fields=(FIELD,)), "optional-parameter-added"),
    "response": (replace(ACTION.response, fields=(FIELD,)), "response-field-added"),
    "place": (Place("specs/some.yaml", 2, 1), None),
    "host": ("mix.example.com", "host-changed"),
    "rate_limit": (None, "limit-raised"),
    "regions": (("ap-tokyo",), "regions-changed"),
    "task": (Task("stops", "Mix", ("TaskId",), PLACE), "task-changed"),
    "models": ((MODEL,), None),  # told where they are used
    "errors": ((ERROR,), "error-added"),
    "outcomes": ((OUTCOME,), "outcome-added"),
    "paging": ((PAGING,), "paging-added"),
    "events": (Events(PLACE), "events-changed"),
    "examples": ((Example({}, {}, PLACE),), "words-changed"),
    "deprecated": (True, "deprecated-changed"),
}
SERVICE_CHANGES: dict[str, tuple[Any, str | None]] = {
    "name": ("live", "service-added service-removed"),
    "vendor": ("tencent", None),  # told of the vendor
    "title": ("Live", "words-changed"),
    "doc": ("Live.", "words-changed"),
    "client": ("LiveClient", "python-name-changed"),
    "source": (OTHER_PAGE, "words-changed"),
    "hosts": ((("default", "live.example.com"),), "host-changed"),
    "rate_limit_scope": (("account", "host"), "limit-scope-changed"),
    "place": (Place("specs/some.yaml", 2, 1), None),
    "version": ("2019-07-22", "version-changed"),
    "regional_host": ("rtc.{region}.example.com", "host-added"),
    "region": ("required", "region-required"),
    "regions": (("ap-tokyo",), "regions-changed"),
    "models": ((MODEL,), None),  # told where they are used
    "actions": ((ACTION,), "action-added"),
}
VENDOR_CHANGES: dict[str, tuple[Any, str | None]] = {
    "name": ("tencent", "vendor-added vendor-removed"),
    "title": ("ZEGOCLOUD", "words-changed"),
    "doc": ("Another.", "words-changed"),
    "source": (OTHER_PAGE, "words-changed"),
    "protocol": ("tencent", "protocol-changed"),
    "clock_tolerance": (300, "clock-tolerance-changed"),
    "place": (Place("specs/some.yaml", 2, 1), None),
    "common": ((FIELD,), "optional-parameter-added"),
    "envelope": ((FIELD,), "response-field-added"),
    "errors": ((ERROR,), "error-added"),
    "services": ((SERVICE,), "service-added"),
}

NODES: dict[str, tuple[Any, Any, dict[str, tuple[Any, str | None]]]] = {
    "parameter": (FIELD, of_parameter, PARAMETER_CHANGES),
    "response field": (FIELD, of_response_field, RESPONSE_CHANGES),
    "error": (ERROR, of_error, ERROR_CHANGES),
    "model": (MODEL, of_model, MODEL_CHANGES),
    "outcome": (OUTCOME, of_outcome, OUTCOME_CHANGES),
    "paging": (PAGING, of_paging, PAGING_CHANGES),
    "task": (Task("describes", "Mix", ("Mode",), PLACE), of_task, TASK_CHANGES),
    "state": (STATE, of_state, STATE_CHANGES),
    "events": (Events(PLACE), of_events, EVENTS_CHANGES),
    "action": (ACTION, of_action, ACTION_CHANGES),
    "service": (SERVICE, of_service, SERVICE_CHANGES),
    "vendor": (VENDOR, of_vendor, VENDOR_CHANGES),
}


@pytest.mark.parametrize("kind", NODES)
def test_every_attribute_is_known(kind: str) -> None:
    """An attribute that the spec model gains has to get a rule, or a reason to go without."""
    node, _, changes = NODES[kind]
    assert set(changes) == {field.name for field in fields(node)}


@pytest.mark.parametrize(
    ("kind", "attribute"),
    [(kind, attribute) for kind, (_, _, changes) in NODES.items() for attribute in changes],
)
def test_a_change_of_an_attribute_is_told_by_its_rule(kind: str, attribute: str) -> None:
    """Another value of one attribute hits the rule that watches it, and no other."""
    node, specs, changes = NODES[kind]
    value, rules = changes[attribute]
    told = {
        change.rule for change in compare(specs(node), specs(replace(node, **{attribute: value})))
    }
    assert told == set((rules or "").split())
