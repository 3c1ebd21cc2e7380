"""A loopback server that answers every call with the same bytes, as fast as asyncio can.

It shares no code with the package: it knows only as much of HTTP/1.1 as the clients here speak.

    python -m tests.bench.server

prints the port, and serves until its standard input ends. Besides answers it keeps the time at which
each request came, for whoever asks by `GET /times`, and the last request as it came: `GET /last`.
"""

from __future__ import annotations

import asyncio
import base64
import json
import signal
import sys
import time
from typing import Final

HOST: Final = "127.0.0.1"
_ANSWERS: Final = {
    b"X-TC-Action: StopStreamIngest": {"Response": {"RequestId": "8e2c0f3a-5a0f-4e0e-9d3f-1f"}},
    b"Action=StopMix": {"Code": 0, "Message": "success", "RequestId": "4472830197163954"},
}
_PLAIN: Final = {"Response": {"RequestId": "00000000-0000-0000-0000-000000000000"}}
_HEAD: Final = (
    "HTTP/1.1 200 OK\r\nServer: bench\r\nDate: Sat, 21 Nov 2026 12:00:00 GMT\r\n"
    "Content-Type: application/json\r\nContent-Length: {}\r\nConnection: keep-alive\r\n\r\n"
)


def _whole(content: object) -> bytes:
    body = json.dumps(content).encode()
    return _HEAD.format(len(body)).encode() + body


class _Connection(asyncio.Protocol):
    answers: Final = {sign: _whole(content) for sign, content in _ANSWERS.items()}
    plain: Final = _whole(_PLAIN)
    times: Final[list[float]] = []
    last = b""

    def __init__(self) -> None:
        self._held = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._held += data
        while (end := self._held.find(b"\r\n\r\n")) >= 0:
            end += 4 + _content_length(self._held[: end + 2])
            if len(self._held) < end:
                return
            request, self._held = self._held[:end], self._held[end:]
            self._transport.write(self._answer(request))

    def _answer(self, request: bytes) -> bytes:
        if request.startswith(b"GET /times "):
            times, self.times[:] = _whole(self.times), []
            return times
        if request.startswith(b"GET /last "):
            return _whole(base64.b64encode(_Connection.last).decode())
        self.times.append(time.monotonic())
        _Connection.last = request
        for sign, answer in self.answers.items():
            if sign in request:
                return answer
        return self.plain


def _content_length(head: bytes) -> int:
    start = head.lower().find(b"\r\ncontent-length:")
    if start < 0:
        return 0
    start += len(b"\r\ncontent-length:")
    return int(head[start : head.index(b"\r\n", start)])


async def _serve() -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(_Connection, HOST, 0, backlog=256)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()  # without waiting for connections that somebody still keeps


if __name__ == "__main__":
    # An interrupt is for whoever started this, and then ends the standard input.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    asyncio.run(_serve())
