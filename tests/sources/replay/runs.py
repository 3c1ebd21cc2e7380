"""Replays of releases, one after the other, over a scratch folder of specs."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from codegen.progress import Progress
from codegen.sources import refresh
from tests.sources.replay.steps import VENDOR, Found, Step, count, tell
from tests.sources.replay.wheels import released, wheel_of

SPECS = Path(__file__).parents[3] / "specs"
# Services whose specs people have curated.
CURATED = ("live", "trtc")


@dataclass(frozen=True)
class Row:
    """One step of a replay, as the table shows it."""

    before: str
    after: str
    days: str
    services: str
    step: Step
    left: Found  # what `drift` still tells after `refresh`
    seconds: float

    @property
    def is_equal(self) -> bool:
        """Whether nothing was missed, nothing invented, and nothing is left after a refresh."""
        return self.step.is_equal and not self.left


@dataclass(frozen=True)
class Services:
    """Which services are replayed: `only` some, from the specs of this repository, or all, from nothing."""

    title: str
    targets: tuple[str, ...]
    only: frozenset[str] | None

    def begin(self, specs: Path) -> None:
        """Fill a scratch folder with what a replay starts from."""
        if self.only is None:
            (specs / VENDOR).mkdir(parents=True)
            shutil.copy(SPECS / VENDOR / "vendor.yaml", specs / VENDOR)
        else:
            shutil.copytree(SPECS / VENDOR, specs / VENDOR)

    def refresh(self, wheel: Path, specs: Path) -> None:
        """Bring the specs to what a wheel says."""
        for target in self.targets:
            refresh(target, str(wheel), specs)

    def tell(self, wheel: Path, specs: Path) -> Found:
        """Return what `drift` tells of a wheel."""
        found: Found = {}
        for target in self.targets:
            found |= tell(wheel, specs, target)
        return found


ALL = Services("all", (VENDOR,), None)
KEPT = Services(
    ", ".join(CURATED), tuple(f"{VENDOR}/{name}" for name in CURATED), frozenset(CURATED)
)


def replay(
    releases: Sequence[str], services: Services, cache: Path, scratch: Path
) -> Iterator[Row]:
    """Replay releases in their order and yield one row for each step.

    Args:
        releases: At least two, the older ones first.
        services: Which services, and what their specs start from.
        cache: Folder that wheels are kept in.
        scratch: Folder that does not exist yet; specs are written there.

    Raises:
        ReleaseError: A release cannot be had.
    """
    with Progress(f"fetching {len(releases)} releases"):
        wheels = [wheel_of(release, cache) for release in releases]
    services.begin(scratch)
    began = time.monotonic()
    with Progress(f"{services.title}: specs of {releases[0]}"):
        services.refresh(wheels[0], scratch)
    for i, (before, after) in enumerate(pairwise(wheels)):
        with Progress(f"{services.title}: drift from {releases[i]} to {releases[i + 1]}"):
            step = Step(services.tell(after, scratch), count(before, after, services.only))
        with Progress(f"{services.title}: specs of {releases[i + 1]}, and drift again"):
            services.refresh(after, scratch)
            left = services.tell(after, scratch)
        now = time.monotonic()
        days = f"{released(before)} to {released(after)}"
        yield Row(releases[i], releases[i + 1], days, services.title, step, left, now - began)
        began = now
