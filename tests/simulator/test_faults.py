"""Faults: what each does to the effect and on the wire, which calls meet them, and how many."""

import json
import socket
import time
from collections.abc import Mapping
from http.client import HTTPException
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from tests.simulator.support import Answer, Client, Effects, Simulator, port_of

KEY = {"SdkAppId": 1400000001, "TaskId": "1234"}
GONE = "FailedOperation.TaskFinished"
RECORDS = "StreamId[]=cdn01&StreamId[]=cdn02&Vendor=Tencent"


def stop(client: Client, **headers: str | None) -> Answer:
    """Stop a task at Tencent."""
    return client.tencent("trtc", "StopStreamIngest", KEY, **headers)


def stops(client: Client) -> int:
    """How often that task was really stopped."""
    return client.simulator.tasks.effects("StreamIngest", KEY).stops


def raw_close(simulator: Simulator) -> bytes:
    """Close a room over a socket of our own, and read all that comes.

    Raises:
        ConnectionResetError: The simulator ended the connection by RST.
    """
    with socket.create_connection(("127.0.0.1", port_of(simulator)), timeout=10) as connection:
        client = Client(simulator)
        target = client.zego_target("CloseRoom", "RoomId=r")
        request = f"GET {target} HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"
        connection.sendall(request.encode())
        received = b""
        while part := connection.recv(65536):
            received += part
        return received


def test_reset_before_the_effect(simulator: Simulator) -> None:
    """The connection is reset without a byte, and nothing was done."""
    simulator.faults.next("reset_before")

    with pytest.raises(ConnectionResetError):
        raw_close(simulator)

    assert simulator.effects("CloseRoom") == 0
    assert [(call.fault, call.effect) for call in simulator.calls] == [("reset_before", False)]


def test_reset_after_the_effect(simulator: Simulator) -> None:
    """The connection is reset without a byte, and what was asked for was done."""
    simulator.faults.next("reset_after")

    with pytest.raises(ConnectionResetError):
        raw_close(simulator)

    assert simulator.effects("CloseRoom") == 1
    assert [(call.fault, call.effect) for call in simulator.calls] == [("reset_after", True)]


def test_reset_after_keeps_the_task_stopped(client: Client) -> None:
    """A stop whose answer is lost has stopped its task, so that the next one is too late."""
    client.simulator.faults.next("reset_after")
    with pytest.raises(ConnectionResetError):
        stop(client)

    assert stop(client).code == GONE
    assert stops(client) == 1


@pytest.mark.parametrize("effect", [False, True])
def test_latency(simulator: Simulator, effect: bool) -> None:
    """A slow call has its effect at the end of the wait, or with ``effect`` before it."""
    simulator.faults.next("latency", seconds=1.0, effect=effect)
    thread = Thread(target=raw_close, args=[simulator])
    thread.start()
    deadline = time.monotonic() + 10
    while not simulator.faults.counts and time.monotonic() < deadline:
        time.sleep(0.01)
    time.sleep(0.3)
    early = simulator.effects("CloseRoom")
    thread.join()

    assert early == int(effect)
    assert simulator.effects("CloseRoom") == 1


def test_a_wait_ends_with_the_simulator(tables: Path) -> None:
    """Stopping the simulator does not wait for a fault that takes its time."""
    with Simulator(tables=tables) as simulator:
        simulator.faults.next("latency", seconds=60)
        thread = Thread(target=raw_close, args=[simulator])
        thread.start()
        while not simulator.faults.counts:
            time.sleep(0.01)
        start = time.monotonic()
    thread.join()

    assert time.monotonic() - start < 4


def test_drip_of_the_body(simulator: Simulator) -> None:
    """The head comes at once, then the body a few bytes at a time, and in the end it is whole."""
    simulator.faults.next("drip", seconds=0.01, size=4)
    start = time.monotonic()
    head, _, body = raw_close(simulator).partition(b"\r\n\r\n")

    assert json.loads(body)["Code"] == 0
    assert time.monotonic() - start >= 0.01 * len(body) / 4
    assert f"Content-Length: {len(body)}".encode() in head


def test_drip_of_the_headers(simulator: Simulator) -> None:
    """With ``part="headers"`` the first bytes are only the first bytes of the head."""
    simulator.faults.next("drip", seconds=0.2, size=6, part="headers")
    client = Client(simulator)
    target = client.zego_target("CloseRoom", "RoomId=r")
    with socket.create_connection(("127.0.0.1", port_of(simulator)), timeout=10) as connection:
        connection.sendall(f"GET {target} HTTP/1.1\r\nHost: h\r\n\r\n".encode())
        first = connection.recv(65536)

    assert first == b"HTTP/1"


def test_truncated(simulator: Simulator) -> None:
    """The head announces more than comes before the connection ends in good order."""
    simulator.faults.next("truncated")

    head, _, body = raw_close(simulator).partition(b"\r\n\r\n")

    length = int(head.partition(b"Content-Length: ")[2].split()[0])
    assert 0 < len(body) < length
    assert simulator.effects("CloseRoom") == 1


def test_garbage_that_is_no_http(simulator: Simulator) -> None:
    """Bytes that are no HTTP come, and the effect was carried out."""
    simulator.faults.next("garbage")

    received = raw_close(simulator)

    assert received
    assert not received.startswith(b"HTTP/")
    assert simulator.effects("CloseRoom") == 1


def test_garbage_for_a_body(client: Client) -> None:
    """With ``what="body"`` the HTTP is right and the body is no JSON."""
    client.simulator.faults.next("garbage", what="body")

    answer = stop(client)

    assert answer.status == 200
    with pytest.raises(ValueError, match="control character"):
        json.loads(answer.body)
    assert stops(client) == 1


@pytest.mark.parametrize("effect", [False, True])
def test_bad_gateway(client: Client, effect: bool) -> None:
    """A page in HTML with status 502 comes, after the effect if that is asked for."""
    client.simulator.faults.next("bad_gateway", effect=effect)

    answer = stop(client)

    assert (answer.status, answer.headers["content-type"]) == (502, "text/html")
    assert b"<html>" in answer.body
    assert stops(client) == int(effect)
    assert stop(client).code == (GONE if effect else None)


@pytest.mark.parametrize(
    ("options", "content_type"),
    [
        ({}, "text/html"),
        ({"charset": "gbk"}, "text/html; charset=gbk"),
        ({"content_type": "application/json", "charset": "gbk"}, "application/json; charset=gbk"),
    ],
)
def test_wrong_type(client: Client, options: Mapping[str, Any], content_type: str) -> None:
    """The body is the right one in UTF-8, under a label that is wrong."""
    client.simulator.faults.next("wrong_type", **options)

    answer = stop(client)

    assert answer.headers["content-type"] == content_type
    assert "RequestId" in json.loads(answer.body.decode("utf-8"))["Response"]
    assert stops(client) == 1


def test_throttle(client: Client) -> None:
    """Each vendor's own code for too many calls comes, and nothing was done."""
    client.simulator.faults.next("throttle", times=4)

    codes = [
        stop(client).code,
        client.zego("StopCDNRecord", RECORDS, method="GET").code,
        client.zego("DeleteMedia", "FileId[]=x", method="GET").code,
        client.zego("CloseRoom", "RoomId=r", method="GET").code,
    ]

    # The last has no code of its own for it and takes that of a neighbour.
    assert codes == ["RequestLimitExceeded", 6, 110, 6]
    assert stops(client) == 0
    assert client.simulator.tasks.effects("CDNRecord") == Effects()


def test_throttle_with_figures(client: Client) -> None:
    """A message can be given, such as one that names the true limit."""
    message = "equals to `11` in a second, which exceeds the frequency limit `10`"
    client.simulator.faults.next("throttle", message=message)

    assert stop(client).message == message


@pytest.mark.parametrize("effect", [False, True])
def test_refuse(client: Client, effect: bool) -> None:
    """Any code can be answered, also by a vendor who acted before it refused."""
    client.simulator.faults.next("refuse", code="InternalError", effect=effect)

    refused = stop(client)

    assert (refused.code, refused.message) == ("InternalError", "Internal error.")
    assert stops(client) == int(effect)
    assert client.simulator.calls[-1].effect is effect


def test_refuse_with_a_number_and_a_message(client: Client) -> None:
    """ZEGOCLOUD's codes are given as numbers, and a message replaces that of the table."""
    client.simulator.faults.next("refuse", code=110200001, message="Try again")

    answer = client.zego("StopMix", {"TaskId": "t"})

    assert (answer.code, answer.message) == (110200001, "Try again")


def test_skew(client: Client) -> None:
    """The vendor's clock jumps for good: the call is refused by it, and ``Date`` tells the time."""
    client.simulator.faults.next("skew", seconds=-900)
    before = time.time()

    first, second = stop(client), stop(client)
    timestamp = str(int(time.time()) - 900)
    third = stop(client, X_TC_Timestamp=timestamp)

    assert [first.code, second.code] == ["AuthFailure.SignatureExpire"] * 2
    assert abs(first.date - (before - 900)) < 30
    assert third.code is None
    assert client.simulator.clock_offset == -900


def test_clock_offset(client: Client) -> None:
    """The server's clock can be put forward and back, for both vendors and for ``Date``."""
    client.simulator.clock_offset = 900
    ahead = [stop(client).code, client.zego("StopMix", {"TaskId": "t"}).code]
    told = stop(client).date
    client.simulator.clock_offset = 0
    right = [stop(client).code, client.zego("StopMix", {"TaskId": "t"}).code]

    assert ahead == ["AuthFailure.SignatureExpire", 100000004]
    assert abs(told - time.time() - 900) < 30
    assert right == [None, None]


def test_stale(client: Client) -> None:
    """The call is answered, and the next one on its connection is reset without being served."""
    client.simulator.faults.next("stale")

    assert stop(client).code is None
    kept = client.connection.sock
    with pytest.raises(ConnectionResetError) as caught:
        client.zego("CloseRoom", "RoomId=r", method="GET")

    assert kept is not None
    assert type(caught.value) is ConnectionResetError
    assert client.simulator.effects("CloseRoom") == 0
    assert len(client.simulator.calls) == 1
    client.close()
    assert client.zego("CloseRoom", "RoomId=r", method="GET").code is None


@pytest.mark.parametrize("effect", [False, True])
def test_hang(simulator: Simulator, effect: bool) -> None:
    """Nothing comes, for as long as the peer waits."""
    simulator.faults.next("hang", effect=effect)
    client = Client(simulator)
    target = client.zego_target("CloseRoom", "RoomId=r")
    with socket.create_connection(("127.0.0.1", port_of(simulator)), timeout=0.5) as connection:
        connection.sendall(f"GET {target} HTTP/1.1\r\nHost: h\r\n\r\n".encode())
        with pytest.raises(TimeoutError):
            connection.recv(1)

    assert simulator.effects("CloseRoom") == int(effect)


def test_hang_ends_with_the_simulator(tables: Path) -> None:
    """A connection on which nothing comes does not keep the simulator from stopping."""
    with Simulator(tables=tables) as simulator:
        simulator.faults.next("hang")
        thread = Thread(target=raw_close, args=[simulator])
        thread.start()
        while not simulator.calls:
            time.sleep(0.01)
        start = time.monotonic()
    thread.join()

    assert time.monotonic() - start < 4


def test_retry_after(client: Client) -> None:
    """Status 503, or the vendor's refusal, comes with the seconds to wait, without an effect."""
    client.simulator.faults.next("retry_after", seconds=7)
    client.simulator.faults.next("retry_after", seconds=0, what="throttle")

    unavailable, throttled = stop(client), stop(client)

    assert (unavailable.status, unavailable.headers["retry-after"]) == (503, "7")
    assert (throttled.status, throttled.headers["retry-after"]) == (200, "0")
    assert throttled.code == "RequestLimitExceeded"
    assert stops(client) == 0


def test_partial(client: Client) -> None:
    """A call succeeds but for one item, whose task goes on and whose code and message tell why."""
    client.simulator.faults.next(
        "partial", action="StopCDNRecord", failed={"cdn02": "Busy"}, message="Later."
    )

    answer = client.zego("StopCDNRecord", RECORDS, method="GET")

    assert answer.code is None
    assert answer.json["Data"]["Tencent"] == [
        {"StreamName": "cdn01", "Code": "", "Message": ""},
        {"StreamName": "cdn02", "Code": "Busy", "Message": "Later."},
    ]
    tasks = client.simulator.tasks
    assert tasks.effects("CDNRecord", {"StreamId": "cdn01", "Vendor": "Tencent"}).stops == 1
    assert tasks.effects("CDNRecord", {"StreamId": "cdn02", "Vendor": "Tencent"}).stops == 0
    assert client.simulator.effects("StopCDNRecord", by="StreamId") == {"cdn01": 1}


def test_faults_come_in_order(client: Client) -> None:
    """Faults are met first in, first out, each as often as was said, and counted."""
    faults = client.simulator.faults
    faults.next("throttle", times=2)
    faults.next("bad_gateway")

    statuses = [stop(client).status for _ in range(4)]

    assert statuses == [200, 200, 502, 200]
    assert [call.fault for call in client.simulator.calls] == [
        "throttle",
        "throttle",
        "bad_gateway",
        None,
    ]
    assert faults.counts == {"throttle": 2, "bad_gateway": 1}


def test_faults_of_one_action(client: Client) -> None:
    """A fault for one action leaves the calls of others alone, and they do not wait behind it."""
    client.simulator.faults.next("throttle", action="StopMix")
    client.simulator.faults.next("bad_gateway", action="StopStreamIngest")

    assert stop(client).status == 502
    assert client.zego("StopMix", {"TaskId": "t"}).code == 6


def test_refused_calls_leave_faults_to_others(client: Client) -> None:
    """A call that is refused for its signature or its input meets no fault."""
    client.simulator.faults.next("bad_gateway")
    client.tencent("trtc", "StopStreamIngest", KEY, secret_key="another")
    client.tencent("trtc", "StopStreamIngest", {**KEY, "Other": 1})
    assert client.simulator.faults.counts == {}

    assert stop(client).status == 502


def test_a_late_stop_meets_faults_too(client: Client) -> None:
    """A call whose task is gone meets its fault, although there is nothing to be done any more."""
    stop(client)
    client.simulator.faults.next("reset_after")

    with pytest.raises(ConnectionResetError):
        stop(client)

    assert [(call.code, call.effect) for call in client.simulator.calls] == [
        (None, True),
        (GONE, False),
    ]


def outcomes(simulator: Simulator, count: int, action: str = "CloseRoom") -> list[str | None]:
    """The faults that so many calls meet one after the other."""
    client = Client(simulator)
    before = len(simulator.calls)
    for _ in range(count):
        try:
            if action == "CloseRoom":
                client.zego("CloseRoom", "RoomId=r", method="GET")
            else:
                client.zego(action, {"TaskId": "t"})
        except (HTTPException, OSError):
            client.close()
    client.close()
    return [call.fault for call in simulator.calls[before:]]


def test_random_faults_are_reproducible(simulator: Simulator) -> None:
    """The same seed gives the same faults, another seed others, about as many as was said."""
    names = ("reset_before", "bad_gateway", "truncated")
    runs = []
    for seed in (7, 7, 8):
        simulator.faults.random(seed=seed, rate=0.3, faults=names)
        runs.append(outcomes(simulator, 200))

    assert runs[0] == runs[1] != runs[2]
    assert set(runs[0]) == {*names, None}
    assert 30 < 200 - runs[0].count(None) < 90
    met = [fault for run in runs for fault in run if fault]
    assert simulator.faults.counts == {name: met.count(name) for name in names}


def test_random_faults_at_rates_of_their_own(simulator: Simulator) -> None:
    """A mapping gives each fault its own rate, and options go by name."""
    simulator.faults.random(
        faults={"bad_gateway": 0.5, "refuse": 0.5}, options={"refuse": {"code": 5018}}
    )

    met = outcomes(simulator, 100)

    assert set(met) == {"bad_gateway", "refuse"}
    assert {call.code for call in simulator.calls} == {None, 5018}


def test_random_faults_of_one_action(simulator: Simulator) -> None:
    """Faults by chance can be those of one action, which alone draws."""
    simulator.faults.random(rate=1, faults=["bad_gateway"], action="StopMix")

    assert outcomes(simulator, 3) == [None] * 3
    assert outcomes(simulator, 3, "StopMix") == ["bad_gateway"] * 3


def test_random_faults_end(simulator: Simulator) -> None:
    """A rate of 0 ends them, and so does clear, which forgets the others too and keeps counts."""
    faults = simulator.faults
    faults.random(rate=1, faults=["bad_gateway"])
    assert outcomes(simulator, 1) == ["bad_gateway"]
    faults.random(rate=0)
    assert outcomes(simulator, 1) == [None]
    faults.random(rate=1, faults=["bad_gateway"])
    faults.next("throttle")
    faults.clear()

    assert outcomes(simulator, 2) == [None, None]
    assert faults.counts == {"bad_gateway": 1}


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ({"fault": "reset_befor"}, "no fault 'reset_befor'; the nearest are reset_before"),
        ({"fault": "nope"}, "no fault 'nope'; there are latency, reset_before, "),
        ({"fault": "latency", "size": 1}, "no option 'size'; there are seconds, effect"),
        ({"fault": "latency", "second": 1}, "no option 'second'; the nearest are seconds"),
        ({"fault": "stale", "seconds": 1}, "no option 'seconds'; it has none"),
        ({"fault": "latency", "seconds": -1}, "seconds is a number from 0"),
        ({"fault": "skew", "seconds": float("inf")}, "seconds is a number"),
        ({"fault": "drip", "part": "tail"}, "part is one of body, headers; got 'tail'"),
        ({"fault": "drip", "size": 0}, "size is a number of bytes from 1"),
        ({"fault": "garbage", "what": "html"}, "what is one of http, body"),
        ({"fault": "retry_after", "seconds": 0.5}, "whole number"),
        ({"fault": "refuse"}, "refuse needs the option code"),
        ({"fault": "partial", "failed": {}}, "failed holds the codes"),
        ({"fault": "partial", "failed": {"a": 1}}, "an action that answers item by item"),
        (
            {"fault": "partial", "failed": {"a": 1}, "action": "StopMix"},
            "an action that answers item by item, got 'StopMix'",
        ),
        ({"fault": "stale", "action": "StopMixx"}, "no action 'StopMixx'; the nearest are StopMix"),
        ({"fault": "stale", "times": 0}, "times must be 1 or more"),
    ],
)
def test_what_cannot_be_is_refused(
    simulator: Simulator, arguments: dict[str, Any], told: str
) -> None:
    """A fault, option or action that there is not is refused with the nearest that there is."""
    with pytest.raises(ValueError, match=".") as caught:
        simulator.faults.next(**arguments)

    assert told in str(caught.value)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ({"rate": 2}, "rate must be from 0 to 1, got 2"),
        ({"rate": -0.1}, "rate must be from 0 to 1, got -0.1"),
        ({"rate": float("nan")}, "rate must be from 0 to 1"),
        ({"rate": 2, "faults": {"stale": 0.1}}, "rate must be from 0 to 1, got 2"),
        ({"faults": {"stale": -0.1}}, "the rates of faults must be from 0"),
        ({"faults": {"stale": 0.6, "hang": 0.6}}, "no more than 1"),
        ({"faults": ["stael"]}, "the nearest are stale"),
        ({"faults": ["refuse"]}, "refuse needs the option code"),
        ({"faults": ["stale"], "options": {"hang": {}}}, "options for hang"),
        ({"action": "StopMixx"}, "the nearest are StopMix"),
        ({"action": "StopMixx", "rate": 0, "faults": {"stale": 1}}, "the nearest are StopMix"),
    ],
)
def test_chances_that_cannot_be_are_refused(
    simulator: Simulator, arguments: dict[str, Any], told: str
) -> None:
    """Rates beyond all calls, and faults that there are not, are refused."""
    with pytest.raises(ValueError, match=".") as caught:
        simulator.faults.random(**arguments)

    assert told in str(caught.value)
