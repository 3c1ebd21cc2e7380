"""The server underneath: connections, keep-alive, bytes that are no calls."""

import json
import logging
import socket
import threading
import time
from pathlib import Path

import pytest

from tests.simulator.support import Client, Simulator, port_of

MIX = {"TaskId": "t"}


def exchange(simulator: Simulator, sent: bytes) -> bytes:
    """Send bytes, say that there are no more, and read what comes until the end."""
    with socket.create_connection(("127.0.0.1", port_of(simulator)), timeout=10) as connection:
        connection.sendall(sent)
        connection.shutdown(socket.SHUT_WR)
        received = b""
        while part := connection.recv(65536):
            received += part
    return received


def test_connections_are_kept(client: Client) -> None:
    """Calls that follow each other use the same connection."""
    client.zego("StopMix", MIX)
    first = client.connection.sock
    client.tencent("live", "CancelCommonMixStream", {"MixStreamSessionId": "s"})

    assert first is not None
    assert client.connection.sock is first


def test_answers_are_not_delayed(client: Client) -> None:
    """Calls one after the other do not wait for the acknowledgement timer of 40 milliseconds."""
    client.zego("StopMix", MIX)
    start = time.monotonic()
    for _ in range(100):
        client.zego("StopMix", MIX)

    assert time.monotonic() - start < 2.0


def test_connection_is_closed_on_request(client: Client) -> None:
    """A client that asks for it gets its connection closed."""
    answer = client.zego("StopMix", MIX, headers={"Connection": "close"})

    assert answer.headers["connection"] == "close"
    assert client.connection.sock is None


def test_http_1_0(simulator: Simulator) -> None:
    """A client of HTTP/1.0 is answered, and its connection ends."""
    received = exchange(simulator, b"GET /?Action=None HTTP/1.0\r\n\r\n")

    assert received.startswith(b"HTTP/1.1 200 OK\r\n")
    assert b'"Code":100000007' in received


def test_pipelined_calls_are_answered_in_order(simulator: Simulator) -> None:
    """Calls sent without waiting are answered one after the other."""
    received = exchange(simulator, b"GET / HTTP/1.1\r\n\r\nGET /?Action=X HTTP/1.1\r\n\r\n")

    assert received.index(b"100000006") < received.index(b"100000007")


def test_client_may_wait_to_be_told_to_go_on(simulator: Simulator) -> None:
    """A client that expects 100 Continue is told to go on before it sends its body."""
    head = b"POST /?Action=X HTTP/1.1\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n"
    with socket.create_connection(("127.0.0.1", port_of(simulator)), timeout=10) as connection:
        connection.sendall(head)
        assert connection.recv(65536) == b"HTTP/1.1 100 Continue\r\n\r\n"
        connection.sendall(b"{}")
        assert connection.recv(65536).startswith(b"HTTP/1.1 200 OK\r\n")


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        (b"GET /other HTTP/1.1\r\n\r\n", 404),
        (b"DELETE / HTTP/1.1\r\n\r\n", 405),
        (b"GET / HTTP/2.0\r\n\r\n", 400),
        (b"hello\r\n\r\n", 400),
        (b"GET /\xff HTTP/1.1\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nno colon\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nA: b\x00\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nA: b\r\n folded\r\n\r\n", 400),
        (b"POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", 400),
        (b"POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", 400),
        (b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n", 411),
        (b"POST / HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n", 413),
        (b"GET /" + b"a" * 70_000 + b" HTTP/1.1\r\n\r\n", 414),
        (b"GET / HTTP/1.1\r\n" + b"A: b\r\n" * 200 + b"\r\n", 431),
        (b"GET / HTTP/1.1\r\nA: " + b"a" * 70_000 + b"\r\n\r\n", 431),
    ],
)
def test_what_is_no_call_is_answered_by_http(
    simulator: Simulator, sent: bytes, status: int
) -> None:
    """Bytes that are no call get an HTTP status, after which the connection ends."""
    received = exchange(simulator, sent)

    assert received.startswith(b"HTTP/1.1 %d " % status)
    assert b"\r\nConnection: close\r\n" in received
    assert simulator.calls == []


@pytest.mark.parametrize(
    "sent",
    [b"", b"GET", b"GET / HTTP/1.1\r\nA: b", b"POST / HTTP/1.1\r\nContent-Length: 9\r\n\r\n{"],
)
def test_a_call_cut_short_is_not_answered(simulator: Simulator, sent: bytes) -> None:
    """A client that closes in the middle of a call gets the connection closed."""
    assert exchange(simulator, sent) == b""


def test_a_fault_of_the_simulator_is_a_500_without_secrets(
    tables: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """A fault inside is answered as HTTP 500 and logged by its place, without quoting the call."""
    secret = str(time.time())

    def fail(_: object) -> None:
        raise RuntimeError(secret)

    with (
        caplog.at_level(logging.ERROR),
        Simulator(tables=tables, on_call=fail) as simulator,
    ):
        client = Client(simulator)
        answer = client.zego("StopMix", MIX)
        client.close()

    assert answer.status == 500
    assert "RuntimeError" in caplog.text
    assert secret not in caplog.text


def test_port_is_kept_over_a_restart(simulator: Simulator) -> None:
    """A simulator that is started again has the same endpoint and the same tasks."""
    before = simulator.endpoint
    client = Client(simulator)
    client.zego("StopMix", MIX)
    simulator.stop()
    simulator.stop()
    with pytest.raises(ConnectionError):
        client.zego("StopMix", MIX)
    client.close()

    simulator.start()
    simulator.start()
    client = Client(simulator)

    assert simulator.endpoint == before
    assert client.zego("StopMix", MIX).code == 110209001
    client.close()


def test_port_can_be_chosen(tables: Path) -> None:
    """A port that is given is served on, and one that is taken is an error."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(OSError, match="in use"):
            Simulator(tables=tables, port=port).start()
    with Simulator(tables=tables, port=port) as simulator:
        assert simulator.endpoint == f"http://127.0.0.1:{port}"


def test_endpoint_before_the_start(tables: Path) -> None:
    """A simulator that has no port yet says so, and stopping it is no fault."""
    simulator = Simulator(tables=tables)
    with pytest.raises(RuntimeError, match="started"):
        _ = simulator.endpoint
    simulator.stop()


def test_repr_holds_no_secret(simulator: Simulator) -> None:
    """A printed simulator shows its port and no key."""
    assert str(port_of(simulator)) in repr(simulator)
    assert simulator.tencent_secret_key not in repr(simulator)
    assert simulator.zego_server_secret not in repr(simulator)


def test_no_thread_is_left(tables: Path) -> None:
    """Stopping ends all threads, also those of connections that are still open."""
    before = threading.active_count()
    with Simulator(tables=tables) as simulator:
        clients = [Client(simulator) for _ in range(5)]
        for client in clients:
            client.zego("StopMix", MIX)
        assert threading.active_count() > before
    assert threading.active_count() == before
    for client in clients:
        client.close()


def test_large_answer_is_whole(client: Client) -> None:
    """An answer larger than any buffer arrives whole."""
    content = {"Code": 0, "Data": ["x" * 1000] * 5000}
    client.simulator.respond("StopMix", content)

    assert client.zego("StopMix", MIX).json == json.loads(json.dumps(content))
