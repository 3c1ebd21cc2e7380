"""Answers that are streams of events."""

from __future__ import annotations

from codegen.spec.faults import Faults
from codegen.spec.lookup import Names
from codegen.spec.model import Events, Field
from codegen.spec.nodes import Node
from codegen.spec.part import Part
from codegen.spec.scalar_fit import NO_TYPE
from codegen.spec.words import EVENTS


def read_events(node: Node, action: Part, response: Names[Field], faults: Faults) -> Events:
    """Read how the stream of events ends."""
    part = Part(node, EVENTS, faults)
    last = part.text("last")
    field = response.find(last, "a field of the response", faults) if last else None
    if last and field and field.type != NO_TYPE and str(field.type) != "bool":
        faults.add(last.place, f"'last' must be a boolean; '{last.value}' is {field.type}")
    for key in ("paging", "outcomes", "describes"):
        if key in action:
            message = f"'{key}' speaks of one answer, and 'events' of many; delete one of them"
            faults.add(part.place, message)
    return Events(part.place, last.value if last else None)
