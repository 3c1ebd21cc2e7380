"""Carries the bytes of one exchange, each piece within the limits of the exchange."""

from __future__ import annotations

import socket
from typing import Final

from .deadline import Deadline
from .exchange import Exchange
from .messages import Lost, NotSent

_MOST_RECEIVED: Final = 65_536
# One record of TLS: of several, a failure would not tell how many had left.
_MOST_SENT: Final = 16_384


class Channel:
    """One open connection for the time of one exchange."""

    __slots__ = ("_deadline", "_exchange", "_patience", "_sock")

    def __init__(
        self,
        sock: socket.socket,
        deadline: Deadline,
        patience: float | None,
        exchange: Exchange,
    ) -> None:
        self._sock = sock
        self._deadline = deadline
        self._patience = patience
        self._exchange = exchange

    def send(self, data: memoryview) -> None:
        """Send everything, piece by piece, so that each piece is given the time that is left.

        Raises:
            NotSent: The exchange was aborted, or not even the first piece was taken. Under TLS a
                part of it may have been, but a record that is not whole cannot be read by anyone.
            Lost: A later piece was not.
        """
        sent = 0
        try:
            self._set_timeout()
            self._exchange.begin(self._sock)
            while (sent := sent + self._sock.send(data[sent : sent + _MOST_SENT])) < len(data):
                self._set_timeout()
        except OSError as error:
            failure = Lost if sent else NotSent
            raise failure.during("sending the request", error) from error

    def receive(self) -> bytes:
        """Return the next bytes, none at the end of the stream.

        Raises:
            Lost: The connection failed, or nothing came in time.
        """
        try:
            self._set_timeout()
            data = self._sock.recv(_MOST_RECEIVED)
        except OSError as error:
            raise Lost.during("waiting for the answer", error) from error
        if not data and self._exchange.aborted:
            raise Lost("the end of the stream is of our own making")  # not an answer's end
        return data

    def _set_timeout(self) -> None:
        self._sock.settimeout(self._deadline.allow(self._patience))
