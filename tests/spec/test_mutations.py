"""Whatever is done to a spec file, the linter tells faults in it or reads it; it never breaks down."""

from collections.abc import Callable
from typing import NamedTuple

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from codegen.spec import Fault, SpecError, parse_specs, read_tree
from codegen.spec.faults import Faults
from codegen.spec.yaml_events import LOADERS
from codegen.spec.yaml_reader import read_yaml
from tests.spec.support import GOOD, SPECS

REAL = {f"real_{path}": text for path, text in read_tree(SPECS).items()}
SERVICES = sorted({path.rpartition("/")[0] for path in REAL if path.count("/") == 2})
MOST_ACTIONS = 3  # of the real ones in a tree; all of them take too long to read hundreds of times
CHARACTERS = st.sampled_from("?:-,[]{}#&*!|>'\"%@`~ \n0x.\\é\t\u2028\ud800") | st.characters()
Lines = list[str]


def deleted(lines: Lines, at: int, other: int) -> Lines:
    """Leave a line out."""
    return lines[:at] + lines[at + 1 :]


def doubled(lines: Lines, at: int, other: int) -> Lines:
    """Write a line again somewhere else."""
    return [*lines[:other], lines[at], *lines[other:]]


def swapped(lines: Lines, at: int, other: int) -> Lines:
    """Exchange two characters of a line."""
    line = list(lines[at])
    if line:
        first, second = at % len(line), other % len(line)
        line[first], line[second] = line[second], line[first]
    return [*lines[:at], "".join(line), *lines[at + 1 :]]


def cut(lines: Lines, at: int, other: int) -> Lines:
    """End a line early."""
    return [*lines[:at], lines[at][: other % (len(lines[at]) + 1)], *lines[at + 1 :]]


class Changed(NamedTuple):
    """A tree, and the file that was changed in it."""

    files: dict[str, str]
    path: str

    @property
    def text(self) -> str:
        return self.files[self.path]


def changed(path: str, text: str) -> Changed:
    """Return the good tree with another text in one of its files."""
    return Changed({**GOOD, path: text}, path)


@st.composite
def samples(draw: st.DrawFn) -> dict[str, str]:
    """The good tree, and a real service beside it with a few of its actions."""
    service = draw(st.sampled_from(SERVICES))
    vendor = f"{service.partition('/')[0]}/vendor.yaml"
    kept = f"{service}/service.yaml"
    actions = sorted(path for path in REAL if path.startswith(f"{service}/") and path != kept)
    some = st.lists(st.sampled_from(actions), min_size=1, max_size=MOST_ACTIONS, unique=True)
    return GOOD | {path: REAL[path] for path in (vendor, kept, *draw(some))}


@st.composite
def mutated(draw: st.DrawFn) -> Changed:
    """Choose some files, and change one of them a few times."""
    files = draw(st.just(GOOD) | samples())  # small ones are read fast, real ones are like others
    path = draw(st.sampled_from(sorted(files)))
    lines = files[path].split("\n")
    for _ in range(draw(st.integers(1, 4))):
        change: Callable[[Lines, int, int], Lines] = draw(
            st.sampled_from([deleted, doubled, swapped, cut])
        )
        places = st.integers(0, len(lines) - 1)
        lines = change(lines, draw(places), draw(places)) or [""]
    text = "\n".join(lines)
    for _ in range(draw(st.integers(0, 2))):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + draw(CHARACTERS) + text[at:]
    return Changed({**files, path: text}, path)


def found_in(files: dict[str, str]) -> tuple[Fault, ...]:
    """Return the faults of a tree, none if it can be read."""
    try:
        parse_specs(files)
    except SpecError as error:
        return error.faults
    return ()


@settings(max_examples=150, deadline=None)
@given(mutated())
@example(changed("zego/rtc/StopMix.yaml", GOOD["zego/rtc/StopMix.yaml"] + "rules: ![\n"))
@example(
    changed("zego/rtc/StopMix.yaml", GOOD["zego/rtc/StopMix.yaml"] + "examples: " + "[" * 2000)
)
def test_changed_specs_are_read_or_refused(change: Changed) -> None:
    """A changed file is read, or refused with places inside the tree's files."""
    for fault in found_in(change.files):
        file = change.files[fault.place.file.removeprefix("specs/")]
        lines = file.replace("\r\n", "\n").split("\n")
        assert 1 <= fault.place.line <= len(lines)
        assert 1 <= fault.place.column <= len(lines[fault.place.line - 1]) + 1
        assert fault.message


@settings(max_examples=300, deadline=None)
@given(mutated())
def test_changed_files_read_the_same_with_both_parsers(change: Changed) -> None:
    """A changed file has the same content or the same faults with each of PyYAML's parsers."""
    results = []
    for loader in LOADERS:
        faults = Faults()
        results.append((read_yaml(change.text, change.path, faults, loader), faults.found()))
    assert results[0] == results[1]


@pytest.mark.parametrize("service", SERVICES)
def test_a_sample_is_sound_before_it_is_changed(service: str) -> None:
    """A part of a real service's actions is read without a fault, so that faults come of the changes."""
    some = [path for path in sorted(REAL) if path.startswith(f"{service}/")][::9]
    vendor = f"{service.partition('/')[0]}/vendor.yaml"
    needed = (vendor, f"{service}/service.yaml", *some)
    assert found_in(GOOD | {path: REAL[path] for path in needed}) == ()
