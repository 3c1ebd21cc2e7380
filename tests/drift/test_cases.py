"""One directory for each rule: what it hits, what it says, and what it says the other way round."""

from pathlib import Path

import pytest

from codegen.drift import compare, report
from codegen.drift.rules.table import RULES
from tests.drift.support import CASES, compare_case, load_side

NAMES = [rule.name for rule in RULES]

# A rule that old requests keep by themselves cannot come alone: its parameters were others before.
COMPANIONS = {"field-rule-met": {"parameter-now-optional", "optional-parameter-added"}}

# What a case is when it is read backwards; the other rules are their own reverse.
REVERSE = {
    "vendor-added": {"vendor-removed"},
    "service-added": {"service-removed"},
    "region-required": {"region-optional"},
    "region-optional": {"region-removed"},
    "region-removed": {"region-required"},
    "host-added": {"host-removed"},
    "action-added": {"action-removed"},
    "limit-lowered": {"limit-raised"},
    "retry-stricter": {"retry-looser"},
    "stop-added": {"stop-removed"},
    "outcome-added": {"outcome-removed"},
    "paging-added": {"paging-removed"},
    "state-added": {"state-removed"},
    "optional-parameter-added": {"parameter-removed"},
    "parameter-now-required": {"parameter-now-optional"},
    "parameter-type-narrowed": {"parameter-type-widened"},
    "choice-removed": {"choice-added"},
    "bound-tightened": {"bound-relaxed"},
    "field-rule-added": {"field-rule-removed"},
    "field-rule-tightened": {"field-rule-relaxed"},
    "response-field-added": {"response-field-removed"},
    "response-field-now-required": {"response-field-now-optional"},
    "response-choice-removed": {"response-choice-added"},
    "error-added": {"error-removed"},
}
REVERSE |= {reverse: {rule} for rule, (reverse,) in REVERSE.items() if reverse not in REVERSE}
REVERSE |= {
    "required-parameter-added": {"parameter-removed"},
    "parameter-model-opened": {"parameter-type-narrowed"},
    "field-disabled": {"optional-parameter-added"},
    "field-rule-met": {"field-rule-removed", "parameter-now-required", "parameter-removed"},
}


def test_every_rule_has_a_case() -> None:
    """The table and the case directories name the same rules, each once."""
    assert sorted(NAMES) == sorted(case.name for case in CASES.iterdir())


@pytest.mark.parametrize("name", NAMES)
def test_a_case_hits_its_rule_and_nothing_else(name: str) -> None:
    """What a case changes is told by the rule that it is named after, and by no other."""
    rules = {change.rule for change in compare_case(CASES / name)}
    assert rules == {name} | COMPANIONS.get(name, set())


@pytest.mark.parametrize("name", NAMES)
def test_a_case_is_reported_as_expected(name: str) -> None:
    """A case's report says, line for line, what stands in its `expected.txt`."""
    text = report(compare_case(CASES / name), "text", since="before")
    assert text == (CASES / name / "expected.txt").read_text("utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_a_case_read_backwards_hits_the_opposite_rule(name: str) -> None:
    """What is added one way round is removed the other way round."""
    case: Path = CASES / name
    backwards = compare(load_side(case, "after"), load_side(case, "before"))
    assert {change.rule for change in backwards} == REVERSE.get(name, {name})


@pytest.mark.parametrize("name", NAMES)
def test_a_case_compared_with_itself_has_no_changes(name: str) -> None:
    """Equal specs differ in nothing, whatever they hold."""
    for side in ("before", "after"):
        specs = load_side(CASES / name, side)
        assert compare(specs, specs) == ()
