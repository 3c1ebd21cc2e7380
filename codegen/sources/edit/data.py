"""What a spec file should hold, as data: between the model and the text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from codegen.spec.nodes import Plain

Key: TypeAlias = "str | int"
# How a new node is written: in lines of its own, in brackets, or in brackets where that fits.
Layout: TypeAlias = Literal["block", "flow", "fit"]


@dataclass(frozen=True, slots=True)
class Quoted:
    """A text that the style of the specs has in quotes even where it could do without."""

    value: str


@dataclass(frozen=True, slots=True)
class Blank:
    """A value that a person must supply; `hint` says in a comment what belongs there."""

    hint: str


@dataclass(frozen=True, slots=True)
class Items:
    """A list; with `bare`, a single item may stand without one around it."""

    items: tuple[Data, ...]
    layout: Layout = "fit"
    bare: bool = False


@dataclass(frozen=True, slots=True)
class Rows:
    """A mapping whose keys are the author's; a `?` behind a key is no part of its name.

    The order of the rows means something only where `ordered` is true.
    """

    rows: Mapping[Key, Data]
    layout: Layout = "block"
    ordered: bool = True


@dataclass(frozen=True, slots=True)
class Part:
    """A mapping with fixed keys, in their usual order.

    Keys of `implied` need not be written: what they stand for is so without them. `short` is the
    key whose value may stand for the whole part.
    """

    values: Mapping[str, Data]
    implied: frozenset[str] = frozenset()
    short: str | None = None
    layout: Layout = "fit"

    def written(self) -> dict[Key, Data]:
        """Return what a new node has to say."""
        return {key: value for key, value in self.values.items() if key not in self.implied}


@dataclass(frozen=True, slots=True)
class Choices:
    """Allowed values with their meanings: a list where no value has one, else a mapping."""

    meanings: Mapping[Key, str]

    def plain(self) -> Items | Rows:
        """Return the form in which a new node is written."""
        if any(self.meanings.values()):
            return self.as_rows()
        return self.as_list()

    def as_list(self) -> Items:
        """Return the values alone."""
        return Items(tuple(self.meanings))

    def as_rows(self) -> Rows:
        """Return the values with their meanings."""
        return Rows({value: doc or "TODO" for value, doc in self.meanings.items()}, "fit")


@dataclass(frozen=True, slots=True)
class Moved:
    """A row that stood elsewhere: its lines, and what they say."""

    lines: tuple[str, ...] = field(repr=False)
    data: Data


Data: TypeAlias = "Plain | Quoted | Blank | Items | Rows | Part | Choices | Moved"


def same(left: Data, right: Data) -> bool:
    """Tell whether two nodes say the same; other than in Python, 1 is not 1.0, nor true."""
    return left is right or repr(left) == repr(right)
