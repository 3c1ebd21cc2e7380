"""Whatever is done to a spec file, the linter tells faults in it or reads it; it never breaks down."""

from collections.abc import Callable

from hypothesis import example, given, settings
from hypothesis import strategies as st

from codegen.spec import Fault, SpecError, parse_specs, read_tree
from codegen.spec.faults import Faults
from codegen.spec.yaml_events import LOADERS
from codegen.spec.yaml_reader import read_yaml
from tests.spec.support import GOOD, SPECS

REAL = {f"real_{path}": text for path, text in read_tree(SPECS).items()}
FILES = {**REAL, **GOOD}
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


@st.composite
def mutated(draw: st.DrawFn) -> tuple[str, str]:
    """Choose a file and change it a few times."""
    path = draw(st.sampled_from(sorted(FILES)))
    lines = FILES[path].split("\n")
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
    return path, text


def found_in(files: dict[str, str]) -> tuple[Fault, ...]:
    """Return the faults of a tree, none if it can be read."""
    try:
        parse_specs(files)
    except SpecError as error:
        return error.faults
    return ()


@settings(max_examples=150, deadline=None)
@given(mutated())
@example(("zego/rtc/StopMix.yaml", GOOD["zego/rtc/StopMix.yaml"] + "rules: ![\n"))
@example(("zego/rtc/StopMix.yaml", GOOD["zego/rtc/StopMix.yaml"] + "examples: " + "[" * 5000))
def test_changed_specs_are_read_or_refused(change: tuple[str, str]) -> None:
    """A changed file is read, or refused with places inside the tree's files."""
    path, text = change
    files = {**FILES, path: text}
    for fault in found_in(files):
        lines = files[fault.place.file.removeprefix("specs/")].replace("\r\n", "\n").split("\n")
        assert 1 <= fault.place.line <= len(lines)
        assert 1 <= fault.place.column <= len(lines[fault.place.line - 1]) + 1
        assert fault.message


@settings(max_examples=300, deadline=None)
@given(mutated())
def test_changed_files_read_the_same_with_both_parsers(change: tuple[str, str]) -> None:
    """A changed file has the same content or the same faults with each of PyYAML's parsers."""
    path, text = change
    results = []
    for loader in LOADERS:
        faults = Faults()
        results.append((read_yaml(text, path, faults, loader), faults.found()))
    assert results[0] == results[1]
