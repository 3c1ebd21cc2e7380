"""The measure that soak tests go by."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from . import memory

MB = 1_000_000
ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(sys.platform != "linux", reason="a peak does not shrink")
def test_memory_that_is_taken_shows() -> None:
    """Taking 50 MB lets resident memory grow by about as much, and giving them back lets it shrink."""
    # In a process of its own: what other tests leave behind may be given back at any time.
    code = """
from tests.soak.memory import resident
before = resident()
taken = b"x" * 50_000_000
grown = resident() - before
del taken
print(grown, resident() - before)
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True)
    grown, left = map(int, done.stdout.split())

    assert 45 * MB < grown < 60 * MB
    assert left < 10 * MB


def test_the_peak_stands_in(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Without /proc it is the peak in the same unit, so no less than what is there now."""
    now = memory.resident()
    monkeypatch.setattr(memory, "_STATM", tmp_path / "none")

    assert now * 0.9 < memory.resident() < now * 100
