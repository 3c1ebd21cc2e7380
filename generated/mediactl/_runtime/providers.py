"""Credentials that change: asked for when they are needed, and again before they expire."""

from __future__ import annotations

import copy
import logging
import math
import threading
import time
from collections.abc import Callable, Hashable
from functools import partial
from typing import Final, Generic, NamedTuple, Protocol, TypeVar, cast

from .aside import Aside, run_aside
from .credentials import TencentCredentials, ZegoCredentials, age, expired, expires_at
from .deadline import Deadline
from .errors import ConfigurationError, CredentialsError
from .forks import renew_in_children
from .log import say

C = TypeVar("C", bound=TencentCredentials | ZegoCredentials)
C_co = TypeVar("C_co", bound=TencentCredentials | ZegoCredentials, covariant=True)

_PAUSE: Final = 10.0  # seconds between two tries to refresh credentials that still serve
_PATIENCE: Final = 5.0  # seconds that a call spends on refreshing credentials that still serve
_GIVEN_UP: Final = 60.0  # seconds after which a fetch that hangs does not keep others from fetching


class CredentialsProvider(Protocol[C_co]):
    """What a client can take its credentials from, attempt by attempt.

    For classes of your own; `RefreshingCredentials` is one, and may well be enough.
    """

    def credentials(self) -> C_co:
        """Return the credentials for the next attempt.

        It may block, though a call does not wait for it beyond its own time limit. It is called in
        threads of its own, several at a time where calls are, and never on an event loop.
        """


class Source(Protocol[C_co]):
    """What calls get their credentials from."""

    @property
    def account(self) -> Hashable:
        """Whom call limits count for. It may be a secret: not to be printed."""

    def ready(self) -> C_co | None:
        """Return credentials for use now, without I/O or waiting; None where `fetch` has to."""

    def fetch(self, deadline: Deadline) -> C_co:
        """Return credentials for use now; this may block.

        Raises:
            CredentialsError: There are none.
            TimeoutError: There were none before the deadline.
        """


class RefreshingCredentials(Generic[C]):
    """Credentials from a function, which is called when they are first needed and to refresh them.

    Only one thread calls it at a time. Meanwhile others go on with the credentials that are there,
    and wait only if those have expired. Where refreshing fails, the old ones are used as long as
    they last, and it is tried again some seconds later.

    Args:
        fetch: Returns credentials; `expires_at` of temporary ones says when to fetch again. It is
            called in a thread of its own.
        refresh_ahead: Seconds before they expire from which on credentials are refreshed, though
            not before half of their time is over.
        refresh_every: Seconds after which they are fetched again in any case, such as from a file
            that is rewritten when keys are rotated; None leaves it to `expires_at`.
        clock: Unix time in seconds.

    Raises:
        ConfigurationError: An argument is of the wrong form.
    """

    def __init__(
        self,
        fetch: Callable[[], C],
        *,
        refresh_ahead: float = 300.0,
        refresh_every: float | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._held: _Held[C] | None = None  # first: a traceback may show one that is half made
        what = "" if callable(fetch) else type(fetch).__name__
        self._fetch: _Fetch[C] = _Fetch(fetch, (TencentCredentials, ZegoCredentials), clock)
        del fetch  # its repr may show a key
        if what:
            raise ConfigurationError(f"fetch must be a function of no arguments, got {what}")
        if not _is_seconds(refresh_ahead):
            raise ConfigurationError("refresh_ahead must be a number of seconds, 0 or more")
        if refresh_every is not None and not (_is_seconds(refresh_every) and refresh_every):
            raise ConfigurationError("refresh_every must be a number of seconds above 0, or None")
        self._refresh_ahead = refresh_ahead
        self._refresh_every = math.inf if refresh_every is None else refresh_every
        self._clock = clock
        self._lock = threading.Lock()  # never held while anything is waited for
        self._flight: _Flight[C] | None = None
        self._claimed = False  # a caller was told to refresh, and has not come yet
        renew_in_children(self)

    def credentials(self) -> C:
        """Return credentials that are valid now, and fetch them first where necessary.

        Raises:
            CredentialsError: There are none, and fetching them failed.
        """
        ready = self._ready()
        return self._obtain(Deadline(None)) if ready is None else ready

    def __repr__(self) -> str:
        held = self._held
        return f"<{type(self).__name__} {held.credentials if held else 'not fetched yet'}>"

    def _ready(self) -> C | None:
        """Return what may be used now; where a refresh is due, None to one caller, who is to obtain it."""
        now = self._clock()
        with self._lock:
            held = self._held
            if held is None or expired(held.credentials, now):
                return None
            if held.since <= now < held.due or self._is_fetching(now):
                return held.credentials
            self._claimed = True
            # Should the caller never come, another is told then.
            self._held = held.postponed(now)
            return None

    def _obtain(self, deadline: Deadline) -> C:
        """Return valid credentials: those that are there, unless a refresh is due, or new ones."""
        usable, flight = self._board()
        if flight is None:
            assert usable is not None
            return usable
        try:
            # No refresh ahead of time costs a call so much that it cannot be made with the old ones.
            wait = deadline.allow(2 * _PATIENCE) / 2 if usable is not None else deadline.allow()
            outcome = flight.work.wait(wait)
        except TimeoutError:
            if usable is None:
                raise
            return self._obtain(deadline)  # the old ones, or should they have expired now, the rest
        if not isinstance(outcome, _Failure):
            return outcome
        usable = self._usable(self._clock())
        if usable is None:
            raise self._explain(outcome.error)
        return usable

    def _board(self) -> tuple[C | None, _Flight[C] | None]:
        """Return what may be used now, and the fetch to wait for if there is need of one."""
        now = self._clock()
        with self._lock:
            usable = self._usable(now)
            if usable is not None and not self._claimed:
                return usable, None
            self._claimed = False
            flight = self._flight
            if flight is not None and self._is_fetching(now):
                return usable, flight
            flight = _Flight(now, Aside(partial(self._refresh, now), "mediactl-credentials"))
            self._flight = flight
        flight.work.start()
        return usable, flight

    def _refresh(self, began: float) -> C | _Failure:
        """Fetch, keep what came, and return it or what is wrong."""
        outcome = self._fetch()
        now = self._clock()
        with self._lock:
            usable = self._usable(now)
            if isinstance(outcome, _Failure):
                self._held = self._held and self._held.postponed(now)
            # What comes after it was given up may be older than what came in its place.
            elif usable is None or self._flight is None or self._flight.began == began:
                self._held = _Held(outcome, now, self._due(outcome, now))
        if isinstance(outcome, _Failure) and usable is not None:
            say(
                logging.WARNING,
                "credentials could not be refreshed (%s); going on with the old ones",
                outcome.reason,
            )
        return outcome

    def _usable(self, now: float) -> C | None:
        held = self._held
        return None if held is None or expired(held.credentials, now) else held.credentials

    def _is_fetching(self, now: float) -> bool:
        flight = self._flight
        if flight is None or flight.work.done:
            return False
        return flight.began <= now < flight.began + _GIVEN_UP

    def _due(self, credentials: C, now: float) -> float:
        """Return when credentials that were just fetched are to be fetched again."""
        end = expires_at(credentials)
        # Half of a short life; what is about to end is not worth asking for again and again.
        ahead = max(end - self._refresh_ahead, (now + end) / 2, now + _PAUSE)
        return min(ahead, now + self._refresh_every)

    def _explain(self, error: CredentialsError) -> CredentialsError:
        """Return an error for one of those who waited: each needs its own, for its traceback."""
        own = copy.copy(error)
        held = self._held
        if held is not None:
            own.args = (f"the credentials {age(held.credentials, self._clock())}; {error}",)
        return own

    def _renew(self) -> None:
        """Drop what a forked child has of its parent's threads: their lock, and their fetch."""
        self._lock = threading.Lock()
        self._flight = None


class _Held(NamedTuple, Generic[C]):
    """Credentials, and the time for which they need no refresh; a clock set back ends it too."""

    credentials: C
    since: float
    due: float

    def postponed(self, now: float) -> _Held[C]:
        return self._replace(since=now, due=now + _PAUSE)


class _Flight(NamedTuple, Generic[C]):
    """A fetch under way, which all wait for who need it."""

    began: float
    work: Aside[C | _Failure]


class _Failure(NamedTuple):
    """Why there are no credentials.

    Attributes:
        kind: Type of the exception that the caller's function raised.
        error: What to raise in its place.
    """

    kind: str
    error: CredentialsError

    @property
    def reason(self) -> str:
        """What may be told of it: of exceptions that are not this package's own, the type."""
        return str(self.error) if self.kind == CredentialsError.__name__ else self.kind


class _Fetch(Generic[C]):
    """A caller's function, and the check of what it returns.

    It hides the function, whose repr may show a key: a partial shows its arguments, and a method
    its object. The exceptions that it raises may show one too, and go no further than here.
    """

    __slots__ = ("_clock", "_function", "_kinds")

    def __init__(
        self, function: Callable[[], C], kinds: tuple[type, ...], clock: Callable[[], float]
    ) -> None:
        self._function = function
        self._kinds = kinds
        self._clock = clock

    def __call__(self) -> C | _Failure:
        """Return credentials that are valid, or what is wrong."""
        try:
            found = self._function()
        except CredentialsError as error:
            # Its text was written to be shown. The frames that it passed were not.
            return _Failure(type(error).__name__, copy.copy(error))
        except Exception as error:  # noqa: BLE001
            kind = type(error).__name__
            return _Failure(kind, CredentialsError(f"fetching the credentials failed with {kind}"))
        fault = self._fault(found)
        return found if fault is None else _Failure(type(fault).__name__, fault)

    def _fault(self, found: C) -> CredentialsError | None:
        if not isinstance(found, self._kinds):
            return _wrong_kind(found, *self._kinds)
        now = self._clock()
        if expired(found, now):
            return CredentialsError(f"the credentials that were fetched {age(found, now)}")
        return None


class _Refreshed(Generic[C]):
    """Credentials that refresh themselves, checked to be this client's kind."""

    def __init__(self, refreshing: RefreshingCredentials[C], kind: type[C], given: object) -> None:
        self._refreshing = refreshing
        self._kind = kind
        self.account: Hashable = _Same(given)

    def ready(self) -> C | None:
        ready = self._refreshing._ready()
        return ready if isinstance(ready, self._kind) else None

    def fetch(self, deadline: Deadline) -> C:
        found = self._refreshing._obtain(deadline)
        if not isinstance(found, self._kind):
            raise _wrong_kind(found, self._kind)
        return found


class _Provided(Generic[C]):
    """Credentials from a provider of the caller's, who decides how long to keep them."""

    def __init__(self, provider: CredentialsProvider[C], kind: type[C]) -> None:
        self._fetch: _Fetch[C] = _Fetch(provider.credentials, (kind,), time.time)
        self.account: Hashable = _Same(provider)

    def ready(self) -> C | None:
        return None

    def fetch(self, deadline: Deadline) -> C:
        outcome = run_aside(self._fetch, deadline.allow(), "mediactl-credentials")
        if isinstance(outcome, _Failure):
            raise outcome.error
        return outcome


class _Same:
    """Stands for an object as the one that it is, even if it compares by value or has no hash."""

    __slots__ = ("_object",)

    def __init__(self, of: object) -> None:
        self._object = of

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self._object is other._object

    def __hash__(self) -> int:
        return id(self._object)


def changing_source(given: object, kind: type[C]) -> Source[C] | None:
    """Return the source of credentials that may change; None if what was given provides none."""
    if isinstance(given, RefreshingCredentials):
        return _Refreshed(given, kind, given)
    if isinstance(given, type):
        return None
    if callable(getattr(given, "credentials", None)):
        return _Provided(cast("CredentialsProvider[C]", given), kind)
    if callable(given):
        # A method is another object each time it is asked for; its object stays the same.
        owner = getattr(given, "__self__", given)
        return _Refreshed(RefreshingCredentials(given), kind, owner)
    return None


def _wrong_kind(found: object, *kinds: type) -> CredentialsError:
    wanted = " or ".join(kind.__name__ for kind in kinds)
    return CredentialsError(f"fetching credentials gave {type(found).__name__}, not {wanted}")


def _is_seconds(value: object) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return 0 <= value < math.inf
