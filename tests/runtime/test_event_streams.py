"""Calls that are answered by a stream of events, against servers that misbehave in the middle of one."""

from __future__ import annotations

import asyncio
import gc
import json
import socket
import threading
import time
from collections.abc import Callable
from typing import Any, ClassVar

import pytest

from mediactl import RetryPolicy, Timeout, errors
from mediactl._runtime.action import Action
from mediactl.tencent.trtc import (
    AsyncTrtcClient,
    StopStreamIngestRequest,
    TextToSpeechSSERequest,
    TextToSpeechSSEResponse,
    TrtcClient,
    Voice,
)

from .leaks import shown
from .scripted import CREDENTIALS, SOON
from .servers import PATIENCE, Handler, Server, answer, read_request

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
END = b"0\r\n\r\n"
REQUEST = TextToSpeechSSERequest(text="hello", voice=Voice(voice_id="v"), sdk_app_id=1)
both = pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])


class Read(TextToSpeechSSERequest):
    """The same as an action that only reads, and whose streams mark no event as the last."""

    ACTION: ClassVar = Action(
        "TextToSpeechSSE",
        service="tencent/trtc",
        retry="read",
        response=TextToSpeechSSEResponse,
        streams=True,
    )


READ = Read(text="hello", voice=Voice(voice_id="v"), sdk_app_id=1)


def event(seq: int, *, last: bool = False, **more: Any) -> bytes:
    content = {"Seq": seq, "IsEnd": last, "RequestId": f"r-{seq}", **more}
    return chunk(b"data: " + json.dumps(content).encode() + b"\n\n")


def chunk(data: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(data), data)


def refusal(code: str) -> bytes:
    return chunk(b'data: {"Error": {"Code": "%b", "Message": "no"}}\n\n' % code.encode())


def serve(*answers: bytes) -> Handler:
    """Answer each connection with the next of these bytes, and close it."""
    left = list(answers)

    def handler(connection: socket.socket) -> None:
        if read_request(connection):
            connection.sendall(left.pop(0))

    return handler


class Heard:
    """What came of a stream, read to its end.

    Attributes:
        events: The responses.
        error: What was raised.
    """

    def __init__(
        self,
        handler: Handler,
        *,
        asynchronous: bool = False,
        request: TextToSpeechSSERequest = REQUEST,
        after_each: Callable[[], object] = lambda: None,
        **options: Any,
    ) -> None:
        self.events: list[TextToSpeechSSEResponse] = []
        self.error: Any = None
        with Server(handler) as self.server:
            given = {"retry": SOON, "endpoint": f"http://127.0.0.1:{self.server.port}", **options}
            given |= {"credentials": CREDENTIALS, "region": "ap-singapore"}
            try:
                if asynchronous:
                    asyncio.run(self._listen_async(request, after_each, given))
                else:
                    self._listen(request, after_each, given)
            except Exception as error:
                self.error = error

    def _listen(self, request: Any, after_each: Callable[[], object], given: Any) -> None:
        with TrtcClient(**given) as client, client.stream(request) as events:
            for each in events:
                self.events.append(each)
                after_each()

    async def _listen_async(
        self, request: Any, after_each: Callable[[], object], given: Any
    ) -> None:
        async with AsyncTrtcClient(**given) as client, client.stream(request) as events:
            async for each in events:
                self.events.append(each)
                after_each()

    @property
    def numbers(self) -> list[int | None]:
        return [each.seq for each in self.events]


@both
def test_events_come_while_the_stream_goes_on(asynchronous: bool) -> None:
    """Each response is there before the server sends the next, however its bytes are cut."""
    go_on = threading.Semaphore(0)

    def handler(connection: socket.socket) -> None:
        read_request(connection)
        connection.sendall(HEAD)
        for number in range(3):
            whole = event(number, last=number == 2)
            connection.sendall(whole[:10])
            connection.sendall(whole[10:])
            assert go_on.acquire(timeout=PATIENCE)

    heard = Heard(handler, asynchronous=asynchronous, after_each=go_on.release)
    assert heard.error is None
    assert heard.numbers == [0, 1, 2]
    assert [each.request_id for each in heard.events] == ["r-0", "r-1", "r-2"]
    assert heard.events[1].meta.raw == {"Seq": 1, "IsEnd": False, "RequestId": "r-1"}
    assert [attempt.outcome for attempt in heard.events[2].meta.attempts] == ["ok"]


LENGTH = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\nContent-Length: %d\r\n\r\n"
BARE = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n"
PLAIN = b'data: {"Seq": 0}\n\ndata: {"Seq": 1, "IsEnd": true}\n\n'


@both
@pytest.mark.parametrize(
    "sent",
    [
        HEAD + event(0) + event(1, last=True) + END,
        HEAD + event(0) + event(1, last=True),  # what is the last one needs no end
        LENGTH % len(PLAIN) + PLAIN,
        BARE + PLAIN,
        HEAD + chunk(b": ping\r\n\r\n" + PLAIN.replace(b"\n", b"\r\n")) + END,
        HEAD + chunk(PLAIN[:-2]) + END,  # nor does an event need one where the stream has it
    ],
)
def test_streams_end_in_several_ways(sent: bytes, asynchronous: bool) -> None:
    """By the event that says so, in chunks, with a length or up to the end of the connection."""
    heard = Heard(serve(sent), asynchronous=asynchronous)
    assert heard.error is None
    assert heard.numbers == [0, 1]


CUT: dict[str, tuple[bytes, str]] = {
    "in a chunk": (HEAD + event(0) + event(1)[:20], "cut short"),
    "between chunks": (HEAD + event(0), "cut short"),
    "before its length": (LENGTH % 999 + b'data: {"Seq": 0}\n\n', "cut short"),
    "before the last event": (HEAD + event(0) + END, "ended before its last event"),
    "with no more than the connection": (BARE + b'data: {"Seq": 0}\n\n', "cut short"),
    "by what is no chunk": (HEAD + event(0) + b"odd\r\n", "chunk without a size"),
    "by what is no JSON": (HEAD + event(0) + chunk(b"data: odd\n\n") + END, "is not JSON"),
}


@both
@pytest.mark.parametrize("case", CUT)
def test_a_stream_that_breaks_off_is_told(case: str, asynchronous: bool) -> None:
    """It does not just end: what came is there, what follows is unknown, and nothing is repeated."""
    sent, reason = CUT[case]
    heard = Heard(serve(sent, sent), asynchronous=asynchronous)
    assert heard.numbers == [0]
    assert type(heard.error) is errors.OutcomeUnknown
    assert reason in str(heard.error)
    assert [attempt.outcome for attempt in heard.error.attempts] == ["ok"]
    assert heard.server.accepted == 1


def test_what_reads_is_told_as_a_read() -> None:
    """Where nothing can have been done, a stream that breaks off leaves nothing open."""
    assert type(Heard(serve(HEAD + event(0)), request=READ).error) is errors.TransportError
    odd = HEAD + event(0) + chunk(b"data: 7\n\n")
    assert type(Heard(serve(odd), request=READ).error) is errors.ResponseError


def test_a_stream_without_a_mark_ends_where_http_says_so() -> None:
    """An end that is no more than the connection's may be a cut, and is told as such."""
    heard = Heard(serve(HEAD + event(0) + event(1) + END), request=READ)
    assert (heard.numbers, heard.error) == ([0, 1], None)
    heard = Heard(serve(BARE + PLAIN), request=READ)
    assert heard.numbers == [0, 1]
    assert type(heard.error) is errors.TransportError


@both
def test_an_error_within_the_stream_is_raised_by_its_kind(asynchronous: bool) -> None:
    """After events have come nothing is repeated, whatever the kind."""
    sent = HEAD + event(0) + refusal("RequestLimitExceeded") + END
    heard = Heard(serve(sent, sent), asynchronous=asynchronous)
    assert heard.numbers == [0]
    assert type(heard.error) is errors.Throttled
    assert heard.error.message == "no"
    assert heard.server.accepted == 1


@both
def test_until_the_first_event_calls_are_repeated(asynchronous: bool) -> None:
    """A throttle, in JSON or as the first event, comes before any effect; the third attempt streams."""
    body = b'{"Response": {"Error": {"Code": "RequestLimitExceeded", "Message": "no"}}}'
    # The server closes after each answer, and says so: a call on a line that dies is in doubt.
    throttle = answer(body, fields="Connection: close\r\n")
    throttles = throttle, HEAD + refusal("RequestLimitExceeded") + END
    good = HEAD + event(0, last=True) + END
    heard = Heard(serve(*throttles, good), asynchronous=asynchronous)
    assert heard.numbers == [0]
    outcomes = [attempt.outcome for attempt in heard.events[0].meta.attempts]
    assert outcomes == ["RequestLimitExceeded", "RequestLimitExceeded", "ok"]


def test_what_breaks_before_the_first_event_is_repeated_where_that_is_safe() -> None:
    """A read is, and what may double an effect is not."""
    good = HEAD + event(0) + END
    for broken in (HEAD, HEAD + END, HEAD + event(0)[:9], HEAD + chunk(b"data: odd\n\n") + END):
        heard = Heard(serve(broken, good), request=READ)
        assert (heard.numbers, heard.error) == ([0], None)
        heard = Heard(serve(broken, good))
        assert (heard.numbers, type(heard.error)) == ([], errors.OutcomeUnknown)


def test_a_refusal_in_json_is_raised_by_its_kind() -> None:
    """What is wrong before the stream begins is told in the usual envelope."""
    body = b'{"Response": {"RequestId": "r", "Error": {"Code": "InvalidParameter.VoiceId", "Message": "no"}}}'
    heard = Heard(serve(answer(body)))
    assert type(heard.error) is errors.InvalidParameter
    assert heard.error.request_id == "r"


def test_an_answer_that_is_no_stream_is_not_understood() -> None:
    """A success in JSON is not what was asked for; whether there was an effect is unknown."""
    heard = Heard(serve(answer(b'{"Response": {"RequestId": "r"}}')))
    assert type(heard.error) is errors.OutcomeUnknown
    assert "the answer is no stream of events" in str(heard.error)


def test_a_stream_that_is_packed_is_not_understood() -> None:
    """No content coding was asked for."""
    head = HEAD.replace(b"\r\n\r\n", b"\r\nContent-Encoding: gzip\r\n\r\n")
    assert "content coding" in str(Heard(serve(head + event(0) + END)).error)


def stall(connection: socket.socket) -> None:
    read_request(connection)
    connection.sendall(HEAD + event(0))
    while connection.recv(65536):
        pass


@both
def test_silence_between_events_is_bounded(asynchronous: bool) -> None:
    """`read` bounds each silence, in the middle of a stream as before it."""
    began = time.monotonic()
    heard = Heard(stall, asynchronous=asynchronous, timeout=Timeout(total=PATIENCE, read=0.2))
    assert heard.numbers == [0]
    assert "timed out" in str(heard.error)
    # Frames of the connection would keep that, and much else.
    assert isinstance(heard.error.__cause__, TimeoutError)
    assert heard.error.__cause__.__traceback__ is None
    assert time.monotonic() - began < PATIENCE / 2


@both
def test_the_time_limit_is_for_the_whole_stream(asynchronous: bool) -> None:
    """A server that keeps sending cannot outlast it."""

    def handler(connection: socket.socket) -> None:
        read_request(connection)
        connection.sendall(HEAD)
        for number in range(10_000):
            connection.sendall(event(number))
            time.sleep(0.02)

    heard = Heard(handler, asynchronous=asynchronous, request=READ, timeout=0.5)
    assert type(heard.error) is errors.DeadlineExceeded
    assert 0 < len(heard.events) < 100


class Hanging:
    """A server that sends one event and then waits for the client to go.

    Attributes:
        gone: Set when it did.
    """

    def __init__(self) -> None:
        self.gone = threading.Event()
        self.server = Server(self._handle)

    def _handle(self, connection: socket.socket) -> None:
        stall(connection)
        self.gone.set()

    def client(self, **options: Any) -> TrtcClient:
        return TrtcClient(**self.given(**options))

    def given(self, **options: Any) -> dict[str, Any]:
        at = f"http://127.0.0.1:{self.server.port}"
        return {"credentials": CREDENTIALS, "region": "ap-singapore", "endpoint": at, **options}


def test_whoever_stops_early_ends_the_connection() -> None:
    """By the end of the block, by `close`, and by forgetting the stream; nothing more comes then."""
    for leave in ("block", "close", "forget"):
        hanging = Hanging()
        with hanging.server, hanging.client() as client:
            events = client.stream(REQUEST)
            if leave == "block":
                with events:
                    assert next(events).seq == 0
            else:
                assert next(events).seq == 0
            if leave == "close":
                events.close()
            if leave != "forget":
                assert list(events) == []
            del events
            gc.collect()
            assert hanging.gone.wait(PATIENCE), leave


def test_cancelling_ends_the_connection() -> None:
    """A task that is cancelled while it waits for an event shuts the line at once."""
    hanging = Hanging()

    async def listen(first: asyncio.Event) -> None:
        async with (
            AsyncTrtcClient(**hanging.given()) as client,
            client.stream(REQUEST) as events,
        ):
            async for _ in events:
                first.set()

    async def main() -> None:
        first = asyncio.Event()
        task = asyncio.create_task(listen(first))
        await first.wait()
        await asyncio.sleep(0.05)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    began = time.monotonic()
    with hanging.server:
        asyncio.run(asyncio.wait_for(main(), PATIENCE))
        assert time.monotonic() - began < PATIENCE / 2  # and not when the silence is too long
        assert hanging.gone.wait(PATIENCE)


def test_a_stream_keeps_no_call_waiting() -> None:
    """Its connection is its own: the only place of a client is free for the next call."""
    hanging = Hanging()
    with (
        hanging.server,
        hanging.client(max_connections=1, timeout=PATIENCE) as client,
        client.stream(REQUEST) as one,
        client.stream(REQUEST) as other,
    ):
        assert [next(one).seq, next(other).seq] == [0, 0]


def test_nothing_is_sent_before_a_stream_is_used() -> None:
    """A stream that nobody listens to costs nothing, nor does one that was closed before."""
    with Server(serve(b"")) as server:
        at = f"http://127.0.0.1:{server.port}"
        with TrtcClient(credentials=CREDENTIALS, region="ap-singapore", endpoint=at) as client:
            events = client.stream(REQUEST)
            events.close()
            assert list(events) == []
            client.stream(REQUEST)
        assert server.accepted == 0


def test_a_call_that_failed_is_not_made_again() -> None:
    """Whoever goes on asking after an error is told that there is nothing more."""
    once = RetryPolicy(max_attempts=1)
    with Server(serve(b"", b"")) as server:
        at = f"http://127.0.0.1:{server.port}"
        given: dict[str, Any] = {"credentials": CREDENTIALS, "endpoint": at, "retry": once}
        with TrtcClient(**given, region="ap-singapore") as client:
            events = client.stream(REQUEST)
            with pytest.raises(errors.OutcomeUnknown):
                next(events)
            assert list(events) == []
        assert server.accepted == 1


@both
def test_each_kind_of_request_has_its_method(asynchronous: bool) -> None:
    """`call` is for one answer and `stream` for many; the other one is told at once."""
    given: dict[str, Any] = {"credentials": CREDENTIALS, "region": "ap-singapore"}
    stop: Any = StopStreamIngestRequest(sdk_app_id=1, task_id="1")
    with pytest.raises(errors.InvalidRequest, match=r"client.call\(...\) is right and stream is"):
        next(TrtcClient(**given).stream(stop))

    def call() -> object:
        if asynchronous:
            return asyncio.run(AsyncTrtcClient(**given).call(REQUEST))
        return TrtcClient(**given).call(REQUEST)

    with pytest.raises(errors.InvalidRequest, match=r"client.stream\(...\) is right and call is"):
        call()


def test_a_stream_can_be_closed_while_it_is_opened() -> None:
    """Whoever closes it then is not overruled by the answer that comes after all."""
    asked, go_on, gone = threading.Event(), threading.Event(), threading.Event()

    def handler(connection: socket.socket) -> None:
        read_request(connection)
        asked.set()
        go_on.wait(PATIENCE)
        connection.sendall(HEAD + event(0))
        connection.settimeout(PATIENCE)
        connection.recv(1)
        gone.set()

    found: list[Any] = []
    with Server(handler) as server:
        at = f"http://127.0.0.1:{server.port}"
        with TrtcClient(credentials=CREDENTIALS, region="ap-singapore", endpoint=at) as client:
            events = client.stream(REQUEST)
            listener = threading.Thread(target=lambda: found.extend(events))
            listener.start()
            assert asked.wait(PATIENCE)
            events.close()
            go_on.set()
            assert gone.wait(PATIENCE)
            listener.join(PATIENCE)
    assert found == []


@pytest.mark.parametrize("opened", [False, True])
def test_tasks_cannot_take_events_from_each_other(opened: bool) -> None:
    """The second one that waits at a time is told so; the first one has every event."""

    async def main() -> list[Any]:
        events = client.stream(REQUEST)
        if opened:
            await events.__aenter__()
        tasks = [asyncio.create_task(listen(events)) for _ in range(2)]
        async with client:
            return await asyncio.gather(*tasks, return_exceptions=True)

    async def listen(events: Any) -> list[int | None]:
        return [each.seq async for each in events]

    def handler(connection: socket.socket) -> None:
        read_request(connection)
        connection.sendall(HEAD)
        for number in range(20):
            connection.sendall(event(2 * number) + event(2 * number + 1, last=number == 19))
            time.sleep(0.01)
        connection.sendall(END)

    with Server(handler) as server:
        at = f"http://127.0.0.1:{server.port}"
        client = AsyncTrtcClient(credentials=CREDENTIALS, region="ap-singapore", endpoint=at)
        found = sorted(asyncio.run(main()), key=lambda each: isinstance(each, Exception))
    assert found[0] == list(range(40))
    assert isinstance(found[1], RuntimeError)


def test_threads_cannot_take_events_from_each_other() -> None:
    """The second one that waits at a time is told so."""
    hanging = Hanging()
    with hanging.server, hanging.client() as client, client.stream(REQUEST) as events:
        assert next(events).seq == 0
        ends: list[Any] = []

        def listen() -> None:
            with pytest.raises(errors.OutcomeUnknown):
                ends.append(next(events))

        listener = threading.Thread(target=listen)
        listener.start()
        limit = time.monotonic() + PATIENCE
        while not events._listener._lock.locked() and time.monotonic() < limit:
            time.sleep(0.001)
        with pytest.raises(RuntimeError, match="another thread or task is waiting"):
            next(events)
        events.close()
        listener.join(PATIENCE)
        assert not listener.is_alive()
        assert ends == []


@both
@pytest.mark.parametrize("begun", [b"", event(0)], ids=["first", "later"])
def test_no_event_shows_where_a_stream_goes_wrong(begun: bytes, asynchronous: bool) -> None:
    """What was answered is in no frame, be it a refusal, no JSON, or too much of it."""
    told = b'"A": "told-in-confidence"'
    no_json, too_large = b"data: {%b\n\n" % told, b"data: " + told * 400_000
    refused = b'data: {"Error": {"Code": "InternalError", "Message": "no"}, %b}\n\n' % told
    for sent in (no_json, too_large, refused):
        heard = Heard(serve(HEAD + begun + chunk(sent) + END), asynchronous=asynchronous)
        assert isinstance(heard.error, errors.OutcomeUnknown | errors.ServiceFault)
        assert "told-in-confidence" not in shown(heard.error)


def test_nothing_secret_shows_where_a_stream_breaks_off() -> None:
    """Neither the key nor the signature is in any frame of what is raised."""
    for sent in (HEAD, HEAD + event(0), HEAD + event(0) + refusal("InternalError") + END):
        text = shown(Heard(serve(sent)).error)
        assert "example-key" not in text
        assert "TC3-HMAC" not in text
