"""What vendor material says about a service, with the place of every fact.

`None` and an empty `Said` differ throughout: None means that the material says nothing about it,
so that the specs stay as they are; a value, even an empty one, is what the material says.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from codegen.spec.model import Choice, Json, Method, Place, RateLimit

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Said(Generic[T]):
    """A fact and the place in the material that says so."""

    value: T
    place: Place


@dataclass(frozen=True, slots=True)
class TypeFacts:
    """The type of a field, as far as the material tells.

    `scalars` are the scalar types of the spec language that the material's word may mean, the one
    that a new field gets first: a page's `Integer` may be any whole number. It is empty for an
    object. `model` is the vendor's own name of the object's model, None where it is nameless;
    `fields` are the object's fields where the material nests them in place, None where it does not
    (then `ServiceFacts.models` may hold the model).
    """

    scalars: tuple[str, ...] = ()
    is_list: bool = False
    model: str | None = None
    fields: tuple[FieldFacts, ...] | None = None


@dataclass(frozen=True, slots=True)
class FieldFacts:
    """A parameter of a request, or a field of a response or of an object.

    In a response `required` is False where the vendor says that the field may be absent or null.
    `words` is the vendor's text about it: shown to people, never written to a spec file.
    """

    wire: str
    place: Place
    type: TypeFacts | None = None
    required: bool | None = None
    choices: tuple[Choice, ...] | None = None
    default: Said[str | int | float | bool] | None = None
    min: Said[int | float] | None = None
    max: Said[int | float] | None = None
    min_length: Said[int] | None = None
    max_length: Said[int] | None = None
    min_items: Said[int] | None = None
    max_items: Said[int] | None = None
    pattern: Said[str] | None = None
    indexed: bool | None = None
    deprecated: bool | None = None
    disabled: bool | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """An object that the vendor gives a name, which several actions may use."""

    name: str
    fields: tuple[FieldFacts, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class ErrorFacts:
    """A row of an error table: the vendor's one-line meaning, and its advice where there is any."""

    code: str | int
    place: Place
    meaning: str = ""
    advice: str = ""


@dataclass(frozen=True, slots=True)
class ExampleFacts:
    """An example that parses: the parameters as on the wire, and the whole answer's content."""

    request: Mapping[str, Json]
    response: Mapping[str, Json]
    place: Place


@dataclass(frozen=True, slots=True)
class ActionFacts:
    """What the material says about one action.

    `request` and `response` leave out the vendor's common parameters and envelope (for Tencent
    Cloud `Action`, `Version`, `Region` and `RequestId`; for ZEGOCLOUD the signed query parameters,
    and `Code`, `Message`, `RequestId`). `errors` leaves out success and is None where the material
    has no error table. `whole` is False where something of them could not be understood, so that
    what they lack may be there all the same.
    """

    name: str
    place: Place
    method: Said[Method] | None = None
    host: Said[str] | None = None
    version: Said[str] | None = None
    url: Said[str] | None = None
    updated: Said[str] | None = None  # YYYY-MM-DD
    rate_limit: Said[RateLimit] | None = None
    regions: Said[tuple[str, ...]] | None = None
    deprecated: Said[bool] | None = None
    request: tuple[FieldFacts, ...] | None = None
    response: tuple[FieldFacts, ...] | None = None
    errors: tuple[ErrorFacts, ...] | None = None
    examples: tuple[ExampleFacts, ...] | None = None
    words: str = ""
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Complaint:
    """Something in the material that could not be understood, or has more than one reading."""

    place: Place
    message: str

    def __str__(self) -> str:
        return f"{self.place}: {self.message}"


@dataclass(frozen=True, slots=True)
class ServiceFacts:
    """What the material says about one service.

    `vendor` and `service` are the folders under `specs/`. `complete` is true where an action that
    is not here is not there either: a description of the whole service, not a page of it.
    """

    vendor: str
    service: str
    actions: tuple[ActionFacts, ...]
    complete: bool = False
    title: str | None = None
    version: Said[str] | None = None
    hosts: Said[tuple[tuple[str, str], ...]] | None = None  # short name and host
    models: Mapping[str, ModelFacts] = field(default_factory=dict)
    complaints: tuple[Complaint, ...] = ()
