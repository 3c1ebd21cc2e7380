"""Examples of Tencent Cloud's pages, as the vendor's command line ships them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from codegen.sources.facts import ServiceFacts
from codegen.sources.tencent_api import read_api
from tests.sources.material.support import TENCENT, action_of, messages
from tests.sources.test_tencent_api import description, member

ANSWER = '{"Response": {"Id": 7, "RequestId": "r-1"}}'
POST = "POST / HTTP/1.1\nHost: h\nX-TC-Action: GrowTree\n<Common request parameters>\n\n"
URL = "https://orchard.tencentcloudapi.com/?Action=GrowTree\n&"
COMMON = "&<Common request parameters>"


def read(*examples: tuple[str, str], action: str = "GrowTree") -> ServiceFacts:
    """Read a description with examples of an action, each a request and an answer."""
    shown = [{"document": "", "input": asked, "output": said} for asked, said in examples]
    models = {"Leaf": [member("Size", "int"), member("Colors", "list", "string")]}
    request = [
        member("Name"),
        member("Height", "int"),
        member("Width", "float"),
        member("Evergreen", "bool"),
        member("Leaf", "object", "Leaf"),
        member("Leaves", "list", "Leaf"),
        member("Years", "list", "uint64"),
    ]
    text = json.dumps({"actions": {action: shown}}, indent=2)
    api = json.dumps(description(request, models=models))
    return read_api(api, "api.json", TENCENT, "orchard", (text, "examples.json"))


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (f'{POST}{{"Name": "oak", "Years": [1]}}', {"Name": "oak", "Years": [1]}),
        (f'{POST.rstrip()}{{"Name": "oak"}}', {"Name": "oak"}),
        (f"{POST}{{}}".replace("\n", "\r\n"), {}),
        ('{"Name": "oak"}', {"Name": "oak"}),
        (f"{URL}Name=an%20oak\r\n{COMMON}", {"Name": "an oak"}),
        (f"GET {URL}Height=3&Width=1.5&Evergreen=false{COMMON}", None),
        (f"{URL}Leaf.Size=1&Leaf.Colors.0=red{COMMON}", {"Leaf": {"Size": 1, "Colors": ["red"]}}),
        (f"{URL}Leaves.1.Size=2\n&Leaves.0.Size=1", {"Leaves": [{"Size": 1}, {"Size": 2}]}),
        (f"{URL}Years.10=3&Years.9=2&Years.0=1", {"Years": [1, 2, 3]}),
        (f"{URL}Version=2020-02-03&SecretId=x&Name=oak", {"Name": "oak"}),
    ],
)
def test_requests(asked: str, expected: dict[str, Any] | None) -> None:
    """A request is read from HTTP, a body alone or a URL, whose values get their types."""
    expected = expected if expected is not None else {"Height": 3, "Width": 1.5, "Evergreen": False}
    facts = read((asked, ANSWER))
    examples = action_of(facts, "GrowTree").examples
    assert messages(facts) == []
    assert examples is not None
    assert [dict(each.request) for each in examples] == [expected]


def test_answers_lose_their_wrapping() -> None:
    """Of an answer stays what is inside of `Response`."""
    examples = action_of(read((f"{POST}{{}}", ANSWER)), "GrowTree").examples
    assert examples is not None
    assert dict(examples[0].response) == {"Id": 7, "RequestId": "r-1"}


@pytest.mark.parametrize(
    ("asked", "answer", "why"),
    [
        (POST.replace("Grow", "Fell") + "{}", ANSWER, "names FellTree, not GrowTree"),
        ("POST / HTTP/1.1\nHost: h\n\n{}", ANSWER, "names no action, not GrowTree"),
        (f"{POST}{{oops", ANSWER, "the request's body is no JSON"),
        ("[1]", ANSWER, "neither HTTP with a JSON body nor a URL"),
        ("tccli orchard GrowTree {}", ANSWER, "neither HTTP with a JSON body nor a URL"),
        (URL.replace("Grow", "Fell"), ANSWER, "names FellTree, not GrowTree"),
        (f"{URL}Weight=1", ANSWER, "Weight of the URL is no parameter"),
        (f"{URL}Leaf.Weight=1", ANSWER, "Weight of the URL is no parameter"),
        (f"{URL}Height=tall", ANSWER, "'tall', which is no int64"),
        (f"{URL}Evergreen=often", ANSWER, "'often', which is no bool"),
        (f"{URL}Years=1", ANSWER, "Years of the URL is a list"),
        (f"{URL}Name.0=1", ANSWER, "Name of the URL is a single value"),
        (f"{URL}Name", ANSWER, "'Name' of the URL has no value"),
        (f"{POST}{{}}", "oops", "the answer is no JSON"),
        (f"{POST}{{}}", '{"Response": {}, "Cost": 1}', "no object with `Response` alone"),
        (f"{POST}{{}}", '{"Response": []}', "`Response` of the answer is no object"),
        (f"{POST}{{}}", '{"Response": {"Error": {"Code": "X"}}}', "the answer is a refusal"),
    ],
)
def test_what_cannot_be_read_is_complained_about(asked: str, answer: str, why: str) -> None:
    """An example that cannot be read is told once, with its place, and the others are read."""
    facts = read((f"{POST}{{}}", ANSWER), (asked, answer))
    examples = action_of(facts, "GrowTree").examples
    assert examples is not None
    assert len(examples) == 1
    assert len(facts.complaints) == 1
    assert messages(facts)[0].startswith("examples.json:11:9: GrowTree: example 2 was left out: ")
    assert why in messages(facts)[0]


def test_an_action_without_a_readable_example_has_none() -> None:
    """Nothing readable says nothing: what the specs have is not to be removed."""
    assert action_of(read(("oops", ANSWER)), "GrowTree").examples is None


def test_examples_of_unknown_actions_are_complained_about() -> None:
    """An example of an action that the description lacks belongs nowhere."""
    facts = read((f"{POST}{{}}", ANSWER), action="FellTree")
    assert messages(facts) == [
        "examples.json:6:9: FellTree: the API description has no such action"
    ]


@pytest.mark.parametrize("text", ["oops", "[]", '{"actions": []}'])
def test_a_broken_file_of_examples_spoils_nothing_else(text: str) -> None:
    """The description is read without its examples, and there is one complaint."""
    api = json.dumps(description([member("Name")]))
    facts = read_api(api, "api.json", TENCENT, "orchard", (text, "examples.json"))
    assert len(facts.actions) == 1
    assert facts.complete
    assert len(facts.complaints) == 1
    assert messages(facts)[0].startswith("examples.json:1:1: ")
