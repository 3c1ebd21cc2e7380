"""What the runtime knows of the states of a task."""

from __future__ import annotations

from typing import NamedTuple


class TaskStates(NamedTuple):
    """Where an answer tells a task's state, and what its values mean; others are passed through.

    Attributes:
        field: Dotted path into the response, by the names on the wire.
        running: The values that mean that the task is at work.
        ended: The values that mean that it is over, and did what it was to do.
        failed: The values that mean that it is over, and failed.
    """

    field: str
    running: tuple[str | int, ...] = ()
    ended: tuple[str | int, ...] = ()
    failed: tuple[str | int, ...] = ()

    def wanted(self, until: str | int) -> tuple[str | int, ...]:
        """Return the values that a caller means by a word, or by one of them."""
        words = {"running": self.running, "ended": self.ended}
        return words.get(until, ()) if isinstance(until, str) and words.get(until) else (until,)
