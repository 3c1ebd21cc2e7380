"""Functions that write models as plain JSON, each made for its model.

What an attribute holds may be anything, where a request was not checked: each value is looked at,
and what is not of its attribute's type is left to `encode`. To make one takes as long as it
saves in some three hundred requests; it pays for requests that are made often.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from .encode import PLAIN, plain
from .wire import Field

if TYPE_CHECKING:
    from .model import Model

Writer: TypeAlias = Callable[[Any], dict[str, Any]]

_made: Final[dict[type[Model], Writer]] = {}


def writer(cls: type[Model]) -> Writer:
    """Return the function that writes an object of a model."""
    if cls not in _made:
        names: dict[str, Any] = {"PLAIN": PLAIN, "plain": plain}
        lines = ["def write(model):", "    wire = {}"]
        for field in cls.WIRE:
            lines.append(f"    value = model.{field.name}")
            lines.append("    if value is not None:")
            lines.append(f"        wire[{field.wire!r}] = {_value(field, names)}")
        source = "\n".join((*lines, "    return wire"))
        # Made of the generator's names, and of the wire's as literals.
        exec(compile(source, f"<writer of {cls.__name__}>", "exec"), names)  # noqa: S102
        _made[cls] = names["write"]
    return _made[cls]


def _value(field: Field, names: dict[str, Any]) -> str:
    """Return what a value, or an item of a list, is on the wire."""
    value = "each" if field.many else "value"
    if isinstance(field.type, str):
        one = f"{value} if type({value}) in PLAIN else plain({value})"
    else:
        write, cls = f"g{len(names)}", f"g{len(names) + 1}"
        names |= {write: writer(field.type), cls: field.type}
        one = f"{write}({value}) if type({value}) is {cls} else plain({value})"
    return (
        f"[{one} for each in value] if type(value) is tuple else plain(value)"
        if field.many
        else one
    )
