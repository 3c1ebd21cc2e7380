"""Compares two spec models."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any, Final

from codegen.drift.change import RUNTIME_PARTS, Change, Severity, Where, rank
from codegen.drift.pair import AnyPair, Subject
from codegen.drift.rules.rule import Rule
from codegen.drift.rules.table import RULES
from codegen.drift.walk import walk
from codegen.spec.model import Place, Specs

_Key = tuple[Rule, str, Severity, Place | None, Place | None]

_RULES_OF: Final[defaultdict[Subject[Any], list[Rule]]] = defaultdict(list)
for _rule in RULES:
    _RULES_OF[_rule.subject].append(_rule)


def compare(before: Specs, after: Specs) -> tuple[Change, ...]:
    """Tell what changed from one version of the specs to another.

    A shared model or error is met once for every path that leads to it. It was edited once, so it
    is told once, with all those paths: a reviewer of a model that twelve actions use reads one
    line that names the twelve, instead of the same line twelve times.

    Returns:
        The changes, sorted by vendor, service, action and path. Where nothing but the order of
        things changed, or the files they stand in, there are none.
    """
    paths: defaultdict[_Key, set[Where]] = defaultdict(set)
    for pair in walk(before, after):
        for key in _findings(pair):
            paths[key].add(pair.where)
    changes = [
        Change(rule.name, rule.wire, python, message, tuple(sorted(where)), old, new)
        for (rule, message, python, old, new), where in paths.items()
    ]
    return tuple(sorted(changes, key=lambda change: (change.where, change.rule, change.message)))


def _findings(pair: AnyPair) -> Iterator[_Key]:
    for rule in _RULES_OF[pair.subject]:
        message = rule.find(pair)
        if message is not None:
            python = _python_severity(rule, pair.where)
            yield rule, message, python, pair.before_place, pair.after_place


def _python_severity(rule: Rule, where: Where) -> Severity:
    """Callers do not see what the runtime fills in and reads for them."""
    return min(rule.python, "info", key=rank) if where.part in RUNTIME_PARTS else rule.python
