"""The table of the runtime's retries in words, as the README shows it."""

from __future__ import annotations

from collections.abc import Iterator

from mediactl._runtime.codes import Effect
from mediactl._runtime.retry_table import COSTS, Doubt, Happened, Row, decide

CLASSES = ("read", "idempotent", "ordered", "unsafe")
DOUBTS: tuple[Doubt, ...] = ("none", "maybe", "unknown")
HAPPENED: dict[Happened, str] = {
    "answered": "answered",
    "not sent": "not sent: no address, connection, TLS or tunnel",
    "unknown": "unknown: sent, then reset, late, cut short, unreadable, a gateway's 502",
    "passing": "refused, kind `throttled`, `transient` or `internal`",
    "clock skew": "refused, kind `clock_skew`",
    "gone": "refused, kind `gone`, where the action stops something",
    "conflict": "refused, kind `conflict` or `quota`",
    "refused": "refused otherwise",
}
EFFECTS: dict[Happened, tuple[Effect, ...]] = {"not sent": ("none",), "unknown": ("maybe",)}
DOUBT = {
    "none": "nothing open",
    "maybe": "one was refused with effect `maybe`",
    "unknown": "one is unknown",
}
RESULT = {
    "return": "success",
    "again": "again",
    "sign again": "once more, with the clock set by the answer's `Date`",
    "raise": "raised",
    "missing": "`TaskGone`; with `missing_ok` success, `meta.already_gone`",
    "already gone": "success, `meta.already_gone`",
    "outcome unknown": "`OutcomeUnknown`",
}


def markdown() -> str:
    """Write the table."""
    head = ["what happened", "earlier attempts", "`read`", "`idempotent`, `ordered`", "`unsafe`"]
    head += ["a repeat takes", "its place"]
    lines = [head, ["---"] * len(head), *_lines()]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def _lines() -> Iterator[list[str]]:
    """Write a line for each thing that can happen; what earlier attempts do not change is one."""
    for happened, words in HAPPENED.items():
        by_effect = {
            effect: {doubt: _cells(happened, effect, doubt) for doubt in DOUBTS}
            for effect in _effects(happened)
        }
        same = len({str(cells) for cells in by_effect.values()}) == 1
        for effect, by_doubt in by_effect.items():
            said = words if same else f"{words}; effect `{effect}`"
            yield from _merged(happened, said, by_doubt)
            if same:
                break


def _merged(happened: Happened, said: str, by_doubt: dict[Doubt, list[str]]) -> Iterator[list[str]]:
    """Merge the lines of those doubts that make no difference; an unsafe call leaves none."""
    groups: dict[str, list[Doubt]] = {}
    for doubt, cells in by_doubt.items():
        groups.setdefault(str(cells[:2]), []).append(doubt)
    for doubts in groups.values():
        cells = by_doubt[doubts[0]]
        if "none" not in doubts:
            cells = [*cells[:2], "-"]
        cells += [_cost(happened), "kept" if COSTS[happened].place else "given back"]
        earlier = "any" if len(doubts) == len(DOUBTS) else ", or ".join(DOUBT[d] for d in doubts)
        yield [said, earlier, *cells]


def _cells(happened: Happened, effect: Effect, doubt: Doubt) -> list[str]:
    rows = [decide(happened, retry, effect, doubt) for retry in CLASSES]
    assert rows[1] == rows[2]
    return [_cell(rows[index]) for index in (0, 1, 3)]


def _cost(happened: Happened) -> str:
    cost = COSTS[happened]
    rows = {
        decide(happened, retry, effect, "none").then
        for retry in CLASSES
        for effect in _effects(happened)
    }
    if not rows & {"again", "sign again"}:
        return "-"
    if not cost.attempts and not cost.budget:
        return "nothing"
    return f"{cost.attempts} attempt, {cost.budget} of the budget"


def _effects(happened: Happened) -> tuple[Effect, ...]:
    return EFFECTS.get(happened, ("none", "maybe"))


def _cell(row: Row) -> str:
    then, at_end = RESULT[row.then], RESULT[row.at_end]
    return then if then == at_end else f"{then}; at the end {at_end}"
