"""A transport shared by threads, closed under their hands, and carried across a fork."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from mediactl._runtime.deadline import Deadline
from mediactl._runtime.transport import HttpAnswer, NotSent, Transport

from .forks import in_child
from .servers import (
    PATIENCE,
    Server,
    always,
    answer,
    exchange,
    only_pool,
    peer_port,
    read_request,
    request,
)


@pytest.fixture
def transport() -> Iterator[Transport]:
    """A transport with four connections to each host."""
    transport = Transport(max_connections=4)
    yield transport
    transport.close()


def echo_target(connection: socket.socket) -> None:
    """Answer each request with its own target, after a little while."""
    while data := read_request(connection):
        time.sleep(0.002)
        connection.sendall(answer(data.split(b" ")[1]))


def test_many_threads_share_few_connections(transport: Transport) -> None:
    """Each of many threads gets the answer to its own request, over no more than four connections."""
    with Server(echo_target) as server:

        def call(number: int) -> bytes:
            return exchange(transport, request(server.port, f"/{number}")).body

        with ThreadPoolExecutor(32) as threads:
            bodies = list(threads.map(call, range(640)))
    assert bodies == [f"/{number}".encode() for number in range(640)]
    assert server.accepted <= 4


def test_close_lets_exchanges_finish_and_ends_the_waiting_ones() -> None:
    """Closing cuts nobody off, keeps nothing open, and wakes every call that waits for its turn."""
    transport = Transport(max_connections=1)
    asked, closed = threading.Event(), threading.Event()
    after: list[bytes] = []

    def handler(connection: socket.socket) -> None:
        read_request(connection)
        asked.set()
        closed.wait(PATIENCE)
        connection.sendall(answer(b"done"))
        after.append(connection.recv(1))

    def call(port: int) -> HttpAnswer | NotSent:
        try:
            return exchange(transport, request(port))
        except NotSent as error:
            return error

    with Server(handler) as server, ThreadPoolExecutor(4) as threads:
        first = threads.submit(call, server.port)
        asked.wait(PATIENCE)
        waiting = [threads.submit(call, server.port) for _ in range(3)]
        while len(only_pool(transport).pool.not_empty._waiters) < 3:  # type: ignore[union-attr]
            time.sleep(0.01)
        transport.close()
        outcomes = [future.result() for future in waiting]
        closed.set()
        answered = first.result()
    assert [str(outcome) for outcome in outcomes] == ["the client is closed"] * 3
    assert isinstance(answered, HttpAnswer)
    assert answered.body == b"done"
    assert after == [b""]


def test_a_forked_child_has_connections_of_its_own(transport: Transport) -> None:
    """Parent and child never use the same connection, and both go on working."""
    with Server(peer_port) as server:

        def port() -> bytes:
            return exchange(transport, request(server.port)).body

        parents = port()
        slots = only_pool(transport).pool
        assert slots is not None
        kept = slots.queue[-1].sock
        assert in_child(lambda: port() != parents and kept.fileno() == -1)
        assert port() == parents
    assert server.accepted == 2


def test_a_forked_child_has_all_places_free(transport: Transport) -> None:
    """What the parent's threads had in use at the fork does not count against the child."""
    pool_deadline = Deadline(PATIENCE)
    with Server(always(answer())) as server:
        exchange(transport, request(server.port))
        pool = only_pool(transport)
        taken = [pool.acquire(pool_deadline, PATIENCE) for _ in range(4)]
        assert in_child(
            lambda: exchange(transport, request(server.port), seconds=5.0).status == 200
        )
        for connection in taken:
            pool.release(connection, may_idle=PATIENCE)


def test_locks_held_at_a_fork_do_not_stop_the_child(transport: Transport) -> None:
    """A fork while other threads hold the locks leaves a child that can call and end cleanly."""
    with Server(always(answer())) as server:
        exchange(transport, request(server.port))
        slots = only_pool(transport).pool
        assert slots is not None

        def work() -> bool:
            status = exchange(transport, request(server.port)).status
            other = exchange(transport, request(server.port, host="localhost")).status
            transport.close()
            return status == other == 200

        with transport._pools.lock, slots.mutex:
            assert in_child(work)


def test_a_closed_transport_stays_closed_in_a_child(transport: Transport) -> None:
    """Renewing connections in a child does not reopen what its parent closed."""
    with Server(always(answer())) as server:
        exchange(transport, request(server.port))
        transport.close()

        def work() -> bool:
            with pytest.raises(NotSent, match="^the client is closed$"):
                exchange(transport, request(server.port))
            return True

        assert in_child(work)
