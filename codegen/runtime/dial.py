"""Opens TCP connections within a deadline."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Sequence
from functools import partial
from typing import Any, TypeAlias

from urllib3.util.connection import allowed_gai_family

from .aside import run_aside
from .deadline import Deadline
from .exchange import Exchange
from .messages import NotSent

# As socket.getaddrinfo returns it: family, kind, protocol, canonical name, socket address.
_Address: TypeAlias = tuple[int, int, int, str, Any]


def dial(host: str, port: int, deadline: Deadline, exchange: Exchange) -> socket.socket:
    """Connect to the first of a host's addresses that accepts, on behalf of an exchange.

    The time left is shared out among the addresses, so that one that never answers leaves some
    for the next.

    Raises:
        NotSent: The name is unknown, or no address accepted in time, or the exchange was aborted.
    """
    try:
        addresses = _resolve(host, port, deadline)
    except (OSError, UnicodeError) as error:
        raise NotSent.during(f"looking up {host}", error) from error
    refusal = OSError("no address")
    for tried, address in enumerate(addresses):
        try:
            seconds = deadline.allow() / (len(addresses) - tried)
            return _connect(address, seconds, exchange)
        except OSError as error:
            refusal = error
    raise NotSent.during(f"connecting to {host} port {port}", refusal) from refusal


def _connect(address: _Address, seconds: float, exchange: Exchange) -> socket.socket:
    family, kind, protocol, _, socket_address = address
    sock = socket.socket(family, kind, protocol)
    try:
        # A request is written in one piece; waiting for more to send would only delay it.
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        exchange.attach(sock)
        sock.settimeout(seconds)
        sock.connect(socket_address)
    except BaseException:
        sock.close()
        raise
    return sock


def _resolve(host: str, port: int, deadline: Deadline) -> Sequence[_Address]:
    """Look a host up, giving up on the resolver when the deadline has passed.

    The system's resolver takes no time limit and may hang for half a minute, so it runs in a
    thread of its own that is left behind if it is late. An address needs no resolver.
    """
    if _is_address(host):
        return _look_up(host, port)
    look_up = partial(_look_up, host, port)
    return run_aside(look_up, deadline.allow(), "mediactl-resolver")


def _look_up(host: str, port: int) -> Sequence[_Address]:
    return socket.getaddrinfo(host, port, allowed_gai_family(), socket.SOCK_STREAM)


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
