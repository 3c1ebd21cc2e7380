"""One exchange: the handle with which another thread can end it, and the channel for its bytes."""

from __future__ import annotations

import contextlib
import socket
import threading
from typing import Any, Final

from .deadline import Deadline
from .messages import Lost, NotSent

_ABORTED: Final = "aborted"
_MOST_RECEIVED: Final = 65_536
# One record of TLS: of several, a failure would not tell how many had left.
_MOST_SENT: Final = 16_384


class Exchange:
    """One exchange under way: whether it was sent, and the means to end it. Not to be used twice.

    Attributes:
        sent: True from just before the first byte of the request is handed to the socket. After
            `abort` it no longer changes.
        queued: Seconds that it waited for a thread and for a free connection.
    """

    __slots__ = ("_lock", "_sock", "aborted", "queued", "sent")

    def __init__(self) -> None:
        # Held wherever "not aborted yet" and what may be done only then must be one step.
        self._lock = threading.Lock()
        self._sock: Any = None
        self.aborted = False
        self.sent = False
        self.queued = 0.0

    def abort(self) -> None:
        """End the exchange; may be called from any thread, and more than once.

        What was not sent yet never will be, and the exchange fails with `NotSent` as soon as it
        is done with what it is waiting for. One that was sent fails with `Lost` at once. A complete
        answer is not taken back.
        """
        with self._lock:
            self.aborted = True
            if self._sock is not None:
                _shut_down(self._sock)

    def check(self) -> None:
        """Go on only if nobody aborted.

        Raises:
            NotSent: Somebody did.
        """
        if self.aborted:
            raise NotSent(_ABORTED)

    def attach(self, sock: Any) -> None:
        """Tell which socket is being prepared, so that `abort` can shut it down; raises as `check`."""
        with self._lock:
            self.check()
            self._sock = sock

    def begin(self, sock: Any) -> None:
        """Note that the request is about to go out through this socket; raises as `check`."""
        with self._lock:
            self.check()
            self._sock = sock
            self.sent = True

    def end(self) -> bool:
        """Let the socket go, and return whether it was left alone."""
        with self._lock:
            self._sock = None
            return not self.aborted

    def explain(self, error: BaseException) -> BaseException:
        """Return what to raise for an error: one that may come of the abort is told as such."""
        if self.aborted and isinstance(error, NotSent | Lost):
            return Lost(_ABORTED) if self.sent else NotSent(_ABORTED)
        return error


def _shut_down(sock: Any) -> None:
    """Wake the thread that waits for a socket: there will be nothing more to read or to write."""
    while not isinstance(sock, socket.socket):  # urllib3's wrapper for TLS within TLS, for one
        sock = sock.socket
    with contextlib.suppress(OSError):  # it is closed already
        # Not the method of TLS sockets: that forgets the encryption first, so that the other
        # thread could for a moment write in the clear.
        socket.socket.shutdown(sock, socket.SHUT_RDWR)


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
            data = self._sock.recv(_MOST_RECEIVED) or b""  # TLS within TLS may end with a 0
        except OSError as error:
            raise Lost.during("waiting for the answer", error) from error
        if not data and self._exchange.aborted:
            raise Lost("the end of the stream is of our own making")  # not an answer's end
        return data

    def _set_timeout(self) -> None:
        self._sock.settimeout(self._deadline.allow(self._patience))
