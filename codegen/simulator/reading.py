"""Reading tables with care: what is wrong is told with its place."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager


@contextmanager
def blame(place: str) -> Iterator[None]:
    """Put the place in front of whatever is found wrong inside it."""
    try:
        yield
    except KeyError as error:
        raise ValueError(f"{place}: {error} is missing") from error
    except (ValueError, TypeError, AttributeError, re.error) as error:
        raise ValueError(f"{place}: {error}") from error


def refuse_unknown(entry: Mapping[str, object], known: frozenset[str], of: str) -> None:
    """Refuse an entry with keys that there are not.

    Raises:
        ValueError: There are such keys.
    """
    unknown = entry.keys() - known
    if unknown:
        raise ValueError(f"unknown {of} keys: {', '.join(sorted(unknown))}")


def read_path(written: str) -> tuple[str, ...]:
    """The names of a dotted path."""
    return tuple(written.split("."))
