"""Documented call limits."""

from __future__ import annotations

from typing import NamedTuple


class Rate(NamedTuple):
    """At most `calls` of them within any `seconds` seconds."""

    calls: int
    seconds: float = 1.0

    def __str__(self) -> str:
        return f"{self.calls}/s" if self.seconds == 1 else f"{self.calls}/{self.seconds:g}s"

    def shared(self, share: float) -> Rate:
        """Return the part of this rate that is left to one of several processes.

        Args:
            share: The part, above 0 and up to 1.
        """
        part = self.calls * share
        return Rate(int(part), self.seconds) if part >= 1 else Rate(1, self.seconds / part)


class CallLimit(NamedTuple):
    """The documented limit of one action.

    Attributes:
        rate: For all its calls.
        test: The same in the vendor's test environment, where that is another.
        per: For the calls that have the same value of a parameter, by its name on the wire.
    """

    rate: Rate
    test: Rate | None = None
    per: tuple[tuple[str, Rate], ...] = ()
