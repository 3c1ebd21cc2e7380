"""The generated package's contract, word for word: names, signatures, models, errors, options."""

from __future__ import annotations

import asyncio
import copy
import inspect
import pickle
import threading
from collections import UserList
from collections.abc import Iterator
from enum import IntEnum, StrEnum
from importlib import import_module
from typing import Any, get_type_hints

import attrs
import pytest

import mediactl
from mediactl import (
    RateLimit,
    RetryPolicy,
    TencentCredentials,
    Timeout,
    ZegoCredentials,
    errors,
)
from mediactl.tencent.live import (
    AsyncLiveClient,
    CancelCommonMixStreamErrorCode,
    CancelCommonMixStreamRequest,
    LiveClient,
)
from mediactl.tencent.trtc import (
    AsyncTrtcClient,
    StopStreamIngestErrorCode,
    StopStreamIngestRequest,
    StopStreamIngestResponse,
    TrtcClient,
)
from mediactl.testing import Simulator
from mediactl.zego.rtc import (
    AsyncRtcClient,
    HuaweiRecordOutcome,
    RtcClient,
    StopCDNRecordData,
    StopCDNRecordErrorCode,
    StopCDNRecordRequest,
    StopCDNRecordResponse,
    StopMixErrorCode,
    StopMixRequest,
    StopMixResponse,
    TencentRecordOutcome,
)
from tests.package.actions import failures
from tests.package.support import TENCENT, ZEGO, Clients, Recorder

SERVICES = ["mediactl.zego.rtc", "mediactl.tencent.live", "mediactl.tencent.trtc"]
TWINS = [(RtcClient, AsyncRtcClient), (LiveClient, AsyncLiveClient), (TrtcClient, AsyncTrtcClient)]
each_pair = pytest.mark.parametrize(
    ("client", "twin"), TWINS, ids=[client.__name__ for client, _ in TWINS]
)


def exported(service: str) -> Iterator[tuple[str, Any]]:
    """Yield what a service's package offers, by name."""
    package = import_module(service)
    for name in dir(package):
        if name[:1].isupper() and name != "TYPE_CHECKING":
            yield name, getattr(package, name)


MODELS = {
    service: [
        value for _, value in exported(service) if isinstance(value, type) and attrs.has(value)
    ]
    for service in SERVICES
}
ENUMS = {
    f"{service}.{name}": value
    for service in SERVICES
    for name, value in exported(service)
    if name.endswith("ErrorCode")
}


# The way of a call


def test_the_call_of_the_manual(simulator: Simulator) -> None:
    """The first example that a user sees: a stop that works, and one of a task that has ended."""
    with TrtcClient(
        credentials=TencentCredentials(
            secret_id=simulator.tencent_secret_id, secret_key=simulator.tencent_secret_key
        ),
        region="ap-singapore",
        endpoint=simulator.endpoint,
    ) as trtc:
        response = trtc.stop_stream_ingest(sdk_app_id=1400000001, task_id="1234")
        assert response.request_id
        with pytest.raises(errors.TaskGone) as caught:
            trtc.stop_stream_ingest(sdk_app_id=1400000001, task_id="1234")
    assert caught.value.code == StopStreamIngestErrorCode.FAILED_OPERATION_TASK_FINISHED


def test_every_action_has_its_method(clients: Clients) -> None:
    """The five actions are methods in small letters, and return their own responses."""
    answers = [
        clients.rtc.stop_mix(task_id="1"),
        clients.rtc.stop_cloud_transcode(task_id="1", user_id="2"),
        clients.rtc.stop_cdn_record(stream_id=["a"], vendor="Huawei"),
        clients.live.cancel_common_mix_stream(mix_stream_session_id="1"),
        clients.trtc.stop_stream_ingest(sdk_app_id=1, task_id="1"),
    ]
    assert [type(answer).__name__ for answer in answers] == [
        "StopMixResponse",
        "StopCloudTranscodeResponse",
        "StopCDNRecordResponse",
        "CancelCommonMixStreamResponse",
        "StopStreamIngestResponse",
    ]


SIGNATURES = {
    "RtcClient.stop_mix": (
        "(self, *, task_id: 'str', sequence: 'int | None' = None, user_id: 'str | None' = None,"
        " missing_ok: 'bool' = False) -> 'StopMixResponse'"
    ),
    "RtcClient.stop_cloud_transcode": (
        "(self, *, task_id: 'str', user_id: 'str', sequence: 'int | None' = None,"
        " missing_ok: 'bool' = False) -> 'StopCloudTranscodeResponse'"
    ),
    "RtcClient.stop_cdn_record": (
        "(self, *, stream_id: 'Sequence[str]', vendor: \"Literal['Tencent', 'Ws', 'Huawei']\","
        " missing_ok: 'bool' = False) -> 'StopCDNRecordResponse'"
    ),
    "LiveClient.cancel_common_mix_stream": (
        "(self, *, mix_stream_session_id: 'str', missing_ok: 'bool' = False)"
        " -> 'CancelCommonMixStreamResponse'"
    ),
    "TrtcClient.text_to_speech_sse": (
        "(self, *, text: 'str', voice: 'Voice', sdk_app_id: 'int',"
        " audio_format: 'AudioFormat | None' = None,"
        " model: \"Literal['flow_01_turbo'] | None\" = None,"
        " language: \"Literal['zh', 'en', 'yue', 'ja', 'ko'] | None\" = None,"
        " pronunciation_dict: 'Sequence[PronunciationDict] | None' = None,"
        " alignment_mode: 'int | None' = None) -> 'EventStream[TextToSpeechSSEResponse]'"
    ),
    "TrtcClient.stop_stream_ingest": (
        "(self, *, sdk_app_id: 'int', task_id: 'str', missing_ok: 'bool' = False)"
        " -> 'StopStreamIngestResponse'"
    ),
}


@pytest.mark.parametrize("name", SIGNATURES)
def test_a_methods_signature(clients: Clients, name: str) -> None:
    """Parameters are keyword-only and typed, optional ones are None, and the response is the action's own."""
    client, method = name.split(".")
    made = next(each for each in clients if type(each).__name__ == client)
    # Choices are written with double quotes in the source, and so in the annotation's text.
    written = str(inspect.signature(getattr(type(made), method))).replace('\\"', "'")
    written = written.replace(
        """'Literal["Tencent", "Ws", "Huawei"]'""", "\"Literal['Tencent', 'Ws', 'Huawei']\""
    )
    assert written == SIGNATURES[name], "SIGNATURES are edited together with specs/"


# What these return is iterated over, and sends nothing before.
LAZY = ("Iterator[", "EventStream[")


def public(kind: type) -> dict[str, Any]:
    """Return what a class offers to callers, by name."""
    return {name: getattr(kind, name) for name in dir(kind) if not name.startswith("_")}


@each_pair
def test_a_twin_offers_the_same(client: type, twin: type) -> None:
    """The asynchronous client has the same methods, with the same parameters, types and defaults."""
    assert twin.__name__ == f"Async{client.__name__}"
    assert twin.__module__ == client.__module__.replace("._client", "._async_client")
    own, others = public(client), public(twin)
    assert own.keys() == others.keys()
    assert own.keys() > {"call", "call_raw", "close", "with_options"}
    for name, method in own.items():
        # Annotations are their texts here; what is returned lazily is awaited bit by bit.
        signature = inspect.signature(method)
        returned = str(signature.return_annotation)
        if returned.startswith(LAZY):
            signature = signature.replace(return_annotation=f"Async{returned}")
        assert inspect.signature(others[name]) == signature, name
    assert inspect.signature(twin) == inspect.signature(client)


@each_pair
def test_a_twin_is_asynchronous(client: type, twin: type) -> None:
    """Whatever sends something, or waits, is a coroutine function; what is yet to be iterated is not."""
    for name, method in public(twin).items():
        returned = str(inspect.signature(method).return_annotation)
        lazy = returned.startswith(tuple(f"Async{each}" for each in LAZY))
        assert inspect.iscoroutinefunction(method) != (lazy or name == "with_options"), name
    assert not any(inspect.iscoroutinefunction(method) for method in public(client).values())
    assert hasattr(client, "__enter__")
    assert not hasattr(client, "__aenter__")
    assert hasattr(twin, "__aenter__")
    assert not hasattr(twin, "__enter__")


def test_twins_call_alike(simulator: Simulator) -> None:
    """Every method of a twin sends what the client's method sends, and returns the same response."""
    tencent = TencentCredentials(simulator.tencent_secret_id, simulator.tencent_secret_key)
    zego = ZegoCredentials(simulator.zego_app_id, simulator.zego_server_secret)

    async def call_all() -> list[Any]:
        at: Any = {"endpoint": simulator.endpoint}
        async with (
            AsyncRtcClient(credentials=zego, **at) as rtc,
            AsyncLiveClient(credentials=tencent, **at) as live,
            AsyncTrtcClient(credentials=tencent, region="ap-singapore", **at) as trtc,
        ):
            return [
                await rtc.stop_mix(task_id="1"),
                await rtc.stop_cloud_transcode(task_id="1", user_id="2"),
                await rtc.stop_cdn_record(stream_id=["a"], vendor="Huawei"),
                await live.cancel_common_mix_stream(mix_stream_session_id="1"),
                await trtc.stop_stream_ingest(sdk_app_id=1, task_id="1"),
                await rtc.call(StopMixRequest(task_id="1"), missing_ok=True),
                await rtc.call_raw("StopMix", {"TaskId": "2"}),
            ]

    *responses, again, raw = asyncio.run(call_all())
    assert [type(response).__name__ for response in responses] == [
        "StopMixResponse",
        "StopCloudTranscodeResponse",
        "StopCDNRecordResponse",
        "CancelCommonMixStreamResponse",
        "StopStreamIngestResponse",
    ]
    assert [response.meta.already_gone for response in (*responses, again)] == [False] * 5 + [True]
    assert raw["Code"] == 0
    assert [call.parameters for call in simulator.calls] == [
        {"TaskId": "1"},
        {"TaskId": "1", "UserId": "2"},
        {"StreamId": ["a"], "Vendor": "Huawei"},
        {"MixStreamSessionId": "1"},
        {"SdkAppId": 1, "TaskId": "1"},
        {"TaskId": "1"},
        {"TaskId": "2"},
    ]


def test_a_twin_raises_the_same(simulator: Simulator) -> None:
    """What goes wrong is the same exception, with its attempts; a closed twin sends nothing."""
    zego = ZegoCredentials(simulator.zego_app_id, simulator.zego_server_secret)

    async def fail() -> list[errors.MediactlError]:
        raised: list[errors.MediactlError] = []
        async with AsyncRtcClient(credentials=zego, endpoint=simulator.endpoint) as rtc:
            await rtc.stop_mix(task_id="1")
            for task_id in ("1", 7):
                try:
                    await rtc.stop_mix(task_id=task_id)  # type: ignore[arg-type]
                except errors.MediactlError as error:
                    raised.append(error)
        await rtc.close()
        try:
            await rtc.stop_mix(task_id="2")
        except errors.MediactlError as error:
            raised.append(error)
        return raised

    gone, wrong, closed = asyncio.run(fail())
    assert (type(gone), len(gone.attempts)) == (errors.TaskGone, 1)
    assert (type(wrong), wrong.attempts) == (errors.InvalidRequest, ())
    assert type(closed) is errors.ConnectFailed
    assert len(simulator.calls) == 2


def test_what_is_gone_may_be_as_good_as_stopped(clients: Clients) -> None:
    """With `missing_ok` a stop of what is not there returns, and says so; a first stop does not."""
    for stop in (
        lambda: clients.rtc.stop_mix(task_id="1", missing_ok=True),
        lambda: clients.trtc.stop_stream_ingest(sdk_app_id=1, task_id="1", missing_ok=True),
        lambda: clients.trtc.call(
            StopStreamIngestRequest(sdk_app_id=1, task_id="2"), missing_ok=True
        ),
    ):
        first, second = stop(), stop()
        assert type(second) is type(first)
        assert (first.meta.already_gone, second.meta.already_gone) == (False, True)
        assert second.request_id not in ("", first.request_id)
    with pytest.raises(errors.TaskGone):
        clients.rtc.stop_mix(task_id="1", missing_ok=False)


def test_arguments_are_given_by_name(clients: Clients) -> None:
    """A positional argument is refused by Python itself, so that a new parameter breaks no caller."""
    with pytest.raises(TypeError, match="positional"):
        clients.rtc.stop_mix("1")  # type: ignore[misc, call-arg]
    with pytest.raises(TypeError, match="positional"):
        StopMixRequest("1")  # type: ignore[misc, call-arg]


def test_a_request_object_is_accepted(clients: Clients, simulator: Simulator) -> None:
    """`call` takes a request and returns its response, as the method does."""
    response = clients.trtc.call(StopStreamIngestRequest(sdk_app_id=1, task_id="1234"))
    assert type(response) is StopStreamIngestResponse
    assert simulator.calls[-1].parameters == {"SdkAppId": 1, "TaskId": "1234"}


def test_an_action_without_a_spec(clients: Clients, simulator: Simulator) -> None:
    """`call_raw` signs and sends plain JSON and returns the plain answer, for Tencent what is inside Response."""
    answer = clients.trtc.call_raw("StopStreamIngest", {"SdkAppId": 1, "TaskId": "7"})
    assert list(answer) == ["RequestId"]
    answer = clients.rtc.call_raw("StopMix", {"TaskId": "7"})
    assert (answer["Code"], answer["Message"]) == (0, "success")
    answer = clients.live.call_raw(
        "CancelCommonMixStream", {"MixStreamSessionId": "7"}, method="GET"
    )
    assert list(answer) == ["RequestId"]
    assert [call.code for call in simulator.calls] == [None, None, None]
    assert [call.method for call in simulator.calls] == ["POST", "POST", "GET"]


def test_a_raw_call_is_refused_with_the_common_codes(clients: Clients) -> None:
    """The vendors' common codes are known to raw calls too."""
    with pytest.raises(errors.InvalidParameter) as caught:
        clients.trtc.call_raw("StartNothing")
    assert caught.value.code == "InvalidAction"
    with pytest.raises(errors.InvalidParameter) as caught:
        clients.rtc.call_raw("StartNothing", {})
    assert caught.value.code == 100000007


# Clients


def test_a_clients_parameters() -> None:
    """Everything is given by name, and nothing but a region has to be."""
    shared = {
        "credentials": None,
        "endpoint": None,
        "timeout": Timeout(total=30.0, connect=5.0, read=15.0),
        "retry": RetryPolicy(max_attempts=3, base_delay=0.25, max_delay=10.0),
        "rate_limit": "wait",
        "max_connections": 10,
        "proxy": None,
        "ca_certs": None,
        "pool_manager": None,
        "on_attempt": None,
        "allow_plain_http": False,
    }
    for client, own in (
        (RtcClient, {"test_environment": False}),
        (LiveClient, {"region": None, "language": None}),
        (TrtcClient, {"region": None, "language": None}),
    ):
        parameters = inspect.signature(client).parameters
        assert {each.kind for each in parameters.values()} == {inspect.Parameter.KEYWORD_ONLY}
        assert {name: each.default for name, each in parameters.items()} == shared | own


def test_the_options_that_copies_may_change() -> None:
    """What may be another for single calls is given by name; what is left out stays."""
    _, *parameters = inspect.signature(RtcClient.with_options).parameters.values()
    assert {each.kind for each in parameters} == {inspect.Parameter.KEYWORD_ONLY}
    assert {each.name: each.default for each in parameters} == dict.fromkeys(
        ["timeout", "retry", "rate_limit", "validate"]
    )


def test_credentials_may_be_left_out(simulator: Simulator, monkeypatch: pytest.MonkeyPatch) -> None:
    """They are then read from the environment."""
    monkeypatch.setenv("TENCENTCLOUD_SECRET_ID", simulator.tencent_secret_id)
    monkeypatch.setenv("TENCENTCLOUD_SECRET_KEY", simulator.tencent_secret_key)
    monkeypatch.setenv("ZEGO_APP_ID", str(simulator.zego_app_id))
    monkeypatch.setenv("ZEGO_SERVER_SECRET", simulator.zego_server_secret)
    with TrtcClient(region="ap-singapore", endpoint=simulator.endpoint) as trtc:
        assert trtc.stop_stream_ingest(sdk_app_id=1, task_id="1").request_id
    with RtcClient(endpoint=simulator.endpoint) as rtc:
        assert rtc.stop_mix(task_id="1").request_id


@pytest.mark.parametrize(
    ("endpoint", "shown"),
    [
        (None, "https://rtc-api.zego.im"),
        ("sgp", "https://rtc-api-sgp.zego.im"),
        ("example.com", "https://example.com"),
        ("https://example.com:8443", "https://example.com:8443"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
    ],
)
def test_an_endpoint_is_a_host_a_url_or_a_short_name(endpoint: str | None, shown: str) -> None:
    """All three are accepted, and the client shows what it took them for."""
    assert repr(RtcClient(credentials=ZEGO, endpoint=endpoint)) == f"<RtcClient {shown}>"


@pytest.mark.parametrize(
    ("endpoint", "host"),
    [
        (None, "trtc.intl.tencentcloudapi.com"),
        ("mainland", "trtc.tencentcloudapi.com"),
        ("ap-tokyo", "trtc.ap-tokyo.tencentcloudapi.com"),
        ("eu-frankfurt", "trtc.eu-frankfurt.tencentcloudapi.com"),
    ],
)
def test_an_endpoint_is_the_short_name_of_a_region(endpoint: str | None, host: str) -> None:
    """Regions have hosts of their own; those that the vendor adds tomorrow, too."""
    trtc = TrtcClient(credentials=TENCENT, region="ap-singapore", endpoint=endpoint)
    assert repr(trtc) == f"<TrtcClient https://{host}>"


def test_options_make_a_copy(clients: Clients) -> None:
    """`with_options` leaves the client as it is, and returns one of the same class and endpoint."""
    other = clients.rtc.with_options(timeout=Timeout(total=9.0), validate=False)
    assert type(other) is RtcClient
    assert other is not clients.rtc
    assert repr(other) == repr(clients.rtc)
    with pytest.raises(errors.InvalidRequest):
        clients.rtc.stop_mix(task_id=7)  # type: ignore[arg-type]
    with pytest.raises(errors.ApiError):  # sent, and refused by the vendor
        other.stop_mix(task_id=7)  # type: ignore[arg-type]
    for wrong in ({"timeout": 0}, {"retry": 1}, {"rate_limit": "never"}, {"validate": 1}):
        with pytest.raises(errors.ConfigurationError):
            clients.rtc.with_options(**wrong)  # type: ignore[arg-type]


def test_copies_share_connections() -> None:
    """A client and its copies, one after the other, use one connection."""
    answer = {"Code": 0, "Message": "success", "RequestId": "1"}
    with Recorder(answer) as server, RtcClient(credentials=ZEGO, endpoint=server.endpoint) as rtc:
        for seconds in (5.0, 6.0, 7.0):
            rtc.with_options(timeout=seconds).stop_mix(task_id="1")
            rtc.stop_mix(task_id="1")
    assert len(server.sent) == 6
    assert server.connections == 1


def test_a_client_is_shared_between_threads(clients: Clients, simulator: Simulator) -> None:
    """Calls from many threads at once come back to those who made them."""
    seen: dict[str, str] = {}

    def stop(name: str) -> None:
        response = clients.rtc.stop_cdn_record(stream_id=[name], vendor="Tencent")
        seen[name] = response.request_id

    threads = [threading.Thread(target=stop, args=(f"stream-{number}",)) for number in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(seen) == sorted(f"stream-{number}" for number in range(16))
    assert len(set(seen.values())) == 16
    assert len(simulator.calls) == 16


def test_a_closed_client_sends_nothing(clients: Clients, simulator: Simulator) -> None:
    """After `close`, which may be called again, calls fail before anything is sent."""
    clients.rtc.close()
    clients.rtc.close()
    with pytest.raises(errors.ConnectFailed):
        clients.rtc.stop_mix(task_id="1")
    assert simulator.calls == []


# Models


@pytest.mark.parametrize("service", SERVICES)
def test_models_are_frozen_slotted_attrs_classes(service: str) -> None:
    """A model has annotations, keyword-only fields and slots, and cannot be changed."""
    assert len(MODELS[service]) > 100
    assert failures(MODELS[service], check_model) == []


def check_model(model: Any) -> None:
    fields = attrs.fields_dict(model)
    assert fields.keys() <= model.__annotations__.keys()
    assert all(field.kw_only for field in fields.values())
    assert model.__module__.startswith("mediactl.")
    assert model.__doc__
    built = model.from_wire({})
    assert not hasattr(built, "__dict__")
    for attribute in fields:
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(built, attribute, None)
    with pytest.raises(AttributeError):
        built.misspelt = 3


@pytest.mark.parametrize("service", SERVICES)
def test_annotations_are_real(service: str) -> None:
    """Annotations can be resolved, as libraries that convert or document models do."""

    def check(model: Any) -> None:
        assert attrs.fields_dict(model).keys() <= get_type_hints(model).keys()

    assert failures(MODELS[service], check) == []


REQUEST = StopCDNRecordRequest(stream_id=["cdn01", "cdn02"], vendor="Tencent")
ANSWER = {
    "Data": {
        "Tencent": [{"StreamName": "a", "RequestId": "1", "Code": "", "Message": ""}],
        "Huawei": [{"StreamName": "b", "RequestId": "2", "Code": 7, "Message": "no"}],
    }
}
RESPONSE = StopCDNRecordResponse.from_wire(ANSWER, request_id="r")


def test_models_compare_and_hash() -> None:
    """Equal content is equal and hashes alike; other content, and another class, is not equal."""
    again = StopCDNRecordRequest(stream_id=("cdn01", "cdn02"), vendor="Tencent")
    assert again == REQUEST
    assert {REQUEST: 1}[again] == 1
    assert StopCDNRecordRequest(stream_id=["cdn01"], vendor="Tencent") != REQUEST
    assert StopCDNRecordRequest(stream_id=["cdn01", "cdn02"], vendor="Ws") != REQUEST
    response = StopCDNRecordResponse.from_wire(ANSWER, request_id="r")
    assert response == RESPONSE
    assert hash(response) == hash(RESPONSE)
    assert StopCDNRecordResponse.from_wire(ANSWER, request_id="s") != RESPONSE
    assert StopMixResponse(request_id="r") != StopStreamIngestResponse(request_id="r")


def test_models_print() -> None:
    """The repr names class and fields, as the code that builds the model would."""
    assert repr(REQUEST) == "StopCDNRecordRequest(stream_id=('cdn01', 'cdn02'), vendor='Tencent')"
    assert eval(repr(REQUEST), {"StopCDNRecordRequest": StopCDNRecordRequest}) == REQUEST
    assert "stream_name='b'" in repr(RESPONSE)
    assert "request_id='r'" in repr(RESPONSE)
    assert "meta" not in repr(RESPONSE)


@pytest.mark.parametrize("model", [REQUEST, RESPONSE], ids=lambda model: type(model).__name__)
@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_models_are_pickled_and_copied(model: Any, protocol: int) -> None:
    """A model survives pickle and copy with all that it holds."""
    assert pickle.loads(pickle.dumps(model, protocol)) == model
    assert copy.copy(model) == model
    assert copy.deepcopy(model) == model
    assert attrs.evolve(model) == model


def test_a_pickled_response_keeps_its_meta() -> None:
    """What is known about the call goes along, though it plays no part in comparisons."""
    restored = pickle.loads(pickle.dumps(RESPONSE))
    assert restored.meta.raw == ANSWER
    assert restored.meta.drift == RESPONSE.meta.drift


def test_lists_are_tuples_in_models() -> None:
    """Lists given become tuples, and those of answers are tuples, of models too."""
    assert REQUEST.stream_id == ("cdn01", "cdn02")
    outcome = TencentRecordOutcome(stream_name="a", request_id="1", code="", message="")
    data = StopCDNRecordData(tencent=[outcome])
    assert data.tencent == (outcome,)
    assert RESPONSE.data is not None
    assert RESPONSE.data.huawei == (
        HuaweiRecordOutcome(stream_name="b", request_id="2", code=7, message="no"),
    )


def test_a_bare_string_is_no_list(clients: Clients, simulator: Simulator) -> None:
    """The classic slip is refused by name instead of being sent letter by letter."""
    with pytest.raises(errors.InvalidRequest, match="stream_id must be a list or tuple"):
        clients.rtc.stop_cdn_record(stream_id="cdn01", vendor="Tencent")
    assert simulator.calls == []


def test_any_sequence_is_a_list(clients: Clients, simulator: Simulator) -> None:
    """What the signature calls a Sequence is accepted."""
    clients.rtc.stop_cdn_record(stream_id=UserList(["cdn01"]), vendor="Tencent")
    assert simulator.calls[-1].parameters["StreamId"] == ["cdn01"]


@pytest.mark.parametrize("model", [REQUEST, RESPONSE], ids=lambda model: type(model).__name__)
def test_models_go_to_the_wire_and_back(model: Any) -> None:
    """`to_wire` has the vendor's names and plain JSON, and `from_wire` reads them again."""
    wire = model.to_wire()
    assert type(model).from_wire(wire).to_wire() == wire
    assert wire in (ANSWER, {"StreamId": ["cdn01", "cdn02"], "Vendor": "Tencent"})


def test_what_is_not_given_is_not_sent() -> None:
    """Optional fields that are None are left out; zero, false and the empty string are values."""
    assert StopMixRequest(task_id="1").to_wire() == {"TaskId": "1"}
    assert StopMixRequest(task_id="", sequence=0).to_wire() == {"TaskId": "", "Sequence": 0}


def test_unknown_and_odd_fields_never_raise() -> None:
    """A good answer is never lost: what the spec does not know is in `drift`, and all of it in `raw`."""
    odd = {"Data": {"Tencent": "nothing", "Ali": []}, "More": 1}
    response = StopCDNRecordResponse.from_wire(odd)
    assert response.data == StopCDNRecordData()
    assert {(drift.path, drift.problem) for drift in response.meta.drift} == {
        ("Data.Tencent", "mistyped"),
        ("Data.Ali", "unknown"),
        ("More", "unknown"),
    }
    assert response.meta.raw == odd


def test_what_is_known_about_a_call(clients: Clients) -> None:
    """Every response has the request's ID, and in `meta` attempts, duration, status, the raw answer and drift."""
    response = clients.rtc.stop_mix(task_id="1")
    meta = response.meta
    assert response.request_id == meta.raw["RequestId"]
    assert meta.http_status == 200
    assert [attempt.outcome for attempt in meta.attempts] == ["ok"]
    assert 0 < meta.attempts[0].elapsed <= meta.elapsed < 30
    assert meta.already_gone is False
    assert meta.drift == ()
    assert "raw" not in repr(meta)


# Enums of error codes


def test_error_codes_are_enums_with_words() -> None:
    """Words are a StrEnum and numbers an IntEnum; each member has a meaning, advice and a kind."""
    assert len(ENUMS) > 200
    assert failures(ENUMS, check_enum) == []


def check_enum(name: str) -> None:
    enum = ENUMS[name]
    assert issubclass(enum, IntEnum if "zego" in name else StrEnum)
    for member in enum:
        assert enum(member.value) is member
        assert member == member.value
        assert member.name.isupper()
        assert member.description
        assert isinstance(member.advice, str)
        assert member.kind
        assert pickle.loads(pickle.dumps(member)) is member


def test_some_members() -> None:
    """The names are those that callers have in their code."""
    assert (
        StopStreamIngestErrorCode.FAILED_OPERATION_TASK_FINISHED == "FailedOperation.TaskFinished"
    )
    assert StopCDNRecordErrorCode.TOO_FREQUENT == 6
    assert StopMixErrorCode.TASK_NOT_FOUND == 110209001
    assert not StopMixErrorCode.TASK_NOT_FOUND.documented
    frozen = CancelCommonMixStreamErrorCode.RESOURCE_NOT_FOUND_FREEZE_SERVICE
    assert frozen.kind == "unavailable"


def test_small_numbers_mean_other_things_in_other_groups() -> None:
    """A code of ZEGOCLOUD is read by the action's own table, and only then by the common one."""
    names = {name: {each.value for each in enum} for name, enum in ENUMS.items() if "zego" in name}
    assert 3 in names["mediactl.zego.rtc.StopCDNRecordErrorCode"]
    assert 3 not in names["mediactl.zego.rtc.StopMixErrorCode"]
    assert 3 not in names["mediactl.zego.rtc.CommonErrorCode"]


# Checks before anything is sent


def test_all_faults_are_told_at_once(clients: Clients, simulator: Simulator) -> None:
    """A wrong request is an InvalidRequest, a ValueError too, that lists every fault and the nearest choice."""
    with pytest.raises(errors.InvalidRequest) as caught:
        clients.rtc.stop_cdn_record(stream_id=[], vendor="Huawai")  # type: ignore[arg-type]
    assert isinstance(caught.value, ValueError)
    assert caught.value.action == "StopCDNRecord"
    assert len(caught.value.faults) == 2
    assert "stream_id must have at least 1 item" in caught.value.faults[0]
    assert "did you mean 'Huawei'?" in caught.value.faults[1]
    assert simulator.calls == []


def test_validation_can_be_switched_off() -> None:
    """For the day the documentation lags, a value that is not documented is sent as it is."""
    answer = {"Code": 0, "Message": "success", "RequestId": "1"}
    with Recorder(answer) as server, RtcClient(credentials=ZEGO, endpoint=server.endpoint) as rtc:
        rtc.with_options(validate=False).stop_cdn_record(
            stream_id=["a"],
            vendor="Aliyun",  # type: ignore[arg-type]
        )
    assert server.sent[0].target.endswith("&Vendor=Aliyun")


def test_a_request_of_another_service_is_refused(clients: Clients, simulator: Simulator) -> None:
    """A request goes to the service that it belongs to, or nowhere."""
    wrong = CancelCommonMixStreamRequest(mix_stream_session_id="1")
    with pytest.raises(errors.InvalidRequest, match="tencent/live"):
        clients.trtc.call(wrong)
    assert simulator.calls == []


# What can be imported


def test_the_top_of_the_package() -> None:
    """Credentials, options and errors are at the top; their module is the one they are imported from."""
    assert mediactl.__all__ == [
        "AsyncEventStream",
        "Attempt",
        "AttemptEvent",
        "CredentialsProvider",
        "Drift",
        "EventStream",
        "ItemOutcome",
        "RateLimit",
        "RefreshingCredentials",
        "Request",
        "Response",
        "ResponseMeta",
        "RetryPolicy",
        "TencentCredentials",
        "Timeout",
        "ZegoCredentials",
        "errors",
    ]
    for name in mediactl.__all__:
        assert getattr(mediactl, name).__name__.rpartition(".")[2] == name
    for kind in (TencentCredentials, ZegoCredentials, Timeout, RetryPolicy, RateLimit):
        assert kind.__module__ == "mediactl"
    for value in (TENCENT, ZEGO, Timeout(), RetryPolicy(), RateLimit()):
        assert pickle.loads(pickle.dumps(value)) == value


ERRORS = {
    "MediactlError": "Exception",
    "ConfigurationError": "MediactlError",
    "CredentialsError": "MediactlError",
    "InvalidRequest": "MediactlError",
    "RateLimitReached": "MediactlError",
    "TransportError": "MediactlError",
    "ConnectFailed": "TransportError",
    "DeadlineExceeded": "TransportError",
    "StateNotReached": "DeadlineExceeded",
    "TaskEnded": "MediactlError",
    "OutcomeUnknown": "TransportError",
    "ResponseError": "MediactlError",
    "ApiError": "MediactlError",
    "Throttled": "ApiError",
    "ServiceFault": "ApiError",
    "AuthFailed": "ApiError",
    "PermissionDenied": "ApiError",
    "InvalidParameter": "ApiError",
    "TaskGone": "ApiError",
    "Conflict": "ApiError",
    "QuotaExceeded": "ApiError",
    "ServiceUnavailable": "ApiError",
}


def test_the_tree_of_exceptions() -> None:
    """Every exception is public in `mediactl.errors`, below the one that the documentation says."""
    assert sorted(errors.__all__) == sorted(ERRORS)
    for name, parent in ERRORS.items():
        exception = getattr(errors, name)
        assert exception.__bases__[0].__name__ == parent
        assert exception.__module__ == "mediactl.errors"
    assert issubclass(errors.InvalidRequest, ValueError)
    assert issubclass(errors.DeadlineExceeded, TimeoutError)


@pytest.mark.parametrize("service", SERVICES)
def test_a_services_names(service: str) -> None:
    """Whatever `dir` lists can be imported, is the same object each time, and is as its module has it."""
    package = import_module(service)
    names = [name for name, _ in exported(service)]
    assert len(names) >= 5
    for name in names:
        value = getattr(package, name)
        assert value.__name__ == name
        assert getattr(import_module(value.__module__), name) is value
        assert vars(package)[name] is value  # so that it is looked up once
    assert dir(package) == sorted(dir(package))


@pytest.mark.parametrize("service", ["mediactl", *SERVICES, "mediactl.zego", "mediactl.tencent"])
def test_a_misspelt_import(service: str) -> None:
    """It is an ImportError that names the package and the name, and getattr's an AttributeError."""
    name = "StopMixRequst"
    with pytest.raises(ImportError, match=f"cannot import name '{name}' from '{service}'"):
        exec(f"from {service} import {name}", {})
    package = import_module(service)
    with pytest.raises(AttributeError, match=name):
        getattr(package, name)
    assert not hasattr(package, name)


@pytest.mark.parametrize("vendor", ["mediactl.zego", "mediactl.tencent"])
def test_common_codes_are_the_vendors_too(vendor: str) -> None:
    """Each vendor's package has its common codes, the same that its services offer."""
    common = import_module(vendor).CommonErrorCode
    for service in SERVICES:
        if service.startswith(vendor):
            assert import_module(service).CommonErrorCode is common
