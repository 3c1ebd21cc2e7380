"""How a list action is read to its end."""

from __future__ import annotations

from codegen.spec.faults import Faults
from codegen.spec.lookup import Names
from codegen.spec.model import INTEGERS, Field, Paging
from codegen.spec.nodes import ListNode, Node
from codegen.spec.part import Part
from codegen.spec.paths import Answer
from codegen.spec.rules import read_conditions
from codegen.spec.scalar_fit import NO_TYPE
from codegen.spec.values import Text, read_items
from codegen.spec.words import PAGING

_TOKENS = INTEGERS | {"string"}


def read_paging(
    node: Node, request: Names[Field], answer: Answer, faults: Faults
) -> tuple[Paging, ...]:
    """Read one way of paging, or a list of them with their conditions."""
    several = isinstance(node, ListNode)
    items = read_items(node, "'paging'", faults) or () if several else (node,)
    parts = [Part(item, PAGING, faults) for item in items]
    for part in parts:
        if len(parts) > 1 and part.is_read and "when" not in part:
            faults.add(part.place, "each of several ways of paging needs its 'when'")
    found = [_read_paging(part, request, answer) for part in parts]
    return tuple(paging for paging in found if paging is not None)


def _read_paging(part: Part, request: Names[Field], answer: Answer) -> Paging | None:
    _check_keys(part)
    when = part.node("when")
    paging = Paging(
        items=_items(part, answer) or "",
        place=part.place,
        when=read_conditions(when, request, "the request", part.faults) if when else (),
        page=_parameter(part, "page", request, INTEGERS),
        offset=_parameter(part, "offset", request, INTEGERS),
        token=_parameter(part, "token", request, _TOKENS),
        next=_path(part, "next", answer, _TOKENS),
        size=_parameter(part, "size", request, INTEGERS),
        total=_path(part, "total", answer, INTEGERS),
        pages=_path(part, "pages", answer, INTEGERS),
        first=_first(part),
    )
    return paging if paging.items else None


def _first(part: Part) -> int:
    first = part.count("first")
    return 1 if first is None else first


def _check_keys(part: Part) -> None:
    if not part.is_read:
        return
    ways = [key for key in ("page", "offset", "token") if key in part]
    if len(ways) != 1:
        part.faults.add(part.place, "'paging' goes by exactly one of 'page', 'offset' and 'token'")
    if ("token" in part) != ("next" in part):
        part.faults.add(part.place, "'token' and 'next' belong together: the next token is sent")
    if "first" in part and "page" not in part:
        part.faults.add(part.place, "'first' is the number of the first page; it belongs to 'page'")


def _parameter(part: Part, key: str, request: Names[Field], types: frozenset[str]) -> str | None:
    name = part.text(key)
    field = request.find(name, "a field of the request", part.faults) if name else None
    if key == "token" and name and field and field.required:
        message = f"the first page has no token yet, so that '{name.value}?' is optional"
        part.faults.add(name.place, message)
    return name.value if name and field and _is_one_of(field, types, key, name, part) else None


def _path(part: Part, key: str, answer: Answer, types: frozenset[str]) -> str | None:
    path = part.text(key)
    field = answer.field(path, part.faults) if path else None
    return path.value if path and field and _is_one_of(field, types, key, path, part) else None


def _is_one_of(field: Field, types: frozenset[str], key: str, name: Text, part: Part) -> bool:
    if field.type == NO_TYPE or (field.type.name in types and not field.type.is_list):
        return True
    right = "a whole number" if types is INTEGERS else "a string or a whole number"
    part.faults.add(name.place, f"'{key}' must be {right}; '{name.value}' is {field.type}")
    return False


def _items(part: Part, answer: Answer) -> str | None:
    path = part.text("items")
    field = answer.field(path, part.faults) if path else None
    if path and field and not field.type.is_list:
        part.faults.add(path.place, f"'items' must be a list; '{path.value}' is {field.type}")
    return path.value if path else None
