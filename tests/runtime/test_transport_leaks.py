"""What authorises a call shows nowhere: not in exceptions, not in their tracebacks, not in logs."""

from __future__ import annotations

import logging
import signal
import socket
import traceback
from collections.abc import Callable, Iterator
from types import FrameType, SimpleNamespace

import pytest

from mediactl._runtime import connection
from mediactl._runtime.deadline import Deadline
from mediactl._runtime.transport import HttpRequest, Lost, NotSent, Transport

from .leaks import Keeper
from .servers import (
    Handler,
    Server,
    always,
    answer,
    once,
    only_pool,
    read_request,
    reset,
    silent,
    wait_until_stale,
)

SECRET = "c0ffee-planted-secret"


def secretive(port: int, scheme: str = "http", host: str = "127.0.0.1") -> HttpRequest:
    """Make a request with the secret in every part that could hold one."""
    target = f"/path?Signature={SECRET}"
    headers = {"Authorization": SECRET, SECRET: "x"}
    return HttpRequest("POST", scheme, host, port, target, headers, SECRET.encode() * 1000)


def attempt(
    transport: Transport, message: HttpRequest, seconds: float = 10.0, patience: float | None = 0.3
) -> None:
    """Exchange, with little patience for silence."""
    transport.exchange(message, Deadline(seconds), connect_timeout=None, read_timeout=patience)


def everything_shown(error: BaseException) -> str:
    """Write an exception as the most talkative error reporter would: frames, locals, attributes."""
    shown = list(traceback.TracebackException.from_exception(error, capture_locals=True).format())
    link: BaseException | None = error
    while link is not None:
        shown += [repr(link), str(link), repr(link.args), repr(vars(link))]
        shown += [repr(frame.f_locals) for frame, _ in traceback.walk_tb(link.__traceback__)]
        shown += [repr(getattr(link, "__notes__", None))]
        link = link.__cause__ or link.__context__
    return "\n".join(shown)


def frames_of(error: BaseException) -> list[str]:
    """Return the names of the functions a traceback leads through, the test's own left out."""
    names = [frame.f_code.co_name for frame, _ in traceback.walk_tb(error.__traceback__)]
    return names[names.index("attempt") + 1 :]


@pytest.fixture
def transport() -> Iterator[Transport]:
    """A transport with small limits."""
    transport = Transport(max_connections=1, max_response_bytes=100)
    yield transport
    transport.close()


@pytest.fixture(autouse=True)
def _quiet(caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]) -> Iterator[None]:
    """Whatever a test here does, no logger at any level and no output shows the secret."""
    caplog.set_level(logging.DEBUG)
    keeper = Keeper()
    logging.root.addHandler(keeper)
    yield
    logging.root.removeHandler(keeper)
    assert SECRET not in "".join(keeper.texts)
    assert SECRET not in "".join(capfd.readouterr())


def echo(connection: socket.socket) -> None:
    """Send the request back, which is not an answer."""
    connection.sendall(read_request(connection))


def echo_body(connection: socket.socket) -> None:
    """Send the request back as a body that is cut short."""
    connection.sendall(answer(read_request(connection)[:90])[:-1])


def slam(connection: socket.socket) -> None:
    """Reset the connection on arrival of the request."""
    read_request(connection)
    reset(connection)


FAULTS: dict[str, Handler] = {
    "silence": silent,
    "reset": slam,
    "close": once(b""),
    "garbage": echo,
    "cut short": echo_body,
    "too large": once(answer(b"x" * 101)),
    "damaged gzip": once(answer(b"x", fields="Content-Encoding: gzip\r\n")),
}


@pytest.mark.parametrize("handler", FAULTS.values(), ids=FAULTS)
def test_a_lost_request_is_not_shown(transport: Transport, handler: Handler) -> None:
    """However the server fails, the exception and all its frames keep the request to themselves."""
    with Server(handler) as server, pytest.raises(Lost) as caught:
        attempt(transport, secretive(server.port))
    assert SECRET not in everything_shown(caught.value)
    assert frames_of(caught.value) == ["exchange"]


def refused(transport: Transport) -> None:
    """Connect where nobody listens."""
    attempt(transport, secretive(1))


def unknown(transport: Transport) -> None:
    """Look up a name that cannot be one."""
    attempt(transport, secretive(80, host="a..b"))


def no_tls(transport: Transport) -> None:
    """Expect TLS of a server that has none."""
    with Server(lambda connection: connection.sendall(b"220 ready\r\n")) as server:
        attempt(transport, secretive(server.port, scheme="https"))


def late(transport: Transport) -> None:
    """Begin when there is no time left."""
    with Server(silent) as server:
        attempt(transport, secretive(server.port), seconds=0.0)


def unwritable(transport: Transport) -> None:
    """Send what cannot be written as HTTP."""
    with Server(silent) as server:
        message = secretive(server.port)
        message.headers = {**message.headers, "X": f"{SECRET}\n"}
        attempt(transport, message)


def closed(transport: Transport) -> None:
    """Send after the end."""
    transport.close()
    attempt(transport, secretive(1))


@pytest.mark.parametrize("fail", [refused, unknown, no_tls, late, unwritable, closed])
def test_a_request_that_was_not_sent_is_not_shown(
    transport: Transport, fail: Callable[[Transport], None]
) -> None:
    """The same holds for everything that goes wrong before the request is out."""
    with pytest.raises(NotSent) as caught:
        fail(transport)
    assert SECRET not in everything_shown(caught.value)
    assert frames_of(caught.value) == ["exchange"]


def test_a_request_that_is_answered_is_not_logged(transport: Transport) -> None:
    """Success is as quiet as failure; replacing a stale connection too."""
    with Server(once(answer())) as server:
        for _ in range(3):
            attempt(transport, secretive(server.port))
            wait_until_stale(transport)


def test_an_interrupt_passes_through_and_shows_nothing(transport: Transport) -> None:
    """Ctrl-C arrives as itself; its connection is closed and its place free for the next call."""

    def interrupt(_: int, __: FrameType | None) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, interrupt)
    try:
        with Server(silent) as server:
            signal.setitimer(signal.ITIMER_REAL, 0.2)
            with pytest.raises(KeyboardInterrupt) as caught:
                attempt(transport, secretive(server.port), patience=None)
            assert only_pool(transport).pool.queue == [None]  # type: ignore[union-attr]
    finally:
        signal.signal(signal.SIGALRM, before)
    assert SECRET not in everything_shown(caught.value)
    assert frames_of(caught.value) == ["exchange"]
    with Server(always(answer())) as server:
        attempt(transport, secretive(server.port))


def test_an_error_of_nobody_s_making_passes_through_and_shows_nothing(
    transport: Transport, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What neither the network nor the server caused keeps its type, such as a worker's own alarm."""

    class Alarm(Exception):
        pass

    def fail(_: str) -> None:
        try:
            raise ValueError(SECRET)
        except ValueError as error:
            raise Alarm("time is up") from error

    monkeypatch.setattr(connection, "ipaddress", SimpleNamespace(ip_address=fail))
    with pytest.raises(Alarm) as caught:
        attempt(transport, secretive(80))
    assert SECRET not in everything_shown(caught.value)
    assert frames_of(caught.value) == ["exchange"]


def test_a_system_error_stays_as_the_cause_without_its_frames(transport: Transport) -> None:
    """The cause tells the number and the text of the system's error and leads nowhere further."""
    with Server(slam) as server, pytest.raises(Lost) as caught:
        attempt(transport, secretive(server.port))
    cause = caught.value.__cause__
    assert isinstance(cause, ConnectionResetError)
    assert (cause.__traceback__, cause.__cause__, cause.__context__) == (None, None, None)
