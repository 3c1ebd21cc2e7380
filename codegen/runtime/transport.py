"""Carries single HTTP requests to the vendors and brings the answers back.

One call of `Transport.exchange` is one attempt. Whether to repeat it is decided elsewhere, by what
it tells: that nothing was sent, or that the request went out and its outcome is unknown.
"""

from __future__ import annotations

import os
import threading
import weakref
from typing import Final

from .answer import read_answer
from .channel import Channel
from .connection import CLOSED, Connection, Pool, TlsPool, tls_context
from .deadline import Deadline
from .messages import HttpAnswer, HttpRequest, Lost, NotSent
from .request import write_request

__all__ = ["HttpAnswer", "HttpRequest", "Lost", "NotSent", "Transport"]

_MIB: Final = 1024 * 1024


class Transport:
    """Keeps connections to the vendors' hosts and exchanges requests for answers over them.

    Threads may share it. After a fork the child opens connections of its own.

    Args:
        max_connections: Most connections to one host at a time; further exchanges wait.
        max_response_bytes: Largest acceptable body of an answer.
        ca_certs: PEM file of the only authorities to trust; None for those of the system.

    Raises:
        ValueError: `ca_certs` cannot be read as certificates.
    """

    def __init__(
        self,
        *,
        max_connections: int = 10,
        max_response_bytes: int = 32 * _MIB,
        ca_certs: str | None = None,
    ) -> None:
        self._max_connections = max_connections
        self._max_response_bytes = max_response_bytes
        self._closed = False
        self._pools: dict[tuple[str, str, int], Pool] = {}
        self._lock = threading.Lock()
        # The system's authorities take long to load, so they wait until somebody needs them.
        self._tls_context = tls_context(ca_certs) if ca_certs else None
        _transports.add(self)

    def exchange(
        self,
        request: HttpRequest,
        deadline: Deadline,
        *,
        connect_timeout: float | None,
        read_timeout: float | None,
    ) -> HttpAnswer:
        """Send a request once and return the answer, whatever its status. Redirects are answers.

        Args:
            request: What to send.
            deadline: Covers everything: waiting for a connection, connecting, sending, reading.
            connect_timeout: Seconds for connecting, TLS included; None leaves it to the deadline.
            read_timeout: Seconds of silence to bear from the server; None likewise.

        Raises:
            NotSent: Nothing of the request can have reached the vendor.
            Lost: The request was sent, wholly or in part, and no complete answer came.
        """
        outcome = self._attempt(request, deadline, connect_timeout, read_timeout)
        if isinstance(outcome, BaseException):
            # Raised here for the sake of tracebacks that show local variables: this frame holds
            # the request only behind its masked repr, those below held it in the clear.
            try:
                raise outcome
            finally:
                del outcome  # or frame and exception would keep each other alive
        return outcome

    def close(self) -> None:
        """Close the idle connections and refuse further exchanges; those under way are finished."""
        with self._lock:
            self._closed = True
            pools = list(self._pools.values())
        for pool in pools:
            pool.close()

    def _attempt(
        self,
        request: HttpRequest,
        deadline: Deadline,
        connect_timeout: float | None,
        read_timeout: float | None,
    ) -> HttpAnswer | BaseException:
        """Do what `exchange` promises, but return what it is to raise."""
        pool = connection = None
        reusable = False
        try:
            pool = self._pool(request)
            connection = pool.acquire(deadline)
            if connection.sock is None:
                _open(connection, deadline, connect_timeout)
            channel = Channel(connection.sock, deadline, read_timeout)
            channel.send(memoryview(write_request(request)))
            answer, reusable = read_answer(
                channel.receive, method=request.method, limit=self._max_response_bytes
            )
        except BaseException as error:  # noqa: BLE001 - `exchange` raises it, interrupts too
            return _strip(error)
        else:
            return answer
        finally:
            if pool is not None and connection is not None:
                pool.release(connection, reusable=reusable)

    def _pool(self, request: HttpRequest) -> Pool:
        key = (request.scheme, request.host, request.port)
        pool = self._pools.get(key)
        if pool is None:
            with self._lock:
                if self._closed:
                    raise NotSent(CLOSED)
                pool = self._pools.get(key)
                if pool is None:
                    pool = self._pools[key] = self._new_pool(*key)
        return pool

    def _new_pool(self, scheme: str, host: str, port: int) -> Pool:
        if not 0 < port < 65_536:  # the system would take it modulo 65536
            raise NotSent(f"connecting to {host}: {port} is not a port; those are 1 to 65535")
        try:
            if scheme == "http":
                return Pool(host, port, maxsize=self._max_connections, block=True)
            if self._tls_context is None:
                self._tls_context = tls_context(None)
            return TlsPool(
                host,
                port,
                maxsize=self._max_connections,
                block=True,
                ssl_context=self._tls_context,
            )
        except ValueError as error:
            raise NotSent.during("the host name", error) from None

    def _renew(self) -> None:
        """Drop what a forked child has of its parent: connections, and locks held by its threads."""
        self._lock = threading.Lock()
        for pool in self._pools.values():
            pool.renew()


def _open(connection: Connection, deadline: Deadline, connect_timeout: float | None) -> None:
    try:
        limit = Deadline(deadline.allow(connect_timeout))
    except TimeoutError as error:
        raise NotSent.during("connecting", error) from None
    connection.open(limit)


def _strip(error: BaseException) -> BaseException:
    """Take everything from an exception that could show the request in the clear.

    Those are the frames it passed and the exceptions it came with. An error of the system, which
    holds no more than a number and a text, may stay as its cause.
    """
    cause = error.__cause__
    error.__cause__ = error.__context__ = error.__traceback__ = None
    if isinstance(cause, OSError):
        cause.__cause__ = cause.__context__ = cause.__traceback__ = None
        error.__cause__ = cause
    return error


_transports: weakref.WeakSet[Transport] = weakref.WeakSet()


def _renew_in_child() -> None:
    for transport in list(_transports):
        transport._renew()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew_in_child)
