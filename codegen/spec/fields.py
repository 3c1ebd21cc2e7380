"""Fields of requests, responses and models."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from codegen.spec.constraints import Constraints
from codegen.spec.faults import Faults
from codegen.spec.lookup import Names
from codegen.spec.model import Field
from codegen.spec.names import is_python_name, python_name
from codegen.spec.nodes import BrokenNode, Entry, MappingNode, Node, ScalarNode
from codegen.spec.part import Part
from codegen.spec.scalar_fit import NO_TYPE
from codegen.spec.types import ModelNames, read_type
from codegen.spec.values import TODO, Text, read_entries
from codegen.spec.words import FIELD

_WIRE: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")
# What every generated class of fields has already.
_RESERVED: Final = frozenset({"self", "to_wire", "from_wire"})


@dataclass(frozen=True, slots=True)
class Section:
    """Where fields stand, and which names are taken there.

    `taken` are wire names of the vendor's own fields beside these, called `taken_by` in messages.
    """

    name: str
    reserved: frozenset[str] = frozenset()
    taken: frozenset[str] = frozenset()
    taken_by: str = ""
    is_answer: bool = False


def read_fields(node: Node, section: Section, models: ModelNames, faults: Faults) -> Names[Field]:
    """Read fields by their wire names, in the order of the file."""
    entries = read_entries(node, f"'{section.name}'", faults)
    if entries is None:
        return Names(whole=False)
    fields: dict[str, Field] = {}
    whole = isinstance(node, MappingNode) and node.whole
    for entry in entries:
        field = _read_field(entry, section, models, faults)
        if field is None:
            whole = False
        elif field.wire in fields:
            _note_second(field, fields[field.wire], faults)
        else:
            fields[field.wire] = field
    _check_python_names(fields, faults)
    return Names(fields, whole)


def _note_second(field: Field, first: Field, faults: Faults) -> None:
    # The same key twice is reported by the YAML reader; this is `Name` beside `Name?`.
    if field.required != first.required:
        line = first.place.line
        faults.add(
            field.place, f"field '{field.wire}' stands here a second time; first in line {line}"
        )


def _check_python_names(fields: dict[str, Field], faults: Faults) -> None:
    first: dict[str, str] = {}
    for field in fields.values():
        if other := first.get(field.python):
            both = f"'{other}' and '{field.wire}' are both '{field.python}' in Python"
            faults.add(field.place, f"{both}; give one of them another 'name'")
        first.setdefault(field.python, field.wire)


def _read_field(entry: Entry, section: Section, models: ModelNames, faults: Faults) -> Field | None:
    key = _read_wire(entry.key, section, faults)
    part = Part(_long_form(entry.value), FIELD, faults)
    type_node = part.node("type")
    type_ = read_type(type_node, models, faults) if type_node else NO_TYPE
    doc = part.doc()
    constraints = Constraints(part, type_)
    if key is None:
        return None
    name, required = key
    field = Field(
        wire=name.value,
        python=_python(name, part, section),
        type=type_,
        required=required,
        place=name.place,
        doc=doc,
        choices=constraints.choices(),
        min=constraints.number("min"),
        max=constraints.number("max"),
        min_length=constraints.length("min_length"),
        max_length=constraints.length("max_length"),
        pattern=constraints.pattern(),
        min_items=constraints.length("min_items"),
        max_items=constraints.length("max_items"),
        default=constraints.default(),
        indexed=constraints.indexed(),
        secret=constraints.secret(),
        deprecated=part.flag("deprecated"),
        disabled=part.flag("disabled"),
    )
    constraints.check(field)
    _check_flags(part, field, section)
    return field


def _read_wire(key: ScalarNode, section: Section, faults: Faults) -> tuple[Text, bool] | None:
    if not isinstance(key.value, str):
        faults.add(
            key.place, f"a field's name must be a text, not the number {key.value}; quote it"
        )
        return None
    if key.value.startswith(TODO):
        faults.add(key.place, f"fill in the name of a field of '{section.name}', or delete it")
        return None
    name = key.value.removesuffix("?")
    if not _WIRE.fullmatch(name):
        message = f"'{name}' is no field's name; letters, digits, '_' and '-' may stand in it"
        faults.add(key.place, message)
        return None
    if name in section.taken:
        faults.add(key.place, f"'{name}' is {section.taken_by}; leave it out here")
    return Text(name, key.place), name == key.value


def _long_form(value: Node) -> Node:
    """Write `Name: type` out as `Name: {type: type}`."""
    if isinstance(value, MappingNode | BrokenNode):
        return value
    entry = Entry(ScalarNode(value.place, "type"), value)
    return MappingNode(value.place, (entry,), braces=False)


def _python(wire: Text, part: Part, section: Section) -> str:
    given = part.text("name")
    name = given.value if given else python_name(wire.value)
    place = given.place if given else wire.place
    cure = "give another one" if given else "give it a 'name'"
    if not is_python_name(name):
        message = f"'{name}' cannot be the name of '{wire.value}' in Python; {cure}"
        part.faults.add(place, message)
    elif name in _RESERVED | section.reserved:
        message = f"'{name}', the name of '{wire.value}' in Python, is reserved; {cure}"
        part.faults.add(place, message)
    return name


def _check_flags(part: Part, field: Field, section: Section) -> None:
    if field.disabled and field.required:
        message = f"a disabled field is never sent; write '{field.wire}?'"
        part.faults.add(field.place, message)
    if section.is_answer:
        for key in ("default", "encoding", "disabled"):
            if node := part.node(key):
                part.faults.add(
                    node.place, f"'{key}' speaks of requests; it has no place in an answer"
                )
