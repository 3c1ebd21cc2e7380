"""Rules about the rules between parameters: which requests are refused for what they combine."""

from __future__ import annotations

from codegen.drift.pair import FieldRuleNode
from codegen.drift.rules.phrases import became, condition
from codegen.spec.model import AnyOf, Condition, Field, Model, NeededWhen, OneOf, OnlyWhen
from codegen.spec.model import Rule as FieldRule


def added(after: FieldRuleNode) -> str | None:
    """Requests that were right are refused now."""
    return f"new rule: {_say(after.rule)}" if not _met_before(after) else None


def met(after: FieldRuleNode) -> str | None:
    """A rule is new, and every request that was right before keeps it."""
    if not _met_before(after):
        return None
    return f"new rule, which all requests kept so far: {_say(after.rule)}"


def removed(before: FieldRuleNode) -> str:
    """Requests are right that were refused."""
    return f"rule removed: {_say(before.rule)}"


def tightened(before: FieldRuleNode, after: FieldRuleNode) -> str | None:
    """Another rule about the same parameters refuses some requests that were right."""
    return _became(before, after) if not _admits(before.rule, after.rule) else None


def relaxed(before: FieldRuleNode, after: FieldRuleNode) -> str | None:
    """Another rule about the same parameters takes all requests that were right, and others."""
    return _became(before, after) if _admits(before.rule, after.rule) else None


def _became(before: FieldRuleNode, after: FieldRuleNode) -> str | None:
    return became("rule", _say(before.rule), _say(after.rule))


def _say(rule: FieldRule) -> str:
    match rule:
        case OneOf():
            return f"exactly one of {', '.join(sorted(rule.fields))}"
        case AnyOf():
            return f"at least one of {', '.join(sorted(rule.fields))}"
        case NeededWhen():
            when = sorted(rule.when, key=lambda each: each.field)
            return f"{rule.field} needed {condition(tuple(when))}"
        case OnlyWhen():
            when = sorted(rule.when, key=lambda each: each.field)
            return f"{', '.join(sorted(rule.fields))} only {condition(tuple(when))}"


def _met_before(node: FieldRuleNode) -> bool:
    rule = node.rule
    match rule:
        case AnyOf():
            return any(_was_required(node.before, name) for name in rule.fields)
        case OneOf():
            known = [name for name in rule.fields if _known(node.before, name)]
            return len(known) == 1 and _was_required(node.before, known[0])
        case NeededWhen():
            holds = all(_might_hold(each, node) for each in rule.when)
            return not holds or _was_required(node.before, rule.field)
        case OnlyWhen():
            return not any(_known(node.before, name) for name in rule.fields)


def _known(model: Model, name: str) -> Field | None:
    field = model.field(name)
    return None if field is None or field.disabled else field


def _was_required(model: Model, name: str) -> bool:
    field = _known(model, name)
    return field is not None and field.required


def _might_hold(condition: Condition, node: FieldRuleNode) -> bool:
    """Tell whether a condition could be true of a request from before."""
    if _known(node.before, condition.field) is not None:
        return True
    field = node.after.field(condition.field)
    return field is not None and condition.values is not None and field.default in condition.values


def _admits(before: FieldRule, after: FieldRule) -> bool:
    """Tell whether every request that keeps the older rule keeps the newer one."""
    match before, after:
        case (AnyOf() | OneOf(), AnyOf()):
            return set(before.fields) <= set(after.fields)
        case NeededWhen(), NeededWhen():
            return all(any(_implies(new, old) for new in after.when) for old in before.when)
        case OnlyWhen(), OnlyWhen():
            kept = all(any(_implies(old, new) for old in before.when) for new in after.when)
            return kept and set(after.fields) <= set(before.fields)
    return False


def _implies(strong: Condition, weak: Condition) -> bool:
    """Tell whether one condition is true whenever another one is.

    A field that is left out counts as its default, so having a value does not mean being given.
    """
    if strong.field != weak.field or strong.values is None or weak.values is None:
        return strong == weak
    return set(strong.values) <= set(weak.values)
