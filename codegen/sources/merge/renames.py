"""The vendor's models that have another name than before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from codegen.sources.facts import FieldFacts, ModelFacts
from codegen.spec.model import Model

Ends = Iterable[tuple[Model, Sequence[FieldFacts]]]


def renamed_models(
    ends: Ends, before: Mapping[str, Model], material: Mapping[str, ModelFacts]
) -> Mapping[str, str]:
    """Return our name of each model that the vendor calls otherwise now.

    It is one whose older name is gone, whose newer name is new, and which the same fields lead to.

    Args:
        ends: The requests and responses that there were, with what the material says of each.
        before: Our models.
        material: The vendor's.
    """
    names: dict[str, str] = {}
    seen: set[tuple[str, str]] = set()

    def visit(old: Model, facts: Sequence[FieldFacts]) -> None:
        known = {each.wire: each for each in old.fields}
        for said in facts:
            ours = known[said.wire].type.name if said.wire in known else ""
            vendors = said.type.model or "" if said.type else ""
            if ours not in before or vendors not in material or (ours, vendors) in seen:
                continue
            seen.add((ours, vendors))
            if ours not in material and vendors not in before:
                names.setdefault(vendors, ours)
            visit(before[ours], material[vendors].fields)

    for old, facts in ends:
        visit(old, facts)
    return names
