"""Faults in spec files: where, what is wrong, and what would be right."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from codegen.spec.model import Place


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One mistake in a spec file."""

    place: Place
    message: str

    def __str__(self) -> str:
        return f"{self.place}: {self.message}"


class SpecError(Exception):
    """Spec files are at fault; `faults` holds every fault that was found, sorted by place."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(sorted(set(faults)))
        super().__init__(self.faults)

    def __str__(self) -> str:
        return "\n".join(map(str, self.faults))


class Faults:
    """Collects faults, so that reading can go on after each.

    With `drafts`, it is no fault that a person still has to write a `doc` or choose a `kind` or a
    `retry` class where a draft has `TODO`.
    """

    def __init__(self, *, drafts: bool = False) -> None:
        self.drafts = drafts
        self._found: list[Fault] = []

    def __len__(self) -> int:
        return len(self._found)

    def add(self, place: Place, message: str) -> None:
        """Note a fault."""
        self._found.append(Fault(place, message))

    def found(self) -> tuple[Fault, ...]:
        """Return what was noted, sorted by place."""
        return tuple(sorted(self._found))

    def check(self) -> None:
        """Raise `SpecError` if there is any fault."""
        if self._found:
            raise SpecError(self._found)


def nearest(word: str, words: Iterable[str]) -> str | None:
    """Return the word that was most likely meant, if any is near; case makes no difference."""
    by_lower = {each.lower(): each for each in words}
    found = get_close_matches(word.lower(), by_lower, n=1, cutoff=0.6)
    return by_lower[found[0]] if found else None


def did_you_mean(word: str, words: Iterable[str]) -> str:
    """Return the end of a message that suggests the nearest word, or nothing."""
    found = nearest(word, words)
    return f"; did you mean '{found}'?" if found else ""


def listed(words: Sequence[str | int], last: str = "or") -> str:
    """Write words as `'a', 'b' or 'c'`; numbers stand without quotes."""
    shown = [f"'{word}'" if isinstance(word, str) else str(word) for word in words]
    return f" {last} ".join(filter(None, [", ".join(shown[:-1]), *shown[-1:]]))
