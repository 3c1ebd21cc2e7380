"""Tencent Cloud's API descriptions as facts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from codegen.sources.facts import ServiceFacts, TypeFacts
from codegen.sources.tencent_api import read_api, service_folders
from tests.sources.material.support import (
    TENCENT,
    action_of,
    all_fields,
    field_of,
    messages,
    named,
)


def member(name: str, kind: str = "string", of: str | None = None, **marks: Any) -> dict[str, Any]:
    """Return a member of an object; `int` is one of `int64` unless told otherwise."""
    of = of or {"int": "int64"}.get(kind, kind)
    return {"document": f"About {name}.", "member": of, "name": name, "type": kind, **marks}


def description(
    request: list[dict[str, Any]] | None = None,
    response: list[dict[str, Any]] | None = None,
    models: dict[str, list[dict[str, Any]]] | None = None,
    **action: Any,
) -> dict[str, Any]:
    """Return the description of a service of one action, GrowTree."""
    ends = {"GrowTreeRequest": request or [], "GrowTreeResponse": response or []}
    objects = {**ends, **(models or {})}
    return {
        "actions": {
            "GrowTree": {
                "document": "Grow a tree.",
                "input": "GrowTreeRequest",
                "output": "GrowTreeResponse",
                **action,
            }
        },
        "metadata": {"apiVersion": "2020-02-03", "serviceShortName": "orchard"},
        "objects": {name: {"document": "", "members": each} for name, each in objects.items()},
    }


def read(content: dict[str, Any], indent: int | None = 2) -> ServiceFacts:
    """Read a description."""
    return read_api(json.dumps(content, indent=indent), "o/api.json", TENCENT, "orchard")


def test_the_service_as_a_whole() -> None:
    """A description gives version, host and the page of each action, and is complete."""
    facts = read(description())
    action = action_of(facts, "GrowTree")
    assert (facts.vendor, facts.service, facts.complete) == ("tencent", "orchard", True)
    assert facts.version is not None
    assert facts.version.value == "2020-02-03"
    assert facts.hosts is not None
    assert facts.hosts.value == (("default", "orchard.intl.tencentcloudapi.com"),)
    assert action.url is not None
    assert action.url.value == (
        "https://console.tencentcloud.com/api/explorer"
        "?Product=orchard&Version=2020-02-03&Action=GrowTree"
    )
    assert action.words == "Grow a tree."
    assert messages(facts) == []


def test_what_a_description_does_not_say_is_none() -> None:
    """Limits, regions, error codes and methods are left to other material."""
    action = action_of(read(description()), "GrowTree")
    unsaid = (action.rate_limit, action.regions, action.errors, action.method, action.examples)
    assert unsaid == (None,) * 5
    assert action.host is None
    assert action.updated is None


@pytest.mark.parametrize(
    ("kind", "of", "expected"),
    [
        ("int", "int64", TypeFacts(("int64",))),
        ("int", "uint64", TypeFacts(("uint64",))),
        ("float", "float", TypeFacts(("float",))),
        ("bool", "bool", TypeFacts(("bool",))),
        ("string", "string", TypeFacts(("string",))),
        ("string", "date", TypeFacts(("string",))),
        ("string", "datetime", TypeFacts(("string",))),
        ("string", "datetime_iso", TypeFacts(("string",))),
        ("binary", "binary", TypeFacts(("bytes",))),
        ("list", "uint64", TypeFacts(("uint64",), is_list=True)),
        ("object", "Leaf", TypeFacts(model="Leaf")),
        ("list", "Leaf", TypeFacts(is_list=True, model="Leaf")),
    ],
)
def test_types(kind: str, of: str, expected: TypeFacts) -> None:
    """Each type of a description has its type of the spec language."""
    facts = read(description([member("Thing", kind, of)], models={"Leaf": [member("Size", "int")]}))
    assert field_of(action_of(facts, "GrowTree").request, "Thing").type == expected
    assert messages(facts) == []


@pytest.mark.parametrize(
    ("kind", "of"), [("object", "Nowhere"), ("list", "list"), ("complex", "int64"), ("int", "real")]
)
def test_what_is_no_type_is_complained_about(kind: str, of: str) -> None:
    """A type that is none is told with its place, and the field stays without one."""
    facts = read(description([member("Thing", kind, of)]))
    field = field_of(action_of(facts, "GrowTree").request, "Thing")
    said = f"{field.place}: GrowTreeRequest.Thing: {kind!r} of {of!r} is no type; it was left out"
    assert field.type is None
    assert messages(facts) == [said]


def test_models_are_facts_of_their_own() -> None:
    """Objects other than requests and responses are models, under the vendor's names."""
    facts = read(description(models={"Leaf": [member("Size", "int")], "Root": []}))
    assert list(facts.models) == ["Leaf", "Root"]
    assert [field.wire for field in facts.models["Leaf"].fields] == ["Size"]


@pytest.mark.parametrize(
    ("marks", "asked", "answered"),
    [
        ({"required": True}, True, True),
        ({"required": False}, False, True),
        ({}, False, True),
        ({"value_allowed_null": True}, False, False),
        ({"output_required": True, "value_allowed_null": False}, False, True),
        ({"output_required": True}, False, True),
        ({"output_required": True, "value_allowed_null": True}, False, False),
        ({"output_required": False, "value_allowed_null": False}, False, False),
        ({"required": True, "output_required": False}, True, False),
        ({"required": False, "output_required": True}, False, True),
    ],
)
def test_required_marks(marks: dict[str, Any], asked: bool, answered: bool) -> None:
    """Requests count `required`; in answers, what may be absent or null is optional."""
    thing = [member("Thing", **marks)]
    action = action_of(read(description(thing, thing)), "GrowTree")
    assert field_of(action.request, "Thing").required is asked
    assert field_of(action.response, "Thing").required is answered


@pytest.mark.parametrize("mark", ["required", "output_required", "disabled"])
@pytest.mark.parametrize("value", ["false", "yes", 2, []])
def test_marks_that_are_none_are_complained_about(mark: str, value: Any) -> None:
    """A mark that is neither true nor false counts as false, and is told."""
    marks: dict[str, Any] = {mark: value}
    thing = [member("Thing", **marks)]
    facts = read(description(thing))
    field = field_of(action_of(facts, "GrowTree").request, "Thing")
    assert (field.required, field.disabled) == (False, False)
    assert f"Thing: {mark} {value!r} is neither true nor false" in messages(facts)[0]


def test_a_one_is_a_mark() -> None:
    """Some descriptions have 1 for true."""
    facts = read(description([member("Thing", required=1)]))
    assert field_of(action_of(facts, "GrowTree").request, "Thing").required is True
    assert messages(facts) == []


def test_no_actions_are_not_all_actions() -> None:
    """A description without actions does not claim that the service has none."""
    facts = read({**description(), "actions": {}})
    assert facts.complete is False
    assert "there is no action" in messages(facts)[0]


def test_a_model_that_a_request_reaches_has_the_marks_of_requests() -> None:
    """What callers send decides where requests, at any depth, and answers share a model."""
    marks: dict[str, Any] = {"required": True, "output_required": False}
    models = {
        "Tree": [member("Leaf", "object", "Leaf")],
        "Leaf": [member("Size", **marks)],
        "Fruit": [member("Size", **marks)],
    }
    request = [member("Tree", "object", "Tree")]
    response = [member("Tree", "object", "Tree"), member("Fruits", "list", "Fruit")]
    facts = read(description(request, response, models))
    assert facts.models["Leaf"].fields[0].required is True
    assert facts.models["Fruit"].fields[0].required is False


def test_objects_that_hold_themselves_are_read() -> None:
    """A model that reaches itself does not keep the reader from ending."""
    models = {"Tree": [member("Trees", "list", "Tree")]}
    facts = read(description([member("Tree", "object", "Tree")], models=models))
    assert facts.models["Tree"].fields[0].type == TypeFacts(is_list=True, model="Tree")


@pytest.mark.parametrize(("status", "expected"), [("deprecated", True), ("online", False)])
def test_status(status: str, expected: bool) -> None:
    """An action's status says whether it is deprecated."""
    said = action_of(read(description(status=status)), "GrowTree").deprecated
    assert said is not None
    assert said.value is expected


def test_no_status_says_nothing() -> None:
    """An action without a status leaves open whether it is deprecated."""
    assert action_of(read(description()), "GrowTree").deprecated is None


def test_disabled_parameters_are_marked() -> None:
    """A member that is disabled is there, and marked."""
    facts = read(description([member("Old", disabled=True), member("New", disabled=False)]))
    request = action_of(facts, "GrowTree").request
    assert field_of(request, "Old").disabled is True
    assert field_of(request, "New").disabled is False


def test_the_envelope_is_left_out() -> None:
    """RequestId is no field; a field that has the name of another part is complained about."""
    facts = read(description(response=[member("RequestId"), member("Error"), member("Id")]))
    action = action_of(facts, "GrowTree")
    assert [field.wire for field in action.response or ()] == ["Id"]
    assert len(facts.complaints) == 1
    assert "Error is a part of every" in messages(facts)[0]


def test_parameters_with_the_names_of_headers_are_parameters() -> None:
    """The description never lists headers, so that a `Language` in it is the action's own."""
    facts = read(description([member("Language"), member("Region")]))
    request = action_of(facts, "GrowTree").request
    assert [field.wire for field in request or ()] == ["Language", "Region"]


@pytest.mark.parametrize("indent", [2, 4, None])
def test_places_are_those_of_the_text(indent: int | None) -> None:
    """Every fact stands where its place says, however the JSON is laid out."""
    quoted = 'Say "name": "Fake" or "Leaf": { to it.'
    leaf = [member("Size"), member("Color")]
    content = description(
        [member("Leaf", "object", "Leaf"), member("Size")], [member("Size")], {"Leaf": leaf}
    )
    content["actions"]["GrowTree"]["document"] = quoted
    content["actions"]["GrowTree"]["name"] = "Size"
    lines = json.dumps(content, indent=indent).splitlines()
    facts = read(content, indent)

    def at(line: int, column: int) -> str:
        return lines[line - 1][column - 1 :]

    places = [field.place for field in all_fields(facts)]
    assert len(set(places)) == len(places) == 5
    for field in all_fields(facts):
        assert at(field.place.line, field.place.column).startswith(f'"name": "{field.wire}"')
    for name, place in named(facts):
        assert at(place.line, place.column).startswith(f'"{name}": {{')
    assert facts.version is not None
    assert at(facts.version.place.line, facts.version.place.column).startswith('"metadata"')


def test_what_is_no_json_is_a_complaint_with_its_place() -> None:
    """A broken file gives no actions, and does not claim that there are none."""
    facts = read_api('{\n  "actions": oops', "o/api.json", TENCENT, "orchard")
    assert (facts.actions, facts.complete) == ((), False)
    assert messages(facts) == ["o/api.json:2:14: this is no JSON: Expecting value"]


@pytest.mark.parametrize("content", ["[]", "{}", '{"actions": {}, "objects": [], "metadata": {}}'])
def test_what_is_no_description_is_a_complaint(content: str) -> None:
    """Other JSON gives no actions, and does not claim that there are none."""
    facts = read_api(content, "o/api.json", TENCENT, "orchard")
    assert (facts.actions, facts.complete) == ((), False)
    assert "this is no API description" in messages(facts)[0]


def test_a_key_that_stands_twice_is_complained_about() -> None:
    """Of two objects of one name the later one is read, with its own places."""
    text = json.dumps(description([member("Leaf", "object", "Leaf")]), indent=2)
    twice = '"Leaf": {"members": [%s]},'
    old, new = (json.dumps(member(name)) for name in ("Old", "New"))
    text = text.replace('"objects": {', f'"objects": {{\n{twice % old}\n{twice % new}')
    facts = read_api(text, "o/api.json", TENCENT, "orchard")
    field = facts.models["Leaf"].fields[0]
    line = next(number for number, each in enumerate(text.splitlines(), 1) if '"New"' in each)
    shown = text.splitlines()[line - 1][field.place.column - 1 :]
    assert (field.wire, field.place.line) == ("New", line)
    assert shown.startswith('"name": "New"')
    assert messages(facts) == [f"o/api.json:{line}:1: Leaf stands twice; the later one was read"]


def test_broken_parts_are_complained_about_one_by_one() -> None:
    """What is wrong in one part does not keep the others from being read."""
    content = description([member("Size"), {"type": "string"}, member("Size")])
    content["actions"]["FellTree"] = {"input": "Missing", "output": "GrowTreeResponse"}
    content["objects"]["Leaf"] = {"members": "none"}
    del content["metadata"]["apiVersion"]
    facts = read(content)
    said = [complaint.message for complaint in facts.complaints]
    assert len(said) == 5
    assert any("apiVersion is missing" in each for each in said)
    assert any("FellTree: its input 'Missing' is not among the objects" in each for each in said)
    assert any("a member of GrowTreeRequest has no name" in each for each in said)
    assert any("GrowTreeRequest has Size twice" in each for each in said)
    assert any("Leaf: `members` is no list" in each for each in said)
    assert action_of(facts, "FellTree").request is None
    assert len(action_of(facts, "GrowTree").request or ()) == 1


JUNK: list[Any] = [None, 7, "x", [], {}, [None], [[]], {"a": 1}, True]


def test_no_broken_part_keeps_the_rest_from_being_read() -> None:
    """Whatever stands in the place of any part, the reader ends with facts or complaints."""
    whole = description([member("Leaf", "object", "Leaf")], [member("RequestId")], {"Leaf": []})
    for path in list(paths(whole)):
        for junk in JUNK:
            facts = read(replaced(whole, path, junk))
            assert len(facts.actions) <= 1
            assert facts.complaints or facts.complete


def paths(value: Any, before: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the path of each part of plain data."""
    if not isinstance(value, dict | list):
        return
    for key, part in value.items() if isinstance(value, dict) else enumerate(value):
        yield (*before, key)
        yield from paths(part, (*before, key))


def replaced(value: Any, path: tuple[Any, ...], part: Any) -> Any:
    """Return a copy with another part at a path."""
    if not path:
        return part
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[path[0]] = replaced(value[path[0]], path[1:], part)
    return copy


def test_the_newest_version_has_the_plain_name() -> None:
    """Older versions of a service have their dates in their names; one alone has none."""
    found = [("vod", "2018-07-17"), ("vod", "2024-07-18"), ("live", "2018-08-01")]
    assert service_folders(found) == {
        ("vod", "2018-07-17"): "vod_20180717",
        ("vod", "2024-07-18"): "vod",
        ("live", "2018-08-01"): "live",
    }


@pytest.mark.parametrize(
    ("service", "folder"), [("as", "as_"), ("Ai3d", "ai3d"), ("tree-house", "tree_house")]
)
def test_folders_are_names_of_packages(service: str, folder: str) -> None:
    """A service whose name no Python package can have gets one that it can."""
    assert service_folders([(service, "2020-02-03")]) == {(service, "2020-02-03"): folder}
