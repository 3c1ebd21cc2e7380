"""What holds for any two versions of the specs."""

import json
from dataclasses import fields, is_dataclass, replace
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codegen.drift import FORMATS, compare, report
from codegen.spec.model import Place, Specs
from tests.drift.strategies import all_specs

thorough = settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def moved(node: Any) -> Any:
    """Return a node as if it stood in another file, with everything below it."""
    if isinstance(node, Place):
        return replace(node, file="specs/other.yaml", line=node.line + 7)
    if isinstance(node, tuple):
        return tuple(moved(each) for each in node)
    if is_dataclass(node) and not isinstance(node, type):
        return replace(
            node, **{each.name: moved(getattr(node, each.name)) for each in fields(node)}
        )
    return node


@given(all_specs())
@thorough
def test_specs_do_not_differ_from_themselves(specs: Specs) -> None:
    """Comparing specs with themselves, written in other places, finds nothing."""
    assert compare(specs, moved(specs)) == ()


@given(all_specs(), all_specs())
@thorough
def test_any_two_specs_can_be_compared_and_reported(before: Specs, after: Specs) -> None:
    """No two models are beyond comparison, and every report of the changes can be written."""
    changes = compare(before, after)
    for format in FORMATS:
        assert report(changes, format, since="v1").endswith("\n")
    told = json.loads(report(changes, "json", since="v1"))
    assert [change["rule"] for change in told["changes"]] == [change.rule for change in changes]


@given(all_specs(), all_specs())
@thorough
def test_a_comparison_does_not_depend_on_the_order_in_files(before: Specs, after: Specs) -> None:
    """Vendors, services, actions and codes may stand in any order."""

    def turned(specs: Specs) -> Specs:
        return Specs(
            tuple(
                replace(
                    vendor,
                    errors=vendor.errors[::-1],
                    services=tuple(
                        replace(service, actions=service.actions[::-1])
                        for service in vendor.services[::-1]
                    ),
                )
                for vendor in specs.vendors[::-1]
            )
        )

    assert compare(turned(before), turned(after)) == compare(before, after)


@given(st.data())
@thorough
def test_a_comparison_read_backwards_finds_as_much(data: st.DataObject) -> None:
    """What differs one way round differs the other way round, in the same places."""
    before, after = data.draw(all_specs()), data.draw(all_specs())
    forth = {(change.before, change.after) for change in compare(before, after)}
    back = {(change.after, change.before) for change in compare(after, before)}
    assert forth == back
