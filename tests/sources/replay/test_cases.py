"""Small pairs of API descriptions, and what of them changed by anyone's judgement."""

from pathlib import Path

import pytest

from tests.sources.replay.support import counted, left, told

CASES = sorted(Path(__file__).with_name("cases").iterdir())
cases = pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)


def read(case: Path) -> tuple[str, str]:
    return (case / "before.json").read_text("utf-8"), (case / "after.json").read_text("utf-8")


@cases
def test_the_independent_comparison_says_what_is_expected(case: Path) -> None:
    """The second opinion itself is right, line for line."""
    lines = [" ".join(filter(None, each)) for each in sorted(counted(*read(case)))]
    assert lines == (case / "expected.txt").read_text("utf-8").splitlines()


@cases
def test_drift_tells_the_same(case: Path) -> None:
    """What drift tells is what changed: nothing is missed, nothing invented."""
    assert told(*read(case)) == counted(*read(case))


@cases
def test_a_refresh_leaves_nothing_to_tell(case: Path) -> None:
    """Once the newer description is merged into the specs, it says nothing beyond them."""
    assert left(*read(case)) == ()
