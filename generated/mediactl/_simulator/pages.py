"""One page of a list: which items it has, and what leads to the next."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from .bodies import put
from .checks import INTEGER_RANGES, holds
from .paging_ways import Way
from .tables import Action

# Where a call names no size, and its table none that counts then.
USUAL_SIZE = 10
# Of more digits than these no number of items has any use.
MOST_DIGITS = 18


@dataclass(frozen=True, slots=True)
class Items:
    """All items of a list: how many there are, and how to make each of them."""

    count: int
    make: Callable[[int], object]


def choose_way(action: Action, parameters: Mapping[str, Any]) -> Way | None:
    """The way in which the answer to these parameters is paged, if it is."""
    ways = (way for way in action.paging if holds(way.when, parameters, action.request))
    return next(ways, None)


def answer_page(
    action: Action, way: Way, parameters: Mapping[str, Any], content: dict[str, Any], items: Items
) -> None:
    """Put into an answer the page that is asked for, and where there are more."""
    size = _size(action, way, parameters)
    begin = min(_begin(way, parameters, size, items.count), items.count)
    end = min(begin + size, items.count)
    put(content, way.items, [items.make(index) for index in range(begin, end)])
    if way.total is not None:
        put(content, way.total, items.count)
    if way.pages is not None:
        put(content, way.pages, -(-items.count // size))
    if way.next is not None:
        put(content, way.next, _token(action, way.next, end, items.count))
    _repeat_position(action, way, parameters, content, size)


def _size(action: Action, way: Way, parameters: Mapping[str, Any]) -> int:
    if way.size is None:
        return USUAL_SIZE
    known = (parameters.get(way.size), action.request.fields[way.size].default)
    return next((size for size in known if isinstance(size, int) and size > 0), USUAL_SIZE)


def _begin(way: Way, parameters: Mapping[str, Any], size: int, count: int) -> int:
    """How many items come before the page."""
    if way.token is not None:
        return _position(parameters.get(way.token), count)
    if way.offset is not None:
        return max(parameters.get(way.offset) or 0, 0)
    page = parameters.get(way.page or "")
    return max((way.first if page is None else page) - way.first, 0) * size


def _position(token: object, count: int) -> int:
    """The place that a token stands for; after one that was never handed out comes nothing."""
    if token in (None, "", 0):
        return 0
    written = str(token)
    return int(written) if written.isdecimal() and len(written) <= MOST_DIGITS else count


def _token(action: Action, path: tuple[str, ...], end: int, count: int) -> str | int:
    """The token of what follows; nothing follows an empty one."""
    field = action.answered(path)
    following = end if end < count else 0
    if field is not None and field.type == "string":
        return str(following or "")
    return following


def _repeat_position(
    action: Action, way: Way, parameters: Mapping[str, Any], content: dict[str, Any], size: int
) -> None:
    """Repeat page and size beside the list, where an answer has fields of their names."""
    page = parameters.get(way.page, way.first) if way.page else None
    for name, value in ((way.page, page), (way.size, size)):
        beside = (*way.items[:-1], name or "")
        field = action.answered(beside)
        if field is not None and field.type in INTEGER_RANGES:
            put(content, beside, value)
