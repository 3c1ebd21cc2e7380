"""What a model looks like on the wire: one Field for each of its attributes, and the rules between them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from .model import Model

Plain: TypeAlias = str | int | float | bool

INTEGER_BOUNDS: Final = {
    "int32": (-(2**31), 2**31 - 1),
    "int64": (-(2**63), 2**63 - 1),
    "uint32": (0, 2**32 - 1),
    "uint64": (0, 2**64 - 1),
}


class Field:
    """One attribute of a model, as it is on the wire.

    Args:
        wire: Name on the wire.
        name: Name of the attribute.
        type: `string`, `int32`, `int64`, `uint32`, `uint64`, `float`, `bool`, `any`, `bytes`, or a
            model.
        many: Whether it is a list of these; the bounds below, but for those on items, then speak of
            the items.
        required: Whether it has to be there.
        choices: The documented values.
        min: Least number.
        max: Greatest number.
        min_length: Least length of a string, in characters.
        max_length: Greatest length of a string, in characters.
        pattern: Regular expression that a whole string matches.
        min_items: Least length of a list.
        max_items: Greatest length of a list.
        default: What the vendor takes when it is left out.
        secret: Whether its value is never to be printed.
    """

    __slots__ = (
        "choices",
        "default",
        "many",
        "max",
        "max_items",
        "max_length",
        "min",
        "min_items",
        "min_length",
        "name",
        "pattern",
        "required",
        "secret",
        "type",
        "wire",
    )

    def __init__(
        self,
        wire: str,
        name: str,
        type: str | type[Model],
        *,
        many: bool = False,
        required: bool = True,
        choices: tuple[str | int, ...] = (),
        min: float | None = None,
        max: float | None = None,
        min_length: int | None = None,
        max_length: int | None = None,
        pattern: str | None = None,
        min_items: int | None = None,
        max_items: int | None = None,
        default: Plain | None = None,
        secret: bool = False,
    ) -> None:
        self.wire = wire
        self.name = name
        self.type = type
        self.many = many
        self.required = required
        self.choices = choices
        self.min = min
        self.max = max
        self.min_length = min_length
        self.max_length = max_length
        self.pattern = pattern
        self.min_items = min_items
        self.max_items = max_items
        self.default = default
        self.secret = secret


# Attributes, each with the values that it has to have; None where it only has to be given.
Conditions: TypeAlias = tuple[tuple[str, tuple[Plain, ...] | None], ...]


class OneOf:
    """Exactly one of these attributes has to be given."""

    __slots__ = ("names",)

    def __init__(self, names: tuple[str, ...]) -> None:
        self.names = names


class AnyOf:
    """At least one of these attributes has to be given."""

    __slots__ = ("names",)

    def __init__(self, names: tuple[str, ...]) -> None:
        self.names = names


class NeededWhen:
    """An attribute has to be given when all conditions hold."""

    __slots__ = ("name", "when")

    def __init__(self, name: str, when: Conditions) -> None:
        self.name = name
        self.when = when


class OnlyWhen:
    """None of these attributes may be given unless all conditions hold."""

    __slots__ = ("names", "when")

    def __init__(self, names: tuple[str, ...], when: Conditions) -> None:
        self.names = names
        self.when = when


Rule: TypeAlias = OneOf | AnyOf | NeededWhen | OnlyWhen
