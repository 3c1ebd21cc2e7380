"""What two versions of an `api.json` do not have in common, told in plain words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tests.sources.replay.api_facts import OBJECT, UNKNOWN, ActionApi, Api, Member, Paths

# Of an object's members, the share that has to stay for it to be the same under another name.
SAME_SHARE = 0.5


class Finding(NamedTuple):
    """One difference: in which action, in its `request` or `response`, at which path, and what."""

    action: str
    part: str
    path: str
    what: str


def api_changes(before: Api, after: Api) -> set[Finding]:
    """Tell every difference but those of words, examples and order."""
    found = set[Finding]()
    if before.version != after.version:
        found.add(Finding("", "", "", "another version"))
    for name in before.actions.keys() | after.actions.keys():
        old, new = before.actions.get(name), after.actions.get(name)
        if old is None or new is None:
            what = "appeared" if old is None else "vanished"
            found.add(Finding(name, "", "", what))
        else:
            found |= {Finding(name, *each) for each in _action(old, new, before, after)}
    return found


def _action(
    old: ActionApi, new: ActionApi, before: Api, after: Api
) -> Iterator[tuple[str, str, str]]:
    if old.status and new.status and (old.status == "deprecated") != (new.status == "deprecated"):
        yield "", "", "outdated mark"
    for part in ("request", "response"):
        paths = _Paths(getattr(old, part), getattr(new, part), part == "request", before, after)
        yield from ((part, path, what) for path, what in paths.changes())


class _Paths:
    """The two sides of a request or of a response."""

    def __init__(self, old: Paths, new: Paths, sent: bool, before: Api, after: Api) -> None:
        self.old = old
        self.new = new
        self.sent = sent
        self.before = before
        self.after = after
        self.told: set[str] = set()  # below these, what changed is told already

    def changes(self) -> Iterator[tuple[str, str]]:
        # A path comes before those that lead on from it.
        for path in sorted(self.old.keys() | self.new.keys(), key=_steps):
            if self._is_told(path):
                continue
            for what in self._at(path):
                if what is not None:
                    yield path, what

    def _is_told(self, path: str) -> bool:
        steps = path.split(".")
        leads = (".".join(steps[:i]).removesuffix("[]") for i in range(1, len(steps)))
        return any(lead in self.told for lead in leads)

    def _at(self, path: str) -> Iterator[str]:
        old, new = self.old.get(path), self.new.get(path)
        was, now = _used(old), _used(new)
        if was is None or now is None:
            self.told.add(path)
            if was is None and now is not None:
                yield self._appeared(now)
            elif was is not None:
                yield "put out of use" if new is not None else "vanished"
            return
        yield from self._facts(was, now)
        if UNKNOWN in {was.type, now.type}:
            self.told.add(path)  # a name that leads nowhere: there is nothing to compare
        elif self._is_another(path, was, now):
            self.told.add(path)
            yield "another type"
        elif was.inside != now.inside and not self._is_mere_name(was.inside, now.inside):
            yield "another object of that kind"

    def _appeared(self, member: Member) -> str:
        if not self.sent:
            return "appeared"
        return "appeared, needed" if member.needed else "appeared, not needed"

    def _facts(self, was: Member, now: Member) -> Iterator[str]:
        if was.needed != now.needed:
            yield "needed now" if now.needed else "not needed now"
        if was.outdated != now.outdated:
            yield "outdated mark"

    def _is_another(self, path: str, was: Member, now: Member) -> bool:
        if (was.type, was.many) != (now.type, now.many):
            return True
        return (
            was.type == OBJECT
            and was.inside != now.inside
            and not self._is_mere_name(was.inside, now.inside)
            and not self._is_alike(path, was.many)
        )

    def _is_mere_name(self, was: str, now: str) -> bool:
        """Tell whether an object got another name, rather than another object its place."""
        return was not in self.after.objects and now not in self.before.reached

    def _is_alike(self, path: str, many: bool) -> bool:
        old, new = (_held(side, path + "[]" * many) for side in (self.old, self.new))
        return len(old & new) >= SAME_SHARE * max(len(old), len(new))


def _used(member: Member | None) -> Member | None:
    return member if member is not None and member.in_use else None


def _held(paths: Paths, lead: str) -> set[str]:
    begin = f"{lead}."
    names = (path[len(begin) :] for path in paths if path.startswith(begin))
    return {name for name in names if "." not in name}


def _steps(path: str) -> list[str]:
    return path.removesuffix("[]").split(".")
