"""Reading schemas: the fields of requests, of responses and of the objects in them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from codegen.sources.facts import Complaint, FieldFacts, TypeFacts
from codegen.sources.zego_openapi.bounds import read_bounds
from codegen.sources.zego_openapi.refs import Astray, Target, follow
from codegen.sources.zego_openapi.tree import Node
from codegen.sources.zego_openapi.types import scalars_of
from codegen.spec.model import Place

_READ: Final = frozenset(
    {
        "$ref",
        "additionalProperties",
        "allOf",
        "anyOf",
        "default",
        "deprecated",
        "description",
        "enum",
        "example",
        "examples",
        "format",
        "items",
        "maxItems",
        "maxLength",
        "maximum",
        "minItems",
        "minLength",
        "minimum",
        "nullable",
        "oneOf",
        "pattern",
        "properties",
        "required",
        "type",
    }
)
# What OpenAPI has and the spec language has no use for; the rest is of parameters.
_PASSED_OVER: Final = frozenset(
    {
        "allowEmptyValue",
        "allowReserved",
        "content",
        "discriminator",
        "explode",
        "externalDocs",
        "in",
        "name",
        "readOnly",
        "schema",
        "style",
        "title",
        "uniqueItems",
        "writeOnly",
        "xml",
    }
)


@dataclass(slots=True)
class Schemas:
    """Reads schemas of a set of files; `complaints` are what was not understood so far."""

    documents: Mapping[str, Node]
    complaints: list[Complaint] = field(default_factory=list)
    _open: list[Node] = field(default_factory=list)

    def complain(self, place: Place, message: str) -> None:
        """Keep what was not understood."""
        self.complaints.append(Complaint(place, message))

    def follow(self, node: Node) -> Target | None:
        """Return what a node stands for; None, and a complaint, where that is nothing."""
        try:
            target = follow(node, self.documents)
        except Astray as error:
            self.complain(node.place, f"{error}; it was left out")
            return None
        return self._joined(target)

    def end(self, node: Node, *, asked: bool) -> tuple[FieldFacts, ...] | None:
        """Read the properties of a whole request or answer; None, and a complaint, without any."""
        target = self.follow(node)
        if target is None:
            return None
        properties = target.node.get("properties")
        if properties is None or not isinstance(properties.value, dict):
            said = f"the {'request' if asked else 'answer'} has no properties; it stays as it is"
            self.complain(target.node.place, said)
            return None
        return self.fields(target.node, asked=asked)

    def fields(self, node: Node, *, asked: bool) -> tuple[FieldFacts, ...]:
        """Read the properties of an object.

        Args:
            node: The object's schema, after `follow`.
            asked: Whether it is a part of a request. There a property that no list of required
                ones names is optional, as OpenAPI says; the files list those of responses nowhere,
                which therefore says nothing.
        """
        needed = node.get("required")
        if needed is not None and not isinstance(needed.value, list | bool):
            said = f"required {needed.plain()!r} is no list of names; it was left out"
            self.complain(needed.place, said)
            needed = None
        names = {str(each.value) for each in needed.list()} if needed is not None else set()
        properties = node.get("properties")
        known = dict(properties.items()) if properties is not None else {}
        for name in sorted(names - set(known)):
            assert needed is not None
            self.complain(needed.place, f"{name} is required, but is none of the properties")
        is_said = needed is not None or asked
        return tuple(
            self.field(name, each, (name in names) if is_said else None, asked=asked)
            for name, each in known.items()
        )

    def field(self, wire: str, node: Node, required: bool | None, *, asked: bool) -> FieldFacts:
        """Read a property."""
        target = self.follow(node)
        if target is None:
            return FieldFacts(wire, node.place, required=required)
        schema = target.node
        self._check_keys(wire, schema)
        nullable = schema.get("nullable")
        if nullable is not None and nullable.value is True and not asked:
            required = False
        marked = schema.get("required")
        if marked is not None and marked.value is True:  # the list's mark, put at the property
            required = True
        deprecated = schema.get("deprecated")
        type_ = self._type(wire, target, asked=asked)
        facts = FieldFacts(
            wire,
            node.place,
            type_,
            required,
            deprecated=(deprecated is not None and deprecated.value is True) or None,
            words=schema.text("description").strip(),
        )
        return read_bounds(facts, schema, self.complain, self._items(schema, type_))

    def _items(self, schema: Node, type_: TypeFacts | None) -> Node | None:
        """Return the schema of a list's items, whose bounds are the list's in the specs."""
        items = schema.get("items")
        if items is None or type_ is None or not type_.is_list:
            return None
        target = self.follow(items)
        return target.node if target is not None else None

    def _type(self, wire: str, target: Target, *, asked: bool) -> TypeFacts | None:
        schema = target.node
        word = schema.text("type")
        if word == "array" or (not word and schema.get("items") is not None):
            return self._list(wire, schema, asked=asked)
        if word == "object" or (not word and schema.get("properties") is not None):
            return self._object(wire, target, asked=asked)
        is_list = word.endswith("[]")
        scalars = scalars_of(word.removesuffix("[]"), schema.text("format"))
        if scalars is None:
            found = schema.get("type")
            said = "has no type" if found is None else f"{found.plain()!r} is no type"
            self.complain((found or schema).place, f"{wire}: {said}; it was left out")
            return None
        return TypeFacts(scalars, is_list=is_list)

    def _list(self, wire: str, schema: Node, *, asked: bool) -> TypeFacts | None:
        items = schema.get("items")
        if items is None:
            self.complain(schema.place, f"{wire} is a list of nothing that is said")
            return TypeFacts(("any",), is_list=True)
        target = self.follow(items)
        if target is not None:
            self._check_keys(wire, target.node)
            target = Target(_with_marks(target.node, schema), target.schema)
        inner = self._type(wire, target, asked=asked) if target is not None else None
        if inner is None:
            return None
        if inner.is_list:
            self.complain(items.place, f"{wire} is a list of lists; it was read as one of anything")
            return TypeFacts(("any",), is_list=True)
        return TypeFacts(inner.scalars, True, inner.model, inner.fields)

    def _object(self, wire: str, target: Target, *, asked: bool) -> TypeFacts | None:
        schema = target.node
        properties = schema.get("properties")
        if properties is not None and not isinstance(properties.value, dict):
            self.complain(properties.place, f"{wire}: properties is no object; read as anything")
            return TypeFacts(("any",))
        if properties is None:
            example = schema.get("example")
            if example is not None and not isinstance(example.value, dict | None):
                said = f"{wire} is said to be an object, but its example is none; read as anything"
                self.complain(schema.place, said)
            return TypeFacts(("any",))
        if any(schema is each for each in self._open):
            self.complain(schema.place, f"{wire} holds itself; it was read as anything")
            return TypeFacts(("any",))
        self._open.append(schema)
        fields = self.fields(schema, asked=asked)
        self._open.pop()
        return TypeFacts(model=target.schema, fields=fields)

    def _check_keys(self, wire: str, schema: Node) -> None:
        """Complain about keys that say something unknown.

        An unquoted comma in a description makes a key of what follows it, without a value; such
        pieces of text say nothing else.
        """
        for key, node in schema.items():
            piece = node.value is None and key not in _READ - {"example", "default"}
            if not (key in _READ | _PASSED_OVER or key.startswith("x-") or piece):
                self.complain(node.place, f"{wire}: the key {key!r} is unknown; it was left out")
            elif node.value is None and key in _READ - {"example", "default"}:
                self.complain(node.place, f"{wire}: {key} has no value; it was left out")

    def _joined(self, target: Target) -> Target | None:
        """Return a schema with the parts of its `allOf`, or the one of its alternatives."""
        node = target.node
        for key in ("allOf", "oneOf", "anyOf"):
            parts = node.get(key)
            if parts is None:
                continue
            found = [self.follow(each) for each in parts.list()]
            known = [each for each in found if each is not None]
            if key != "allOf" and len(known) != 1:
                said = f"{key} has {len(found)} readings; it was left out"
                self.complain(parts.place, said)
                return None
            node = _merged([each.node for each in known], node, key)
            target = Target(node, target.schema or (known[0].schema if len(known) == 1 else None))
        return target


def _with_marks(items: Node, schema: Node) -> Node:
    """Return the items of a list with the required names that were put at the list."""
    marks = schema.get("required")
    if marks is None or not marks.list() or not isinstance(items.value, dict):
        return items
    return Node(items.place, {"required": marks, **items.value})


def _merged(parts: list[Node], own: Node, key: str) -> Node:
    """Return one object that has everything of several."""
    merged: dict[str, Node] = {}
    for part in [*parts, own]:
        for name, node in part.items():
            before = merged.get(name)
            merged[name] = node
            if name == "properties" and before is not None:
                merged[name] = Node(node.place, dict([*before.items(), *node.items()]))
            elif name == "required" and before is not None:
                merged[name] = Node(node.place, [*before.list(), *node.list()])
    merged.pop(key, None)
    return Node(own.place, merged)
