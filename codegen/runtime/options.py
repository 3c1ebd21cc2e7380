"""Settings that a caller may give to a client, and change for single calls."""

from __future__ import annotations

import random
import sys
from typing import TYPE_CHECKING, Any, Final, Literal, Self, get_args

from .errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable

    from .attempt_event import AttemptEvent
    from .budget import Budget

RateLimitMode = Literal["wait", "raise", "off"]
_LEAST_SHARE: Final = 1e-6
_MODES: Final[tuple[str, ...]] = get_args(RateLimitMode)


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
            if value is not None and not is_duration(value):
                raise ConfigurationError(
                    f"timeout: {name} must be a number of seconds above 0, or None for no limit; "
                    f"got {value!r}"
                )

    @classmethod
    def of(cls, value: float | Timeout, base: Timeout | None = None) -> Timeout:
        """Return `value` as a Timeout; a plain number is the total, beside the parts of `base`.

        Raises:
            ConfigurationError: It is neither.
        """
        if value is None:
            raise ConfigurationError("timeout: for no limit at all write Timeout(total=None)")
        if isinstance(value, Timeout):
            return value
        return cls(total=value) if base is None else cls(value, base.connect, base.read)

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


class RetryPolicy:
    """How often and how soon calls are repeated, where a repeat is safe.

    The pause before the n-th repeat is chosen at random between 0 and `base_delay * 2**(n - 1)`
    seconds, at most `max_delay`; a vendor's `Retry-After` makes it longer.

    Args:
        max_attempts: Most attempts of a call, the first included; 1 is without repeats.
        base_delay: Longest pause before the first repeat, in seconds. After a throttle answer, at
            least a second takes its place, which is as far as the vendors' limits look back.
        max_delay: Longest of all pauses, in seconds.

    Raises:
        ConfigurationError: A value is not a number, or out of range.
    """

    __slots__ = ("base_delay", "max_attempts", "max_delay")

    def __init__(
        self, max_attempts: int = 3, *, base_delay: float = 0.25, max_delay: float = 10.0
    ) -> None:
        self.max_attempts: Final = max_attempts
        self.base_delay: Final = base_delay
        self.max_delay: Final = max_delay
        if not isinstance(max_attempts, int) or isinstance(max_attempts, bool) or max_attempts < 1:
            raise ConfigurationError(
                f"retry: max_attempts must be an integer of 1 or more, got {max_attempts!r}"
            )
        for name in ("base_delay", "max_delay"):
            if not is_duration(getattr(self, name)):
                raise ConfigurationError(
                    f"retry: {name} must be a number of seconds above 0, got {getattr(self, name)!r}"
                )

    @classmethod
    def of(cls, value: RetryPolicy) -> RetryPolicy:
        """Return `value` if it is a policy.

        Raises:
            ConfigurationError: It is not.
        """
        if not isinstance(value, RetryPolicy):
            meant = value if type(value) is int and value > 0 else 1
            raise ConfigurationError(
                f"retry must be a RetryPolicy, such as RetryPolicy(max_attempts={meant}); "
                f"got {type(value).__name__}"
            )
        return value

    def pause(self, repeat: int, *, throttled: bool) -> float:
        """Choose the pause before a repeat.

        Args:
            repeat: Its number, from 1.
            throttled: Whether it follows a throttle answer.

        Returns:
            Seconds.
        """
        base = max(self.base_delay, 1.0) if throttled else self.base_delay
        # Beyond 2**60 it is at its bound, whatever the base.
        longest = min(self.max_delay, base * 2.0 ** min(repeat - 1, 60))
        return random.random() * longest  # noqa: S311 - spreads calls, keeps no secret

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, RetryPolicy):
            return NotImplemented
        return self._key() == other._key()

    def __hash__(self) -> int:
        return hash(self._key())

    def __reduce__(self) -> tuple[Callable[..., RetryPolicy], tuple[int, float, float]]:
        return self._restore, self._key()

    @classmethod
    def _restore(cls, max_attempts: int, base_delay: float, max_delay: float) -> RetryPolicy:
        return cls(max_attempts, base_delay=base_delay, max_delay=max_delay)

    def __repr__(self) -> str:
        return (
            f"RetryPolicy(max_attempts={self.max_attempts}, base_delay={self.base_delay}, "
            f"max_delay={self.max_delay})"
        )

    def _key(self) -> tuple[int, float, float]:
        return self.max_attempts, self.base_delay, self.max_delay


class RateLimit:
    """How calls keep to the limits that the vendors document.

    Args:
        mode: `wait` for a place; `raise` RateLimitReached where there is none; or `off`.
        share: The part of each limit that is this process's, where several processes use the same
            account: `1/4` in each of four. To be the same for all clients of a process.

    Raises:
        ConfigurationError: A value is none of these.
    """

    __slots__ = ("mode", "share")

    def __init__(self, mode: RateLimitMode = "wait", *, share: float = 1.0) -> None:
        self.mode: Final = mode
        self.share: Final = share
        if mode not in _MODES:
            raise ConfigurationError(
                "rate_limit must be 'wait', 'raise', 'off' or a RateLimit such as "
                f"RateLimit(share=1/4), got {mode!r}"
            )
        if not is_duration(share) or not _LEAST_SHARE <= share <= 1:
            raise ConfigurationError(
                f"rate_limit: share must be a number from {_LEAST_SHARE} to 1, got {share!r}"
            )

    @classmethod
    def of(cls, value: RateLimitMode | RateLimit) -> RateLimit:
        """Return `value` as a RateLimit; a plain word is the mode.

        Raises:
            ConfigurationError: It is neither.
        """
        return value if isinstance(value, RateLimit) else cls(value)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, RateLimit):
            return NotImplemented
        return (self.mode, self.share) == (other.mode, other.share)

    def __hash__(self) -> int:
        return hash((self.mode, self.share))

    def __reduce__(self) -> tuple[Callable[..., RateLimit], tuple[RateLimitMode, float]]:
        return self._restore, (self.mode, self.share)

    @classmethod
    def _restore(cls, mode: RateLimitMode, share: float) -> RateLimit:
        return cls(mode, share=share)

    def __repr__(self) -> str:
        return f"RateLimit({self.mode!r}, share={self.share})"


class Options:
    """What a client's calls are made with.

    Attributes:
        timeout: How long a call may take.
        retry: How often it may be repeated.
        rate_limit: How it keeps to call limits.
        budget: How many repeats are left to the client's calls together.
        validate: Whether requests are checked before they are sent.
        on_attempt: Is told of every attempt.
    """

    __slots__ = ("budget", "on_attempt", "rate_limit", "retry", "timeout", "validate")

    def __init__(
        self,
        timeout: Timeout,
        retry: RetryPolicy,
        rate_limit: RateLimit,
        budget: Budget,
        validate: bool = True,
        on_attempt: Callable[[AttemptEvent], None] | None = None,
    ) -> None:
        self.timeout = timeout
        self.retry = retry
        self.rate_limit = rate_limit
        self.budget = budget
        self.validate = validate
        self.on_attempt = on_attempt

    def but(self, **changed: Any) -> Self:
        """Return a copy in which some of them are others."""
        return type(self)(**{name: getattr(self, name) for name in self.__slots__} | changed)


def is_duration(value: object) -> bool:
    """Tell whether a value is a number above zero, and not infinite."""
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
