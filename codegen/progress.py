"""What a long command is doing, told on standard error."""

from __future__ import annotations

import sys
import threading
from types import TracebackType
from typing import Final, Self

# Seconds after which a person starts to wonder.
PATIENCE: Final = 1.0


class Progress:
    """Says what a step does once it takes longer than a second; a short one says nothing.

    Standard output stays free for what the command has to say.
    """

    def __init__(self, step: str) -> None:
        self._step = step
        self._at = ""
        self._is_long = False
        self._lock = threading.Lock()
        self._timer = threading.Timer(PATIENCE, self._grow_long)
        self._timer.daemon = True

    def __enter__(self) -> Self:
        self._timer.start()
        return self

    def at(self, part: str) -> None:
        """Note which part of the step is next, and say so if the step is a long one."""
        with self._lock:
            self._at = f": {part}"
            if self._is_long:
                self._tell()

    def _grow_long(self) -> None:
        with self._lock:
            self._is_long = True
            self._tell()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._timer.cancel()

    def _tell(self) -> None:
        sys.stderr.write(f"{self._step}{self._at} ...\n")
        sys.stderr.flush()
