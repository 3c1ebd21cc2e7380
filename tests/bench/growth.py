"""How the generator's time grows, from ten actions to all that a vendor has."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tests.bench.figures import OURS, Figure, Goal
from tests.bench.rounds import tell
from tests.bench.workshop import Workshop
from tests.sources.replay.scale import codegen_commands, prepare
from tests.sources.replay.wheels import PACKAGE

_FEW: Final = 10
_SIZES: Final = {"at 100": 100, "at 1,000": 1000, OURS: 0}
_BASELINE: Final = "at 1,000"


def growth(group: str, shop: Workshop, material: Path | None) -> Iterator[Figure]:
    """Measure once what a further action takes when there are few, and when there are all.

    Args:
        group: What the figures belong to.
        shop: Where the generator is.
        material: Folder with a wheel of tccli-intl-en; without one there is nothing to measure.
    """
    wheel = _wheel(material)
    if wheel is None:
        print(f"growth is not measured: no wheel of {PACKAGE} is there", file=sys.stderr)
        return
    few, began = _timed(shop, wheel, _FEW)
    spent: dict[str, dict[str, list[float]]] = {name: {} for name in began}
    for title, size in _SIZES.items():
        count, seconds = _timed(shop, wheel, size)
        for name, samples in spent.items():
            # Without what the first few take: start-up, shared by many, would hide growth.
            samples[title] = [(seconds[name] - began[name]) / (count - few) * 1e3]
    tell("")
    note = f"{OURS}: at all {count:,} actions of {wheel.name.split('-py')[0]}; once each, wall"
    for name, samples in spent.items():
        goals = (Goal(1.2, _BASELINE),) if name == "generate" else ()
        title = f"{name}, growth beyond {few} actions"
        yield Figure(group, title, "ms/action", samples, goals, note, _BASELINE)


def _timed(shop: Workshop, wheel: Path, size: int) -> tuple[int, dict[str, float]]:
    """Return how many actions there are, and the seconds that each command takes for them."""
    folder = shop.scratch / f"growth-{size}"
    count = prepare(wheel, size, folder)
    shop.forget()
    seconds: dict[str, float] = {}
    for name, command in codegen_commands(folder).items():
        tell(f"{name}, {count} actions")
        seconds[name] = shop.run(command).seconds
    return count, seconds


def _wheel(material: Path | None) -> Path | None:
    if material is None:
        return None
    return max(material.glob(f"{PACKAGE.replace('-', '_')}-*.whl"), default=None)
