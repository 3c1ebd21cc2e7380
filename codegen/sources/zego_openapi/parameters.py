"""Reading the parameters of a query."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from codegen.sources.facts import FieldFacts, TypeFacts
from codegen.sources.zego_openapi.schema import Schemas
from codegen.sources.zego_openapi.tree import Node

_DOTTED: Final = re.compile(r"([^.]+)\.[A-Z](?:\.(.+))?")
# Said beside the schema by mistake, as the vendor's files do; the schema's own go before them.
_STRAYED: Final = frozenset({"default", "enum", "minItems", "maxItems", "deprecated"})


def read_parameters(nodes: Iterable[Node], schemas: Schemas) -> tuple[FieldFacts, ...]:
    """Read parameters, each given as what it stands for.

    A list is repeated under a bracketed name, whether the file shows the brackets or not, unless
    its items are numbered: by a serialization of its own, or by names such as `Media.N.FileId`.
    """
    fields: dict[str, FieldFacts] = {}
    for node in nodes:
        found = _read(node, schemas)
        if found is None:
            continue
        dotted = _DOTTED.fullmatch(found.wire)
        if dotted is not None:
            name, inner = dotted[1], dotted[2]
            fields[name] = _numbered(fields.get(name), name, inner, found)
            continue
        if found.wire in fields:
            schemas.complain(node.place, f"{found.wire} stands twice; the later one was read")
        fields[found.wire] = found
    return tuple(fields.values())


def _read(node: Node, schemas: Schemas) -> FieldFacts | None:
    wire, where = node.text("name").strip(), node.text("in")
    if where != "query" or not wire:
        said = f"{wire or 'a nameless parameter'} stands in {where or 'no place'!r}, not in a query"
        schemas.complain(node.place, f"{said}; it was left out")
        return None
    needed = node.get("required")
    if needed is not None and not isinstance(needed.value, bool):
        said = f"{wire}: required {needed.plain()!r} is neither true nor false; read as false"
        schemas.complain(needed.place, said)
    required = needed is not None and needed.value is True
    schema = node.get("schema")
    name = wire.removesuffix("[]")
    if schema is None:
        schemas.complain(node.place, f"{name} has no schema; its type was left out")
        return FieldFacts(name, node.place, required=required)
    target = schemas.follow(schema)
    strayed = {key: each for key, each in node.items() if key in _STRAYED}
    whole = Node(node.place, {**strayed, **dict(target.node.items())}) if target else schema
    facts = schemas.field(name, whole, required, asked=True)
    type_ = facts.type
    if type_ is not None and wire.endswith("[]") and not type_.is_list:
        type_ = replace(type_, is_list=True)
    is_list = type_ is not None and type_.is_list
    return replace(
        facts,
        type=type_,
        place=node.place,
        indexed=_is_indexed(node, whole) if is_list else None,
        words=node.text("description").strip() or facts.words,
    )


def _is_indexed(*nodes: Node) -> bool:
    """Say whether the vendor's own note on serialization asks for numbered items."""
    notes = (node.get("x-docuo-query-serialization") for node in nodes)
    return any("indexed" in note.text("style") for note in notes if note is not None)


def _numbered(
    before: FieldFacts | None, name: str, inner: str | None, found: FieldFacts
) -> FieldFacts:
    """Return the list that `Media.N` or `Media.N.FileId` is a part of, with that part."""
    if inner is None:
        type_ = replace(found.type, is_list=True) if found.type is not None else None
        return replace(found, wire=name, type=type_, indexed=True)
    deeper = _DOTTED.fullmatch(inner)
    if deeper is not None:
        known = _parts(before).get(deeper[1])
        part = _numbered(known, deeper[1], deeper[2], found)
        part = replace(part, indexed=None)
    else:
        part = replace(found, wire=inner)
    parts = {**_parts(before), part.wire: part}
    required = found.required or (before is not None and before.required)
    return FieldFacts(
        name,
        before.place if before is not None else found.place,
        TypeFacts(is_list=True, fields=tuple(parts.values())),
        required,
        indexed=True,
    )


def _parts(field: FieldFacts | None) -> dict[str, FieldFacts]:
    fields = field.type.fields if field is not None and field.type is not None else None
    return {each.wire: each for each in fields or ()}
