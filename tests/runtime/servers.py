"""Small servers that misbehave on purpose, on loopback."""

from __future__ import annotations

import contextlib
import select
import socket
import ssl
import struct
import threading
from collections.abc import Callable
from typing import Self

from mediactl._runtime.deadline import Deadline
from mediactl._runtime.pool import Pool, Pools
from mediactl._runtime.transport import Exchange, HttpAnswer, HttpRequest, Transport

Handler = Callable[[socket.socket], None]

# Ends a test that would hang; no test waits as long on purpose.
PATIENCE = 20.0


class Server:
    """Accepts connections and runs a handler for each in a thread of its own.

    Attributes:
        port: Where it listens, on 127.0.0.1.
        accepted: Connections accepted so far.
    """

    def __init__(self, handler: Handler, *, tls: ssl.SSLContext | None = None) -> None:
        self._handler = handler
        self._tls = tls
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self._connections: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self.port: int = self._listener.getsockname()[1]
        self.accepted = 0

    def __enter__(self) -> Self:
        self._threads[0].start()
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)  # wakes `accept`
        self._listener.close()
        for connection in list(self._connections):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(PATIENCE)

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                self.accepted += 1
                thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
                self._threads.append(thread)
                thread.start()

    def _serve(self, connection: socket.socket) -> None:
        try:
            connection.settimeout(PATIENCE)
            if self._tls is not None:
                connection = self._tls.wrap_socket(connection, server_side=True)
            self._connections.append(connection)
            self._handler(connection)
        except OSError:
            pass  # the client went away, which is what many tests make it do
        finally:
            connection.close()


def read_request(connection: socket.socket) -> bytes:
    """Read one request and return it whole; b"" if the client has closed the connection."""
    data = b""
    while b"\r\n\r\n" not in data:
        piece = connection.recv(65536)
        if not piece:
            return b""
        data += piece
    head, _, body = data.partition(b"\r\n\r\n")
    missing = content_length(head) - len(body)
    while missing > 0:
        piece = connection.recv(65536)
        missing -= len(piece)
        data += piece
    return data


def content_length(head: bytes) -> int:
    """Return the length a head announces, 0 if it does not."""
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            return int(value)
    return 0


def answer(body: bytes = b"{}", *, status: str = "200 OK", fields: str = "") -> bytes:
    """Write an answer; `fields` are further header lines, each with its line end."""
    head = f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n{fields}\r\n"
    return head.encode("latin-1") + body


def always(*pieces: bytes) -> Handler:
    """Answer every request of a connection with the same bytes."""

    def handler(connection: socket.socket) -> None:
        while read_request(connection):
            for piece in pieces:
                connection.sendall(piece)

    return handler


def once(data: bytes) -> Handler:
    """Answer one request with these bytes and close the connection."""

    def handler(connection: socket.socket) -> None:
        read_request(connection)
        connection.sendall(data)

    return handler


def silent(connection: socket.socket) -> None:
    """Read what comes and never say anything."""
    while connection.recv(65536):
        pass


def drip(data: bytes, pause: float) -> Handler:
    """Answer one request a byte at a time."""

    def handler(connection: socket.socket) -> None:
        read_request(connection)
        stop = threading.Event()
        for byte in data:
            connection.sendall(bytes([byte]))
            stop.wait(pause)

    return handler


def reset(connection: socket.socket) -> None:
    """Close a connection so that the other side sees it reset."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def only_pool(transport: Transport) -> Pool:
    """Return the pool of the one host that was talked to."""
    assert isinstance(transport._pools, Pools)
    (pool,) = transport._pools.by_host.values()
    return pool


def wait_until_stale(transport: Transport) -> None:
    """Wait until the end of a transport's only idle connection has arrived, without taking it."""
    slots = only_pool(transport).pool
    assert slots is not None
    (idle,) = filter(None, slots.queue)
    assert idle.sock.recv(1, socket.MSG_PEEK) == b""


def request(port: int, target: str = "/", *, body: bytes = b"", **more: str) -> HttpRequest:
    """Make a request to a server of this module; `more` overrides method, scheme or host."""
    return HttpRequest(
        more.get("method", "POST"),
        more.get("scheme", "http"),
        more.get("host", "127.0.0.1"),
        port,
        target,
        {"Content-Type": "application/json"},
        body,
    )


def exchange(
    transport: Transport,
    message: HttpRequest,
    *,
    seconds: float | None = PATIENCE,
    connect_timeout: float | None = None,
    read_timeout: float | None = None,
    max_idle: float | None = None,
    handle: Exchange | None = None,
) -> HttpAnswer:
    """Exchange with limits that only a test about limits sets."""
    return transport.exchange(
        message,
        Deadline(seconds),
        connect_timeout=connect_timeout,
        read_timeout=read_timeout,
        max_idle=max_idle,
        exchange=handle,
    )


def fill_backlog(port: int) -> list[socket.socket]:
    """Connect until the listener, which accepts nothing, takes no more."""
    fillers = []
    for _ in range(50):
        filler = socket.socket()
        filler.setblocking(False)
        filler.connect_ex(("127.0.0.1", port))
        fillers.append(filler)
    return fillers


def peer_port(connection: socket.socket) -> None:
    """Answer each request with the port it came from."""
    while read_request(connection):
        connection.sendall(answer(str(connection.getpeername()[1]).encode()))


class ConnectProxy(Server):
    """A proxy that opens a tunnel to whatever port of this machine it is asked for.

    Attributes:
        heads: The requests for tunnels, as they came.
    """

    def __init__(self, *, tls: ssl.SSLContext | None = None) -> None:
        super().__init__(self._tunnel, tls=tls)
        self.heads: list[bytes] = []

    def _tunnel(self, client: socket.socket) -> None:
        head = read_request(client)
        self.heads.append(head)
        port = int(head.split(b" ")[1].rpartition(b":")[2])
        with socket.create_connection(("127.0.0.1", port)) as target:
            client.sendall(b"HTTP/1.1 200 Connection established\r\nVia: here\r\n\r\n")
            with contextlib.suppress(OSError):
                _pass_on(client, target)
            with contextlib.suppress(OSError):
                client.shutdown(socket.SHUT_RDWR)


def _pass_on(client: socket.socket, target: socket.socket) -> None:
    """Pass bytes on, to and fro, until an end. In one thread: a TLS socket is not for two at a time."""
    other = {client: target, target: client}
    while ready := select.select([client, target], [], [], PATIENCE)[0]:
        for source in ready:
            if not (data := source.recv(65536)):
                return
            while isinstance(source, ssl.SSLSocket) and source.pending():  # which select cannot see
                data += source.recv(65536)
            other[source].sendall(data)
