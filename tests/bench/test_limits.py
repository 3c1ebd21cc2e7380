"""What the benchmark says of limiters that give too much, too little, and neither."""

from __future__ import annotations

import pytest

from tests.bench.limits import _judge

LIMIT = 100


def bursts(count: int, period: float) -> list[float]:
    """Calls that a limiter lets go all at once, a hundred microseconds apart."""
    return [number * period + each * 1e-4 for number in range(4) for each in range(count)]


def paced(rate: float) -> list[float]:
    """Calls that come evenly."""
    return [each / rate for each in range(int(3.5 * rate))]


@pytest.mark.parametrize(
    ("times", "kept", "never_above"),
    [
        (bursts(LIMIT, 1.002), True, True),
        (bursts(LIMIT - 4, 1.002), False, True),
        (bursts(LIMIT, 1.05), False, True),
        (bursts(LIMIT + 1, 1.002), True, False),
        (bursts(LIMIT, 0.95), True, False),
        (paced(LIMIT * 0.99), True, True),
        (paced(LIMIT * 0.96), False, True),
        (paced(LIMIT * 1.05), True, False),
    ],
)
def test_judge(times, kept, never_above):
    """A limiter has to leave 97 % of the limit, in bursts or evenly, and never a call above it."""
    verdicts = [figure.met(goal) for figure in _judge("", LIMIT, times) for goal in figure.goals]
    assert verdicts == [kept, never_above]
