"""Connections that know the deadline and know nothing of a call, and how they are opened."""

from __future__ import annotations

import ipaddress
import socket
import ssl
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.util.connection import allowed_gai_family

from .deadline import Deadline
from .exchange import Exchange
from .messages import NotSent

if TYPE_CHECKING:
    from .proxy import Proxy

# As socket.getaddrinfo returns it: family, kind, protocol, canonical name, socket address.
_Address: TypeAlias = tuple[int, int, int, str, Any]


def dial(host: str, port: int, deadline: Deadline, exchange: Exchange) -> socket.socket:
    """Connect to the first of a host's addresses that accepts, on behalf of an exchange.

    The time left is shared out among the addresses, so that one that never answers leaves some
    for the next.

    Raises:
        NotSent: The name is unknown, or no address accepted in time, or the exchange was aborted.
    """
    try:
        addresses = _resolve(host, port, deadline)
    except (OSError, UnicodeError) as error:
        raise NotSent.during(f"looking up {host}", error) from error
    refusal = OSError("no address")
    for tried, address in enumerate(addresses):
        try:
            seconds = deadline.allow() / (len(addresses) - tried)
            return _connect(address, seconds, exchange)
        except OSError as error:
            refusal = error
    raise NotSent.during(f"connecting to {host} port {port}", refusal) from refusal


def _connect(address: _Address, seconds: float, exchange: Exchange) -> socket.socket:
    family, kind, protocol, _, socket_address = address
    sock = socket.socket(family, kind, protocol)
    try:
        # A request is written in one piece; waiting for more to send would only delay it.
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        exchange.attach(sock)
        sock.settimeout(seconds)
        sock.connect(socket_address)
    except BaseException:
        sock.close()
        raise
    return sock


def _resolve(host: str, port: int, deadline: Deadline) -> Sequence[_Address]:
    """Look a host up, giving up on the resolver when the deadline has passed.

    The system's resolver takes no time limit and may hang for half a minute, so it runs in a
    thread of its own that is left behind if it is late. An address needs no resolver.
    """
    if _is_address(host):
        return _look_up(host.encode(), port)  # text would load the tables of IDNA first
    from .aside import run_aside

    look_up = partial(_look_up, host, port)
    return run_aside(look_up, deadline.allow(), "mediactl-resolver")


def _look_up(host: str | bytes, port: int) -> Sequence[_Address]:
    return socket.getaddrinfo(host, port, allowed_gai_family(), socket.SOCK_STREAM)


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


class Connection(HTTPConnection):
    """A connection in the clear.

    Attributes:
        idle_since: When it was last released, on the monotonic clock.
        may_idle: For how many seconds its server lets it be idle.
    """

    idle_since: float
    may_idle: float

    def open(self, deadline: Deadline, exchange: Exchange, through: Proxy | None) -> None:
        """Connect, TLS included, by way of a proxy if one is given.

        Raises:
            NotSent: The host could not be reached in time or is not who it should be, or the
                exchange was aborted.
        """
        if through is None:
            self.sock = dial(self._dns_host, self.port, deadline, exchange)
        else:
            self.sock = through.dial(deadline, exchange)
            through.open_tunnel(self.sock, self._dns_host, self.port, deadline)


class TlsConnection(Connection, HTTPSConnection):
    """A connection that is encrypted, to a host whose certificate was verified."""

    def open(self, deadline: Deadline, exchange: Exchange, through: Proxy | None) -> None:
        """Connect and shake hands; raises as its base does."""
        super().open(deadline, exchange, through)
        context = cast(ssl.SSLContext, self.ssl_context)
        try:
            # In two steps, so that `close` finds the socket whatever ends the handshake.
            self.sock = sock = context.wrap_socket(
                self.sock, server_hostname=self.host, do_handshake_on_connect=False
            )
            exchange.attach(sock)
            sock.settimeout(deadline.allow())
            sock.do_handshake()
        except (OSError, ValueError) as error:
            raise NotSent.during(f"TLS handshake with {self.host}", error) from error


def tls_context(ca_certs: str | None) -> ssl.SSLContext:
    """Return the settings with which certificates are always verified.

    Args:
        ca_certs: PEM file of the only authorities to trust; None for those of the system.

    Raises:
        ValueError: The file cannot be read as certificates.
    """
    if ca_certs == "":
        raise ValueError("ca_certs: an empty path is not a file; leave it out for the system's")
    try:
        context = ssl.create_default_context(cafile=ca_certs)
    except OSError as error:
        raise ValueError(
            f"ca_certs: {ca_certs!r} cannot be read as a file of PEM certificates: {error.strerror}"
        ) from error
    context.set_alpn_protocols(["http/1.1"])
    return context
