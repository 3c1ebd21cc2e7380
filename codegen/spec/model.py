"""The spec model: what the spec files say, checked, as plain frozen classes.

Everything behind this module (rendering, drift, sources) works on these classes and never on YAML.
Each node knows the place it came from, so that whoever works with it can point at it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, Literal, TypeAlias, get_args

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"

ScalarName = Literal[
    "string", "int32", "int64", "uint32", "uint64", "float", "bool", "any", "bytes"
]
SCALARS: Final[tuple[str, ...]] = get_args(ScalarName)
INTEGERS: Final = frozenset({"int32", "int64", "uint32", "uint64"})

Kind = Literal[
    "throttled",
    "transient",
    "internal",
    "auth",
    "clock_skew",
    "permission",
    "invalid",
    "gone",
    "conflict",
    "quota",
    "unavailable",
    "unknown",
]
KINDS: Final[tuple[str, ...]] = get_args(Kind)

Effect = Literal["none", "maybe"]
EFFECTS: Final[tuple[str, ...]] = get_args(Effect)
# Kinds that say nothing about whether the vendor acted before it refused.
_MAYBE_KINDS: Final = frozenset({"transient", "internal", "unknown"})


RetryClass = Literal["read", "idempotent", "ordered", "unsafe"]
RETRY_CLASSES: Final[tuple[str, ...]] = get_args(RetryClass)

TaskRole = Literal["starts", "updates", "stops", "describes"]
TASK_ROLES: Final[tuple[str, ...]] = get_args(TaskRole)

Method = Literal["GET", "POST"]


def default_effect(kind: Kind) -> Effect:
    """Say whether the vendor may have acted before it refused, where a code does not say so."""
    return "maybe" if kind in _MAYBE_KINDS else "none"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where in a spec file something stands; lines and columns count from 1."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Source:
    """The vendor's page that something was read from."""

    url: str
    updated: str | None = None


@dataclass(frozen=True, slots=True)
class Type:
    """A type of the spec language: a scalar or a model, or a list of one."""

    name: str
    is_list: bool = False

    @property
    def is_model(self) -> bool:
        """Whether it is a model, or a list of models."""
        return self.name not in SCALARS

    def __str__(self) -> str:
        return f"[{self.name}]" if self.is_list else self.name


@dataclass(frozen=True, slots=True)
class Choice:
    """One allowed value and, where the page says it, what the value means."""

    value: str | int
    doc: str = ""


# By the key of a field, what the vendor's material states where the spec knows better.
Stated: TypeAlias = "tuple[tuple[str, bool | int | float | str | tuple[str | int, ...]], ...]"


@dataclass(frozen=True, slots=True)
class Field:
    """A parameter of a request, or a field of a response or of a nested model.

    `choices`, `min`, `max`, `min_length`, `max_length` and `pattern` speak of the items where the
    type is a list.
    """

    wire: str
    python: str
    type: Type
    required: bool
    place: Place
    doc: str = ""
    choices: tuple[Choice, ...] = ()
    min: int | float | None = None
    max: int | float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    min_items: int | None = None
    max_items: int | None = None
    default: str | int | float | bool | None = None
    indexed: bool = False
    secret: bool = False
    deprecated: bool = False
    disabled: bool = False
    stated: Stated = ()


@dataclass(frozen=True, slots=True)
class Condition:
    """True when `field` has one of `values`, or is given at all where `values` is None."""

    field: str
    values: tuple[str | int | bool, ...] | None


@dataclass(frozen=True, slots=True)
class OneOf:
    """Exactly one of these fields (wire names) has to be given."""

    fields: tuple[str, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one of these fields (wire names) has to be given."""

    fields: tuple[str, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class NeededWhen:
    """`field` (a wire name) has to be given whenever every condition holds."""

    field: str
    when: tuple[Condition, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class OnlyWhen:
    """None of `fields` (wire names) may be given unless every condition holds."""

    fields: tuple[str, ...]
    when: tuple[Condition, ...]
    place: Place


Rule: TypeAlias = OneOf | AnyOf | NeededWhen | OnlyWhen


@dataclass(frozen=True, slots=True)
class Model:
    """A group of fields: a request, a response, or a nested object.

    `shared` is true for models of the service file, which several actions may use.
    """

    name: str
    fields: tuple[Field, ...]
    place: Place
    doc: str = ""
    rules: tuple[Rule, ...] = ()
    shared: bool = False

    def field(self, wire: str) -> Field | None:
        """Return the field of this name on the wire."""
        return next((each for each in self.fields if each.wire == wire), None)


@dataclass(frozen=True, slots=True)
class ErrorCode:
    """One row of an error table."""

    code: str | int
    member: str  # name of the enum's member, such as FAILED_OPERATION_TASK_FINISHED
    kind: Kind
    doc: str
    place: Place
    advice: str = ""
    effect: Effect = "none"
    documented: bool = True
    dropped: bool = False


@dataclass(frozen=True, slots=True)
class Rate:
    """`count` calls in any `seconds` seconds."""

    count: int
    seconds: int = 1

    def __str__(self) -> str:
        units = {1: "s", 60: "min"}
        return f"{self.count}/{units.get(self.seconds, f'{self.seconds}s')}"


@dataclass(frozen=True, slots=True)
class RateLimit:
    """A documented call limit: for the whole scope, in ZEGO's test environment, and per value of a parameter."""

    limit: Rate
    test: Rate | None = None
    per: tuple[tuple[str, Rate], ...] = ()


@dataclass(frozen=True, slots=True)
class Retry:
    """Whether a repeat is safe.

    `sequence` is the wire name of the field that orders `ordered` calls.
    """

    kind: RetryClass
    sequence: str | None = None


@dataclass(frozen=True, slots=True)
class State:
    """Where an answer tells a task's state, and what its values mean; others are passed through.

    `field` is a dotted path into the response.
    """

    field: str
    place: Place
    running: tuple[str | int, ...] = ()
    ended: tuple[str | int, ...] = ()
    failed: tuple[str | int, ...] = ()


@dataclass(frozen=True, slots=True)
class Task:
    """What an action does to a task, and what tells one task from another.

    `by` holds, for each value that does, the places where it stands: the wire name of a field, or
    for a start dotted paths into the response, of which an answer has one. Actions of one task have
    these values in one order, under whatever names. `state` is for actions
    that describe one.
    """

    role: TaskRole
    name: str
    by: tuple[tuple[str, ...], ...]
    place: Place
    state: State | None = None


@dataclass(frozen=True, slots=True)
class Events:
    """The answer is a stream of events, each of which holds one response.

    `last` is the wire name of the field that is true in the last one.
    """

    place: Place
    last: str | None = None


@dataclass(frozen=True, slots=True)
class Paging:
    """How a list action is read to its end; dotted paths lead into the response.

    Exactly one of `page`, `offset` and `token` is set. `next` is the path of the token of the
    following page.
    """

    items: str
    place: Place
    when: tuple[Condition, ...] = ()
    page: str | None = None
    offset: str | None = None
    token: str | None = None
    next: str | None = None
    size: str | None = None
    total: str | None = None
    pages: str | None = None
    first: int = 1


@dataclass(frozen=True, slots=True)
class Outcome:
    """Where inside a successful answer the vendor says, item by item, what became of it.

    `items` is a dotted path to a list of models or, where `name` is None, to a single one that
    tells of the whole call; `name`, `code` and `message` are wire names in it; an item whose code
    is one of `fine` succeeded. `of` is the wire name of the request's field that names the items.
    """

    items: str
    name: str | None
    code: str
    fine: tuple[str | int, ...]
    place: Place
    message: str | None = None
    of: str | None = None


@dataclass(frozen=True, slots=True)
class Example:
    """An example of the page: the request's parameters and the answer's content, as on the wire."""

    request: dict[str, Json]
    response: dict[str, Json]
    place: Place
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Action:
    """One operation of a service."""

    name: str
    python: str
    doc: str
    source: Source
    method: Method
    retry: Retry
    request: Model
    response: Model
    place: Place
    host: str | None = None
    rate_limit: RateLimit | None = None
    regions: tuple[str, ...] = ()
    task: Task | None = None
    models: tuple[Model, ...] = ()  # its own nested ones, each before those that use it
    errors: tuple[ErrorCode, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    paging: tuple[Paging, ...] = ()
    events: Events | None = None
    examples: tuple[Example, ...] = ()
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class Service:
    """A service of a vendor: where it is reached, what its actions share, and the actions, sorted by name."""

    name: str
    vendor: str
    title: str
    doc: str
    client: str
    source: Source
    hosts: tuple[tuple[str, str], ...]  # short name -> host; the first is `default`
    rate_limit_scope: tuple[str, ...]
    place: Place
    version: str | None = None
    regional_host: str | None = None  # with `{region}` in it
    region: Literal["required", "optional"] | None = None
    regions: tuple[str, ...] = ()
    models: tuple[Model, ...] = ()  # shared, each before the ones that use it
    actions: tuple[Action, ...] = ()


@dataclass(frozen=True, slots=True)
class Vendor:
    """How every call of this vendor is signed, wrapped and refused."""

    name: str
    title: str
    doc: str
    source: Source
    protocol: str
    clock_tolerance: int  # seconds
    place: Place
    common: tuple[Field, ...] = ()
    envelope: tuple[Field, ...] = ()
    errors: tuple[ErrorCode, ...] = ()
    services: tuple[Service, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Specs:
    """All spec files, checked."""

    vendors: tuple[Vendor, ...]

    def services(self) -> Iterator[tuple[Vendor, Service]]:
        """Yield every service with its vendor."""
        for vendor in self.vendors:
            for service in vendor.services:
                yield vendor, service
