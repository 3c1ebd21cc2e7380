"""Walks the fields of two models side by side, and the models that those fields hold.

Nested models are walked where they are used, not where they are written: what matters to a caller
is the path, and whether the model is sent or received. A model that was only moved from an action
to `service.yaml` has not changed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from codegen.drift.change import Where
from codegen.drift.matching import Models, match, match_fields, newest, same_type
from codegen.drift.pair import (
    DEPRECATED,
    DISABLING,
    FIELD,
    FIELD_RULE,
    MODEL,
    PARAMETER,
    PARAMETER_TYPE,
    PYTHON_NAME,
    RESPONSE_FIELD,
    RESPONSE_TYPE,
    WORDS,
    AnyPair,
    FieldRuleNode,
    Pair,
    facet,
    nodes,
    place_of,
)
from codegen.drift.words import words
from codegen.spec.model import Field, Model, NeededWhen, OnlyWhen


@dataclass(frozen=True, slots=True)
class FieldWalk:
    """A step of the walk: the path so far, whether it leads through a request, and the models."""

    where: Where
    sent: bool
    models: tuple[Models, Models]

    def pairs(self, before: Model, after: Model) -> Iterator[AnyPair]:
        """Yield the pairs of two models, those of nested models included."""
        for old, new in match_fields(before, after, self.models):
            yield from self._below(newest(old, new).wire)._field(old, new)
        if self.sent:  # in answers, rules between fields are documentation
            old_rules = [FieldRuleNode(rule, before, after) for rule in before.rules]
            new_rules = [FieldRuleNode(rule, before, after) for rule in after.rules]
            for rules in match(old_rules, new_rules, _meaning, _target):
                yield nodes(FIELD_RULE, self.where, *rules)

    def _below(self, wire: str) -> FieldWalk:
        path = f"{self.where.path}.{wire}" if self.where.path else wire
        return replace(self, where=replace(self.where, path=path))

    def _field(self, old: Field | None, new: Field | None) -> Iterator[AnyPair]:
        was, now = _enabled(old), _enabled(new)
        if was is not None and now is None and new is not None:
            yield nodes(DISABLING, self.where, was, new)
        elif was is not None or now is not None:
            subject = PARAMETER if self.sent else RESPONSE_FIELD
            yield Pair(subject, self.where, was, now, place_of(old), place_of(new))
        if was is not None and now is not None:
            yield from self._facets(was, now)
            yield from self._type(was, now)

    def _facets(self, old: Field, new: Field) -> Iterator[AnyPair]:
        both = old, new
        yield nodes(FIELD, self.where, old, new)
        yield facet(PYTHON_NAME, self.where, both, old.python, new.python)
        yield facet(DEPRECATED, self.where, both, old.deprecated, new.deprecated)
        yield facet(WORDS, self.where, both, words(old), words(new))

    def _type(self, old: Field, new: Field) -> Iterator[AnyPair]:
        if not (old.type.is_model and same_type(old, new, self.models)):
            subject = PARAMETER_TYPE if self.sent else RESPONSE_TYPE
            yield facet(subject, self.where, (old, new), old.type, new.type)
            return
        models = self.models[0][old.type.name], self.models[1][new.type.name]
        yield nodes(MODEL, self.where, *models)
        yield facet(WORDS, self.where, models, words(models[0]), words(models[1]))
        path = self.where.path + "[]" * new.type.is_list
        yield from replace(self, where=replace(self.where, path=path)).pairs(*models)


def _enabled(field: Field | None) -> Field | None:
    """Return a field that callers see; the vendor ignores a disabled one, and so may they."""
    return None if field is None or field.disabled else field


def _meaning(node: FieldRuleNode) -> object:
    """What a rule says, in whatever order it names the fields."""
    rule = node.rule
    if isinstance(rule, NeededWhen):
        return rule.field, frozenset(rule.when)
    if isinstance(rule, OnlyWhen):
        return OnlyWhen, frozenset(rule.fields), frozenset(rule.when)
    return type(rule), frozenset(rule.fields)


def _target(node: FieldRuleNode) -> object:
    """What a rule is about: two rules about the same are one rule that changed."""
    rule = node.rule
    if isinstance(rule, NeededWhen):
        return rule.field
    return isinstance(rule, OnlyWhen), min(rule.fields)
