"""The one time limit of a call."""

from __future__ import annotations

import math

import pytest

from mediactl._runtime.deadline import Deadline


class Clock:
    """A clock that stands still until it is told otherwise."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_remaining_counts_down_and_stops_at_zero() -> None:
    """What remains shrinks with the clock, never below zero, and expiry is its end."""
    clock = Clock()
    deadline = Deadline(5.0, clock=clock)
    assert deadline.remaining() == 5.0
    clock.now += 3
    assert deadline.remaining() == 2.0
    clock.now += 2
    assert deadline.remaining() == 0.0
    clock.now += 60
    assert deadline.remaining() == 0.0


def test_without_seconds_it_never_expires() -> None:
    """None is no limit: infinitely much remains at any time."""
    clock = Clock()
    deadline = Deadline(None, clock=clock)
    clock.now += 1e9
    assert deadline.remaining() == math.inf


def test_a_wait_is_allowed_the_smaller_of_its_own_limit_and_what_remains() -> None:
    """A single wait gets its own limit until less than that remains of the whole."""
    clock = Clock()
    deadline = Deadline(5.0, clock=clock)
    assert deadline.allow() == 5.0
    assert deadline.allow(2.0) == 2.0
    clock.now += 4
    assert deadline.allow(2.0) == 1.0


@pytest.mark.parametrize("own", [None, 5.0])
def test_no_wait_is_allowed_when_nothing_remains(own: float | None) -> None:
    """An expired deadline answers every wish for time with TimeoutError."""
    clock = Clock()
    deadline = Deadline(1.0, clock=clock)
    clock.now += 1
    with pytest.raises(TimeoutError):
        deadline.allow(own)


@pytest.mark.parametrize(("seconds", "own"), [(None, None), (1e300, None), (None, 1e300)])
def test_an_allowed_wait_is_one_that_sockets_accept(
    seconds: float | None, own: float | None
) -> None:
    """Limits beyond what sockets and locks can count to are cut to what they can."""
    allowed = Deadline(seconds).allow(own)
    assert 3600 < allowed < 2**31 / 1000
