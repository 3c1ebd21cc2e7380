"""Hosts reached through an HTTP proxy: which ones, how, and what becomes of proxies that fail."""

from __future__ import annotations

import base64
import logging
import re
import socket
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mediactl._runtime.transport import Exchange, HttpAnswer, NotSent, Transport

from .leaks import Keeper, shown
from .servers import (
    PATIENCE,
    ConnectProxy,
    Handler,
    Server,
    always,
    answer,
    drip,
    exchange,
    once,
    read_request,
    request,
    reset,
    silent,
)

SHORT = 0.4
SOON = 5.0
USER, PASSWORD = "planted-user", "pl:anted/p@ss"
ESCAPED = "pl%3Aanted%2Fp%40ss"

Make = Callable[..., Transport]


@pytest.fixture
def make(certificate: Path) -> Iterator[Make]:
    """Makes transports that trust the certificate."""
    made = []

    def make(**options: object) -> Transport:
        made.append(Transport(ca_certs=str(certificate), **options))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for transport in made:
        transport.close()


def call(transport: Transport, port: int, host: str = "localhost", **limits: float) -> HttpAnswer:
    """Exchange by TLS."""
    return exchange(transport, request(port, scheme="https", host=host), **limits)


def url(port: int, user: str = "") -> str:
    """Write the URL of a proxy on this machine."""
    return f"http://{user}127.0.0.1:{port}"


def test_tls_goes_through_the_proxy(make: Make, tls: ssl.SSLContext) -> None:
    """The proxy is asked once for a tunnel, verified TLS runs in it, and the connection is kept."""
    body = b"x" * 200_000
    with ConnectProxy() as proxy, Server(always(answer(body)), tls=tls) as server:
        transport = make(proxy=url(proxy.port))
        for _ in range(3):
            assert call(transport, server.port).body == body
        transport.close()
    target = f"localhost:{server.port}"
    assert proxy.heads == [f"CONNECT {target} HTTP/1.1\r\nHost: {target}\r\n\r\n".encode()]
    assert server.accepted == 1


def test_the_proxy_s_user_and_password_are_unescaped(make: Make, tls: ssl.SSLContext) -> None:
    """What is percent-encoded in the URL is given to the proxy as it is meant, by Basic."""
    with ConnectProxy() as proxy, Server(always(answer()), tls=tls) as server:
        transport = make(proxy=url(proxy.port, f"{USER}:{ESCAPED}@"))
        call(transport, server.port)
        transport.close()
    (line,) = re.findall(rb"\r\nProxy-Authorization: Basic ([^\r]*)\r\n", proxy.heads[0])
    assert base64.b64decode(line).decode() == f"{USER}:{PASSWORD}"


def test_a_certificate_is_verified_for_the_host_beyond_the_proxy(
    make: Make, tls: ssl.SSLContext
) -> None:
    """A tunnel to somebody else is not sent into."""
    with (
        ConnectProxy() as proxy,
        Server(always(answer()), tls=tls) as server,
        pytest.raises(NotSent, match="TLS handshake with 127.0.0.2: the certificate was refused"),
    ):
        call(make(proxy=url(proxy.port)), server.port, host="127.0.0.2")


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"])
@pytest.mark.parametrize("scheme", ["http://", ""])
def test_the_environment_names_the_proxy(
    make: Make, tls: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch, name: str, scheme: str
) -> None:
    """The customary variables are heeded, with or without a scheme in them."""
    with ConnectProxy() as proxy, Server(always(answer()), tls=tls) as server:
        monkeypatch.setenv(name, f"{scheme}127.0.0.1:{proxy.port}")
        transport = make()
        call(transport, server.port)
        transport.close()
    assert len(proxy.heads) == 1


def test_plain_http_is_never_proxied(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is not encrypted stays on this machine."""
    with ConnectProxy() as proxy, Server(always(answer())) as server:
        for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
            monkeypatch.setenv(name, url(proxy.port))
        assert exchange(make(), request(server.port)).status == 200
        assert exchange(make(proxy=url(proxy.port)), request(server.port)).status == 200
    assert proxy.accepted == 0


def test_an_empty_proxy_overrides_the_environment(
    make: Make, tls: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    """proxy="" goes directly, whatever the variables say."""
    with ConnectProxy() as proxy, Server(always(answer()), tls=tls) as server:
        monkeypatch.setenv("HTTPS_PROXY", url(proxy.port))
        assert call(make(proxy=""), server.port).status == 200
    assert proxy.accepted == 0


@pytest.mark.parametrize(
    ("exceptions", "host", "port", "is_one"),
    [
        ("*", "rtc-api.zego.im", 443, True),
        ("zego.im", "rtc-api.zego.im", 443, True),
        (".zego.im", "rtc-api.zego.im", 443, True),
        (".ZEGO.im", "RTC-api.zego.IM", 443, True),
        ("rtc-api.zego.im", "rtc-api.zego.im", 443, True),
        ("rtc-api.zego.im", "rtc-api.zego.im.", 443, True),
        ("a.example, rtc-api.zego.im:443", "rtc-api.zego.im", 443, True),
        ("rtc-api.zego.im:444", "rtc-api.zego.im", 443, False),
        ("ego.im", "rtc-api.zego.im", 443, False),
        ("a.rtc-api.zego.im", "rtc-api.zego.im", 443, False),
        ("::1", "::1", 443, True),
        ("[::1]:443", "[::1]", 443, True),
        ("::1", "::2", 443, False),
        ("", "rtc-api.zego.im", 443, False),
    ],
)
@pytest.mark.parametrize("name", ["NO_PROXY", "no_proxy"])
def test_exceptions_are_reached_directly(
    monkeypatch: pytest.MonkeyPatch, name: str, exceptions: str, host: str, port: int, is_one: bool
) -> None:
    """NO_PROXY lists hosts and domains, with or without a leading dot or a port, in any case."""
    monkeypatch.setenv("https_proxy", "proxy.example:3128")
    monkeypatch.setenv(name, exceptions)
    proxy = Transport()._pools.find("https", host, port).through  # type: ignore[union-attr]
    assert repr(proxy) == ("None" if is_one else "<proxy proxy.example:3128>")


def test_an_exception_does_not_hold_for_a_proxy_that_was_given(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The caller's proxy is for every host."""
    monkeypatch.setenv("NO_PROXY", "*")
    transport = Transport(proxy="http://proxy.example")
    proxy = transport._pools.find("https", "a.example", 443).through  # type: ignore[union-attr]
    assert repr(proxy) == "<proxy proxy.example:80>"


def test_urllib_request_is_loaded_for_those_who_need_it_only() -> None:
    """Without such a variable a transport does without a module that takes long to load."""
    code = (
        "import sys; from mediactl._runtime.transport import Transport; Transport(); "
        "Transport(proxy='http://a.example'); print('urllib.request' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout == "False\n"


WRONG = {
    "no host": "http://{}@",
    "no port number": "http://{}@proxy.example:port",
    "port too large": "http://{}@proxy.example:65536",
    "port zero": "http://{}@proxy.example:0",
    "a slash in the password": "http://planted-user:planted/pass@proxy.example:3128",
    "a hash in the password": "http://planted-user:planted#pass@proxy.example:3128",
    "a number and a slash": "http://planted-user:123/planted@proxy.example:3128",
    "a path": "http://{}@proxy.example:3128/path",
    "another scheme": "ftp://{}@proxy.example:3128",
    "brackets": "http://{}@[proxy",
    "https": "https://{}@proxy.example:3128",
    "SOCKS": "socks5h://{}@proxy.example:1080",
}


each_wrong = pytest.mark.parametrize("given", WRONG.values(), ids=WRONG)


def check_told(error: Exception, source: str) -> None:
    """The error names what was wrong and what would be right, but repeats nothing."""
    assert str(error).startswith(f"{source} ")
    text = shown(error)
    assert "planted" not in text
    assert "pool_manager" in text or "http://user:password@proxy.example:3128" in text


@each_wrong
def test_a_proxy_that_cannot_be_used_is_told_at_once(given: str) -> None:
    """No transport is made for such a proxy."""
    with pytest.raises(ValueError, match="proxy") as caught:
        Transport(proxy=given.format(f"{USER}:{ESCAPED}"))
    check_told(caught.value, "proxy")


@each_wrong
@pytest.mark.parametrize("variable", ["HTTPS_PROXY", "ALL_PROXY"])
def test_an_environment_that_cannot_be_used_is_told_where_it_matters(
    make: Make, monkeypatch: pytest.MonkeyPatch, given: str, variable: str
) -> None:
    """What needs no proxy is not kept from anything by such a variable; nothing else is sent."""
    monkeypatch.setenv(variable, given.format(f"{USER}:{ESCAPED}"))
    monkeypatch.setenv("NO_PROXY", "localhost")
    transport = make()
    with Server(always(answer())) as server:
        assert exchange(transport, request(server.port)).status == 200
    with pytest.raises(NotSent, match="connecting to localhost"):  # nobody is there any more
        exchange(transport, request(server.port, scheme="https", host="localhost"))
    with pytest.raises(NotSent) as caught:
        exchange(transport, request(server.port, scheme="https"))
    check_told(caught.value, f"the environment variable {variable}")


def refuse(connection: socket.socket) -> None:
    """Ask for a password that was given, and repeat it."""
    head = read_request(connection)
    connection.sendall(answer(head, status="407 " + "planted", fields="X: planted\r\n"))


def slam(connection: socket.socket) -> None:
    """Read the request and reset the connection."""
    read_request(connection)
    reset(connection)


ESTABLISHED = b"HTTP/1.1 200 Connection established\r\n\r\n"
FAILURES: dict[str, tuple[Handler, str, bool]] = {
    "refuses": (refuse, " refused the tunnel: HTTP status 407", False),
    "redirects": (once(answer(status="302 Found")), " refused the tunnel: HTTP status 302", False),
    "is silent": (silent, ": timed out", True),
    "drips": (drip(b"HTTP/1.1 200 OK\r\nX: " + b"x" * 3000, 0.05), ": timed out", True),
    "talks on and on": (
        once(b"HTTP/1.1 200 OK\r\n" + b"X: x\r\n" * 150 + (b"Y: " + b"y" * 60_000 + b"\r\n") * 9),
        ": the answer is larger than 65536 bytes",
        False,
    ),
    "announces for ever": (
        once(b"HTTP/1.1 100 Continue\r\n\r\n" * 5000),
        ": the answer is larger than 65536 bytes",
        False,
    ),
    "is no proxy": (
        once(b"220 planted ready\r\n"),
        ": the answer does not begin with an HTTP/1 status line",
        False,
    ),
    "hangs up": (once(b""), ": the connection was closed before an answer came", False),
    "hangs up within its answer": (
        once(b"HTTP/1.1 200 OK\r\nX: planted"),
        ": the answer is cut short: the connection was closed before its end",
        False,
    ),
    "resets": (slam, ": ConnectionResetError: Connection reset by peer", False),
    "sends too much": (
        once(ESTABLISHED + b"planted"),
        " sent more than an answer before the tunnel was used",
        False,
    ),
}


@pytest.mark.parametrize(("handler", "reason", "timed_out"), FAILURES.values(), ids=FAILURES)
def test_a_proxy_that_fails_sends_nothing_and_shows_nothing(
    make: Make, handler: Handler, reason: str, timed_out: bool
) -> None:
    """Host, port and status are told; user and password show nowhere, whoever reports the error."""
    keeper, root = Keeper(), logging.getLogger()
    level = root.level
    root.addHandler(keeper)
    root.setLevel(logging.DEBUG)
    start = time.monotonic()
    try:
        with Server(handler) as proxy:
            transport = make(proxy=url(proxy.port, f"{USER}:{ESCAPED}@"))
            with pytest.raises(NotSent) as caught:
                call(transport, 9, connect_timeout=SHORT)
    finally:
        root.removeHandler(keeper)
        root.setLevel(level)
    assert time.monotonic() - start < SOON
    assert caught.value.reason == f"proxy 127.0.0.1:{proxy.port}{reason}"
    assert caught.value.timed_out is timed_out
    plain = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
    pools = transport._pools
    everything = [shown(caught.value), *keeper.texts, repr(transport), repr(vars(pools))]
    everything += [repr(vars(pool)) for pool in pools.by_host.values()]  # type: ignore[union-attr]
    used = pools._proxies._proxy  # type: ignore[union-attr]
    everything += [repr(used), *(repr(getattr(used, name)) for name in used.__slots__)]
    for secret in ("planted", PASSWORD, ESCAPED, plain):
        assert not [text for text in everything if secret in text]


def test_a_proxy_that_is_not_there_is_named(make: Make) -> None:
    """Nobody listening at the proxy's port is told of the proxy, not of the host beyond."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(NotSent) as caught:
        call(make(proxy=url(port)), 9)
    reason = f"proxy 127.0.0.1:{port}: connecting to 127.0.0.1 port {port}: ConnectionRefusedError"
    assert caught.value.reason.startswith(reason)
    assert isinstance(caught.value.__cause__, ConnectionRefusedError)


def test_a_failed_tunnel_leaves_its_place_free(make: Make, tls: ssl.SSLContext) -> None:
    """A proxy that recovers is used again, by as many connections as before."""
    failed = threading.Event()
    with Server(always(answer()), tls=tls) as server, ConnectProxy() as working:

        def handler(connection: socket.socket) -> None:
            if failed.is_set():
                working._tunnel(connection)
            failed.set()

        with Server(handler) as proxy:
            transport = make(proxy=url(proxy.port), max_connections=1)
            with pytest.raises(NotSent):
                call(transport, server.port)
            assert call(transport, server.port).status == 200
            transport.close()


def test_an_abort_interrupts_the_proxy(make: Make) -> None:
    """Waiting for a proxy's answer ends when the exchange is aborted."""
    asked = threading.Event()
    outcome: list[NotSent] = []

    def handler(connection: socket.socket) -> None:
        read_request(connection)
        asked.set()
        silent(connection)

    def run() -> None:
        with pytest.raises(NotSent) as caught:
            exchange(transport, request(9, scheme="https"), handle=handle)
        outcome.append(caught.value)

    handle = Exchange()
    with Server(handler) as proxy:
        transport = make(proxy=url(proxy.port))
        thread = threading.Thread(target=run)
        thread.start()
        assert asked.wait(PATIENCE)
        start = time.monotonic()
        handle.abort()
        thread.join(PATIENCE)
        assert time.monotonic() - start < SOON
    assert outcome[0].reason == "aborted"
    assert not handle.sent
