"""One directory for each kind of change: what becomes of the files, byte by byte."""

from pathlib import Path

import pytest

from codegen.spec import read_tree
from tests.sources.edit.support import BASE, HERE, edited, load

CASES = sorted((HERE / "cases").iterdir(), key=lambda path: path.name)
# What the cases are laid over.
ABOVE = {
    path: text
    for path, text in BASE.items()
    if path in {"zego/vendor.yaml", "zego/rtc/service.yaml"}
}


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_files_become_the_expected_ones(case: Path) -> None:
    """Edited to say what the files in `after` say, those in `before` become the same files."""
    before = ABOVE | read_tree(case / "before")
    expected = ABOVE | read_tree(case / "after")
    assert edited(before, load(before), load(expected)) == expected
