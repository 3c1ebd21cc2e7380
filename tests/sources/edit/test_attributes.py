"""Every attribute of the spec model has a key in the spec files, or a reason to have none."""

from dataclasses import fields, is_dataclass

import pytest

from codegen.sources.edit.keys import ELSEWHERE, TABLES
from codegen.spec import model, words

CLASSES = [
    each
    for each in vars(model).values()
    if isinstance(each, type) and is_dataclass(each) and each is not model.Place
]
SHAPES = {
    model.Source: words.SOURCE,
    model.Field: words.FIELD,
    model.Model: words.MODEL,
    model.ErrorCode: words.ERROR,
    model.RateLimit: words.RATE_LIMIT,
    model.Outcome: words.OUTCOME,
    model.Paging: words.PAGING,
    model.Example: words.EXAMPLE,
    model.Action: words.ACTION,
    model.Service: words.SERVICE,
    model.Vendor: words.VENDOR,
}
# Keys that no attribute of their own is behind.
BESIDE = {
    model.Model: set[str](),
    model.Action: {*model.TASK_ROLES, "rules", "shared_errors", "errors", "undocumented"},
    model.Service: {"rate_limit", "error_tables"},
    model.Vendor: {"language"},
}


@pytest.mark.parametrize("node", CLASSES, ids=lambda node: node.__name__)
def test_no_attribute_is_forgotten(node: type) -> None:
    """An attribute that the model gains has to get a row, or a reason to go without."""
    written = [row.attribute for row in TABLES.get(node, ())]
    known = [*written, *ELSEWHERE.get(node, ())]
    assert sorted(known) == sorted(each.name for each in fields(node) if each.name != "place")


@pytest.mark.parametrize("node", SHAPES, ids=lambda node: node.__name__)
def test_no_key_is_forgotten(node: type) -> None:
    """A key that the language gains has to be written from some attribute."""
    keys = {row.key for row in TABLES[node]}
    assert keys | BESIDE.get(node, set()) == set(SHAPES[node].keys)
