"""Rules between fields, when the material renames fields or takes them away."""

import pytest

from codegen.sources.merge.rules import kept_rule
from codegen.spec.model import AnyOf, Condition, NeededWhen, OneOf, OnlyWhen, Place, Rule

HERE = Place("specs/some.yaml", 1, 1)
IS_ONE = Condition("Mode", (1,))
# Mode became Kind; Gone is gone.
NAMES = {"Mode": "Kind", "Url": "Url", "Key": "Key"}
ONE_OF = OneOf(("Url", "Key"), HERE)


@pytest.mark.parametrize(
    ("rule", "kept"),
    [
        (ONE_OF, ONE_OF),
        (OneOf(("Url", "Mode", "Gone"), HERE), OneOf(("Url", "Kind"), HERE)),
        (AnyOf(("Url", "Gone"), HERE), None),
        (NeededWhen("Url", (IS_ONE,), HERE), NeededWhen("Url", (Condition("Kind", (1,)),), HERE)),
        (NeededWhen("Gone", (IS_ONE,), HERE), None),
        (NeededWhen("Url", (Condition("Gone", None),), HERE), None),
        (
            OnlyWhen(("Url", "Gone"), (IS_ONE,), HERE),
            OnlyWhen(("Url",), (Condition("Kind", (1,)),), HERE),
        ),
        (OnlyWhen(("Gone",), (IS_ONE,), HERE), None),
    ],
    ids=str,
)
def test_a_rule_speaks_of_the_fields_that_there_are(rule: Rule, kept: Rule | None) -> None:
    """A rule takes over new names, and goes where it has nothing left to say."""
    assert kept_rule(rule, NAMES, set()) == kept


def test_a_rule_about_a_field_that_is_required_now_goes() -> None:
    """What has to be given in any case needs no rule, and the language refuses one."""
    assert kept_rule(ONE_OF, NAMES, {"Key"}) is None
