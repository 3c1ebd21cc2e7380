"""The command that replays releases, with wheels that were never released."""

import json
import subprocess
import zipfile
from pathlib import Path

import pytest

from tests.sources.replay import runs
from tests.sources.replay.__main__ import main
from tests.sources.replay.api_changes import Finding
from tests.sources.replay.test_cases import CASES
from tests.sources.replay.wheels import ReleaseError, released, wheel_of

CASE = next(case for case in CASES if case.name == "actions")


def wheel(folder: Path, release: str, apis: dict[str, str]) -> Path:
    path = folder / f"tccli_intl_en-{release}-py2.py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for service, text in apis.items():
            entry = zipfile.ZipInfo(f"tccli/services/{service}/api.json", (2026, 2, 3, 4, 5, 6))
            archive.writestr(entry, text)
    return path


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    """Two releases: the newer one changes a service, has a new one, and a version of its own."""
    older, newer = (json.loads((CASE / f"{side}.json").read_text()) for side in ("before", "after"))
    older["metadata"]["apiVersion"] = "2020-01-01"
    newer["metadata"]["apiVersion"] = "2021-02-03"
    old, new = json.dumps(older), json.dumps(newer)
    other = old.replace("probe", "other")
    wheel(tmp_path, "1.0", {"probe/v20200101": old})
    wheel(
        tmp_path,
        "2.0",
        {"probe/v20200101": old, "probe/v20210203": new, "other/v20200101": other},
    )
    return tmp_path


def test_both_comparisons_agree_on_a_step(cache: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A service's newer version takes its plain name, and every change is told and counted."""
    assert main(["1.0", "2.0", "--cache", str(cache), "--services", "all"]) == 0
    steps = ["1.0", "2.0", "2026-02-03", "to", "2026-02-03"]
    row = next(line for line in capsys.readouterr().out.splitlines() if line.startswith("1.0"))
    assert row.split()[:-1] == [*steps, "all", "8", "8", "yes", "yes"]


def test_what_drift_misses_or_invents_is_shown(
    cache: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the two differ, the difference is printed, and the exit status is 1."""
    found = {"probe": {Finding("StartTask", "request", "Ghost", "vanished")}}
    monkeypatch.setattr(runs, "count", lambda *_: found)
    assert main(["1.0", "2.0", "--cache", str(cache), "--services", "all"]) == 1
    output = capsys.readouterr().out
    assert "missed: probe StartTask request Ghost vanished" in output
    assert "invented: probe ListTasks vanished" in output
    assert "1 steps, 1 unequal" in output


def test_one_release_is_no_step(capsys: pytest.CaptureFixture[str]) -> None:
    """A single release is refused with what would be right."""
    assert main(["1.0"]) == 1
    assert "name two or more, the older first" in capsys.readouterr().err


def test_a_release_that_cannot_be_had_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What pip says of a missing release reaches the reader, with the release."""
    failed = subprocess.CompletedProcess([], 1, "", "WARNING: x\nERROR: No matching distribution\n")
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: failed)
    with pytest.raises(ReleaseError, match="tccli-intl-en 9.9 .* index: ERROR: No matching"):
        wheel_of("9.9", tmp_path)


def test_a_release_is_fetched_once(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A wheel that is in the cache is taken from there."""
    monkeypatch.setattr(subprocess, "run", None)
    assert released(wheel_of("1.0", cache)) == "2026-02-03"
