"""A stand-in for the vendor that answers as it is told, and a proxy before it.

Made of the standard library alone, so that neither client's idea of the vendor is in it.
"""

from __future__ import annotations

import json
import socket
import ssl
import time
from contextlib import suppress
from dataclasses import dataclass
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any, NamedTuple, Self


@dataclass(frozen=True)
class Answer:
    """What the vendor says: the content of `Response`, and how it is sent.

    Attributes:
        pause: Seconds between one byte and the next; 0 sends the answer in one piece.
    """

    content: dict[str, Any]
    content_type: str = "application/json"
    pause: float = 0

    def to_bytes(self) -> bytes:
        body = json.dumps({"Response": self.content}).encode()
        fields = f"Content-Type: {self.content_type}\r\nContent-Length: {len(body)}\r\n"
        return f"HTTP/1.1 200 OK\r\n{fields}\r\n".encode() + body


def refusal(code: str, **more: str) -> dict[str, Any]:
    """Return the content of an answer that refuses."""
    return {"Error": {"Code": code, "Message": "no"}, **more}


FINE = Answer({"RequestId": "r-1"})


class Received(NamedTuple):
    """A request as it came."""

    headers: Message
    body: bytes

    @property
    def parameters(self) -> dict[str, Any]:
        return json.loads(self.body)


class _Server(ThreadingHTTPServer):
    """Serves on a free port of 127.0.0.1 while its `with` block lasts."""

    def __init__(self, handler: type[BaseHTTPRequestHandler]) -> None:
        super().__init__(("127.0.0.1", 0), handler)
        self._thread = Thread(target=self.serve_forever, args=(0.01,), daemon=True)

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.server_port}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.shutdown()
        self.server_close()
        self._thread.join()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # or dripping bytes would be gathered again

    def log_message(self, format: str, *args: object) -> None:
        pass


class Vendor(_Server):
    """Gives each request the next of its answers, and the last one to all that follow.

    Attributes:
        requests: What came, in order.
    """

    def __init__(self, *answers: Answer, tls: ssl.SSLContext | None = None) -> None:
        super().__init__(_VendorHandler)
        if tls is not None:
            self.socket = tls.wrap_socket(self.socket, server_side=True)
        self.answers = answers
        self.requests: list[Received] = []


class _VendorHandler(_Handler):
    server: Vendor

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        answers, requests = self.server.answers, self.server.requests
        answer = answers[min(len(requests), len(answers) - 1)]
        requests.append(Received(self.headers, body))
        with suppress(ConnectionError):  # a client that gives up may
            self._send(answer)

    def _send(self, answer: Answer) -> None:
        data = answer.to_bytes()
        if not answer.pause:
            self.wfile.write(data)
            return
        for byte in data:
            self.wfile.write(bytes([byte]))
            time.sleep(answer.pause)


class Proxy(_Server):
    """Takes everyone to one server, wherever they say they want to go.

    Attributes:
        tunnels: Where they said they wanted to go.
    """

    def __init__(self, port: int) -> None:
        super().__init__(_ProxyHandler)
        self.beyond = "127.0.0.1", port
        self.tunnels: list[str] = []


class _ProxyHandler(_Handler):
    server: Proxy

    def do_CONNECT(self) -> None:
        self.server.tunnels.append(self.path)
        self.send_response(200)
        self.end_headers()
        with socket.create_connection(self.server.beyond) as beyond:
            back = Thread(target=_pump, args=(beyond, self.connection), daemon=True)
            back.start()
            _pump(self.connection, beyond)
            back.join()
        self.close_connection = True


def _pump(source: socket.socket, target: socket.socket) -> None:
    """Pass on what comes until one side ends it."""
    with suppress(OSError):
        while data := source.recv(65_536):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)
