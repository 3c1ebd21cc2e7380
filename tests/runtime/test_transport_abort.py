"""Exchanges ended from another thread, in each of their phases.

Every exchange here would last for many seconds if it were not aborted.
"""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from mediactl._runtime.deadline import Deadline
from mediactl._runtime.exchange import Channel
from mediactl._runtime.transport import Exchange, HttpAnswer, Lost, NotSent, Transport

from .servers import (
    PATIENCE,
    Server,
    always,
    answer,
    drip,
    exchange,
    fill_backlog,
    only_pool,
    read_request,
    request,
    silent,
)

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


def until(condition: Callable[[], object]) -> None:
    """Wait for what another thread brings about."""
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.005)


class Running:
    """An exchange in a thread of its own."""

    def __init__(self, transport: Transport, port: int, **more: object) -> None:
        self.handle = Exchange()
        self.outcome: HttpAnswer | Exception | None = None
        self._thread = threading.Thread(target=self._run, args=(transport, port), kwargs=more)
        self._thread.start()

    def _run(self, transport: Transport, port: int, body: bytes = b"", **more: str) -> None:
        try:
            message = request(port, body=body, **more)
            self.outcome = exchange(transport, message, handle=self.handle)
        except (NotSent, Lost) as error:
            self.outcome = error

    def abort(self) -> HttpAnswer | Exception | None:
        """Abort it and return what came of it."""
        self.handle.abort()
        return self.end()

    def end(self) -> HttpAnswer | Exception | None:
        """Wait for its end and return what came of it."""
        self._thread.join(PATIENCE)
        return self.outcome


def is_aborted(outcome: object, kind: type[Exception]) -> bool:
    """Whether an exchange ended with this exception because it was aborted."""
    return type(outcome) is kind and str(outcome) == "aborted" and not outcome.timed_out  # type: ignore[attr-defined]


def test_one_that_was_aborted_before_it_began_does_not_connect(transport: Transport) -> None:
    """An abort that comes first leaves nothing to do."""
    handle = Exchange()
    handle.abort()
    with Server(always(answer())) as server:
        with pytest.raises(NotSent, match="^aborted$"):
            exchange(transport, request(server.port), handle=handle)
        assert server.accepted == 0
    assert not handle.sent


def test_one_that_was_aborted_before_it_began_does_not_wait(transport: Transport) -> None:
    """It does not even stand in line for a connection."""
    handle = Exchange()
    handle.abort()
    with Server(silent) as server:
        occupant = Running(transport, server.port)
        until(lambda: occupant.handle.sent)
        with pytest.raises(NotSent, match="^aborted$"):
            exchange(transport, request(server.port), handle=handle)
        occupant.abort()


def test_one_that_waits_for_a_connection_is_not_sent(transport: Transport) -> None:
    """After its turn came, an exchange that was aborted sends nothing and passes its turn on."""
    seen = []
    go_on = threading.Event()

    def handler(connection: socket.socket) -> None:
        while data := read_request(connection):
            seen.append(data.split(b" ")[1])
            go_on.wait(PATIENCE)
            connection.sendall(answer())

    with Server(handler) as server:
        first = Running(transport, server.port, target="/first")
        until(lambda: seen)
        second = Running(transport, server.port, target="/second")
        until(lambda: only_pool(transport).pool.not_empty._waiters)  # type: ignore[union-attr]
        second.handle.abort()
        go_on.set()
        assert isinstance(first.end(), HttpAnswer)
        assert is_aborted(second.end(), NotSent)
        exchange(transport, request(server.port, "/third"))
    assert not second.handle.sent
    assert seen == [b"/first", b"/third"]


def test_one_that_looks_its_host_up_is_not_sent(
    transport: Transport, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The resolver cannot be interrupted, but nothing follows it."""
    asked, go_on = threading.Event(), threading.Event()
    with Server(always(answer())) as server:

        def slow(*_: object) -> list[object]:
            asked.set()
            go_on.wait(PATIENCE)
            return [(socket.AF_INET, socket.SOCK_STREAM, 0, "", ("127.0.0.1", server.port))]

        monkeypatch.setattr(socket, "getaddrinfo", slow)
        running = Running(transport, server.port, host="host.invalid")
        assert asked.wait(PATIENCE)
        running.handle.abort()
        go_on.set()
        assert is_aborted(running.end(), NotSent)
    assert not running.handle.sent


def test_one_that_connects_is_not_sent(
    transport: Transport, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Connecting to a host that does not answer is interrupted, and no other address is tried."""
    row = (socket.AF_INET, socket.SOCK_STREAM, 0, "")
    with (
        socket.create_server(("127.0.0.1", 0), backlog=0) as listener,
        Server(always(answer())) as server,
    ):
        fillers = fill_backlog(listener.getsockname()[1])
        rows = [(*row, listener.getsockname()), (*row, ("127.0.0.1", server.port))]
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_: rows)
        running = Running(transport, server.port, host="host.invalid")
        until(lambda: running.handle._sock is not None)
        time.sleep(0.2)  # for the connecting itself to begin
        assert is_aborted(running.abort(), NotSent)
        for filler in fillers:
            filler.close()
        assert server.accepted == 0
    assert not running.handle.sent


def test_one_that_shakes_hands_is_not_sent(transport: Transport) -> None:
    """A TLS handshake is interrupted, and counts as nothing sent."""
    greeted = threading.Event()

    def handler(connection: socket.socket) -> None:
        connection.recv(1)
        greeted.set()
        silent(connection)

    with Server(handler) as server:
        running = Running(transport, server.port, scheme="https")
        assert greeted.wait(PATIENCE)
        assert is_aborted(running.abort(), NotSent)
    assert not running.handle.sent


def test_one_that_waits_for_its_answer_is_lost(transport: Transport) -> None:
    """An exchange that was sent ends at once, and its connection serves no other."""
    asked = threading.Event()

    def handler(connection: socket.socket) -> None:
        read_request(connection)
        asked.set()
        silent(connection)

    with Server(handler) as server:
        running = Running(transport, server.port)
        assert asked.wait(PATIENCE)
        assert running.handle.sent
        assert is_aborted(running.abort(), Lost)
    with Server(always(answer())) as server:
        assert exchange(transport, request(server.port)).status == 200


def test_one_under_tls_is_lost(certificate: Path, tls: ssl.SSLContext) -> None:
    """The same for an encrypted connection."""
    asked = threading.Event()

    def handler(connection: socket.socket) -> None:
        read_request(connection)
        asked.set()
        silent(connection)

    transport = Transport(ca_certs=str(certificate))
    with Server(handler, tls=tls) as server:
        running = Running(transport, server.port, scheme="https", host="localhost")
        assert asked.wait(PATIENCE)
        assert is_aborted(running.abort(), Lost)


ENDLESS = {
    "head": b"HTTP/1.1 200 OK\r\nX-Filler: " + b"x" * 3000,
    "body": answer(b"x" * 3000),
    "open end": b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * 3000,
}


@pytest.mark.parametrize("data", ENDLESS.values(), ids=ENDLESS)
def test_one_whose_answer_drips_is_lost(transport: Transport, data: bytes) -> None:
    """What has come by then is no answer, not even where the connection's end would end it."""
    with Server(drip(data, 0.01)) as server:
        running = Running(transport, server.port)
        until(lambda: running.handle.sent)
        time.sleep(0.5)  # for the drip to reach the body
        assert is_aborted(running.abort(), Lost)


def test_one_whose_request_is_not_taken_is_lost(transport: Transport) -> None:
    """Sending is interrupted as receiving is."""
    over = threading.Event()
    with Server(lambda _: bool(over.wait(PATIENCE))) as server:  # type: ignore[arg-type, return-value]
        running = Running(transport, server.port, body=bytes(64_000_000))
        until(lambda: running.handle.sent)
        time.sleep(0.2)  # for the network's buffers to fill
        assert is_aborted(running.abort(), Lost)
        over.set()


def test_a_complete_answer_is_not_taken_back(transport: Transport) -> None:
    """An abort after the end does nothing, not even to whom the connection serves next."""
    handle = Exchange()
    with Server(always(answer(b"done"))) as server:
        assert exchange(transport, request(server.port), handle=handle).body == b"done"
        handle.abort()
        handle.abort()
        assert exchange(transport, request(server.port)).body == b"done"
    assert server.accepted == 1
    assert handle.sent


def test_an_answer_that_is_complete_at_the_abort_is_returned(
    transport: Transport, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the last byte and the end an abort costs the connection, not the answer."""
    handle = Exchange()
    receive = Channel.receive

    def receive_and_abort(channel: Channel) -> bytes:
        data = receive(channel)
        handle.abort()
        return data

    with Server(always(answer(b"done"))) as server:
        monkeypatch.setattr(Channel, "receive", receive_and_abort)
        assert exchange(transport, request(server.port), handle=handle).body == b"done"
        assert not any(only_pool(transport).pool.queue)  # type: ignore[union-attr]
        monkeypatch.setattr(Channel, "receive", receive)
        assert exchange(transport, request(server.port)).body == b"done"
    assert server.accepted == 2


def test_nothing_is_sent_after_an_abort_that_found_nothing_sent() -> None:
    """Whatever the moment, `sent` as read after the abort tells whether the server saw a byte."""
    arrived: list[str] = []

    def handler(connection: socket.socket) -> None:
        if data := connection.recv(65536):
            arrived.append(data.split(b" ")[1].decode())

    def race(number: int) -> tuple[str, bool, object]:
        transport, path = Transport(), f"/{number}"
        running = Running(transport, server.port, target=path)
        time.sleep(number % 40 / 20_000)
        running.handle.abort()
        sent = running.handle.sent
        return path, sent, running.end()

    with Server(handler) as server, ThreadPoolExecutor(4) as threads:
        outcomes = list(threads.map(race, range(400)))
    assert arrived
    assert set(arrived) <= {path for path, sent, _ in outcomes if sent}
    assert all(type(end) is (Lost if sent else NotSent) for _, sent, end in outcomes)
    assert {sent for _, sent, _ in outcomes} == {True, False}


def test_an_abort_never_makes_tls_write_in_the_clear(certificate: Path) -> None:
    """The socket is shut down beneath the encryption, which stays in place until it is closed."""
    context = ssl.create_default_context(cafile=certificate)
    ours, theirs = socket.socketpair()
    with ours, theirs:
        encrypted = context.wrap_socket(
            ours, server_hostname="localhost", do_handshake_on_connect=False
        )
        with encrypted:
            handle = Exchange()
            handle.begin(encrypted)
            handle.abort()
            assert encrypted._sslobj is not None
            channel = Channel(encrypted, Deadline(PATIENCE), None, Exchange())
            with pytest.raises((NotSent, Lost)):
                channel.send(memoryview(b"GET /secret"))
            assert b"secret" not in theirs.recv(1000)
