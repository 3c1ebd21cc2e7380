"""Small specs, and facts about them as a reader would find them."""

from __future__ import annotations

import re
from dataclasses import replace
from textwrap import dedent
from typing import Any

from codegen.drift import compare
from codegen.sources.facts import (
    ActionFacts,
    ErrorFacts,
    FieldFacts,
    ModelFacts,
    Said,
    ServiceFacts,
    TypeFacts,
)
from codegen.sources.merge import Merged, merge
from codegen.spec import parse_specs
from codegen.spec.model import Action, Choice, Field, Place, Service, Specs

PLACE = Place("page.txt", 7, 1)

VENDOR = """\
language: 1
title: ZEGOCLOUD
doc: Server APIs.
source: {url: "https://example.com/zego"}
protocol: zego
clock_tolerance: 600
envelope:
  Code: {type: int32, doc: Return code.}
  RequestId: {type: string, doc: ID of this request.}
errors:
  9: {name: busy, kind: throttled, doc: "Busy."}
"""
SERVICE = """\
title: Rooms
doc: Rooms.
client: RtcClient
source: {url: "https://example.com/zego/rtc"}
hosts: {default: rtc.example.com}
rate_limit_scope: [account]
"""
HEAD = """\
action: {name}
doc: Do what the name says.
source: {{url: "https://example.com/zego/rtc/{name}", updated: 2026-01-01}}
retry: idempotent
"""


def specs(service: str = "", **actions: str) -> Specs:
    """Specs with these actions: what their files hold beside what every action has."""
    files = {"zego/vendor.yaml": VENDOR, "zego/rtc/service.yaml": SERVICE + dedent(service)}
    for name, body in actions.items():
        # In braces, names with a question mark have to be quoted.
        quoted = re.sub(r"(?<=[{ ])(\w+\?):", r'"\1":', dedent(body))
        files[f"zego/rtc/{name}.yaml"] = HEAD.format(name=name) + quoted
    return parse_specs(files)


def field(wire: str, type_: str | TypeFacts | None = "string", **facts: Any) -> FieldFacts:
    """A field of a scalar type (`[string]` for a list), or of the type given."""
    if isinstance(type_, str):
        type_ = TypeFacts((type_.strip("[]"),), is_list=type_.startswith("["))
    said: dict[str, Any] = {
        key: Said(value, PLACE)
        for key, value in facts.items()
        if key in {"default", "min", "max", "max_length"}
    }
    if "choices" in facts:
        said["choices"] = tuple(Choice(value) for value in facts["choices"])
    return FieldFacts(wire, PLACE, type_, **{"required": False, **facts, **said})


def group(model: str | None, *fields: FieldFacts, is_list: bool = False) -> TypeFacts:
    """An object with its fields in place, by the vendor's name for it or nameless."""
    return TypeFacts((), is_list, model, fields or None)


def model(name: str, *fields: FieldFacts) -> ModelFacts:
    """An object that the vendor names and describes elsewhere."""
    return ModelFacts(name, fields, PLACE)


def action(name: str, **facts: Any) -> ActionFacts:
    """Facts about an action."""
    errors = facts.pop("errors", None)
    limit = facts.pop("rate_limit", None)
    rows = (
        None if errors is None else tuple(ErrorFacts(code, PLACE, *rest) for code, *rest in errors)
    )
    rate = None if limit is None else Said(limit, PLACE)
    return ActionFacts(name, PLACE, errors=rows, rate_limit=rate, **facts)


def facts(*actions: ActionFacts, models: tuple[ModelFacts, ...] = (), **more: Any) -> ServiceFacts:
    """Facts about the service of `specs`."""
    named = {each.name: each for each in models}
    return replace(ServiceFacts("zego", "rtc", actions, models=named), **more)


def merged(before: Specs, *actions: ActionFacts, **more: Any) -> Merged:
    """Merge facts about actions into specs."""
    return merge(before, facts(*actions, **more))


def told(before: Specs, after: Specs) -> list[tuple[str, str]]:
    """Name the rules that tell what changed, with the paths."""
    return [
        (change.rule, "; ".join(f"{where.action} {where.path}".strip() for where in change.where))
        for change in compare(before, after)
        if change.worst != "none"
    ]


def service_of(found: Merged | Specs) -> Service:
    """Return the only service."""
    whole = found.specs if isinstance(found, Merged) else found
    return whole.vendors[0].services[0]


def action_of(found: Merged | Specs, name: str) -> Action:
    """Return an action by its name."""
    return next(each for each in service_of(found).actions if each.name == name)


def parameter(found: Merged | Specs, action_name: str, wire: str) -> Field:
    """Return a parameter of an action."""
    found_field = action_of(found, action_name).request.field(wire)
    assert found_field is not None
    return found_field
