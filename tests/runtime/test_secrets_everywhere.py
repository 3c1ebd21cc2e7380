"""Nothing secret is told by any means, however a call ends: all that tells is on, and looked into."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import socket
import sys
import traceback
from collections.abc import Awaitable, Callable, Iterator, Mapping
from pathlib import Path
from types import CoroutineType, FrameType, GeneratorType
from typing import Any

import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

import mediactl
from mediactl import (
    AttemptEvent,
    RateLimit,
    RefreshingCredentials,
    RetryPolicy,
    TencentCredentials,
    Timeout,
    ZegoCredentials,
    errors,
)
from mediactl._runtime.action import CallLimit, Rate
from mediactl._runtime.deadline import Deadline
from mediactl._runtime.messages import HttpAnswer, HttpRequest
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.tencent import TencentWire
from mediactl._runtime.zego import ZegoWire
from mediactl.tencent.live import AsyncLiveClient, LiveClient
from mediactl.tracing import trace_attempts
from mediactl.zego.rtc import AsyncRtcClient, RtcClient

from .leaks import TESTS, Keeper, chain, shown
from .models import Secretive, SecretRequest, TencentSecret, ZegoSecret
from .servers import Server, always, answer, silent
from .test_secrets import GOOD, HANDLERS, PLANTED, _note_tencent, _note_zego, _spy, secrets_for

RUNTIME = str(Path(mediactl.__file__).parent / "_runtime")
SOON = RetryPolicy(max_attempts=3, base_delay=1e-6, max_delay=1e-6)
ECHO = b'"Message": "no", "Response": {"RequestId": "r", "Error": {"Code": "%s", "Message": "no"}}}'
CODES = {
    "throttled": (6, b"RequestLimitExceeded"),
    "expired": (100000004, b"AuthFailure.SignatureExpire"),
    "forbidden": (100000005, b"AuthFailure.SignatureFailure"),
    "odd": (987654, b"Odd.Code"),
}
ENDS = {
    **HANDLERS,
    "success": always(answer(GOOD)),
    **{
        name: always(
            answer(
                b'{"Code": %d, ' % number + ECHO % word,
                fields="Date: Sun, 06 Nov 1994 08:49:37 GMT\r\n",
            )
        )
        for name, (number, word) in CODES.items()
    },
}


def inside(value: object) -> Iterator[str]:
    """Write what an object shows, and what is one level below it."""
    yield repr(value)
    if isinstance(value, GeneratorType | CoroutineType):
        frame = value.gi_frame if isinstance(value, GeneratorType) else value.cr_frame
        if frame is not None:
            yield from map(repr, frame.f_locals.values())
    # Plain inside by contract: what is sent, what is answered. Their own repr tells nothing of it.
    if isinstance(value, ResponseMeta | HttpRequest | HttpAnswer):
        return
    names = set(getattr(value, "__dict__", ()))
    for each in type(value).__mro__:
        slots = each.__dict__.get("__slots__", ())
        names.update([slots] if isinstance(slots, str) else slots)
    for name in names:
        with contextlib.suppress(Exception):
            yield f"{name}={getattr(value, name)!r}"
    if isinstance(value, Mapping):
        yield from (f"{name!r}: {each!r}" for name, each in list(value.items()))
    # A tuple with a repr of its own is not opened: reporters respect that.
    elif isinstance(value, list | set | frozenset) or _is_plain_tuple(value):
        yield from map(repr, value)


def _is_plain_tuple(value: object) -> bool:
    if not isinstance(value, tuple):
        return False
    own = type(value).__repr__
    return own is tuple.__repr__ or getattr(own, "__module__", "") == "collections"


def known(source: Any) -> Any:
    """Return what a client signs with."""
    return source.ready() or source.fetch(Deadline(5))


def seen_of(error: BaseException) -> str:
    """Write all that a reporter could show of an exception, the objects in its frames opened."""
    texts = [shown(error)]
    for link in chain(error):
        for frame, _ in traceback.walk_tb(link.__traceback__):
            texts += _seen_in(frame)
    return "\n".join(texts)


def _seen_in(frame: FrameType) -> Iterator[str]:
    if frame.f_code.co_filename.startswith(TESTS):
        return
    for name, value in frame.f_locals.items():
        for text in inside(value):
            yield f"{frame.f_code.co_name}: {name}: {text}"


class Watched:
    """Everything that is told, and what must not be in it.

    Attributes:
        events: What hooks were told.
        secrets: The texts that authorised calls.
    """

    def __init__(self) -> None:
        self.events: list[AttemptEvent] = []
        self.secrets: list[str] = []
        self.keeper = Keeper()
        self._exporter = InMemorySpanExporter()
        provider = TracerProvider()
        provider.add_span_processor(SimpleSpanProcessor(self._exporter))
        self._trace = trace_attempts(provider)

    def hook(self, event: AttemptEvent) -> None:
        """Note an event and trace it; then fail, so that this is logged with its frames."""
        self.events.append(event)
        self._trace(event)
        raise LookupError("of the hook")

    def check(self, *texts: str) -> None:
        """Check that nothing secret was told so far, nor is in these texts."""
        spans = self._exporter.get_finished_spans()
        assert len(spans) == len(self.events)
        told = [*texts, *self.keeper.texts, *map(repr, self.events)]
        for each in spans:
            told += [each.to_json(), repr(each.attributes), repr(each.events), repr(each.status)]
        every = "\n".join(told)
        for secret in (PLANTED, *self.secrets):
            for line in every.split("\n") if secret in every else ():
                assert secret not in line

    def clear(self) -> None:
        """Forget what was told, which is checked."""
        self.keeper.texts.clear()
        self.events.clear()
        self.secrets.clear()
        self._exporter.clear()


class Reporter(Keeper):
    """Keeps also what could be shown of the exceptions in log records."""

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a record."""
        super().emit(record)
        if record.exc_info and record.exc_info[1]:
            self.texts.append(seen_of(record.exc_info[1]))


@pytest.fixture
def watched(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> Iterator[Watched]:
    """All loggers are at level DEBUG, and calls are limited and repeatable."""
    watched = Watched()
    watched.keeper = Reporter()
    for wire, note in ((TencentWire, _note_tencent), (ZegoWire, _note_zego)):
        monkeypatch.setattr(wire, "sign_at", _spy(wire.sign_at, note, watched.secrets))
    for kind in (ZegoSecret, TencentSecret):
        monkeypatch.setattr(kind.ACTION, "limit", CallLimit(Rate(1000, 1.0)))
        monkeypatch.setattr(kind.ACTION, "retry", "idempotent")
    for name in (None, *logging.root.manager.loggerDict):
        caplog.set_level(logging.DEBUG, logger=name)
    logging.root.addHandler(watched.keeper)
    yield watched
    logging.root.removeHandler(watched.keeper)
    watched.check()


def fetch(vendor: str) -> Callable[[], Any]:
    """Return a function that provides planted credentials."""
    key = (f"AKID{PLANTED}0", f"{PLANTED}1", f"{PLANTED}2" * 12)

    def found() -> Any:
        return (
            ZegoCredentials(1234567890, f"{PLANTED}3")
            if vendor == "zego"
            else TencentCredentials(*key)
        )

    return found


def make(vendor: str, asynchronous: bool, endpoint: str, watched: Watched, **options: Any) -> Any:
    """Make a client of which all that can tell anything is on."""
    kinds: Any = {
        ("zego", False): RtcClient,
        ("zego", True): AsyncRtcClient,
        ("tencent", False): LiveClient,
        ("tencent", True): AsyncLiveClient,
    }
    settings = {
        "credentials": RefreshingCredentials(fetch(vendor)),
        "endpoint": endpoint,
        "timeout": Timeout(10, read=0.05),
        "retry": SOON,
        "proxy": f"http://user:{PLANTED}8@127.0.0.1:1",
        "on_attempt": watched.hook,
        **options,
    }
    return kinds[vendor, asynchronous](**settings).with_options(validate=False)


def request_of(vendor: str) -> SecretRequest:
    """Make a request with planted secrets."""
    return secrets_for(ZegoSecret if vendor == "zego" else TencentSecret)


def end_of(client: Any, work: Callable[[], Any]) -> Any:
    """Do work that may be asynchronous; return its result, or what it raised."""

    async def wait(made: Awaitable[Any]) -> Any:
        try:
            return await made
        finally:
            await client.close()

    try:
        made = work()
        return asyncio.run(wait(made)) if asyncio.iscoroutine(made) else made
    except BaseException as error:
        return error
    finally:
        if isinstance(client, RtcClient | LiveClient):
            client.close()


def check_end(end: Any, watched: Watched) -> None:
    """Check what a call ended with."""
    watched.check(seen_of(end) if isinstance(end, BaseException) else "\n".join(inside(end)))


each_vendor = pytest.mark.parametrize("vendor", ["zego", "tencent"])
both = pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])


@both
@each_vendor
@pytest.mark.parametrize("name", ENDS)
def test_answers_of_all_kinds(vendor: str, asynchronous: bool, name: str, watched: Watched) -> None:
    """Whatever the vendor or somebody on the way says, with all attempts and their repeats."""
    with Server(ENDS[name]) as server:
        client = make(vendor, asynchronous, f"http://127.0.0.1:{server.port}", watched)
        request = request_of(vendor)
        end = end_of(client, lambda: client.call(request))
    assert isinstance(end, errors.MediactlError) is (name != "success")
    assert watched.secrets
    assert watched.events
    check_end(end, watched)


@both
@each_vendor
def test_calls_that_come_to_nothing(vendor: str, asynchronous: bool, watched: Watched) -> None:
    """Nobody there, closed, no place, no credentials, a wrong request, a proxy that is not there."""
    request = request_of(vendor)

    def wrong_key() -> Any:
        key = f"{PLANTED}9"
        raise LookupError(key)

    def wrong_credentials() -> Any:
        key = f"{PLANTED}9"
        raise errors.CredentialsError("none") from LookupError(key)

    cases: list[tuple[type[Exception], str, dict[str, Any]]] = [
        (errors.ConnectFailed, "http://127.0.0.1:1", {}),
        (errors.ConnectFailed, "https://127.0.0.1:1", {}),
        (errors.CredentialsError, "http://127.0.0.1:1", {"credentials": wrong_key}),
        (errors.CredentialsError, "http://127.0.0.1:1", {"credentials": wrong_credentials}),
        (errors.CredentialsError, "http://127.0.0.1:1", {"credentials": lambda: f"{PLANTED}9"}),
        (errors.RateLimitReached, "http://127.0.0.1:1", {"rate_limit": "raise"}),
        (errors.DeadlineExceeded, "http://127.0.0.1:1", {"timeout": 0.05}),
    ]
    for expected, endpoint, options in cases:
        client = make(vendor, asynchronous, endpoint, watched, **options)
        share = client._options.rate_limit.share
        with contextlib.ExitStack() as stack:
            if "rate_limit" in options or "timeout" in options:
                for window in client._wire.windows(
                    request.ACTION, {}, known(client._wire.source), share
                ):
                    for _ in range(1000):
                        stack.callback(window.ask().withdraw)
            end = end_of(client, lambda client=client: client.call(request))
        assert type(end) is expected
        check_end(end, watched)
    closed = make(vendor, asynchronous, "http://127.0.0.1:1", watched)
    for _ in range(2):
        end = end_of(closed, lambda: closed.call(request))
        assert type(end) is errors.ConnectFailed
        check_end(end, watched)
    client = make(vendor, asynchronous, "http://127.0.0.1:1", watched).with_options(validate=True)
    wrong = type(request)(user_sig=f"{PLANTED}4", holder=Secretive(user_sig=5, pin=f"{PLANTED}5"))  # type: ignore[arg-type]
    end = end_of(client, lambda: client.call(wrong))
    assert type(end) is errors.InvalidRequest
    check_end(end, watched)


@each_vendor
@pytest.mark.parametrize("phase", ["answer", "pause", "place", "credentials"])
def test_calls_that_are_cancelled(vendor: str, phase: str, watched: Watched) -> None:
    """Wherever a task is cancelled, and whoever formats what it leaves behind."""
    request = request_of(vendor)

    async def main(port: int) -> BaseException:
        blocked = asyncio.Event()
        options: dict[str, Any] = {"timeout": Timeout(10, read=9)}
        if phase == "credentials":
            options |= {"credentials": lambda: __import__("time").sleep(0.5)}
        if phase == "pause":
            options |= {
                "retry": RetryPolicy(base_delay=9, max_delay=9),
                "timeout": Timeout(10, read=0.05),
            }
        client = make(vendor, True, f"http://127.0.0.1:{port}", watched, **options)
        tickets = []
        if phase == "place":
            (window,) = client._wire.windows(request.ACTION, {}, known(client._wire.source), 1.0)
            tickets = [window.ask() for _ in range(1000)]
        task = asyncio.create_task(client.call(request))
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(blocked.wait(), 0.15)
        watched.check("\n".join(inside(task)), "\n".join(inside(task.get_coro())))
        for frame in task.get_stack():
            watched.check("\n".join(_seen_in(frame)))
        task.cancel()
        try:
            await task
        except BaseException as error:
            return error
        finally:
            for ticket in tickets:
                ticket.withdraw()
            await client.close()
        raise AssertionError("it was not cancelled")

    with Server(silent) as server:
        end = asyncio.run(main(server.port))
    if phase != "pause" or type(end) is not errors.OutcomeUnknown:  # a jitter of nearly nothing
        assert type(end) is asyncio.CancelledError
        assert (end.__cause__ is None) == (phase in ("place", "credentials"))
    check_end(end, watched)


# What keeps places and connections, with locks that a tracer can interrupt where no signal does; it
# knows no secret.
_LEFT_ALONE = ("budget", "connection", "exchange", "limiter", "places", "window")


class Interrupter:
    """Raises KeyboardInterrupt at the n-th line that a call runs through in this package.

    Attributes:
        lines: How many lines were run through.
    """

    def __init__(self, at: int) -> None:
        self.lines = 0
        self._at = at

    def __call__(self, frame: FrameType, event: str, _: object) -> Any:
        """Trace a frame, if it is the package's."""
        path = Path(frame.f_code.co_filename)
        if str(path.parent) != RUNTIME or path.stem in _LEFT_ALONE:
            return None
        if event == "line":
            self.lines += 1
            if self.lines == self._at:
                sys.settrace(None)
                raise KeyboardInterrupt
        return self

    def run(self, work: Callable[[], Any]) -> Any:
        """Do work; return its result, or what it raised."""
        before = sys.gettrace()
        sys.settrace(self)
        try:
            return work()
        except BaseException as error:
            return error
        finally:
            sys.settrace(before)


def interrupted_ends(
    vendor: str, watched: Watched, step: int, *, start: int = 1
) -> Iterator[tuple[int, Any]]:
    """Interrupt a call at each `step`-th of its lines, and yield what it ended with."""
    body = b'{"Code": 0, "RequestId": "r", "Key": "%s", "Text": "", "Response": {"Key": "%s", "Text": ""}}'
    good = answer(body % ((PLANTED.encode(),) * 2))
    with Server(always(good)) as server:
        client = make(
            vendor,
            False,
            f"http://127.0.0.1:{server.port}",
            watched,
            credentials=fetch(vendor)(),
            on_attempt=None,
            rate_limit=RateLimit("wait"),
        )
        request = request_of(vendor)
        client.call(request)
        at = start
        while True:
            watched.clear()
            tracer = Interrupter(at)
            end = tracer.run(lambda: client.call(request))
            if tracer.lines < at:
                break
            yield at, end
            at += step
        client.close()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # a socket half made
@each_vendor
def test_calls_that_are_interrupted(vendor: str, watched: Watched) -> None:
    """An interrupt at any line of a call shows nothing of what is being signed, sent or read."""
    ends = 0
    for at, end in interrupted_ends(vendor, watched, 3):
        if isinstance(end, BaseException):
            assert isinstance(end, KeyboardInterrupt), at
            ends += 1
            check_end(end, watched)
    assert ends > 100


@both
@each_vendor
def test_answers_that_are_interrupted(
    vendor: str, asynchronous: bool, watched: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An interrupt while the envelope is opened shows nothing of what is in it."""

    def interrupted(_: object) -> Any:
        raise KeyboardInterrupt

    monkeypatch.setattr(f"mediactl._runtime.{vendor}.text_of", interrupted)
    body = b'{"Code": 0, "Key": "%s", "Response": {"Key": "%s"}}' % ((PLANTED.encode(),) * 2)
    with Server(always(answer(body))) as server:
        client = make(vendor, asynchronous, f"http://127.0.0.1:{server.port}", watched)
        request = request_of(vendor)
        end = end_of(client, lambda: client.call(request))
    assert type(end) is KeyboardInterrupt
    check_end(end, watched)


@both
@each_vendor
def test_clients_hold_nothing_that_shows(vendor: str, asynchronous: bool, watched: Watched) -> None:
    """Clients, and the objects that calls are made of, show nothing, opened or not."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        endpoint = f"http://127.0.0.1:{listener.getsockname()[1]}"
        client = make(vendor, asynchronous, endpoint, watched)
        wire = client._wire
        steps = client._steps(request_of(vendor), False)
        first = next(steps)
        source = wire.source
        credentials = first.function(first.deadline)
        second = steps.send(credentials)
        found = [
            client,
            wire,
            source,
            wire.clock,
            client._options,
            client._transport,
            first,
            second,
        ]
        found += [steps, credentials, second.request, second.exchange, second.deadline]
        found += [
            *wire.windows(request_of(vendor).ACTION, {}, known(wire.source), 1.0),
            getattr(client, "_threads", None),
        ]
        frame: Any = steps
        while frame is not None:
            found += list(frame.gi_frame.f_locals.values()) if frame.gi_frame else []
            frame = frame.gi_yieldfrom
        watched.check(*(text for each in found for text in inside(each)))
        steps.close()
        end_of(client, client.close)
