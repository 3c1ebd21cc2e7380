"""Rules between fields, after fields were renamed or went away."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from codegen.spec.model import AnyOf, Condition, NeededWhen, OneOf, OnlyWhen, Rule


def kept_rule(rule: Rule, names: Mapping[str, str], required: Collection[str]) -> Rule | None:
    """Return a rule with the names that its fields have now; None where it says nothing any more.

    Args:
        rule: The rule.
        names: The name of each field that can be given, by the name that it had.
        required: Those of the older names whose field has to be given now in any case.
    """
    if any(name in required for name in _subjects(rule)):
        return None
    match rule:
        case OneOf() | AnyOf():
            fields = _named(rule.fields, names)
            return replace(rule, fields=fields) if len(fields) > 1 else None
        case NeededWhen():
            when = _conditions(rule.when, names)
            field = names.get(rule.field)
            return None if when is None or field is None else replace(rule, field=field, when=when)
        case OnlyWhen():
            when, fields = _conditions(rule.when, names), _named(rule.fields, names)
            return None if when is None or not fields else replace(rule, fields=fields, when=when)


def _subjects(rule: Rule) -> tuple[str, ...]:
    """Return the fields that a rule is about, less those of its conditions."""
    return (rule.field,) if isinstance(rule, NeededWhen) else rule.fields


def _named(fields: Sequence[str], names: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(names[name] for name in fields if name in names)


def _conditions(
    when: Sequence[Condition], names: Mapping[str, str]
) -> tuple[Condition, ...] | None:
    """Return the conditions; None where one speaks of a field that is gone, so that it never holds."""
    if any(each.field not in names for each in when):
        return None
    return tuple(replace(each, field=names[each.field]) for each in when)
