"""PyYAML's parsers have to read spec files alike, and the language's YAML has no surprises."""

import operator
from typing import Any

import pytest
import yaml

from codegen.spec import read_tree
from codegen.spec.faults import Faults
from codegen.spec.nodes import plain
from codegen.spec.yaml_events import LOADERS
from codegen.spec.yaml_reader import read_yaml
from tests.spec.support import BAD, CASES, GOOD, REAL

SOUND = {**{f"good/{path}": text for path, text in GOOD.items()}, **REAL}
ALL = SOUND | {
    f"{case}/{path}": text for case in CASES for path, text in read_tree(BAD / case).items()
}


def test_both_parsers_are_there() -> None:
    """The tests compare libyaml's parser with the one in Python."""
    assert (yaml.CSafeLoader, yaml.SafeLoader) == LOADERS


def stock(path: str) -> list[Any]:
    """Read a sound file as whoever has PyYAML does, with each of its loaders."""
    return [yaml.load(SOUND[path], Loader=loader) for loader in LOADERS]


def test_stock_loaders_agree_on_sound_files() -> None:
    """Whoever reads a spec file with PyYAML gets the same data with each of its loaders."""
    assert len(SOUND) > 230
    assert [path for path in sorted(SOUND) if operator.ne(*stock(path))] == []


def read(path: str) -> list[Any]:
    """Read a file by the language's own rules, with each parser: its nodes and its faults."""
    results = []
    for loader in LOADERS:
        faults = Faults()
        results.append((read_yaml(ALL[path], path, faults, loader), faults.found()))
    return results


def test_parsers_give_the_same_nodes_and_faults() -> None:
    """Sound or not, a file reads the same with each parser, to the column."""
    assert len(ALL) > 320
    assert [path for path in sorted(ALL) if operator.ne(*read(path))] == []


@pytest.mark.parametrize("loader", LOADERS, ids=lambda loader: loader.__name__)
def test_windows_files_read_the_same(loader: type[Any]) -> None:
    """A byte order mark and carriage returns before line feeds change nothing, places included."""
    text = 'doc: "A\n  text."\nlines: |\n  one\n  two\n'
    faults = Faults()
    windows = read_yaml("\ufeff" + text.replace("\n", "\r\n"), "file", faults, loader)
    assert windows is not None
    assert windows == read_yaml(text, "file", faults, loader)
    assert plain(windows) == {"doc": "A text.", "lines": "one\ntwo\n"}
    assert not faults.found()


def test_unknown_differences_are_faults() -> None:
    """What only one of the parsers refuses, for whatever reason, is not taken for sound."""

    class Refusing(yaml.SafeLoader):
        def check_event(self, *choices: object) -> bool:
            raise yaml.YAMLError("no")

    faults = Faults()
    assert read_yaml("doc: A text.\n", "file", faults, Refusing) is None
    assert [str(fault) for fault in faults.found()] == [
        "file:1:1: parsers of YAML read this differently: write this file plainer"
    ]
