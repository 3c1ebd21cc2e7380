"""Call limits as the vendors keep them, and what a test can measure of calls and effects."""

import copy
import dataclasses
import json
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from tests.simulator.example_tables import TENCENT, TENCENT_TRTC, ZEGO, ZEGO_RTC
from tests.simulator.support import Client, Simulator, package

KEY = {"SdkAppId": 1400000001, "TaskId": "1234"}
LIMITED = "RequestLimitExceeded"
# So long that no window ends while a test runs.
LONG = 300


@pytest.fixture
def limited(tmp_path: Path) -> Path:
    """Tables with call limits."""
    trtc, rtc = copy.deepcopy(TENCENT_TRTC), copy.deepcopy(ZEGO_RTC)
    trtc["rate_limit_scope"] = ["account", "host"]
    trtc["actions"]["StopStreamIngest"]["rate_limit"] = {"limit": [3, LONG]}
    trtc["actions"]["UpdateStreamIngest"]["rate_limit"] = {"limit": [2, 1]}
    rtc["rate_limit_scope"] = ["account"]
    rtc["actions"]["CloseRoom"]["rate_limit"] = {
        "limit": [4, LONG],
        "test": [2, LONG],
        "per": {"RoomId": [2, LONG]},
    }
    for name, table in {
        "tencent": TENCENT,
        "tencent_trtc": trtc,
        "zego": ZEGO,
        "zego_rtc": rtc,
    }.items():
        (tmp_path / f"{name}.json").write_text(json.dumps(table))
    return tmp_path


@pytest.fixture
def strict_limits(limited: Path) -> Iterator[Client]:
    """A client of a simulator with these tables."""
    with Simulator(tables=limited) as simulator:
        client = Client(simulator)
        yield client
        client.close()


def close(client: Client, room: str, **common: str) -> str | int | None:
    """Close a room."""
    return client.zego("CloseRoom", f"RoomId={room}", method="GET", **common).code


def test_calls_too_many_are_refused(strict_limits: Client) -> None:
    """Calls beyond the limit are refused with the figures, without an effect; others go on."""
    answers = [
        strict_limits.tencent("trtc", "StopStreamIngest", {**KEY, "TaskId": str(number)})
        for number in range(5)
    ]

    assert [answer.code for answer in answers] == [None, None, None, LIMITED, LIMITED]
    assert "equals to `4` in 300 seconds" in answers[-1].message
    assert "exceeds the frequency limit `3`" in answers[-1].message
    assert strict_limits.simulator.effects("StopStreamIngest") == 3
    assert strict_limits.tencent("trtc", "DescribeStreamIngest", KEY).code is None


def test_every_host_has_a_limit_of_its_own(strict_limits: Client) -> None:
    """Where the limit counts for each host, calls by another name of the server have places."""
    for number in range(3):
        strict_limits.tencent("trtc", "StopStreamIngest", {**KEY, "TaskId": str(number)})
    strict_limits.host = strict_limits.host.replace("127.0.0.1", "localhost")

    assert strict_limits.tencent("trtc", "StopStreamIngest", KEY).code is None
    rates = strict_limits.simulator.rates
    assert rates.peak("StopStreamIngest", LONG) == 4
    assert rates.peak("StopStreamIngest", LONG, host=strict_limits.host) == 1
    assert len(rates.log("StopStreamIngest", host=strict_limits.host)) == 1


def test_limits_for_each_value(strict_limits: Client) -> None:
    """One room has a limit within that of all, and a call refused for it takes no other place."""
    codes = [close(strict_limits, room) for room in ("a", "a", "a", "b", "c", "d")]

    assert codes == [None, None, 6, None, None, 6]


def test_test_environment_has_a_limit_of_its_own(strict_limits: Client) -> None:
    """Calls with ``IsTest`` have another limit, and do not count among the others."""
    codes = [close(strict_limits, room, IsTest="true") for room in ("a", "b", "c")]

    assert codes == [None, None, 6]
    assert close(strict_limits, "d") is None
    assert close(strict_limits, "e", IsTest="false") is None


def test_windows_slide(strict_limits: Client) -> None:
    """A second after a call its place is free, however many were refused in the meantime."""
    simulator = strict_limits.simulator
    deadline = time.monotonic() + 20
    while simulator.effects("UpdateStreamIngest") < 3 and time.monotonic() < deadline:
        strict_limits.tencent("trtc", "UpdateStreamIngest", KEY)
        time.sleep(0.05)

    log = simulator.rates.log("UpdateStreamIngest")
    assert simulator.effects("UpdateStreamIngest") == 3
    assert log[-1] - log[0] >= 0.99
    assert len(log) > 3


def test_calls_refused_before_take_no_place(strict_limits: Client) -> None:
    """A call that is refused for its signature or its input takes no place; the second arrived."""
    for _ in range(3):
        strict_limits.tencent("trtc", "StopStreamIngest", KEY, secret_key="another")
        strict_limits.tencent("trtc", "StopStreamIngest", {**KEY, "Other": 1})

    assert strict_limits.tencent("trtc", "StopStreamIngest", KEY).code is None
    assert len(strict_limits.simulator.rates.log("StopStreamIngest")) == 4


def test_calls_too_many_leave_faults_to_others(strict_limits: Client) -> None:
    """A call that comes too often meets no fault."""
    for _ in range(3):
        strict_limits.tencent("trtc", "StopStreamIngest", KEY)
    strict_limits.simulator.faults.next("bad_gateway")

    assert strict_limits.tencent("trtc", "StopStreamIngest", KEY).code == LIMITED
    assert strict_limits.simulator.faults.counts == {}


def test_limits_can_be_off(limited: Path) -> None:
    """With ``limits=False`` calls are let in however often they come, and are still measured."""
    with Simulator(tables=limited, limits=False) as simulator:
        client = Client(simulator)
        codes = [client.tencent("trtc", "StopStreamIngest", KEY).code for _ in range(5)]
        client.close()

    assert LIMITED not in codes
    assert simulator.rates.peak("StopStreamIngest", LONG) == 5


def test_no_window_holds_more_than_the_limit(limited: Path) -> None:
    """Many threads at once get no more places than there are."""
    with Simulator(tables=limited) as simulator:

        def stop(number: int) -> None:
            client = Client(simulator)
            for step in range(5):
                client.tencent("trtc", "StopStreamIngest", {**KEY, "TaskId": f"{number}-{step}"})
            client.close()

        threads = [Thread(target=stop, args=[number]) for number in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    assert simulator.effects("StopStreamIngest") == 3
    assert simulator.rates.peak("StopStreamIngest", LONG) == 40


def test_windows_of_values_are_forgotten(tables: Path) -> None:
    """The limits for each value do not keep a window for every value there ever was."""
    rooms = package.rates.CallLimits()
    rate = package.tables.Rate(1, 0.001)
    limit = package.tables.CallLimit(rate=package.tables.Rate(10**9, LONG), per={"RoomId": rate})
    action = package.tables.load(tables)["zego"].find_action("CloseRoom")
    action = dataclasses.replace(action, limit=limit)
    for number in range(5000):
        rooms.admit(action, "", {"RoomId": str(number)}, test=False)

    assert len(rooms) < 4000


def test_peak_is_that_of_any_window(client: Client) -> None:
    """The peak is the most calls within any time of that length, not those on average."""
    for pause in (0.0, 0.0, 0.4, 0.4):
        close(client, "r")
        time.sleep(pause)

    rates = client.simulator.rates
    log = rates.log("CloseRoom")
    assert len(log) == 4
    assert list(log) == sorted(log)
    for seconds in (0.2, 0.6, 1.0):
        windows = [[each for each in log if 0 <= each - start < seconds] for start in log]
        assert rates.peak("CloseRoom", seconds) == max(map(len, windows))
    assert rates.peak("CloseRoom", 60) == rates.peak(seconds=60) == 4
    assert rates.peak("StopMix") == 0
    assert time.monotonic() - 60 < log[0] < time.monotonic()


def test_effects_are_counted_by_parameter(client: Client) -> None:
    """Effects are those that were carried out, for each value of a parameter, lost answers too."""
    client.simulator.faults.next("reset_after", action="CloseRoom")
    with pytest.raises(ConnectionResetError):
        close(client, "a")
    client.simulator.refuse("CloseRoom", 5018)
    for room in ("c", "a", "b"):
        close(client, room)
    client.zego("DeleteMedia", "FileId[]=x&FileId[]=y", method="GET")
    client.zego("DeleteMedia", "Media.0.FileId=x", method="GET")

    effects = client.simulator.effects
    assert effects("CloseRoom") == 3
    assert effects("CloseRoom", by="RoomId") == Counter({"a": 2, "b": 1})
    assert effects("DeleteMedia") == 2
    assert effects("DeleteMedia", by="FileId") == Counter(["x", "y"])
    assert effects("DeleteMedia", by="Media") == Counter()
    with pytest.raises(ValueError, match="nearest are CloseRoom"):
        effects("CloseRooms")
    with pytest.raises(ValueError, match="no parameter 'room_id'; the nearest are RoomId"):
        effects("CloseRoom", by="room_id")


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("stop_mix", "the nearest are StopMix"),
        ("nope", "the simulator knows no action 'nope'; there"),
    ],
)
def test_rates_of_no_action_are_refused(simulator: Simulator, name: str, told: str) -> None:
    """An action that there is not has no rate, and is told with those that there are."""
    with pytest.raises(ValueError, match=told):
        simulator.rates.peak(name)
    with pytest.raises(ValueError, match=told):
        simulator.rates.log(name, host="127.0.0.1")


def test_effects_leave_out_what_was_gone(client: Client) -> None:
    """A stop that came too late is no effect."""
    for _ in range(3):
        client.tencent("trtc", "StopStreamIngest", KEY)

    assert client.simulator.effects("StopStreamIngest", by="TaskId") == {"1234": 1}


@pytest.mark.parametrize(("keep", "kept"), [(None, 5), (2, 2), (0, 0)])
def test_record_of_calls_can_be_bounded(tables: Path, keep: int | None, kept: int) -> None:
    """As many calls are kept as was said, the last ones."""
    with Simulator(tables=tables, keep_calls=keep) as simulator:
        client = Client(simulator)
        for number in range(5):
            close(client, str(number))
        client.close()

    rooms = [call.parameters["RoomId"] for call in simulator.calls]
    assert rooms == [str(number) for number in range(5)][5 - kept :]
    assert simulator.effects("CloseRoom") == 5


def test_record_cannot_be_negative(tables: Path) -> None:
    """A number of calls below 0 is refused."""
    with pytest.raises(ValueError, match="keep_calls"):
        Simulator(tables=tables, keep_calls=-1)


def change(table: dict[str, Any], limit: object) -> dict[str, Any]:
    """A table with this limit."""
    changed = copy.deepcopy(table)
    changed["actions"]["StopStreamIngest"]["rate_limit"] = limit
    return changed


@pytest.mark.parametrize(
    ("limit", "told"),
    [
        ({"limits": [1, 1]}, "unknown limit keys: limits"),
        ({"test": [1, 1]}, "'limit' is missing"),
        ({"limit": [0, 1]}, "a rate is [calls, seconds], both above 0; got [0, 1]"),
        ({"limit": [1]}, "StopStreamIngest: rate_limit: "),
    ],
)
def test_limits_that_cannot_be_are_refused(tmp_path: Path, limit: object, told: str) -> None:
    """A limit in a table that cannot be right is refused with its place."""
    (tmp_path / "tencent.json").write_text(json.dumps(TENCENT))
    (tmp_path / "tencent_trtc.json").write_text(json.dumps(change(TENCENT_TRTC, limit)))

    with pytest.raises(ValueError, match="StopStreamIngest: rate_limit: ") as caught:
        Simulator(tables=tmp_path)

    assert told in str(caught.value)
