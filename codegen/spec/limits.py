"""Call limits."""

from __future__ import annotations

import re
from typing import Final

from codegen.spec.faults import Faults
from codegen.spec.lookup import Names
from codegen.spec.model import INTEGERS, Field, Rate, RateLimit
from codegen.spec.nodes import MappingNode, Node, ScalarNode, shown
from codegen.spec.part import Part
from codegen.spec.scalar_fit import NO_TYPE
from codegen.spec.values import Text, read_entries, read_text
from codegen.spec.words import RATE_LIMIT

_RATE: Final = re.compile(r"([1-9][0-9]{0,8})/(?:([1-9][0-9]{0,4})?s|(min))")
_NO_RATE: Final = "a rate is calls a time, as in 20/s, 1/10s or 100/min"


def read_rate_limit(node: Node, request: Names[Field] | None, faults: Faults) -> RateLimit | None:
    """Read a call limit.

    `request` holds the action's parameters, None stands for a service's limit.
    """
    if not isinstance(node, MappingNode):
        rate = _read_rate(node, "'rate_limit'", faults)
        return None if rate is None else RateLimit(rate)
    part = Part(node, RATE_LIMIT, faults)
    limit = _rate_of(part, "limit")
    test = _rate_of(part, "test")
    per_node = part.node("per")
    per = _read_per(per_node, request, faults) if per_node else ()
    return RateLimit(limit, test, per) if limit else None


def _rate_of(part: Part, key: str) -> Rate | None:
    node = part.node(key)
    return _read_rate(node, f"'{key}'", part.faults) if node else None


def _read_rate(node: Node, label: str, faults: Faults) -> Rate | None:
    if isinstance(node, ScalarNode) and isinstance(node.value, int | float):
        faults.add(node.place, f"{label} is {shown(node.value)}; {_NO_RATE}")
        return None
    text = read_text(node, label, faults, _NO_RATE)
    if text is None:
        return None
    found = _RATE.fullmatch(text.value)
    if not found:
        faults.add(text.place, f"{label} is '{text.value}'; {_NO_RATE}")
        return None
    return Rate(int(found[1]), 60 if found[3] else int(found[2] or 1))


def _read_per(
    node: Node, request: Names[Field] | None, faults: Faults
) -> tuple[tuple[str, Rate], ...]:
    if request is None:
        faults.add(
            node.place, "'per' names a parameter of one action; it has no place in service.yaml"
        )
        return ()
    rates: dict[str, Rate] = {}
    for entry in read_entries(node, "'per'", faults, least=1):
        name = Text(str(entry.key.value), entry.key.place)
        rate = _read_rate(entry.value, f"'{name.value}'", faults)
        field = request.find(name, "a field of the request", faults)
        if field is not None and not _is_key(field):
            message = (
                f"'{name.value}' is {field.type}; a limit counts for each string or whole number"
            )
            faults.add(name.place, message)
        if rate is not None:
            rates.setdefault(name.value, rate)
    return tuple(rates.items())


def _is_key(field: Field) -> bool:
    single = field.type.name in INTEGERS | {"string"} and not field.type.is_list
    return single or field.type == NO_TYPE
