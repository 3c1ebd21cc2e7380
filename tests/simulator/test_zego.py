"""ZEGOCLOUD's side: the signed query, parameters and envelopes."""

import re
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.simulator.support import Client, Simulator

OLD = str(int(time.time()) - 700)


def test_good_call_is_answered_in_the_envelope(client: Client) -> None:
    """A good call is answered with code 0 and a RequestId of 19 digits."""
    answer = client.zego("StopMix", {"TaskId": "t", "Sequence": 1})

    assert answer.status == 200
    assert answer.headers["content-type"] == "application/json"
    assert answer.json["Code"] == 0
    assert answer.json["Message"] == "success"
    assert re.fullmatch(r"[0-9]{19}", answer.json["RequestId"])
    assert answer.json["RequestId"] != "6351841974556802202"


@pytest.mark.parametrize(
    ("common", "code"),
    [
        ({"Action": None}, 100000006),
        ({"Action": "StopEverything"}, 100000007),
        ({"AppId": "one"}, 100000001),
        ({"AppId": "4294967296"}, 100000001),
        ({"AppId": None}, 100000001),
        ({"AppId": "7"}, 100000010),
        ({"Timestamp": ""}, 100000002),
        ({"Timestamp": "yesterday"}, 100000003),
        ({"Timestamp": OLD}, 100000004),
        ({"SignatureNonce": None}, 100000008),
        ({"SignatureNonce": "15215528852396"}, 100000005),
        ({"Signature": None}, 100000009),
        ({"Signature": "0" * 32}, 100000005),
        ({"SignatureVersion": None}, 100000013),
        ({"SignatureVersion": "1.0"}, 100000014),
        ({"IsTest": "maybe"}, 110200002),
    ],
)
def test_faults_in_the_query_have_the_vendors_codes(
    client: Client, common: Mapping[str, Any], code: int
) -> None:
    """Every fault in what all calls have in common is answered with the code documented for it."""
    answer = client.zego("StopMix", {"TaskId": "t"}, **common)

    assert (answer.status, answer.code) == (200, code)


def test_first_fault_is_reported(client: Client) -> None:
    """Of several faults the one that the vendor looks for first is reported."""
    answer = client.zego("StopMix", {}, AppId="one", Timestamp="", Signature="")

    assert answer.code == 100000001


def test_wrong_secret(client: Client) -> None:
    """A signature by another secret is refused, and without telling the right one."""
    client.simulator.zego_server_secret = "f" * 32

    answer = client.zego("StopMix", {"TaskId": "t"})

    assert answer.code == 100000005
    assert answer.message == "Signature error."


@pytest.mark.parametrize(("drift", "accepted"), [(-590, True), (590, True), (-610, False)])
def test_clock_may_differ_by_ten_minutes(tables: Path, drift: float, accepted: bool) -> None:
    """The signature expires when the clocks differ by more than ten minutes."""
    with Simulator(tables=tables, clock=lambda: time.time() - drift) as simulator:
        client = Client(simulator)
        answer = client.zego("StopMix", {"TaskId": "t"})
        client.close()

    assert answer.code == (None if accepted else 100000004)


def test_test_environment_is_accepted(client: Client) -> None:
    """IsTest may be true or false."""
    assert client.zego("StopMix", {"TaskId": "t"}, IsTest="true").code is None
    assert client.zego("StopMix", {"TaskId": "u"}, IsTest="false").code is None


@pytest.mark.parametrize(("action", "method"), [("StopMix", "GET"), ("StopCDNRecord", "POST")])
def test_action_is_called_by_its_method(client: Client, action: str, method: str) -> None:
    """An action that is called by the other HTTP method is not supported."""
    answer = client.zego(action, "TaskId=t", method=method)

    assert answer.code == 100000007
    assert "is called with" in answer.message


@pytest.mark.parametrize(
    ("parameters", "named"),
    [
        ({}, "TaskId"),
        ({"TaskId": 7}, "TaskId"),
        ({"TaskId": "t", "Sequence": 2**31}, "Sequence"),
        ({"TaskId": "t", "Sequnce": 1}, "Sequnce"),
        ("[]", "object"),
        ("nonsense", "JSON"),
    ],
)
def test_bad_input_has_the_actions_own_code(
    client: Client, parameters: Mapping[str, Any] | str, named: str
) -> None:
    """Bad input is answered with the code that the action's table has for it, which names input."""
    answer = client.zego("StopMix", parameters)

    assert answer.code == 110200002
    assert answer.message.startswith("Input error.")
    assert named in answer.message


def test_bad_input_of_an_action_without_a_code_for_it(client: Client) -> None:
    """An action whose table has no code for bad input borrows one of its service."""
    answer = client.zego("CloseRoom", method="GET")

    assert answer.code == 110200002
    assert "RoomId" in answer.message


def test_rules_between_fields_of_a_model(client: Client) -> None:
    """A rule between fields is kept inside of lists too."""
    answer = client.zego("StartMix", {"TaskId": "t", "MixOutput": [{"StreamId": "a"}, {}]})

    assert answer.code == 110200002
    assert "MixOutput.1.StreamId, MixOutput.1.StreamUrl" in answer.message


def test_body_must_be_declared_as_json(client: Client) -> None:
    """A POST without the content type of JSON is bad input."""
    answer = client.zego("StopMix", {"TaskId": "t"}, headers={"Content-Type": "text/plain"})

    assert answer.code == 110200002
    assert "Content-Type" in answer.message


def test_parameters_of_a_post_do_not_go_into_the_query(client: Client) -> None:
    """A parameter of a POST is not taken from the query."""
    answer = client.zego("StopMix", {}, TaskId="t")

    assert answer.code == 110200002
    assert "does not go into the query" in answer.message


def test_lists_repeat_a_bracketed_name(client: Client) -> None:
    """A list of scalars is read from a repeated name with brackets, written plainly or escaped."""
    answer = client.zego(
        "StopCDNRecord", "StreamId[]=cdn01&StreamId%5B%5D=cdn%2002&Vendor=Tencent", method="GET"
    )

    assert answer.code is None
    assert client.simulator.calls[-1].parameters == {
        "StreamId": ["cdn01", "cdn 02"],
        "Vendor": "Tencent",
    }


@pytest.mark.parametrize(
    ("query", "named"),
    [
        ("Vendor=Ws", "StreamId"),
        ("StreamId=cdn01&Vendor=Ws", "StreamId"),
        ("StreamId.0=cdn01&Vendor=Ws", "StreamId[]"),
        ("StreamId[]=cdn01&Vendor=Aliyun", "one of Tencent, Ws, Huawei"),
        ("StreamId[]=cdn01&Vendor=Ws&Vendor=Ws", "Vendor"),
        ("StreamId[]=cdn01&Vendor[]=Ws", "Vendor"),
        ("StreamId[]=cdn01&Vendor=Ws&Domain=d", "Domain"),
    ],
)
def test_faults_in_a_query(client: Client, query: str, named: str) -> None:
    """A list that is spelt otherwise, or a value that is not allowed, is bad input."""
    answer = client.zego("StopCDNRecord", query, method="GET")

    assert answer.code == 2
    assert named in answer.message


def test_lists_of_objects_count_with_dots(client: Client) -> None:
    """A list of objects is read from names that count from 0."""
    query = "Media.0.FileId=a&Media.0.Resolution.0=360p&Media.0.Resolution.1=720p&Media.1.FileId=b"

    answer = client.zego("DeleteMedia", query, method="GET")

    assert answer.code is None
    assert client.simulator.calls[-1].parameters == {
        "Media": [{"FileId": "a", "Resolution": ["360p", "720p"]}, {"FileId": "b"}]
    }


@pytest.mark.parametrize(
    ("query", "named"),
    [
        ("", "FileId, Media"),
        ("FileId[]=a&Media.0.FileId=b", "only one of"),
        ("Media[]=a", "Media.0"),
        ("Media.1.FileId=a", "Media"),
        ("Media.0.Resolution.0=360p", "Media.0.FileId"),
        ("Media.0.FileId=a&Media.0.Resolution.0=99p", "Media.0.Resolution.0"),
    ],
)
def test_faults_in_lists_of_objects(client: Client, query: str, named: str) -> None:
    """Exactly one of two lists is taken, written in its own way and complete."""
    answer = client.zego("DeleteMedia", query, method="GET")

    assert answer.code == 2
    assert named in answer.message


def test_query_that_is_not_utf8(client: Client) -> None:
    """A value that is not UTF-8 is bad input."""
    answer = client.zego("CloseRoom", "RoomId=%ff", method="GET")

    assert answer.code == 110200002
    assert "UTF-8" in answer.message


def test_a_nonce_may_come_again(client: Client) -> None:
    """The same nonce twice within the tolerance is no fault, for no document says it is."""
    assert [client.zego("StopMix", {"TaskId": t}).code for t in "ab"] == [None, None]
