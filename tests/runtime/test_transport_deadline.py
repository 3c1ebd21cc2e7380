"""No server, however slow, outlasts the limits of an exchange.

The limits here are a fraction of a second, the servers need many times that, and what is asserted
about time has a margin of seconds.
"""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator

import pytest

from mediactl._runtime.transport import Lost, NotSent, Transport

from .servers import (
    PATIENCE,
    Server,
    always,
    answer,
    drip,
    exchange,
    fill_backlog,
    read_request,
    request,
    silent,
)

SHORT = 0.4
SOON = 5.0


@pytest.fixture
def transport() -> Iterator[Transport]:
    """A transport with one connection to each host."""
    transport = Transport(max_connections=1)
    yield transport
    transport.close()


@pytest.fixture(autouse=True)
def _soon() -> Iterator[None]:
    """Every test here ends long before the server it talks to would."""
    start = time.monotonic()
    yield
    assert time.monotonic() - start < SOON


HEAD = b"HTTP/1.1 200 OK\r\nX-Filler: " + b"x" * 300
DRIPS = {
    "status line": HEAD,
    "announcements": b"HTTP/1.1 100 Continue\r\n\r\n" * 20,
    "fields": b"HTTP/1.1 200 OK\r\n" + b"X: x\r\n" * 60,
    "body": answer(b"x" * 300)[:-1],
    "chunks": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"1\r\nx\r\n" * 60,
    "open end": b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * 300,
}


@pytest.mark.parametrize("data", DRIPS.values(), ids=DRIPS)
def test_a_dripping_server_cannot_outlast_the_deadline(transport: Transport, data: bytes) -> None:
    """A byte now and then, in whatever part of the answer, does not extend the deadline."""
    with Server(drip(data, 0.05)) as server, pytest.raises(Lost) as caught:
        exchange(transport, request(server.port), seconds=SHORT, read_timeout=PATIENCE)
    assert caught.value.timed_out
    assert caught.value.reason == "waiting for the answer: timed out"


def test_dripping_within_the_limits_is_borne(transport: Transport) -> None:
    """The read timeout is for silence: a slow answer that keeps coming is read to its end."""
    with Server(drip(answer(b"slow"), 0.02)) as server:
        assert exchange(transport, request(server.port), read_timeout=SHORT).body == b"slow"


def test_silence_is_borne_for_the_read_timeout_only(transport: Transport) -> None:
    """A server that says nothing loses the exchange after the read timeout."""
    with Server(silent) as server, pytest.raises(Lost) as caught:
        exchange(transport, request(server.port), read_timeout=SHORT)
    assert caught.value.timed_out


def test_silence_is_borne_no_longer_than_the_deadline(transport: Transport) -> None:
    """Without a read timeout the deadline ends the wait."""
    with Server(silent) as server, pytest.raises(Lost) as caught:
        exchange(transport, request(server.port), seconds=SHORT)
    assert caught.value.timed_out


@pytest.mark.parametrize("limits", [{"seconds": SHORT}, {"read_timeout": SHORT}])
def test_a_server_that_does_not_read_cannot_outlast_the_limits(
    transport: Transport, limits: dict[str, float]
) -> None:
    """Sending a body is limited as reading is, whatever limits the connection had before."""

    def handler(connection: socket.socket) -> None:
        read_request(connection)
        connection.sendall(answer())
        over.wait(PATIENCE)

    over = threading.Event()
    with Server(handler) as server:
        exchange(transport, request(server.port))
        with pytest.raises(Lost) as caught:
            exchange(transport, request(server.port, body=bytes(64_000_000)), **limits)
        over.set()
    assert caught.value.timed_out
    assert caught.value.reason == "sending the request: timed out"


@pytest.mark.parametrize("limits", [{"seconds": SHORT}, {"connect_timeout": SHORT}])
def test_a_slow_name_server_cannot_outlast_the_limits(
    transport: Transport, monkeypatch: pytest.MonkeyPatch, limits: dict[str, float]
) -> None:
    """Looking the host up counts as connecting, though the system's resolver has no time limit."""

    def hang(*_: object) -> list[object]:
        over.wait(PATIENCE)
        return []

    over = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", hang)
    with pytest.raises(NotSent) as caught:
        exchange(transport, request(80, host="host.invalid"), **limits)
    over.set()
    assert caught.value.timed_out
    assert caught.value.reason == "looking up host.invalid: timed out"


@pytest.mark.parametrize("limits", [{"seconds": SHORT}, {"connect_timeout": SHORT}])
def test_a_server_that_does_not_shake_hands_cannot_outlast_the_limits(
    transport: Transport, limits: dict[str, float]
) -> None:
    """The TLS handshake counts as connecting, and nothing of the request goes before it."""
    with Server(silent) as server, pytest.raises(NotSent) as caught:
        exchange(transport, request(server.port, scheme="https"), **limits)
    assert caught.value.timed_out
    assert caught.value.reason == "TLS handshake with 127.0.0.1: timed out"


def test_a_host_that_does_not_answer_cannot_outlast_the_connect_timeout(
    transport: Transport,
) -> None:
    """Connecting to a host that drops what it gets is given up in time."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener:
        port = listener.getsockname()[1]
        fillers = fill_backlog(port)
        try:
            with pytest.raises(NotSent) as caught:
                exchange(transport, request(port), connect_timeout=SHORT)
        finally:
            for filler in fillers:
                filler.close()
    assert caught.value.timed_out
    assert caught.value.reason == f"connecting to 127.0.0.1 port {port}: timed out"


def test_an_address_that_does_not_answer_leaves_time_for_the_next(
    transport: Transport, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of two addresses the first may use half of the time to connect, not all of it."""
    row = (socket.AF_INET, socket.SOCK_STREAM, 0, "")
    with (
        socket.create_server(("127.0.0.1", 0), backlog=0) as listener,
        Server(always(answer())) as server,
    ):
        fillers = fill_backlog(listener.getsockname()[1])
        rows = [(*row, listener.getsockname()), (*row, ("127.0.0.1", server.port))]
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_: rows)
        message = request(server.port, host="host.invalid")
        assert exchange(transport, message, connect_timeout=2.0).status == 200
        for filler in fillers:
            filler.close()


def test_waiting_for_a_connection_counts_against_the_deadline(transport: Transport) -> None:
    """While all connections are in use an exchange waits, and gives up unsent in time."""
    with Server(silent) as server:
        occupant = threading.Thread(target=_occupy, args=(transport, server.port))
        occupant.start()
        while not server.accepted:
            time.sleep(0.01)
        with pytest.raises(NotSent) as caught:
            exchange(transport, request(server.port), seconds=SHORT)
        occupant.join()
    assert caught.value.timed_out
    assert caught.value.reason == "waiting for a free connection: timed out"


def _occupy(transport: Transport, port: int) -> None:
    with pytest.raises(Lost):
        exchange(transport, request(port), seconds=1.5)
