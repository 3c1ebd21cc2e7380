"""The benchmark's command: what it saves, prints and returns, whatever the measuring comes to."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.bench import __main__ as bench
from tests.bench.figures import Figure, Goal

FINE = Figure(
    "a call", "fine", "us", {"urllib3": [2.0], "mediactl": [1.0]}, (Goal(1.0, "urllib3"),)
)
SLOW = Figure("size", "slow", "us", {"urllib3": [1.0], "mediactl": [2.0]}, (Goal(1.0, "urllib3"),))


@pytest.fixture
def run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., tuple[int, list[str] | None]]:
    """Return a function that runs the command with a stand-in for the measuring of each group."""

    def run(
        measure: Callable[[str], Iterator[Figure]], *arguments: str
    ) -> tuple[int, list[str] | None]:
        output = tmp_path / "run.json"
        monkeypatch.setattr(bench, "_prepared", lambda: None)
        monkeypatch.setattr(bench, "_machine", lambda *_: {"seconds": 1})
        monkeypatch.setattr(bench, "_measure", lambda name, _: measure(name))
        status = bench.main([*arguments, "--output", str(output)])
        if not output.exists():
            return status, None
        return status, [each["title"] for each in json.loads(output.read_text())["figures"]]

    return run


def measured(name: str) -> Iterator[Figure]:
    """Measure one figure in the first group and one in the last."""
    yield from {"call": [FINE], "size": [SLOW]}.get(name, [])


def test_missed_goal_is_no_failure(run: Any, capsys: pytest.CaptureFixture[str]) -> None:
    """What was measured is saved and shown; a missed goal makes the status 1 with --strict alone."""
    assert run(measured) == (0, ["fine", "slow"])
    assert "1 of 2 goals met; missed: size, slow" in capsys.readouterr().out
    assert run(measured, "--strict") == (1, ["fine", "slow"])
    assert run(measured, "--strict", "--only", "call", "call") == (0, ["fine"])


def test_group_that_fails(run: Any, capsys: pytest.CaptureFixture[str]) -> None:
    """Where a group cannot be measured, the others are saved, and it is told at the end."""

    def measure(name: str) -> Iterator[Figure]:
        if name == "big":
            raise RuntimeError("out of luck")
        yield from measured(name)

    assert run(measure) == (1, ["fine", "slow"])
    assert capsys.readouterr().err.endswith("bench: big was not measured: out of luck\n")


def test_interrupted(run: Any, capsys: pytest.CaptureFixture[str]) -> None:
    """An interrupted run saves nothing, and says so without a traceback."""

    def measure(name: str) -> Iterator[Figure]:
        yield FINE
        if name == "big":
            raise KeyboardInterrupt

    assert run(measure) == (130, None)
    assert capsys.readouterr().err.endswith("bench: interrupted; nothing was saved\n")


def test_no_place_to_save(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file that cannot be written is told before anything is measured."""
    for output in (tmp_path, tmp_path / "no" / "run.json"):
        with pytest.raises(SystemExit) as end:
            bench.main(["--output", str(output)])
        assert end.value.code == 2
        assert "is no file in a folder that is there" in capsys.readouterr().err


def test_output_without_unicode() -> None:
    """Where the output is ASCII, signs and units are written in it."""
    assert bench._printable("≤ 2 µs", "ascii") == "<= 2 us"
    assert bench._printable("≤ 2 µs", "utf-8") == "≤ 2 µs"
