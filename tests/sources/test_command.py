"""`drift` and `refresh` on saved pages, as a keeper meets them on the command line."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from difflib import ndiff
from pathlib import Path
from typing import NamedTuple

import pytest

import codegen.__main__ as command
from codegen.spec import load_specs, parse_specs
from codegen.spec.model import Action, ErrorCode, Place
from tests.generator.support import SPECS
from tests.sources.pages.layout import Separator
from tests.sources.pages.support import Case, cases

CASES = {f"{case.action.name}, {case.kind.name}": case for case in cases(parse_specs(SPECS))}
MIX = CASES["StopMix, zego article"]
CANCEL = CASES["CancelCommonMixStream, tencent"]
INGEST = CASES["StopStreamIngest, tencent"]
NOWHERE = Place("specs", 1, 1)
NEW = ErrorCode(110208005, "NEW", "internal", "Something new happened.", NOWHERE)
CURRENT = "No changes since today's specs.\n"
BOTH = pytest.mark.parametrize("name", ["drift", "refresh"])


class Ran(NamedTuple):
    """What a command came to."""

    status: int
    out: str
    err: str

    @property
    def words(self) -> str:
        """What was printed, however it was broken into lines."""
        return " ".join(self.out.split())


Run = Callable[..., Ran]


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    """A copy of the spec files."""
    root = tmp_path / "specs"
    for path, text in SPECS.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
    return root


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], specs: Path) -> Run:
    """Run a command in this process, on the copy."""

    def run(name: str, target: str, source: Path, *options: str) -> Ran:
        capsys.readouterr()
        arguments = [name, target, "--from", str(source), "--specs", str(specs), *options]
        status = command.main(arguments)
        return Ran(status, *capsys.readouterr())

    return run


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """A folder for pages."""
    folder = tmp_path / "pages"
    folder.mkdir()
    return folder


def save(folder: Path, case: Case, separator: Separator = "spaces", **changes: object) -> Path:
    """Save the page of an action of which some things changed; return its path."""
    action: Action = replace(case.action, **changes)
    suffix = "html" if separator == "html" else "txt"
    path = folder / f"{action.name}.{suffix}"
    path.write_text(replace(case, action=action).saved(separator).text, encoding="utf-8")
    return path


def with_code(case: Case) -> dict[str, object]:
    """Return an action's codes with one more."""
    return {"errors": (*case.action.errors, NEW)}


def without_first_code(case: Case) -> dict[str, object]:
    """Return an action's codes less the first one."""
    return {"errors": case.action.errors[1:]}


def with_required(case: Case, wire: str) -> dict[str, object]:
    """Return an action's parameters with one of them required now."""
    request = case.action.request
    fields = [
        replace(each, required=True) if each.wire == wire else each for each in request.fields
    ]
    return {"request": replace(request, fields=tuple(fields))}


def tree(root: Path) -> dict[str, str]:
    """Return the content of every file under a folder, by its path below it."""
    return {
        path.relative_to(root).as_posix(): path.read_text(encoding="utf-8")
        for path in root.rglob("*")
        if path.is_file()
    }


@pytest.mark.parametrize("separator", ["spaces", "glued", "lines", "html"])
@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_page_that_says_what_the_specs_say_is_no_drift(
    run: Run, pages: Path, case: Case, separator: Separator
) -> None:
    """However the page was saved, there is no change, and nothing that was not understood."""
    page = save(pages, case, separator)
    target = f"{case.vendor.name}/{case.service.name}"
    assert run("drift", target, page, "--fail-on", "any") == Ran(0, CURRENT, "")


@pytest.mark.parametrize("separator", ["spaces", "html"])
def test_a_new_code_is_told_with_its_line(run: Run, pages: Path, separator: Separator) -> None:
    """The report names the action, the code, and where on the page it stands."""
    page = save(pages, MIX, separator, **with_code(MIX))
    lines = page.read_text(encoding="utf-8").splitlines()
    number = next(at for at, line in enumerate(lines, start=1) if str(NEW.code) in line)
    ran = run("drift", "zego/rtc", page)
    assert ran.status == 0
    assert "Changes since today's specs: 1 harmless." in ran.out
    assert "zego/rtc StopMix" in ran.out
    assert f"error {NEW.code}: new" in ran.out
    assert f"{page.name}:{number}:1 [error-added]" in ran.out


@pytest.mark.parametrize(
    ("changes", "statuses"),
    [
        ({}, (0, 0, 0)),
        (with_code(MIX), (0, 0, 1)),
        (with_required(MIX, "UserId"), (0, 1, 1)),
        ({"errors": (replace(MIX.action.errors[0], doc="Said otherwise."),)}, (0, 0, 1)),
    ],
    ids=["nothing", "harmless", "breaking", "dropped codes"],
)
def test_the_status_is_what_was_asked_for(
    run: Run, pages: Path, changes: dict[str, object], statuses: tuple[int, int, int]
) -> None:
    """`--fail-on` says whether harmless changes, or breaking ones only, make the status 1."""
    page = save(pages, MIX, **changes)
    asked = ("never", "breaking", "any")
    found = tuple(run("drift", "zego/rtc", page, "--fail-on", each).status for each in asked)
    assert found == statuses


def test_other_words_are_no_drift(run: Run, pages: Path) -> None:
    """What the specs say in their own words stays, whatever a page's sentences are."""
    first, *others = MIX.action.errors
    errors = (replace(first, doc="It did not work."), *others)
    page = save(pages, MIX, doc="Make an end of mixing.", errors=errors)
    assert run("drift", "zego/rtc", page, "--fail-on", "any") == Ran(0, CURRENT, "")


def test_drift_writes_nothing(run: Run, pages: Path, specs: Path) -> None:
    """Neither spec files nor pages change, and no file is left behind."""
    page = save(pages, MIX, **with_code(MIX), **with_required(MIX, "UserId"))
    before = tree(specs.parent)
    assert run("drift", "zego/rtc", page).status == 0
    assert tree(specs.parent) == before


def test_a_folder_holds_pages_of_several_services(run: Run, pages: Path) -> None:
    """With a vendor alone for a target, each page is compared with the specs of its own service."""
    save(pages, CANCEL, "html", **without_first_code(CANCEL))
    below = pages / "trtc"
    below.mkdir()
    save(below, INGEST, "glued", **without_first_code(INGEST))
    ran = run("drift", "tencent", pages, "--format", "json")
    assert ran.status == 0
    report = json.loads(ran.out)
    assert "remarks" not in report
    assert {where["service"] for each in report["changes"] for where in each["where"]} == {
        "live",
        "trtc",
    }


def test_pages_of_other_services_and_vendors_are_told(run: Run, pages: Path) -> None:
    """With a service for a target the others' pages are left out, and each is named with a reason."""
    for case in (MIX, CANCEL, INGEST):
        save(pages, case, **without_first_code(case))
    ran = run("drift", "tencent/trtc", pages)
    assert "StopMix.txt:1:1: this is a page of zego; looked for one of tencent" in ran.words
    assert "page of the service live; looked for one of trtc" in ran.words
    assert "trtc StopStreamIngest" in ran.out
    assert "live CancelCommonMixStream" not in ran.out


@pytest.mark.parametrize("separator", ["spaces", "glued", "html"])
def test_refresh_adds_a_line_for_a_code(
    run: Run, pages: Path, specs: Path, separator: Separator
) -> None:
    """One more row on a page is one more line in one file; a second run has nothing to do."""
    page = save(pages, MIX, separator, **with_code(MIX))
    ran = run("refresh", "zego/rtc", page)
    assert (ran.status, ran.err) == (0, "")
    assert "1 file written or removed" in ran.words
    assert "fill in the TODOs in 1 of them: " in ran.words
    after = tree(specs)
    (path,) = [path for path, text in SPECS.items() if after.pop(path) != text]
    assert not after
    old, new = SPECS[path].splitlines(), (specs / path).read_text("utf-8").splitlines()
    changed = [line for line in ndiff(old, new) if not line.startswith("  ")]
    assert changed == [
        f'+   {NEW.code}: {{name: code_{NEW.code}, kind: TODO, doc: "{NEW.doc}"}}',
    ]
    lines = (specs / path).read_text("utf-8").splitlines()
    last = next(at for at, line in enumerate(lines) if line.startswith(f"  {NEW.code}:"))
    assert lines[last - 1].startswith(f"  {MIX.action.errors[-2].code}:")
    assert CURRENT in (again := run("refresh", "zego/rtc", page)).out
    assert "Nothing: the specs say what the material says." in again.out


def test_refresh_of_several_services_edits_each(run: Run, pages: Path, specs: Path) -> None:
    """What pages of two services say goes to the files of both, and can be read again."""
    for case in (CANCEL, INGEST):
        save(pages, case, **without_first_code(case))
    assert run("refresh", "tencent", pages).status == 0
    after = tree(specs)
    assert sorted(path for path, text in SPECS.items() if after[path] != text) == [
        "tencent/live/CancelCommonMixStream.yaml",
        "tencent/trtc/StopStreamIngest.yaml",
    ]
    for vendor, service in load_specs(specs).services():
        if vendor.name == "tencent":
            (action,) = service.actions
            assert [error.dropped for error in action.errors[:2]] == [True, False]


def test_a_page_read_in_part_drops_nothing(run: Run, pages: Path, specs: Path) -> None:
    """A code may stand in the row that cannot be read: that is told, and the specs keep it."""
    gone, *others = MIX.action.errors
    page = save(pages, MIX, "html", **without_first_code(MIX))
    assert f"error {gone.code}" in run("drift", "zego/rtc", page).out
    page = save(pages, MIX, "html")
    text = page.read_text(encoding="utf-8")
    assert text.count(f">{others[0].code}<") == 1
    page.write_text(text.replace(f">{others[0].code}<", ">some<"), encoding="utf-8")
    ran = run("refresh", "zego/rtc", page)
    assert ran.status == 0
    assert CURRENT.strip() in ran.out
    assert "the first cell of this row is not a code" in ran.words
    assert tree(specs) == SPECS


@BOTH
@pytest.mark.parametrize(
    ("target", "words"),
    [
        ("nobody/rtc", "nobody/vendor.yaml, which says how calls of that vendor are made"),
        ("nobody", "known vendors are tencent, zego"),
        ("zego/rtc/StopMix", "'zego/rtc/StopMix' is no service; write <vendor>/<service>"),
        ("/", "'/' is no service"),
    ],
)
def test_a_target_that_is_none_is_refused(
    run: Run, pages: Path, specs: Path, name: str, target: str, words: str
) -> None:
    """The message on stderr says what is wrong with it and what there is."""
    page = save(pages, MIX, **with_code(MIX))
    ran = run(name, target, page)
    assert (ran.status, ran.out) == (1, "")
    assert ran.err.startswith("codegen: ")
    assert words in ran.err
    assert tree(specs) == SPECS


@BOTH
def test_a_source_that_is_not_there_is_refused(run: Run, pages: Path, name: str) -> None:
    """Nothing of that name is a file, a folder or a package; the message says what would be."""
    ran = run(name, "zego/rtc", pages / "none.txt")
    assert (ran.status, ran.out) == (1, "")
    assert "none.txt: there is no such file or folder, and no package of this name" in ran.err
    assert "Traceback" not in ran.err


@BOTH
@pytest.mark.parametrize("file", [None, "logo.png"])
def test_a_folder_without_a_page_is_refused(
    run: Run, pages: Path, name: str, file: str | None
) -> None:
    """The message says what was looked for, and what is there instead."""
    if file:
        (pages / file).write_bytes(b"\x89PNG")
    ran = run(name, "zego/rtc", pages)
    assert (ran.status, ran.out) == (1, "")
    assert "nothing about zego/rtc is in this folder: looked for" in ran.err
    assert "saved pages (.txt, .html, .md)" in ran.err
    assert (file or "") in ran.err


def test_a_page_that_is_none_is_told(run: Run, pages: Path, specs: Path) -> None:
    """Text that is no page of an action is named with what was looked for, and changes nothing."""
    (pages / "notes.txt").write_text("Nothing of the kind.\n", encoding="utf-8")
    ran = run("refresh", "zego/rtc", pages)
    said = " ".join((ran.out + ran.err).split())
    assert "notes.txt:1:1: this is none of the pages that can be read" in said
    assert tree(specs) == SPECS
