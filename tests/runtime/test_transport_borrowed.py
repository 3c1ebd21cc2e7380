"""A caller's own urllib3.PoolManager, whose connections are used and nothing else."""

from __future__ import annotations

import logging
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import urllib3

from mediactl._runtime.transport import Exchange, Lost, NotSent, Transport

from .forks import in_child
from .leaks import Keeper, shown
from .servers import (
    PATIENCE,
    ConnectProxy,
    Server,
    always,
    answer,
    drip,
    exchange,
    once,
    peer_port,
    read_request,
    request,
    silent,
)

SHORT = 0.4
SOON = 5.0

Lend = Callable[[urllib3.PoolManager], Transport]


@pytest.fixture
def lend() -> Iterator[Lend]:
    """Makes transports that use a manager, and clears the managers in the end."""
    lent = []

    def lend(manager: urllib3.PoolManager) -> Transport:
        lent.append(manager)
        return Transport(pool_manager=manager)

    yield lend
    for manager in lent:
        manager.clear()


@pytest.fixture
def own(certificate: Path) -> urllib3.PoolManager:
    """A manager that trusts the certificate."""
    return urllib3.PoolManager(ca_certs=str(certificate))


def connections(manager: urllib3.PoolManager, port: int, scheme: str) -> int:
    """Return how many connections a manager has opened to a server."""
    host = "localhost" if scheme == "https" else "127.0.0.1"
    return manager.connection_from_host(host, port, scheme).num_connections


def test_the_manager_s_connections_are_used_and_kept(
    lend: Lend, own: urllib3.PoolManager, tls: ssl.SSLContext
) -> None:
    """Its certificates are trusted, its pools hold the connections, and `close` leaves them open."""
    body = b"x" * 200_000
    with Server(always(answer(body)), tls=tls) as server:
        transport = lend(own)
        message = request(server.port, scheme="https", host="localhost", body=body)
        for _ in range(3):
            assert exchange(transport, message).body == body
        transport.close()
        with pytest.raises(NotSent, match="^the client is closed$"):
            exchange(transport, message)
        assert exchange(lend(own), message).body == body
        assert connections(own, server.port, "https") == 1
        assert own.request("GET", f"https://localhost:{server.port}/").data == body
    assert server.accepted == 1


def test_the_manager_s_certificates_decide(lend: Lend, tls: ssl.SSLContext) -> None:
    """Whom it does not trust is sent nothing; whom its owner trusts blindly is talked to."""
    with Server(always(answer()), tls=tls) as server:
        message = request(server.port, scheme="https", host="localhost")
        with pytest.raises(NotSent, match="certificate was refused: self.signed certificate"):
            exchange(lend(urllib3.PoolManager()), message)
        blind = urllib3.PoolManager(cert_reqs="CERT_NONE")
        assert exchange(lend(blind), message).status == 200


def test_plain_http_uses_the_manager_too(lend: Lend) -> None:
    """Servers on this machine are reached by the manager's pools as well."""
    manager = urllib3.PoolManager()
    with Server(always(answer())) as server:
        for _ in range(3):
            exchange(lend(manager), request(server.port))
        assert connections(manager, server.port, "http") == 1


def test_limits_on_idleness_hold_for_the_manager_s_connections(lend: Lend) -> None:
    """A connection that was idle too long, or for nobody knows how long, is replaced."""
    manager = urllib3.PoolManager()
    with Server(always(answer())) as server:
        transport = lend(manager)
        manager.request("GET", f"http://127.0.0.1:{server.port}/")
        exchange(transport, request(server.port))
        assert server.accepted == 2
        exchange(transport, request(server.port))
        assert server.accepted == 2
        exchange(transport, request(server.port), max_idle=0.0)
    assert server.accepted == 3


def test_a_pool_that_blocks_is_waited_for_within_the_deadline(lend: Lend) -> None:
    """The manager's `block` and `maxsize` limit what goes on at a time."""
    manager = urllib3.PoolManager(maxsize=1, block=True)
    with Server(silent) as server:
        transport = lend(manager)
        handle = Exchange()
        occupant = threading.Thread(target=_occupy, args=(transport, server.port, handle))
        occupant.start()
        while not handle.sent:
            time.sleep(0.005)
        with pytest.raises(NotSent) as caught:
            exchange(transport, request(server.port), seconds=SHORT)
        handle.abort()
        occupant.join(PATIENCE)
    assert caught.value.reason == "waiting for a free connection: timed out"
    assert caught.value.timed_out


def _occupy(transport: Transport, port: int, handle: Exchange) -> None:
    with pytest.raises(Lost, match="^aborted$"):
        exchange(transport, request(port), handle=handle)


def test_an_exchange_on_a_lent_connection_is_limited_as_ever(lend: Lend) -> None:
    """Dripping answers, lost answers and refused hosts mean what they mean without a manager."""
    transport = lend(urllib3.PoolManager())
    start = time.monotonic()
    with Server(drip(answer(b"x" * 300), 0.05)) as server:
        with pytest.raises(Lost, match="^waiting for the answer: timed out$"):
            exchange(transport, request(server.port), seconds=SHORT)
        assert time.monotonic() - start < SOON
    with Server(once(b"")) as server, pytest.raises(Lost):
        exchange(transport, request(server.port))
    with pytest.raises(NotSent) as caught:
        exchange(transport, request(server.port))
    reason = f"connecting to 127.0.0.1 port {server.port}: ConnectionRefusedError: "
    assert caught.value.reason.startswith(reason)


def test_a_server_that_does_not_shake_hands_is_given_up(
    lend: Lend, own: urllib3.PoolManager
) -> None:
    """The limit on connecting holds for each of urllib3's steps."""
    start = time.monotonic()
    with Server(silent) as server:
        message = request(server.port, scheme="https", host="localhost")
        with pytest.raises(NotSent) as caught:
            exchange(lend(own), message, connect_timeout=SHORT)
    assert time.monotonic() - start < SOON
    assert caught.value.reason == f"connecting to localhost port {server.port}: timed out"
    assert caught.value.timed_out


def test_a_proxy_manager_s_tunnel_is_used(
    lend: Lend, certificate: Path, tls: ssl.SSLContext
) -> None:
    """TLS goes through its proxy, with its headers; plain http does not."""
    with (
        ConnectProxy() as proxy,
        Server(always(answer(b"by TLS")), tls=tls) as server,
        Server(always(answer(b"in the clear"))) as plain,
    ):
        manager = urllib3.ProxyManager(
            f"http://127.0.0.1:{proxy.port}",
            proxy_headers=urllib3.make_headers(proxy_basic_auth="user:password"),
            ca_certs=str(certificate),
        )
        transport = lend(manager)
        message = request(server.port, scheme="https", host="localhost")
        for _ in range(3):
            assert exchange(transport, message).body == b"by TLS"
        assert exchange(transport, request(plain.port)).body == b"in the clear"
        transport.close()
        manager.clear()
    assert len(proxy.heads) == 1
    assert b"roxy-" in proxy.heads[0]
    assert server.accepted == 1


def test_a_proxy_reached_by_tls_may_be_the_manager_s(
    lend: Lend, certificate: Path, tls: ssl.SSLContext
) -> None:
    """TLS within TLS is carried, and can be aborted."""
    asked = threading.Event()

    def handler(connection: socket.socket) -> None:
        for _ in range(2):
            read_request(connection)
            connection.sendall(answer(b"done"))
        read_request(connection)
        asked.set()
        silent(connection)

    with ConnectProxy(tls=tls) as proxy, Server(handler, tls=tls) as server:
        manager = urllib3.ProxyManager(f"https://localhost:{proxy.port}", ca_certs=str(certificate))
        transport = lend(manager)
        message = request(server.port, scheme="https", host="localhost")
        assert exchange(transport, message).body == b"done"
        assert exchange(transport, message).body == b"done"
        handle = Exchange()
        aborter = threading.Thread(target=lambda: (asked.wait(PATIENCE), handle.abort()))
        aborter.start()
        start = time.monotonic()
        with pytest.raises(Lost, match="^aborted$"):
            exchange(transport, message, handle=handle)
        assert time.monotonic() - start < SOON
        aborter.join(PATIENCE)
        manager.clear()


def test_tls_within_tls_that_breaks_off_is_lost(
    lend: Lend, certificate: Path, tls: ssl.SSLContext
) -> None:
    """An answer that breaks off without TLS's own good-bye is lost, within another TLS too."""

    def handler(connection: socket.socket) -> None:
        read_request(connection)
        connection.sendall(answer(b"done")[:20])
        socket.socket.shutdown(connection, socket.SHUT_RDWR)

    with ConnectProxy(tls=tls) as proxy, Server(handler, tls=tls) as server:
        manager = urllib3.ProxyManager(f"https://localhost:{proxy.port}", ca_certs=str(certificate))
        with pytest.raises(Lost, match="cut short"):
            exchange(lend(manager), request(server.port, scheme="https", host="localhost"))


def test_a_manager_s_proxy_that_refuses_is_named_without_its_headers(lend: Lend) -> None:
    """The reason has host, port and status; what the proxy was told shows nowhere."""
    keeper, logger = Keeper(), logging.getLogger()
    level = logger.level
    logger.addHandler(keeper)
    logger.setLevel(logging.DEBUG)
    refusal = answer(status="407 planted", fields="X: planted\r\n")
    try:
        with Server(once(refusal)) as proxy:
            manager = urllib3.ProxyManager(
                f"http://127.0.0.1:{proxy.port}", proxy_headers={"Proxy-Authorization": "planted"}
            )
            message = request(9, "/?Signature=planted", scheme="https", host="host.invalid")
            with pytest.raises(NotSent) as caught:
                exchange(lend(manager), message)
    finally:
        logger.removeHandler(keeper)
        logger.setLevel(level)
    reason = f"proxy 127.0.0.1:{proxy.port} refused the tunnel: HTTP status 407"
    assert caught.value.reason == reason
    assert "planted" not in shown(caught.value)
    assert not [text for text in keeper.texts if "planted" in text]


def test_debugging_urllib3_shows_no_target(lend: Lend) -> None:
    """Its lines about requests are never reached, so that signed URLs stay out of logs."""
    keeper, logger = Keeper(), logging.getLogger("urllib3")
    level = logger.level
    logger.addHandler(keeper)
    logger.setLevel(logging.DEBUG)
    try:
        with Server(always(answer())) as server:
            exchange(lend(urllib3.PoolManager()), request(server.port, "/?Signature=planted"))
    finally:
        logger.removeHandler(keeper)
        logger.setLevel(level)
    assert keeper.texts
    assert not [text for text in keeper.texts if "planted" in text]


def test_a_pool_that_its_owner_closed_sends_nothing(lend: Lend) -> None:
    """A manager that gives out closed pools fails the call with a reason."""
    manager = urllib3.PoolManager()
    with Server(always(answer())) as server:
        manager.connection_from_host("127.0.0.1", server.port).close()
        with pytest.raises(NotSent, match="pool_manager has closed the pool for this host"):
            exchange(lend(manager), request(server.port))
        manager.clear()
        assert exchange(lend(manager), request(server.port)).status == 200


def test_a_forked_child_does_not_use_its_parent_s_connections(lend: Lend) -> None:
    """In the child the manager is cleared before it is used, even if its lock was held."""
    manager = urllib3.PoolManager()
    with Server(peer_port) as server:
        transport = lend(manager)

        def port() -> bytes:
            return exchange(transport, request(server.port)).body

        def work() -> bool:
            own_port = port()
            return own_port != parents and port() == own_port

        def hold() -> None:
            with manager.pools.lock:
                taken.set()
                done.wait(PATIENCE)

        parents = port()
        taken, done = threading.Event(), threading.Event()
        holder = threading.Thread(target=hold)
        holder.start()
        taken.wait(PATIENCE)
        assert in_child(work)
        done.set()
        holder.join()
        assert port() == parents
    assert server.accepted == 2


@pytest.mark.parametrize("host", ["", "ho st", "a" * 64 + ".example"])
def test_a_host_that_is_none_is_not_sent_to(lend: Lend, host: str) -> None:
    """What urllib3 refuses as a host is refused as unsent."""
    with pytest.raises(NotSent):
        exchange(lend(urllib3.PoolManager()), request(80, host=host))
    with pytest.raises(NotSent, match="70000 is not a port"):
        exchange(lend(urllib3.PoolManager()), request(70000))


OPTIONS: dict[str, tuple[dict[str, object], str]] = {
    "no connection": ({"max_connections": 0}, "^max_connections must be .* above 0, got 0$"),
    "a flag": ({"max_connections": True}, "^max_connections must be .* above 0, got True$"),
    "no byte": ({"max_response_bytes": -1}, "^max_response_bytes must be .* above 0, got -1$"),
    "a context": ({"ca_certs": ssl.create_default_context()}, "^ca_certs must be a string or None"),
    "no path": ({"ca_certs": ""}, "^ca_certs: "),
    "bytes": ({"proxy": b"planted"}, "^proxy must be a string or None$"),
    "a pool": (
        {"pool_manager": urllib3.HTTPConnectionPool("a.example")},
        "^pool_manager must be a urllib3.PoolManager, got HTTPConnectionPool$",
    ),
    "two authorities": (
        {"pool_manager": urllib3.PoolManager(), "ca_certs": "a.pem"},
        "^pool_manager brings its own certificates and proxy; ",
    ),
    "two proxies": (
        {"pool_manager": urllib3.PoolManager(), "proxy": "http://planted@a.example"},
        "^pool_manager brings its own certificates and proxy; ",
    ),
    "a proxy that reads along": (
        {
            "pool_manager": urllib3.ProxyManager(
                "https://proxy.example", use_forwarding_for_https=True
            )
        },
        "^pool_manager: with use_forwarding_for_https its proxy would read every request",
    ),
}


@pytest.mark.parametrize(("options", "message"), OPTIONS.values(), ids=OPTIONS)
def test_options_that_cannot_be_used_are_told_at_once(
    options: dict[str, object], message: str
) -> None:
    """The error names the option and what would be right."""
    with pytest.raises(ValueError, match=message) as caught:
        Transport(**options)  # type: ignore[arg-type]
    assert "planted" not in shown(caught.value)
