"""How far a long run has come, on standard error."""

from __future__ import annotations

import sys
import time

_LINE_SECONDS = 5.0  # between lines, where they stay
_REWRITE_SECONDS = 0.2  # on a terminal, where one line is rewritten


class Progress:
    """Tells how many of a run's calls have ended: on a terminal in one line, else by a line now and then.

    Args:
        what: What is being done, such as `stops`.
        total: How many calls there are.
    """

    def __init__(self, what: str, total: int) -> None:
        self._what = what
        self._total = total
        self._rewrites = sys.stderr.isatty()
        self._began = self._shown = time.monotonic()

    def show(self, done: int) -> None:
        """Tell it, if that is due."""
        now = time.monotonic()
        seconds = _REWRITE_SECONDS if self._rewrites else _LINE_SECONDS
        if done == self._total or now >= self._shown + seconds:
            self._shown = now
            self._write(done, now - self._began)

    def _write(self, done: int, seconds: float) -> None:
        start = "\r\x1b[K" if self._rewrites else ""
        end = "" if self._rewrites and done < self._total else "\n"
        text = f"{self._what}: {done:,} of {self._total:,} after {seconds:.0f} s"
        sys.stderr.write(start + text + end)
        sys.stderr.flush()
