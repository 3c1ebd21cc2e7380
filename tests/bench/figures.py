"""What a benchmark found: samples side by side, and the goals that they are compared with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median, quantiles
from typing import Any, Final, NamedTuple

OURS: Final = "mediactl"


class Spread(NamedTuple):
    """A median, and the quarters of the samples that lie below and above."""

    low: float
    middle: float
    high: float


@dataclass(frozen=True)
class Goal:
    """A bound for what was measured of this package.

    Attributes:
        limit: The bound.
        against: Whose samples ours are divided by, round by round; None for ours as they are.
        least: Whether the bound is a lower one.
    """

    limit: float
    against: str | None = None
    least: bool = False

    def __str__(self) -> str:
        side = "≥" if self.least else "≤"
        return f"{side} {self.limit:g}" + (f" x {self.against}" if self.against else "")


@dataclass(frozen=True)
class Figure:
    """One thing that was measured, of each contestant as often as of every other.

    Attributes:
        group: What it belongs to.
        title: What was measured.
        unit: Unit of the samples.
        samples: One number a round, by contestant; the first is what the others are compared with.
        goals: What ours has to keep to.
        note: What a reader has to know beside it.
    """

    group: str
    title: str
    unit: str
    samples: Mapping[str, Sequence[float]]
    goals: tuple[Goal, ...] = ()
    note: str = ""
    baseline: str = field(default="")

    def __post_init__(self) -> None:
        if not self.baseline:
            object.__setattr__(self, "baseline", next(iter(self.samples)))

    def value(self, name: str) -> Spread:
        """The samples of one contestant."""
        return spread(self.samples[name])

    def ratio(self, name: str, against: str) -> Spread:
        """The samples of one, divided round by round by those of another."""
        pairs = zip(self.samples[name], self.samples[against], strict=True)
        return spread([mine / theirs for mine, theirs in pairs])

    def reached(self, goal: Goal) -> Spread:
        """What has to keep to a goal."""
        return self.ratio(OURS, goal.against) if goal.against else self.value(OURS)

    def met(self, goal: Goal) -> bool:
        """Whether it does."""
        middle = self.reached(goal).middle
        return middle >= goal.limit if goal.least else middle <= goal.limit

    def plain(self) -> dict[str, Any]:
        """As plain JSON."""
        return {
            "group": self.group,
            "title": self.title,
            "unit": self.unit,
            "baseline": self.baseline,
            "samples": {name: list(each) for name, each in self.samples.items()},
            "goals": [vars(goal) for goal in self.goals],
            "note": self.note,
        }

    @classmethod
    def of(cls, plain: Mapping[str, Any]) -> Figure:
        """Read what `plain` returned."""
        goals = tuple(Goal(**goal) for goal in plain["goals"])
        return cls(**{**plain, "goals": goals})


def spread(samples: Sequence[float]) -> Spread:
    """Sum samples up."""
    if len(samples) == 1:
        return Spread(samples[0], samples[0], samples[0])
    low, _, high = quantiles(samples, n=4, method="inclusive")
    return Spread(low, median(samples), high)
