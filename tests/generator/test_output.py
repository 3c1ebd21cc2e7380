"""Writing, pruning and comparing the package."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from codegen.render import Change, FormatterError, compare, format_files, write
from tests.generator.support import RUFF

FILES = {
    "mediactl/__init__.py": '"""Ein Paket für Tests."""\n',
    "mediactl/py.typed": "",
    "mediactl/zego/rtc/stop_mix.py": "x = 1\n",
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A folder with the files in it."""
    root = tmp_path / "generated"
    write(FILES, root)
    return root


def tree(root: Path) -> dict[str, bytes]:
    """Return the content of every file under a folder."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file()
    }


def encoded(files: Mapping[str, str]) -> dict[str, bytes]:
    """Return the files as they should be on disk."""
    return {path: text.encode() for path, text in files.items()}


def test_a_folder_that_is_not_there_is_made(tmp_path: Path) -> None:
    """Deleting the whole output loses nothing: every byte comes back."""
    root = tmp_path / "some" / "generated"
    assert compare(FILES, root) == [Change("add", path) for path in sorted(FILES)]
    assert not root.exists()
    assert write(FILES, root) == [Change("add", path) for path in sorted(FILES)]
    assert tree(root) == encoded(FILES)


def test_what_is_current_is_left_alone(root: Path) -> None:
    """Nothing is reported or written where nothing differs, so that modification times stay."""
    times = {path: path.stat().st_mtime_ns for path in root.rglob("*")}
    assert compare(FILES, root) == []
    assert write(FILES, root) == []
    assert {path: path.stat().st_mtime_ns for path in root.rglob("*")} == times


@pytest.mark.parametrize(
    "content",
    [b"x = 2\n", b"x = 1", b"x = 1\r\n", b"\xef\xbb\xbfx = 1\n", b"", b"\xff\xfe"],
    ids=["edited", "no end of line", "other ends of line", "byte order mark", "empty", "not text"],
)
def test_a_file_edited_by_hand_is_found_and_put_right(root: Path, content: bytes) -> None:
    """Any difference counts, down to the ends of lines."""
    (root / "mediactl/zego/rtc/stop_mix.py").write_bytes(content)
    expected = [Change("update", "mediactl/zego/rtc/stop_mix.py")]
    assert compare(FILES, root) == expected
    assert write(FILES, root) == expected
    assert tree(root) == encoded(FILES)


def test_a_missing_file_is_found_and_put_back(root: Path) -> None:
    """A file that somebody deleted is to be added."""
    (root / "mediactl/py.typed").unlink()
    expected = [Change("add", "mediactl/py.typed")]
    assert compare(FILES, root) == expected
    assert write(FILES, root) == expected
    assert tree(root) == encoded(FILES)


@pytest.mark.parametrize(
    "path",
    ["mediactl/zego/rtc/start_mix.py", "mediactl/notes.txt", "mediactl/.hidden", "notes.txt"],
)
def test_an_extra_file_is_found_and_removed(root: Path, path: str) -> None:
    """What is not generated does not stay, whatever it is called."""
    (root / path).write_text("mine\n")
    expected = [Change("remove", path)]
    assert compare(FILES, root) == expected
    assert (root / path).exists()
    assert write(FILES, root) == expected
    assert tree(root) == encoded(FILES)


def test_a_link_that_leads_nowhere_is_removed(root: Path) -> None:
    """A dangling link is an extra file, not an invisible one; the link goes, not what it leads to."""
    outside = root.parent / "outside"
    outside.mkdir()
    (outside / "kept.txt").write_text("mine\n")
    (root / "mediactl/nowhere.py").symlink_to("gone.py")
    (root / "mediactl/elsewhere").symlink_to(outside)
    expected = [Change("remove", "mediactl/elsewhere"), Change("remove", "mediactl/nowhere.py")]
    assert compare(FILES, root) == expected
    assert write(FILES, root) == expected
    assert tree(root) == encoded(FILES)
    assert (outside / "kept.txt").exists()


def test_changes_are_told_in_the_order_of_their_paths(root: Path) -> None:
    """Additions, updates and removals stand in one sorted list."""
    (root / "mediactl/a.py").touch()
    (root / "mediactl/py.typed").write_text("partial\n")
    files = FILES | {"mediactl/errors.py": "y = 1\n"}
    assert compare(files, root) == [
        Change("remove", "mediactl/a.py"),
        Change("add", "mediactl/errors.py"),
        Change("update", "mediactl/py.typed"),
    ]


def test_caches_are_no_files_of_the_package(root: Path) -> None:
    """What Python leaves behind when the package is imported is neither reported nor removed."""
    cache = root / "mediactl" / "zego" / "__pycache__"
    cache.mkdir()
    (cache / "x.cpython-311.pyc").touch()
    assert compare(FILES, root) == []
    assert write(FILES, root) == []
    assert (cache / "x.cpython-311.pyc").exists()


def test_a_folder_with_a_cache_alone_is_as_good_as_empty(tmp_path: Path) -> None:
    """What is left when somebody deletes the package is no reason to refuse to write it."""
    (tmp_path / "__pycache__").mkdir()
    write(FILES, tmp_path)
    assert tree(tmp_path) == encoded(FILES)


def test_a_folder_that_becomes_empty_goes_with_its_cache(root: Path) -> None:
    """No empty package stays behind that could still be imported, but folders in use do."""
    cache = root / "mediactl/zego/rtc/__pycache__"
    cache.mkdir()
    (cache / "stop_mix.cpython-311.pyc").touch()
    left = {path: text for path, text in FILES.items() if "zego" not in path}
    assert write(left, root) == [Change("remove", "mediactl/zego/rtc/stop_mix.py")]
    assert sorted(path.name for path in (root / "mediactl").iterdir()) == [
        "__init__.py",
        "py.typed",
    ]


def test_a_file_gives_way_to_a_folder(root: Path) -> None:
    """A module that becomes a package is replaced, as when an action's name becomes a service's."""
    files = dict(FILES)
    files["mediactl/zego/rtc/stop_mix.py/__init__.py"] = files.pop("mediactl/zego/rtc/stop_mix.py")
    write(files, root)
    assert tree(root) == encoded(files)


def test_texts_are_written_as_utf8_with_plain_ends_of_line(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither the locale nor the system's idea of a line's end changes a byte."""
    monkeypatch.setattr(os, "linesep", "\r\n")
    files = FILES | {"mediactl/names.py": 'NAME = "混流"\n'}
    write(files, root)
    assert (root / "mediactl/names.py").read_bytes() == 'NAME = "混流"\n'.encode()


def test_an_interruption_leaves_whole_files(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When writing stops half way, each file is the old one or the new one, and the next run mends all."""
    after = {path: f"{text}# more\n" for path, text in FILES.items()}
    replace = os.replace

    def fail_at_the_second(source: Path, target: Path) -> None:
        if Path(target).name == "py.typed":
            raise OSError(28, "No space left on device")
        replace(source, target)

    monkeypatch.setattr(os, "replace", fail_at_the_second)
    with pytest.raises(OSError, match="No space left"):
        write(after, root)
    monkeypatch.undo()
    for path, text in FILES.items():
        assert (root / path).read_text("utf-8") in (text, after[path])
    assert compare(after, root)
    write(after, root)
    assert tree(root) == encoded(after)


@pytest.mark.parametrize(
    "strangers",
    [
        [".git/HEAD", "src/main.py", "README.md"],
        ["mediactl/__init__.py", "requests/__init__.py"],
        ["notes.txt"],
    ],
    ids=["a project", "installed packages", "somebody's notes"],
)
def test_a_folder_of_other_things_is_not_pruned(tmp_path: Path, strangers: list[str]) -> None:
    """A wrong --output loses nobody's files: what does not look like the package's folder is refused."""
    for path in strangers:
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text("mine\n")
    before = tree(tmp_path)
    with pytest.raises(OSError, match="holds other things than the package"):
        write(FILES, tmp_path)
    assert tree(tmp_path) == before


def test_formatting_refuses_what_is_no_python() -> None:
    """A template's slip stops generation; the message has the file and the line, and no scratch folder."""
    with pytest.raises(FormatterError) as caught:
        format_files({"mediactl/good.py": "x = 1\n", "mediactl/bad.py": "x = (\n"}, pinned=RUFF)
    assert "Failed to parse mediactl/bad.py:2:1" in str(caught.value)
    assert tempfile.gettempdir() not in str(caught.value)


def test_formatting_refuses_another_version() -> None:
    """Another version of the formatter would make another diff, so it is refused by name."""
    with pytest.raises(FormatterError, match=rf"needs ruff 0\.0\.1, this environment has {RUFF}"):
        format_files({"mediactl/a.py": "x = 1\n"}, pinned="0.0.1")
