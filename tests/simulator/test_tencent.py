"""Tencent's side: signatures, headers, parameters and envelopes."""

import json
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from tests.simulator.support import Client, Simulator

INGEST = {"SdkAppId": 1400000001, "TaskId": "1234"}
MIX: dict[str, Any] = {
    "MixStreamSessionId": "s",
    "InputStreamList": [{"InputStreamName": "a", "LayoutParams": {"ImageLayer": 1}}],
}


def test_good_call_is_answered_in_the_envelope(client: Client) -> None:
    """A good call is answered with HTTP 200, JSON, and a RequestId that is a UUID."""
    answer = client.tencent("trtc", "StopStreamIngest", INGEST)

    assert answer.status == 200
    assert answer.headers["content-type"] == "application/json"
    assert answer.headers["date"].endswith("GMT")
    assert list(answer.json) == ["Response"]
    assert list(answer.json["Response"]) == ["RequestId"]
    UUID(answer.json["Response"]["RequestId"])


def test_every_answer_has_its_own_request_id(client: Client) -> None:
    """Two answers do not share a RequestId."""
    first, second = (client.tencent("trtc", "DescribeStreamIngest", INGEST) for _ in range(2))

    assert first.json["Response"]["RequestId"] != second.json["Response"]["RequestId"]


@pytest.mark.parametrize(
    ("headers", "code"),
    [
        ({"Authorization": "TC3-HMAC-SHA256 nonsense"}, "AuthFailure.InvalidAuthorization"),
        ({"Authorization": None}, "AuthFailure.InvalidAuthorization"),
        ({"X_TC_Token": "uncalled-for"}, "AuthFailure.TokenFailure"),
        ({"X_TC_Action": "StopEverything"}, "InvalidAction"),
        ({"X_TC_Action": None}, "MissingParameter"),
        ({"X_TC_Version": None}, "MissingParameter"),
        ({"X_TC_Version": "2018-08-01"}, "NoSuchVersion"),
        ({"X_TC_Region": None}, "MissingParameter"),
        ({"X_TC_Timestamp": "1551113065"}, "AuthFailure.SignatureExpire"),
        ({"X_TC_Timestamp": None}, "MissingParameter"),
        ({"X_TC_Timestamp": "now"}, "InvalidParameter"),
    ],
)
def test_faults_in_headers_have_the_vendors_codes(
    client: Client, headers: Mapping[str, Any], code: str
) -> None:
    """Every fault in what all calls have in common is answered with the code documented for it."""
    answer = client.tencent("trtc", "StopStreamIngest", INGEST, **headers)

    assert (answer.status, answer.code) == (200, code)


def test_content_type_and_host_must_be_signed(client: Client) -> None:
    """A signature over fewer headers than the vendor asks for is no authorization."""
    authorization = (
        f"TC3-HMAC-SHA256 Credential={client.simulator.tencent_secret_id}/2026-01-01/trtc/"
        f"tc3_request, SignedHeaders=content-type, Signature={'0' * 64}"
    )

    answer = client.tencent("trtc", "StopStreamIngest", INGEST, Authorization=authorization)

    assert answer.code == "AuthFailure.InvalidAuthorization"


def test_unknown_secret_id(client: Client) -> None:
    """A SecretId that is not the simulator's own is not found."""
    client.simulator.tencent_secret_id = "AKIDSomebodyElse"

    answer = client.tencent("trtc", "StopStreamIngest", INGEST)

    assert answer.code == "AuthFailure.SecretIdNotFound"


def test_wrong_secret_key(client: Client) -> None:
    """A signature by another key is refused."""
    answer = client.tencent("trtc", "StopStreamIngest", INGEST, secret_key="another")

    assert answer.code == "AuthFailure.SignatureFailure"


def test_unknown_service(client: Client) -> None:
    """A scope with a service that no table describes names no product."""
    assert client.tencent("vod", "StopStreamIngest", INGEST).code == "NoSuchProduct"


def test_action_belongs_to_the_service_of_the_scope(client: Client) -> None:
    """An action of another service does not exist in this one."""
    assert client.tencent("live", "StopStreamIngest", INGEST).code == "InvalidAction"


def test_region_is_needed_only_where_the_service_says_so(client: Client) -> None:
    """A service that does not require a region takes calls without one."""
    answer = client.tencent(
        "live", "CancelCommonMixStream", {"MixStreamSessionId": "s"}, X_TC_Region=None
    )

    assert answer.code is None


@pytest.mark.parametrize(("drift", "accepted"), [(-290, True), (290, True), (-310, False)])
def test_clock_may_differ_by_five_minutes(tables: Path, drift: float, accepted: bool) -> None:
    """The signature expires when the clocks differ by more than five minutes."""
    with Simulator(tables=tables, clock=lambda: time.time() - drift) as simulator:
        client = Client(simulator)
        answer = client.tencent("trtc", "StopStreamIngest", INGEST)
        client.close()

    assert answer.code == (None if accepted else "AuthFailure.SignatureExpire")


def test_date_is_the_simulators_clock(tables: Path) -> None:
    """The Date header tells the clock that timestamps are compared with."""
    with Simulator(tables=tables, clock=lambda: 1_000_000_000.0) as simulator:
        client = Client(simulator)
        answer = client.tencent("trtc", "StopStreamIngest", INGEST)
        client.close()

    assert answer.headers["date"] == "Sun, 09 Sep 2001 01:46:40 GMT"


def test_token_of_temporary_credentials(tables: Path) -> None:
    """Temporary credentials are accepted with their token and refused without."""
    with Simulator(tables=tables, tencent_token="the-token") as simulator:
        client = Client(simulator)
        with_token = client.tencent("trtc", "StopStreamIngest", INGEST, X_TC_Token="the-token")
        without = client.tencent("trtc", "StopStreamIngest", INGEST)
        client.close()

    assert with_token.code is None
    assert without.code == "AuthFailure.TokenFailure"


@pytest.mark.parametrize(
    "content_type", ["application/json; charset=utf-8", "Application/JSON; charset=UTF-8"]
)
def test_content_type_is_verified_as_it_was_sent(client: Client, content_type: str) -> None:
    """A content type with a charset is fine where it was signed, in whatever case."""
    answer = client.tencent("trtc", "StopStreamIngest", INGEST, content_type=content_type)

    assert answer.code is None


def test_content_type_other_than_the_signed_one(client: Client) -> None:
    """The content type that is signed must be the one that is sent."""
    answer = client.tencent(
        "trtc", "StopStreamIngest", INGEST, Content_Type="application/json; charset=utf-8"
    )

    assert answer.code == "AuthFailure.SignatureFailure"


@pytest.mark.parametrize(("method", "content_type"), [("POST", "text/plain"), ("GET", "a/b")])
def test_content_type_of_another_kind(client: Client, method: str, content_type: str) -> None:
    """Parameters come as JSON by POST or as a form by GET, and as nothing else."""
    answer = client.tencent(
        "trtc",
        "StopStreamIngest",
        "SdkAppId=1&TaskId=a",
        method=method,
        content_type=content_type,
    )

    assert answer.code == "InvalidParameter"
    assert "Content-Type" in answer.message


@pytest.mark.parametrize(
    ("parameters", "code", "named"),
    [
        ({"SdkAppId": 1}, "MissingParameter", "TaskId"),
        ({"SdkAppId": 1, "TaskId": None}, "MissingParameter", "TaskId"),
        ({"SdkAppId": "1", "TaskId": "a"}, "InvalidParameter", "SdkAppId"),
        ({"SdkAppId": 1.0, "TaskId": "a"}, "InvalidParameter", "SdkAppId"),
        ({"SdkAppId": True, "TaskId": "a"}, "InvalidParameter", "SdkAppId"),
        ({"SdkAppId": -1, "TaskId": "a"}, "InvalidParameter", "SdkAppId"),
        ({"SdkAppId": 2**64, "TaskId": "a"}, "InvalidParameter", "SdkAppId"),
        ({"SdkAppId": 1, "TaskId": 5}, "InvalidParameter", "TaskId"),
        ({"SdkAppId": 1, "TaskId": ["a"]}, "InvalidParameter", "TaskId"),
        ({"SdkAppId": 1, "TaskId": "a", "Taskid": "a"}, "UnknownParameter", "Taskid"),
        ({"SdkAppId": 1, "Taskid": "a"}, "MissingParameter", "TaskId"),
        ("[]", "InvalidParameter", "object"),
        ("{", "InvalidParameter", "JSON"),
        ('{"SdkAppId": NaN, "TaskId": "a"}', "InvalidParameter", "JSON"),
        ("[" * 100_000, "InvalidParameter", "JSON"),
    ],
)
def test_faults_in_parameters_name_the_parameter(
    client: Client, parameters: Mapping[str, Any] | str, code: str, named: str
) -> None:
    """A fault in the body has the common code for its sort, and names what it is about."""
    answer = client.tencent("trtc", "StopStreamIngest", parameters)

    assert answer.code == code
    assert named in answer.message


@pytest.mark.parametrize(
    ("change", "code", "named"),
    [
        ({"InputStreamList": {}}, "InvalidParameter", "InputStreamList"),
        ({"InputStreamList": ["a"]}, "InvalidParameter", "InputStreamList.0"),
        (
            {"InputStreamList": [{"InputStreamName": "a", "LayoutParams": {}}]},
            "MissingParameter",
            "InputStreamList.0.LayoutParams.ImageLayer",
        ),
        (
            {"InputStreamList": [{"InputStreamName": "a", "LayoutParams": {"ImageLayer": 17}}]},
            "InvalidParameterValue",
            "at most 16",
        ),
        (
            {
                "InputStreamList": [
                    {"InputStreamName": "a", "LayoutParams": {"ImageLayer": 1, "Top": 2}}
                ]
            },
            "UnknownParameter",
            "InputStreamList.0.LayoutParams.Top",
        ),
        ({"InputStreamList": MIX["InputStreamList"] * 17}, "InvalidParameterValue", "16 items"),
        ({"OutputType": "file"}, "InvalidParameterValue", "one of stream, url"),
        ({"OutputType": "url"}, "MissingParameter", "OutputUrl"),
    ],
)
def test_faults_in_nested_parameters(
    client: Client, change: Mapping[str, Any], code: str, named: str
) -> None:
    """Objects inside lists are checked as well, and faults in them are named by their path."""
    answer = client.tencent("live", "CreateCommonMixStream", {**MIX, **change})

    assert answer.code == code
    assert named in answer.message


def test_nested_parameters_are_accepted(client: Client) -> None:
    """A nested request that keeps all the rules is accepted."""
    parameters = {**MIX, "OutputType": "url", "OutputUrl": "rtmp://example.com/a", "Extra": [None]}

    assert client.tencent("live", "CreateCommonMixStream", parameters).code is None


def test_messages_do_not_quote_values(client: Client) -> None:
    """A refused value is not repeated in the message: it may be a secret put in the wrong place."""
    answer = client.tencent("trtc", "StopStreamIngest", {"SdkAppId": "hunter2", "TaskId": "a"})

    assert "hunter2" not in answer.body.decode()


def test_messages_are_short(client: Client) -> None:
    """A name that came from outside makes no long message."""
    answer = client.tencent("trtc", "StopStreamIngest", {**INGEST, "x" * 5000: 1})

    assert answer.code == "UnknownParameter"
    assert len(answer.message) < 200


def test_get_reads_flat_parameters(client: Client) -> None:
    """GET parameters are nested by their dots and typed as the table says."""
    query = (
        "MixStreamSessionId=s%20%C3%A4+b&InputStreamList.0.InputStreamName=7"
        "&InputStreamList.0.LayoutParams.ImageLayer=3&InputStreamList.0.LayoutParams.LocationX=0.5"
        "&InputStreamList.0.LayoutParams.Mute=True&OutputUrl="
        "&InputStreamList.1.InputStreamName=b&InputStreamList.1.LayoutParams.ImageLayer=4"
        "&InputStreamList.1.LayoutParams.Mute=false"
    )

    answer = client.tencent("live", "CreateCommonMixStream", query, method="GET")

    assert answer.code is None
    assert client.simulator.calls[-1].parameters == {
        "MixStreamSessionId": "s ä b",
        "OutputUrl": "",
        "InputStreamList": [
            {
                "InputStreamName": "7",
                "LayoutParams": {"ImageLayer": 3, "LocationX": 0.5, "Mute": True},
            },
            {"InputStreamName": "b", "LayoutParams": {"ImageLayer": 4, "Mute": False}},
        ],
    }


@pytest.mark.parametrize(
    ("query", "code", "named"),
    [
        ("SdkAppId=1", "MissingParameter", "TaskId"),
        ("SdkAppId=one&TaskId=a", "InvalidParameter", "SdkAppId"),
        ("SdkAppId=%D9%A1&TaskId=a", "InvalidParameter", "SdkAppId"),
        ("SdkAppId=1&TaskId.0=a", "InvalidParameter", "TaskId"),
        ("SdkAppId=1&TaskId=a&TaskId=b", "InvalidParameter", "TaskId"),
        ("SdkAppId=1&TaskId=a&TaskId.X=b", "InvalidParameter", "TaskId.X"),
        ("SdkAppId=1&TaskId=%ff", "InvalidParameter", "UTF-8"),
        ("SdkAppId=1&TaskId=a&Other=1", "UnknownParameter", "Other"),
    ],
)
def test_faults_in_flat_parameters(client: Client, query: str, code: str, named: str) -> None:
    """A fault in a query is answered like one in a body."""
    answer = client.tencent("trtc", "StopStreamIngest", query, method="GET")

    assert answer.code == code
    assert named in answer.message


def test_list_indexes_have_no_gap(client: Client) -> None:
    """A list in a query counts from 0 without a gap."""
    query = "MixStreamSessionId=s&InputStreamList.1.InputStreamName=a"

    answer = client.tencent("live", "CreateCommonMixStream", query, method="GET")

    assert answer.code == "InvalidParameter"
    assert "InputStreamList" in answer.message


def test_query_of_more_than_32_kilobytes(client: Client) -> None:
    """A query longer than the vendor takes is refused by the code for sizes."""
    query = f"SdkAppId=1&TaskId={'a' * 33_000}"

    answer = client.tencent("trtc", "StopStreamIngest", query, method="GET")

    assert answer.code == "RequestSizeLimitExceeded"


def test_body_of_more_than_10_megabytes(client: Client) -> None:
    """A body longer than the vendor takes is refused by the code for sizes."""
    parameters = json.dumps({"SdkAppId": 1, "TaskId": "a" * 11_000_000})

    answer = client.tencent("trtc", "StopStreamIngest", parameters)

    assert answer.code == "RequestSizeLimitExceeded"
