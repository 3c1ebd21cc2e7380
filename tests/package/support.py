"""What these tests share: clients of a simulator, and a server that remembers what it was sent."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any, Final, NamedTuple, Self

from mediactl import RetryPolicy, TencentCredentials, ZegoCredentials
from mediactl.tencent.live import LiveClient
from mediactl.tencent.trtc import TrtcClient
from mediactl.testing import Simulator
from mediactl.zego.rtc import RtcClient

TENCENT: Final = TencentCredentials(secret_id="AKIDExample", secret_key="ExampleKey")
ZEGO: Final = ZegoCredentials(app_id=1234567890, server_secret="0123456789abcdef0123456789abcdef")


class Clients(NamedTuple):
    """A client of each service."""

    rtc: RtcClient
    live: LiveClient
    trtc: TrtcClient

    def of(self, service: str) -> Any:
        """Return the client of a service."""
        return getattr(self, service)


@contextmanager
def clients_of(simulator: Simulator) -> Iterator[Clients]:
    """Make clients that call a simulator, as often as they are told and as fast as they can."""
    with clients_at(simulator, simulator.endpoint) as clients:
        yield clients


@contextmanager
def clients_at(simulator: Simulator, endpoint: str) -> Iterator[Clients]:
    """Make such clients with a simulator's credentials, for wherever it is reached."""
    tencent = TencentCredentials(simulator.tencent_secret_id, simulator.tencent_secret_key)
    zego = ZegoCredentials(simulator.zego_app_id, simulator.zego_server_secret)
    plain: Any = {
        "endpoint": endpoint,
        "retry": RetryPolicy(max_attempts=1),
        "rate_limit": "off",
    }
    with (
        RtcClient(credentials=zego, **plain) as rtc,
        LiveClient(credentials=tencent, **plain) as live,
        TrtcClient(credentials=tencent, region="ap-singapore", **plain) as trtc,
    ):
        yield Clients(rtc, live, trtc)


def ask(client: Any, request: Any, *, missing_ok: bool = False) -> list[Any]:
    """Send a request and return its answers: one, unless it is answered by a stream of events.

    `missing_ok` is for those that stop something; others have no use for it.
    """
    if request.ACTION.streams:
        with client.stream(request) as events:
            return list(events)
    return [client.call(request, missing_ok=missing_ok and request.ACTION.stops)]


class Sent(NamedTuple):
    """A request as it came."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


class Recorder:
    """A server that answers every request alike, and remembers requests and connections."""

    def __init__(self, answer: object) -> None:
        recorder = self
        self.sent: list[Sent] = []
        self.connections = 0

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def setup(self) -> None:
                super().setup()
                recorder.connections += 1

            def do_GET(self) -> None:
                length = int(self.headers.get("Content-Length", 0))
                headers = {name.lower(): value for name, value in self.headers.items()}
                body = self.rfile.read(length)
                recorder.sent.append(Sent(self.command, self.path, headers, body))
                content = json.dumps(answer).encode()
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            do_POST = do_GET

            def log_message(self, format: str, *args: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()
        self.endpoint = f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
