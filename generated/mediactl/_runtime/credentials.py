"""Credentials: given, from the environment, or from the vendor's usual files; and where calls get them."""

from __future__ import annotations

import math
import os
import re
import time
from collections.abc import Hashable, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Generic, Self, TypeVar, cast

from .errors import CredentialsError
from .secret import Secret, hide, hide_optional

if TYPE_CHECKING:
    from .deadline import Deadline
    from .providers import Source


_YEAR_10000: Final = 253_402_300_800  # in Unix time; what lies behind it counts milliseconds
_TENCENT_FILES: Final = ("~/.tencentcloud/credentials", "/etc/tencentcloud/credentials")


class _Credentials:
    """What all credentials share: they compare, hash, can be pickled, and never show a secret.

    Whatever is read or passed in is hidden before it is looked at, for the sake of tracebacks that
    show local variables.
    """

    __slots__: tuple[str, ...] = ()

    def _key(self) -> tuple[str | float | None, ...]:
        return tuple(getattr(self, name) for name in self.__slots__)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, type(self)):
            return NotImplemented
        return self._key() == other._key()

    def __hash__(self) -> int:
        return hash(self._key())

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} cannot be changed")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__} cannot be changed")

    def __repr__(self) -> str:
        # A traceback may show one that is half made.
        there = (name for name in self.__slots__ if hasattr(self, name))
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in there)
        return f"{type(self).__name__}({shown})"

    @classmethod
    def _found_in(cls, place: str, *values: Any) -> Self:
        try:
            return cls(*values)
        except CredentialsError as error:
            raise CredentialsError(f"{place}: {error}") from None


class TencentCredentials(_Credentials):
    """A key pair of Tencent Cloud.

    Args:
        secret_id: ID of the key.
        secret_key: The key.
        token: Token that belongs to temporary credentials.
        expires_at: When temporary credentials end: Unix time in seconds, or a datetime with a time
            zone, which is turned into that. None where it is not known, or never.

    Raises:
        CredentialsError: A value is missing or of the wrong form, or is no text that a header can
            carry.
    """

    __slots__ = ("secret_id", "secret_key", "token", "expires_at")  # noqa: RUF023 - as in the repr

    secret_id: str
    secret_key: str
    token: str | None
    expires_at: float | None

    def __init__(
        self,
        secret_id: str,
        secret_key: str,
        token: str | None = None,
        expires_at: float | datetime | None = None,
    ) -> None:
        secret_id, secret_key, token = hide(secret_id), hide(secret_key), hide_optional(token)
        kind = type(expires_at).__name__
        expires_at = None if expires_at is None else _unix_time(expires_at)
        _check_text("TencentCredentials", "secret_id", secret_id)
        _check_text("TencentCredentials", "secret_key", secret_key)
        if token is not None:
            _check_text("TencentCredentials", "token", token)
        if expires_at == 0:
            raise CredentialsError(
                "TencentCredentials: expires_at must be Unix time in seconds, above 0 and before "
                f"the year 10000, or a datetime with a time zone; got {kind}"
            )
        object.__setattr__(self, "secret_id", secret_id)
        object.__setattr__(self, "secret_key", secret_key)
        object.__setattr__(self, "token", token)
        object.__setattr__(self, "expires_at", expires_at)

    def __reduce__(self) -> tuple[type[Self], tuple[str | float | None, ...]]:
        return type(self), self._key()

    @classmethod
    def from_environment(cls, environ: Mapping[str, str] | None = None) -> Self | None:
        """Read TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY and, if set, TENCENTCLOUD_TOKEN.

        Args:
            environ: Read these instead of the process's environment.

        Returns:
            The credentials, or None where neither of the first two is set.

        Raises:
            CredentialsError: Only one of the two is set.
        """
        names = "TENCENTCLOUD_SECRET_ID", "TENCENTCLOUD_SECRET_KEY"
        found = _read_variables(environ, *names, "TENCENTCLOUD_TOKEN")
        del environ  # its repr shows everything
        pair = _pair(found, *names)
        if not pair:
            return None
        return cls._found_in("environment", *pair, found.get("TENCENTCLOUD_TOKEN"))

    @classmethod
    def from_file(cls, path: str | os.PathLike[str], profile: str = "default") -> Self:
        """Read a credentials file: `secret_id`, `secret_key` and perhaps `token`, under `[profile]`.

        Raises:
            CredentialsError: The file cannot be read, or does not hold what is needed.
        """
        section = _read_profile(Path(path), profile)
        for name in ("secret_id", "secret_key"):
            if not section.get(name):
                raise CredentialsError(f"{path}: [{profile}] has no {name}")
        values = section["secret_id"], section["secret_key"], section.get("token") or None
        return cls._found_in(f"{path}: [{profile}]", *values)

    @classmethod
    def find(cls) -> Self:
        """Look into the environment, then into ~/.tencentcloud/credentials and /etc/tencentcloud/credentials.

        Raises:
            CredentialsError: There are none, or what is there is incomplete.
        """
        found = cls.from_environment()
        if found:
            return found
        for name in _TENCENT_FILES:
            # Not pathlib's: those raise where there is no home, or no way into it.
            path = os.path.expanduser(name)  # noqa: PTH111
            if os.path.isfile(path):  # noqa: PTH113
                return cls.from_file(path)
        raise CredentialsError(
            "no Tencent Cloud credentials: pass credentials=TencentCredentials(secret_id=..., "
            "secret_key=...), set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY, "
            f"or write {_TENCENT_FILES[0]}"
        )


class ZegoCredentials(_Credentials):
    """An application of ZEGOCLOUD and its secret.

    Args:
        app_id: The AppID.
        server_secret: The application's server secret.

    Raises:
        CredentialsError: A value is missing or of the wrong form.
    """

    __slots__ = ("app_id", "server_secret")

    app_id: int
    server_secret: str

    def __init__(self, app_id: int, server_secret: str) -> None:
        server_secret = hide(server_secret)
        kind = type(app_id).__name__
        if not isinstance(app_id, int) or isinstance(app_id, bool) or not 0 < app_id < 2**32:
            del app_id  # the two may have been swapped
            raise CredentialsError(
                f"ZegoCredentials: app_id must be an integer from 1 to 4294967295, got {kind}"
            )
        _check_text("ZegoCredentials", "server_secret", server_secret)
        object.__setattr__(self, "app_id", app_id)
        object.__setattr__(self, "server_secret", server_secret)

    def __reduce__(self) -> tuple[type[Self], tuple[int, str]]:
        return type(self), (self.app_id, self.server_secret)

    @classmethod
    def from_environment(cls, environ: Mapping[str, str] | None = None) -> Self | None:
        """Read ZEGO_APP_ID and ZEGO_SERVER_SECRET.

        Args:
            environ: Read these instead of the process's environment.

        Returns:
            The credentials, or None where neither is set.

        Raises:
            CredentialsError: Only one is set, or ZEGO_APP_ID is not a number.
        """
        names = "ZEGO_APP_ID", "ZEGO_SERVER_SECRET"
        found = _read_variables(environ, *names)
        del environ  # its repr shows everything
        pair = _pair(found, *names)
        if not pair:
            return None
        app_id, server_secret = pair
        if not re.fullmatch("[0-9]{1,10}", app_id):
            raise CredentialsError("environment: ZEGO_APP_ID must be a number, and is not")
        return cls._found_in("environment", int(app_id), server_secret)

    @classmethod
    def find(cls) -> Self:
        """Look into the environment.

        Raises:
            CredentialsError: There are none, or what is there is incomplete.
        """
        found = cls.from_environment()
        if found:
            return found
        raise CredentialsError(
            "no ZEGOCLOUD credentials: pass credentials=ZegoCredentials(app_id=..., "
            "server_secret=...), or set ZEGO_APP_ID and ZEGO_SERVER_SECRET"
        )


def _check_text(owner: str, name: str, value: str) -> None:
    if not isinstance(value, str) or not value:
        raise CredentialsError(f"{owner}: {name} must be a string that is not empty")
    if not (value.isascii() and value.isprintable()) or " " in value:
        raise CredentialsError(
            f"{owner}: {name} holds a character that no key has (a space, a line's end, or one "
            "outside ASCII); look for a slip in copying it"
        )


def _unix_time(value: object) -> float:
    """Return a moment in seconds, or 0 for what is none: that may be a key, and is not kept."""
    if isinstance(value, datetime) and value.utcoffset() is not None:
        value = value.timestamp()
    if isinstance(value, bool) or not isinstance(value, int | float):
        return 0.0
    return float(value) if 0 < value < _YEAR_10000 else 0.0


def _read_variables(environ: Mapping[str, str] | None, *names: str) -> dict[str, Secret]:
    environ = os.environ if environ is None else environ
    return {name: Secret(environ[name]) for name in names if environ.get(name)}


def _pair(found: Mapping[str, Secret], first: str, second: str) -> tuple[Secret, Secret] | None:
    for name, other in ((first, second), (second, first)):
        if name not in found and other in found:
            raise CredentialsError(f"{other} is set in the environment, but {name} is not")
    return (found[first], found[second]) if first in found else None


def _read_profile(path: Path, profile: str) -> dict[str, Secret]:
    from configparser import ConfigParser, Error  # rarely needed, and not cheap to import

    parser = ConfigParser(interpolation=None)
    fault = ""
    try:
        parser.read_string(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        fault = error.strerror or type(error).__name__
    except (Error, ValueError) as error:
        fault = f"not a credentials file ({type(error).__name__})"
    if fault:
        # Raised out here, without the parser's error: that quotes the file, which holds a key.
        raise CredentialsError(f"{path}: {fault}")
    if not parser.has_section(profile):
        there = ", ".join(f"[{name}]" for name in parser.sections()) or "none"
        raise CredentialsError(f"{path}: there is no section [{profile}]; sections: {there}")
    return {name: Secret(value.strip().strip("\"'")) for name, value in parser.items(profile)}


C = TypeVar("C", bound=TencentCredentials | ZegoCredentials)


class _Static(Generic[C]):
    """Credentials as they were given."""

    def __init__(self, credentials: C) -> None:
        self._credentials = credentials
        self.account: Hashable = (
            credentials.secret_id
            if isinstance(credentials, TencentCredentials)
            else credentials.app_id
        )

    def ready(self) -> C | None:
        return None if expired(self._credentials, time.time()) else self._credentials

    def fetch(self, deadline: Deadline) -> C:  # noqa: ARG002
        ready = self.ready()
        if ready is None:
            raise CredentialsError(f"the credentials {age(self._credentials, time.time())}")
        return ready


def source_of(given: object, kind: type[C]) -> Source[C]:
    """Return the source of a client's credentials.

    Args:
        given: Credentials, `RefreshingCredentials` or another provider, a function that returns
            credentials, or None to look into the environment and the usual files.
        kind: The credentials that the client works with.

    Raises:
        CredentialsError: It is none of these, or there are no credentials in the usual places.
    """
    if given is None:
        return _Static(cast("C", kind.find()))
    if isinstance(given, kind):
        return _Static(given)
    from .providers import changing_source  # which few clients need

    source = changing_source(given, kind)
    if source is not None:
        return source
    what = type(given).__name__
    del given  # its repr may show a key
    raise CredentialsError(
        f"credentials must be {kind.__name__}, a provider of them, or a function that returns "
        f"them; got {what}"
    )


def expires_at(credentials: TencentCredentials | ZegoCredentials) -> float:
    """Return when credentials expire, as Unix time in seconds; infinity where they do not."""
    known = credentials.expires_at if isinstance(credentials, TencentCredentials) else None
    return math.inf if known is None else known


def expired(credentials: TencentCredentials | ZegoCredentials, now: float) -> bool:
    """Tell whether credentials have expired."""
    return now >= expires_at(credentials)


def age(credentials: TencentCredentials | ZegoCredentials, now: float) -> str:
    """Say for how long credentials have been of no use."""
    return f"expired {now - expires_at(credentials):.0f} s ago, by this machine's clock"
