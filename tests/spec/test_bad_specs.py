"""Each directory of `bad/` holds files that go over `good/`, and the faults that they have to show."""

from functools import partial
from typing import Any

import pytest

from codegen.spec import SpecError, parse_specs, read_tree, tree
from codegen.spec.yaml_events import LOADERS
from codegen.spec.yaml_reader import read_yaml
from tests.spec.support import BAD, CASES, GOOD, faults, overlaid


@pytest.mark.parametrize("loader", LOADERS, ids=lambda loader: loader.__name__)
@pytest.mark.parametrize("case", CASES)
def test_every_fault_is_told_with_its_place_and_cure(
    case: str, loader: type[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """All faults of a case are told at once, in the same words with each of PyYAML's parsers."""
    monkeypatch.setattr(tree, "read_yaml", partial(read_yaml, loader=loader))
    expected = (BAD / case / "expected.txt").read_text("utf-8").splitlines()
    assert faults(read_tree(BAD / case)) == expected


@pytest.mark.parametrize("case", CASES)
def test_faults_stand_in_the_files_that_have_them(case: str) -> None:
    """A broken file brings no faults into files that are fine, unless these use what it defines."""
    files = read_tree(BAD / case)
    about = {fault.removeprefix("specs/").split(":")[0] for fault in faults(files)}
    users = {
        "shared-models": {"zego/rtc/StartMix.yaml"},  # its example no longer fits the model
        "region-missing": {"tencent/trtc/DescribeRooms.yaml"},  # names a region that is gone
        "name-collision-service": {"zego/rtc/StartMix.yaml", "zego/rtc/StopMix.yaml"},
        "missing-files": {"aws/vendor.yaml", "aws/live/service.yaml", "aws/VOD"},
    }
    assert about - files.keys() <= users.get(case, set())


def test_good_specs_have_no_fault() -> None:
    """What the cases are laid over is sound itself, so that each fault is the case's own."""
    assert faults({}) == []


def test_faults_are_sorted_and_said_once() -> None:
    """The exception holds each fault once, by file, line and column, and shows one a line."""
    files = overlaid(read_tree(BAD / "several-files"))
    with pytest.raises(SpecError) as caught:
        parse_specs(files)
    found = caught.value.faults
    assert list(found) == sorted(set(found))
    assert str(caught.value).splitlines() == [str(fault) for fault in found]
    assert len({fault.place.file for fault in found}) == 4


def test_cases_do_not_repeat_good_files() -> None:
    """A case holds only files that differ from the good ones."""
    for case in CASES:
        for path, text in read_tree(BAD / case).items():
            assert GOOD.get(path) != text, f"{case}/{path}"
