"""Answers that are streams of events."""

import json
from typing import Any

import pytest

from tests.simulator.example_tables import TENCENT, TENCENT_TRTC
from tests.simulator.support import Answer, Client, Simulator

REQUEST = {"Text": "hello"}
PIECES = [{"Seq": 0, "IsEnd": False}, {"Seq": 1, "IsEnd": False}, {"Seq": 2, "IsEnd": False}]
SPEAK: dict[str, Any] = {
    "method": "POST",
    "request": {"Text": {"type": "string", "required": True}},
    "response": {"Seq": {"type": "int32"}, "IsEnd": {"type": "bool"}},
    "events": {"last": "IsEnd"},
    "examples": [
        {"request": {"Text": "other"}, "response": {"Seq": 9, "IsEnd": False}},
        *({"request": REQUEST, "response": piece} for piece in PIECES),
    ],
}


@pytest.fixture
def client(tmp_path: Any) -> Any:
    """A client of a simulator with such an action."""
    trtc = {**TENCENT_TRTC, "actions": {"Speak": SPEAK, "Sing": {**SPEAK, "events": {}}}}
    (tmp_path / "tencent.json").write_text(json.dumps(TENCENT))
    (tmp_path / "tencent_trtc.json").write_text(json.dumps(trtc))
    with Simulator(tables=tmp_path) as simulator:
        made = Client(simulator)
        yield made
        made.close()


def events(answer: Answer) -> list[Any]:
    """What the events of an answer hold, without the request's ID."""
    blocks = answer.body.decode().split("\n\n")
    assert blocks.pop() == ""
    assert all(block.startswith("data: ") for block in blocks)
    found = [json.loads(block.removeprefix("data: ")) for block in blocks]
    assert {each.pop("RequestId") for each in found} == {answer.headers["x-tc-requestid"]}
    return found


def test_the_examples_of_a_request_make_up_a_stream(client: Client) -> None:
    """They come in their order, in chunks, and the last one alone is marked as the last."""
    answer = client.tencent("trtc", "Speak", REQUEST)

    assert answer.headers["content-type"] == "text/event-stream"
    assert answer.headers["transfer-encoding"] == "chunked"
    assert "content-length" not in answer.headers
    assert events(answer) == [*PIECES[:2], {"Seq": 2, "IsEnd": True}]
    assert client.simulator.calls[-1].code is None


def test_the_connection_is_good_for_the_next_call(client: Client) -> None:
    """A stream has an end of its own, so that its connection is kept, and each has an ID of its own."""
    first, second = (client.tencent("trtc", "Speak", {"Text": "other"}) for _ in range(2))

    assert events(first) == events(second) == [{"Seq": 9, "IsEnd": True}]
    assert first.headers["x-tc-requestid"] != second.headers["x-tc-requestid"]


def test_a_refusal_is_no_stream(client: Client) -> None:
    """What is wrong with a call is told in the usual envelope."""
    answer = client.tencent("trtc", "Speak", {})

    assert answer.headers["content-type"] == "application/json"
    assert answer.code == "MissingParameter"


def test_a_stream_can_be_laid_down(client: Client) -> None:
    """A list is the contents of the events, an error in the middle included."""
    error = {"Type": "error", "Error": {"Code": "InternalError", "Message": "no"}}
    client.simulator.respond("Speak", [PIECES[0], error])

    assert events(client.tencent("trtc", "Speak", REQUEST)) == [PIECES[0], error]


def test_a_stream_may_have_no_mark(client: Client) -> None:
    """Where events do not tell which is the last, they are as their examples say."""
    answer = client.tencent("trtc", "Sing", REQUEST)

    assert events(answer) == PIECES
