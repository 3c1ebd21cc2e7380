"""TLS: nobody is talked to whose certificate was not verified."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from mediactl._runtime.transport import Lost, NotSent, Transport

from .servers import PATIENCE, Server, always, answer, exchange, once, request, reset


@pytest.fixture
def trusting(certificate: Path) -> Iterator[Transport]:
    """A transport that trusts the certificate."""
    transport = Transport(ca_certs=str(certificate))
    yield transport
    transport.close()


def test_a_trusted_server_is_talked_to(trusting: Transport, tls: ssl.SSLContext) -> None:
    """With its authority given, a server is accepted and its connection kept."""
    body = b"x" * 200_000
    with Server(always(answer(body)), tls=tls) as server:
        message = request(server.port, scheme="https", host="localhost", body=body)
        for _ in range(3):
            assert exchange(trusting, message).body == body
    assert server.accepted == 1


def test_a_trailing_dot_does_not_spoil_the_name(
    trusting: Transport, tls: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A fully qualified name is looked up with its dot and verified without it."""
    asked: list[str] = []

    def look_up(host: str, *_: object) -> list[object]:
        asked.append(host)
        return [(socket.AF_INET, socket.SOCK_STREAM, 0, "", ("127.0.0.1", server.port))]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    with Server(always(answer()), tls=tls) as server:
        message = request(server.port, scheme="https", host="localhost.")
        assert exchange(trusting, message).status == 200
    assert asked == ["localhost."]


def test_a_self_signed_server_is_refused(tls: ssl.SSLContext) -> None:
    """Without its authority given, a self-signed certificate ends the connection before sending."""
    with Server(always(answer()), tls=tls) as server, pytest.raises(NotSent) as caught:
        exchange(Transport(), request(server.port, scheme="https", host="localhost"))
    reason = "TLS handshake with localhost: the certificate was refused: self-signed certificate"
    assert caught.value.reason.replace("self signed", "self-signed") == reason
    assert not caught.value.timed_out


def test_a_certificate_for_another_name_is_refused(
    trusting: Transport, tls: ssl.SSLContext
) -> None:
    """A trusted certificate of somebody else ends the connection before sending."""
    with Server(always(answer()), tls=tls) as server, pytest.raises(NotSent) as caught:
        exchange(trusting, request(server.port, scheme="https", host="127.0.0.1"))
    assert "the certificate was refused: IP address mismatch" in caught.value.reason


def test_a_server_without_tls_is_not_sent_to(trusting: Transport) -> None:
    """A server that talks in the clear where TLS is expected is sent nothing."""

    def greet(connection: socket.socket) -> None:
        connection.sendall(b"220 mail.example ready\r\n")
        connection.recv(65536)

    with Server(greet) as server, pytest.raises(NotSent) as caught:
        exchange(trusting, request(server.port, scheme="https", host="localhost"))
    assert caught.value.reason.startswith("TLS handshake with localhost: ")


def test_an_answer_cut_short_under_tls_is_lost(trusting: Transport, tls: ssl.SSLContext) -> None:
    """A connection that ends without TLS's own farewell does not pass for a whole answer."""
    with Server(once(answer(b"xx")[:-1]), tls=tls) as server, pytest.raises(Lost):
        exchange(trusting, request(server.port, scheme="https", host="localhost"))


@pytest.mark.parametrize("ends", ["reset", "stall"])
def test_a_request_that_is_taken_in_part_is_lost(
    trusting: Transport, tls: ssl.SSLContext, ends: str
) -> None:
    """Once a record of TLS has left, the server has read a part of the request, and may act on it."""
    read = threading.Event()

    def take_a_part(connection: socket.socket) -> None:
        head, taken = b"", 0
        while taken < 200_000:
            piece = connection.recv(16_384)
            head, taken = head or piece, taken + len(piece)
        assert b"\r\n\r\n" in head
        read.set()
        if ends == "reset":
            reset(connection)
        else:
            over.wait(PATIENCE)

    over = threading.Event()
    with Server(take_a_part, tls=tls) as server:
        message = request(server.port, scheme="https", host="localhost", body=b"x" * 20_000_000)
        with pytest.raises(Lost) as caught:
            exchange(trusting, message, read_timeout=1)
        over.set()
    assert read.is_set()
    assert caught.value.reason.startswith("sending the request: ")
    assert caught.value.timed_out is (ends == "stall")


@pytest.mark.parametrize("content", [None, b"not a certificate"])
def test_authorities_that_cannot_be_read_are_told_at_once(
    tmp_path: Path, content: bytes | None
) -> None:
    """A wrong `ca_certs` is refused when the transport is made, and the message names the file."""
    path = tmp_path / "authorities.pem"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ValueError, match=r"ca_certs: .*authorities\.pem.* PEM"):
        Transport(ca_certs=str(path))
