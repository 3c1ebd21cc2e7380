"""urllib3's connection pools, which wait within a deadline and never print what is sent.

Only the keeping of connections is urllib3's: its `urlopen` prints the request's target at level
DEBUG and keeps it in exceptions, and a ZEGO target is a signed URL.
"""

from __future__ import annotations

import contextlib
import math
import os
import queue
import threading
import time
from http.client import InvalidURL
from typing import TYPE_CHECKING, Any, Final, cast

from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import ClosedPoolError, EmptyPoolError

from .connection import Connection, TlsConnection, tls_context
from .deadline import Deadline
from .exchange import Exchange
from .messages import Closed, NotSent

if TYPE_CHECKING:
    from .proxy import Proxies, Proxy


PROXY_VARIABLES: Final = ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy")


class _Slots(queue.LifoQueue[Any]):
    """The places of a pool: each holds an idle connection, or None where one is yet to be opened."""

    def renew(self) -> None:
        """Empty the places and replace the locks, which another thread may have held at a fork."""
        super().__init__(self.maxsize)
        for _ in range(self.maxsize):
            self.put_nowait(None)


class Pool(HTTPConnectionPool):
    """Connections to one host and port, none of them used by two calls at once.

    Attributes:
        through: The proxy by which to reach the host, None to reach it directly.
    """

    ConnectionCls = Connection
    QueueCls = _Slots

    through: Proxy | None = None

    def acquire(self, deadline: Deadline, max_idle: float) -> Connection:
        """Return a connection that is open and unused, or yet to be opened; wait for one if need be.

        One that was idle for `max_idle` seconds, or for as long as its server allows, is closed
        and may be opened anew.

        Raises:
            NotSent: None came free in time, or the pool is closed.
        """
        slots = self.pool
        try:
            connection = cast(Connection, take(self, deadline, max_idle))
        except ClosedPoolError:
            raise Closed from None
        if self.pool is None:
            connection.close()
            _wake(slots)
            raise Closed
        return connection

    def open(self, connection: Connection, deadline: Deadline, exchange: Exchange) -> None:
        """Open a connection that is not.

        Raises:
            NotSent: The host could not be reached in time or is not who it should be, or the
                exchange was aborted.
        """
        connection.open(deadline, exchange, self.through)

    def release(self, connection: Connection, *, may_idle: float) -> None:
        """Give a connection's place back.

        Args:
            connection: One that `acquire` returned.
            may_idle: Seconds for which its server lets it be idle; 0 closes it.
        """
        give_back(self, connection, may_idle)

    def let_go(self) -> None:
        """Give the place of a connection back that goes on without the pool."""
        self._put_conn(None)

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


def take(pool: HTTPConnectionPool, deadline: Deadline, max_idle: float) -> Any:
    """Take a connection from a pool; it is not open if there was none or if it was idle too long.

    Raises:
        ClosedPoolError: The pool is closed.
        NotSent: None came free in time.
    """
    try:
        connection: Any = pool._get_conn(deadline.allow())
    except (EmptyPoolError, TimeoutError):
        raise NotSent("waiting for a free connection: timed out", timed_out=True) from None
    except InvalidURL as error:
        raise NotSent.during("the host name", error) from None
    if connection.sock is not None:
        # Nobody knows about one of a caller's pool that was never released here.
        idle = time.monotonic() - getattr(connection, "idle_since", -math.inf)
        if idle >= max_idle or idle >= connection.may_idle:
            connection.close()
    return connection


def give_back(pool: HTTPConnectionPool, connection: Any, may_idle: float) -> None:
    """Give a connection's place back to its pool, closing it if it may not be idle at all."""
    if may_idle:
        connection.idle_since = time.monotonic()
        connection.may_idle = may_idle
        pool._put_conn(connection)
    else:
        connection.close()
        pool._put_conn(None)


def _wake(slots: queue.LifoQueue[Any] | None) -> None:
    """Let one call that waits at a closed pool find out; it wakes the next."""
    if slots is not None:
        with contextlib.suppress(queue.Full):  # then what fills it does the waking
            slots.put_nowait(None)


class Pools:
    """Finds the pool for a host, and makes it when it is first asked for.

    Args:
        max_connections: Most connections to one host at a time.
        ca_certs: PEM file of the only authorities to trust; None for those of the system.
        proxy: As `Proxies` takes it.

    Raises:
        ValueError: `ca_certs` cannot be read as certificates, or `proxy` is not usable.
    """

    def __init__(self, *, max_connections: int, ca_certs: str | None, proxy: str | None) -> None:
        self._max_connections = max_connections
        self._proxies: Final = _proxies(proxy)
        # The system's authorities take long to load, so they wait until somebody needs them.
        self._tls_context = None if ca_certs is None else tls_context(ca_certs)
        self._closed = False
        self.by_host: dict[tuple[str, str, int], Pool] = {}
        self.lock = threading.Lock()

    def find(self, scheme: str, host: str, port: int) -> Pool:
        """Return the pool for a host.

        Raises:
            NotSent: The pools are closed, or there can be no such host.
        """
        key = (scheme, host, port)
        pool = self.by_host.get(key)
        if pool is None:
            with self.lock:
                if self._closed:
                    raise Closed
                pool = self.by_host.get(key)
                if pool is None:
                    pool = self.by_host[key] = self._make(*key)
        return pool

    def close(self) -> None:
        """Close the idle connections and make no more pools."""
        with self.lock:
            self._closed = True
            pools = list(self.by_host.values())
        for pool in pools:
            pool.close()

    def renew(self) -> None:
        """Drop what a forked child has of its parent: connections, and locks held by its threads."""
        self.lock = threading.Lock()
        for pool in self.by_host.values():
            pool.renew()

    def _make(self, scheme: str, host: str, port: int) -> Pool:
        check_port(host, port)
        try:
            if scheme == "http":  # goes no further than this machine, and through no proxy
                return Pool(host, port, maxsize=self._max_connections, block=True)
            if self._tls_context is None:
                self._tls_context = tls_context(None)
            pool = TlsPool(
                host,
                port,
                maxsize=self._max_connections,
                block=True,
                ssl_context=self._tls_context,
            )
        except ValueError as error:
            raise NotSent.during("the host name", error) from None
        pool.through = self._proxies.towards(host, port) if self._proxies else None
        return pool


def _proxies(proxy: str | None) -> Proxies | None:
    """Return what decides by which proxy hosts are reached; None where none has a part in it."""
    if proxy == "" or (proxy is None and not any(map(os.environ.get, PROXY_VARIABLES))):
        return None
    from .proxy import Proxies  # which few clients need

    return Proxies(proxy)


def check_port(host: str, port: int) -> None:
    """Refuse a port that the system would take modulo 65536.

    Raises:
        NotSent: It is one.
    """
    if not 0 < port < 65_536:
        raise NotSent(f"connecting to {host}: {port} is not a port; those are 1 to 65535")
