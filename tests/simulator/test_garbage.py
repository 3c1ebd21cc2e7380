"""Whatever arrives, it is answered or the connection ends, and the simulator goes on."""

import json
import logging
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.simulator.support import Client, Simulator

SETTINGS = settings(max_examples=150, deadline=None)

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
parameter_names = st.sampled_from(
    [
        "MixStreamSessionId",
        "InputStreamList",
        "OutputType",
        "OutputUrl",
        "Extra",
        "TaskId",
        "Sequence",
        "MixOutput",
        "StreamId",
        "StreamId[]",
        "Vendor",
        "Media.0.FileId",
        "Media.0.Resolution.0",
        "IsTest",
    ]
)
request_objects = st.dictionaries(parameter_names | st.text(), json_values, max_size=6)
http_lines = st.sampled_from(
    [
        b"GET /?Action=StopMix HTTP/1.1\r\n",
        b"POST / HTTP/1.1\r\n",
        b"Content-Length: 5\r\n",
        b"Content-Length: 0\r\n",
        b"X-TC-Action: StopStreamIngest\r\n",
        b"Authorization: TC3-HMAC-SHA256 Credential=a/2026-01-01/trtc/tc3_request, "
        b"SignedHeaders=content-type;host, Signature=" + b"0" * 64 + b"\r\n",
        b"X-TC-Timestamp: \xb2\xb3\r\n",
        b"Expect: 100-continue\r\n",
        b"\r\n",
        b"hello",
    ]
)
raw_requests = st.lists(http_lines | st.binary(max_size=40), max_size=12).map(b"".join)
query_parts = st.tuples(
    parameter_names | st.text(max_size=8),
    st.text(max_size=8) | st.sampled_from(["0", "1", "a", "true", "%ff", "%"]),
)


@pytest.fixture(scope="module")
def simulator(tables: Path) -> Iterator[Simulator]:
    """One simulator for all the garbage; a fault inside of it would be logged as an error."""
    with Simulator(tables=tables) as running:
        yield running


@pytest.fixture(autouse=True)
def no_faults_inside(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Whatever was sent, nothing inside the simulator failed."""
    yield
    assert not [one for one in caplog.get_records("call") if one.levelno >= logging.ERROR]


@pytest.fixture(scope="module")
def client(simulator: Simulator) -> Iterator[Client]:
    """One client for the whole module: its calls must not end its connection either."""
    client = Client(simulator)
    yield client
    client.close()


def assert_alive(simulator: Simulator) -> None:
    """A fresh client is served."""
    client = Client(simulator)
    assert client.zego("DeleteMedia", "FileId[]=a", method="GET").code is None
    client.close()


@SETTINGS
@given(sent=raw_requests)
def test_random_bytes(simulator: Simulator, sent: bytes) -> None:
    """Any bytes get HTTP answers or a closed connection."""
    received = b""
    port = urlsplit(simulator.endpoint).port
    with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
        try:
            connection.sendall(sent)
            connection.shutdown(socket.SHUT_WR)
            while part := connection.recv(65536):
                received += part
        except ConnectionError:
            pass
    assert not received or received.startswith(b"HTTP/1.1 ")
    assert b"HTTP/1.1 500" not in received
    assert_alive(simulator)


@SETTINGS
@given(parameters=json_values | request_objects)
def test_random_json(client: Client, parameters: Any) -> None:
    """Any JSON in a signed body is answered in the envelope of its vendor."""
    body = json.dumps(parameters)

    tencent = client.tencent("live", "CreateCommonMixStream", body)
    zego = client.zego("StartMix", body)

    assert (tencent.status, zego.status) == (200, 200)
    assert tencent.json["Response"]["RequestId"]
    assert zego.json["RequestId"]


@SETTINGS
@given(body=st.text() | st.text(alphabet='{}[]":,0\\ue ntrul-'))
def test_random_bodies(client: Client, body: str) -> None:
    """Any text in a signed body is answered in the envelope of its vendor."""
    text = body.encode("utf-8", "replace").decode()

    assert client.tencent("trtc", "StopStreamIngest", text).json["Response"]["RequestId"]
    assert client.zego("StopMix", text).json["RequestId"]


@SETTINGS
@given(parts=st.lists(query_parts, max_size=6), safe=st.sampled_from(["", ".[]&=%+"]))
def test_random_queries(client: Client, parts: list[tuple[str, str]], safe: str) -> None:
    """Any query that is signed is answered in the envelope of its vendor."""
    query = "&".join(f"{quote(name, safe)}={quote(value, safe)}" for name, value in parts)

    tencent = client.tencent("live", "CreateCommonMixStream", query, method="GET")
    zego = client.zego("StopCDNRecord", query, method="GET")
    other = client.zego("DeleteMedia", query, method="GET")

    assert {tencent.status, zego.status, other.status} == {200}
    assert tencent.json["Response"]["RequestId"]
    assert zego.json["RequestId"]
    assert other.json["RequestId"]


@SETTINGS
@given(
    headers=st.dictionaries(
        st.sampled_from(
            ["Authorization", "X-TC-Timestamp", "X-TC-Version", "X-TC-Action", "Content-Type"]
        ),
        st.text(st.characters(min_codepoint=32, max_codepoint=255, exclude_characters="\x7f"))
        | st.sampled_from(["\xb2\xb3", "99999999999", "1e9", "TC3-HMAC-SHA256 Credential=///"]),
    )
)
def test_random_headers(client: Client, headers: dict[str, str]) -> None:
    """Any values in the headers of a call are answered in the vendor's envelope."""
    answer = client.tencent(
        "trtc",
        "StopStreamIngest",
        {"SdkAppId": 1, "TaskId": "a"},
        **{name.replace("-", "_"): value for name, value in headers.items() if value.strip()},
    )

    assert answer.status == 200
    assert answer.json["Response"]["RequestId"]
