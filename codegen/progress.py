"""What a long command is doing, told on standard error."""

from __future__ import annotations

import sys
import threading
from types import TracebackType
from typing import Final

# Seconds after which a person starts to wonder.
PATIENCE: Final = 1.0


class Progress:
    """Says what a step does once it takes longer than a second; a short one says nothing.

    Standard output stays free for what the command has to say.
    """

    def __init__(self, step: str) -> None:
        self._step = step
        self._timer = threading.Timer(PATIENCE, self._tell)
        self._timer.daemon = True

    def __enter__(self) -> None:
        self._timer.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._timer.cancel()

    def _tell(self) -> None:
        sys.stderr.write(f"{self._step} ...\n")
        sys.stderr.flush()
