"""Nodes of two spec models, in pairs, which the rules judge."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Generic, Protocol, TypeVar

from codegen.drift.change import Where
from codegen.spec.model import (
    Action,
    ErrorCode,
    Field,
    Model,
    Outcome,
    Paging,
    Place,
    Service,
    Type,
    Vendor,
)
from codegen.spec.model import Rule as FieldRule

N_co = TypeVar("N_co", covariant=True)


@dataclass(frozen=True, eq=False)
class Subject(Generic[N_co]):
    """What a pair is about: it leads the pair to its rules, and tells the type of its nodes."""

    name: str


@dataclass(frozen=True, slots=True)
class Pair(Generic[N_co]):
    """A node before and after: one of them is None where the node was added or removed."""

    subject: Subject[N_co]
    where: Where
    before: N_co | None
    after: N_co | None
    before_place: Place | None
    after_place: Place | None


@dataclass(frozen=True, slots=True)
class Host:
    """A host under its short name, which is empty for an action's own host.

    `place` is that of the service or action that the host stands in.
    """

    name: str
    address: str
    place: Place


@dataclass(frozen=True, slots=True)
class FieldRuleNode:
    """A rule between fields, with both versions of the model that it speaks about."""

    rule: FieldRule
    before: Model
    after: Model

    @property
    def place(self) -> Place:
        """Where the rule stands."""
        return self.rule.place


VENDOR: Final = Subject[Vendor]("vendor")
SERVICE: Final = Subject[Service]("service")
HOST: Final = Subject[Host]("host")
ACTION: Final = Subject[Action]("action")
OUTCOME: Final = Subject[Outcome]("outcome")
PAGING: Final = Subject[Paging]("paging")
ERROR: Final = Subject[ErrorCode]("error code")
PARAMETER: Final = Subject[Field]("parameter")
RESPONSE_FIELD: Final = Subject[Field]("response field")
FIELD: Final = Subject[Field]("parameter or response field")
DISABLING: Final = Subject[Field]("field that is disabled now")
PARAMETER_TYPE: Final = Subject[Type]("type of a parameter")
RESPONSE_TYPE: Final = Subject[Type]("type of a response field")
MODEL: Final = Subject[Model]("nested model")
FIELD_RULE: Final = Subject[FieldRuleNode]("rule between parameters")
# What nodes of several kinds have.
PYTHON_NAME: Final = Subject[str]("Python name")
DEPRECATED: Final = Subject[bool]("deprecation")
REGIONS: Final = Subject[tuple[str, ...]]("known regions")
WORDS: Final = Subject[Mapping[str, object]]("words")

AnyPair = Pair[Any]


class Placed(Protocol):
    """A node that knows where it stands."""

    @property
    def place(self) -> Place:
        """Where the node stands."""


P = TypeVar("P", bound=Placed)
V = TypeVar("V")


def nodes(subject: Subject[P], where: Where, before: P | None, after: P | None) -> Pair[P]:
    """Pair two nodes."""
    return Pair(subject, where, before, after, place_of(before), place_of(after))


def place_of(node: Placed | None) -> Place | None:
    """Return where a node stands; None where there is none."""
    return None if node is None else node.place


def facet(
    subject: Subject[V], where: Where, owners: tuple[Placed, Placed], before: V, after: V
) -> Pair[V]:
    """Pair what two nodes say about one thing, at the places of those nodes."""
    return Pair(subject, where, before, after, owners[0].place, owners[1].place)
