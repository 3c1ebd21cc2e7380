"""Reading one action: an operation of an OpenAPI file."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from codegen.sources.facts import (
    ActionFacts,
    ErrorFacts,
    ExampleFacts,
    FieldFacts,
    Said,
)
from codegen.sources.zego_openapi.errors import read_errors
from codegen.sources.zego_openapi.examples import example_of
from codegen.sources.zego_openapi.parameters import read_parameters
from codegen.sources.zego_openapi.rates import read_rate
from codegen.sources.zego_openapi.schema import Schemas
from codegen.sources.zego_openapi.tree import Node
from codegen.spec.model import Json, Method, Vendor

_METHODS: Mapping[str, Method] = {"get": "GET", "post": "POST"}
_ACTION = "Action"
_JSON = "application/json"


def find_operations(root: Node, schemas: Schemas) -> Iterator[tuple[Method, Node, list[Node]]]:
    """Yield the operations of a file: the method, the operation and its parameters."""
    paths = root.get("paths")
    if paths is None:
        return
    if not any(word.lower() in _METHODS for path in paths.values() for word, _ in path.items()):
        schemas.complain(paths.place, "there is no operation under `paths`")
    for path in paths.values():
        shared = path.get("parameters")
        for word, operation in path.items():
            if word.lower() in _METHODS:
                own = operation.get("parameters")
                nodes = [*(shared.list() if shared else []), *(own.list() if own else [])]
                targets = [schemas.follow(each) for each in nodes]
                parameters = [target.node for target in targets if target is not None]
                yield _METHODS[word.lower()], operation, parameters
            elif word not in {"parameters", "summary", "description", "servers"}:
                schemas.complain(operation.place, f"the method {word!r} is none of GET and POST")


@dataclass(frozen=True, slots=True)
class Operation:
    """Reads one operation."""

    method: Method
    node: Node
    parameters: list[Node]
    schemas: Schemas
    vendor: Vendor

    def read(self, url: str | None) -> ActionFacts | None:
        """Read the action; None, and a complaint, where it has no name."""
        name = self._name()
        if name is None:
            return None
        place = self.node.place
        query = read_parameters(self._own(self.parameters), self.schemas)
        body = self._body()
        request = None if body is None else (*query, *body)
        response = self._response()
        description = self._description()
        names = [each.wire for each in (*query, *(body or ()))]
        complain = self.schemas.complain
        deprecated = self.node.get("deprecated")
        return ActionFacts(
            name,
            place,
            method=Said(self.method, place),
            url=Said(url, place) if url is not None else None,
            rate_limit=read_rate(description, names, complain) if description else None,
            deprecated=Said(True, deprecated.place)
            if deprecated is not None and deprecated.value is True
            else None,
            request=request,
            response=self._fields(response),
            errors=self._errors(response),
            examples=self._examples(),
            words=self.node.text("description").strip(),
        )

    def _name(self) -> str | None:
        """Return the one value that the parameter Action may have."""
        for node in self.parameters:
            schema = node.get("schema")
            if node.text("name") == _ACTION and schema is not None:
                target = self.schemas.follow(schema)
                choices = target.node.get("enum") if target is not None else None
                values = [each.value for each in choices.list()] if choices is not None else []
                if len(values) == 1 and isinstance(values[0], str):
                    return values[0]
        said = "no parameter Action has exactly one value; the operation was left out"
        self.schemas.complain(self.node.place, said)
        return None

    def _own(self, nodes: Collection[Node]) -> list[Node]:
        """Return the parameters that are not every action's."""
        common = {each.wire for each in self.vendor.common}
        return [node for node in nodes if node.text("name").strip() not in common]

    def _description(self) -> Node | None:
        """Return the description, which call limits stand in."""
        node = self.node.get("description")
        if node is None or isinstance(node.value, str):
            return node
        self.schemas.complain(node.place, "the description is no text; it was left out")
        return None

    def _body(self) -> tuple[FieldFacts, ...] | None:
        """Read the fields of the body; None, and a complaint, where it is not understood."""
        body = self.node.get("requestBody")
        if body is None:
            return ()
        media = self._media(body)
        schema = media.get("schema") if media is not None else None
        if schema is None:
            said = "the request's body has no JSON schema; the request is left as it is"
            self.schemas.complain(body.place, said)
            return None
        common = {each.wire for each in self.vendor.common}
        fields = self.schemas.end(schema, asked=True)
        return None if fields is None else tuple(f for f in fields if f.wire not in common)

    def _response(self) -> Node | None:
        """Return the schema of the answer to a call that succeeds."""
        media = self._answer()
        schema = media.get("schema") if media is not None else None
        target = self.schemas.follow(schema) if schema is not None else None
        if target is None:
            said = "no answer of status 200 has a JSON schema; the response is left as it is"
            self.schemas.complain(self.node.place, said)
            return None
        return target.node

    def _answer(self) -> Node | None:
        responses = self.node.get("responses")
        return self._media(responses.get("200")) if responses is not None else None

    def _media(self, node: Node | None) -> Node | None:
        """Return the JSON of a request or an answer."""
        target = self.schemas.follow(node) if node is not None else None
        content = target.node.get("content") if target is not None else None
        if content is None:
            return None
        media = content.get(_JSON)
        if media is None:
            said = f"there is no {_JSON} among its contents; it was left out"
            self.schemas.complain(content.place, said)
        return media

    def _fields(self, response: Node | None) -> tuple[FieldFacts, ...] | None:
        if response is None:
            return None
        envelope = {each.wire for each in self.vendor.envelope}
        fields = self.schemas.end(response, asked=False)
        return None if fields is None else tuple(f for f in fields if f.wire not in envelope)

    def _errors(self, response: Node | None) -> tuple[ErrorFacts, ...] | None:
        properties = response.get("properties") if response is not None else None
        code = properties.get("Code") if properties is not None else None
        target = self.schemas.follow(code) if code is not None else None
        return read_errors(target.node, self.schemas.complain) if target is not None else None

    def _examples(self) -> tuple[ExampleFacts, ...] | None:
        """Return the example of the whole request and the whole answer, where both are there."""
        request = self._asked()
        answer = self._answer()
        response = example_of(answer, self._follow) if answer is not None else None
        if not isinstance(request, dict) or not isinstance(response, dict) or answer is None:
            return None
        return (ExampleFacts(request, response, answer.place),)

    def _asked(self) -> dict[str, Json] | None:
        made: dict[str, Json] = {}
        for node in self._own(self.parameters):
            value = example_of(node, self._follow)
            if not isinstance(value, str | int | float | bool | list | dict):
                return None
            made[node.text("name").strip().removesuffix("[]")] = value
        body = self.node.get("requestBody")
        if body is None:
            return made
        media = self._media(body)
        value = example_of(media, self._follow) if media is not None else None
        return {**made, **value} if isinstance(value, dict) else None

    def _follow(self, node: Node) -> Node | None:
        target = self.schemas.follow(node)
        return target.node if target is not None else None
