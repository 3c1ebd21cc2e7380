"""Shapes and words in SVG, written by hand: no more than the benchmark's picture needs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate
from statistics import mean
from typing import Final
from xml.etree.ElementTree import Element, SubElement, indent, tostring

# A card of its own colour, since the page behind it may be light or dark.
PAPER, EDGE, GRID = "#ffffff", "#d0d7de", "#eaeef2"
INK, MUTED, BASE, OTHER = "#1f2328", "#57606a", "#8c959f", "#6e7781"
GOOD, BAD = "#0969da", "#bc4c00"
SMALL: Final = 11

_FONT: Final = "system-ui, -apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif"
_LETTER: Final = 0.58  # width of a character, in heights; fonts are mostly narrower
_GAP: Final = 8  # between labels


class Canvas:
    """What has been drawn so far."""

    def __init__(self) -> None:
        self._back = Element("g")
        self._front = Element("g")

    def card(self, width: int, height: int, title: str, description: str) -> str:
        """Put everything on a card, as SVG with words for those who do not see it."""
        root = Element("svg", xmlns="http://www.w3.org/2000/svg", role="img")
        root.set("viewBox", f"0 0 {width} {height}")
        root.set("width", str(width))
        root.set("height", str(height))
        root.set("font-family", _FONT)
        root.set("aria-labelledby", "title description")
        SubElement(root, "title", id="title").text = title
        SubElement(root, "desc", id="description").text = description
        card = SubElement(root, "rect", x="0.5", y="0.5", rx="10", fill=PAPER, stroke=EDGE)
        card.set("width", str(width - 1))
        card.set("height", str(height - 1))
        root.extend((self._back, self._front))
        indent(root)
        return tostring(root, encoding="unicode") + "\n"

    def whisker(self, low: float, high: float, y: float) -> None:
        """Draw a span with its ends marked."""
        self.line(low, y, high, y, stroke=INK)
        for x in (low, high):
            self.line(x, y - 3, x, y + 3, stroke=INK)

    def mark(self, x: float, y: float) -> None:
        """Draw a dot."""
        SubElement(
            self._front, "circle", cx=_short(x), cy=_short(y), r="4", fill=OTHER, stroke=PAPER
        )

    def bound(self, x: float, y: float, *, least: bool) -> None:
        """Draw a bracket that is open to where the goal is met."""
        foot = 5 if least else -5
        path = f"M{_short(x + foot)} {_short(y - 10)}H{_short(x)}V{_short(y + 10)}h{foot}"
        SubElement(
            self._front, "path", {"d": path, "fill": "none", "stroke": INK, "stroke-width": "1.6"}
        )

    def rect(self, x: float, y: float, width: float, height: float, fill: str) -> None:
        """Draw a filled rectangle."""
        place = {"x": x, "y": y, "width": width, "height": height}
        SubElement(self._front, "rect", {key: _short(at) for key, at in place.items()}, fill=fill)

    def line(
        self,
        x1: float,
        y1: float,
        x2: float,
        y2: float,
        *,
        stroke: str,
        dashes: str = "",
        behind: bool = False,
    ) -> None:
        """Draw a line, behind all the rest if wanted."""
        ends = {"x1": x1, "y1": y1, "x2": x2, "y2": y2}
        places = {key: _short(at) for key, at in ends.items()}
        places |= {"stroke-dasharray": dashes} if dashes else {}
        SubElement(self._back if behind else self._front, "line", places, stroke=stroke)

    def text(
        self,
        x: float,
        y: float,
        words: str,
        *,
        size: int = 13,
        fill: str = INK,
        weight: str = "",
        anchor: str = "",
    ) -> float:
        """Write a line; returns its `y`."""
        style = {"font-size": str(size), "fill": fill, "font-weight": weight, "text-anchor": anchor}
        place = {"x": _short(x), "y": _short(y)}
        place |= {key: given for key, given in style.items() if given}
        SubElement(self._front, "text", place).text = words
        return y

    def label(self, start: float, y: float, words: str) -> None:
        """Write small words over what is drawn already."""
        self.rect(start - 2, y - 10, small_length(words) + 4, 13, PAPER)
        middle = start + small_length(words) / 2
        self.text(middle, y, words, size=SMALL, fill=MUTED, anchor="middle")


def label_lines(
    labels: Iterable[tuple[float, str]], low: float, high: float
) -> list[list[tuple[float, str]]]:
    """Place labels, each given by its middle, between two edges.

    Returns them by line, each label by its start. There are as few lines as have room for all.
    """
    ordered = sorted(labels)
    lines = [ordered]
    for count in range(1, len(ordered) + 1):
        lines = [ordered[number::count] for number in range(count)]
        if all(_room(line) <= high - low + _GAP for line in lines):
            break
    return [_apart(line, low, high) for line in lines]


def _room(labels: Iterable[tuple[float, str]]) -> float:
    return sum(small_length(words) + _GAP for _, words in labels)


def _apart(
    ordered: Sequence[tuple[float, str]], low: float, high: float
) -> list[tuple[float, str]]:
    """Return where labels begin so that none is on another.

    Those that would touch are moved together, by the same way to the left as to the right.
    """
    offsets = list(accumulate((small_length(words) + _GAP for _, words in ordered), initial=0.0))
    pools: list[list[float]] = []
    for (middle, words), offset in zip(ordered, offsets, strict=False):
        pools.append([middle - small_length(words) / 2 - offset])
        while len(pools) > 1 and mean(pools[-2]) > mean(pools[-1]):
            pools[-2:] = [pools[-2] + pools[-1]]
    shifts = [mean(pool) for pool in pools for _ in pool]
    last = high + _GAP - offsets[-1]
    starts = [max(low, min(shift, last)) + at for shift, at in zip(shifts, offsets, strict=False)]
    return [(start, words) for start, (_, words) in zip(starts, ordered, strict=True)]


def small_length(words: str) -> float:
    """Estimate the width of small words."""
    return len(words) * _LETTER * SMALL


def _short(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")
