"""Checks before sending: every fault at once, with its parameter and what would be right."""

from __future__ import annotations

import enum
from collections import deque
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediactl import errors
from mediactl._runtime.check import faults
from mediactl._runtime.model import Model, Request
from mediactl.tencent.trtc import StopStreamIngestRequest
from mediactl.zego.rtc import StopCDNRecordRequest, StopMixRequest

from .models import (
    Bounded,
    Branch,
    Leaf,
    Ruled,
    SampleRequest,
    Secretive,
    SecretRequest,
    Widths,
    ZegoPost,
)
from .stand_in import CASES, answer, live, patient, put_in, rtc, trtc

LIMITS = {
    "int32": (-2147483648, 2147483647),
    "int64": (-9223372036854775808, 9223372036854775807),
    "uint32": (0, 4294967295),
    "uint64": (0, 18446744073709551615),
}


class Number(enum.IntEnum):
    """An integer with a name."""

    ONE = 1


def found(model: Model) -> list[str]:
    """List the faults of a model."""
    return list(faults(model))


def sample(**parameters: Any) -> list[str]:
    """List the faults of a sample request whose required parameter is there."""
    return found(SampleRequest(**{"text": "t", **parameters}))


@pytest.mark.parametrize(
    ("name", "value", "fault"),
    [
        ("text", 5, "text must be a string, got 5 (int)"),
        ("text", b"t", "text must be a string, got bytes"),
        ("text", "\ud800", "text must be a string, got '\\ud800' (str)"),
        ("small", True, "an integer from -2147483648 to 2147483647, got True (bool)"),
        ("small", "5", "an integer from -2147483648 to 2147483647, got '5' (str)"),
        ("small", 5.0, "an integer from -2147483648 to 2147483647, got 5.0 (float)"),
        ("ratio", True, "ratio must be a finite number, got True (bool)"),
        ("ratio", "1.5", "ratio must be a finite number, got '1.5' (str)"),
        ("ratio", float("nan"), "ratio must be a finite number, got nan (float)"),
        ("ratio", float("-inf"), "ratio must be a finite number, got -inf (float)"),
        ("on", 1, "on must be True or False, got 1 (int)"),
        ("on", "true", "on must be True or False, got 'true' (str)"),
        ("blob", "text", "blob must be bytes, got 'text' (str)"),
        ("blob", bytearray(b"x"), "blob must be bytes, got bytearray"),
        ("extra", object(), "extra must be JSON, got object"),
        ("extra", {"deep": [{1, 2}]}, "extra must be JSON, got dict"),
        ("extra", float("nan"), "extra must be JSON, got nan (float)"),
        ("extra", Leaf(name="x"), "extra must be JSON, got Leaf"),
        ("level", True, "an integer from -2147483648 to 2147483647, got True (bool)"),
        ("branch", {"leaf": {"name": "x"}}, "branch must be Branch, got dict"),
        ("branch", Leaf(name="x"), "branch must be Branch, got Leaf"),
        ("words", "bare", "words must be a list or tuple (a string each), got 'bare' (str)"),
        ("words", {"a": 1}, "words must be a list or tuple (a string each), got dict"),
        ("words", iter(["a"]), "words must be a list or tuple (a string each), got list_iterator"),
        ("words", {"a"}, "words must be a list or tuple (a string each), got set"),
        ("words", b"ab", "words must be a list or tuple (a string each), got bytes"),
        ("marks", b"ab", "got bytes"),
        ("words", ["a", 5], "words[1] must be a string, got 5 (int)"),
        ("words", [None], "words[0] must be a string, got NoneType"),
        ("words", [["a"]], "words[0] must be a string, got list"),
        ("marks", 5, "got 5 (int)"),
        ("marks", [1, True], "marks[1] must be an integer"),
        ("ratios", [1, float("inf")], "ratios[1] must be a finite number, got inf (float)"),
        ("switches", [True, 0], "switches[1] must be True or False, got 0 (int)"),
        ("branches", [Branch(leaf=Leaf(name="x")), None], "branches[1] must be Branch"),
    ],
)
def test_types(name: str, value: object, fault: str) -> None:
    """A value of the wrong type is told with its parameter, what is right, and what came."""
    (told,) = sample(**{name: value})
    assert told.startswith(name)
    assert fault in told


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("text", ""),
        ("text", "\0 \U0001f3a5"),
        ("small", Number.ONE),
        ("ratio", 5),
        ("ratio", -0.0),
        ("ratio", 10**300),
        ("on", False),
        ("blob", b""),
        ("extra", {"a": [1, None, {"b": 1.5}], "c": ()}),
        ("extra", ""),
        ("words", []),
        ("words", ("a",)),
        ("words", deque(["a"])),
        ("marks", range(3)),
        ("marks", [0]),
        ("ratios", [1, 2.5]),
        ("switches", [False]),
        ("branches", []),
    ],
)
def test_types_that_fit(name: str, value: object) -> None:
    """What fits is no fault: empty values, tuples for lists, integers for numbers."""
    assert sample(**{name: value}) == []


@pytest.mark.parametrize("width", LIMITS)
def test_integers_at_the_edge(width: str) -> None:
    """The least and the greatest integer of each width pass; one beyond is told with the range."""
    low, high = LIMITS[width]
    assert found(Widths(**{width: low})) == []
    assert found(Widths(**{width: high})) == []
    for beyond in (low - 1, high + 1):
        assert found(Widths(**{width: beyond})) == [
            f"{width} must be an integer from {low} to {high}, got {beyond} (int)"
        ]


@pytest.mark.parametrize("name", ["small", "large", "ratio", "level", "text", "on"])
def test_integers_without_end(name: str) -> None:
    """An integer of more digits than Python writes is a fault like others, shown by its type."""
    (told,) = sample(**{name: 10**5000})
    assert told.startswith(f"{name} must be ")
    assert told.endswith("got int")


def test_long_values_are_cut() -> None:
    """A value is shown in part where it is long."""
    (told,) = sample(small="x" * 10_000)
    assert len(told) < 200
    assert told.endswith("xxx... (str)")


def test_required() -> None:
    """What is required and None is told, in nested models by its path."""
    branches: Any = [Branch(leaf=None)]  # type: ignore[arg-type]
    request = SampleRequest(text=None, branches=branches)  # type: ignore[arg-type]
    assert found(request) == ["text is required", "branches[0].leaf is required"]


def test_nested_paths() -> None:
    """A fault in nested models is told by names in Python and places in lists."""
    leaves: Any = [Leaf(name="fine"), Leaf(name="x", size=-1), 5]
    branch = Branch(leaf=Leaf(name=5), leaves=leaves, tags=["a", None])  # type: ignore[arg-type,list-item]
    assert sample(branches=[Branch(leaf=Leaf(name="")), branch]) == [
        "branches[1].leaf.name must be a string, got 5 (int)",
        (
            "branches[1].leaves[1].size must be an integer from 0 to 18446744073709551615, "
            "got -1 (int)"
        ),
        "branches[1].leaves[2] must be Leaf, got 5 (int)",
        "branches[1].tags[1] must be a string, got NoneType",
    ]


@pytest.mark.parametrize(
    ("value", "near"),
    [("fast", "Fast"), ("Fats", "Fast"), ("SLOW", "Slow"), ("slo", "Slow")],
)
def test_choices_with_the_nearest(value: str, near: str) -> None:
    """A misspelt choice, in letters of another size too, is told with those allowed and a guess."""
    assert sample(mode=value) == [
        f"mode must be one of 'Fast', 'Slow', got {value!r} (str); did you mean {near!r}?"
    ]


def test_choices_without_a_near_one() -> None:
    """What is near to no choice, or is a number, is told with those allowed and no guess."""
    assert sample(mode="xyz") == ["mode must be one of 'Fast', 'Slow', got 'xyz' (str)"]
    assert sample(level=2) == ["level must be one of 0, 1, got 2 (int)"]
    assert found(Bounded(levels=[1, 3])) == ["levels[1] must be one of 1, 2, got 3 (int)"]


@pytest.mark.parametrize(
    ("name", "value", "fault"),
    [
        ("percent", -1, "percent must be from 0 to 100, got -1"),
        ("percent", 101, "percent must be from 0 to 100, got 101"),
        ("gain", 1.51, "gain must be at most 1.5, got 1.51"),
        ("least", 4, "least must be at least 5, got 4"),
        ("code", "0x12", "code must match '0x[0-9A-F]{4}', got '0x12' (str)"),
        ("code", "0x1234\n", "code must match '0x[0-9A-F]{4}', got '0x1234\\n' (str)"),
        ("code", "-0x1234", "code must match '0x[0-9A-F]{4}', got '-0x1234' (str)"),
        ("title", "x", "title must have from 2 to 4 characters, got 1"),
        ("title", "xxxxx", "title must have from 2 to 4 characters, got 5"),
        ("words", [], "words must have from 1 to 2 items, got 0"),
        ("words", ["a", "b", "c"], "words must have from 1 to 2 items, got 3"),
        ("words", ["a", "long"], "words[1] must have at most 3 characters, got 4"),
        ("levels", [1, 1, 2, 2], "levels must have at most 3 items, got 4"),
    ],
)
def test_bounds(name: str, value: object, fault: str) -> None:
    """A value outside documented bounds is told with them."""
    assert found(Bounded(**{name: value})) == [fault]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("percent", 0),
        ("percent", 100),
        ("gain", 1.5),
        ("gain", -(10**300)),
        ("least", 5),
        ("code", "0x12AF"),
        ("title", "\U0001f3a5\U0001f3a5"),
        ("title", "xxxx"),
        ("words", ["abc"]),
        ("levels", []),
        ("levels", [1, 2, 1]),
    ],
)
def test_bounds_are_inclusive(name: str, value: object) -> None:
    """The bounds themselves are inside, and characters are counted rather than bytes."""
    assert found(Bounded(**{name: value})) == []  # type: ignore[arg-type]


def ruled(**parameters: Any) -> list[str]:
    """List the faults of a model in which all rules but those under test are satisfied."""
    given = {"task_id": "t", "stream_id": "s", **parameters}
    return found(Ruled(**{name: value for name, value in given.items() if value is not None}))


def test_one_of() -> None:
    """Exactly one of the named parameters has to be given."""
    assert ruled() == []
    assert ruled(task_id=None, task_name="n") == []
    assert ruled(task_id=None) == ["one of task_id, task_name is required"]
    assert ruled(task_name="n") == ["only one of task_id, task_name may be given"]
    assert ruled(task_id="", task_name="") == ["only one of task_id, task_name may be given"]


def test_any_of() -> None:
    """At least one of the named parameters has to be given."""
    assert ruled(stream_url="u") == []
    assert ruled(stream_id=None) == ["at least one of stream_id, stream_url is required"]


def test_needed_when_all_conditions_hold() -> None:
    """A parameter is needed only when each condition holds; left out means its default."""
    told = ["token is required when mode is 1 or 2 and secure is True"]
    assert ruled(secure=True) == told
    assert ruled(secure=True, mode=2) == told
    assert ruled(secure=True, mode=3) == []
    assert ruled(secure=False) == []
    assert ruled(secure=True, token="") == []
    # `secure` has no default, so left out it has no value.
    assert ruled(mode=1) == []


def test_needed_when_given_at_all() -> None:
    """A parameter may be needed because another one is given, whatever its value."""
    assert ruled(start=0) == ["end is required when start is given"]
    assert ruled(start=0, end=0) == []
    assert ruled(end=1) == []


def test_only_when_all_conditions_hold() -> None:
    """Parameters may be of use only under conditions; given without them, all of them are told."""
    said = "may only be given when layout is 5 and mode is 1"
    assert ruled(layout=5, places=["a"], colors=["b"]) == []
    assert ruled(places=["a"], colors=["b"]) == [f"places, colors {said}"]
    assert ruled(layout=4, colors=["b"]) == [f"colors {said}"]
    assert ruled(layout=5, mode=2, places=["a"]) == [f"places {said}"]


def test_empty_lists_in_rules() -> None:
    """To a rule an empty list is as good as none: it neither satisfies one, nor is it given."""
    assert ruled(layout=5, places=[]) == ["places is required when layout is 5"]
    assert ruled(layout=4, places=[], colors=[]) == []


def test_rules_of_nested_models() -> None:
    """Rules of a nested model name its parameters by their paths."""
    assert list(faults(Ruled(task_id="t"), "holder.")) == [
        "at least one of holder.stream_id, holder.stream_url is required"
    ]


def test_all_faults_at_once() -> None:
    """A request with many faults is refused once, with all of them, and nothing is sent."""
    client = rtc()
    stand_in = put_in(client, answer({"Code": 0}))
    request = ZegoPost(text=1, small=True, mode="Fats", words="bare", branch=5)  # type: ignore[arg-type]
    with pytest.raises(errors.InvalidRequest) as caught:
        client.call(request)
    assert [fault.split(" ")[0] for fault in caught.value.faults] == [
        "text",
        "small",
        "mode",
        "words",
        "branch",
    ]
    assert str(caught.value) == "Sample: " + "; ".join(caught.value.faults)
    assert caught.value.action == "Sample"
    assert isinstance(caught.value, ValueError)
    assert stand_in.requests == []


SECRETS = ("Hush1Hush2Hush3", "7777777", "zzzzz")


@pytest.mark.parametrize(
    "model",
    [
        Secretive(user_sig=SECRETS[0]),
        Secretive(user_sig="fine", pin=SECRETS[2]),
        Secretive(user_sig=SECRETS[0].encode()),  # type: ignore[arg-type]
        Secretive(user_sig=[SECRETS[0]]),  # type: ignore[arg-type]
        Secretive(user_sig={SECRETS[0]: SECRETS[1]}),  # type: ignore[arg-type]
        Secretive(user_sig=int(SECRETS[1])),  # type: ignore[arg-type]
        SecretRequest(user_sig="fine", holder=Secretive(user_sig=SECRETS[0])),
    ],
)
def test_secret_values_are_not_told(model: Model) -> None:
    """What is wrong with a secret is told without a letter of it."""
    told = found(model)
    assert told
    assert not any(secret in str(told) for secret in SECRETS)


def test_secrets_are_not_guessed_at() -> None:
    """A misspelt secret is not told with the nearest choice, which would give most of it away."""
    (told,) = found(Secretive(user_sig="fine", pin="onne"))
    assert told == "pin must be one of 'one', 'two', got Secret"


def test_unchecked_requests_are_sent() -> None:
    """`validate=False` sends what the spec does not know; the original client still checks."""
    client = rtc()
    stand_in = put_in(client, answer({"Code": 0}))
    lax = client.with_options(validate=False)
    lax.stop_cdn_record(stream_id=[], vendor="Aliyun")  # type: ignore[arg-type]
    lax.stop_mix(task_id=None)  # type: ignore[arg-type]
    assert stand_in.requests[0].target.endswith("&Vendor=Aliyun")
    assert stand_in.requests[1].body == b"{}"
    with pytest.raises(errors.InvalidRequest, match="vendor must be one of"):
        client.stop_cdn_record(stream_id=["s"], vendor="Aliyun")  # type: ignore[arg-type]
    assert len(stand_in.requests) == 2


@pytest.mark.parametrize(
    "value",
    [object(), {1}, float("nan"), 10**5000, b"\xff"],
    ids=lambda value: type(value).__name__,
)
def test_unchecked_requests_still_have_to_be_json(value: Any) -> None:
    """Without checks, what cannot be written is an InvalidRequest, and never a crash."""
    for client, name, value_ in (
        (rtc(), "stop_mix", {"task_id": value}),
        (rtc(), "stop_cdn_record", {"stream_id": [value], "vendor": "Ws"}),
        (live(), "cancel_common_mix_stream", {"mix_stream_session_id": value}),
        (trtc(), "stop_stream_ingest", {"sdk_app_id": value, "task_id": "1"}),
    ):
        put_in(client, answer({"Code": 0, "Response": {}}))
        call = getattr(client.with_options(validate=False), name)
        if isinstance(value, bytes):  # written as a parameter of bytes would be
            call(**value_)
        else:
            with pytest.raises(errors.InvalidRequest, match="not JSON"):
                call(**value_)


@pytest.mark.parametrize(
    ("make", "request_"),
    [
        (rtc, StopStreamIngestRequest(sdk_app_id=1, task_id="1")),
        (live, StopStreamIngestRequest(sdk_app_id=1, task_id="1")),
        (trtc, StopMixRequest(task_id="1")),
    ],
)
def test_requests_of_other_services(make: Any, request_: Request[Any]) -> None:
    """A request of another service is refused with both names, checks or not."""
    client = make()
    stand_in = put_in(client, answer({"Code": 0, "Response": {}}))
    service = type(client)._SERVICE.name
    theirs = request_.ACTION.service
    said = f"{request_.ACTION.name}: this is an action of {theirs}, the client is one of {service}"
    for each in (client, client.with_options(validate=False)):
        with pytest.raises(errors.InvalidRequest) as caught:
            each.call(request_)
        assert str(caught.value) == said
    assert stand_in.requests == []


@pytest.mark.parametrize(
    "argument",
    [None, {"TaskId": "1"}, "StopMix", StopMixRequest, Leaf(name="x")],
    ids=lambda argument: type(argument).__name__,
)
def test_wrong_arguments_to_call(argument: Any) -> None:
    """Anything but a request object is refused by its type."""
    client = rtc()
    put_in(client, answer({"Code": 0}))
    with pytest.raises(errors.InvalidRequest) as caught:
        client.call(argument)
    assert str(caught.value) == (
        "call: the argument must be a request object of zego/rtc, got " + type(argument).__name__
    )


def test_wrong_methods_of_raw_calls() -> None:
    """A raw call is GET or POST."""
    client = rtc()
    stand_in = put_in(client, answer({"Code": 0}))
    with pytest.raises(errors.InvalidRequest, match="method must be 'GET' or 'POST', got 'PUT'"):
        client.call_raw("StopMix", {}, method="PUT")  # type: ignore[arg-type]
    assert stand_in.requests == []


@pytest.mark.parametrize("case", CASES, ids=[case.action for case in CASES])
def test_good_calls_pass(case: Any) -> None:
    """The calls that other tests rely on have no fault."""
    case.meet(answer(case.good))


def test_generated_requests_are_checked() -> None:
    """A generated request is checked by what its spec says."""
    request = StopCDNRecordRequest(stream_id="cdn01", vendor="tencent")  # type: ignore[arg-type]
    assert found(request) == [
        "stream_id must be a list or tuple (a string each), got 'cdn01' (str)",
        (
            "vendor must be one of 'Tencent', 'Ws', 'Huawei', got 'tencent' (str); "
            "did you mean 'Tencent'?"
        ),
    ]
    assert found(StopCDNRecordRequest(stream_id=[], vendor="Ws")) == [
        "stream_id must have at least 1 item, got 0"
    ]


anything = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.just(10**400)
    | st.floats()
    | st.text(st.characters())
    | st.binary()
    | st.just(object())
    | st.builds(Leaf, name=st.text() | st.none()),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.lists(inner, max_size=3).map(tuple)
        | st.dictionaries(st.integers() | st.text(), inner, max_size=3)
    ),
    max_leaves=6,
)


@patient
@given(
    st.fixed_dictionaries(
        {"text": anything},
        optional={field.name: anything for field in SampleRequest.WIRE if field.name != "text"},
    )
)
def test_checks_never_crash(parameters: dict[str, Any]) -> None:
    """Whatever a request holds, it is sent or refused as InvalidRequest."""
    client = rtc()
    stand_in = put_in(client, answer({"Code": 0, "Text": ""}))
    try:
        client.call(ZegoPost(**parameters))
    except errors.InvalidRequest:
        assert stand_in.requests == []
    else:
        assert len(stand_in.requests) == 1
