"""The body of an answer that comes piece by piece."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

from .exchange import Exchange
from .messages import strip
from .secret import SecretBytes


class Flow:
    """A body under way, on a connection of its own: no other call waits for that.

    Args:
        pieces: Reads the body.
        connection: What it comes on.
        exchange: The means to end it.
    """

    __slots__ = ("_connection", "_exchange", "_lock", "_pieces")

    def __init__(self, pieces: Iterator[bytes], connection: Any, exchange: Exchange) -> None:
        self._connection = connection
        self._pieces = pieces
        self._exchange = exchange
        self._lock = threading.Lock()  # none closes what another reads

    def receive(self) -> bytes:
        """Return the next bytes; none at the end, which is told by the server and not by chance.

        Raises:
            Lost: The body is cut short, or nothing came in time.
        """
        try:
            with self._lock:
                return SecretBytes(next(self._pieces, b""))
        except BaseException as error:  # noqa: BLE001 - raised again below
            failure = strip(self._exchange.explain(error))
        try:
            raise failure
        finally:
            del failure  # or frame and exception would keep each other alive

    def close(self) -> None:
        """End the connection; from any thread, more than once, and while another one receives."""
        self._exchange.abort()  # wakes who receives
        with self._lock:
            self._connection.close()

    def __del__(self) -> None:
        # Not `close`: in a forked child, to shut the socket down would be to end the parent's.
        self._connection.close()
