"""Which node of a list or mapping became which, and which of them stay where they are."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher

from codegen.sources.edit.data import Data, Key, Part, Quoted, same


def renamed(before: Mapping[Key, Data], after: Mapping[Key, Data]) -> dict[Key, Key]:
    """Pair new keys with the old ones that they took the place of.

    Those that differ in a `?` behind the name only; then rows that say the same under another name;
    then rows that say the same about what they are.
    """
    old = [key for key in before if key not in after]
    found: dict[Key, Key] = {}
    for alike in (_is_bare_same, _is_content_same, _is_doc_same):
        for new in after:
            if new in before or new in found:
                continue
            for key in old:
                if alike((key, before[key]), (new, after[new])):
                    found[new] = key
                    old.remove(key)
                    break
    return found


def _is_bare_same(old: tuple[Key, Data], new: tuple[Key, Data]) -> bool:
    return str(old[0]).removesuffix("?") == str(new[0]).removesuffix("?")


def _is_content_same(old: tuple[Key, Data], new: tuple[Key, Data]) -> bool:
    left, right = old[1], new[1]
    if not isinstance(left, Part) or not isinstance(right, Part):
        return same(left, right)
    content = _content(left)
    return len(content) > 1 and repr(content) == repr(_content(right))


def _content(part: Part) -> dict[Key, Data]:
    return {key: value for key, value in part.written().items() if key != "name"}


def _is_doc_same(old: tuple[Key, Data], new: tuple[Key, Data]) -> bool:
    left, right = (_doc(each[1]) for each in (old, new))
    return left == right and left not in {"", "TODO"}


def _doc(data: Data) -> str:
    doc = data.values.get("doc") if isinstance(data, Part) else ""
    return doc.value if isinstance(doc, Quoted) else doc if isinstance(doc, str) else ""


def staying(before: Sequence[Key], after: Sequence[Key]) -> set[Key]:
    """Return the most keys of both that need not move for the order to become that of `after`."""
    places = {key: place for place, key in enumerate(after)}
    tails: list[int] = []
    last: list[Key] = []
    previous: dict[Key, Key | None] = {}
    for key in before:
        if key in places:
            at = bisect_left(tails, places[key])
            previous[key] = last[at - 1] if at else None
            tails[at : at + 1] = [places[key]]
            last[at : at + 1] = [key]
    found: set[Key] = set()
    step = last[-1] if last else None
    while step is not None:
        found.add(step)
        step = previous[step]
    return found


def paired(before: Sequence[Data], after: Sequence[Data]) -> list[int | None]:
    """Return for each item of `after` the index of the one in `before` that it was, if any."""
    old_keys, new_keys = ([repr(item) for item in items] for items in (before, after))
    found: list[int | None] = []
    for _, start, end, new_start, new_end in SequenceMatcher(
        None, old_keys, new_keys, autojunk=False
    ).get_opcodes():
        old = list(range(start, end))[: new_end - new_start]
        found += [*old, *[None] * (new_end - new_start - len(old))]
    return found
