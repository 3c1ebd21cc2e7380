"""Proxies: which one leads to a host, and the tunnel through it."""

from __future__ import annotations

import base64
import socket
from typing import Final
from urllib.parse import unquote_to_bytes, urlsplit

from .answer import read_status
from .connection import dial
from .deadline import Deadline
from .exchange import Exchange
from .messages import Lost, NotSent
from .secret import Secret, hide

_LARGEST_ANSWER: Final = 65_536
_OTHERS: Final = frozenset({"https", "socks4", "socks4a", "socks5", "socks5h"})


class Proxy:
    """An HTTP proxy that opens tunnels. Its repr leaves out who uses it.

    Attributes:
        name: Its host and port, for people.
    """

    __slots__ = ("_authorization", "_host", "_port", "name")

    def __init__(self, host: str, port: int, authorization: str | None) -> None:
        self._host = host
        self._port = port
        self._authorization = authorization
        self.name = f"proxy {_with_port(host, port)}"

    def __repr__(self) -> str:
        return f"<{self.name}>"

    def dial(self, deadline: Deadline, exchange: Exchange) -> socket.socket:
        """Connect to the proxy.

        Raises:
            NotSent: It could not be reached in time, or the exchange was aborted.
        """
        try:
            return dial(self._host, self._port, deadline, exchange)
        except NotSent as error:
            reason = f"{self.name}: {error.reason}"
            raise NotSent(reason, timed_out=error.timed_out) from error.__cause__

    def open_tunnel(self, sock: socket.socket, host: str, port: int, deadline: Deadline) -> None:
        """Have the proxy connect to a host; what goes through the socket from then on is the host's.

        Raises:
            NotSent: It did not do so in time.
        """
        answer = _Answer(sock, deadline)
        try:
            request = self._write_request(host, port)
            sock.settimeout(deadline.allow())
            sock.sendall(request)
            status, complete = read_status(answer.receive)
        except (OSError, UnicodeError) as error:
            raise NotSent.during(self.name, error) from error
        except Lost as error:
            raise NotSent(f"{self.name}: {error.reason}") from error
        if not 200 <= status < 300:
            raise NotSent(f"{self.name} refused the tunnel: HTTP status {status}")
        if not complete:
            raise NotSent(f"{self.name} sent more than an answer before the tunnel was used")

    def _write_request(self, host: str, port: int) -> bytes:
        if not host.isascii():
            host = host.encode("idna").decode("ascii")
        target = _with_port(host, port)
        lines = [f"CONNECT {target} HTTP/1.1", f"Host: {target}"]
        if self._authorization:
            lines.append(f"Proxy-Authorization: {self._authorization}")
        return "\r\n".join([*lines, "", ""]).encode("ascii")


class _Answer:
    """A proxy's answer as it comes in, limited in time and size."""

    __slots__ = ("_deadline", "_left", "_sock")

    def __init__(self, sock: socket.socket, deadline: Deadline) -> None:
        self._sock = sock
        self._deadline = deadline
        self._left = _LARGEST_ANSWER

    def receive(self) -> bytes:
        if not self._left:
            raise Lost(f"the answer is larger than {_LARGEST_ANSWER} bytes")
        self._sock.settimeout(self._deadline.allow())
        data = self._sock.recv(min(self._left, 4096))
        self._left -= len(data)
        return data


class Proxies:
    """Decides for each host whether a proxy leads to it.

    Args:
        proxy: URL of the proxy for every host; "" for none; None for what the environment says:
            `HTTPS_PROXY` or `ALL_PROXY`, and `NO_PROXY` for the exceptions, each in lower case
            too. It is read once, here; what is wrong with it matters where it is needed.

    Raises:
        ValueError: The URL is none of a proxy that could be used.
    """

    __slots__ = ("_exceptions", "_proxy")

    def __init__(self, proxy: str | None) -> None:
        self._exceptions = ""
        if proxy is None:
            proxy, source, self._exceptions = _from_environment()
            self._proxy = _parse(proxy, source) if proxy else None
            return
        self._proxy = _parse(proxy, "proxy") if proxy else None
        if isinstance(self._proxy, str):
            # Here, where no local variable holds a password in the clear.
            raise ValueError(self._proxy)  # noqa: TRY004 - its value is wrong, not its type

    def towards(self, host: str, port: int) -> Proxy | None:
        """Return the proxy through which to reach a host, None to reach it directly.

        Raises:
            NotSent: The environment names one that could not be used.
        """
        if self._proxy is None or self._is_exempt(host.strip("[]").rstrip("."), port):
            return None
        if isinstance(self._proxy, str):
            raise NotSent(self._proxy)
        return self._proxy

    def _is_exempt(self, host: str, port: int) -> bool:
        if not self._exceptions:
            return False
        from urllib.request import proxy_bypass_environment  # type: ignore[attr-defined]

        rules = {"no": self._exceptions}
        return any(proxy_bypass_environment(name, rules) for name in (host, _with_port(host, port)))


def _from_environment() -> tuple[str, str, str]:
    """Return the URL of a proxy, where it was found, and the hosts that are not for it."""
    from urllib.request import getproxies_environment  # loads half of the standard library

    found = getproxies_environment()
    scheme = "https" if "https" in found else "all"
    source = f"the environment variable {scheme.upper()}_PROXY"
    return hide(found.get(scheme, "")), source, found.get("no", "")


def _parse(url: str, source: str) -> Proxy | str:
    """Return the proxy that a URL names, or what is wrong with the URL, without repeating it."""
    wrong = (
        f"{source} must be the URL of an HTTP proxy, such as http://proxy.example:3128 or "
        "http://user:password@proxy.example:3128, with %-escapes for /, @ and the like in both"
    )
    try:
        parts = urlsplit(url if "://" in url else f"http://{url}")
        port = parts.port
    except ValueError:
        return wrong
    if parts.scheme in _OTHERS:
        return (
            f"{source} names a proxy that speaks {parts.scheme}, here only http is spoken; for "
            'others give a pool_manager, such as a urllib3.ProxyManager; proxy="" does without'
        )
    if parts.scheme != "http" or not parts.hostname or port == 0:
        return wrong
    if parts.path not in ("", "/") or parts.query or parts.fragment:
        return wrong
    return Proxy(parts.hostname, port or 80, _authorization(parts.username, parts.password))


def _authorization(user: str | None, password: str | None) -> str | None:
    if user is None and password is None:
        return None
    plain = unquote_to_bytes(user or "") + b":" + unquote_to_bytes(password or "")
    return Secret("Basic " + base64.b64encode(plain).decode("ascii"))


def _with_port(host: str, port: int) -> str:
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
