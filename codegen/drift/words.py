"""What a node says to people only: it goes into docstrings and examples, and breaks nobody."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from codegen.spec.model import Action, ErrorCode, Field, Model, Place, Service, Vendor

_NOWHERE = Place("", 0, 0)


def words(node: Vendor | Service | Action | Model | Field | ErrorCode) -> Mapping[str, object]:
    """Return the words of a node, each under the name that a report gives it."""
    match node:
        case Vendor() | Service():
            return {"title": node.title, "doc": node.doc, "source": node.source}
        case Action():
            examples = [replace(example, place=_NOWHERE) for example in node.examples]
            return {"doc": node.doc, "source": node.source, "examples": examples}
        case Model():
            return {"doc": node.doc}
        case Field():
            meanings = {f"meaning of {choice.value}": choice.doc for choice in node.choices}
            return {"doc": node.doc, **meanings}
        case ErrorCode():
            return {"doc": node.doc, "advice": node.advice}
