"""What is loaded when it is first used must not be missed where it cannot be loaded."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from pathlib import Path

from .servers import Server, answer, read_request

STREAM = {"StreamName": "s", "AppName": "a", "DomainName": "d", "PublishTimeList": []}
PAGE = {"PageNum": 1, "PageSize": 10, "TotalNum": 1, "TotalPage": 1, "RequestId": "r"}
REFUSED = {"Error": {"Code": "RequestLimitExceeded", "Message": "too fast"}, "RequestId": "r"}
CONTENTS = {
    "plain": PAGE | {"OnlineInfo": [STREAM]},
    "drift": PAGE | {"OnlineInfo": [STREAM], "New": 1},
    "long": PAGE | {"OnlineInfo": [STREAM] * 1000},
    "refused": REFUSED,
}


def answer_by_stream(connection: socket.socket) -> None:
    """Answer each request with what its stream's name calls for."""
    while request := read_request(connection):
        name = json.loads(request.partition(b"\r\n\r\n")[2])["StreamName"]
        body = json.dumps({"Response": CONTENTS[name]}).encode()
        fields = "Retry-After: 3\r\n" if name == "refused" else ""
        connection.sendall(answer(body, fields=fields))


def test_answers_are_kept_where_no_file_can_be_opened() -> None:
    """A process that may open no more files gets each answer all the same, and no other error."""
    script = Path(__file__).parent / "no_more_files.py"
    with Server(answer_by_stream) as server:
        command = [sys.executable, "-W", "error", str(script), str(server.port)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {
        "drift": "1 streams, drift in 1 places",
        "long": "1000 streams, drift in 0 places",
        "refused": "ApiError",  # the table that knows the code cannot be loaded
        "plain": "1 streams, drift in 0 places",
        "often": "1 streams, drift in 0 places",
        "told": "404",
    }
