"""The pools of a caller's own urllib3.PoolManager.

Connections are taken from it, opened by its rules, and given back. What goes through them is ours
all the same.
"""

from __future__ import annotations

import re
import threading
from http.client import HTTPException
from typing import Any, Final

from urllib3 import PoolManager
from urllib3.connectionpool import HTTPConnectionPool
from urllib3.exceptions import ClosedPoolError, HTTPError
from urllib3.util.proxy import connection_requires_http_tunnel

from .deadline import Deadline
from .exchange import Exchange
from .messages import Closed, NotSent
from .pool import Pool, Pools, check_port, give_back, take

_REFUSED: Final = "Tunnel connection failed: ([0-9]{3})"


class BorrowedPool:
    """One pool of a caller's manager, for one exchange; its methods are those of `Pool`."""

    __slots__ = ("_pool",)

    def __init__(self, pool: HTTPConnectionPool) -> None:
        self._pool = pool

    def acquire(self, deadline: Deadline, max_idle: float) -> Any:
        """Return a connection that is open and unused, or yet to be opened."""
        try:
            return take(self._pool, deadline, max_idle)
        except ClosedPoolError:
            raise NotSent("the caller's pool_manager has closed the pool for this host") from None

    def open(self, connection: Any, deadline: Deadline, _: Exchange) -> None:
        """Have a connection open itself, which no abort interrupts.

        urllib3 applies the time that is left to each of its steps rather than to all of them.
        """
        pool = self._pool
        try:
            connection.timeout = deadline.allow()
            if connection_requires_http_tunnel(pool.proxy, pool.proxy_config, pool.scheme):
                pool._prepare_proxy(connection)
            else:
                connection.connect()
        except (HTTPError, HTTPException, OSError, ValueError) as error:
            raise _not_connected(pool, error) from _cause(error)

    def release(self, connection: Any, *, may_idle: float) -> None:
        """Give a connection back."""
        give_back(self._pool, connection, may_idle)

    def let_go(self) -> None:
        """Give the place of a connection back that goes on without the pool."""
        self._pool._put_conn(None)


class BorrowedPools:
    """Finds pools as `Pools` does, in a caller's manager.

    Plain http goes no further than this machine, so no proxy of the manager's is asked for it.

    Args:
        manager: Whose pools to use.
        own: Pools for what is not for the manager.

    Raises:
        ValueError: It is no manager, or one that would hand requests to its proxy in the clear.
    """

    def __init__(self, manager: PoolManager, own: Pools) -> None:
        if not isinstance(manager, PoolManager):
            kind = type(manager).__name__
            raise ValueError(  # noqa: TRY004 - as all else that is wrong with it
                f"pool_manager must be a urllib3.PoolManager, got {kind}"
            )
        proxy = manager.proxy
        if proxy and not connection_requires_http_tunnel(proxy, manager.proxy_config, "https"):
            raise ValueError(
                "pool_manager: with use_forwarding_for_https its proxy would read every request; "
                "make it without"
            )
        self._manager = manager
        self._own = own
        self._closed = False
        self._parents = False
        self._has_proxy = bool(proxy or getattr(manager, "proxy_url", None))  # that one is SOCKS

    def find(self, scheme: str, host: str, port: int) -> Pool | BorrowedPool:
        """Return the pool for a host; raises as `Pools.find`."""
        if scheme == "http" and self._has_proxy:
            return self._own.find(scheme, host, port)
        if self._closed:
            raise Closed
        check_port(host, port)
        if self._parents:
            self._manager.clear()
            self._parents = False
        try:
            return BorrowedPool(self._manager.connection_from_host(host, port, scheme))
        except (HTTPError, ValueError) as error:
            raise NotSent.during("the host name", error) from None

    def close(self) -> None:
        """Use the manager no more; it is its owner's to close."""
        self._closed = True
        self._own.close()

    def renew(self) -> None:
        """In a forked child, have the manager let go of its parent's connections before it is used."""
        self._own.renew()
        self._manager.pools.lock = threading.RLock()  # which a thread of the parent may have held
        self._parents = True


def _cause(error: Exception) -> OSError | None:
    """Return the system's error from within one of urllib3's, if there is one."""
    cause = error.__cause__ if isinstance(error, HTTPError) else error
    return cause if isinstance(cause, OSError) and not re.match(_REFUSED, str(cause)) else None


def _not_connected(pool: HTTPConnectionPool, error: Exception) -> NotSent:
    refused = re.match(_REFUSED, str(error))
    if refused and pool.proxy:
        # Nothing more: a proxy may repeat in its words what it was told.
        name = f"proxy {pool.proxy.host}:{pool.proxy.port}"
        return NotSent(f"{name} refused the tunnel: HTTP status {refused[1]}")
    return NotSent.during(f"connecting to {pool.host} port {pool.port}", _cause(error) or error)
