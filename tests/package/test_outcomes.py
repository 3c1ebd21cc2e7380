"""A call that succeeds as a whole and fails for single items says so in one way, whichever CDN answered."""

from __future__ import annotations

from typing import Any, Literal

import pytest

from mediactl._runtime.outcomes import ItemOutcome
from mediactl.testing import Simulator
from mediactl.zego.rtc import StopCDNRecordResponse
from tests.package.support import Clients

Vendor = Literal["Tencent", "Ws", "Huawei"]
STREAMS = ["cdn01", "cdn02", "cdn03"]


def named(name: str, code: object, message: str = "") -> dict[str, Any]:
    """An item as Tencent Cloud and Huawei Cloud answer it."""
    return {"StreamName": name, "RequestId": "r", "Code": code, "Message": message}


def task(name: str, code: int, message: str = "success") -> dict[str, Any]:
    """An item as Wangsu answers it."""
    return {"task": "mp4", "id": name, "http_code": code, "msg": message, "persistentId": "p"}


def wangsu(code: int, *tasks: object, message: object = None) -> dict[str, Any]:
    """An answer of Wangsu."""
    about = {"msg": message, "http_code": code, "trace_id": "t", "call_time": "now"}
    return {"Ws": {**about, "list": list(tasks)}}


def stop(
    clients: Clients, simulator: Simulator, vendor: Vendor, data: object
) -> StopCDNRecordResponse:
    """Stop the recording of the streams, with this answer."""
    envelope = {"Code": 0, "Message": "success", "RequestId": "1"}
    simulator.respond("StopCDNRecord", {**envelope, "Data": data})
    return clients.rtc.stop_cdn_record(stream_id=STREAMS, vendor=vendor)


@pytest.mark.parametrize(
    ("vendor", "data", "fine", "failure"),
    [
        (
            "Tencent",
            {
                "Tencent": [
                    named("cdn01", ""),
                    named("cdn02", "InternalError", "Busy."),
                    named("cdn03", ""),
                ]
            },
            "",
            "InternalError",
        ),
        (
            "Ws",
            wangsu(200, task("cdn01", 200), task("cdn02", 404, "Busy."), task("cdn03", 200)),
            200,
            404,
        ),
        (
            "Huawei",
            {"Huawei": [named("cdn01", 0), named("cdn02", 7, "Busy."), named("cdn03", 0)]},
            0,
            7,
        ),
    ],
)
def test_every_shape_tells_what_failed(
    clients: Clients,
    simulator: Simulator,
    vendor: Vendor,
    data: object,
    fine: str | int,
    failure: str | int,
) -> None:
    """Each of the three inner shapes has the same outcomes, and the failed one is easy to find."""
    meta = stop(clients, simulator, vendor, data).meta
    assert [each[:3] for each in meta.outcomes] == [
        ("cdn01", True, fine),
        ("cdn02", False, failure),
        ("cdn03", True, fine),
    ]
    assert meta.failed == (ItemOutcome("cdn02", False, failure, "Busy."),)
    assert meta.drift == ()


@pytest.mark.parametrize(
    ("vendor", "data"),
    [
        ("Tencent", {"Tencent": [named("cdn01", "")]}),
        ("Ws", wangsu(200, task("cdn01", 200))),
        ("Huawei", {"Huawei": [named("cdn01", 0)]}),
    ],
)
def test_streams_that_are_not_mentioned_failed(
    clients: Clients, simulator: Simulator, vendor: Vendor, data: object
) -> None:
    """A stream that was asked for and is not in the answer was not stopped, as far as anybody knows."""
    meta = stop(clients, simulator, vendor, data).meta
    assert [each.name for each in meta.outcomes if each.ok] == ["cdn01"]
    assert [(each.name, each.code) for each in meta.failed] == [("cdn02", None), ("cdn03", None)]
    assert {each.message for each in meta.failed} == {"the answer does not mention it"}


def test_a_whole_call_may_fail_at_the_cdn(clients: Clients, simulator: Simulator) -> None:
    """Where Wangsu refused the whole call, every stream that it does not mention has its code."""
    meta = stop(clients, simulator, "Ws", wangsu(500, message="Out of order.")).meta
    assert meta.outcomes == tuple(
        ItemOutcome(name, False, 500, "Out of order.") for name in (None, *STREAMS)
    )
    assert meta.failed == meta.outcomes


@pytest.mark.parametrize("data", [None, {}, [], {"Tencent": None}, {"Tencent": {"cdn01": ""}}])
def test_an_answer_that_says_nothing_of_streams_lets_none_pass(
    clients: Clients, simulator: Simulator, data: object
) -> None:
    """A success without a word about the streams is a response, and no stream in it is ok."""
    meta = stop(clients, simulator, "Tencent", data).meta
    assert [each.name for each in meta.failed] == STREAMS


def test_where_all_went_well_nothing_failed(clients: Clients) -> None:
    """The page's own example has an outcome for each stream, and no failure."""
    response = clients.rtc.stop_cdn_record(stream_id=["cdn01", "cdn02"], vendor="Tencent")
    assert [each.name for each in response.meta.outcomes] == ["cdn01", "cdn02"]
    assert response.meta.failed == ()


def test_other_actions_have_no_outcomes(clients: Clients) -> None:
    """An action that tells nothing of single items has none."""
    assert clients.rtc.stop_mix(task_id="1").meta.outcomes == ()


def test_the_docstrings_say_where_to_look(clients: Clients) -> None:
    """Method and response point at `meta.outcomes`; those of other actions do not."""
    for described in (clients.rtc.stop_cdn_record, StopCDNRecordResponse):
        assert "A call can succeed while items fail: those are in `meta.failed`" in str(
            described.__doc__
        )
    assert "meta.outcomes" not in str(clients.rtc.stop_mix.__doc__)
