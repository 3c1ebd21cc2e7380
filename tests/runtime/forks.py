"""Work in a forked child."""

from __future__ import annotations

import os
import signal
import traceback
import warnings
from collections.abc import Callable

from .servers import PATIENCE


def in_child(work: Callable[[], bool]) -> bool:
    """Fork, and return whether the child's work came true in time."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # there are other threads
        child = os.fork()
    if child == 0:
        signal.alarm(int(PATIENCE))
        try:
            os._exit(0 if work() else 1)
        except BaseException:
            traceback.print_exc()
            os._exit(2)
    _, status = os.waitpid(child, 0)
    return status == 0
