"""A run's figures as text: a table for terminals, and one for the README."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from textwrap import wrap
from typing import Any, Final, NamedTuple

from tests.bench.figures import OURS, Figure, Goal, Spread, spread

WIDTH: Final = 120
MET: Final = "met"
MISSED: Final = "MISSED"
UNMEASURED: Final = "not measured"

_TIME: Final = (("s", 1.0), ("ms", 1e-3), ("µs", 1e-6))
_SIZE: Final = (("MB", 1e6), ("KB", 1e3), ("B", 1.0))
_SCALES: Final = {
    "s": (_TIME, 1.0),
    "ms": (_TIME, 1e-3),
    "us": (_TIME, 1e-6),
    "MB": (_SIZE, 1e6),
    "KB": (_SIZE, 1e3),
    "B": (_SIZE, 1.0),
    "bytes": (_SIZE, 1.0),
}
_HEADS: Final = (OURS, "ratio (quarters)", "beside", "goal", "")
_BESIDE_WIDTH: Final = 24
_GOAL_WIDTH: Final = 16
_NO_BREAK: Final = "\N{NO-BREAK SPACE}"
_LEAST_TITLE_WIDTH: Final = 16
_MARKS: Final = {MET: "✓", MISSED: "✗", UNMEASURED: "?"}


class Outcome(NamedTuple):
    """What became of a goal.

    Attributes:
        goal: The goal in words, with its unit.
        verdict: MET, MISSED or UNMEASURED.
        reached: What was reached, with as many digits as tell it from the limit.
    """

    goal: str
    verdict: str
    reached: str = ""

    @property
    def mark(self) -> str:
        """The verdict as one character."""
        return _MARKS[self.verdict]


def table(figures: Sequence[Figure]) -> str:
    """Lay the figures out for a terminal, 120 columns wide, a row each, and judge the goals."""
    rows = {id(figure): _lines(figure) for figure in figures}
    cells = [_HEADS, *(line for lines in rows.values() for line in lines)]
    widths = [max(len(line[column]) for line in cells) for column in range(len(_HEADS))]
    room = max(_LEAST_TITLE_WIDTH, WIDTH - 2 - sum(2 + width for width in widths))
    titles = {id(figure): wrap(figure.title, room) or [""] for figure in figures}
    width = max((len(line) for title in titles.values() for line in title), default=0)
    layout = _Layout((width + 2, *widths))
    text = [layout.line("", _HEADS)]
    for group, members in grouped(figures).items():
        text += ["", group]
        for figure in members:
            text += layout.lines([f"  {line}" for line in titles[id(figure)]], rows[id(figure)])
            text += wrap(figure.note, WIDTH, initial_indent=" " * 4, subsequent_indent=" " * 4)
    text += ["", *wrap(summary(figures), WIDTH, subsequent_indent="  ")]
    return "\n".join(text)


def markdown(figures: Sequence[Figure]) -> str:
    """Lay the figures out for the README, and say under them what has to be known beside them."""
    text = [f"| measured | {OURS} | ratio | beside | goal |", "| --- | ---: | --- | --- | --- |"]
    for group, members in grouped(figures).items():
        text.append(f"| **{_cell(group)}** | | | | |")
        text += [_markdown_row(figure) for figure in members]
    notes: dict[str, list[str]] = {}
    for figure in figures:
        if figure.note:
            notes.setdefault(figure.note, []).append(figure.title)
    told = [f"- {_cell('; '.join(titles))}: {_cell(note)}" for note, titles in notes.items()]
    return "\n".join([*text, *([""] if told else []), *told])


def summary(figures: Sequence[Figure]) -> str:
    """How many goals were met, and which were not."""
    found = [(figure, outcome) for figure in figures for outcome in outcomes(figure)]
    met = sum(outcome.verdict == MET for _, outcome in found)
    parts = [f"{met} of {len(found)} goals met"]
    for verdict, detail in ((MISSED, "{1.reached}, not {1.goal}"), (UNMEASURED, "{1.goal}")):
        names = [
            f"{figure.group}, {figure.title} ({detail.format(figure, outcome)})"
            for figure, outcome in found
            if outcome.verdict == verdict
        ]
        parts += [f"{verdict.lower()}: {', '.join(names)}"] if names else []
    return "; ".join(parts)


def origin(machine: Mapping[str, Any]) -> str:
    """Say where, when and of what a run was made, as far as that is known."""
    words = [f"Python {machine['python']}"] if machine.get("python") else []
    words += [str(machine["system"])] if machine.get("system") else []
    words += [_count(machine["cores"], "core")] if machine.get("cores") else []
    words += [str(machine["date"])] if machine.get("date") else []
    words += [f"{machine['seconds']:.0f} s in all"] if machine.get("seconds") else []
    return ", ".join(words)


def versions(machine: Mapping[str, Any]) -> str:
    """Name what was measured with its versions, as far as they are known."""
    return ", ".join(f"{name} {version}" for name, version in machine.get("versions", {}).items())


def grouped(figures: Iterable[Figure]) -> dict[str, list[Figure]]:
    """Figures by their group, in the order in which each first comes."""
    groups: dict[str, list[Figure]] = {}
    for figure in figures:
        groups.setdefault(figure.group, []).append(figure)
    return groups


def outcomes(figure: Figure) -> list[Outcome]:
    """Judge each goal of a figure."""
    return [_outcome(figure, goal) for goal in figure.goals]


def ratio(figure: Figure, name: str, against: str) -> Spread | None:
    """The ratio of two contestants, or None where there is none to tell."""
    divisor = figure.samples.get(against)
    if not divisor or not all(divisor) or not figure.samples.get(name):
        return None
    return figure.ratio(name, against)


def value(figure: Figure, name: str) -> str:
    """The median of a contestant, with its unit."""
    samples = figure.samples.get(name)
    return amount(spread(samples).middle, figure.unit) if samples else "-"


def beside(figure: Figure) -> list[str]:
    """The other contestants, each with its ratio to the baseline, which comes first."""
    names = [name for name in figure.samples if name not in {OURS, figure.baseline}]
    ratios = [(name, ratio(figure, name, figure.baseline)) for name in names]
    first = [f"{figure.baseline} 1"] if figure.baseline != OURS else []
    return first + [f"{name} {times(found.middle)}" for name, found in ratios if found]


def amount(number: float, unit: str, more: int = 0) -> str:
    """A number with its unit, both as they read best; three digits, and so many more."""
    if unit not in _SCALES:
        whole = number == int(number) and not more
        return f"{f'{number:,.0f}' if whole else digits(number, 3 + more)} {unit}".rstrip()
    scale, factor = _SCALES[unit]
    plain = float(f"{number * factor:.{2 + more}e}")
    name, size = next((each for each in scale if abs(plain) >= each[1]), scale[-1])
    return f"{digits(plain / size, 3 + more)} {name}"


def times(number: float, more: int = 0) -> str:
    """A ratio: three digits, or two where it is below one, and so many more."""
    return digits(number, (3 if round(number, 2) >= 1 else 2) + more)


def digits(number: float, significant: int) -> str:
    """Round to so many significant digits, and write no exponent."""
    if number == 0:
        return "0"
    rounded = float(f"{number:.{significant - 1}e}")
    return f"{rounded:,.{max(0, significant - 1 - math.floor(math.log10(abs(rounded))))}f}"


class _Layout(NamedTuple):
    widths: tuple[int, ...]

    def line(self, title: str, cells: Sequence[str]) -> str:
        ours, *others = cells
        padded = [title.ljust(self.widths[0]), ours.rjust(self.widths[1])]
        padded += [cell.ljust(width) for cell, width in zip(others, self.widths[2:], strict=True)]
        return "  ".join(padded).rstrip()

    def lines(self, title: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
        """Write title and cells side by side, however many lines each of them has."""
        count = max(len(title), len(rows))
        titles = [*title, *[""] * (count - len(title))]
        filled = [*rows, *[[""] * len(_HEADS)] * (count - len(rows))]
        return [self.line(*each) for each in zip(titles, filled, strict=True)]


def _lines(figure: Figure) -> list[tuple[str, ...]]:
    goals: list[tuple[str, str]] = []
    for outcome in outcomes(figure):
        # Against whom is told beside it, where that is the baseline.
        words = wrap(outcome.goal.removesuffix(f" {figure.baseline}"), _GOAL_WIDTH)
        goals += [(line, "" if number else outcome.verdict) for number, line in enumerate(words)]
    others = _packed(beside(figure))
    rows = [
        (
            "" if number else value(figure, OURS),
            "" if number else _quarters(figure),
            others[number] if number < len(others) else "",
            *(goals[number] if number < len(goals) else ("", "")),
        )
        for number in range(max(1, len(others), len(goals)))
    ]
    return [tuple(row) for row in rows]


def _packed(items: Sequence[str]) -> list[str]:
    """Break between items, not within them, unless one is longer than a line."""
    whole = [len(item) < _BESIDE_WIDTH for item in items]
    text = ", ".join(
        item.replace(" ", _NO_BREAK) if fits else item
        for item, fits in zip(items, whole, strict=True)
    )
    lines = wrap(text, _BESIDE_WIDTH, break_on_hyphens=False)
    return [line.replace(_NO_BREAK, " ") for line in lines]


def _markdown_row(figure: Figure) -> str:
    goals = [
        f"{outcome.goal} {outcome.mark}"
        + (f" **missed: {outcome.reached}**" if outcome.verdict == MISSED else "")
        + (f" {UNMEASURED}" if outcome.verdict == UNMEASURED else "")
        for outcome in outcomes(figure)
    ]
    cells = (figure.title, value(figure, OURS), _quarters(figure), ", ".join(beside(figure)))
    return f"| {' | '.join(map(_cell, cells))} | {'<br>'.join(map(_cell, goals))} |"


def _cell(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("|", "\\|")


def _quarters(figure: Figure) -> str:
    if figure.baseline == OURS:
        return ""
    found = ratio(figure, OURS, figure.baseline)
    if found is None:
        return "-"
    if found.low == found.high:
        return times(found.middle)
    places = len(times(found.middle).partition(".")[2])
    return f"{times(found.middle)} ({found.low:,.{places}f}-{found.high:,.{places}f})"


def _outcome(figure: Figure, goal: Goal) -> Outcome:
    write = _writer(figure, goal)
    words = str(goal) if goal.against else f"{'≥' if goal.least else '≤'} {_limit(figure, goal)}"
    if not figure.samples.get(OURS) or (goal.against and ratio(figure, OURS, goal.against) is None):
        return Outcome(words, UNMEASURED)
    reached = figure.reached(goal).middle
    texts = [
        write(reached, more) for more in range(9) if write(reached, more) != write(goal.limit, more)
    ]
    text = texts[0] if texts else write(reached, 0)
    return Outcome(words, MET if figure.met(goal) else MISSED, text)


def _writer(figure: Figure, goal: Goal) -> Callable[[float, int], str]:
    if goal.against:
        return times
    return lambda number, more: amount(number, figure.unit, more)


def _limit(figure: Figure, goal: Goal) -> str:
    number, _, unit = amount(goal.limit, figure.unit).partition(" ")
    short = number.rstrip("0").rstrip(".") if "." in number else number
    return f"{short} {unit}".rstrip()


def _count(number: int, name: str) -> str:
    return f"{number} {name}" if number == 1 else f"{number} {name}s"
