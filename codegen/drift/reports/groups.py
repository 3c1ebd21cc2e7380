"""What the reports for people have in common: the order of changes, and how they are named."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from codegen.drift.change import Change, Where, rank


@dataclass(frozen=True, slots=True)
class Group:
    """The changes of one action, or of what stands above actions, the worst first."""

    title: str
    changes: tuple[Change, ...]


def groups(changes: Sequence[Change]) -> list[Group]:
    """Group changes by service and action, breaking ones first; those of words are left out."""
    services: defaultdict[tuple[str, str], list[Change]] = defaultdict(list)
    for change in changes:
        if change.worst != "none":
            services[change.where[0].vendor, change.where[0].service].append(change)
    return [
        group
        for name in sorted(services, key=lambda name: (_badness(services[name]), name))
        for group in _actions(services[name])
    ]


def _actions(changes: Sequence[Change]) -> list[Group]:
    actions: defaultdict[str, list[Change]] = defaultdict(list)
    for change in changes:
        actions[_title(change)].append(change)
    return [
        Group(title, tuple(sorted(actions[title], key=_order)))
        for title in sorted(actions, key=lambda title: (_badness(actions[title]), title))
    ]


def _badness(changes: Sequence[Change]) -> int:
    return min(-rank(change.worst) for change in changes)


def _order(change: Change) -> tuple[object, ...]:
    return -rank(change.worst), -rank(change.wire), change.where, change.rule, change.message


def _title(change: Change) -> str:
    first = change.where[0]
    service = f"{first.vendor}/{first.service}" if first.service else first.vendor
    if _shared(change):
        return f"{service}, several actions"
    return f"{service} {first.action}".strip()


def _shared(change: Change) -> bool:
    return len({where.action for where in change.where}) > 1


def sentence(change: Change) -> str:
    """Say what changed: the paths, the actions where there are several, and the message."""
    actions: defaultdict[str, list[str]] = defaultdict(list)
    for where in change.where:
        actions[_path(where)].append(where.action)
    shared = _shared(change)
    paths = (
        f"{path} of {', '.join(names)}".strip() if shared else path
        for path, names in actions.items()
    )
    subject = "; ".join(path for path in paths if path)
    return f"{subject}: {change.message}" if subject else change.message


def _path(where: Where) -> str:
    return f"{where.part} {where.path}".strip()


def places(change: Change) -> str:
    """Say where the node stands, and where it stood before if that is elsewhere."""
    old, new = change.before, change.after
    if new is None:
        return f"was at {old}"
    if old is None or old == new:
        return str(new)
    before = f"{old.line}:{old.column}" if old.file == new.file else str(old)
    return f"{new}, before at {before}"


def headline(changes: Sequence[Change], since: str) -> str:
    """Sum the changes up in one line."""
    if not changes:
        return f"No changes since {since}."
    count = Counter(change.worst for change in changes)
    parts = [
        f"{count['error']} breaking" if count["error"] else "",
        f"{count['warning']} to look at" if count["warning"] else "",
        f"{count['info']} harmless" if count["info"] else "",
        f"{count['none']} of words only" if count["none"] else "",
    ]
    return f"Changes since {since}: {', '.join(part for part in parts if part)}."
