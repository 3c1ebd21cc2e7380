"""Settings that a caller may give to a client, and change for single calls."""

from __future__ import annotations

import sys
from typing import Final

from .errors import ConfigurationError


class Timeout:
    """How long a call may take, in seconds; None is without limit.

    Args:
        total: For the whole call, whatever happens in it.
        connect: For reaching the vendor, TLS included.
        read: For each silence while waiting for the answer.

    Raises:
        ConfigurationError: A value is not a number above zero.
    """

    __slots__ = ("connect", "read", "total")

    def __init__(
        self,
        total: float | None = 30.0,
        connect: float | None = 5.0,
        read: float | None = 15.0,
    ) -> None:
        self.total: Final = total
        self.connect: Final = connect
        self.read: Final = read
        for name in self.__slots__:
            value = getattr(self, name)
            if value is not None and not _is_duration(value):
                raise ConfigurationError(
                    f"timeout: {name} must be a number of seconds above 0, or None for no limit; "
                    f"got {value!r}"
                )

    @classmethod
    def of(cls, value: float | Timeout) -> Timeout:
        """Return `value` as a Timeout; a plain number is the total.

        Raises:
            ConfigurationError: It is neither.
        """
        if value is None:
            raise ConfigurationError("timeout: for no limit at all write Timeout(total=None)")
        return value if isinstance(value, Timeout) else cls(total=value)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Timeout):
            return NotImplemented
        return self._key() == other._key()

    def __hash__(self) -> int:
        return hash(self._key())

    def __reduce__(self) -> tuple[type[Timeout], tuple[float | None, ...]]:
        return type(self), self._key()

    def __repr__(self) -> str:
        return f"Timeout(total={self.total}, connect={self.connect}, read={self.read})"

    def _key(self) -> tuple[float | None, ...]:
        return self.total, self.connect, self.read


def _is_duration(value: object) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return 0 < value <= sys.float_info.max


def flag(name: str, value: bool) -> bool:
    """Return an option that is on or off.

    Raises:
        ConfigurationError: It is something else, such as the text "false", which counts as true.
    """
    if not isinstance(value, bool):
        raise ConfigurationError(f"{name} must be True or False, got {type(value).__name__}")
    return value
