"""Bases of the generated models, and the converters of their attributes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeVar

from .action import Action
from .decode import decode
from .encode import to_wire
from .meta import ResponseMeta
from .wire import Field, Rule

if TYPE_CHECKING:
    from .meta import Drift

T = TypeVar("T")
R = TypeVar("R", bound="Response")


class Model:
    """A group of fields as the vendor defines it.

    Models are immutable, compare by value, hash and can be pickled.
    """

    __slots__ = ()

    WIRE: ClassVar[tuple[Field, ...]] = ()
    RULES: ClassVar[tuple[Rule, ...]] = ()

    # attrs would write the next three for each class anew, which takes half of the time that it
    # takes to make one; there are hundreds, and most programs never compare or print them.

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._values() == other._values()

    def __hash__(self) -> int:
        # Without plain JSON, whose objects and lists have no hash.
        named = (field.name for field in self.WIRE if field.type != "any")
        return hash((type(self), *(getattr(self, name) for name in named)))

    def __repr__(self) -> str:
        # A traceback may show one that is half made.
        there = (name for name in self._names() if hasattr(self, name))
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in there)
        return f"{type(self).__name__}({shown})"

    @classmethod
    def _names(cls) -> tuple[str, ...]:
        return tuple(field.name for field in cls.WIRE)

    def _values(self) -> tuple[Any, ...]:
        return tuple(getattr(self, name) for name in self._names())

    def to_wire(self) -> dict[str, Any]:
        """Return the model as plain JSON with the vendor's names, without what was not given."""
        return to_wire(self)

    @classmethod
    def from_wire(cls, data: Mapping[str, Any]) -> Self:
        """Build the model from plain JSON with the vendor's names.

        Fields that are unknown, missing or of another type never raise: see `ResponseMeta.drift`.
        """
        return decode(cls, data, [])


class Request(Model, Generic[R]):
    """Parameters of an action; `client.call(request)` sends it."""

    __slots__ = ()

    ACTION: ClassVar[Action]


class Response(Model):
    """Answer to an action.

    A good answer is never lost: a field that the answer lacks, or holds in another type that cannot
    be converted, is None even where its type does not say so; `meta.drift` tells.

    Attributes:
        request_id: The vendor's ID of the request, which its support asks for; empty where none was
            given.
        meta: What is known about the call beside its answer.
    """

    __slots__ = ()

    @classmethod
    def _names(cls) -> tuple[str, ...]:
        return (*super()._names(), "request_id")

    if TYPE_CHECKING:

        @property
        def request_id(self) -> str: ...  # noqa: D102
        @property
        def meta(self) -> ResponseMeta: ...  # noqa: D102

    @classmethod
    def from_wire(
        cls, data: Mapping[str, Any], *, request_id: str = "", meta: ResponseMeta | None = None
    ) -> Self:
        """Build the response from plain JSON with the vendor's names; see `Model.from_wire`."""
        drift: list[Drift] = []
        if meta is None:
            meta = ResponseMeta(raw=dict(data))
        response = decode(cls, data, drift, request_id=request_id, meta=meta)
        meta.drift += tuple(drift)
        return response


def as_tuple(value: Sequence[T]) -> tuple[T, ...]:
    """Turn a sequence into a tuple; leave anything else, and a bare string, for the check to refuse."""
    if isinstance(value, Sequence) and not isinstance(value, str | bytes | bytearray):
        return tuple(value)
    return value  # type: ignore[return-value]


def as_strings(value: Sequence[str]) -> tuple[str, ...]:
    """As `as_tuple`, for strings."""
    return as_tuple(value)


def as_integers(value: Sequence[int]) -> tuple[int, ...]:
    """As `as_tuple`, for integers."""
    return as_tuple(value)


def as_numbers(value: Sequence[float]) -> tuple[float, ...]:
    """As `as_tuple`, for numbers."""
    return as_tuple(value)


def as_booleans(value: Sequence[bool]) -> tuple[bool, ...]:
    """As `as_tuple`, for booleans."""
    return as_tuple(value)
