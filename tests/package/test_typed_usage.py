"""The types that callers see: what is right passes mypy, and what is wrong does not."""

from __future__ import annotations

import pytest

from tests.generator.support import ROOT, python


def test_typed_usage(tmp_path_factory: pytest.TempPathFactory) -> None:
    """`typed_usage.py` holds under `mypy --strict`, which also proves that each of its mistakes is one."""
    # One cache for all tests that run mypy.
    cache = tmp_path_factory.getbasetemp() / "mypy"
    options = ("--config-file=", "--strict", "--python-version", "3.11", f"--cache-dir={cache}")
    done = python("-m", "mypy", *options, "tests/package/typed_usage.py", cwd=ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
