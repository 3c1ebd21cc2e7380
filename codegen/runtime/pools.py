"""The pools of a transport, one for each host."""

from __future__ import annotations

import threading
from typing import Final

from .connection import tls_context
from .messages import Closed, NotSent
from .pool import Pool, TlsPool
from .proxy import Proxies


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
        self._proxies: Final = Proxies(proxy)
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
        pool.through = self._proxies.towards(host, port)
        return pool


def check_port(host: str, port: int) -> None:
    """Refuse a port that the system would take modulo 65536.

    Raises:
        NotSent: It is one.
    """
    if not 0 < port < 65_536:
        raise NotSent(f"connecting to {host}: {port} is not a port; those are 1 to 65535")
