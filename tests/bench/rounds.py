"""Measuring side by side: everybody in every round, and nobody always first."""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple


class Times(NamedTuple):
    """Samples in seconds, one a round, by contestant."""

    cpu: dict[str, list[float]]
    wall: dict[str, list[float]]


def race(
    contestants: Mapping[str, Callable[[], object]], *, rounds: int, repeats: int = 1
) -> Times:
    """Run all contestants in each round, each so many times, in an order that rotates.

    The garbage collector stays on, as it is for users; each turn begins with nothing to collect.
    """
    times = Times({name: [] for name in contestants}, {name: [] for name in contestants})
    for work in contestants.values():
        for _ in range(min(repeats, 50)):  # what is made once is not what is measured
            work()
    for _, name in turns(tuple(contestants), rounds):
        work, counts = contestants[name], range(repeats)
        gc.collect()
        cpu, wall = time.process_time(), time.perf_counter()
        for _ in counts:
            work()
        times.wall[name].append((time.perf_counter() - wall) / repeats)
        times.cpu[name].append((time.process_time() - cpu) / repeats)
    return times


def turns(names: tuple[str, ...], rounds: int) -> Iterator[tuple[int, str]]:
    """Yield whose turn it is, in every round each, and tell how far it is."""
    for number in range(rounds):
        tell(f"round {number + 1} of {rounds}")
        shift = number % len(names)
        yield from ((number, name) for name in names[shift:] + names[:shift])
    tell("")


def tell(what: str) -> None:
    """Say on standard error, where somebody watches, what is being done."""
    if sys.stderr.isatty():
        print(f"\r\x1b[K{what}", end="", file=sys.stderr, flush=True)


def scaled(samples: Mapping[str, list[float]], factor: float) -> dict[str, list[float]]:
    """Return samples in another unit."""
    return {name: [each * factor for each in one] for name, one in samples.items()}
