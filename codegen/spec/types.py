"""Types: scalars, models, and lists of one."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.spec.faults import Faults, did_you_mean
from codegen.spec.model import SCALARS, Type
from codegen.spec.nodes import BrokenNode, ListNode, Node, ScalarNode, shown
from codegen.spec.scalar_fit import NO_TYPE
from codegen.spec.values import read_text
from codegen.spec.words import FIELD


@dataclass(frozen=True, slots=True)
class ModelNames:
    """The models that types may name.

    `whole` is false when a part that defines some could not be read.
    """

    names: frozenset[str]
    whole: bool
    where: str


def read_type(node: Node, models: ModelNames, faults: Faults) -> Type:
    """Read a type; `NO_TYPE` after a fault."""
    if not isinstance(node, ListNode):
        return _read_single(node, models, faults)
    if len(node.items) != 1 or isinstance(node.items[0], ListNode):
        wrong = "there are no lists of lists" if len(node.items) == 1 else "one type stands in it"
        faults.add(
            node.place, f"a list is written as its items' type in brackets, as in [string]; {wrong}"
        )
        return NO_TYPE
    item = _read_single(node.items[0], models, faults)
    return NO_TYPE if item == NO_TYPE else Type(item.name, is_list=True)


def _read_single(node: Node, models: ModelNames, faults: Faults) -> Type:
    if isinstance(node, BrokenNode):
        return NO_TYPE
    if isinstance(node, ScalarNode) and isinstance(node.value, bool | int | float):
        faults.add(node.place, f"unknown type {shown(node.value)}{_all_types()}")
        return NO_TYPE
    text = read_text(node, "'type'", faults, FIELD.keys["type"])
    if text is None:
        return NO_TYPE
    if text.value in SCALARS or text.value in models.names:
        return Type(text.value)
    meant = did_you_mean(text.value, [*SCALARS, *sorted(models.names)])
    if not text.value[0].isupper():
        faults.add(text.place, f"unknown type '{text.value}'{meant or _all_types()}")
    elif models.whole:
        faults.add(text.place, f"model '{text.value}' is not defined {models.where}{meant}")
    return NO_TYPE


def _all_types() -> str:
    return (
        f"; types are {', '.join(SCALARS)}, the names of models, and lists of one such as [string]"
    )
