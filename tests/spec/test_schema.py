"""The JSON Schema for editors says what the linter says about shapes and words."""

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from codegen.spec import model, read_tree, words
from codegen.spec.faults import Faults
from codegen.spec.nodes import plain
from codegen.spec.yaml_reader import read_yaml
from tests.spec.support import BAD, CASES, GOOD, REAL, SPECS

SCHEMA: dict[str, Any] = json.loads((SPECS / "schema.json").read_text("utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)
DEFINITIONS: dict[str, Any] = SCHEMA["$defs"]

# What takes more than one file or more than shapes and words to see, or is no YAML at all.
BEYOND_SHAPES = {
    "duplicate-key",  # not there any more in plain data
    "error-table-words",
}


def data(text: str) -> object:
    """Read a file by the language's own rules, as far as it can be read."""
    node = read_yaml(text, "file", Faults())
    return None if node is None else plain(node)


def complaints(text: str) -> list[str]:
    """Return what the schema has to say about a file."""
    return [error.message for error in VALIDATOR.iter_errors(data(text))]


def test_schema_is_one() -> None:
    """The schema keeps the rules of JSON Schema 2020-12."""
    Draft202012Validator.check_schema(SCHEMA)


def test_real_specs_are_valid() -> None:
    """Every spec file of this repository is valid."""
    assert len(REAL) > 230
    found = {path: complaints(text) for path, text in REAL.items()}
    assert {path: told for path, told in found.items() if told} == {}


@pytest.mark.parametrize("path", sorted(GOOD))
def test_good_specs_are_valid(path: str) -> None:
    """What the linter's cases are laid over is valid."""
    assert complaints(GOOD[path]) == []


@pytest.mark.parametrize("name", sorted(words.SHAPES))
def test_keys_are_the_linters(name: str) -> None:
    """Each mapping has the linter's keys, each with a description, and needs what the linter needs."""
    shape, definition = words.SHAPES[name], DEFINITIONS[name]
    assert list(definition["properties"]) == list(shape.keys)
    assert set(definition.get("required", [])) == shape.needed
    assert definition["additionalProperties"] is False
    assert all(each["description"].endswith(".") for each in definition["properties"].values())


def test_words_are_the_linters() -> None:
    """Kinds, effects, types, protocols and the other words are the linter's."""
    error, service = DEFINITIONS["error"]["properties"], DEFINITIONS["service"]["properties"]
    action, vendor = DEFINITIONS["action"]["properties"], DEFINITIONS["vendor"]["properties"]
    assert error["kind"]["enum"] == list(model.KINDS)
    assert error["effect"]["enum"] == list(model.EFFECTS)
    assert DEFINITIONS["single_type"]["anyOf"][0]["enum"] == list(model.SCALARS)
    assert action["method"]["enum"] == list(words.METHODS)
    assert {*action["retry"]["oneOf"][0]["enum"], "ordered"} == set(model.RETRY_CLASSES)
    assert service["region"]["enum"] == list(words.REGION_NEEDS)
    assert service["rate_limit_scope"]["enum"][-1] == list(words.SCOPES)
    assert sorted(vendor["protocol"]["enum"]) == sorted(words.PROTOCOLS)
    assert vendor["language"]["const"] == words.LANGUAGE


SHAPE_FAULTS = [
    "unknown-key",
    "missing-key",
    "misspelt-type",
    "unquoted-comma",
    "null",
    "not-a-mapping",
    "strange-keys",
    "bad-model",
    "bad-bound",
    "bad-choice",
    "bad-flag",
    "bad-text",
    "code-without-name",
    "error-kind",
    "error-table-words",
    "rule-fields",
    "retry-and-task",
    "rate-limit",
    "outcomes",
    "paging",
    "states-and-events",
    "regions-and-hosts",
    "region-missing",
    "vendor-file",
    "several-files",
]


@pytest.mark.parametrize("case", SHAPE_FAULTS)
def test_faults_of_shape_are_refused(case: str) -> None:
    """What is wrong with a file's shape or words shows in an editor already."""
    assert case in CASES
    assert any(complaints(text) for text in read_tree(BAD / case).values())


@pytest.mark.parametrize(
    "part",
    [
        "request: {Name: {type: string, required: true}}",
        "request: {Name: {doc: The name.}}",
        "request: {Name: strng}",
        "request: {Name: [[string]]}",
        "request: {Name: {type: string, doc: No full stop}}",
        "request: {Name: {type: string, choices: []}}",
        "request: {Name: {type: int32, min: low}}",
        "errors: {7: {name: a, kind: goen, doc: A}}",
        "errors: {7: {name: TooMany, kind: gone, doc: A}}",
        "rules: [{any_of: [A]}]",
        "rules: [{needed: A}]",
        "rules: [{any_of: [A, B], one_of: [A, B]}]",
        "rate_limit: 20/h",
        "rate_limit: {test: 20/s}",
        "stops: {task: Mix}",
        "{starts: &t {task: Mix, by: [A]}}",
        "starts: {task: Mix, by: [[A]]}",
        "starts: {task: Mix, by: [A, 5]}",
        "paging: {items: A}",
        "events: {last: [A]}",
        "events: true",
        "describes: {task: A, by: [B], state: {field: C}}",
        "describes: {task: A, by: [B], state: {ended: [C]}}",
        "describes: {task: A, by: [B], state: {field: C, ended: [C, C]}}",
        "describes: {task: A, by: [B], state: {field: C, ended: [true]}}",
        "paging: {items: A, page: B, token: C, next: D}",
        "paging: {items: A, token: C}",
        "outcomes: [{items: A}]",
        "outcomes: [{items: A, code: B, fine: [0], of: C}]",
        "examples: [{request: {}}]",
        "host: https://a.b",
        "name: Upper",
    ],
)
def test_each_shape_is_checked(part: str) -> None:
    """A part of the wrong shape is refused, in a file that is valid without it."""
    head = 'action: Probe\ndoc: Probe.\nsource: {url: "https://example.com"}\nretry: read\n'
    assert complaints(head) == []
    assert complaints(head + part)
