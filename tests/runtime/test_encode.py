"""Requests on the wire, read back by parsers that share nothing with the code that wrote them."""

from __future__ import annotations

import base64
import json
from typing import Any
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediactl import errors
from mediactl._runtime.client import Client
from mediactl._runtime.messages import HttpRequest
from mediactl._runtime.model import Request
from mediactl.tencent.live import CancelCommonMixStreamRequest
from mediactl.tencent.trtc import StopStreamIngestRequest
from mediactl.zego.rtc import (
    StopCDNRecordRequest,
    StopCloudTranscodeRequest,
    StopMixRequest,
)

from .models import (
    Branch,
    Leaf,
    SampleRequest,
    TencentGet,
    TencentPost,
    ZegoGet,
    ZegoPost,
)
from .stand_in import answer, live, patient, put_in, rtc, trtc

ZEGO_COMMON = {"Action", "AppId", "SignatureNonce", "Timestamp", "Signature", "SignatureVersion"}

# Text of every script, and of what has a meaning of its own in queries and JSON.
text = st.text(st.characters(exclude_categories=["Cs"]), max_size=12) | st.text(
    " &=+%[].;#?/\\\"'\0\n\u00e9\u6f22\U0001f3a5", max_size=12
)
int32 = st.integers(-(2**31), 2**31 - 1)
uint64 = st.integers(0, 2**64 - 1)
floats = st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(2**60), 2**60)
blobs = st.binary(max_size=20).map(lambda data: base64.b64encode(data).decode())
names = st.text("abYZ_-", min_size=1, max_size=4)

leaves = st.fixed_dictionaries({"Name": text}, optional={"Size": uint64})
branches = st.fixed_dictionaries(
    {"Leaf": leaves},
    optional={"Leaves": st.lists(leaves, max_size=3), "tags": st.lists(text, max_size=3)},
)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | floats | text,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(text, inner, max_size=3),
    max_leaves=6,
)
# What a query can tell from other things: neither null nor empty containers.
flat_values = st.recursive(
    st.booleans() | st.integers() | floats | text,
    lambda inner: (
        st.lists(inner, min_size=1, max_size=3)
        | st.dictionaries(names, inner, min_size=1, max_size=3)
    ),
    max_leaves=6,
).filter(lambda value: not isinstance(value, list))


def samples(extra: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Make the parameters of a sample request, as they should be found on the wire."""
    return st.fixed_dictionaries(
        {"Text": text},
        optional={
            "Small": int32,
            "Large": uint64,
            "Ratio": floats,
            "On": st.booleans(),
            "Blob": blobs,
            "Extra": extra,
            "Mode": st.sampled_from(["Fast", "Slow"]),
            "Level": st.sampled_from([0, 1]),
            "Words": st.lists(text, max_size=3),
            "Marks": st.lists(int32, max_size=3),
            "Ratios": st.lists(floats, max_size=3),
            "Switches": st.lists(st.booleans(), max_size=3),
            "Branch": branches,
            "Branches": st.lists(branches, max_size=3),
        },
    )


def leaf(data: dict[str, Any]) -> Leaf:
    """Build a leaf by hand."""
    return Leaf(name=data["Name"], size=data.get("Size"))


def branch(data: dict[str, Any]) -> Branch:
    """Build a branch by hand."""
    inner = data.get("Leaves")
    return Branch(
        leaf=leaf(data["Leaf"]),
        leaves=None if inner is None else [leaf(each) for each in inner],
        tags=data.get("tags"),
    )


def sample(kind: type[SampleRequest], data: dict[str, Any]) -> SampleRequest:
    """Build a sample request by hand."""
    given = {name.lower(): value for name, value in data.items()}
    if "Blob" in data:
        given["blob"] = base64.b64decode(data["Blob"])
    if "Branch" in data:
        given["branch"] = branch(data["Branch"])
    if "Branches" in data:
        given["branches"] = [branch(each) for each in data["Branches"]]
    return kind(**given)


def sent(client: Client, request: Request[Any]) -> HttpRequest:
    """Return what a client sends for a request object."""
    good = {"Code": 0, "Response": {}, "Text": "", "RequestId": "1"}
    stand_in = put_in(client, answer(good))
    client.call(request)
    return stand_in.requests[0]


def pairs_of(request: HttpRequest) -> list[tuple[str, str]]:
    """Parse a query as a web server does, and strictly."""
    assert request.target.isascii()
    assert request.target.isprintable()
    assert " " not in request.target
    path, _, query = request.target.partition("?")
    assert path == "/"
    if not query:
        return []
    return parse_qsl(query, keep_blank_values=True, strict_parsing=True, errors="strict")


def unflatten(pairs: list[tuple[str, str]]) -> Any:
    """Undo dots and brackets: numbers are places in a list, brackets add to one."""
    tree: dict[str, Any] = {}
    for path, value in pairs:
        if path.endswith("[]"):
            tree.setdefault(path[:-2], {})[str(len(tree.get(path[:-2], {})))] = value
            continue
        node = tree
        *way, last = path.split(".")
        for step in way:
            node = node.setdefault(step, {})
        assert last not in node, f"{path} is there twice"
        node[last] = value
    return listed(tree)


def listed(node: Any) -> Any:
    """Turn what is numbered from zero into lists."""
    if not isinstance(node, dict):
        return node
    if node and all(name.isascii() and name.isdigit() for name in node):
        assert list(node) == [str(index) for index in range(len(node))]
        return [listed(each) for each in node.values()]
    return {name: listed(each) for name, each in node.items()}


def as_words(value: Any) -> Any:
    """Say what a query should hold of JSON: words only, and nothing of what is empty."""
    if isinstance(value, dict):
        return {key: as_words(each) for key, each in value.items() if each not in ([], {})}
    if isinstance(value, list):
        return [as_words(each) for each in value]
    if isinstance(value, str):
        return value
    return json.dumps(value)


def same_json(left: object, right: object) -> bool:
    """Compare with types, for to Python 1, 1.0 and True are equal."""
    return json.dumps(left, sort_keys=True) == json.dumps(right, sort_keys=True)


@patient
@given(samples(json_values))
def test_tencent_post_body_holds_the_request(data: dict[str, Any]) -> None:
    """Whatever a valid request holds, the body is JSON that says the same, and the query empty."""
    request = sent(live(), sample(TencentPost, without_null(data)))
    assert same_json(json.loads(request.body), without_null(data))
    assert request.target == "/"
    assert request.headers["Content-Type"] == "application/json"


@patient
@given(samples(json_values))
def test_zego_post_body_holds_the_request(data: dict[str, Any]) -> None:
    """Whatever a valid request holds, the body is JSON that says the same, the query only signs."""
    request = sent(rtc(), sample(ZegoPost, without_null(data)))
    assert same_json(json.loads(request.body), without_null(data))
    assert {name for name, _ in pairs_of(request)} == ZEGO_COMMON
    assert request.headers["Content-Type"] == "application/json"


@patient
@given(samples(flat_values))
def test_tencent_query_holds_the_request(data: dict[str, Any]) -> None:
    """Whatever a valid request holds, undoing the dots gives it back, and there is no body."""
    request = sent(live(), sample(TencentGet, data))
    assert unflatten(pairs_of(request)) == as_words(data)
    assert request.body == b""


@patient
@given(samples(flat_values))
def test_zego_query_holds_the_request(data: dict[str, Any]) -> None:
    """Whatever a valid request holds, undoing brackets and dots gives it back; there is no body."""
    request = sent(rtc(), sample(ZegoGet, data))
    pairs = pairs_of(request)
    own = [(name, value) for name, value in pairs if name not in ZEGO_COMMON]
    assert len(pairs) - len(own) == len(ZEGO_COMMON)
    assert unflatten(own) == as_words(data)
    assert request.body == b""


@patient
@given(samples(json_values))
def test_from_wire_undoes_to_wire(data: dict[str, Any]) -> None:
    """A request that was written and read again equals itself."""
    request = sample(TencentPost, without_null(data))
    again = TencentPost.from_wire(json.loads(json.dumps(request.to_wire())))
    assert again == request
    assert hash(again) == hash(request)


def without_null(data: dict[str, Any]) -> dict[str, Any]:
    """Drop an `Extra` of null: to give None is to give nothing."""
    return {name: value for name, value in data.items() if value is not None}


@patient
@given(task=text, user=st.none() | text, sequence=st.none() | int32)
def test_stop_mix(task: str, user: str | None, sequence: int | None) -> None:
    """StopMix posts exactly what is given."""
    request = sent(rtc(), StopMixRequest(task_id=task, user_id=user, sequence=sequence))
    expected = {"TaskId": task, "Sequence": sequence, "UserId": user}
    assert same_json(json.loads(request.body), without_null(expected))
    assert dict(pairs_of(request))["Action"] == "StopMix"
    assert request.method == "POST"


@patient
@given(task=text, user=text, sequence=st.none() | int32)
def test_stop_cloud_transcode(task: str, user: str, sequence: int | None) -> None:
    """StopCloudTranscode posts exactly what is given."""
    message = StopCloudTranscodeRequest(task_id=task, user_id=user, sequence=sequence)
    request = sent(rtc(), message)
    expected = {"TaskId": task, "UserId": user, "Sequence": sequence}
    assert same_json(json.loads(request.body), without_null(expected))
    assert dict(pairs_of(request))["Action"] == "StopCloudTranscode"


@patient
@given(
    streams=st.lists(text, min_size=1, max_size=5),
    vendor=st.sampled_from(["Tencent", "Ws", "Huawei"]),
)
def test_stop_cdn_record(streams: list[str], vendor: Any) -> None:
    """StopCDNRecord repeats a bracketed name for each stream, in order."""
    request = sent(rtc(), StopCDNRecordRequest(stream_id=streams, vendor=vendor))
    own = [pair for pair in pairs_of(request) if pair[0] not in ZEGO_COMMON]
    assert own == [*(("StreamId[]", stream) for stream in streams), ("Vendor", vendor)]
    assert request.method == "GET"
    assert "Content-Type" not in request.headers


@patient
@given(text)
def test_cancel_common_mix_stream(session: str) -> None:
    """CancelCommonMixStream asks with its session in the query, which Tencent signs."""
    request = sent(live(), CancelCommonMixStreamRequest(mix_stream_session_id=session))
    assert pairs_of(request) == [("MixStreamSessionId", session)]
    assert request.headers["X-TC-Action"] == "CancelCommonMixStream"
    assert request.method == "GET"


@patient
@given(app=uint64, task=text)
def test_stop_stream_ingest(app: int, task: str) -> None:
    """StopStreamIngest posts exactly what is given, a large AppId digit for digit."""
    request = sent(trtc(), StopStreamIngestRequest(sdk_app_id=app, task_id=task))
    assert same_json(json.loads(request.body), {"SdkAppId": app, "TaskId": task})
    assert request.headers["X-TC-Action"] == "StopStreamIngest"
    assert request.headers["X-TC-Region"] == "ap-singapore"


def test_brackets_and_spaces_on_the_wire() -> None:
    """Names and values are percent-encoded, a space as %20 and never as a plus sign."""
    message = StopCDNRecordRequest(stream_id=("a b", "c+d"), vendor="Ws")
    target = sent(rtc(), message).target
    assert target.endswith("&StreamId%5B%5D=a%20b&StreamId%5B%5D=c%2Bd&Vendor=Ws")


def test_indexed_lists_on_the_wire() -> None:
    """ZEGOCLOUD's lists of objects are numbered from zero, nested lists too."""
    message = ZegoGet(
        text="t",
        branches=[
            Branch(leaf=Leaf(name="a"), tags=("x", "y")),
            Branch(leaf=Leaf(name="b")),
        ],
    )
    own = [pair for pair in pairs_of(sent(rtc(), message)) if pair[0] not in ZEGO_COMMON]
    assert own == [
        ("Text", "t"),
        ("Branches.0.Leaf.Name", "a"),
        ("Branches.0.tags.0", "x"),
        ("Branches.0.tags.1", "y"),
        ("Branches.1.Leaf.Name", "b"),
    ]


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("make", [rtc, live])
@pytest.mark.parametrize(
    "value",
    [
        pytest.param(object(), id="object"),
        pytest.param({1, 2}, id="set"),
        pytest.param(float("nan"), id="nan"),
        pytest.param([float("inf")], id="infinity"),
        pytest.param(b"bytes", id="bytes"),
        pytest.param(10**5000, id="endless number"),
    ],
)
def test_call_raw_refuses_what_is_no_json(make: Any, method: Any, value: object) -> None:
    """Parameters that are no JSON are refused as such, in a query as in a body, and not sent."""
    client = make()
    stand_in = put_in(client, answer({"Code": 0, "Response": {}}))
    with pytest.raises(errors.InvalidRequest, match=r"^Sample: the parameters are not JSON"):
        client.call_raw("Sample", {"Fine": 1, "Wrong": value}, method=method)
    assert stand_in.requests == []


@pytest.mark.parametrize("make", [rtc, live])
def test_call_raw_refuses_a_circle(make: Any) -> None:
    """Parameters that contain themselves are refused, in a query too."""
    circle: dict[str, Any] = {}
    circle["Again"] = circle
    for method in ("GET", "POST"):
        client = make()
        put_in(client, answer({"Code": 0, "Response": {}}))
        with pytest.raises(errors.InvalidRequest):
            client.call_raw("Sample", circle, method=method)


def test_a_lone_surrogate_cannot_be_put_into_a_query() -> None:
    """Text that no encoding carries is refused, even deep in a parameter of any JSON."""
    client = live()
    put_in(client, answer({"Response": {}}))
    with pytest.raises(errors.InvalidRequest):
        client.call(TencentGet(text="fine", extra={"deep": ["\ud800"]}))


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("make", [rtc, live])
def test_call_raw_takes_tuples_for_lists(make: Any, method: Any) -> None:
    """A tuple is sent as a list is, in a query as in a body."""
    sent_ = []
    for several in (["a", "b"], ("a", "b")):
        client = make()
        stand_in = put_in(client, answer({"Code": 0, "Response": {}}))
        client.call_raw("Sample", {"Ids": several, "In": {"Ids": several}}, method=method)
        request = stand_in.requests[0]
        own = [pair for pair in pairs_of(request) if pair[0] not in ZEGO_COMMON]
        sent_.append((own, request.body))
    assert sent_[0] == sent_[1]


def test_the_test_environment_is_told_on_every_call() -> None:
    """With `test_environment`, IsTest is `true` on GET and POST alike."""
    from mediactl.zego.rtc import RtcClient

    from .stand_in import ZEGO

    client = RtcClient(credentials=ZEGO, test_environment=True)
    for message in (ZegoGet(text="x"), ZegoPost(text="x")):
        assert dict(pairs_of(sent(client, message)))["IsTest"] == "true"
    assert "IsTest" not in dict(pairs_of(sent(rtc(), ZegoGet(text="x"))))


def test_a_nonce_is_never_used_twice() -> None:
    """Each call has 16 hexadecimal characters of its own."""
    nonces = {dict(pairs_of(sent(rtc(), ZegoPost(text="x"))))["SignatureNonce"] for _ in range(200)}
    assert len(nonces) == 200
    assert all(len(each) == 16 and int(each, 16) >= 0 for each in nonces)
