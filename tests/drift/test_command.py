"""`python -m codegen diff`: today's specs against those of a commit."""

import subprocess
from pathlib import Path

import pytest

from codegen.drift import DriftError, FailOn, diff_against
from tests.drift.support import BASE, action

STOP_MIX = action("StopMix", "request:\n  TaskId: string\n  UserId?: string\n")
WORDS = action("StopMix", "request:\n  TaskId: string\n  UserId?: {type: string, doc: The user.}\n")
HARMLESS = action("StopMix", "request:\n  TaskId: string\n  UserId?: string\n  Token?: string\n")
BREAKING = action("StopMix", "request:\n  TaskId: string\n  UserId: string\n")


def git(root: Path, *arguments: str) -> None:
    """Run git, with a name to commit under."""
    name = ("-c", "user.name=Someone", "-c", "user.email=someone@example.com")
    subprocess.run(["git", *name, *arguments], cwd=root, check=True, capture_output=True)


def write(root: Path, files: dict[str, str]) -> None:
    """Write files under a folder."""
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


@pytest.fixture
def specs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of spec files in a fresh checkout, committed once, as the working directory."""
    for variable in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "specs", BASE | STOP_MIX)
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "--message", "Specs")
    return tmp_path / "specs"


def test_today_is_the_working_tree(specs: Path) -> None:
    """Changes that are not committed count, at places that an editor finds."""
    write(specs, BREAKING)
    text, _ = diff_against("HEAD", specs, format="text", fail_on="breaking")
    assert text.startswith("Changes since HEAD: 1 breaking.\n")
    assert "specs/zego/rtc/StopMix.yaml:7:3 [parameter-now-required]" in text


def test_any_name_of_a_commit_will_do(specs: Path) -> None:
    """Tags, hashes and what is counted from a branch name a commit."""
    git(specs, "tag", "--annotate", "v1", "--message", "First")
    write(specs, HARMLESS)
    git(specs, "commit", "--all", "--quiet", "--message", "Second")
    for ref in ("v1", "HEAD~1"):
        text, _ = diff_against(ref, specs, format="text", fail_on="never")
        assert text.startswith(f"Changes since {ref}: 1 harmless.")
    assert diff_against("HEAD", specs, format="text", fail_on="any") == (
        "No changes since HEAD.\n",
        0,
    )


@pytest.mark.parametrize(
    ("today", "fail_on", "status"),
    [
        ({}, "any", 0),
        (WORDS, "any", 0),
        (HARMLESS, "never", 0),
        (HARMLESS, "breaking", 0),
        (HARMLESS, "any", 1),
        (BREAKING, "never", 0),
        (BREAKING, "breaking", 1),
        (BREAKING, "any", 1),
    ],
)
def test_the_exit_status_tells_what_was_asked(
    specs: Path, today: dict[str, str], fail_on: FailOn, status: int
) -> None:
    """The status is 1 where a change is as bad as the caller said, and never for words."""
    write(specs, today)
    assert diff_against("HEAD", specs, format="text", fail_on=fail_on)[1] == status


def test_hidden_files_are_no_specs_then_or_now(specs: Path) -> None:
    """What an editor leaves behind is passed over in both versions."""
    write(specs, {".backup/zego/old.yaml": "broken: ["})
    git(specs, "add", ".")
    git(specs, "commit", "--quiet", "--message", "By mistake")
    assert diff_against("HEAD", specs, format="text", fail_on="any")[1] == 0


def test_the_working_tree_is_left_alone(specs: Path) -> None:
    """Reading an older version moves nothing in the checkout."""
    write(specs, BREAKING)
    git(specs, "commit", "--all", "--quiet", "--message", "Second")
    diff_against("HEAD~1", specs, format="text", fail_on="never")
    assert (specs / "zego/rtc/StopMix.yaml").read_text("utf-8") == BREAKING["zego/rtc/StopMix.yaml"]
    git(specs, "diff", "--exit-code")


@pytest.mark.parametrize("ref", ["v9", "--help", "", "HEAD:specs"])
def test_an_unknown_commit_is_told(specs: Path, ref: str) -> None:
    """A name that is no commit is an error that says what to give."""
    with pytest.raises(DriftError, match="is not a commit.* give a branch, a tag or a hash"):
        diff_against(ref, specs, format="text", fail_on="any")


def test_specs_outside_a_checkout_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a checkout there is nothing to compare with."""
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(DriftError, match="not a git repository"):
        diff_against("HEAD", tmp_path, format="text", fail_on="any")


def test_a_missing_git_is_told(specs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without git the error says that git could not be run."""
    monkeypatch.setenv("PATH", "")
    with pytest.raises(DriftError, match="cannot run git"):
        diff_against("HEAD", specs, format="text", fail_on="any")


def test_a_commit_without_specs_is_told(specs: Path) -> None:
    """A commit from before the specs is not taken for one where all was removed."""
    elsewhere = specs.parent / "other"
    write(elsewhere, BASE)
    with pytest.raises(DriftError, match="there are no spec files under .*other at HEAD"):
        diff_against("HEAD", elsewhere, format="text", fail_on="any")


def test_faults_of_either_version_are_told(specs: Path) -> None:
    """Specs with faults are not compared; the faults are listed, with the version they are in."""
    write(specs, {"zego/rtc/StopMix.yaml": "action: StopMix\nretry: sometimes\n"})
    with pytest.raises(DriftError, match=r"mend them first:\nspecs/zego/rtc/StopMix.yaml:"):
        diff_against("HEAD", specs, format="text", fail_on="any")
    git(specs, "commit", "--all", "--quiet", "--message", "Faults")
    write(specs, STOP_MIX)
    with pytest.raises(DriftError, match=r"at HEAD have faults:\nspecs/zego/rtc/StopMix.yaml:"):
        diff_against("HEAD", specs, format="text", fail_on="any")


def test_an_old_file_that_is_not_text_is_told(specs: Path) -> None:
    """A spec file that is not UTF-8 is named, with its commit."""
    (specs / "zego/vendor.yaml").write_bytes(b"title: \xff\n")
    git(specs, "commit", "--all", "--quiet", "--message", "Bytes")
    write(specs, BASE)
    with pytest.raises(DriftError, match="zego/vendor.yaml at HEAD is not UTF-8"):
        diff_against("HEAD", specs, format="text", fail_on="any")
