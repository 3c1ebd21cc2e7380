"""Options that callers give to clients."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from mediactl import Timeout, errors

from .stand_in import rtc


def test_a_number_is_the_total() -> None:
    """Seconds alone are the limit of the whole call; the other limits stay."""
    assert Timeout.of(7) == Timeout(total=7)
    assert Timeout.of(7).connect == Timeout().connect
    given = Timeout(total=None, connect=1.5, read=None)
    assert Timeout.of(given) is given
    assert (given.total, given.connect, given.read) == (None, 1.5, None)


@pytest.mark.parametrize("name", ["total", "connect", "read"])
@pytest.mark.parametrize(
    "bad", [0, -1, -0.0, float("nan"), float("inf"), True, "5", [], 10**400], ids=str
)
def test_limits_that_are_none(name: str, bad: Any) -> None:
    """A limit is a number of seconds above zero, and which one is not is told."""
    with pytest.raises(errors.ConfigurationError, match=f"timeout: {name} must be a number"):
        Timeout(**{name: bad})


@pytest.mark.parametrize("bad", [0, "5", float("nan"), 10**400], ids=str)
def test_clients_check_their_timeout(bad: Any) -> None:
    """A client's timeout is checked when it is given, not when it is first needed."""
    with pytest.raises(errors.ConfigurationError, match="timeout: total must be a number"):
        rtc().with_options(timeout=bad)


def test_timeouts_are_values() -> None:
    """Timeouts compare, hash, print, copy and pickle by their limits."""
    timeout = Timeout(10, 2, None)
    assert repr(timeout) == "Timeout(total=10, connect=2, read=None)"
    for again in (copy.copy(timeout), pickle.loads(pickle.dumps(timeout)), Timeout(10, 2, None)):
        assert again == timeout
        assert hash(again) == hash(timeout)
    assert timeout != Timeout(10, 2, 1)
    assert timeout != (10, 2, None)
