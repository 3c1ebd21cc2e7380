"""Points in time as HTTP headers write them."""

from __future__ import annotations

import time
from collections.abc import Mapping
from datetime import UTC


def unix_time(written: str) -> float | None:
    """Read an HTTP date, such as that of `Date`, as Unix time in seconds; None if it is none."""
    from email.utils import parsedate_to_datetime  # met on failures only

    try:
        moment = parsedate_to_datetime(written)
    except (ValueError, OverflowError):
        return None
    # The oldest of HTTP's forms names no zone; it means UTC as the others do.
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()


def retry_after(headers: Mapping[str, str]) -> float:
    """Read an answer's `Retry-After`, seconds or a date, as seconds from now; 0 if it says nothing.

    A date is the vendor's, so it counts from the answer's own `Date`: this machine's clock may be
    another.
    """
    written = headers.get("Retry-After")
    if not written:
        return 0.0
    if written.isascii() and written.isdigit():
        return float(written[:9])
    point = unix_time(written)
    if point is None:
        return 0.0
    told = unix_time(headers.get("Date", ""))
    return max(0.0, point - (time.time() if told is None else told))
