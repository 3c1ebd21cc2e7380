"""How a list is read page by page, as an action's table says it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .reading import blame, read_path, refuse_unknown

WAY_KEYS = frozenset(
    {"items", "when", "page", "offset", "token", "next", "size", "total", "pages", "first"}
)


@dataclass(frozen=True, slots=True)
class Way:
    """One way of turning pages.

    ``page``, ``offset``, ``token`` and ``size`` are parameters; ``items``, ``next``, ``total`` and
    ``pages`` are paths into the answer. ``when`` has the values that choose this way (``None``:
    any), ``first`` is the number of the first page.
    """

    items: tuple[str, ...]
    when: Mapping[str, tuple[Any, ...] | None] = field(default_factory=dict)
    page: str | None = None
    offset: str | None = None
    token: str | None = None
    size: str | None = None
    next: tuple[str, ...] | None = None
    total: tuple[str, ...] | None = None
    pages: tuple[str, ...] | None = None
    first: int = 1


def read_way(way: Mapping[str, Any]) -> Way:
    """Read an entry of ``paging`` of an action.

    Raises:
        ValueError: It is not as it should be.
    """
    with blame("paging"):
        refuse_unknown(way, WAY_KEYS, "paging")
        if len(way.keys() & {"page", "offset", "token"}) != 1:
            raise ValueError("it goes by exactly one of page, offset and token")
        return Way(
            items=read_path(way["items"]),
            when=read_when(way.get("when", {})),
            page=way.get("page"),
            offset=way.get("offset"),
            token=way.get("token"),
            size=way.get("size"),
            next=_optional_path(way.get("next")),
            total=_optional_path(way.get("total")),
            pages=_optional_path(way.get("pages")),
            first=way.get("first", 1),
        )


def read_when(when: Mapping[str, list[Any] | None]) -> dict[str, tuple[Any, ...] | None]:
    """Read conditions: the values that each field may have, or ``None`` where any will do."""
    return {name: None if values is None else tuple(values) for name, values in when.items()}


def _optional_path(written: str | None) -> tuple[str, ...] | None:
    return None if written is None else read_path(written)
