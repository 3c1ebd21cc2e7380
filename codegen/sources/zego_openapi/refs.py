"""Following `$ref`, within a file and into others."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote

from codegen.sources.zego_openapi.tree import Node

_REF: Final = re.compile(r"""\$ref["']?\s*:\s*["']?([^"'#\s]+\.ya?ml)#""")
_SCHEMA: Final = re.compile(r".*#/components/schemas/([^/]+)")


class Astray(Exception):
    """A `$ref` that leads nowhere, or in a circle; the message says which one."""


@dataclass(frozen=True, slots=True)
class Target:
    """What a node stands for, and the name of the schema where it is a named one."""

    node: Node
    schema: str | None = None


def referenced_files(text: str, file: str) -> set[str]:
    """Return the files that a file refers to, found without parsing it."""
    folder = posixpath.dirname(file)
    return {posixpath.normpath(posixpath.join(folder, ref)) for ref in _REF.findall(text)}


def follow(node: Node, documents: Mapping[str, Node]) -> Target:
    """Return what a node stands for: itself, where it is no `$ref`.

    Keys beside a `$ref` go before those of what it leads to.

    Args:
        node: Any node.
        documents: The roots of all files, by their normalised paths.

    Raises:
        Astray: The `$ref` leads nowhere, or back to itself.
    """
    seen: list[str] = []
    schema: str | None = None
    while (said := node.get("$ref")) is not None:
        ref = said.value
        if not isinstance(ref, str):
            raise Astray(f"$ref {said.plain()!r} is no text")
        if ref in seen:
            raise Astray(f"$ref {ref!r} leads back to itself")
        seen.append(ref)
        target = _find(ref, said.place.file, documents)
        named = _SCHEMA.fullmatch(ref)
        schema = schema or (named[1] if named else None)
        node = _overlaid(node, target)
    return Target(node, schema)


def _overlaid(node: Node, target: Node) -> Node:
    beside = {key: value for key, value in node.items() if key != "$ref"}
    if not beside or not isinstance(target.value, dict):
        return target
    return Node(node.place, {**target.value, **beside})


def _find(ref: str, file: str, documents: Mapping[str, Node]) -> Node:
    path, _, pointer = ref.partition("#")
    where = posixpath.normpath(posixpath.join(posixpath.dirname(file), path)) if path else file
    found: Node | None = documents.get(posixpath.normpath(where))
    if found is None:
        raise Astray(f"$ref {ref!r} leads to {where}, which is not among the files")
    for part in pointer.strip("/").split("/"):
        key = unquote(part).replace("~1", "/").replace("~0", "~")
        found = found.get(key) if found is not None and key else found
    if found is None:
        raise Astray(f"$ref {ref!r} leads nowhere")
    return found
