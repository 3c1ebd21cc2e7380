"""ZEGOCLOUD's OpenAPI files as facts."""

from __future__ import annotations

from textwrap import dedent, indent
from typing import Any

import pytest
import yaml

from codegen.sources.facts import FieldFacts, ServiceFacts, TypeFacts
from codegen.sources.zego_openapi import read_openapi, referenced_files
from codegen.spec.model import Rate, RateLimit
from tests.sources.material.support import ZEGO, action_of, all_fields, field_of, messages
from tests.sources.test_tencent_api import JUNK, paths, replaced

FILE = "ref/garden/grow-tree.yaml"
SHARED = """\
openapi: 3.0.0
servers:
  - url: https://rtc-api.example.com
  - url: https://rtc-api-nth.example.com
    description: North
components:
  parameters:
    AppId:
      name: AppId
      in: query
      required: true
      schema: {type: integer, format: uint32}
"""
WHOLE_NUMBERS = ("int32", "int64", "uint32", "uint64")


def document(
    parameters: str = "",
    body: str = "",
    response: str = "",
    description: str = "Grow a tree.",
    schemas: str = "",
    code: str = "",
    method: str = "get",
) -> str:
    """Return the file of an action, GrowTree, with parts in YAML."""
    head = f"""\
        openapi: 3.0.0
        servers:
          $ref: '../shared.yaml#/servers'
        paths:
          /:
            {method}:
              description: |
        """
    action = """\
        parameters:
          - name: Action
            in: query
            required: true
            schema: {type: string, enum: [GrowTree]}
          - $ref: '../shared.yaml#/components/parameters/AppId'
        """
    answer = """\
        responses:
          "200":
            content:
              application/json:
                schema:
                  $ref: '#/components/schemas/GrowTreeResponse'
        """
    request = """\
        requestBody:
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/GrowTreeRequest'
        """
    parts = [
        dedent(head),
        indent(dedent(description), " " * 8),
        "\n",
        indent(dedent(action), " " * 6),
        indent(dedent(parameters), " " * 8),
        indent(dedent(request), " " * 6) if body else "",
        indent(dedent(answer), " " * 6),
        "components:\n  schemas:\n",
        indent(dedent(schemas), " " * 4),
        f"    GrowTreeRequest:\n{indent(dedent(body), ' ' * 6)}" if body else "",
        "    GrowTreeResponse:\n      type: object\n      properties:\n",
        indent(dedent(code or "Code: {type: integer, example: 0}\n"), " " * 8),
        "        Message: {type: string, example: fine}\n        RequestId: {type: string}\n",
        indent(dedent(response), " " * 8),
    ]
    return "".join(parts)


def read(text: str | None = None, **parts: str) -> ServiceFacts:
    """Read the file of an action together with the shared one."""
    files = {FILE: text if text is not None else document(**parts), "ref/shared.yaml": SHARED}
    return read_openapi(files, ZEGO, "rtc")


def request_of(facts: ServiceFacts) -> tuple[FieldFacts, ...]:
    """Return the request's fields of GrowTree."""
    return action_of(facts, "GrowTree").request or ()


def query(schema: str, name: str = "Thing", more: str = "") -> str:
    """Return a parameter of a query."""
    return f"- name: {name}\n  in: query\n  schema: {schema}\n{more}"


def test_an_action_as_a_whole() -> None:
    """Name, method, page, and the fields less common parameters and envelope."""
    facts = read(parameters=query("{type: string}"), response="Data: {type: string}\n")
    action = action_of(facts, "GrowTree")
    pages = "https://www.zegocloud.com/docs/real-time-video-server/api-reference"
    assert action.method is not None
    assert action.method.value == "GET"
    assert action.url is not None
    assert action.url.value == f"{pages}/garden/grow-tree"
    assert [field.wire for field in action.request or ()] == ["Thing"]
    assert [field.wire for field in action.response or ()] == ["Data"]
    assert action.words == "Grow a tree."
    assert (facts.complete, messages(facts)) == (False, [])


def test_common_parameters_in_a_body_are_left_out() -> None:
    """A common parameter is none of the action's, wherever the file lists it."""
    body = "{type: object, properties: {AppId: {type: integer}, Size: {type: integer}}}\n"
    facts = read(body=body, method="post")
    assert [field.wire for field in request_of(facts)] == ["Size"]


def test_what_a_file_does_not_say_is_none() -> None:
    """A file without a note, a table, examples or a host of its own says nothing about those."""
    action = action_of(read(parameters=query("{type: string}")), "GrowTree")
    assert (action.rate_limit, action.errors, action.examples, action.host) == (None,) * 4
    assert (action.deprecated, action.version, action.regions) == (None,) * 3


def test_a_file_alone_does_not_tell_its_page() -> None:
    """Without the folder that a file stands in, the address of its page is not known."""
    text = document().replace("../shared.yaml", "shared.yaml")
    facts = read_openapi({"grow-tree.yaml": text, "shared.yaml": SHARED}, ZEGO, "rtc")
    assert action_of(facts, "GrowTree").url is None


def test_hosts_by_a_ref() -> None:
    """Servers are followed across files; short names are what their hosts' labels have more."""
    hosts = read().hosts
    assert hosts is not None
    assert hosts.place.file == "ref/shared.yaml"
    assert hosts.value == (("default", "rtc-api.example.com"), ("nth", "rtc-api-nth.example.com"))


def test_a_host_of_its_own() -> None:
    """An action whose file names another server than most has a host of its own."""
    other = document().replace("GrowTree", "FellTree")
    other = other.replace("$ref: '../shared.yaml#/servers'", "- url: https://axe.example.com")
    files = {FILE: document(), "ref/garden/fell-tree.yaml": other, "ref/shared.yaml": SHARED}
    facts = read_openapi(files, ZEGO, "rtc")
    host = action_of(facts, "FellTree").host
    assert host is not None
    assert host.value == "axe.example.com"
    assert action_of(facts, "GrowTree").host is None


@pytest.mark.parametrize(
    ("schema", "scalars", "is_list"),
    [
        ("{type: string}", ("string",), False),
        ("{type: boolean}", ("bool",), False),
        ("{type: integer}", WHOLE_NUMBERS, False),
        ("{type: integer, format: int32}", ("int32",), False),
        ("{type: integer, format: uint32}", ("uint32",), False),
        ("{type: integer, format: int}", WHOLE_NUMBERS, False),
        ("{type: integer, format: number}", WHOLE_NUMBERS, False),
        ("{type: number}", (*WHOLE_NUMBERS, "float"), False),
        ("{type: number, format: double}", ("float",), False),
        ("{type: Int64}", ("int64",), False),
        ("{type: int}", WHOLE_NUMBERS, False),
        ("{type: 'string[]'}", ("string",), True),
        ("{type: array, items: {type: integer, format: int64}}", ("int64",), True),
        ("{items: {type: string}}", ("string",), True),
        ("{type: object}", ("any",), False),
    ],
)
def test_types(schema: str, scalars: tuple[str, ...], is_list: bool) -> None:
    """Each type has its types of the spec language, also the ones that OpenAPI does not know."""
    facts = read(parameters=query(schema))
    assert field_of(request_of(facts), "Thing").type == TypeFacts(scalars, is_list)
    assert messages(facts) == []


@pytest.mark.parametrize(
    ("schema", "said"),
    [
        ("{type: tree}", "Thing: 'tree' is no type; it was left out"),
        ("{description: no type}", "Thing: has no type; it was left out"),
        ("{$ref: '#/components/schemas/Gone'}", "leads nowhere; it was left out"),
        ("{$ref: '../gone.yaml#/Leaf'}", "leads to ref/gone.yaml, which is not among the files"),
        ("{type: [string, integer]}", "Thing: ['string', 'integer'] is no type"),
        ("{oneOf: [{type: string}, {type: integer}]}", "oneOf has 2 readings"),
    ],
)
def test_what_has_no_type_is_complained_about(schema: str, said: str) -> None:
    """A type that is none, or a $ref that leads nowhere, is told with its place."""
    facts = read(parameters=query(schema))
    assert field_of(request_of(facts), "Thing").type is None
    assert any(said in message for message in messages(facts))
    assert all(message.startswith(f"{FILE}:") for message in messages(facts))


def test_refs_in_a_circle_are_complained_about() -> None:
    """A $ref that leads back to itself ends in a complaint."""
    schemas = """\
        Leaf: {$ref: '#/components/schemas/Twig'}
        Twig: {$ref: '#/components/schemas/Leaf'}
        """
    facts = read(response="Data: {$ref: '#/components/schemas/Leaf'}\n", schemas=schemas)
    assert any("leads back to itself" in message for message in messages(facts))


def test_an_object_that_holds_itself_is_anything() -> None:
    """Objects are nested in place, which one in itself cannot be."""
    schemas = """\
        Twig:
          type: object
          properties:
            Twigs: {type: array, items: {$ref: '#/components/schemas/Twig'}}
        """
    facts = read(response="Data: {$ref: '#/components/schemas/Twig'}\n", schemas=schemas)
    response = action_of(facts, "GrowTree").response
    assert field_of(response, "Data.Twigs").type == TypeFacts(("any",), is_list=True)
    assert "holds itself" in messages(facts)[0]


def test_objects_in_place_and_by_name() -> None:
    """An object has its fields in place, and its schema's name where it has one."""
    schemas = "Leaf: {type: object, properties: {Size: {type: integer}}}\n"
    response = """\
        Leaf: {$ref: '#/components/schemas/Leaf'}
        Roots: {type: array, items: {type: object, properties: {Depth: {type: number}}}}
        """
    fields = action_of(read(response=response, schemas=schemas), "GrowTree").response
    leaf, roots = (field_of(fields, name).type for name in ("Leaf", "Roots"))
    assert leaf is not None
    assert (leaf.model, leaf.is_list) == ("Leaf", False)
    assert roots is not None
    assert (roots.model, roots.is_list) == (None, True)
    assert field_of(fields, "Leaf.Size").wire == "Size"
    assert field_of(fields, "Roots.Depth").wire == "Depth"


def test_keys_beside_a_ref_go_first() -> None:
    """What stands beside a $ref is said of this use of it."""
    schemas = "Leaf: {type: string, description: shared}\n"
    facts = read(
        response="Data: {$ref: '#/components/schemas/Leaf', description: own}\n", schemas=schemas
    )
    field = field_of(action_of(facts, "GrowTree").response, "Data")
    assert (field.words, field.type) == ("own", TypeFacts(("string",)))


def test_parts_of_an_all_of_are_one_object() -> None:
    """`allOf` joins properties and required marks."""
    body = """\
        allOf:
          - {type: object, required: [Name], properties: {Name: {type: string}}}
          - {type: object, required: [Size], properties: {Size: {type: integer}}}
        """
    fields = request_of(read(body=body, method="post"))
    assert [(field.wire, field.required) for field in fields] == [("Name", True), ("Size", True)]


def test_required_marks() -> None:
    """In requests a list of required names counts, and its absence; in responses only a list."""
    body = """\
        type: object
        required: [Name]
        properties:
          Name: {type: string}
          Size: {type: integer}
          Leaf: {type: object, properties: {Color: {type: string}}}
        """
    response = """\
        Plain: {type: string}
        Maybe: {type: string, nullable: true}
        Marked: {type: object, required: [Size], properties: {Size: {type: integer}, Hue: {type: string}}}
        """
    facts = read(body=body, method="post", response=response)
    request, answer = request_of(facts), action_of(facts, "GrowTree").response
    asked = {name: field_of(request, name).required for name in ("Name", "Size", "Leaf.Color")}
    assert asked == {"Name": True, "Size": False, "Leaf.Color": False}
    names = ("Plain", "Maybe", "Marked.Size", "Marked.Hue")
    said = [field_of(answer, name).required for name in names]
    assert said == [None, False, True, False]


def test_misplaced_required_marks() -> None:
    """A mark at the property, and a list of names at a list of objects, mean what they say."""
    body = """\
        type: object
        properties:
          Name: {type: string, required: true}
          Leaves:
            type: array
            required: [Size]
            items: {type: object, properties: {Size: {type: integer}, Hue: {type: string}}}
        """
    facts = read(body=body, method="post")
    names = ("Name", "Leaves", "Leaves.Size", "Leaves.Hue")
    marks = [field_of(request_of(facts), name).required for name in names]
    assert (marks, messages(facts)) == ([True, False, True, False], [])


def test_a_required_name_without_a_property_is_complained_about() -> None:
    """A list of required names that has one too many is told."""
    body = "type: object\nrequired: [Name, Gone]\nproperties: {Name: {type: string}}\n"
    facts = read(body=body, method="post")
    assert "Gone is required, but is none of the properties" in messages(facts)[0]


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ("{type: integer, minimum: 1, maximum: 9, default: 3}", {"min": 1, "max": 9, "default": 3}),
        ("{type: number, minimum: 0.5}", {"min": 0.5}),
        ("{type: string, minLength: 1, maxLength: 9}", {"min_length": 1, "max_length": 9}),
        ("{type: string, pattern: '^[a-z]+$'}", {"pattern": "[a-z]+"}),
        ("{type: boolean, default: false}", {"default": False}),
        (
            "{type: array, minItems: 1, maxItems: 9, items: {type: string, maxLength: 4}}",
            {"min_items": 1, "max_items": 9, "max_length": 4},
        ),
    ],
)
def test_bounds(schema: str, expected: dict[str, Any]) -> None:
    """Bounds and defaults are read with their places; those of items are the list's."""
    facts = read(parameters=query(schema))
    field = field_of(request_of(facts), "Thing")
    names = (
        "min",
        "max",
        "default",
        "min_length",
        "max_length",
        "min_items",
        "max_items",
        "pattern",
    )
    said = {name: getattr(field, name) for name in names if getattr(field, name) is not None}
    assert {name: each.value for name, each in said.items()} == expected
    assert all(each.place.file == FILE for each in said.values())
    assert messages(facts) == []


@pytest.mark.parametrize(
    ("schema", "values"),
    [
        ("{type: string, enum: [red, green]}", ["red", "green"]),
        ("{type: integer, enum: [1, 2]}", [1, 2]),
        ("{type: array, items: {type: string, enum: [a]}}", ["a"]),
        ("{type: string, enum: ['1', 2020-02-03]}", ["1", "2020-02-03"]),
    ],
)
def test_choices(schema: str, values: list[str | int]) -> None:
    """An enum, of a value or of a list's items, is the choices; dates are text."""
    facts = read(parameters=query(schema))
    choices = field_of(request_of(facts), "Thing").choices
    assert [choice.value for choice in choices or ()] == values
    assert messages(facts) == []


@pytest.mark.parametrize(
    ("schema", "said"),
    [
        ("{type: string, enum: [1]}", "the choice 1 is not of its type"),
        ("{type: integer, default: many}", "the default 'many' is not of its type"),
        ("{type: string, maxLength: -1}", "maxLength -1 is no count"),
        ("{type: integer, maximum: many}", "maximum 'many' is no number"),
        ("{type: string, pattern: 'x'}", "the pattern 'x' is not one of whole strings"),
        ("{type: string, exclusiveMinimum: 1}", "the key 'exclusiveMinimum' is unknown"),
        ("{type: string, enum: }", "enum has no value"),
    ],
)
def test_what_does_not_belong_to_the_type_is_complained_about(schema: str, said: str) -> None:
    """A value that is not of its field's type is left out, and told."""
    facts = read(parameters=query(schema))
    field = field_of(request_of(facts), "Thing")
    assert (field.choices, field.default, field.max_length, field.max) == (None,) * 4
    assert len(facts.complaints) == 1
    assert said in messages(facts)[0]


def test_pieces_of_a_description_after_a_comma_say_nothing() -> None:
    """An unquoted comma makes keys without values, which are no reason to complain."""
    response = "Data: {type: string, description: An ID, made by us, type of tree, example: x}\n"
    facts = read(response=response)
    field = field_of(action_of(facts, "GrowTree").response, "Data")
    assert (field.type, field.words, messages(facts)) == (TypeFacts(("string",)), "An ID", [])


def test_flags() -> None:
    """Deprecated is what is marked so; nothing else is said to be otherwise."""
    body = """\
        type: object
        properties: {Old: {type: string, deprecated: true}, New: {type: string}}
        """
    fields = request_of(read(body=body, method="post"))
    assert [field.deprecated for field in fields] == [True, None]


@pytest.mark.parametrize(
    ("name", "schema", "more", "indexed"),
    [
        ("Thing[]", "{type: array, items: {type: string}}", "", False),
        ("Thing", "{type: array, items: {type: string}}", "", False),
        ("Thing[]", "{type: string}", "", False),
        (
            "Thing",
            "{type: array, items: {type: string}}",
            "  x-docuo-query-serialization: {style: recursive-indexed-dot}\n",
            True,
        ),
        ("Thing.N", "{type: string}", "", True),
    ],
)
def test_lists_in_a_query(name: str, schema: str, more: str, indexed: bool) -> None:
    """A list's wire name has no brackets, whether shown with them or not; dots are an encoding."""
    field = field_of(request_of(read(parameters=query(schema, name, more))), "Thing")
    assert field.indexed is indexed
    assert field.type == TypeFacts(("string",), is_list=True)


def test_single_values_have_no_encoding() -> None:
    """Only of lists something is said about how they are written."""
    fields = request_of(read(parameters=query("{type: string}")))
    assert field_of(fields, "Thing").indexed is None


def test_numbered_names_are_a_list_of_objects() -> None:
    """`Leaf.N.Size` and `Leaf.N.Color.M` are one list, of objects with a list in them."""
    parameters = query("{type: integer}", "Leaf.N.Size", "  required: true\n")
    parameters += query("{type: string}", "Leaf.N.Color.M")
    fields = request_of(read(parameters=parameters))
    assert [field.wire for field in fields] == ["Leaf"]
    assert (fields[0].indexed, fields[0].required) == (True, True)
    assert fields[0].type is not None
    assert fields[0].type.is_list
    assert field_of(fields, "Leaf.Color").type == TypeFacts(("string",), is_list=True)
    assert field_of(fields, "Leaf.Size").required is True
    assert field_of(fields, "Leaf.Color").indexed is None


def test_what_stands_beside_a_schema_by_mistake_is_read() -> None:
    """A default beside the schema is the parameter's, since nothing else has one there."""
    field = field_of(
        request_of(read(parameters=query("{type: boolean}", more="  default: false\n"))), "Thing"
    )
    assert field.default is not None
    assert field.default.value is False


def test_parameters_elsewhere_are_complained_about() -> None:
    """A header is no parameter of an action."""
    facts = read(parameters="- {name: Thing, in: header, schema: {type: string}}\n")
    assert request_of(facts) == ()
    assert "Thing stands in 'header', not in a query" in messages(facts)[0]


@pytest.mark.parametrize(
    ("title", "words", "expected"),
    [
        ("Rate Limit", "20 times/second", RateLimit(Rate(20))),
        (
            "Call frequency limit",
            "All rooms under one AppID: 5 requests/second.",
            RateLimit(Rate(5)),
        ),
        ("Rate Limiting", "For the same AppID: 40 times/second", RateLimit(Rate(40))),
        ("Rate Limit", "3 calls per 10 seconds", RateLimit(Rate(3, 10))),
        ("Rate Limit", "100/min", RateLimit(Rate(100, 60))),
        (
            "Call Rate Limit",
            "All: 9 times/second (test environment: 2 times/second)",
            RateLimit(Rate(9), Rate(2)),
        ),
        (
            "Rate Limit",
            "All: 9 times/second; Single tree: 1 time/10 seconds",
            RateLimit(Rate(9), None, (("TreeId", Rate(1, 10)),)),
        ),
    ],
)
def test_call_limits(title: str, words: str, expected: RateLimit) -> None:
    """A note on the call limit is read in its many wordings, with its own line."""
    description = f'Grow a tree.\n\n<Note title="{title}">{words}</Note>\nMore words.\n'
    facts = read(parameters=query("{type: string}", "TreeId"), description=description)
    said = action_of(facts, "GrowTree").rate_limit
    assert said is not None
    assert said.value == expected
    assert (said.place.line, said.place.column) == (10, 9)
    assert messages(facts) == []


@pytest.mark.parametrize(
    "words",
    [
        "ask us",
        "20 times/second, then 10 times/second",
        "20 times/second; Single forest: 1 time/second",
        "20 times/second unless it rains",
        "Single tree: 1 time/second",
    ],
)
def test_call_limits_beyond_understanding_are_complained_about(words: str) -> None:
    """A note that has no single reading is told with its place, and no limit is guessed."""
    facts = read(description=f'<Note title="Rate Limit">{words}</Note>')
    assert action_of(facts, "GrowTree").rate_limit is None
    assert len(facts.complaints) == 1
    assert f"{FILE}:8:9: the call limit {words!r} was not understood" in messages(facts)[0]


HTML = """\
Code:
  type: integer
  description: |
    What happened.
    <table>
      <thead><tr><th>Return Code</th><th id="d">Description</th><th>Advice</th></tr></thead>
      <tbody>
        <tr><td>0</td><td>Done.</td><td>-</td></tr>
        <tr><td>12, 13</td><td>Too dry。</td><td>Water it\N{FULLWIDTH COMMA}<a href="x">now</a>.</td></tr>
        <tr>
          <td>14</td>
          <td>Felled.<br/><br/><b>Note:</b> by night.</td><td>-</td>
        </tr>
      </tbody>
    </table>
"""
MARKDOWN = """\
Code:
  type: integer
  description: |
    What happened.

    | Code | Meaning |
    | :--- | --- |
    | 0 | Done. |
    | 12 | Too [dry](x)。 |
"""


def test_codes_in_an_html_table() -> None:
    """Rows give codes, several of them too, with meanings, advice and their own lines."""
    text = document(code=HTML)
    facts = read(text)
    errors = action_of(facts, "GrowTree").errors or ()
    assert [(each.code, each.meaning, each.advice) for each in errors] == [
        (12, "Too dry.", "Water it, now."),
        (13, "Too dry.", "Water it, now."),
        (14, "Felled.", ""),
    ]
    lines = text.splitlines()
    for error in errors:
        assert lines[error.place.line - 1][error.place.column - 1 :].startswith("<tr>")
    assert "12, 13" in lines[errors[0].place.line - 1]
    assert messages(facts) == []


def test_codes_in_a_markdown_table() -> None:
    """A table of pipes gives the same; it may lack the column of advice."""
    text = document(code=MARKDOWN)
    (error,) = action_of(read(text), "GrowTree").errors or ()
    assert (error.code, error.meaning, error.advice) == (12, "Too dry.", "")
    assert text.splitlines()[error.place.line - 1].strip().startswith("| 12 |")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("<td>14</td>", "<td>many</td>", "has no code and meaning; it was left out"),
        ("<td>14</td>", "<td>12</td>", "code 12 has two rows"),
        ("<td>14</td>", "<td>14</td><td>x</td>", "has no code and meaning; it was left out"),
        ("Return Code", "Weather", "a table with the columns Weather"),
    ],
)
def test_rows_beyond_understanding_are_complained_about(old: str, new: str, said: str) -> None:
    """A row without a code is told with its line, and so is a table of something else."""
    facts = read(code=HTML.replace(old, new))
    assert len(facts.complaints) == 1
    assert said in messages(facts)[0]


def test_an_example_of_everything() -> None:
    """Where every parameter and every field of the answer has an example, they make one."""
    parameters = query("{type: array, items: {type: string}, example: [oak]}", "Trees[]")
    parameters += query("{type: integer}", "Size", "  example: 3\n")
    text = document(parameters=parameters, response="Data: {type: object, example: null}\n")
    text = text.replace("RequestId: {type: string}", 'RequestId: {type: string, example: "7"}')
    (example,) = action_of(read(text), "GrowTree").examples or ()
    assert example.request == {"Trees": ["oak"], "Size": 3}
    assert example.response == {"Code": 0, "Message": "fine", "RequestId": "7", "Data": None}


def test_an_incomplete_example_is_none() -> None:
    """A parameter without an example leaves the action without one."""
    text = document(parameters=query("{type: string}"))
    text = text.replace("RequestId: {type: string}", 'RequestId: {type: string, example: "7"}')
    assert action_of(read(text), "GrowTree").examples is None


def test_a_file_that_is_no_yaml_is_a_complaint() -> None:
    """A broken file does not keep the others from being read."""
    files = {FILE: document(), "ref/shared.yaml": SHARED, "ref/b/broken.yaml": "a: [1,\nb: }"}
    facts = read_openapi(files, ZEGO, "rtc")
    assert [action.name for action in facts.actions] == ["GrowTree"]
    assert len(facts.complaints) == 1
    assert messages(facts)[0].startswith("ref/b/broken.yaml:2:")


def test_an_alias_in_itself_is_a_complaint() -> None:
    """YAML that contains itself is told, not followed."""
    files = {FILE: document(), "ref/shared.yaml": SHARED, "ref/b/loop.yaml": "a: &a [*a]"}
    facts = read_openapi(files, ZEGO, "rtc")
    assert messages(facts) == ["ref/b/loop.yaml:1:4: a YAML alias makes this a part of itself"]


def test_a_key_that_stands_twice_is_complained_about() -> None:
    """The later one is read."""
    facts = read(response="Data: {type: string}\nData: {type: integer}\n")
    assert field_of(action_of(facts, "GrowTree").response, "Data").type == TypeFacts(WHOLE_NUMBERS)
    assert "Data stands twice; the later one was read" in messages(facts)[0]


def test_an_operation_without_a_name_is_complained_about() -> None:
    """Without one value of the parameter Action there is no telling which action it is."""
    facts = read(document().replace("enum: [GrowTree]", "enum: [GrowTree, FellTree]"))
    assert facts.actions == ()
    assert "no parameter Action has exactly one value" in messages(facts)[0]


def test_an_action_in_two_files_is_complained_about() -> None:
    """Of two files about one action the later path is read."""
    files = {FILE: document(), "ref/garden/z.yaml": document(), "ref/shared.yaml": SHARED}
    facts = read_openapi(files, ZEGO, "rtc")
    assert [action.place.file for action in facts.actions] == ["ref/garden/z.yaml"]
    assert f"GrowTree is also in {FILE}" in messages(facts)[0]


def test_no_broken_part_keeps_the_rest_from_being_read() -> None:
    """Whatever stands in the place of any part, the reader ends with facts or complaints."""
    for path in list(paths(WHOLE)):
        for junk in JUNK:
            assert len(read(yaml.safe_dump(replaced(WHOLE, path, junk))).actions) <= 1


@pytest.mark.parametrize("junk", [7, [[]]])
def test_nothing_is_lost_in_silence(junk: Any) -> None:
    """Where something else stands in the place of a part, either no fact is lost or it is told."""
    whole = weight(read(yaml.safe_dump(WHOLE)))
    assert whole == (1, 4, 5, 3, 1)
    for path in list(paths(WHOLE)):
        facts = read(yaml.safe_dump(replaced(WHOLE, path, junk)))
        lost = any(now < before for now, before in zip(weight(facts), whole, strict=True))
        assert facts.complaints or not lost, path


WHOLE: Any = yaml.safe_load(
    document(
        parameters=query("{type: integer, default: 1}"),
        body="""\
            type: object
            required: [A]
            properties: {A: {type: array, minItems: 1, items: {type: string, enum: [x]}}}
            """,
        code=HTML,
        method="post",
        response="Data: {type: object, required: [B], properties: {B: {type: string}}}\n",
        description='<Note title="Rate Limit">20 times/second</Note>',
    )
)


def weight(facts: ServiceFacts) -> tuple[int, ...]:
    """Count actions, fields, what is said about the fields, codes and limits."""
    fields = list(all_fields(facts))
    said = [(f.choices, f.default, f.min_items, f.required or None) for f in fields]
    return (
        len(facts.actions),
        len(fields),
        sum(each is not None for row in said for each in row),
        sum(len(action.errors or ()) for action in facts.actions),
        sum(action.rate_limit is not None for action in facts.actions),
    )


def test_referenced_files() -> None:
    """The files that a file refers to are found by their paths, without what leads into itself."""
    assert referenced_files(document(), FILE) == {"ref/shared.yaml"}
