"""urllib3's connection pools, with connections that know the deadline and know nothing of a call.

Only the keeping of connections is urllib3's: its `urlopen` prints the request's target at level
DEBUG and keeps it in exceptions, and a ZEGO target is a signed URL.
"""

from __future__ import annotations

import contextlib
import queue
import ssl
from http.client import InvalidURL
from typing import Any, cast

from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import ClosedPoolError, EmptyPoolError

from .deadline import Deadline
from .dial import dial
from .messages import NotSent

CLOSED = "the client is closed"


class Connection(HTTPConnection):
    """A connection in the clear."""

    def open(self, deadline: Deadline) -> None:
        """Connect, TLS included.

        Raises:
            NotSent: The host could not be reached in time or is not who it should be.
        """
        self.sock = dial(self._dns_host, self.port, deadline)


class TlsConnection(Connection, HTTPSConnection):
    """A connection that is encrypted, to a host whose certificate was verified."""

    def open(self, deadline: Deadline) -> None:
        """Connect and shake hands; raises as its base does."""
        super().open(deadline)
        context = cast(ssl.SSLContext, self.ssl_context)
        try:
            # In two steps, so that `close` finds the socket whatever ends the handshake.
            self.sock = sock = context.wrap_socket(
                self.sock, server_hostname=self.host, do_handshake_on_connect=False
            )
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
    try:
        context = ssl.create_default_context(cafile=ca_certs)
    except OSError as error:
        raise ValueError(
            f"ca_certs: {ca_certs!r} cannot be read as a file of PEM certificates: {error.strerror}"
        ) from error
    context.set_alpn_protocols(["http/1.1"])
    return context


class _Slots(queue.LifoQueue[Any]):
    """The places of a pool: each holds an idle connection, or None where one is yet to be opened."""

    def renew(self) -> None:
        """Empty the places and replace the locks, which another thread may have held at a fork."""
        super().__init__(self.maxsize)
        for _ in range(self.maxsize):
            self.put_nowait(None)


class Pool(HTTPConnectionPool):
    """Connections to one host and port, none of them used by two calls at once."""

    ConnectionCls = Connection
    QueueCls = _Slots

    def acquire(self, deadline: Deadline) -> Connection:
        """Return a connection that is open and unused, or yet to be opened; wait for one if need be.

        Raises:
            NotSent: None came free in time, or the pool is closed.
        """
        slots = self.pool
        try:
            connection = cast(Connection, self._get_conn(deadline.allow()))
        except (EmptyPoolError, TimeoutError):
            raise NotSent("waiting for a free connection: timed out", timed_out=True) from None
        except ClosedPoolError:
            raise NotSent(CLOSED) from None
        except InvalidURL as error:
            raise NotSent.during("the host name", error) from None
        if self.pool is None:
            connection.close()
            _wake(slots)
            raise NotSent(CLOSED)
        return connection

    def release(self, connection: Connection, *, reusable: bool) -> None:
        """Give a connection's place back, closing the connection unless it can serve again."""
        if not reusable:
            connection.close()
        self._put_conn(connection if reusable else None)

    def close(self) -> None:
        """Close the idle connections; those in use are closed when they are released."""
        slots = self.pool
        super().close()
        _wake(slots)

    def renew(self) -> None:
        """Forget every connection; for a forked child, where they are still the parent's."""
        slots = cast(_Slots | None, self.pool)
        if slots is None:
            return
        idle = list(slots.queue)
        slots.renew()
        for connection in filter(None, idle):
            connection.close()


class TlsPool(Pool, HTTPSConnectionPool):
    """The same for TLS."""

    ConnectionCls = TlsConnection


def _wake(slots: queue.LifoQueue[Any] | None) -> None:
    """Let one call that waits at a closed pool find out; it wakes the next."""
    if slots is not None:
        with contextlib.suppress(queue.Full):  # then what fills it does the waking
            slots.put_nowait(None)
