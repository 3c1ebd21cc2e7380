"""Examples, and whether they fit what the specs say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from codegen.spec.faults import Faults, listed
from codegen.spec.lookup import Names
from codegen.spec.model import AnyOf, Condition, Example, Field, Json, OneOf, OnlyWhen, Rule, Type
from codegen.spec.models import ReadModel
from codegen.spec.nodes import (
    BrokenNode,
    Entry,
    ListNode,
    MappingNode,
    Node,
    described,
    is_null,
    plain,
)
from codegen.spec.part import Part
from codegen.spec.scalar_fit import NO_TYPE, misfit, out_of_bounds
from codegen.spec.values import Text, is_blank, read_items
from codegen.spec.words import EXAMPLE


@dataclass(frozen=True, slots=True)
class Fit:
    """Notes where an example departs from the specs."""

    models: Names[ReadModel]
    faults: Faults
    is_answer: bool = False

    def check(self, node: Node, fields: Names[Field], rules: tuple[Rule, ...], where: str) -> None:
        """Check a mapping against fields and the rules between them.

        `where` is what messages call it.
        """
        if not isinstance(node, MappingNode):
            self._note_kind(node, where, "a mapping")
            return
        for entry in node.entries:
            self._check_entry(entry, fields, where)
        if node.whole and not any(is_blank(entry.key) for entry in node.entries):
            self._check_absent(node, fields, where)
            if not self.is_answer:
                self._check_rules(node, fields, rules)

    def _check_entry(self, entry: Entry, fields: Names[Field], where: str) -> None:
        name = str(entry.key.value)
        if is_blank(entry.key):
            self.faults.add(entry.key.place, f"fill in this part of {where}, or delete it")
        elif field := fields.known.get(name):
            self._check_field(entry.value, field)
        else:
            fields.find(Text(name, entry.key.place), f"a field of {where}", self.faults)

    def _check_absent(self, node: MappingNode, fields: Names[Field], where: str) -> None:
        given = {entry.key.value for entry in node.entries}
        for name, field in fields.known.items():
            if field.required and name not in given:
                self.faults.add(node.place, f"the example lacks '{name}', a field of {where}")

    def _check_field(self, node: Node, field: Field) -> None:
        if field.disabled:
            message = f"'{field.wire}' is disabled and never sent; leave it out"
            self.faults.add(node.place, message)
        elif is_null(node) and self.is_answer and not field.required:
            return
        elif field.type.is_list:
            self._check_list(node, field)
        else:
            self._check_single(node, field)

    def _check_list(self, node: Node, field: Field) -> None:
        if not isinstance(node, ListNode):
            self._note_kind(node, f"'{field.wire}'", "a list")
            return
        count = len(node.items)
        if field.min_items is not None and count < field.min_items:
            message = f"'{field.wire}' has {count} items, fewer than {field.min_items}"
            self.faults.add(node.place, message)
        if field.max_items is not None and count > field.max_items:
            message = f"'{field.wire}' has {count} items, more than {field.max_items}"
            self.faults.add(node.place, message)
        for item in node.items:
            self._check_single(item, field)

    def _check_single(self, node: Node, field: Field) -> None:
        if isinstance(node, BrokenNode) or field.type == NO_TYPE:
            return
        if field.type.is_model:
            self._check_model(node, field.type)
            return
        value = plain(node)
        if is_blank(node):
            self.faults.add(node.place, f"fill in '{field.wire}'")
        elif why := misfit(value, field.type.name) or out_of_bounds(value, field):
            self.faults.add(node.place, f"'{field.wire}' {why}")

    def _check_model(self, node: Node, type_: Type) -> None:
        if read := self.models.known.get(type_.name):
            self.check(node, read.fields, read.model.rules, f"'{type_.name}'")

    def _check_rules(
        self, node: MappingNode, fields: Names[Field], rules: tuple[Rule, ...]
    ) -> None:
        # An empty list says as little as none.
        given = {name: value for name, value in _object(node).items() if value != []}
        for rule in rules:
            if why := broken(rule, given, fields.known):
                self.faults.add(node.place, f"the example breaks a rule: {why}")

    def _note_kind(self, node: Node, label: str, right: str) -> None:
        if not isinstance(node, BrokenNode):
            what = "null" if is_null(node) else described(node)
            self.faults.add(node.place, f"{label} must be {right}, not {what}")


def broken(rule: Rule, given: Mapping[str, Json], fields: Mapping[str, Field]) -> str | None:
    """Say how the given values break a rule; None if they keep it."""
    if isinstance(rule, AnyOf):
        kept = any(name in given for name in rule.fields)
        return None if kept else f"at least one of {listed(rule.fields, 'and')} has to be given"
    if isinstance(rule, OneOf):
        kept = sum(name in given for name in rule.fields) == 1
        return None if kept else f"exactly one of {listed(rule.fields, 'and')} has to be given"
    holds = all(_holds(each, given, fields) for each in rule.when)
    if isinstance(rule, OnlyWhen):
        stray = [name for name in rule.fields if name in given]
        if not stray or holds:
            return None
        return f"{listed(stray, 'and')} only go {' and '.join(map(_in_words, rule.when))}"
    if rule.field not in given and holds:
        return f"'{rule.field}' has to be given {' and '.join(map(_in_words, rule.when))}"
    return None


def _holds(condition: Condition, given: Mapping[str, Json], fields: Mapping[str, Field]) -> bool:
    if condition.values is None:
        return condition.field in given
    field = fields.get(condition.field)
    return given.get(condition.field, field.default if field else None) in condition.values


def _in_words(condition: Condition) -> str:
    if condition.values is None:
        return f"when '{condition.field}' is"
    values = " or ".join(str(value) for value in condition.values)
    return f"when '{condition.field}' is {values}"


def read_examples(
    node: Node,
    fit: Fit,
    request: Names[Field],
    rules: tuple[Rule, ...],
    answer: Names[Field],
) -> tuple[Example, ...]:
    """Read the page's examples and check them against the request's fields and rules, and the answer's fields."""
    found: list[Example] = []
    for item in read_items(node, "'examples'", fit.faults) or ():
        part = Part(item, EXAMPLE, fit.faults)
        sent, answered = part.node("request"), part.node("response")
        if sent:
            fit.check(sent, request, rules, "the request")
        if answered:
            replace(fit, is_answer=True).check(answered, answer, (), "the response")
        doc = part.doc()
        if isinstance(sent, MappingNode) and isinstance(answered, MappingNode):
            found.append(Example(_object(sent), _object(answered), part.place, doc))
    return tuple(found)


def _object(node: MappingNode) -> dict[str, Json]:
    data = plain(node)
    assert isinstance(data, dict)
    return data
