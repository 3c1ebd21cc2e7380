"""Answers: by example, made up, or laid down in advance; and the record of calls."""

import copy
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.simulator.example_tables import TENCENT, ZEGO, ZEGO_RTC
from tests.simulator.support import Call, Client, Effects, Simulator

KEY = {"SdkAppId": 1400000001, "TaskId": "1234"}


@pytest.mark.parametrize(
    ("vendor", "data"),
    [
        (
            "Tencent",
            {
                "Tencent": [
                    {"StreamName": "hw", "Code": "", "Message": ""},
                    {"StreamName": "ä", "Code": "", "Message": ""},
                ]
            },
        ),
        ("Huawei", {"Huawei": [{"StreamName": "hw", "Code": 0}, {"StreamName": "ä", "Code": 0}]}),
        (
            "Ws",
            {
                "Ws": {
                    "list": [
                        {"id": "hw", "http_code": 200, "task": "mp4"},
                        {"id": "ä", "http_code": 200, "task": "mp4"},
                    ]
                }
            },
        ),
    ],
)
def test_each_item_asked_for_is_answered(
    client: Client, vendor: str, data: Mapping[str, Any]
) -> None:
    """An answer item by item has the caller's names, once each, in the shape for that call."""
    names = "StreamId[]=hw&StreamId[]=%C3%A4&StreamId[]=hw"

    answer = client.zego("StopCDNRecord", f"{names}&Vendor={vendor}", method="GET")

    assert answer.json["Data"] == data


def test_items_are_answered_in_the_shape_of_the_call(client: Client) -> None:
    """An example for the very names asked for does not decide, where another fits the rest."""
    answer = client.zego("StopCDNRecord", "StreamId[]=hw&Vendor=Ws", method="GET")

    assert list(answer.json["Data"]) == ["Ws"]


def test_items_are_answered_without_an_example(tmp_path: Path) -> None:
    """Without an example for it an answer item by item has the names and a code that means success."""
    table = copy.deepcopy(ZEGO_RTC)
    del table["actions"]["StopCDNRecord"]["examples"]
    (tmp_path / "zego.json").write_text(json.dumps(ZEGO))
    (tmp_path / "zego_rtc.json").write_text(json.dumps(table))
    with Simulator(tables=tmp_path) as simulator:
        client = Client(simulator)
        answer = client.zego("StopCDNRecord", "StreamId[]=a&Vendor=Tencent", method="GET")
        client.close()

    assert answer.json["Data"] == {"Tencent": [{"Code": "", "StreamName": "a"}]}


def test_best_example_is_the_answer(client: Client) -> None:
    """Of several examples the answer is that of the one whose request is most like the call."""
    for name, status in (("one", "first"), ("two", "second"), ("three", "first")):
        answer = client.tencent("trtc", "DescribeStreamIngest", {"SdkAppId": 1, "TaskId": name})
        assert answer.json["Response"]["Status"] == status


def test_examples_of_errors_are_no_answers(client: Client) -> None:
    """An example that shows an error is not the answer to a good call."""
    answer = client.zego("StopCDNRecord", "StreamId[]=cdn02&Vendor=Ws", method="GET")

    assert answer.code is None


def test_answer_is_made_up_by_type(tmp_path: Path) -> None:
    """Without an example the required fields of the answer have values of their types."""
    described: dict[str, dict[str, Any]] = {
        "Text": {"type": "string"},
        "Long": {"type": "string", "min_length": 6},
        "Short": {"type": "string", "max_length": 3},
        "Choice": {"type": "string", "choices": ["first", "second"]},
        "Number": {"type": "int64"},
        "Positive": {"type": "uint32", "min": 1},
        "Share": {"type": "float"},
        "Factor": {"type": "float", "min": 1},
        "Flag": {"type": "bool"},
        "Blob": {"type": "bytes"},
        "Any": {"type": "any"},
        "Texts": {"type": "[string]"},
        "Numbers": {"type": "[int32]", "min_items": 2},
        "Item": {"type": "Item"},
    }
    fields = {name: {**field, "required": True} for name, field in described.items()}
    table = {
        "vendor": "tencent",
        "service": "live",
        "version": "2018-08-01",
        "models": {"Item": {"fields": {"Inner": fields["Flag"], "Other": {"type": "string"}}}},
        "actions": {
            "Probe": {"method": "POST", "response": {**fields, "Optional": {"type": "string"}}}
        },
    }
    (tmp_path / "tencent.json").write_text(json.dumps(TENCENT))
    (tmp_path / "tencent_live.json").write_text(json.dumps(table))

    with Simulator(tables=tmp_path) as simulator:
        client = Client(simulator)
        response = client.tencent("live", "Probe").json["Response"]
        client.close()

    assert response.pop("RequestId")
    assert response == {
        "Text": "Text",
        "Long": "Long--",
        "Short": "Sho",
        "Choice": "first",
        "Number": 0,
        "Positive": 1,
        "Share": 0.0,
        "Factor": 1.0,
        "Flag": False,
        "Blob": "",
        "Any": {},
        "Texts": ["Texts"],
        "Numbers": [0, 0],
        "Item": {"Inner": False},
    }


def test_action_without_a_task_is_not_gone(client: Client) -> None:
    """An action that is about no task succeeds again and again, whatever its table says is gone."""
    codes = [client.zego("CloseRoom", "RoomId=r", method="GET").code for _ in range(2)]

    assert codes == [None, None]


def test_refuse(client: Client) -> None:
    """The next calls are refused with the code and the table's message, without an effect."""
    client.simulator.refuse("StopStreamIngest", "InvalidParameter.SdkAppId", times=2)

    answers = [client.tencent("trtc", "StopStreamIngest", KEY) for _ in range(3)]

    assert [answer.code for answer in answers] == [
        "InvalidParameter.SdkAppId",
        "InvalidParameter.SdkAppId",
        None,
    ]
    assert answers[0].message == "SdkAppId is incorrect."
    assert client.simulator.tasks.effects("StreamIngest", KEY) == Effects(stops=1)


def test_refuse_with_a_code_of_the_vendor(client: Client) -> None:
    """A code of the vendor's common table can be given for every action."""
    client.simulator.refuse("StopStreamIngest", "RequestLimitExceeded", message="Slow down.")

    answer = client.tencent("trtc", "StopStreamIngest", KEY)

    assert (answer.code, answer.message) == ("RequestLimitExceeded", "Slow down.")


@pytest.mark.parametrize("code", [6, "6"])
def test_refuse_with_a_number(client: Client, code: int | str) -> None:
    """ZEGOCLOUD's codes may be given as numbers or digits, and are answered as numbers."""
    client.simulator.refuse("StopCDNRecord", code)

    answer = client.zego("StopCDNRecord", "StreamId[]=a&Vendor=Ws", method="GET")

    assert answer.json["Code"] == 6
    assert answer.message == "Request too frequent."
    assert client.simulator.calls[-1].code == 6


def test_refuse_with_an_unknown_code(simulator: Simulator) -> None:
    """A code that no table has is a mistake, and the nearest ones are named."""
    with pytest.raises(ValueError, match=r"FailedOperation\.TaskFinished"):
        simulator.refuse("StopStreamIngest", "FailedOperation.TaskFinish")


def test_refuse_with_an_unknown_code_on_purpose(client: Client) -> None:
    """With a message any code is answered, also one from the future."""
    client.simulator.refuse("StopStreamIngest", "FromTheFuture", message="New.")

    answer = client.tencent("trtc", "StopStreamIngest", KEY)

    assert (answer.code, answer.message) == ("FromTheFuture", "New.")


@pytest.mark.parametrize("method", ["refuse", "respond"])
def test_unknown_action(simulator: Simulator, method: str) -> None:
    """An answer for an action that no table has is a mistake, and the nearest names are given."""
    with pytest.raises(ValueError, match="StopStreamIngest"):
        getattr(simulator, method)("StopStreamIngst", "InternalError")


def test_times_is_positive(simulator: Simulator) -> None:
    """To refuse no call at all is a mistake."""
    with pytest.raises(ValueError, match="times"):
        simulator.refuse("StopStreamIngest", "InternalError", times=0)


def test_respond_inside_tencents_envelope(client: Client) -> None:
    """Tencent's content gets its envelope and a RequestId, and the effect is carried out."""
    content = {"TaskId": "mine", "Neu": {"ä": [1, None, "\ud800"]}}
    client.simulator.respond("StopStreamIngest", content)
    content["TaskId"] = "changed"

    answer = client.tencent("trtc", "StopStreamIngest", KEY)

    response = answer.json["Response"]
    assert "ä".encode() in answer.body
    assert response.pop("RequestId")
    assert response == {"TaskId": "mine", "Neu": {"ä": [1, None, "\ud800"]}}
    assert client.simulator.tasks.effects("StreamIngest", KEY) == Effects(stops=1)
    assert client.tencent("trtc", "StopStreamIngest", KEY).code is not None


def test_respond_with_an_error_is_recorded_as_such(client: Client) -> None:
    """A body that holds an error counts as an error in the record."""
    error = {"Code": "InternalError", "Message": "no"}
    client.simulator.respond("StopStreamIngest", {"Error": error, "RequestId": "r"})

    answer = client.tencent("trtc", "StopStreamIngest", KEY)

    assert answer.json == {"Response": {"Error": error, "RequestId": "r"}}
    assert client.simulator.calls[-1].code == "InternalError"


def test_respond_with_zegos_envelope(client: Client) -> None:
    """ZEGOCLOUD's body is the whole envelope, and nothing is added."""
    client.simulator.respond("StopMix", {"Code": 77, "Message": "new"}, times=2)

    answers = [client.zego("StopMix", {"TaskId": "t"}) for _ in range(3)]

    assert [answer.json for answer in answers[:2]] == [{"Code": 77, "Message": "new"}] * 2
    assert answers[2].code == 110209001
    assert client.simulator.calls[0].code == 77


@pytest.mark.parametrize("body", [b"<html>bad gateway</html>", "<html>bad gateway</html>"])
def test_respond_with_bytes(client: Client, body: bytes | str) -> None:
    """Bytes and text are sent as they are, with the status and type that were asked for."""
    client.simulator.respond("StopMix", body, http_status=502, content_type="text/html")

    answer = client.zego("StopMix", {"TaskId": "t"})

    assert (answer.status, answer.body) == (502, b"<html>bad gateway</html>")
    assert answer.headers["content-type"] == "text/html"


def test_respond_names_the_task_that_is_started(client: Client) -> None:
    """The ID in a body laid down for a start is the ID of the task that runs."""
    client.simulator.respond("StartStreamIngest", {"TaskId": "mine"})

    client.tencent("trtc", "StartStreamIngest", {"SdkAppId": 1, "StreamUrl": "rtmp://e/a"})

    key = {"SdkAppId": 1, "TaskId": "mine"}
    assert client.simulator.tasks.effects("StreamIngest", key) == Effects(starts=1)


@pytest.mark.parametrize("body", [[1], "gibberish", None])
def test_respond_to_a_start_with_no_object(client: Client, body: object) -> None:
    """A body that names no task is sent all the same, and the start counts."""
    client.simulator.respond("StartStreamIngest", body)

    answer = client.tencent("trtc", "StartStreamIngest", {"SdkAppId": 1, "StreamUrl": "rtmp://e/a"})

    assert answer.status == 200
    assert client.simulator.tasks.effects("StreamIngest") == Effects(starts=1)


def test_respond_with_what_is_no_json(simulator: Simulator) -> None:
    """A body that cannot be sent, or a status that there is not, is found where it is laid down."""
    with pytest.raises(TypeError):
        simulator.respond("StopMix", {1, 2})
    with pytest.raises(ValueError, match="999"):
        simulator.respond("StopMix", {}, http_status=999)


def test_answers_laid_down_come_in_order(client: Client) -> None:
    """Refusals and responses come in the order in which they were laid down."""
    client.simulator.refuse("StopMix", 110200001)
    client.simulator.respond("StopMix", {"Code": 0, "Message": "second"})
    client.simulator.refuse("StopMix", 110200154)

    answers = [client.zego("StopMix", {"TaskId": "t"}) for _ in range(3)]

    assert [answer.json["Code"] for answer in answers] == [110200001, 0, 110200154]


def test_bad_calls_do_not_use_up_answers(client: Client) -> None:
    """A call that does not come through leaves the answers for those that do."""
    client.simulator.refuse("StopMix", 110200001)

    codes = [client.zego("StopMix", body).code for body in ({}, {"TaskId": "t"})]

    assert codes == [110200002, 110200001]


def test_calls_are_recorded(client: Client) -> None:
    """Each call is recorded with what it was and what it was answered, in order."""
    client.tencent("trtc", "StopStreamIngest", KEY)
    client.tencent("trtc", "StopStreamIngest", {**KEY, "Other": 1})
    client.zego("StopEverything", {})

    first, second, third = client.simulator.calls
    assert (first.vendor, first.service, first.action) == ("tencent", "trtc", "StopStreamIngest")
    assert (first.method, first.parameters, first.code) == ("POST", KEY, None)
    assert first.headers["x-tc-region"] == "ap-singapore"
    assert (second.parameters, second.code) == ({**KEY, "Other": 1}, "UnknownParameter")
    assert (third.vendor, third.service, third.action) == ("zego", None, "StopEverything")
    assert (third.parameters, third.code) == ({}, 100000007)


def test_records_hold_no_credentials(tables: Path) -> None:
    """Neither signature nor token is kept, and a printed record shows no parameter."""
    parameters = {"SdkAppId": 1, "StreamUrl": "rtmp://example.com/live?key=hunter2"}
    with Simulator(tables=tables, tencent_token="a-token") as simulator:
        client = Client(simulator)
        client.tencent(
            "trtc", "StartStreamIngest", parameters, X_TC_Token="a-token", Cookie="a-cookie"
        )
        client.close()

    (call,) = simulator.calls
    assert call.parameters == parameters
    assert call.headers.keys() & {"authorization", "x-tc-token", "cookie"} == set()
    for secret in ("hunter2", "a-token", "a-cookie", simulator.tencent_secret_key, "Signature"):
        assert secret not in repr(call)


def test_on_call_is_told_before_the_answer(tables: Path) -> None:
    """Whoever watches the calls has seen one by the time its caller has the answer."""
    seen: list[Call] = []
    with Simulator(tables=tables, on_call=seen.append) as simulator:
        client = Client(simulator)
        client.zego("StopMix", {"TaskId": "t"})
        client.close()

        assert [call.action for call in seen] == ["StopMix"]
