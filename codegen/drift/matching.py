"""Which node of the older model became which node of the newer one."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Final, TypeVar

from codegen.spec.model import Action, Field, Model

N = TypeVar("N")
Matched = tuple[N | None, N | None]
Models = Mapping[str, Model]

# Share of letters in common from which two names count as similar: StreamName and StreamId do,
# RoomId and TaskName do not.
SIMILAR: Final = 0.6


def match(
    before: Sequence[N], after: Sequence[N], *keys: Callable[[N], Hashable]
) -> Iterator[Matched[N]]:
    """Pair nodes of equal key; what is left over is tried with the next key.

    Nodes without a counterpart come last, paired with None.
    """
    old, new = list(before), list(after)
    for key in keys:
        waiting: defaultdict[Hashable, deque[int]] = defaultdict(deque)
        for i, node in enumerate(new):
            waiting[key(node)].append(i)
        left, taken = [], set()
        for node in old:
            if same := waiting[key(node)]:
                taken.add(i := same.popleft())
                yield node, new[i]
            else:
                left.append(node)
        old, new = left, [node for i, node in enumerate(new) if i not in taken]
    yield from ((node, None) for node in old)
    yield from ((None, node) for node in new)


def newest(before: N | None, after: N | None) -> N:
    """Return the newer one of two matched nodes that is there."""
    node = after if after is not None else before
    assert node is not None, "a match holds at least one node"
    return node


def match_actions(before: Sequence[Action], after: Sequence[Action]) -> Iterator[Matched[Action]]:
    """Pair actions by name; then those of equal shape and similar name, which were renamed."""
    return _match_renamed(before, after, lambda action: action.name, _same_action)


def match_fields(
    before: Model, after: Model, models: tuple[Models, Models]
) -> Iterator[Matched[Field]]:
    """Pair fields by wire name; then those that look renamed.

    A field was renamed where one of similar name, with equal type and requiredness, stands behind
    the same neighbour.
    """
    common = {field.wire for field in before.fields} & {field.wire for field in after.fields}
    old_neighbours, new_neighbours = _neighbours(before, common), _neighbours(after, common)

    def renamed(old: Field, new: Field) -> bool:
        return (
            old.required == new.required
            and old.disabled == new.disabled
            and old_neighbours[old.wire] == new_neighbours[new.wire]
            and same_type(old, new, models)
        )

    return _match_renamed(before.fields, after.fields, lambda field: field.wire, renamed)


def same_type(old: Field, new: Field, models: tuple[Models, Models]) -> bool:
    """Tell whether two fields hold the same: equal types, or one model under another name."""
    if old.type == new.type:
        return True
    if old.type.is_list != new.type.is_list or not (old.type.is_model and new.type.is_model):
        return False
    return _alike(models[0][old.type.name], models[1][new.type.name])


def _alike(before: Model, after: Model) -> bool:
    """Tell whether two models of different names are one: at least half their fields agree."""
    old, new = ({field.wire for field in model.fields} for model in (before, after))
    return 2 * len(old & new) >= max(len(old), len(new))


def _neighbours(model: Model, common: set[str]) -> dict[str, str | None]:
    """Tell of each field the nearest one before it that both versions have."""
    neighbours: dict[str, str | None] = {}
    last = None
    for field in model.fields:
        neighbours[field.wire] = last
        if field.wire in common:
            last = field.wire
    return neighbours


def _same_action(old: Action, new: Action) -> bool:
    return (
        _role(old) == _role(new)
        and _shape(old.request) == _shape(new.request)
        and _shape(old.response) == _shape(new.response)
    )


def _role(action: Action) -> str | None:
    return action.task.role if action.task else None


def _shape(model: Model) -> frozenset[tuple[str, str | None, bool, bool]]:
    return frozenset(
        (
            field.wire,
            None if field.type.is_model else field.type.name,
            field.type.is_list,
            field.required,
        )
        for field in model.fields
    )


def _match_renamed(
    before: Sequence[N],
    after: Sequence[N],
    name: Callable[[N], str],
    renamed: Callable[[N, N], bool],
) -> Iterator[Matched[N]]:
    removed, added = [], []
    for old, new in match(before, after, name):
        if new is None and old is not None:
            removed.append(old)
        elif old is None and new is not None:
            added.append(new)
        else:
            yield old, new
    renames = _best_renames(removed, added, name, renamed)
    for i, j in renames:
        yield removed[i], added[j]
    gone, come = {i for i, _ in renames}, {j for _, j in renames}
    yield from ((node, None) for i, node in enumerate(removed) if i not in gone)
    yield from ((None, node) for j, node in enumerate(added) if j not in come)


def _best_renames(
    removed: Sequence[N],
    added: Sequence[N],
    name: Callable[[N], str],
    renamed: Callable[[N, N], bool],
) -> list[tuple[int, int]]:
    """Choose pairs of indexes, the most similar names first, each node once."""
    candidates = [
        (-likeness, i, j)
        for i, old in enumerate(removed)
        for j, new in enumerate(added)
        if (likeness := _likeness(name(old), name(new))) >= SIMILAR and renamed(old, new)
    ]
    # Ties are broken in a way that does not tell before from after.
    candidates.sort(key=lambda found: (found[0], found[1] + found[2], abs(found[1] - found[2])))
    chosen: list[tuple[int, int]] = []
    for _, i, j in candidates:
        if all(i != other_i and j != other_j for other_i, other_j in chosen):
            chosen.append((i, j))
    return chosen


def _likeness(old: str, new: str) -> float:
    # Sorted, because the ratio depends on the order, and a comparison read backwards should not.
    first, second = sorted((old.casefold(), new.casefold()))
    return SequenceMatcher(None, first, second, autojunk=False).ratio()
