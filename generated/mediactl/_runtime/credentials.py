"""Credentials: given, from the environment, or from the vendor's usual files."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final, Self

from .errors import CredentialsError
from .secret import Secret

_TENCENT_FILES: Final = ("~/.tencentcloud/credentials", "/etc/tencentcloud/credentials")


class _Credentials:
    """What all credentials share: they compare, hash, can be pickled, and never show a secret."""

    __slots__: tuple[str, ...] = ()

    def _key(self) -> tuple[str | int | None, ...]:
        return tuple(getattr(self, name) for name in self.__slots__)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, type(self)):
            return NotImplemented
        return self._key() == other._key()

    def __hash__(self) -> int:
        return hash(self._key())

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} cannot be changed")

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__slots__)
        return f"{type(self).__name__}({shown})"


class TencentCredentials(_Credentials):
    """A key pair of Tencent Cloud.

    Args:
        secret_id: ID of the key.
        secret_key: The key.
        token: Token that belongs to temporary credentials.

    Raises:
        CredentialsError: A value is missing, or is no text that a header can carry.
    """

    __slots__ = ("secret_id", "secret_key", "token")

    secret_id: str
    secret_key: str
    token: str | None

    def __init__(self, secret_id: str, secret_key: str, token: str | None = None) -> None:
        set_ = object.__setattr__
        set_(self, "secret_id", _text("TencentCredentials", "secret_id", secret_id))
        set_(self, "secret_key", _text("TencentCredentials", "secret_key", secret_key))
        checked = _text("TencentCredentials", "token", token) if token is not None else None
        set_(self, "token", checked)

    def __reduce__(self) -> tuple[type[Self], tuple[str | None, ...]]:
        return type(self), (self.secret_id, self.secret_key, self.token)

    @classmethod
    def from_environment(cls, environ: Mapping[str, str] = os.environ) -> Self | None:
        """Read TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY and, if set, TENCENTCLOUD_TOKEN.

        Returns:
            The credentials, or None where neither of the first two is set.

        Raises:
            CredentialsError: Only one of the two is set.
        """
        pair = _pair(environ, "TENCENTCLOUD_SECRET_ID", "TENCENTCLOUD_SECRET_KEY")
        return cls(*pair, environ.get("TENCENTCLOUD_TOKEN") or None) if pair else None

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
        return cls(section["secret_id"], section["secret_key"], section.get("token") or None)

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
            path = Path(name).expanduser()
            if path.is_file():
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
        if not isinstance(app_id, int) or isinstance(app_id, bool) or not 0 < app_id < 2**32:
            raise CredentialsError(
                "ZegoCredentials: app_id must be an integer from 1 to 4294967295, "
                f"got {app_id!r} ({type(app_id).__name__})"
            )
        object.__setattr__(self, "app_id", app_id)
        secret = _text("ZegoCredentials", "server_secret", server_secret)
        object.__setattr__(self, "server_secret", secret)

    def __reduce__(self) -> tuple[type[Self], tuple[int, str]]:
        return type(self), (self.app_id, self.server_secret)

    @classmethod
    def from_environment(cls, environ: Mapping[str, str] = os.environ) -> Self | None:
        """Read ZEGO_APP_ID and ZEGO_SERVER_SECRET.

        Returns:
            The credentials, or None where neither is set.

        Raises:
            CredentialsError: Only one is set, or ZEGO_APP_ID is not a number.
        """
        pair = _pair(environ, "ZEGO_APP_ID", "ZEGO_SERVER_SECRET")
        if not pair:
            return None
        app_id, server_secret = pair
        if not (app_id.isascii() and app_id.isdigit()):
            raise CredentialsError(f"ZEGO_APP_ID must be a number, got {app_id!r}")
        return cls(int(app_id), server_secret)

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


def _text(owner: str, name: str, value: object) -> Secret:
    if not isinstance(value, str) or not value:
        raise CredentialsError(f"{owner}: {name} must be a string that is not empty")
    if not (value.isascii() and value.isprintable()) or value != value.strip():
        raise CredentialsError(
            f"{owner}: {name} holds a character that no key has (a space, a line's end, or one "
            "outside ASCII); look for a slip in copying it"
        )
    return Secret(value)


def _pair(environ: Mapping[str, str], first: str, second: str) -> tuple[str, str] | None:
    values = environ.get(first, ""), environ.get(second, "")
    if not any(values):
        return None
    for name, value in zip((first, second), values, strict=True):
        if not value:
            other = second if name == first else first
            raise CredentialsError(f"{other} is set in the environment, but {name} is not")
    return values


def _read_profile(path: Path, profile: str) -> dict[str, str]:
    from configparser import ConfigParser, Error  # rarely needed, and not cheap to import

    parser = ConfigParser(interpolation=None)
    try:
        parser.read_string(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise CredentialsError(f"{path}: {error.strerror}") from None
    except (Error, UnicodeDecodeError) as error:
        # Without the parser's own words: they quote the line, which may hold a key.
        reason = type(error).__name__
        raise CredentialsError(f"{path}: not a credentials file ({reason})") from None
    if not parser.has_section(profile):
        there = ", ".join(f"[{name}]" for name in parser.sections()) or "none"
        raise CredentialsError(f"{path}: there is no section [{profile}]; sections: {there}")
    return {name: value.strip().strip("\"'") for name, value in parser.items(profile)}
