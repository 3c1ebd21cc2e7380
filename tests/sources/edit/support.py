"""Trees of spec files for these tests, and how their models are compared."""

import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from codegen.sources.edit import edit_specs
from codegen.spec import parse_specs, read_tree
from codegen.spec.model import ErrorCode, Model, Place, Specs

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
BASE = read_tree(HERE / "base")
NOWHERE = Place("", 0, 0)

_COMMENT = re.compile(r"(?:^|\s)#\s?.*$", re.MULTILINE)


def load(texts: Mapping[str, str]) -> Specs:
    """Read spec files, drafts included."""
    return parse_specs(texts, drafts=True)


def edited(
    texts: Mapping[str, str], before: Specs, after: Specs, *, check: bool = True
) -> dict[str, str]:
    """Return all the files after an edit; without `check` the test has to read them itself."""
    edits = edit_specs(texts, before, after, check=check)
    found = {path: text for path, text in texts.items() if path not in edits}
    return found | {path: text for path, text in edits.items() if text is not None}


def normal(node: Any) -> Any:
    """Return a model without what may differ: places, and the order of error rows and of models."""
    if isinstance(node, Place):
        return NOWHERE
    if isinstance(node, tuple):
        items = tuple(normal(item) for item in node)
        if items and isinstance(items[0], ErrorCode):
            return tuple(sorted(items, key=lambda row: str(row.code)))
        if items and isinstance(items[0], Model):
            return tuple(sorted(items, key=lambda model: model.name))
        return items
    if is_dataclass(node) and not isinstance(node, type):
        return replace(
            node, **{each.name: normal(getattr(node, each.name)) for each in fields(node)}
        )
    return node


def changed_lines(before: str, after: str) -> tuple[int, int]:
    """Count the lines that a diff takes out and puts in."""
    old, new = before.split("\n"), after.split("\n")
    codes = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return (
        sum(end - start for tag, start, end, _, _ in codes if tag != "equal"),
        sum(end - start for tag, _, _, start, end in codes if tag != "equal"),
    )


def comments(text: str) -> list[str]:
    """Return the comments of a text, sorted."""
    return sorted(found.strip() for found in _COMMENT.findall(text))
