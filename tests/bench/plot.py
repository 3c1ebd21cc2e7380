"""A run's goals as one picture: ours and the others on a scale of ratios to the baseline."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from textwrap import wrap
from typing import Any, Final, NamedTuple

from tests.bench import report
from tests.bench.canvas import BAD, BASE, EDGE, GOOD, GRID, INK, MUTED, SMALL, Canvas, label_lines
from tests.bench.figures import OURS, Figure, Spread

_TITLE: Final = "mediactl beside what one would use instead"

_WIDTH: Final = 900
_LEFT, _RIGHT = 28, _WIDTH - 28
_FROM, _TO = 300, 656  # of the scale
_VERDICTS: Final = 684
_GOALS: Final = 738
_HEAD: Final = 104
_GROUP: Final = 30
_ROW: Final = 44
_LINE: Final = 15
_BAR: Final = 11
_BLEED: Final = 8  # of labels over the scale's ends

# At which lines are broken:
_TITLE_LETTERS: Final = 38
_NAME_LETTERS: Final = 45
_GOAL_LETTERS: Final = 20


class _Scale(NamedTuple):
    """Logarithmic: half and double are equally far from one."""

    low: float
    high: float

    def x(self, ratio: float) -> float:
        """Where a ratio is."""
        part = math.log(ratio / self.low) / math.log(self.high / self.low)
        return _FROM + part * (_TO - _FROM)

    def steps(self) -> list[float]:
        """Round ratios within the scale."""
        return [step for step in _steps() if self.low <= step <= self.high]


class _Row(NamedTuple):
    """A figure that has a goal against another contestant; all its ratios are to `base`."""

    figure: Figure
    base: str
    ours: Spread
    others: dict[str, float]
    bounds: list[tuple[float, bool]]

    def ratios(self) -> Iterator[float]:
        """All that are drawn."""
        yield from self.ours
        yield from self.others.values()
        yield from (ratio for ratio, _ in self.bounds)


def draw(figures: Sequence[Figure], machine: Mapping[str, Any] | None = None) -> str:
    """Draw all figures that have goals, as SVG.

    Those with a goal against another contestant are bars on a scale of ratios; the others follow
    below in numbers.
    """
    rows = [row for row in map(_row, figures) if row]
    charted = {id(row.figure) for row in rows}
    plain = [figure for figure in figures if figure.goals and id(figure) not in charted]
    picture = _Picture(_scale(rows))
    picture.head(report.origin(machine or {}))
    for group, members in report.grouped(row.figure for row in rows).items():
        picture.group(group)
        for figure in members:
            picture.row(next(row for row in rows if row.figure is figure))
    picture.key()
    if plain:
        picture.group("in absolute numbers")
        for figure in plain:
            picture.number(figure)
    return picture.finished(figures)


class _Picture:
    """What has been drawn so far, from the top down to `y`."""

    def __init__(self, scale: _Scale) -> None:
        self._scale = scale
        self._canvas = Canvas()
        self._y: float = _HEAD

    def head(self, origin: str) -> None:
        """Write what the picture is, and where it comes from."""
        self._canvas.text(_LEFT, 40, _TITLE, size=19, weight="600")
        self._canvas.text(_LEFT, 62, origin, size=12, fill=MUTED)
        one = self._scale.x(1)
        self._canvas.text(one - 10, 88, "◂ less", size=SMALL, fill=MUTED, anchor="end")
        self._canvas.text(one + 10, 88, "more than the baseline ▸", size=SMALL, fill=MUTED)
        self._canvas.text(_VERDICTS, 88, "ratio", size=SMALL, fill=MUTED)
        self._canvas.text(_GOALS, 88, "goals", size=SMALL, fill=MUTED)
        self._steps(104)

    def group(self, name: str) -> None:
        """Begin a group."""
        self._y += _GROUP
        self._canvas.text(_LEFT, self._y - 8, name, size=13, weight="600")
        self._canvas.line(_LEFT, self._y, _RIGHT, self._y, stroke=EDGE)

    def row(self, row: _Row) -> None:
        """Draw a figure: names, bar, marks, bounds and verdict."""
        lost = any(outcome.verdict == report.MISSED for outcome in report.outcomes(row.figure))
        color, top = BAD if lost else GOOD, self._y
        below = self._names(row.figure, f"{row.base} {report.value(row.figure, row.base)}")
        below = max(below, self._bar(row, color, top + 15))
        self._canvas.text(
            _VERDICTS, top + 20, report.times(row.ours.middle), weight="600", fill=color
        )
        self._y = max(below, self._outcomes(row.figure, top), top + _ROW)

    def number(self, figure: Figure) -> None:
        """Write a figure that has bounds of its own."""
        lost = any(outcome.verdict != report.MET for outcome in report.outcomes(figure))
        top = self._y
        below = top + 8
        for line in wrap(f"{figure.group}: {figure.title}", 90):
            below = self._canvas.text(_LEFT, below + 12, line) + 3
        value = report.value(figure, OURS)
        color = BAD if lost else GOOD
        self._canvas.text(_GOALS - 14, top + 20, value, weight="600", fill=color, anchor="end")
        self._y = max(below, self._outcomes(figure, top)) - 4

    def key(self) -> None:
        """Close the scale, and tell what the marks are."""
        bottom = self._y + 4
        for step in self._scale.steps():
            x = self._scale.x(step)
            stroke, dashes = (BASE, "3 3") if step == 1 else (GRID, "")
            self._canvas.line(x, 110, x, bottom, stroke=stroke, dashes=dashes, behind=True)
        self._steps(bottom + 14)
        y = bottom + 40
        self._canvas.rect(_FROM, y - 4 - _BAR / 2, 22, _BAR, GOOD)
        self._canvas.whisker(_FROM + 96, _FROM + 116, y - 4)
        self._canvas.mark(_FROM + 246, y - 4)
        self._canvas.bound(_FROM + 316, y - 4, least=False)
        for x, words in ((28, OURS), (122, "half of the rounds"), (256, "another"), (324, "goal")):
            self._canvas.text(_FROM + x, y, words, size=SMALL, fill=MUTED)
        self._y = y + 14

    def finished(self, figures: Sequence[Figure]) -> str:
        """Put everything on its card."""
        return self._canvas.card(_WIDTH, round(self._y + 20), _TITLE, _described(figures))

    def _steps(self, y: float) -> None:
        for step in self._scale.steps():
            words = f"{step:g}"
            self._canvas.text(
                self._scale.x(step), y, words, size=SMALL, fill=MUTED, anchor="middle"
            )

    def _names(self, figure: Figure, base: str) -> float:
        y = self._y + 8
        for line in wrap(figure.title, _TITLE_LETTERS):
            y = self._canvas.text(_LEFT, y + 12, line) + 3
        for line in wrap(f"{OURS} {report.value(figure, OURS)}, {base}", _NAME_LETTERS):
            y = self._canvas.text(_LEFT, y + 11, line, size=SMALL, fill=MUTED) + 2
        return y + 4

    def _outcomes(self, figure: Figure, y: float) -> float:
        y += 5
        for outcome in report.outcomes(figure):
            color = INK if outcome.verdict == report.MET else BAD
            for line in wrap(f"{outcome.goal} {outcome.mark}", _GOAL_LETTERS):
                y = self._canvas.text(_GOALS, y + _LINE, line, size=12, fill=color)
        return y + 10

    def _bar(self, row: _Row, color: str, y: float) -> float:
        x = self._scale.x
        start, end = sorted((x(1), x(row.ours.middle)))
        self._canvas.rect(start, y - _BAR / 2, max(end - start, 1), _BAR, color)
        if row.ours.low < row.ours.high:
            self._canvas.whisker(x(row.ours.low), x(row.ours.high), y)
        for ratio in row.others.values():
            self._canvas.mark(x(ratio), y)
        for ratio, least in row.bounds:
            self._canvas.bound(x(ratio), y, least=least)
        labels = [(x(1), row.base)]
        labels += [
            (x(ratio), f"{name} {report.times(ratio)}") for name, ratio in row.others.items()
        ]
        y += 6
        for line in label_lines(labels, _FROM - _BLEED, _TO + _BLEED):
            y += _LINE
            for start, words in line:
                self._canvas.label(start, y, words)
        return y + 8


def _row(figure: Figure) -> _Row | None:
    rivals = [goal.against for goal in figure.goals if goal.against]
    if not rivals:
        return None
    base = figure.baseline if figure.baseline != OURS else rivals[0]
    found = {name: report.ratio(figure, name, base) for name in figure.samples}
    placed = {name: ratio for name, ratio in found.items() if ratio and ratio.low > 0}
    if OURS not in placed:
        return None
    ours = placed.pop(OURS)
    known = {name: ratio.middle for name, ratio in placed.items()}
    others = {name: ratio for name, ratio in known.items() if name != base}
    bounds = [
        (goal.limit * known[goal.against], goal.least)
        for goal in figure.goals
        # One against another's own mark would only hide that mark.
        if goal.against in known and goal.limit > 0 and (goal.against == base or goal.limit != 1)
    ]
    return _Row(figure, base, ours, others, bounds)


def _scale(rows: Iterable[_Row]) -> _Scale:
    """All that is drawn, with a margin, and at least from a half to double."""
    ratios = [ratio for row in rows for ratio in row.ratios()]
    return _Scale(min([*ratios, 0.55]) / 1.15, max([*ratios, 1.8]) * 1.15)


def _steps() -> Iterator[float]:
    """1, 2 and 5 times the powers of ten."""
    return (float(f"{lead}e{power}") for power in range(-6, 7) for lead in (1, 2, 5))


def _described(figures: Sequence[Figure]) -> str:
    """Say what the picture shows to those who do not see it."""
    sentences = [report.summary(figures)]
    for figure in figures:
        for outcome in report.outcomes(figure):
            words = f"{figure.group}, {figure.title}: {outcome.reached or report.UNMEASURED}"
            sentences.append(f"{words}, goal {outcome.goal}, {outcome.verdict.lower()}")
    return ". ".join(sentences) + "."
