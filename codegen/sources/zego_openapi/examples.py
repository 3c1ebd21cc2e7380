"""Putting together an action's example from what stands beside its parameters and fields."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from codegen.sources.zego_openapi.tree import Node
from codegen.spec.model import Json

Follow = Callable[[Node], Node | None]


class _Nothing:
    """That there is no example, where one may be null."""


NOTHING: Final = _Nothing()


def example_of(node: Node, follow: Follow) -> Json | _Nothing:
    """Return the example of a schema or a parameter, or one made of those of all its parts.

    Args:
        node: The schema, parameter or media type.
        follow: Returns what a node stands for.

    Returns:
        The example, or `NOTHING` where some part has none.
    """
    whole = follow(node)
    if whole is None:
        return NOTHING
    own = whole.get("example")
    if own is not None:
        return own.plain()
    if (several := whole.get("examples")) is not None:
        return _single(several)
    inner = whole.get("schema")
    return _parts(whole, follow) if inner is None else example_of(inner, follow)


def _single(several: Node) -> Json | _Nothing:
    """Return the example of a map that has no other; which of several belongs is not said."""
    found = [each.get("value") for each in several.values()]
    return found[0].plain() if len(found) == 1 and found[0] is not None else NOTHING


def _parts(schema: Node, follow: Follow) -> Json | _Nothing:
    """Return an example of an object or a list, made of those of its parts."""
    if (properties := schema.get("properties")) is not None:
        made: dict[str, Json] = {}
        for name, each in properties.items():
            value = example_of(each, follow)
            if isinstance(value, _Nothing):
                return NOTHING
            made[name] = value
        return made
    if (items := schema.get("items")) is not None:
        value = example_of(items, follow)
        return value if isinstance(value, _Nothing) else [value]
    return NOTHING
