"""A threaded server on loopback: one thread per connection, keep-alive, no delay in sending."""

import logging
import selectors
import socket
import struct
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from http import HTTPStatus

from .sending import Broken
from .wire import (
    BadRequest,
    CutShort,
    Request,
    Response,
    plain_response,
    read_request,
    response_head,
)

HOST = "127.0.0.1"
IDLE_SECONDS = 60.0
DRAIN_SECONDS = 0.5
DRAIN_BYTES = 1 << 20
JOIN_SECONDS = 5.0

logger = logging.getLogger(__name__)


class Server:
    """Serves requests with a handler until it is stopped.

    Args:
        port: The port to listen on; 0 takes a free one.
        handle: Answers a request; called from many threads at once.
        clock: The time told in ``Date``, in seconds since the epoch.
    """

    def __init__(
        self, port: int, handle: Callable[[Request], Response], clock: Callable[[], float]
    ) -> None:
        self._handle = handle
        self._clock = clock
        self._listener = socket.create_server((HOST, port), backlog=128)
        self.port: int = self._listener.getsockname()[1]
        self._waker, self._wakened = socket.socketpair()
        self._lock = threading.Lock()
        self._connections: dict[socket.socket, threading.Thread] = {}
        self._acceptor = threading.Thread(
            target=self._accept, name=f"simulator-{self.port}", daemon=True
        )
        self._acceptor.start()

    def stop(self) -> None:
        """Stop listening, end all connections, and wait for their threads."""
        self._waker.send(b"x")
        self._acceptor.join()
        with self._lock:
            connections = dict(self._connections)
        for connection in connections:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in connections.values():
            if thread is not threading.current_thread():
                thread.join(JOIN_SECONDS)
        for endpoint in (self._listener, self._waker, self._wakened):
            endpoint.close()

    def _accept(self) -> None:
        # Waking by a socket of our own ends the wait at once, and on every platform.
        with selectors.DefaultSelector() as selector:
            selector.register(self._listener, selectors.EVENT_READ)
            selector.register(self._wakened, selectors.EVENT_READ)
            while not any(key.fileobj is self._wakened for key, _ in selector.select()):
                with suppress(OSError):
                    self._open(self._listener.accept()[0])

    def _open(self, connection: socket.socket) -> None:
        connection.settimeout(IDLE_SECONDS)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        thread = threading.Thread(
            target=self._serve, args=[connection], name=f"simulator-{self.port}-call", daemon=True
        )
        with self._lock:
            self._connections[connection] = thread
        thread.start()

    def _serve(self, connection: socket.socket) -> None:
        try:
            # OSError: the peer went away, or was silent for too long.
            with connection, suppress(OSError, CutShort):
                try:
                    self._serve_requests(connection)
                except Broken as broken:
                    if broken.reset:
                        _close_by_reset(connection)
                else:
                    _drain(connection)
        finally:
            with self._lock:
                del self._connections[connection]

    def _serve_requests(self, connection: socket.socket) -> None:
        def go_on() -> None:
            connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")

        reset_next = False
        with connection.makefile("rb") as stream:
            while True:
                try:
                    request = read_request(stream, go_on)
                except BadRequest as error:
                    response = plain_response(error.status, error.text)
                else:
                    if reset_next:
                        raise Broken(reset=True)
                    response = self._answer(request)
                response.send(connection, response_head(response, self._clock()), response.body)
                if response.close:
                    return
                reset_next = response.reset_next

    def _answer(self, request: Request) -> Response:
        try:
            response = self._handle(request)
        except Exception as error:  # noqa: BLE001 - whatever it is, the caller gets an answer
            # A fault of the simulator's own. The message may quote the request, so it stays out.
            place = "".join(traceback.format_tb(error.__traceback__))
            logger.error(  # noqa: TRY400 - without the exception, see above
                "the simulator failed with %s at\n%s", type(error).__name__, place
            )
            return plain_response(HTTPStatus.INTERNAL_SERVER_ERROR, "the simulator failed")
        return response if request.keep_alive else replace(response, close=True)


def _close_by_reset(connection: socket.socket) -> None:
    # To linger for no time at all makes a close send RST in place of FIN.
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def _drain(connection: socket.socket) -> None:
    """Read what the peer still sends: closing with bytes unread would take back the answer."""
    connection.shutdown(socket.SHUT_WR)
    connection.settimeout(DRAIN_SECONDS)
    left = DRAIN_BYTES
    while left > 0 and (received := connection.recv(64 * 1024)):
        left -= len(received)
