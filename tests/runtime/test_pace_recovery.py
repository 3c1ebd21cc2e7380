"""Recovering while lone throttles come in, as they always do on a busy day."""

from __future__ import annotations

from mediactl._runtime.action import Rate
from mediactl._runtime.pace import Pace


def lowered() -> Pace:
    """A limit of a hundred calls a second, which was lowered at the time 10."""
    pace = Pace(Rate(100), 1.0, "a limit", lambda call: call())
    for _ in range(2):
        pace.answered(10.0, 9.9, throttled=True, named=None)
    assert pace.limit == 70
    return pace


def test_lone_throttles_do_not_put_recovery_off() -> None:
    """With one throttle among fifty answers at all times, the full rate is back as soon as with none."""
    pace = lowered()
    limits = []
    for number in range(1, 500):
        now = 10.0 + number / 100
        pace.recover(now)
        pace.answered(now, now - 0.01, throttled=number % 50 == 49, named=None)
        limits.append(pace.limit)
    assert limits[198] == 70
    assert limits[200] == 80
    assert limits[300] == 90
    assert limits[400] == 100


def test_throttles_that_keep_coming_put_recovery_off() -> None:
    """With one throttle among five answers, recovery has not begun after four seconds."""
    pace = lowered()
    for number in range(1, 400):
        now = 10.0 + number / 100
        pace.recover(now)
        pace.answered(now, now - 0.01, throttled=number % 5 == 4, named=None)
    assert pace.limit < 70
    assert pace.next_step == 13.99 + 2.0


def test_throttles_of_attempts_under_way_put_recovery_off() -> None:
    """A refusal of an attempt that began at the old rate tells that the wire is slow, not that all is well."""
    pace = lowered()
    pace.answered(11.0, 9.9, throttled=True, named=None)
    assert (pace.limit, pace.next_step) == (70, 13.0)


def test_a_lone_throttle_that_names_a_limit_puts_recovery_off() -> None:
    """A limit that the vendor named is believed for a minute, also if one answer alone names it."""
    pace = lowered()
    pace.answered(11.0, 10.5, throttled=True, named=50)
    assert (pace.limit, pace.next_step) == (50, 71.0)


def test_a_lone_throttle_that_names_the_documented_limit_is_like_others() -> None:
    """It says nothing new, and does not put recovery off."""
    pace = lowered()
    pace.answered(11.0, 10.5, throttled=True, named=100)
    assert (pace.limit, pace.next_step) == (70, 12.0)
