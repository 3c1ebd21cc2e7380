"""The OpenAPI document that a peer starts from: it says what the specs say."""

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.spec import load_specs, parse_specs
from tests.bench.openapi import document

SPECS = Path(__file__).resolve().parents[2] / "specs"
SMALL = {
    "tencent/vendor.yaml": """\
language: 1
title: Tencent
doc: A vendor.
source: {url: "https://example.com"}
protocol: tencent
clock_tolerance: 300
envelope:
  RequestId: {type: string, doc: ID of this request.}
errors:
  InternalError: {kind: internal, doc: Internal error.}
""",
    "tencent/trtc/service.yaml": """\
title: TRTC
doc: Rooms.
client: TrtcClient
source: {url: "https://example.com/trtc"}
version: 2019-07-22
hosts: {default: trtc.example.com}
rate_limit_scope: [account]
models:
  Point:
    doc: Where it is.
    fields:
      X: {type: float, doc: From the left.}
      Y?: {type: float, doc: From above.}
""",
    "tencent/trtc/Draw.yaml": """\
action: Draw
doc: Draw something.
source: {url: "https://example.com/draw"}
retry: unsafe
request:
  Room: {type: uint32, max: 9, doc: The room.}
  Names?: {type: [string], min_items: 1, max_items: 3, max_length: 5, doc: Who sees it.}
  Colour?: {type: string, choices: [red, green], default: red, doc: Its colour.}
  At?: {type: Point, doc: Its place.}
  Path?: {type: [Point], doc: The places of its line.}
  Code?: {type: string, pattern: "[a-z]+", deprecated: true, doc: A code.}
response:
  Id: {type: int64, doc: What it is called by.}
  Picture?: {type: bytes, doc: How it looks.}
  More?: {type: any, doc: Anything else.}
""",
    "tencent/trtc/Wipe.yaml": """\
action: Wipe
doc: Wipe everything.
source: {url: "https://example.com/wipe"}
retry: idempotent
request: {}
response: {}
""",
}


@pytest.fixture(scope="module")
def small() -> dict[str, Any]:
    return document([service for _, service in parse_specs(SMALL).services()])


def _schema(small: dict[str, Any], name: str) -> Any:
    return small["components"]["schemas"][name]


def test_every_action_of_tencent_is_there() -> None:
    """The document has a path and two schemas for each of the 179 actions, and every shared model."""
    services = [each for vendor, each in load_specs(SPECS).services() if vendor.name == "tencent"]
    made = document(services)
    actions = [action for service in services for action in service.actions]
    own = sum(2 + len(action.models) for action in actions)
    assert len(made["paths"]) == len(actions) == 179
    assert len({path["post"]["operationId"] for path in made["paths"].values()}) == 179
    assert len(made["components"]["schemas"]) == own + sum(len(each.models) for each in services)


def test_references_lead_somewhere() -> None:
    """Every reference of the whole document names a schema that is in it."""
    services = [each for vendor, each in load_specs(SPECS).services() if vendor.name == "tencent"]
    made = document(services)
    parts = json.dumps(made).split('"$ref": "#/components/schemas/')[1:]
    names = {part.partition('"')[0] for part in parts}
    assert len(names) > 358
    assert names <= made["components"]["schemas"].keys()


def test_an_action_is_a_post_with_a_body_and_an_answer(small) -> None:
    """An action becomes a POST operation whose body and answer are schemas of their own."""
    assert small["paths"]["/trtc/Draw"] == {
        "servers": [{"url": "https://trtc.example.com"}],
        "post": {
            "operationId": "Draw",
            "tags": ["trtc"],
            "summary": "Draw something.",
            "externalDocs": {"url": "https://example.com/draw"},
            "requestBody": {
                "required": True,
                "content": {
                    "application/json": {"schema": {"$ref": "#/components/schemas/TrtcDrawRequest"}}
                },
            },
            "responses": {
                "200": {
                    "description": "Success.",
                    "content": {
                        "application/json": {
                            "schema": {"$ref": "#/components/schemas/TrtcDrawResponse"}
                        }
                    },
                }
            },
        },
    }


def test_parameters_keep_their_types_and_bounds(small) -> None:
    """A request's schema says of each parameter what its spec says, list or not, required or not."""
    point = {"$ref": "#/components/schemas/TrtcPoint"}
    assert _schema(small, "TrtcDrawRequest") == {
        "type": "object",
        "required": ["Room"],
        "properties": {
            "Room": {
                "type": "integer",
                "format": "uint32",
                "minimum": 0,
                "maximum": 9,
                "description": "The room.",
            },
            "Names": {
                "type": "array",
                "items": {"type": "string", "maxLength": 5},
                "minItems": 1,
                "maxItems": 3,
                "description": "Who sees it.",
            },
            "Colour": {
                "type": "string",
                "enum": ["red", "green"],
                "description": "Its colour.",
                "default": "red",
            },
            "At": {"allOf": [point], "description": "Its place."},
            "Path": {"type": "array", "items": point, "description": "The places of its line."},
            "Code": {
                "type": "string",
                "pattern": "^(?:[a-z]+)$",
                "description": "A code.",
                "deprecated": True,
            },
        },
    }


def test_an_answer_has_its_request_id(small) -> None:
    """A response's schema has the ID of the request beside its own fields, and requires it."""
    request_id = {"type": "string", "description": "ID of this request."}
    assert _schema(small, "TrtcDrawResponse") == {
        "type": "object",
        "required": ["Id", "RequestId"],
        "properties": {
            "Id": {"type": "integer", "format": "int64", "description": "What it is called by."},
            "Picture": {"type": "string", "format": "byte", "description": "How it looks."},
            "More": {"description": "Anything else."},
            "RequestId": request_id,
        },
    }
    assert _schema(small, "TrtcWipeResponse") == {
        "type": "object",
        "required": ["RequestId"],
        "properties": {"RequestId": request_id},
    }


def test_nothing_is_required_of_an_empty_request(small) -> None:
    """A request without parameters has no list of required ones: OpenAPI forbids an empty one."""
    assert _schema(small, "TrtcWipeRequest") == {"type": "object", "properties": {}}


def test_shared_models_are_components(small) -> None:
    """A model of the service file becomes a schema, named after the service as well."""
    number = {"type": "number", "format": "double"}
    assert _schema(small, "TrtcPoint") == {
        "type": "object",
        "description": "Where it is.",
        "required": ["X"],
        "properties": {
            "X": {**number, "description": "From the left."},
            "Y": {**number, "description": "From above."},
        },
    }
