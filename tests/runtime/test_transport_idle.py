"""Connections are used again only while their servers are sure to keep them."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator

import pytest

from mediactl._runtime.transport import Transport

from .servers import PATIENCE, Server, always, answer, exchange, only_pool, read_request, request


@pytest.fixture
def transport() -> Iterator[Transport]:
    """A transport with the limits it has by default."""
    transport = Transport()
    yield transport
    transport.close()


def age(transport: Transport, seconds: float) -> None:
    """Make the only idle connection look as if it had been released that much earlier."""
    slots = only_pool(transport).pool
    assert slots is not None
    (idle,) = filter(None, slots.queue)
    idle.idle_since -= seconds


@pytest.mark.parametrize(
    ("idle", "limit", "fields", "accepted"),
    [
        (40, None, "", 1),
        (60, None, "", 2),
        (60, 90.0, "", 1),
        (5, 4.0, "", 2),
        (5, 20.0, "", 1),
        (0, 0.0, "", 2),
        (5, None, "Keep-Alive: timeout=60\r\n", 1),
        (40, None, "Keep-Alive: timeout=60\r\n", 2),
        (5, 4.0, "Keep-Alive: timeout=60\r\n", 2),
        (0, None, "Keep-Alive: timeout=1\r\n", 2),
    ],
)
def test_a_connection_is_used_again_within_the_limits_only(
    transport: Transport, idle: float, limit: float | None, fields: str, accepted: int
) -> None:
    """The call's limit on idleness and the server's both count; an older connection is replaced."""
    with Server(always(answer(fields=fields))) as server:
        exchange(transport, request(server.port))
        if "timeout=1\r" not in fields:  # then nothing is kept at all
            age(transport, idle)
        exchange(transport, request(server.port), max_idle=limit)
    assert server.accepted == accepted


def test_the_latest_answer_tells_how_long_a_connection_is_kept(transport: Transport) -> None:
    """A limit that the server announced once does not outlive an answer without one."""
    answers = iter([answer(fields="Keep-Alive: timeout=10\r\n"), answer(), answer()])

    def handler(connection: socket.socket) -> None:
        while read_request(connection):
            connection.sendall(next(answers))

    with Server(handler) as server:
        exchange(transport, request(server.port))
        exchange(transport, request(server.port))
        age(transport, 20)
        exchange(transport, request(server.port))
    assert server.accepted == 1


def test_a_connection_that_was_idle_too_long_is_closed(transport: Transport) -> None:
    """What is not used again is not left open either."""
    ended = threading.Event()

    def handler(connection: socket.socket) -> None:
        while read_request(connection):
            connection.sendall(answer())
        ended.set()

    with Server(handler) as server:
        exchange(transport, request(server.port))
        exchange(transport, request(server.port), max_idle=0.0)
        assert ended.wait(PATIENCE)
