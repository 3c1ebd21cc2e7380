"""The command line, as a keeper or an extender meets it."""

from __future__ import annotations

import json
import os
import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

import codegen.__main__ as command
from codegen.spec import load_specs
from tests.generator.support import ROOT, RUFF, SPECS, python

COMMANDS = ("generate", "check", "lint", "diff", "new")


class Ran(NamedTuple):
    """What a command came to."""

    status: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Run a command in this process, which has all the time in the world to say nothing."""
    monkeypatch.setattr("codegen.generation._CACHE", tmp_path / "cache")
    monkeypatch.setattr("codegen.progress.PATIENCE", 3600.0)

    def run(*arguments: object) -> Ran:
        capsys.readouterr()
        try:
            status = command.main([str(each) for each in arguments])
        except SystemExit as end:  # argparse ends the process by itself
            status = int(end.code or 0)
        return Ran(status, *capsys.readouterr())

    return run


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    """A copy of the spec files."""
    root = tmp_path / "specs"
    for path, text in SPECS.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
    return root


@pytest.fixture
def output(tmp_path: Path) -> Path:
    """Where a package may be written."""
    return tmp_path / "generated"


def tree(root: Path) -> dict[str, bytes]:
    """Return the content of every file under a folder."""
    return {str(path): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def damage(specs: Path) -> None:
    """Make two mistakes in one file."""
    path = specs / "zego" / "rtc" / "StopMix.yaml"
    text = path.read_text(encoding="utf-8")
    assert text.count("rate_limit: 100/s") == text.count("type: int32") == 1
    text = text.replace("rate_limit: 100/s", "rate_limit: often")
    path.write_text(text.replace("type: int32", "type: int23"), encoding="utf-8")


def test_help_names_every_command(run: Run) -> None:
    """Help lists the commands with a line each, and says where to read on."""
    ran = run("--help")
    assert ran.status == 0
    for name in COMMANDS:
        assert re.search(rf"^    {name} +\w", ran.out, re.MULTILINE), name
    assert "specs/README.md" in ran.out
    assert "codegen/README.md" in ran.out


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help(run: Run, name: str) -> None:
    """Each command explains itself and its options; a default is told once."""
    ran = run(name, "--help")
    assert ran.status == 0
    assert ran.out.startswith(f"usage: python -m codegen {name} ")
    assert "--specs" in ran.out
    for option in re.split(r"\n  (?=-)", ran.out):
        assert " ".join(option.split()).count("(default:") <= 1, option


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("publish",),
        ("check", "--fast"),
        ("diff",),
        ("new",),
        ("diff", "HEAD", "--format", "xml"),
    ],
    ids=" ".join,
)
def test_wrong_usage_ends_with_2(run: Run, arguments: tuple[str, ...]) -> None:
    """What is not understood ends with status 2, apart from what is not right with the specs."""
    ran = run(*arguments)
    assert ran.status == 2
    assert ran.out == ""
    assert ran.err.startswith("usage: python -m codegen")


def test_the_module_can_be_run(specs: Path, tmp_path: Path) -> None:
    """`python -m codegen` works from the repository, and its exit status reaches the shell."""
    assert python("-m", "codegen", "--help", cwd=ROOT).returncode == 0
    options = ("--specs", str(specs), "--output", str(tmp_path / "none"))
    done = python("-m", "codegen", "check", *options, cwd=ROOT)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr


def test_generate_writes_the_package_and_check_agrees(run: Run, specs: Path, output: Path) -> None:
    """The first run tells of every file, the second that all is current, and `check` says the same."""
    first = run("generate", "--specs", specs, "--output", output)
    assert first.status == 0
    files = [path for path in output.rglob("*") if path.is_file()]
    lines = first.out.splitlines()
    assert len(lines) == len(files) + 1
    assert "add    mediactl/zego/rtc/stop_mix.py" in lines
    assert lines[-1] == f"{len(files)} files changed"
    assert run("generate", "--specs", specs, "--output", output) == Ran(
        0, "generated/ is current\n", ""
    )
    assert run("check", "--specs", specs, "--output", output) == Ran(
        0, "generated/ is current\n", ""
    )


def test_the_repository_is_current(run: Run) -> None:
    """The package that is checked in is the one that the spec files make."""
    ran = run("check")
    assert ran == Ran(0, "generated/ is current\n", "")


@pytest.mark.parametrize("what", ["update", "add", "remove"])
def test_check_fails_and_says_what_to_do(run: Run, specs: Path, output: Path, what: str) -> None:
    """A hand-edited, missing or extra file fails the check, which names it, writes nothing and tells the cure."""
    run("generate", "--specs", specs, "--output", output)
    path = output / "mediactl" / ("extra.py" if what == "remove" else "testing.py")
    if what == "add":
        path.unlink()
    else:
        path.write_text("# edited by hand\n")
    before = tree(output)
    ran = run("check", "--specs", specs, "--output", output)
    assert ran.status == 1
    assert ran.out.splitlines() == [f"{what:6} mediactl/{path.name}"]
    assert re.fullmatch(r"codegen: 1 .*specs/ or codegen/.*make generate.*commit.*\n", ran.err)
    assert tree(output) == before
    assert run("generate", "--specs", specs, "--output", output).status == 0
    assert run("check", "--specs", specs, "--output", output).status == 0


@pytest.mark.parametrize("name", ["generate", "check"])
def test_one_file_is_not_called_files(run: Run, specs: Path, output: Path, name: str) -> None:
    """What is said of a single file is said in the singular."""
    run("generate", "--specs", specs, "--output", output)
    (output / "mediactl" / "py.typed").unlink()
    ran = run(name, "--specs", specs, "--output", output)
    assert "1 file " in ran.out + ran.err


def test_check_fails_when_a_spec_file_changed(run: Run, specs: Path, output: Path) -> None:
    """A spec that was edited without regenerating makes the package stale."""
    run("generate", "--specs", specs, "--output", output)
    path = specs / "tencent" / "trtc" / "StopStreamIngest.yaml"
    text = path.read_text(encoding="utf-8")
    assert text.count("Task has ended when") == 1
    path.write_text(text.replace("Task has ended when", "The task had ended when"), "utf-8")
    ran = run("check", "--specs", specs, "--output", output)
    assert ran.status == 1
    assert ran.out.splitlines() == [
        "update mediactl/_simulator/tables/tencent_trtc.json",
        "update mediactl/tencent/trtc/stop_stream_ingest.py",
    ]


def test_lint_counts_what_it_read(run: Run, specs: Path) -> None:
    """Sound specs end with status 0 and the number of actions."""
    count = sum(len(service.actions) for _, service in load_specs(specs).services())
    assert run("lint", "--specs", specs) == Ran(0, f"{count} actions, no faults\n", "")


def test_lint_shows_file_line_and_column(
    run: Run, specs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every fault has a place that editors understand, relative to where one stands, and all are counted."""
    damage(specs)
    monkeypatch.chdir(specs.parent)
    ran = run("lint", "--specs", specs)
    assert ran.status == 1
    assert ran.out == ""
    first, second, count = ran.err.splitlines()
    assert first.startswith("specs/zego/rtc/StopMix.yaml:4:13: ")
    assert second.startswith("specs/zego/rtc/StopMix.yaml:13:11: ")
    assert "did you mean 'int32'?" in second
    assert count == "2 faults"


@pytest.mark.parametrize("name", ["generate", "check"])
def test_faulty_specs_write_nothing(run: Run, specs: Path, output: Path, name: str) -> None:
    """With faults in the specs the faults are told, and what was generated before stays as it was."""
    run("generate", "--specs", specs, "--output", output)
    before = tree(output)
    damage(specs)
    ran = run(name, "--specs", specs, "--output", output)
    assert ran.status == 1
    assert "StopMix.yaml:4:13: " in ran.err
    assert tree(output) == before


def test_no_specs_at_all(run: Run, tmp_path: Path) -> None:
    """A folder that is not there is told by name, not by a traceback."""
    ran = run("lint", "--specs", tmp_path / "spices")
    assert ran.status == 1
    assert f"{tmp_path / 'spices'}" in ran.err
    assert "no such directory" in ran.err


def test_a_step_that_takes_its_time_says_what_it_is(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever waits is told for what, on standard error; the result stays as it is."""
    monkeypatch.setattr("codegen.progress.PATIENCE", 0.001)
    ran = run("check")
    assert (ran.status, ran.out) == (0, "generated/ is current\n")
    assert ran.err.startswith("reading the spec files ...\nrendering the package ...\n")


def test_another_version_of_ruff_is_told(
    run: Run, specs: Path, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both versions are named and what to do about it, and nothing is written."""
    monkeypatch.setattr("codegen.render.formatting.metadata.version", lambda _: "0.0.1")
    for name in ("generate", "check"):
        ran = run(name, "--specs", specs, "--output", output)
        assert ran.status == 1
        assert re.fullmatch(rf"codegen: .*ruff {re.escape(RUFF)}.* 0\.0\.1\b.*make.*\n", ran.err)
    assert not output.exists()


def test_generate_refuses_a_folder_of_other_things(run: Run, specs: Path, output: Path) -> None:
    """A wrong --output is refused in one line before anything in it is touched."""
    output.mkdir()
    (output / "thesis.txt").write_text("mine\n")
    ran = run("generate", "--specs", specs, "--output", output)
    assert ran.status == 1
    assert ran.err.startswith(f"codegen: {output} holds other things than the package")
    assert [path.name for path in output.iterdir()] == ["thesis.txt"]


@pytest.fixture
def checkout(specs: Path) -> Path:
    """The spec files in a git repository, committed."""
    root = specs.parent
    environ = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    who = ("-c", "user.name=Keeper", "-c", "user.email=keeper@example.com")
    for arguments in (["init", "-q"], ["add", "specs"], [*who, "commit", "-q", "-m", "Specs"]):
        subprocess.run(["git", *arguments], cwd=root, env=environ, check=True)
    return root


def test_diff_with_what_is_committed(run: Run, checkout: Path) -> None:
    """Without a change there is nothing to tell, whatever the exit status may be made to depend on."""
    for fail_on in ("never", "breaking", "any"):
        ran = run("diff", "HEAD", "--specs", checkout / "specs", "--fail-on", fail_on)
        assert (ran.status, ran.err) == (0, "")
        assert ran.out


def test_diff_tells_what_breaks_and_for_machines(run: Run, checkout: Path) -> None:
    """A removed action is told in each format, and fails where breaking changes are to fail."""
    (checkout / "specs" / "zego" / "rtc" / "StopMix.yaml").unlink()
    specs = ("--specs", checkout / "specs")
    for style in ("text", "markdown", "json"):
        ran = run("diff", "HEAD", *specs, "--format", style)
        assert ran.status == 0
        assert "StopMix" in ran.out
    assert json.loads(run("diff", "HEAD", *specs, "--format", "json").out)
    assert run("diff", "HEAD", *specs, "--fail-on", "breaking").status == 1
    assert run("diff", "HEAD", *specs, "--fail-on", "any").status == 1


@pytest.mark.parametrize("ref", ["no-such-branch", "0123456", "--all", ""])
def test_diff_with_a_wrong_ref(run: Run, checkout: Path, ref: str) -> None:
    """What git does not know as a commit is told in one line, with what would be right."""
    ran = run("diff", "--specs", checkout / "specs", "--", ref)
    assert ran.status == 1
    assert ran.out == ""
    assert ran.err.startswith("codegen: ")
    assert "not a commit" in ran.err
    assert ran.err.count("\n") == 1


def test_diff_outside_of_a_checkout(run: Run, specs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is no repository, that is what the message says."""
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(specs.parent.parent))
    ran = run("diff", "HEAD", "--specs", specs)
    assert ran.status == 1
    assert ran.err.startswith("codegen: ")
    assert "git" in ran.err


def test_new_writes_a_file_to_fill_in(run: Run, specs: Path) -> None:
    """The draft stands where its action belongs; lint then names what is to be filled in, line by line."""
    ran = run("new", "zego/rtc/StartMix", "--specs", specs)
    path = specs / "zego" / "rtc" / "StartMix.yaml"
    assert ran.status == 0
    assert str(path) in ran.out
    assert path.read_text(encoding="utf-8").count("action: StartMix\n") == 1
    linted = run("lint", "--specs", specs)
    assert linted.status == 1
    *faults, count = linted.err.splitlines()
    assert count == f"{len(faults)} faults"
    assert faults
    assert all(re.match(rf"{re.escape(str(path))}:\d+:\d+: ", fault) for fault in faults)


@pytest.mark.parametrize(
    ("action", "said"),
    [
        ("zego/rtc/StopMix", "is there already"),
        ("StartMix", "<vendor>/<service>/<Action>"),
        ("zego/rtc/startMix", "<vendor>/<service>/<Action>"),
        ("zego/rtc/../../../StartMix", "<vendor>/<service>/<Action>"),
        ("zego/../StartMix", "service.yaml"),
        ("zego/live/StartMix", "service.yaml"),
        ("agora/rtc/StartMix", "vendor.yaml"),
    ],
)
def test_new_overwrites_nothing_and_makes_no_folders(
    run: Run, specs: Path, action: str, said: str
) -> None:
    """An action that is there stays as it is; a name without a place is refused with what would be right."""
    before = tree(specs)
    ran = run("new", action, "--specs", specs)
    assert ran.status == 1
    assert ran.err.startswith("codegen: ")
    assert said in ran.err
    assert tree(specs) == before
