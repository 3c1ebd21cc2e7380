"""One client for 32 threads, or for 200 tasks: no answer is lost, doubled or given to another."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

from tests.soak.sharing import streams
from tests.soak.vendor import ROOT

# For the calls after the warm-up: a hundred bytes of each of 15,000 would not go unnoticed.
MOST_GROWTH = 1_500_000


@pytest.fixture(scope="module")
def calls(soak: bool) -> int:
    """How many calls are made."""
    return 20_000 if soak else 1_000


@pytest.fixture(scope="module", params=["threads", "tasks"])
def shared(request: pytest.FixtureRequest, calls: int) -> dict[str, Any]:
    """What came of sharing a client, in a process of its own; what it says meanwhile goes through."""
    command = [sys.executable, "-m", "tests.soak.sharing", request.param, str(calls)]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True)
    came: dict[str, Any] = json.loads(done.stdout)
    return came


def test_every_call_gets_its_own_answer(shared: dict[str, Any], calls: int) -> None:
    """Each answer names the streams of its own call, which succeeded at the first attempt."""
    assert shared["faults"] == []
    assert shared["answered"] == calls


def test_every_call_comes_once(shared: dict[str, Any]) -> None:
    """The vendor was asked to stop each stream of each call, and none of them twice."""
    assert shared["lost"] == []
    assert shared["doubled"] == []


@pytest.mark.skipif(sys.platform != "linux", reason="a peak does not shrink")
def test_memory_is_flat(shared: dict[str, Any]) -> None:
    """After a warm-up, the process takes no more memory however many calls are made."""
    warm, at_the_end = shared["taken"]
    assert at_the_end - warm < MOST_GROWTH


def test_nothing_is_left_open(shared: dict[str, Any]) -> None:
    """After close there are no threads and no sockets, and nothing was left to the garbage collector."""
    assert shared["threads"] == []
    assert shared["sockets"] == 0
    assert shared["unraisable"] == []


def test_calls_differ() -> None:
    """No two calls have a stream in common, and not all have as many."""
    named = [streams(number) for number in range(100)]
    assert len({stream for each in named for stream in each}) == sum(map(len, named))
    assert {len(each) for each in named} == {1, 2, 3}
