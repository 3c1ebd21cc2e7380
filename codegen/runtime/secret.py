"""Text that is never printed."""

from __future__ import annotations


class Secret(str):
    """A string that works as one but does not show itself in `repr`, and so not in tracebacks or logs of objects."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'***'"


def hide(value: str) -> str:
    """Wrap a string into a Secret; leave anything else for the request check to complain about."""
    return Secret(value) if isinstance(value, str) else value
