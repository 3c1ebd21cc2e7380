"""How an answer goes out on a connection: whole, or as a fault has it."""

import socket
from collections.abc import Callable
from typing import TypeAlias

# Sends head and body of an answer; raises Broken where the connection is to end at once.
Sender: TypeAlias = Callable[[socket.socket, bytes, bytes], None]
Pause: TypeAlias = Callable[[float], object]


class Broken(Exception):
    """A fault ends the connection here, by RST where ``reset`` is set and else by FIN."""

    def __init__(self, *, reset: bool) -> None:
        super().__init__(reset)
        self.reset = reset


def send_whole(connection: socket.socket, head: bytes, body: bytes) -> None:
    """Send the answer in one piece."""
    connection.sendall(head + body)


def reset(connection: socket.socket, head: bytes, body: bytes) -> None:
    """Send nothing and reset the connection."""
    del connection, head, body
    raise Broken(reset=True)


def send_half(connection: socket.socket, head: bytes, body: bytes) -> None:
    """Send half of the body that the head announces, then close the connection."""
    connection.sendall(head + body[: len(body) // 2])
    raise Broken(reset=False)


def hang(connection: socket.socket, head: bytes, body: bytes) -> None:
    """Send nothing, and keep the connection until the peer closes it."""
    del head, body
    connection.settimeout(None)
    while connection.recv(64 * 1024):
        pass
    raise Broken(reset=False)


def sender_of(raw: bytes) -> Sender:
    """Send these bytes in place of the answer, then close the connection."""

    def send(connection: socket.socket, head: bytes, body: bytes) -> None:
        del head, body
        connection.sendall(raw)
        raise Broken(reset=False)

    return send


def dripper(pause: Pause, seconds: float, size: int, *, with_head: bool) -> Sender:
    """Send ``size`` bytes at a time with a pause between; the head in one piece or like the body."""

    def send(connection: socket.socket, head: bytes, body: bytes) -> None:
        if with_head:
            body = head + body
        else:
            connection.sendall(head)
        for start in range(0, len(body), size):
            pause(seconds)
            connection.sendall(body[start : start + size])

    return send
