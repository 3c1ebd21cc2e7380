"""Reading spec files from a directory."""

import time
from pathlib import Path

import pytest

from codegen.spec import SpecError, load_specs, parse_specs, read_tree
from codegen.spec.model import Place
from tests.spec.support import GOOD


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The good tree on a disk, with one fault in it."""
    for path, text in GOOD.items():
        (tmp_path / "specs" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "specs" / path).write_text(text, "utf-8")
    return tmp_path / "specs"


def break_one(root: Path) -> None:
    """Put one fault into the tree."""
    (root / "zego/rtc/StopMix.yaml").write_text("name: x\n", "utf-8")


def first_place(root: Path) -> str:
    """Return the file of the first fault."""
    with pytest.raises(SpecError) as caught:
        load_specs(root)
    return caught.value.faults[0].place.file


def test_tree_holds_spec_files_only(root: Path) -> None:
    """Other files and hidden ones are passed over; paths are sorted and have slashes."""
    (root / "README.md").write_text("read me", "utf-8")
    (root / "zego/rtc/.StopMix.yaml").write_text("editor's", "utf-8")
    (root / ".cache").mkdir()
    (root / ".cache/a.yaml").write_text("cached", "utf-8")
    assert read_tree(root) == GOOD
    assert list(read_tree(root)) == sorted(GOOD)


def test_directory_reads_like_texts(root: Path) -> None:
    """A directory gives the model that its texts give."""
    shown = root.as_posix()
    assert load_specs(root) == parse_specs(GOOD, shown_root=shown)


def test_places_are_relative_to_the_working_directory(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Faults show paths that the user can open from where they are."""
    break_one(root)
    monkeypatch.chdir(root.parent)
    assert first_place(root) == "specs/zego/rtc/StopMix.yaml"
    assert first_place(Path("specs")) == "specs/zego/rtc/StopMix.yaml"
    monkeypatch.chdir(root)
    assert first_place(root) == "zego/rtc/StopMix.yaml"
    assert first_place(Path()) == "zego/rtc/StopMix.yaml"
    monkeypatch.chdir(root / "zego")
    assert first_place(root) == f"{root.as_posix()}/zego/rtc/StopMix.yaml"


def test_missing_directory_is_a_fault(tmp_path: Path) -> None:
    """A directory that is not there is told like other faults."""
    with pytest.raises(SpecError, match="there is no such directory"):
        load_specs(tmp_path / "specs")


def test_directory_without_spec_files_is_a_fault(tmp_path: Path) -> None:
    """An empty tree is a mistake in the path, not a sound set of specs."""
    with pytest.raises(SpecError, match="there are no spec files here"):
        load_specs(tmp_path)


def test_no_files_are_no_vendors() -> None:
    """Texts may be none at all, as in a commit before the first spec."""
    assert parse_specs({}).vendors == ()


def test_files_that_are_not_utf8_are_faults(root: Path) -> None:
    """A byte of another encoding is told with its place, beside the faults of other files."""
    (root / "zego/rtc/StopMix.yaml").write_bytes("action: StopMix\ndoc: é\n".encode("latin-1"))
    (root / "zego/rtc/StartMix.yaml").write_text("action: StartMix\n", "utf-8")
    with pytest.raises(SpecError, match="not UTF-8") as caught:
        load_specs(root)
    places = [fault.place for fault in caught.value.faults]
    assert places[-1] == Place(f"{root.as_posix()}/zego/rtc/StopMix.yaml", 2, 6)
    assert places[0].file.endswith("StartMix.yaml")


def test_other_extensions_are_faults(root: Path) -> None:
    """A spec file that ends in .yml would be passed over in silence."""
    break_one(root)
    for name in ("Probe.yml", "Other.yml", ".hidden.yml"):
        (root / "zego/rtc" / name).write_text("action: Probe\n", "utf-8")
    with pytest.raises(SpecError) as caught:
        load_specs(root)
    told = [fault.place.file.rpartition("/")[2] for fault in caught.value.faults]
    assert told[:2] == ["Other.yml", "Probe.yml"]
    assert set(told[2:]) == {"StopMix.yaml"}


def test_hundreds_of_files_take_no_time_to_speak_of(root: Path) -> None:
    """Linting as many actions as the vendors have stays far below what an author would wait for."""
    files = dict(GOOD)
    text = GOOD["zego/rtc/StartMix.yaml"]
    for number in range(230):
        name = f"StartMix{number}"
        own = text.replace("action: StartMix", f"action: {name}")
        for model in ("StartMixData", "MixState", "MixInput"):
            own = own.replace(model, f"{model}{number}")
        files[f"zego/rtc/{name}.yaml"] = own
    start = time.perf_counter()
    parse_specs(files)
    assert time.perf_counter() - start < 10
