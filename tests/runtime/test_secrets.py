"""Nothing secret is ever printed: whatever goes wrong, and however talkative the reporter is."""

from __future__ import annotations

import logging
import pickle
import socket
import traceback
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import parse_qs

import pytest

from mediactl import RetryPolicy, TencentCredentials, Timeout, ZegoCredentials, errors
from mediactl._runtime.budget import Budget
from mediactl._runtime.call import Call
from mediactl._runtime.client import Client
from mediactl._runtime.deadline import Deadline
from mediactl._runtime.drive import Send
from mediactl._runtime.exchange import Exchange
from mediactl._runtime.messages import HttpRequest
from mediactl._runtime.model import Response
from mediactl._runtime.options import Options, RateLimit
from mediactl._runtime.tencent import TencentWire
from mediactl._runtime.zego import ZegoWire
from mediactl.tencent.live import LiveClient
from mediactl.zego.rtc import RtcClient

from .leaks import Keeper, shown
from .models import (
    SampleResponse,
    Secretive,
    SecretRequest,
    TencentSecret,
    ZegoSecret,
)
from .servers import Handler, Server, always, answer, once, read_request, reset, silent

PLANTED = "pl4nted"
TENCENT = TencentCredentials(f"AKID{PLANTED}0", f"{PLANTED}1", f"{PLANTED}2" * 12)
ZEGO = ZegoCredentials(1234567890, f"{PLANTED}3")
ONCE = RetryPolicy(max_attempts=1)
GOOD = b'{"Code": 0, "RequestId": "r", "Response": {"RequestId": "r", "Text": ""}, "Text": ""}'


@pytest.fixture(autouse=True)
def signed(
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> Iterator[list[str]]:
    """Note what authorised each call; nothing of it, nor of the planted keys, is ever logged."""
    texts: list[str] = []
    for wire, note in ((TencentWire, _note_tencent), (ZegoWire, _note_zego)):
        monkeypatch.setattr(wire, "sign_at", _spy(wire.sign_at, note, texts))
    for name in (None, *logging.root.manager.loggerDict):
        caplog.set_level(logging.DEBUG, logger=name)
    keeper = Keeper()
    logging.root.addHandler(keeper)
    try:
        yield texts
    finally:
        logging.root.removeHandler(keeper)
    printed = "".join((*capfd.readouterr(), *keeper.texts))
    for text in (PLANTED, *texts):
        assert text not in printed


def _spy(original: Any, note: Callable[[HttpRequest], list[str]], texts: list[str]) -> Any:
    def sign_at(*arguments: Any) -> HttpRequest:
        request: HttpRequest = original(*arguments)
        texts.extend(note(request))
        return request

    return sign_at


def _note_tencent(request: HttpRequest) -> list[str]:
    value = request.headers["Authorization"]
    return [value, value.rpartition("Signature=")[2]]


def _note_zego(request: HttpRequest) -> list[str]:
    query = request.target.partition("?")[2]
    return [query, *parse_qs(query)["Signature"]]


def rtc(endpoint: str) -> RtcClient:
    """Make a client of ZEGOCLOUD with planted keys and little patience."""
    return RtcClient(
        credentials=ZEGO, endpoint=endpoint, timeout=Timeout(total=10, read=0.3), retry=ONCE
    )


def live(endpoint: str) -> LiveClient:
    """Make a client of Tencent with planted keys and little patience."""
    return LiveClient(
        credentials=TENCENT, endpoint=endpoint, timeout=Timeout(total=10, read=0.3), retry=ONCE
    )


def secrets_for(kind: type[SecretRequest], **more: Any) -> SecretRequest:
    """Make a request with planted secrets, its own and a nested one."""
    return kind(
        user_sig=f"{PLANTED}4", holder=Secretive(user_sig="fine", pin=f"{PLANTED}5"), **more
    )


# How each client is called: with generated requests, with secret parameters, and without a spec.
CALLS: dict[str, tuple[Callable[[str], Any], Callable[[Any], Any]]] = {
    "zego POST": (rtc, lambda client: client.stop_mix(task_id="1")),
    "zego GET": (rtc, lambda client: client.stop_cdn_record(stream_id=["1"], vendor="Ws")),
    "zego raw": (rtc, lambda client: client.call_raw("StopMix", {"TaskId": "1"})),
    "zego secrets": (
        rtc,
        lambda client: client.with_options(validate=False).call(secrets_for(ZegoSecret)),
    ),
    "tencent GET": (
        live,
        lambda client: client.cancel_common_mix_stream(mix_stream_session_id="1"),
    ),
    "tencent raw": (live, lambda client: client.call_raw("DescribeLiveDomains", {"PageNum": 1})),
    "tencent secrets": (
        live,
        lambda client: client.with_options(validate=False).call(secrets_for(TencentSecret)),
    ),
}
each_call = pytest.mark.parametrize(("make", "call"), CALLS.values(), ids=CALLS)


def echo_page(connection: socket.socket) -> None:
    """Answer as a gateway whose error page repeats the request."""
    request = read_request(connection)
    connection.sendall(answer(b"<html>" + request + b"</html>", status="502 Bad Gateway"))


def echo_json(connection: socket.socket) -> None:
    """Answer with JSON in no vendor's envelope that repeats the request."""
    request = read_request(connection).decode("latin-1").encode("unicode_escape")
    connection.sendall(answer(b'{"path": "' + request.replace(b'"', b"'") + b'"}'))


def echo_cut(connection: socket.socket) -> None:
    """Repeat the request as a body that is cut short."""
    connection.sendall(answer(read_request(connection))[:-1])


def echo_bytes(connection: socket.socket) -> None:
    """Repeat the request, which is no answer."""
    connection.sendall(read_request(connection))


def reset_after_request(connection: socket.socket) -> None:
    """Take the request and reset the connection."""
    read_request(connection)
    reset(connection)


REFUSAL = b'{"Code": 5, "Message": "no", "Response": {"Error": {"Code": "X", "Message": "no"}}}'

HANDLERS: dict[str, Handler] = {
    "refused": always(answer(REFUSAL)),
    "refused with 500": always(answer(REFUSAL, status="500 Internal Server Error")),
    "gateway": echo_page,
    "no envelope": echo_json,
    "not an object": always(answer(b"[]")),
    "empty": always(answer(b"")),
    "cut short": echo_cut,
    "garbage": echo_bytes,
    "closed": lambda connection: None,
    "reset": reset_after_request,
    "silence": silent,
    "redirect": once(answer(b"", status="302 Found", fields="Location: http://127.0.0.1/\r\n")),
}


def check(error: BaseException, signed: list[str]) -> None:
    """Check that nothing secret is in what could be shown of an exception, pickled or not."""
    for each in (error, pickle.loads(pickle.dumps(error))):
        text = shown(each)
        assert PLANTED not in text
        for secret in signed:
            assert secret not in text


@each_call
@pytest.mark.parametrize("handler", HANDLERS.values(), ids=HANDLERS)
def test_failures_of_an_exchange(
    make: Callable[[str], Client], call: Callable[[Any], Any], handler: Handler, signed: list[str]
) -> None:
    """However an exchange fails, neither keys nor signatures nor secret parameters show."""
    with Server(handler) as server, make(f"http://127.0.0.1:{server.port}") as client:
        with pytest.raises(errors.MediactlError) as caught:
            call(client)
        assert signed
        check(caught.value, signed)


@each_call
def test_connections_refused(
    make: Callable[[str], Client], call: Callable[[Any], Any], signed: list[str]
) -> None:
    """Where nobody listens, nothing secret shows."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with make(f"http://127.0.0.1:{port}") as client:
        with pytest.raises(errors.ConnectFailed) as caught:
            call(client)
        assert signed
        check(caught.value, signed)


@each_call
def test_names_that_do_not_resolve(
    make: Callable[[str], Client],
    call: Callable[[Any], Any],
    signed: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Where there is no such host, nothing secret shows."""

    def unknown(*_: object, **__: object) -> Any:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with make("https://host.invalid") as client:
        with pytest.raises(errors.ConnectFailed) as caught:
            call(client)
        assert signed
        check(caught.value, signed)


@each_call
def test_servers_that_are_not_to_be_trusted(
    make: Callable[[str], Client], call: Callable[[Any], Any], signed: list[str]
) -> None:
    """Where TLS fails, nothing secret shows."""
    with (
        Server(lambda connection: connection.sendall(answer(GOOD))) as server,
        make(f"https://127.0.0.1:{server.port}") as client,
    ):
        with pytest.raises(errors.TransportError) as caught:
            call(client)
        assert signed
        check(caught.value, signed)


@each_call
def test_closed_clients(
    make: Callable[[str], Client], call: Callable[[Any], Any], signed: list[str]
) -> None:
    """A call of a closed client shows nothing secret."""
    client = make("http://127.0.0.1:1")
    client.close()
    with pytest.raises(errors.ConnectFailed) as caught:
        call(client)
    check(caught.value, signed)


@each_call
def test_successes(make: Callable[[str], Client], call: Callable[[Any], Any]) -> None:
    """A call that succeeds logs and shows nothing secret either."""
    with Server(always(answer(GOOD))) as server, make(f"http://127.0.0.1:{server.port}") as client:
        result = call(client)
        assert PLANTED not in repr(result)


@pytest.mark.parametrize(("make", "kind"), [(rtc, ZegoSecret), (live, TencentSecret)])
@pytest.mark.parametrize(
    "more",
    [
        {"extra": object()},
        {"extra": [{"deep": float("nan")}]},
        {"holder": Secretive(user_sig=f"{PLANTED}6")},
        {"holder": Secretive(user_sig=f"{PLANTED}6".encode())},  # type: ignore[arg-type]
        {"user_sig": f"{PLANTED}7".encode()},
        {"user_sig": [f"{PLANTED}7"]},
        {"user_sig": f"{PLANTED}\ud800", "extra": {1}},
    ],
    ids=["object", "nan", "nested", "nested bytes", "bytes", "list", "surrogate"],
)
@pytest.mark.parametrize("validate", [True, False])
def test_invalid_requests(
    make: Any, kind: Any, more: dict[str, Any], validate: bool, signed: list[str]
) -> None:
    """What is wrong with a request is told without what is secret in it, checked or not."""
    request = kind(**{"user_sig": f"{PLANTED}4", **more})
    with Server(always(answer(GOOD))) as server, make(f"http://127.0.0.1:{server.port}") as client:
        try:
            client.with_options(validate=validate).call(request)
        except errors.InvalidRequest as error:
            check(error, signed)
        else:
            assert not validate


def test_refusals_name_no_values_of_the_answer(signed: list[str]) -> None:
    """Drift is paths and types: an answer's own secrets stay in `raw`, which does not print."""
    content = b'{"Code": 0, "Response": {"Text": 5, "Key": "%s", "Mode": "%s", "New": "%s"}}' % (
        (PLANTED.encode(),) * 3
    )
    with Server(always(answer(content))) as server:
        client = live(f"http://127.0.0.1:{server.port}")
        response: Response = client.call(TencentSecret(user_sig="fine"))
    assert isinstance(response, SampleResponse)
    assert response.key == PLANTED
    assert response.meta.raw["New"] == PLANTED
    assert PLANTED not in repr(response.meta)
    assert PLANTED not in repr(response.key)
    assert PLANTED not in "".join(repr(each) for each in response.meta.drift)
    assert len(response.meta.drift) == 3
    assert signed


def test_interrupts_while_an_answer_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """An interrupt at any later moment shows nothing of an answer that holds a secret."""

    def interrupted(*_: object, **__: object) -> Any:
        raise KeyboardInterrupt

    monkeypatch.setattr("mediactl._runtime.prepare.Response.from_wire", interrupted)
    content = b'{"Response": {"Key": "%s", "Text": ""}}' % PLANTED.encode()
    with (
        Server(always(answer(content))) as server,
        live(f"http://127.0.0.1:{server.port}") as client,
        pytest.raises(KeyboardInterrupt) as caught,
    ):
        client.call(TencentSecret(user_sig=f"{PLANTED}4"))
    assert PLANTED not in shown(caught.value)


@pytest.mark.parametrize("make", [rtc, live])
def test_objects_on_the_way(make: Callable[[str], Any]) -> None:
    """Clients, wires, requests, calls and steps show no key, attribute by attribute."""
    client = make("http://127.0.0.1:1")
    wire = client._wire
    kind = ZegoSecret if make is rtc else TencentSecret
    request = secrets_for(kind)
    options = Options(Timeout(), ONCE, RateLimit(), Budget())
    call = Call(kind.ACTION, request.to_wire(), wire=wire, options=options)
    message = wire.sign(kind.ACTION, request.to_wire(), wire.source.ready())
    step = Send(message, Deadline(1), 1, 1, 1, Exchange())
    objects = [client, wire, request, call, message, step, kind.ACTION, client.with_options()]
    for each in (*objects, request.holder, request.to_wire()):
        assert PLANTED not in repr(each)
        assert PLANTED not in str(each)
        assert PLANTED not in f"{each}"
    for each in (client, wire):
        assert PLANTED not in repr(vars(each))
    assert repr(call) == f"<Call {kind.ACTION.service}/Enter>"
    assert repr(message).endswith(" http://127.0.0.1/>")


def test_models_with_secrets() -> None:
    """A model hides its secret fields, and still compares, hashes and pickles by them."""
    model = Secretive(user_sig=PLANTED, pin=PLANTED)
    assert repr(model) == "Secretive(user_sig='***', pin='***')"
    assert repr(Secretive(user_sig="x")) == "Secretive(user_sig='***', pin=None)"
    again = pickle.loads(pickle.dumps(model))
    assert again == model
    assert hash(again) == hash(model)
    assert repr(again) == repr(model)
    assert model != Secretive(user_sig="other")
    assert model.to_wire()["UserSig"] == PLANTED
    assert PLANTED not in repr(Secretive.from_wire({"UserSig": PLANTED, "Pin": PLANTED}))


@pytest.mark.parametrize("make", [RtcClient, LiveClient])
def test_clients_that_cannot_be_set_up(make: Any) -> None:
    """A client that is refused can be reported with its local variables, half made as it is."""
    credentials = ZEGO if make is RtcClient else TENCENT
    for wrong in ({"endpoint": "nonsense"}, {"timeout": -1}, {"endpoint": 5}):
        with pytest.raises(errors.ConfigurationError) as caught:
            make(credentials=credentials, **wrong)
        assert PLANTED not in shown(caught.value)
        reported = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
        assert PLANTED not in "".join(reported.format())
