"""What the runtime says in the log, which never fails a call."""

from __future__ import annotations

import logging
from contextlib import suppress
from typing import Final

logger: Final = logging.getLogger("mediactl")


def say(level: int, message: str, *values: object) -> None:
    """Log a message, if that is possible.

    What an application has put into `logging`, such as a filter or a factory of records, may raise;
    a call that the vendor may have confirmed is not to fail over that.
    """
    with suppress(Exception):
        logger.log(level, message, *values, stacklevel=2)
