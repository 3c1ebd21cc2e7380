"""Actions of the specs as pages, and back."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from codegen.sources.facts import ServiceFacts
from tests.sources.pages.compare import TENCENT, Difference
from tests.sources.pages.layout import SEPARATORS, Saved, Separator
from tests.sources.pages.support import Case, cases, today


def lines_of(saved: Saved, key: object) -> set[int]:
    """Return the lines of the row that a difference is about, and of those nested in it."""
    path = key if isinstance(key, tuple) else (key,)
    return {
        line
        for each, line in saved.places.items()
        if (isinstance(each, tuple) and each[: len(path)] == path) or each == key
    }


def misread(case: Case, saved: Saved, facts: ServiceFacts) -> list[object]:
    """List what was read wrong, and what is missing without a complaint."""
    told = {complaint.place.line for complaint in facts.complaints}
    return [
        each
        for each in case.differences(facts)
        if each.found is not None or not lines_of(saved, each.key) & told
    ]


def unexplained(case: Case, saved: Saved, facts: ServiceFacts) -> list[object]:
    """List what was misread, and complaints about rows of which nothing is missing."""
    missing = {line for each in case.differences(facts) for line in lines_of(saved, each.key)}
    idle = [each for each in facts.complaints if each.place.line not in missing]
    return [*misread(case, saved, facts), *idle]


def in_turn(separator: Separator, *, knowing: bool) -> Iterator[Case]:
    """Yield the pages to read with the specs' help, or those to read without it.

    To save time, a page whose cells are kept apart is read in one of the two
    ways: every other action of each kind, and the others where the next separator is used.
    """
    for number, case in enumerate(cases(today())):
        first = (number + number // 2 + SEPARATORS.index(separator)) % 2 == 0  # two kinds in a row
        both = separator == "glued" or case.elsewhere
        if both or first == knowing:
            yield case


@pytest.mark.parametrize("separator", SEPARATORS)
def test_pages_of_known_actions_give_the_specs_facts(separator: Separator) -> None:
    """With the specs' names and codes at hand every page gives exactly what it was made from."""
    for case in in_turn(separator, knowing=True):
        saved = case.saved(separator)
        facts = case.read(saved, knowing=True)
        wrong = misread(case, saved, facts)
        assert not wrong, f"{case}: {wrong[:3]}"
        assert separator == "glued" or not facts.complaints, f"{case}: {facts.complaints[:3]}"


@pytest.mark.parametrize("separator", SEPARATORS)
def test_pages_of_unknown_actions_are_read_right_or_not_at_all(separator: Separator) -> None:
    """Without any help nothing is read wrong, and what is not read is complained of, row by row.

    Where the cells of tables are kept apart, there is nothing to complain of.
    """
    for case in in_turn(separator, knowing=False):
        if case.elsewhere:
            continue
        saved = case.saved(separator)
        facts = case.read(saved, knowing=False)
        found = unexplained(case, saved, facts)
        assert not found, f"{case}: {found[:3]}"
        if case.kind is TENCENT and separator != "glued":
            assert not facts.complaints, f"{case}: {facts.complaints[:3]}"


@pytest.mark.parametrize("separator", SEPARATORS)
def test_unknown_actions_with_a_host_of_their_own_are_refused(separator: Separator) -> None:
    """A page whose host is not the service's is taken for another one's, unless the specs know it."""
    found = [case for case in cases(today()) if case.elsewhere]
    assert found
    for case in found:
        facts = case.read(case.saved(separator), knowing=False)
        (complaint,) = facts.complaints
        assert not facts.actions
        for name in (case.action.name, case.action.host, case.service.name):
            assert str(name) in complaint.message


@pytest.mark.parametrize("separator", SEPARATORS)
def test_every_page_has_its_turn(separator: Separator) -> None:
    """Each action is read on each kind of page, however its cells are kept apart."""
    found = [str(case) for knowing in (True, False) for case in in_turn(separator, knowing=knowing)]
    assert set(found) == set(map(str, cases(today())))


def readings(row: str) -> int:
    """Count the ways to cut a row of an error table in two, by brute force."""
    return sum(
        bool(re.fullmatch(r"[A-Z][a-z]+[A-Z]\w+(\.[A-Z]\w*)?", row[:cut]))
        and bool(re.match(r"[A-Z]", row[cut:]))
        for cut in range(1, len(row))
    )


def test_codes_in_doubt_have_several_readings() -> None:
    """A row of codes is given up only where cutting it elsewhere makes sense as well."""
    doubted = 0
    for case in cases(today()):
        if case.kind is not TENCENT:
            continue
        saved = case.saved("glued")
        for complaint in case.read(saved, knowing=False).complaints:
            if "where the code ends" in complaint.message:
                doubted += 1
                assert readings(saved.lines[complaint.place.line - 1]) > 1, complaint
    assert doubted


def test_most_rows_are_read_all_the_same() -> None:
    """Run together and without help, nine rows of ten of Tencent Cloud's pages are read."""
    rows = missing = 0
    for case in cases(today()):
        if case.kind is TENCENT:
            saved = case.saved("glued")
            found: list[Difference] = case.differences(case.read(saved, knowing=False))
            rows += sum(isinstance(key, tuple) for key in saved.places)
            missing += len(found)
    assert rows > 50
    assert missing < rows / 10
