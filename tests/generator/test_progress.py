"""What a long command says while it is at work."""

import time

import pytest

from codegen import progress
from codegen.progress import Progress


def wait_for(text: str, capsys: pytest.CaptureFixture[str]) -> str:
    """Return what was written on standard error once that text is in it."""
    said, end = "", time.monotonic() + 10
    while text not in said and time.monotonic() < end:
        time.sleep(0.002)
        said += capsys.readouterr().err
    return said


def test_a_short_step_says_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    """Who has not begun to wonder is not disturbed."""
    with Progress("reading") as step:
        step.at("the first")
    assert capsys.readouterr() == ("", "")


def test_a_long_step_says_what_it_does(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Once patience is over, the step is told, and from then on each of its parts."""
    monkeypatch.setattr(progress, "PATIENCE", 0.001)
    with Progress("reading") as step:
        assert wait_for("reading ...", capsys) == "reading ...\n"
        step.at("the first")
        assert wait_for("first", capsys) == "reading: the first ...\n"
