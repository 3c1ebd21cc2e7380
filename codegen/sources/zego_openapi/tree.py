"""YAML text as a tree of nodes that know their places."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

import yaml

from codegen.sources.facts import Complaint
from codegen.spec.model import Json, Place

Scalar: TypeAlias = "str | int | float | bool | None"

# The parser in C where PyYAML has it: it is several times as fast.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_TAG = "tag:yaml.org,2002:"


class NotYaml(Exception):
    """The text cannot be parsed; `complaint` says where and why."""

    def __init__(self, complaint: Complaint) -> None:
        super().__init__(str(complaint))
        self.complaint = complaint


@dataclass(slots=True, eq=False)
class Node:
    """A value and its place: that of its key, where it has one.

    `value` is a scalar, the nodes by key, or a list of nodes. `first_line` is where the content of
    a literal block begins, and `indent` how far it stands in; both are None for everything else.
    """

    place: Place
    value: Scalar | dict[str, Node] | list[Node]
    first_line: int | None = None
    indent: int | None = None

    def get(self, key: str) -> Node | None:
        """Return the node under a key; None where there is none, or this is no map."""
        return self.value.get(key) if isinstance(self.value, dict) else None

    def text(self, key: str) -> str:
        """Return the text under a key, or nothing."""
        node = self.get(key)
        return node.value if node is not None and isinstance(node.value, str) else ""

    def items(self) -> list[tuple[str, Node]]:
        """Return the keys and nodes of a map."""
        return list(self.value.items()) if isinstance(self.value, dict) else []

    def values(self) -> list[Node]:
        """Return the nodes of a map."""
        return [node for _, node in self.items()]

    def list(self) -> list[Node]:
        """Return the nodes of a list."""
        return self.value if isinstance(self.value, list) else []

    def plain(self) -> Json:
        """Return the value without its places."""
        if isinstance(self.value, dict):
            return {key: node.plain() for key, node in self.value.items()}
        if isinstance(self.value, list):
            return [node.plain() for node in self.value]
        return self.value

    def place_at(self, line: int, column: int) -> Place:
        """Return the place of something in this text: the line from 0, the column from 0."""
        if self.first_line is None or self.indent is None:
            return self.place
        return Place(self.place.file, self.first_line + line, self.indent + column + 1)


@dataclass(slots=True)
class _Builder:
    file: str
    lines: list[str]
    complaints: list[Complaint] = field(default_factory=list)
    open: set[int] = field(default_factory=set)

    def node(self, raw: yaml.Node, key: yaml.Node | None = None) -> Node:
        place = self.place(key or raw)
        if id(raw) in self.open:
            raise NotYaml(Complaint(place, "a YAML alias makes this a part of itself"))
        self.open.add(id(raw))
        node = Node(place, self.value(raw))
        self.open.remove(id(raw))
        if isinstance(raw, yaml.ScalarNode) and raw.style == "|":
            node.first_line = raw.start_mark.line + 2
            node.indent = self.indent(raw)
        return node

    def value(self, raw: yaml.Node) -> Scalar | dict[str, Node] | list[Node]:
        if isinstance(raw, yaml.MappingNode):
            return dict(self.entries(raw))
        if isinstance(raw, yaml.SequenceNode):
            return [self.node(each) for each in raw.value]
        return _scalar(raw)

    def entries(self, raw: yaml.MappingNode) -> Iterator[tuple[str, Node]]:
        seen: set[str] = set()
        for key, value in raw.value:
            if not isinstance(key, yaml.ScalarNode):
                self.complaints.append(
                    Complaint(self.place(key), "this key is no text; it was left out")
                )
                continue
            if key.value in seen:
                said = f"{key.value} stands twice; the later one was read"
                self.complaints.append(Complaint(self.place(key), said))
            seen.add(key.value)
            yield key.value, self.node(value, key)

    def place(self, raw: yaml.Node) -> Place:
        return Place(self.file, raw.start_mark.line + 1, raw.start_mark.column + 1)

    def indent(self, raw: yaml.ScalarNode) -> int:
        """Return how far the first line with text stands in."""
        body = self.lines[raw.start_mark.line + 1 : raw.end_mark.line + 1]
        return next((len(line) - len(line.lstrip(" ")) for line in body if line.strip()), 0)


def parse_yaml(text: str, file: str) -> tuple[Node, list[Complaint]]:
    """Parse a file; return its root, and the keys that stand twice or are no text.

    Raises:
        NotYaml: The text is no YAML, contains itself, or is nested too deep.
    """
    try:
        return _parsed(text, file)
    except RecursionError:
        raise NotYaml(Complaint(Place(file, 1, 1), "this is nested too deep to be read")) from None


def _parsed(text: str, file: str) -> tuple[Node, list[Complaint]]:
    try:
        raw = yaml.compose(text, _LOADER)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        place = Place(file, mark.line + 1, mark.column + 1) if mark else Place(file, 1, 1)
        raise NotYaml(Complaint(place, f"this is no YAML: {error.problem}")) from None
    except yaml.YAMLError as error:
        raise NotYaml(Complaint(Place(file, 1, 1), f"this is no YAML: {error}")) from None
    if raw is None:
        return Node(Place(file, 1, 1), None), []
    builder = _Builder(file, text.splitlines())
    return builder.node(raw), builder.complaints


def _scalar(raw: yaml.Node) -> Scalar:
    """Return the value of a scalar; dates stay the text that they are."""
    text = str(raw.value)
    kind = raw.tag.removeprefix(_TAG)
    if kind == "null":
        return None
    if kind == "bool":
        return text.lower() in {"true", "yes", "on"}
    try:
        if kind == "int":
            return int(text.replace("_", ""), 0)
        if kind == "float":
            return float(text.replace("_", ""))
    except ValueError:  # YAML's other spellings of numbers, such as 1:30
        return text
    return text
