"""The record of the last run: it spares work that is done already, and is wrong about nothing."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from codegen import generation
from codegen.record import read_inputs, read_record, record_of, write_record
from codegen.render import Change, FormatterError, formatting, needs_formatting
from codegen.spec import SpecError
from tests.generator.support import CODEGEN, ROOT, SPECS, python

CACHE = ".codegen-cache"
ACTION = "mediactl/zego/rtc/stop_mix.py"


class House(NamedTuple):
    """A copy of the repository, as far as the generator reads it, and what was done in it."""

    root: Path
    loads: list[Path]  # the folders whose specs were read
    formatted: list[set[str]]  # the paths that went to the formatter, for each time

    @property
    def specs(self) -> Path:
        return self.root / "specs"

    @property
    def output(self) -> Path:
        return self.root / "generated"

    @property
    def record(self) -> Path:
        return self.root / CACHE / "last-run.json"

    def generate(self, *, drafts: bool = False) -> list[Change]:
        """Generate, and return what changed."""
        return generation.generate(self.specs, self.output, self.root, drafts=drafts)

    def works(self, *, drafts: bool = False) -> bool:
        """Generate, and tell whether the specs were read for it."""
        self.loads.clear()
        self.generate(drafts=drafts)
        return bool(self.loads)

    def check(self) -> list[Change]:
        """Return what the referee finds."""
        return generation.check(self.specs, self.output, self.root, drafts=False)


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> House:
    """A repository that was generated a moment ago."""
    root = tmp_path / "house"
    shutil.copytree(CODEGEN, root / "codegen", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", root)
    for path, text in SPECS.items():
        (root / "specs" / path).parent.mkdir(parents=True, exist_ok=True)
        (root / "specs" / path).write_text(text, encoding="utf-8")
    house = House(root, [], [])
    _note_calls(monkeypatch, generation, "_load", house.loads.append)
    _note_calls(
        monkeypatch, formatting, "_formatted", lambda files: house.formatted.append(set(files))
    )
    assert house.works()
    house.formatted.clear()
    return house


def _note_calls(
    monkeypatch: pytest.MonkeyPatch, module: Any, name: str, note: Callable[[Any], None]
) -> None:
    real = getattr(module, name)

    def noted(first: Any, **others: Any) -> Any:
        note(first)
        return real(first, **others)

    monkeypatch.setattr(module, name, noted)


def tree(root: Path) -> dict[str, bytes]:
    """Return the content of every file under a folder."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file()
    }


def append(path: Path, text: str = "# more\n") -> None:
    with path.open("a", encoding="utf-8") as file:
        file.write(text)


def edit_spec(house: House) -> None:
    """Change a word of a spec that stands in the package."""
    path = house.specs / "zego" / "rtc" / "StopMix.yaml"
    text = path.read_text(encoding="utf-8")
    assert text.count("\ndoc: ") == 1
    path.write_text(text.replace("\ndoc: ", "\ndoc: Really, "), "utf-8")


def test_nothing_to_do_is_told_without_work(house: House) -> None:
    """Where inputs and package are those of the last run, no spec is read and nothing is changed."""
    before = tree(house.output)
    assert not house.works()
    assert house.generate() == []
    assert tree(house.output) == before


@pytest.mark.parametrize(
    "path",
    [
        "specs/zego/rtc/StopMix.yaml",
        "specs/tencent/vendor.yaml",
        "codegen/render/templates/action.py.jinja",
        "codegen/render/prose.py",
        "codegen/spec/words.py",
        "codegen/runtime/call.py",
        "codegen/simulator/server.py",
        "codegen/__main__.py",
        "pyproject.toml",
    ],
)
def test_an_edited_input_makes_work(house: House, path: str) -> None:
    """A byte more in a spec, a template, a module, a copied room or the project's file, and all is done anew."""
    append(house.root / path)
    assert house.works()
    assert not house.works()
    assert house.check() == []


@pytest.mark.parametrize("path", ["specs/zego/rtc/StartMix.yml", "codegen/runtime/more.py"])
def test_a_new_input_makes_work(house: House, path: str) -> None:
    """A file more counts, even one that is a fault where it stands."""
    (house.root / path).write_text("# new\n", encoding="utf-8")
    house.loads.clear()
    with contextlib.suppress(SpecError):
        house.generate()
    assert house.loads


def test_a_removed_input_makes_work(house: House) -> None:
    """An action whose spec is gone is gone from the package."""
    (house.specs / "zego" / "rtc" / "StopMix.yaml").unlink()
    assert Change("remove", ACTION) in house.generate()


def test_a_renamed_input_makes_work(house: House) -> None:
    """The same contents under another name are another input."""
    path = house.root / "codegen" / "simulator" / "echo.py"
    path.rename(path.with_name("echoes.py"))
    changes = house.generate()
    assert Change("remove", "mediactl/_simulator/echo.py") in changes
    assert Change("add", "mediactl/_simulator/echoes.py") in changes


def test_drafts_are_another_input(house: House) -> None:
    """What was found sound as drafts is not sound for that."""
    assert house.works(drafts=True)
    assert not house.works(drafts=True)
    assert house.works(drafts=False)


def test_another_python_makes_work(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """A record counts for the version of Python that made it."""
    monkeypatch.setattr(sys, "version", "3.99.0")
    assert house.works()


@pytest.mark.parametrize("name", ["PyYAML", "Jinja2"])
def test_other_libraries_make_work(
    house: House, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """A record counts for the versions of the libraries that made it."""
    pretend(monkeypatch, name)
    assert house.works()


def pretend(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Make a distribution look like another version."""
    real = formatting.metadata.version
    monkeypatch.setattr(
        "importlib.metadata.version", lambda asked: "0.0.1" if asked == name else real(asked)
    )


def test_another_ruff_is_refused_in_spite_of_a_record(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A package that is current is no reason to pass over a formatter of another version."""
    pretend(monkeypatch, "ruff")
    with pytest.raises(FormatterError, match=r"this environment has 0\.0\.1"):
        house.generate()


@pytest.mark.parametrize(
    ("content", "what"),
    [(b"x = 1\n", "update"), (b"", "update"), (None, "add")],
    ids=["edited", "emptied", "removed"],
)
def test_a_package_that_was_touched_is_mended(
    house: House, content: bytes | None, what: Any
) -> None:
    """A generated file that is not what it was is written again."""
    before, path = tree(house.output), house.output / ACTION
    if content is None:
        path.unlink()
    else:
        path.write_bytes(content)
    assert house.generate() == [Change(what, ACTION)]
    assert tree(house.output) == before


@pytest.mark.parametrize("path", ["mediactl/mine.py", "mediactl/.hidden", "notes.txt"])
def test_a_file_too_many_is_removed(house: House, path: str) -> None:
    """What is not generated does not stay, whatever the record says."""
    (house.output / path).write_text("mine\n")
    assert house.generate() == [Change("remove", path)]


def test_links_and_strange_folders_are_seen(house: House) -> None:
    """A link that leads nowhere goes, and a strange folder is refused, as without a record."""
    (house.output / "mediactl" / "nowhere.py").symlink_to("gone.py")
    assert house.generate() == [Change("remove", "mediactl/nowhere.py")]
    assert not house.works()
    (house.output / "thesis").mkdir()
    with pytest.raises(OSError, match="holds other things than the package"):
        house.generate()


def test_what_python_caches_makes_no_work(house: House) -> None:
    """Importing the generator or the package leaves the record as good as it was."""
    for folder in ("codegen", "generated/mediactl"):
        cache = house.root / folder / "__pycache__"
        cache.mkdir()
        (cache / "x.cpython-311.pyc").touch()
    assert not house.works()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b'{"tools": 1}',
        b"\xff\xfe\x00",
        b'{"tools": "", "inputs": "", "package": "", "formatted": []}',
        b'{"tools": "", "inputs": [], "package": {}, "formatted": {"": 1}}',
        b"[" * 100_000,
    ],
)
def test_a_broken_record_is_no_record(house: House, content: bytes) -> None:
    """Whatever stands in its place, the package is made, and a good record with it."""
    house.record.write_bytes(content)
    (house.output / ACTION).unlink()
    assert house.generate() == [Change("add", ACTION)]
    assert not house.works()


def test_a_record_of_another_shape_is_no_record(house: House) -> None:
    """A record of an older or newer generator is passed over."""
    record = json.loads(house.record.read_bytes())
    for changed in ({**record, "more": 1}, {**record, "formatted": None}):
        house.record.write_text(json.dumps(changed))
        assert house.works()


def test_an_interrupted_run_leaves_no_wrong_record(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When writing stops half way and the edit is taken back, the package is put back too."""
    before = tree(house.output)
    original = (house.specs / "zego" / "rtc" / "StopMix.yaml").read_bytes()
    edit_spec(house)
    replace, count = os.replace, 0

    def fail_at_the_second(source: Path, target: Path) -> None:
        nonlocal count
        count += 1
        if count == 2:
            raise KeyboardInterrupt
        replace(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", fail_at_the_second)
        with pytest.raises(KeyboardInterrupt):
            house.generate()
    assert tree(house.output) != before
    (house.specs / "zego" / "rtc" / "StopMix.yaml").write_bytes(original)
    assert house.generate()
    left_over = {path for path in tree(house.output) if path.endswith(".new")}
    assert not left_over
    assert tree(house.output) == before


def test_an_edit_while_it_runs_leaves_no_record(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A spec that changes just before it is read, and is changed back later, is read again."""
    real, path = generation._load, house.specs / "zego" / "rtc" / "StopMix.yaml"
    append(path)  # something to do
    before = path.read_bytes()

    def edit_before(specs: Path, **options: Any) -> Any:
        edit_spec(house)
        return real(specs, **options)

    with monkeypatch.context() as patch:
        patch.setattr(generation, "_load", edit_before)
        assert Change("update", ACTION) in house.generate()
    path.write_bytes(before)
    assert Change("update", ACTION) in house.generate()
    assert house.check() == []


def test_folders_are_not_mistaken_for_each_other(house: House) -> None:
    """A package elsewhere, or of other specs, is made in full, whatever the record says of these."""
    other = house.root / "elsewhere"
    args = {"root": house.root, "drafts": False}
    assert len(generation.generate(house.specs, other, **args)) == len(tree(house.output))
    assert tree(other) == tree(house.output)
    shutil.copytree(house.specs, house.root / "other-specs")
    edit_spec(house)
    assert house.generate()
    assert generation.generate(house.root / "other-specs", house.output, **args)
    assert tree(other) == tree(house.output)
    assert Change("update", ACTION) in house.generate()
    assert house.check() == []


def test_the_referee_believes_no_record(house: House) -> None:
    """`check` finds an edited file although a record says that this is the package."""
    (house.output / ACTION).write_bytes(b"x = 1\n")
    package = {path: text.decode() for path, text in tree(house.output).items()}
    inputs = read_inputs(house.root, house.specs, drafts=False)
    assert inputs is not None
    rendered = {ACTION: "whatever"}
    write_record(house.root / CACHE, record_of(inputs, rendered, package))
    assert house.generate() == []  # the forgery would do
    assert house.check() == [Change("update", ACTION)]


def test_the_referee_formats_everything_itself(house: House) -> None:
    """`check` takes no formatted text from the package that it judges."""
    edit_spec(house)
    house.check()
    (paths,) = house.formatted
    assert paths == set(needs_formatting(dict.fromkeys(tree(house.output), "")))


def test_only_new_texts_are_formatted(house: House) -> None:
    """After an edit of one spec the formatter gets the few files that it changes, and they come out right."""
    edit_spec(house)
    house.generate()
    assert house.formatted == [
        {
            ACTION,
            "mediactl/zego/rtc/_client.py",
            "mediactl/zego/rtc/_async_client.py",
        }
    ]
    assert house.check() == []


def test_a_damaged_file_is_not_taken_for_formatted(house: House) -> None:
    """A text is reused only if it is, to the byte, what the formatter made."""
    append(house.output / "mediactl" / "testing.py", "x=1\n")
    (house.output / "mediactl" / "errors.py").write_bytes(b"\xff")
    house.generate()
    assert house.formatted == [{"mediactl/testing.py", "mediactl/errors.py"}]
    assert house.check() == []


def test_other_tools_format_everything(house: House) -> None:
    """What an older generator formatted is formatted again."""
    append(house.root / "codegen" / "render" / "formatting.py")
    house.generate()
    (paths,) = house.formatted
    assert len(paths) > 20


def test_a_record_is_bounded(house: House) -> None:
    """It holds the formatted texts of one run, not of all there ever were."""
    first = read_record(house.root / CACHE)
    for _ in range(3):
        edit_spec(house)
        house.generate()
    last = read_record(house.root / CACHE)
    assert first
    assert last
    assert len(last.formatted) == len(first.formatted)


def test_git_does_not_see_the_record(house: House) -> None:
    """The folder ignores itself, and holds nothing but the record."""
    subprocess.run(["git", "init", "-q"], cwd=house.root, check=True)
    done = subprocess.run(
        ["git", "status", "--short"], cwd=house.root, check=True, capture_output=True, text=True
    )
    assert "specs/" in done.stdout
    assert CACHE not in done.stdout
    assert {path.name for path in (house.root / CACHE).iterdir()} == {
        ".gitignore",
        "last-run.json",
    }


def test_a_record_that_cannot_be_kept_is_done_without(house: House) -> None:
    """Where its folder cannot be made, everything works, and is worked for."""
    shutil.rmtree(house.root / CACHE)
    (house.root / CACHE).write_text("mine\n")
    edit_spec(house)
    assert house.generate()
    assert house.works()
    assert (house.root / CACHE).read_text() == "mine\n"


def test_a_record_that_cannot_be_put_in_place_leaves_nothing(house: House) -> None:
    """Where a folder has its name, no half of a record is left beside it, run after run."""
    house.record.unlink()
    house.record.mkdir()
    assert house.works()
    assert house.works()
    assert {path.name for path in house.record.parent.iterdir()} == {".gitignore", "last-run.json"}


def test_the_generator_that_runs_is_the_one_that_is_recorded(house: House) -> None:
    """An edit that Python does not see, for time and size are the same, is not passed over."""
    source = house.root / "codegen" / "render" / "python.py"
    times = (source.stat().st_atime, source.stat().st_mtime)
    text = source.read_text(encoding="utf-8")
    assert text.count("LINE_LENGTH: Final = 100") == 1
    python("-m", "codegen", "check", cwd=house.root)  # which leaves bytecode
    source.write_text(text.replace("LINE_LENGTH: Final = 100", "LINE_LENGTH: Final = 60 "), "utf-8")
    os.utime(source, times)
    assert "changed" in python("-m", "codegen", "generate", cwd=house.root).stdout


LOADED = """
import sys
from codegen.__main__ import main
try:
    main(sys.argv[1:])
except SystemExit:
    pass
print(*sorted(sys.modules), file=sys.stderr)
"""


@pytest.mark.parametrize(
    ("arguments", "spared"),
    [
        (["--help"], {"codegen.spec", "codegen.render", "codegen.drift", "yaml", "jinja2"}),
        (["generate"], {"codegen.spec", "codegen.render", "codegen.drift", "yaml", "jinja2"}),
        (["check"], {"codegen.drift", "codegen.sources"}),
        (["lint"], {"codegen.render", "codegen.drift", "codegen.sources", "jinja2"}),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else "",
)
def test_a_command_loads_what_it_needs(
    house: House, arguments: list[str], spared: set[str]
) -> None:
    """Help, and a package that is current, are told without the rooms; nothing but `drift` and such loads theirs."""
    house.generate()
    done = python("-B", "-c", LOADED, *arguments, cwd=house.root)
    if arguments == ["generate"]:  # in a process of its own, with the same versions
        assert done.stdout == "generated/ is current\n"
    assert done.returncode == 0
    loaded = set(done.stderr.split())
    assert "codegen" in loaded
    assert not spared & loaded
