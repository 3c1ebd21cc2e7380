"""What is common to the measurements with a server: the server, the clients, and their requests."""

from __future__ import annotations

import base64
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final, NamedTuple

import urllib3

from mediactl import TencentCredentials, ZegoCredentials
from mediactl._runtime.action import CallLimit, Rate
from tests.bench.server import HOST

TENCENT: Final = TencentCredentials("id-for-benchmarks", "key-for-benchmarks")
ZEGO: Final = ZegoCredentials(1234567890, "0123456789abcdef0123456789abcdef")
REGION: Final = "ap-singapore"
SDK_APP_ID: Final = 1400000001
TASK_ID: Final = "aTaskThatIsToBeStopped"


class Http(NamedTuple):
    """A request as it went over the wire."""

    method: str
    url: str
    headers: dict[str, str]
    body: bytes

    def send(self, pool: urllib3.PoolManager) -> Any:
        """Do what somebody would write without any client."""
        answer = pool.request(self.method, self.url, headers=self.headers, body=self.body)
        return json.loads(answer.data)


@contextmanager
def serving() -> Iterator[str]:
    """Run the server in a process of its own; gives its host and port."""
    command = [sys.executable, "-m", "tests.bench.server"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        yield f"{HOST}:{int(server.stdout.readline())}"
        server.stdin.close()


def last_request(server: str) -> Http:
    """Return the last request that the server saw, to be sent again byte by byte."""
    raw = base64.b64decode(json.loads(urllib3.request("GET", f"http://{server}/last").data))
    head, _, body = raw.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    method, target, _ = first.split(" ")
    headers = dict(line.split(": ", 1) for line in lines)
    return Http(method, f"http://{server}{target}", headers, body)


def arrivals(server: str) -> list[float]:
    """Return when requests arrived since this was last asked, in seconds of the monotonic clock."""
    times: list[float] = json.loads(urllib3.request("GET", f"http://{server}/times").data)
    return times


def lift_limit(request: Any, calls: int = 1_000_000) -> None:
    """Let an action be called as often as it can be; the limiter works all the same."""
    request.ACTION.limit = CallLimit(Rate(calls))
