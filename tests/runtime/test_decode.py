"""Answers: whatever comes is a response or a MediactlError, and a good answer is never lost."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mediactl import errors
from mediactl._runtime.meta import Drift
from mediactl._runtime.model import Response

from .models import Branch, Leaf, SampleResponse, ZegoPost, ZegoRead
from .stand_in import CASES, RECORD_DATA, Case, answer, patient, put_in, rtc

each_action = pytest.mark.parametrize("case", CASES, ids=[case.action for case in CASES])

text = st.text(max_size=8)
scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.integers(-3, 3)
    | st.floats()
    | text
    | st.sampled_from(["", "0", "-0", "--1", "-", "\u0663", "\u00b2", "1" * 5000, "\ud800", "true"])
    | st.sampled_from([10**4299, 1e308, 2.0**63, -0.0])
)
json_values = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            text | st.sampled_from(["Code", "Message", "Data", "Response", "Error", "RequestId"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=10,
)


def outcome(case: Case, body: bytes, status: int = 200) -> Response | errors.MediactlError:
    """Call an action; anything raised but a MediactlError is a failure of the test."""
    try:
        return case.meet(answer(body, status=status))
    except errors.MediactlError as error:
        return error


def check(case: Case, body: bytes, status: int = 200) -> None:
    """Check that what comes of an answer is a response or an error that can be used as one."""
    result = outcome(case, body, status)
    again = pickle.loads(pickle.dumps(result))
    assert str(again) == str(result)
    if isinstance(result, errors.MediactlError):
        assert case.action in str(result)
        return
    assert isinstance(result, case.response)
    hash(result)
    raw = json.loads(body)
    # By text, for a NaN is not equal to itself.
    raw = raw["Response"] if "Response" in case.good else raw
    assert json.dumps(result.meta.raw) == json.dumps(raw)
    assert repr(result).startswith(case.response.__name__)


def paths_of(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """List the places in a JSON value, the value itself first."""
    found = [path]
    pairs: Any = ()
    if isinstance(value, dict):
        pairs = value.items()
    elif isinstance(value, list):
        pairs = enumerate(value)
    for key, each in pairs:
        found += paths_of(each, (*path, key))
    return found


def replaced(value: Any, path: tuple[Any, ...], new: Any) -> Any:
    """Return a copy of a JSON value with something else in one place."""
    if not path:
        return new
    result = copy.deepcopy(value)
    node = result
    for key in path[:-1]:
        node = node[key]
    node[path[-1]] = new
    return result


def without(value: Any, path: tuple[Any, ...]) -> Any:
    """Return a copy of a JSON value that lacks one place."""
    result = copy.deepcopy(value)
    node = result
    for key in path[:-1]:
        node = node[key]
    del node[path[-1]]
    return result


@each_action
@patient
@given(value=json_values, status=st.sampled_from([200, 400, 500, 502]))
def test_any_json_is_answered(case: Case, value: Any, status: int) -> None:
    """Any JSON at all decodes or raises a MediactlError."""
    check(case, json.dumps(value).encode(), status)


@each_action
@patient
@given(data=st.data(), new=json_values)
def test_a_good_answer_with_anything_in_one_place(case: Case, data: Any, new: Any) -> None:
    """A good answer with anything in one place decodes or raises a MediactlError."""
    path = data.draw(st.sampled_from(paths_of(case.good)))
    check(case, json.dumps(replaced(case.good, path, new)).encode())


@each_action
@pytest.mark.parametrize("envelope", ["refusal", "success"])
@patient
@given(fields=st.dictionaries(st.sampled_from(["Code", "Message", "RequestId"]), json_values))
def test_envelopes_of_anything(case: Case, envelope: str, fields: dict[str, Any]) -> None:
    """Whatever an envelope says in its own fields, it decodes or raises a MediactlError."""
    content: dict[str, Any] = fields
    if "Response" in case.good:
        inner = {"Error": fields} if envelope == "refusal" else fields
        content = {"Response": {"RequestId": fields.get("RequestId"), **inner}}
    elif envelope == "success":
        content = {**fields, "Code": 0}
    check(case, json.dumps(content).encode())


@each_action
@patient
@given(body=st.binary(max_size=60))
@example(body=b"")
@example(body=b"null")
@example(body=b"{}")
@example(body=b"\xef\xbb\xbf{}")
@example(body=b'{"Code": 0, "Code": 1}')
@example(body=b'{"Response": {"Error": {"Code": NaN}}}')
@example(body=b'{"Code": 1e999}')
@example(body=b'{"Code": -Infinity}')
def test_any_bytes_are_answered(case: Case, body: bytes) -> None:
    """Any bytes at all decode or raise a MediactlError."""
    check(case, body)


@each_action
@patient
@given(data=st.data())
def test_a_good_answer_cut_short_or_scratched(case: Case, data: Any) -> None:
    """A good answer that ends early or has a wrong byte decodes or raises a MediactlError."""
    body = bytearray(json.dumps(case.good).encode())
    at = data.draw(st.integers(0, len(body) - 1))
    if data.draw(st.booleans()):
        body = body[:at]
    else:
        body[at] = data.draw(st.integers(0, 255))
    check(case, bytes(body))


def nested(case: Case, place: str, depth: int, code: object) -> bytes:
    """Write an answer with nesting of some depth in one place of its envelope."""
    fields = {"Code": code, "RequestId": "r", place: "DEEP"}
    if "Response" in case.good:
        fields = {"Response": {"Error": fields, **fields} if code else fields}
    return json.dumps(fields).replace('"DEEP"', "[" * depth + "]" * depth).encode()


def parser_bears(case: Case, depth: int) -> bool:
    """Tell whether an answer with nesting of some depth is still read as JSON."""
    return "not JSON" not in str(outcome(case, nested(case, "Other", depth, 0)))


@pytest.mark.parametrize("case", CASES[2:4], ids=["zego", "tencent"])
@pytest.mark.parametrize("place", ["Message", "RequestId", "Code", "Data", "Other"])
@pytest.mark.parametrize("code", [0, 5, "X"])
def test_nesting_beyond_measure(case: Case, place: str, code: object) -> None:
    """Nesting as deep as the parser bears, and deeper, decodes or raises a MediactlError."""
    low, high = 1, 1_000_000
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if parser_bears(case, middle) else (low, middle)
    for depth in (*range(low - 20, low + 20), 1_000_000):
        outcome(case, nested(case, place, depth, code))


@each_action
def test_an_answer_that_conforms(case: Case) -> None:
    """An answer that conforms has no drift, and its request ID."""
    response = case.meet(answer(case.good))
    assert isinstance(response, case.response)
    assert response.meta.drift == ()
    assert response.request_id == case.good.get("Response", case.good)["RequestId"]
    assert response.meta.http_status == 200
    assert len(response.meta.attempts) == 1
    assert response.meta.attempts[0].outcome == "ok"
    assert response.meta.already_gone is False


@each_action
def test_request_ids_of_another_type(case: Case) -> None:
    """A request ID that is a number becomes text; one that is missing or null is empty."""
    ids = []
    for value in (123, None, "plain"):
        path = ("Response", "RequestId") if "Response" in case.good else ("RequestId",)
        ids.append(case.meet(answer(replaced(case.good, path, value))).request_id)
    assert ids == ["123", "", "plain"]


@pytest.mark.parametrize("code", [0, "0", "-0"])
def test_zego_success_codes(code: object) -> None:
    """A code that is a string of zero is success all the same."""
    CASES[0].meet(answer({"Code": code}))


@pytest.mark.parametrize("code", ["", "-", "--1", "0x1", " 1", "1" * 5000, None, True, 1.5, [], {}])
def test_zego_codes_that_are_none(code: object) -> None:
    """A code that is no integer makes the answer unreadable, so the outcome is unknown."""
    with pytest.raises(errors.OutcomeUnknown, match="no Code"):
        CASES[0].meet(answer({"Code": code}))


def test_deprecation_warnings_of_the_envelope_are_no_drift() -> None:
    """Tencent's DeprecatedWarning belongs to the envelope."""
    good = {"Response": {"RequestId": "r", "DeprecatedWarning": "soon"}}
    assert CASES[4].meet(answer(good)).meta.drift == ()


def decoded(data: dict[str, Any]) -> tuple[SampleResponse, list[Drift]]:
    """Decode an answer to a sample request by way of a client."""
    client = rtc()
    put_in(client, answer({"Code": 0, "RequestId": "r", **data}))
    response = client.call(ZegoPost(text="x"))
    return response, list(response.meta.drift)


def test_unknown_fields_are_kept_and_told() -> None:
    """Fields that the spec does not have are drift, and their values are in `raw`."""
    response, drift = decoded({"Text": "t", "New": [1], "Branch": {"Leaf": {"Name": "n", "X": 0}}})
    assert drift == [
        Drift("Branch.Leaf.X", "unknown", "not in the spec"),
        Drift("New", "unknown", "not in the spec"),
    ]
    assert response.meta.raw["New"] == [1]
    assert response.branch == Branch(leaf=Leaf(name="n"))


def test_missing_fields_are_told() -> None:
    """A required field that is missing or null is None and drift; an optional one only None."""
    response, drift = decoded({"Small": None, "Branch": {"Leaf": None, "Leaves": [{"Size": 1}]}})
    assert drift == [
        Drift("Text", "missing", "expected string, got nothing"),
        Drift("Branch.Leaf", "missing", "expected Leaf, got null"),
        Drift("Branch.Leaves[0].Name", "missing", "expected string, got nothing"),
    ]
    assert response.text is None
    assert response.small is None


@pytest.mark.parametrize(
    ("field", "came", "value", "detail"),
    [
        ("Text", 12, "12", "expected string, got an integer"),
        ("Text", 18446744073709551615, "18446744073709551615", "expected string, got an integer"),
        ("Text", 1.5, "1.5", "expected string, got a number"),
        ("Small", "-5", -5, "expected int32, got a string"),
        ("Small", 5.0, 5, "expected int32, got a number"),
        ("Small", True, 1, "expected int32, got a boolean"),
        ("Large", "18446744073709551615", 2**64 - 1, "expected uint64, got a string"),
        ("Ratio", "1.5", 1.5, "expected float, got a string"),
        ("Ratio", "-2e3", -2000.0, "expected float, got a string"),
        ("On", 1, True, "expected bool, got an integer"),
        ("On", 0, False, "expected bool, got an integer"),
        ("On", "true", True, "expected bool, got a string"),
        ("On", "false", False, "expected bool, got a string"),
    ],
)
def test_lossless_conversions(field: str, came: object, value: object, detail: str) -> None:
    """A value of another type is converted where nothing is lost by it, and told."""
    response, drift = decoded({"Text": "t", field: came})
    found = getattr(response, field.lower())
    assert found == value
    assert type(found) is type(value)
    assert drift == [Drift(field, "converted", detail)]


@pytest.mark.parametrize(
    ("field", "came", "detail"),
    [
        ("Text", True, "expected string, got a boolean"),
        ("Text", ["t"], "expected string, got a list"),
        ("Text", {"t": 1}, "expected string, got an object"),
        ("Small", 5.5, "expected int32, got a number"),
        ("Small", "5.0", "expected int32, got a string"),
        ("Small", "", "expected int32, got a string"),
        ("Small", "007", "expected int32, got a string"),
        ("Small", "\u0663", "expected int32, got a string"),
        ("Small", "1_0", "expected int32, got a string"),
        ("Small", [], "expected int32, got a list"),
        # Twice as large as what a double tells from its neighbours.
        ("Large", 18014398509481984.0, "expected uint64, got a number"),
        ("Ratio", "nan", "expected float, got a string"),
        ("Ratio", "Infinity", "expected float, got a string"),
        ("Ratio", "1e999", "expected float, got a string"),
        ("Ratio", " 1", "expected float, got a string"),
        ("Ratio", "1_0", "expected float, got a string"),
        ("Ratio", True, "expected float, got a boolean"),
        ("On", 2, "expected bool, got an integer"),
        ("On", "yes", "expected bool, got a string"),
        ("On", "", "expected bool, got a string"),
        ("On", [], "expected bool, got a list"),
        ("Blob", "no base64", "expected bytes, got a string"),
        ("Blob", "\u00e9", "expected bytes, got a string"),
        ("Blob", 5, "expected bytes, got an integer"),
        ("Marks", 1, "expected a list of int32, got an integer"),
        ("Marks", "1", "expected a list of int32, got a string"),
        ("Marks", {"0": 1}, "expected a list of int32, got an object"),
        ("Branch", [], "expected Branch, got a list"),
        ("Branch", "", "expected Branch, got a string"),
        ("Branches", {}, "expected a list of Branch, got an object"),
    ],
)
def test_what_cannot_be_converted(field: str, came: object, detail: str) -> None:
    """A value of another type that cannot be converted without loss is None, told, and in `raw`."""
    response, drift = decoded({"Text": "t", field: came})
    assert getattr(response, field.lower()) is None
    assert drift == [Drift(field, "mistyped", detail)]
    assert response.meta.raw[field] == came


def test_items_of_lists() -> None:
    """An item is converted as a field is; one that cannot be is left out; each has its own path."""
    response, drift = decoded(
        {
            "Text": "t",
            "Marks": [1, "2", "x", None, 9],
            "Branches": [{"Leaf": {"Name": "a"}}, 5, {"Leaf": {"Name": 7}, "tags": [1, []]}],
        }
    )
    assert response.marks == (1, 2, 9)
    assert response.branches == (
        Branch(leaf=Leaf(name="a")),
        Branch(leaf=Leaf(name="7"), tags=("1",)),
    )
    assert drift == [
        Drift("Marks[1]", "converted", "expected int32, got a string"),
        Drift("Marks[2]", "mistyped", "expected int32, got a string"),
        Drift("Marks[3]", "mistyped", "expected int32, got null"),
        Drift("Marks[4]", "choice", "not among the documented values"),
        Drift("Branches[1]", "mistyped", "expected Branch, got an integer"),
        Drift("Branches[2].Leaf.Name", "converted", "expected string, got an integer"),
        Drift("Branches[2].tags[0]", "converted", "expected string, got an integer"),
        Drift("Branches[2].tags[1]", "mistyped", "expected string, got a list"),
    ]


def test_lists_of_anything_keep_null() -> None:
    """In a list of any JSON, null is an item like others."""
    response, drift = decoded({"Text": "t", "Extras": [None, 1, [None]]})
    assert response.extras == (None, 1, [None])
    assert drift == []


def test_empty_values_are_values() -> None:
    """An empty string, list or object is no missing one."""
    response, drift = decoded({"Text": "", "Marks": [], "Extra": {}, "Blob": "", "Small": 0})
    assert (response.text, response.marks, response.extra) == ("", (), {})
    assert (response.blob, response.small) == (b"", 0)
    assert drift == []


def test_choices_outside_the_spec_are_kept() -> None:
    """A value outside the documented ones is kept as it came, and told."""
    response, drift = decoded({"Text": "t", "Mode": "Turbo"})
    assert str(response.mode) == "Turbo"
    assert drift == [Drift("Mode", "choice", "not among the documented values")]


def test_nested_paths_of_a_generated_model() -> None:
    """In StopCDNRecord's answer, places are told by their names on the wire, down to the item."""
    data = copy.deepcopy(RECORD_DATA)
    data["Ws"]["list"].append({"task": 5, "id": [], "http_code": "200", "persistentId": None})  # type: ignore[index]
    data["Huawei"][0]["Code"] = "0"  # type: ignore[index]
    data["Aliyun"] = []
    case = CASES[2]
    response = case.meet(answer({**case.good, "Data": data}))
    assert response.meta.drift == (
        Drift("Data.Ws.list[1].task", "converted", "expected string, got an integer"),
        Drift("Data.Ws.list[1].id", "mistyped", "expected string, got a list"),
        Drift("Data.Ws.list[1].http_code", "converted", "expected int32, got a string"),
        Drift("Data.Ws.list[1].msg", "missing", "expected string, got nothing"),
        Drift("Data.Ws.list[1].persistentId", "missing", "expected string, got null"),
        Drift("Data.Huawei[0].Code", "converted", "expected int32, got a string"),
        Drift("Data.Aliyun", "unknown", "not in the spec"),
    )


@patient
@given(data=st.data())
def test_a_field_left_out_is_the_only_drift(data: Any) -> None:
    """Of an answer that lacks one field, the drift tells that field or nothing (it is optional)."""
    good = {"Data": RECORD_DATA}
    path = data.draw(st.sampled_from(paths_of(good)[1:]).filter(lambda p: isinstance(p[-1], str)))
    case = CASES[2]
    response = case.meet(answer({"Code": 0, **without(good, path)}))
    told = [each.path for each in response.meta.drift]
    where = "".join(f"[{key}]" if isinstance(key, int) else f".{key}" for key in path)[1:]
    optional = where in ("Data", "Data.Tencent", "Data.Ws", "Data.Huawei", "Data.Ws.msg") or (
        where.startswith("Data.Ws.msg.")
    )
    assert told == ([] if optional else [where])


def test_values_are_not_in_drift() -> None:
    """Drift names types, never values: those may be what nobody should print."""
    _, drift = decoded({"Text": 424242, "Mode": "hush-hush", "Key": {"a": "hush-hush"}})
    assert "424242" not in repr(drift)
    assert "hush-hush" not in repr(drift)
    assert {each.problem for each in drift} == {"converted", "choice", "mistyped"}


def test_reads_and_others_differ_where_the_answer_is_unreadable() -> None:
    """An unreadable answer to a read is a ResponseError; else the outcome is unknown."""
    client = rtc()
    put_in(client, answer(b"<html>"))
    with pytest.raises(errors.ResponseError) as caught:
        client.call(ZegoRead(text="x"))
    assert (caught.value.action, caught.value.http_status) == ("DescribeSample", 200)
    with pytest.raises(errors.OutcomeUnknown):
        client.call(ZegoPost(text="x"))


@each_action
def test_from_wire_never_raises_for_fields(case: Case) -> None:
    """The public `from_wire` takes what an answer holds, whatever its fields are."""
    contents: list[dict[str, Any]] = [
        {},
        {"Data": 5},
        {"Data": {"Ws": {"list": [[]]}}},
        {"Nobody": "knows"},
    ]
    for content in contents:
        response = case.response.from_wire(content)
        assert isinstance(response, case.response)
        assert response.meta.raw == content
        assert response.request_id == ""
