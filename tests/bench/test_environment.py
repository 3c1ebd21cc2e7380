"""What is said where the environment of the benchmark cannot be made."""

from __future__ import annotations

import sys

import pytest

from tests.bench import environment
from tests.bench.environment import EnvironmentFault, prepare


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(environment, "FOLDER", tmp_path / "bench")
    monkeypatch.setattr(environment, "_peers", lambda: ["tccli-intl-en"])
    return tmp_path / "bench"


def test_folder_that_cannot_be_made(folder):
    """That the disk refuses is told in one line, and nothing passes for ready."""
    folder.write_text("in the way")
    with pytest.raises(EnvironmentFault, match="making the environment failed: .*wait for it"):
        list(prepare())


def test_command_that_is_not_there(folder):
    """A program that is missing is told with the step that needs it."""
    with pytest.raises(EnvironmentFault, match="building the wheel failed: .*nothing-here"):
        environment._run("building the wheel", [folder / "nothing-here"])


def test_another_interpreter(folder, monkeypatch):
    """Peers are installed once, and again for another version of Python."""
    made = []

    def make():
        made.append(sys.version)
        folder.mkdir(exist_ok=True)

    monkeypatch.setattr(environment, "_make_environment", make)
    monkeypatch.setattr(environment, "_run", lambda *_: "")
    for version in ("3.11.7 (main)", "3.11.7 (main)", "3.12.1 (main)"):
        monkeypatch.setattr(sys, "version", version)
        with pytest.raises(EnvironmentFault, match="should hold one mediactl"):
            list(prepare())
    assert made == ["3.11.7 (main)", "3.12.1 (main)"]
