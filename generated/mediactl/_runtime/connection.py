"""Connections that know the deadline and know nothing of a call."""

from __future__ import annotations

import ssl
from typing import cast

from urllib3.connection import HTTPConnection, HTTPSConnection

from .deadline import Deadline
from .dial import dial
from .exchange import Exchange
from .messages import NotSent
from .proxy import Proxy


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
