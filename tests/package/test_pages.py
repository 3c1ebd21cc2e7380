"""The vendors' pages' own examples: requests go out as the pages show them, answers come back as they say."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import parse_qsl, unquote

from mediactl.tencent.live import LiveClient
from mediactl.tencent.trtc import TrtcClient
from mediactl.zego.rtc import RtcClient
from tests.package.actions import ACTIONS
from tests.package.support import TENCENT, ZEGO, Recorder, Sent


@contextmanager
def from_its_page() -> Iterator[None]:
    """Say of any failure that the test has a copy of the page, which a new page makes old."""
    try:
        yield
    except Exception as error:
        error.add_note("This is from the vendor's page; it is edited together with specs/.")
        raise


def query_of(sent: Sent) -> dict[str, str]:
    """Return the query of a request that has each name once."""
    pairs = parse_qsl(sent.target.partition("?")[2], keep_blank_values=True, strict_parsing=True)
    assert len(dict(pairs)) == len(pairs)
    return dict(pairs)


@from_its_page()
def test_stop_mix_as_on_its_page() -> None:
    """StopMix: a POST with the common parameters in the query, and TaskId, Sequence and UserId as JSON."""
    answer = {"Code": 0, "Message": "success", "RequestId": "6351841974556802202"}
    with Recorder(answer) as server, RtcClient(credentials=ZEGO, endpoint=server.endpoint) as rtc:
        response = rtc.stop_mix(task_id="2213699902971205739", sequence=1, user_id="456")
    (sent,) = server.sent
    query = query_of(sent)
    assert sent.method == "POST"
    assert sent.target.startswith("/?Action=StopMix&AppId=1234567890&SignatureNonce=")
    assert list(query) == [
        *("Action", "AppId", "SignatureNonce", "Timestamp", "Signature", "SignatureVersion"),
    ]
    assert query["SignatureVersion"] == "2.0"
    assert sent.headers["content-type"] == "application/json"
    assert json.loads(sent.body) == {
        "TaskId": "2213699902971205739",
        "Sequence": 1,
        "UserId": "456",
    }
    assert response.request_id == "6351841974556802202"
    assert response.meta.raw == answer
    assert response.meta.drift == ()


@from_its_page()
def test_the_page_of_stop_mix_calls_the_test_environment_is_test() -> None:
    """IsTest stands in the query, as `true`, where the client is for the test environment."""
    answer = {"Code": 0, "Message": "success", "RequestId": "1"}
    with Recorder(answer) as server:
        client = RtcClient(credentials=ZEGO, endpoint=server.endpoint, test_environment=True)
        with client as rtc:
            rtc.stop_mix(task_id="1")
    assert query_of(server.sent[0])["IsTest"] == "true"
    assert json.loads(server.sent[0].body) == {"TaskId": "1"}


@from_its_page()
def test_stop_cloud_transcode_as_on_its_page() -> None:
    """StopCloudTranscode: TaskId and UserId in the body, and Sequence only where it is given."""
    answer = {"Code": 0, "Message": "success", "RequestId": "8472822294336370476"}
    with Recorder(answer) as server, RtcClient(credentials=ZEGO, endpoint=server.endpoint) as rtc:
        response = rtc.stop_cloud_transcode(task_id="2213699902971205739", user_id="456")
    (sent,) = server.sent
    assert (sent.method, query_of(sent)["Action"]) == ("POST", "StopCloudTranscode")
    assert json.loads(sent.body) == {"TaskId": "2213699902971205739", "UserId": "456"}
    assert response.request_id == "8472822294336370476"


@from_its_page()
def test_stop_cdn_record_as_on_its_page() -> None:
    """StopCDNRecord: a GET with `StreamId[]=cdn01&StreamId[]=cdn02` in the query, and no body."""
    outcome = {"RequestId": "d39548da", "Code": "", "Message": ""}
    answer = {
        "Code": 0,
        "Message": "success",
        "RequestId": "4315169065145771656",
        "Data": {"Tencent": [{"StreamName": name, **outcome} for name in ("cdn01", "cdn02")]},
    }
    with Recorder(answer) as server, RtcClient(credentials=ZEGO, endpoint=server.endpoint) as rtc:
        response = rtc.stop_cdn_record(stream_id=["cdn01", "cdn02"], vendor="Tencent")
    (sent,) = server.sent
    assert (sent.method, sent.body) == ("GET", b"")
    assert unquote(sent.target).endswith("&StreamId[]=cdn01&StreamId[]=cdn02&Vendor=Tencent")
    assert "[" not in sent.target
    assert "content-type" not in sent.headers
    assert response.data is not None
    assert response.data.tencent is not None
    assert [each.stream_name for each in response.data.tencent] == ["cdn01", "cdn02"]
    assert [each.code for each in response.data.tencent] == ["", ""]
    assert (response.data.ws, response.data.huawei) == (None, None)
    assert response.meta.drift == ()


@from_its_page()
def test_cancel_common_mix_stream_as_on_its_page() -> None:
    """CancelCommonMixStream: a GET with MixStreamSessionId in the query, the action in a header, and no body."""
    answer = {"Response": {"RequestId": "3c140219-cfe9-470e-b241-907877d6fb03"}}
    with (
        Recorder(answer) as server,
        LiveClient(credentials=TENCENT, endpoint=server.endpoint) as live,
    ):
        response = live.cancel_common_mix_stream(mix_stream_session_id="test_room")
    (sent,) = server.sent
    assert (sent.method, sent.target, sent.body) == ("GET", "/?MixStreamSessionId=test_room", b"")
    assert sent.headers["x-tc-action"] == "CancelCommonMixStream"
    assert sent.headers["x-tc-version"] == "2018-08-01"
    assert "x-tc-region" not in sent.headers
    assert response.request_id == "3c140219-cfe9-470e-b241-907877d6fb03"
    assert response.meta.drift == ()


@from_its_page()
def test_stop_stream_ingest_as_on_its_page() -> None:
    """StopStreamIngest: `POST / HTTP/1.1` with JSON, the action, version and region in headers."""
    answer = {"Response": {"RequestId": "71993312-6ab8-4768-9124-118e0a20c45f"}}
    with (
        Recorder(answer) as server,
        TrtcClient(credentials=TENCENT, endpoint=server.endpoint, region="ap-singapore") as trtc,
    ):
        response = trtc.stop_stream_ingest(sdk_app_id=1234567890, task_id="1234")
    (sent,) = server.sent
    assert (sent.method, sent.target) == ("POST", "/")
    assert sent.headers["host"] == server.endpoint.removeprefix("http://")
    assert sent.headers["content-type"] == "application/json"
    assert sent.headers["x-tc-action"] == "StopStreamIngest"
    assert sent.headers["x-tc-version"] == "2019-07-22"
    assert sent.headers["x-tc-region"] == "ap-singapore"
    assert sent.headers["x-tc-timestamp"].isdecimal()
    assert sent.headers["authorization"].startswith("TC3-HMAC-SHA256 Credential=AKIDExample/")
    assert json.loads(sent.body) == {"SdkAppId": 1234567890, "TaskId": "1234"}
    assert response.request_id == "71993312-6ab8-4768-9124-118e0a20c45f"
    assert response.meta.raw == answer["Response"]


@from_its_page()
def test_the_pages_hosts_are_the_defaults() -> None:
    """Without an endpoint, calls go to the hosts that the pages name."""
    assert str(RtcClient(credentials=ZEGO)) == "<RtcClient https://rtc-api.zego.im>"
    live = LiveClient(credentials=TENCENT)
    assert str(live) == "<LiveClient https://live.intl.tencentcloudapi.com>"
    trtc = TrtcClient(credentials=TENCENT, region="ap-singapore")
    assert str(trtc) == "<TrtcClient https://trtc.intl.tencentcloudapi.com>"


@from_its_page()
def test_the_actions_of_the_pages_have_their_examples() -> None:
    """The five are sent as in their examples by other tests, which pass over actions that have none."""
    names = {found.action.name for found in ACTIONS if found.action.examples}
    assert names >= {
        *("StopMix", "StopCloudTranscode", "StopCDNRecord"),
        *("CancelCommonMixStream", "StopStreamIngest"),
    }
