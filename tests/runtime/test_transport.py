"""Single exchanges with servers that behave, and with many that do not."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from http.client import HTTPConnection
from types import SimpleNamespace

import pytest

from mediactl._runtime import aside
from mediactl._runtime.deadline import Deadline
from mediactl._runtime.messages import write_request
from mediactl._runtime.transport import HttpAnswer, HttpRequest, Lost, NotSent, Transport

from .servers import (
    PATIENCE,
    Handler,
    Server,
    always,
    answer,
    exchange,
    once,
    only_pool,
    read_request,
    request,
    reset,
    silent,
    wait_until_stale,
)


@pytest.fixture
def transport() -> Iterator[Transport]:
    """A transport with the limits it has by default."""
    transport = Transport()
    yield transport
    transport.close()


def lost(transport: Transport, handler: Handler, **limits: float) -> Lost:
    """Return how an exchange with a server that behaves like this is lost."""
    with Server(handler) as server, pytest.raises(Lost) as caught:
        exchange(transport, request(server.port), **limits)
    return caught.value


def test_the_request_goes_out_as_given(transport: Transport) -> None:
    """Method, target, fields and body reach the server unchanged, with what HTTP needs beside."""
    seen: list[bytes] = []

    def handler(connection: socket.socket) -> None:
        seen.append(read_request(connection))
        connection.sendall(answer(b'{"Code":0}', fields="X-Request: a\r\n"))

    with Server(handler) as server:
        got = exchange(transport, request(server.port, "/?A%20=b&c[]=d", body=b"\x00{}"))
    head, _, body = seen[0].partition(b"\r\n\r\n")
    assert head.split(b"\r\n") == [
        b"POST /?A%20=b&c[]=d HTTP/1.1",
        b"Content-Type: application/json",
        f"Host: 127.0.0.1:{server.port}".encode(),
        b"Accept-Encoding: identity",
        b"Content-Length: 3",
    ]
    assert body == b"\x00{}"
    assert (got.status, got.headers.get("x-request"), got.body) == (200, "a", b'{"Code":0}')


def test_fields_of_the_caller_replace_the_added_ones(transport: Transport) -> None:
    """A signed Host, in any case, is sent as signed and only once; a bare GET has no length."""
    seen: list[bytes] = []

    def handler(connection: socket.socket) -> None:
        seen.append(read_request(connection))
        connection.sendall(answer())

    with Server(handler) as server:
        fields = {"host": "trtc.example", "ACCEPT-ENCODING": "gzip"}
        exchange(transport, HttpRequest("GET", "http", "127.0.0.1", server.port, "/", fields))
    assert seen[0].split(b"\r\n") == [
        b"GET / HTTP/1.1",
        b"host: trtc.example",
        b"ACCEPT-ENCODING: gzip",
        b"",
        b"",
    ]


@pytest.mark.parametrize(
    ("scheme", "host", "port", "expected"),
    [
        ("https", "rtc-api.example", 443, "rtc-api.example"),
        ("http", "rtc-api.example", 80, "rtc-api.example"),
        ("http", "rtc-api.example", 443, "rtc-api.example:443"),
        ("http", "::1", 8080, "[::1]:8080"),
        ("http", "[::1]", 80, "[::1]"),
    ],
)
def test_the_host_field_names_a_port_only_where_it_is_unusual(
    scheme: str, host: str, port: int, expected: str
) -> None:
    """Host is the name as a URL would have it, without the scheme's own port."""
    message = HttpRequest("GET", scheme, host, port, "/", {})
    assert f"\r\nHost: {expected}\r\n".encode() in write_request(message)


@pytest.mark.parametrize("status", ["302 Found", "404 Not Found", "502 Bad Gateway"])
def test_every_status_is_an_answer(transport: Transport, status: str) -> None:
    """Redirects are not followed, and errors of HTTP are not exceptions here."""
    with Server(always(answer(status=status, fields="Location: /there\r\n"))) as server:
        assert exchange(transport, request(server.port)).status == int(status[:3])
    assert server.accepted == 1


def test_an_exchange_may_have_no_limit_at_all(transport: Transport) -> None:
    """Without a deadline and without timeouts an exchange takes what it takes."""
    with Server(always(answer())) as server:
        assert exchange(transport, request(server.port), seconds=None).status == 200


def test_connections_are_kept(transport: Transport) -> None:
    """Exchanges one after another share one connection."""
    with Server(always(answer())) as server:
        for _ in range(5):
            exchange(transport, request(server.port))
    assert server.accepted == 1


def test_connection_close_is_honoured(transport: Transport) -> None:
    """A server that announces the end of a connection is given a new one, without an error."""
    with Server(always(answer(fields="Connection: close\r\n"))) as server:
        for _ in range(3):
            exchange(transport, request(server.port))
    assert server.accepted == 3


def test_bytes_after_an_answer_do_not_answer_the_next_request(transport: Transport) -> None:
    """A connection that holds more than the answer is not used again."""
    with Server(always(answer(b"first") + answer(b"uninvited"))) as server:
        bodies = [exchange(transport, request(server.port)).body for _ in range(2)]
    assert bodies == [b"first", b"first"]
    assert server.accepted == 2


def test_a_connection_closed_while_idle_is_replaced(transport: Transport) -> None:
    """A stale connection that shows before sending costs nothing but a new connection."""
    with Server(once(answer())) as server:
        exchange(transport, request(server.port))
        wait_until_stale(transport)
        assert exchange(transport, request(server.port)).status == 200
    assert server.accepted == 2


def test_a_connection_closed_on_arrival_of_a_request_is_lost(transport: Transport) -> None:
    """A stale connection that shows only after sending may have carried the request."""

    def handler(connection: socket.socket) -> None:
        read_request(connection)
        connection.sendall(answer())
        read_request(connection)

    with Server(handler) as server:
        exchange(transport, request(server.port))
        with pytest.raises(Lost, match="closed before an answer came"):
            exchange(transport, request(server.port))
    assert server.accepted == 1


def test_a_connection_that_failed_is_not_used_again(transport: Transport) -> None:
    """After a lost exchange the next one has a connection of its own."""
    with Server(once(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nshort")) as server:
        for _ in range(2):
            with pytest.raises(Lost, match="cut short"):
                exchange(transport, request(server.port))
    assert server.accepted == 2


def test_a_reset_before_the_answer_is_lost(transport: Transport) -> None:
    """A connection reset after the request went out leaves the outcome unknown."""

    def handler(connection: socket.socket) -> None:
        read_request(connection)
        reset(connection)

    failure = lost(transport, handler)
    assert failure.reason.startswith("waiting for the answer: ConnectionResetError")
    assert not failure.timed_out
    assert isinstance(failure.__cause__, ConnectionResetError)


def test_a_reset_within_the_body_is_lost(transport: Transport) -> None:
    """Half an answer is none."""

    def handler(connection: socket.socket) -> None:
        read_request(connection)
        connection.sendall(answer(b"x" * 100_000)[:-1])
        reset(connection)

    assert not lost(transport, handler).timed_out


def test_garbage_is_lost(transport: Transport) -> None:
    """A server that does not speak HTTP may have done anything with the request."""
    failure = lost(transport, once(b"\x15\x03\x01\x00\x02\x02\x46"))
    assert "status line" in failure.reason


def test_an_answer_over_the_limit_is_lost() -> None:
    """The transport's limit on the size of answers is kept."""
    transport = Transport(max_response_bytes=10)
    assert lost(transport, once(answer(b"x" * 11))).reason == "answer larger than 10 bytes"


def test_chunks_are_put_together(transport: Transport) -> None:
    """A chunked body arrives whole, and its connection serves on."""
    chunks = (
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n",
        b"1\r\nd\r\n0\r\n\r\n",
    )
    with Server(always(*chunks)) as server:
        assert [exchange(transport, request(server.port)).body for _ in range(2)] == [b"abcd"] * 2
    assert server.accepted == 1


def test_a_body_larger_than_the_buffers_of_the_network_is_sent_whole(transport: Transport) -> None:
    """A body that takes many writes arrives complete and in order."""
    seen: list[bytes] = []

    def handler(connection: socket.socket) -> None:
        seen.append(read_request(connection))
        connection.sendall(answer())

    body = bytes(range(256)) * 40_000
    with Server(handler) as server:
        exchange(transport, request(server.port, body=body))
    assert seen[0].endswith(b"\r\n\r\n" + body)


def test_a_refusal_within_a_large_body_is_lost(transport: Transport) -> None:
    """Once a part of the body is out, a failure to send the rest leaves the outcome unknown."""

    def handler(connection: socket.socket) -> None:
        connection.recv(1000)
        reset(connection)

    with Server(handler) as server, pytest.raises(Lost, match="sending the request"):
        exchange(transport, request(server.port, body=bytes(32_000_000)))


def test_a_connection_that_takes_no_byte_has_sent_nothing(transport: Transport) -> None:
    """A stale connection that shows at the first write cannot have carried the request."""

    def handler(connection: socket.socket) -> None:
        read_request(connection)
        connection.sendall(answer())
        over.wait(PATIENCE)

    over = threading.Event()
    with Server(handler) as server:
        exchange(transport, request(server.port))
        pool = only_pool(transport).pool
        assert pool is not None
        pool.queue[-1].sock.shutdown(socket.SHUT_WR)
        with pytest.raises(NotSent, match="sending the request: BrokenPipeError"):
            exchange(transport, request(server.port))
        over.set()


def test_nobody_listening_is_not_sent(transport: Transport) -> None:
    """A refused connection has carried nothing, and the reason says to where and why."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(NotSent) as caught:
        exchange(transport, request(port))
    assert caught.value.reason == (
        f"connecting to 127.0.0.1 port {port}: ConnectionRefusedError: Connection refused"
    )
    assert not caught.value.timed_out
    assert isinstance(caught.value.__cause__, ConnectionRefusedError)


def test_an_unknown_host_is_not_sent(transport: Transport, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that does not resolve has carried nothing, and the reason names it."""

    def fail(*_: object) -> list[object]:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    with pytest.raises(NotSent) as caught:
        exchange(transport, request(80, host="host.invalid"))
    assert caught.value.reason == "looking up host.invalid: gaierror: Name or service not known"


def test_the_next_address_of_a_host_is_tried(
    transport: Transport, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One of a host's addresses that refuses does not make the host unreachable."""
    with Server(always(answer())) as server:
        row = (socket.AF_INET, socket.SOCK_STREAM, 0, "")
        rows = [(*row, ("127.0.0.1", 1)), (*row, ("127.0.0.1", server.port))]
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_: rows)
        assert exchange(transport, request(server.port, host="host.invalid")).status == 200


def test_names_are_looked_up_even_when_no_thread_can_be_started(
    transport: Transport, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An interpreter on its way out starts no threads, and calls made there still work."""

    class Refusing:
        def __init__(self, **_: object) -> None:
            pass

        def start(self) -> None:
            raise RuntimeError("can't start new thread")

    stand_in = SimpleNamespace(Thread=Refusing, Event=threading.Event)
    monkeypatch.setattr(aside, "threading", stand_in)
    with Server(always(answer())) as server:
        assert exchange(transport, request(server.port, host="localhost")).status == 200


@pytest.mark.parametrize("host", ["", "a b", "a\r\nb", "a" * 300, "a..b"])
def test_a_host_that_is_none_is_not_sent_to(transport: Transport, host: str) -> None:
    """What cannot be a host is told as such, not as an error of some library."""
    with pytest.raises(NotSent):
        exchange(transport, request(80, host=host))


@pytest.mark.parametrize("port", [-1, 0, 65_536, 70_000])
def test_a_port_that_is_none_is_not_sent_to(transport: Transport, port: int) -> None:
    """A port out of range is refused, instead of being cut to one that somebody may listen at."""
    with pytest.raises(NotSent, match=f"{port} is not a port"):
        exchange(transport, request(port))


@pytest.mark.parametrize(
    ("target", "value"),
    [
        ("/ HTTP/1.1\r\nX: y", "v"),
        ("/a b", "v"),
        ("/ü", "v"),
        ("/", "v\r\nX: y"),
        ("/", "v\ny"),
        ("/", "v\ry"),
        ("/", "中"),
    ],
)
def test_a_head_that_would_read_differently_is_not_sent(
    transport: Transport, target: str, value: str
) -> None:
    """Nothing in a target or a field can end its line and begin another."""
    with Server(always(answer())) as server:
        message = HttpRequest("GET", "http", "127.0.0.1", server.port, target, {"X-A": value})
        with pytest.raises(NotSent, match="character that HTTP does not allow"):
            exchange(transport, message)


def test_after_close_nothing_is_sent(transport: Transport) -> None:
    """A closed transport refuses, for known hosts and new ones, and may be closed again."""
    with Server(always(answer())) as server:
        exchange(transport, request(server.port))
        transport.close()
        transport.close()
        for host in ("127.0.0.1", "localhost"):
            with pytest.raises(NotSent, match="^the client is closed$"):
                exchange(transport, request(server.port, host=host))
    assert server.accepted == 1


def test_close_closes_idle_connections(transport: Transport) -> None:
    """The server sees the end of a connection that was kept."""
    ended: list[bytes] = []

    def handler(connection: socket.socket) -> None:
        read_request(connection)
        connection.sendall(answer())
        ended.append(connection.recv(1))

    with Server(handler) as server:
        exchange(transport, request(server.port))
        transport.close()
        server._threads[-1].join(10)
        assert ended == [b""]


def test_debugging_http_client_prints_nothing_of_ours(
    transport: Transport, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """The standard library's switch that prints all traffic has no effect on ours."""
    monkeypatch.setattr(HTTPConnection, "debuglevel", 1)
    with Server(always(answer())) as server:
        exchange(transport, request(server.port))
    assert capfd.readouterr() == ("", "")


def test_messages_show_neither_query_nor_content() -> None:
    """Reprs name what is being talked about, and nothing that authorises or is content."""
    message = HttpRequest("GET", "https", "a.example", 443, "/p?Signature=x", {"A": "y"}, b"z")
    assert repr(message) == "<HttpRequest GET https://a.example/p>"
    assert repr(HttpAnswer(200, {"A": "y"}, b"body")) == "<HttpAnswer 200, 4 bytes>"


def test_a_spent_deadline_sends_nothing(transport: Transport) -> None:
    """With no time left nothing is begun, not even on an idle connection."""
    with Server(silent) as server, pytest.raises(NotSent) as caught:
        exchange(transport, request(server.port), seconds=0.0)
    assert caught.value.timed_out
    with Server(always(answer())) as server:
        exchange(transport, request(server.port))
        with pytest.raises(NotSent) as caught:
            transport.exchange(
                request(server.port), Deadline(0.0), connect_timeout=None, read_timeout=None
            )
    assert caught.value.timed_out
