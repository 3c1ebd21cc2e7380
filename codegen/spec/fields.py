"""Fields of requests, responses and models."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from codegen.spec import reserved
from codegen.spec.constraints import Constraints
from codegen.spec.faults import Faults
from codegen.spec.lookup import Names
from codegen.spec.model import Field, Stated
from codegen.spec.names import is_python_name, python_name
from codegen.spec.nodes import BrokenNode, Entry, MappingNode, Node, ScalarNode
from codegen.spec.part import Part
from codegen.spec.scalar_fit import NO_TYPE
from codegen.spec.stated import read_stated
from codegen.spec.types import ModelNames, read_type
from codegen.spec.values import Text, read_entries
from codegen.spec.words import FIELD

_WIRE: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")


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
    fields: dict[str, Field] = {}
    whole = entries.whole
    for entry in entries:
        is_named = _check_wire(entry.key, faults)
        field = _read_field(entry, section, models, faults)
        if is_named:
            _note_second(field, fields, faults)
            fields.setdefault(field.wire, field)
        whole = whole and is_named
    _check_python_names(fields, faults)
    return Names(fields, whole)


def _check_wire(key: ScalarNode, faults: Faults) -> bool:
    """Tell whether a key can be a field's name, and note it if not."""
    if not isinstance(key.value, str):
        message = f"a field's name must be a text, not the number {key.value}; quote it"
        faults.add(key.place, message)
        return False
    name = key.value.removesuffix("?")
    if not _WIRE.fullmatch(name):
        message = f"'{name}' is no field's name; letters, digits, '_' and '-' may stand in it"
        faults.add(key.place, message)
    return _WIRE.fullmatch(name) is not None


def _note_second(field: Field, fields: dict[str, Field], faults: Faults) -> None:
    first = fields.get(field.wire)
    # The same key twice is reported by the YAML reader; this is `Name` beside `Name?`.
    if first and field.required != first.required:
        message = (
            f"field '{field.wire}' stands here a second time; first in line {first.place.line}"
        )
        faults.add(field.place, message)


def _check_python_names(fields: dict[str, Field], faults: Faults) -> None:
    first: dict[str, str] = {}
    for field in fields.values():
        if other := first.get(field.python):
            both = f"'{other}' and '{field.wire}' are both '{field.python}' in Python"
            faults.add(field.place, f"{both}; give one of them another 'name'")
        first.setdefault(field.python, field.wire)


def _read_field(entry: Entry, section: Section, models: ModelNames, faults: Faults) -> Field:
    part = Part(_long_form(entry.value), FIELD, faults)
    type_node = part.node("type")
    type_ = read_type(type_node, models, faults) if type_node else NO_TYPE
    constraints = Constraints(part, type_)
    wire = str(entry.key.value)
    name = Text(wire.removesuffix("?"), entry.key.place)
    field = Field(
        wire=name.value,
        python=_read_python(name, part, section),
        type=type_,
        required=not wire.endswith("?"),
        place=name.place,
        doc=part.doc(),
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
        stated=_read_stated(part),
    )
    constraints.check(field)
    _check_flags(part, field, section)
    return field


def _read_stated(part: Part) -> Stated:
    node = part.node("stated")
    return read_stated(node, part.faults) if node else ()


def _long_form(value: Node) -> Node:
    """Write `Name: type` out as `Name: {type: type}`."""
    if isinstance(value, MappingNode | BrokenNode):
        return value
    entry = Entry(ScalarNode(value.place, "type"), value)
    return MappingNode(value.place, (entry,), braces=False)


def _read_python(wire: Text, part: Part, section: Section) -> str:
    """Read or derive the name in Python; notes names that are taken, on the wire or there."""
    given = part.text("name")
    name = given.value if given else python_name(wire.value)
    place = given.place if given else wire.place
    cure = "give another one" if given else "give it a 'name'"
    if not given and not _WIRE.fullmatch(wire.value):
        return name  # derived from what is no name, which is noted
    if wire.value in section.taken:
        message = f"'{wire.value}' is {section.taken_by}; leave it out here"
        part.faults.add(wire.place, message)
    elif not is_python_name(name):
        message = f"'{name}' cannot be the name of '{wire.value}' in Python; {cure}"
        part.faults.add(place, message)
    elif name in reserved.FIELDS | section.reserved:
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
