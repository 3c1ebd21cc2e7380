"""What is told of each attempt: a log record, the hook's event, a span, and the call's history."""

from __future__ import annotations

import asyncio
import logging
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from email.utils import formatdate
from typing import Any, get_args

import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from mediactl import AttemptEvent, RetryPolicy, TencentCredentials, errors
from mediactl._runtime import limiter
from mediactl._runtime.action import CallLimit, Rate
from mediactl._runtime.messages import HttpAnswer
from mediactl._runtime.meta import Attempt, Status
from mediactl.tencent.trtc import AsyncTrtcClient, TrtcClient
from mediactl.tracing import trace_attempts

from .scripted import GATEWAY, LOST, NOT_SENT, OK, SOON, Script, action_of, refusal, request_of
from .servers import PATIENCE, Server, read_request
from .servers import answer as served
from .stand_in import ZEGO, RtcClient

THROTTLED = refusal("Throttled")
EXTRAS = (
    "service",
    "action",
    "attempt",
    "status",
    "outcome",
    "code",
    "request_id",
    "http_status",
    "limiter_seconds",
    "pause_seconds",
    "wire_seconds",
)

_numbers = iter(range(10_000))
both = pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])


def slowly(answer: HttpAnswer) -> Callable[[], HttpAnswer]:
    """Take fifty milliseconds for an answer."""

    def outcome() -> HttpAnswer:
        time.sleep(0.05)
        return answer

    return outcome


def call(*outcomes: Any, asynchronous: bool, limit: CallLimit | None = None, **options: Any) -> Any:
    """Call an idempotent action, let its exchanges come out so, and return what came or was raised."""
    action = action_of(options.pop("kind", "idempotent"))
    action.limit = limit
    settings = {
        "credentials": TencentCredentials(f"AKIDOBSERVED{next(_numbers)}", "example-key"),
        "region": "ap-singapore",
        "retry": SOON,
        **options,
    }

    async def main() -> Any:
        async with AsyncTrtcClient(**settings) as client:
            client._transport = Script(*outcomes)  # type: ignore[assignment]
            return await client.call(request_of(action))

    try:
        if asynchronous:
            return asyncio.run(main())
        client = TrtcClient(**settings)
        client._transport = Script(*outcomes)  # type: ignore[assignment]
        return client.call(request_of(action))
    except errors.MediactlError as error:
        return error


class Kept(logging.Handler):
    """Keeps log records."""

    def __init__(self) -> None:
        super().__init__()
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a record."""
        self.records.append(record)


@pytest.fixture
def records() -> Iterator[list[logging.LogRecord]]:
    """The package's log records, all of them."""
    log, kept = logging.getLogger("mediactl"), Kept()
    log.addHandler(kept)
    log.setLevel(logging.DEBUG)
    yield kept.records
    log.removeHandler(kept)
    log.setLevel(logging.NOTSET)


def extras(record: logging.LogRecord) -> dict[str, Any]:
    """Return what a record has beside its text."""
    return {name: getattr(record, name) for name in EXTRAS}


@both
def test_one_record_for_each_attempt(records: list[logging.LogRecord], asynchronous: bool) -> None:
    """Each says which attempt it was and what came of it; only success is at level DEBUG."""
    call(NOT_SENT, LOST, GATEWAY, THROTTLED, OK, asynchronous=asynchronous, retry=many(5))
    assert [(each.levelno, each.attempt, each.outcome) for each in records] == [  # type: ignore[attr-defined]
        (logging.INFO, 1, "not sent: connecting: refused"),
        (logging.INFO, 2, "lost: reset"),
        (logging.INFO, 3, "unreadable: the answer is not JSON"),
        (logging.INFO, 4, "Throttled"),
        (logging.DEBUG, 5, "ok"),
    ]
    told = [extras(each) for each in records]
    assert {(each["service"], each["action"]) for each in told} == {
        ("tencent/trtc", "StopStreamIngest")
    }
    assert [each["code"] for each in told] == [None, None, None, "Throttled", None]
    assert [each["request_id"] for each in told] == ["", "", "", "r-1", "r-1"]
    assert [each["http_status"] for each in told] == [None, None, 502, 200, 200]
    assert [each["status"] for each in told] == ["not_sent", "lost", "unreadable", "refused", "ok"]
    text = records[3].getMessage()
    assert text.startswith("tencent/trtc StopStreamIngest attempt 4: Throttled (")


def many(attempts: int, delay: float = 1e-6) -> RetryPolicy:
    """Make a policy of many attempts."""
    return RetryPolicy(max_attempts=attempts, base_delay=delay, max_delay=delay)


@both
def test_times_are_told_apart(
    records: list[logging.LogRecord], asynchronous: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Waiting for a place, pausing before a repeat, and the wire have a time each."""
    monkeypatch.setattr("mediactl._runtime.options.random.random", lambda: 1.0)
    limit = CallLimit(Rate(1, 0.2))
    call(slowly(GATEWAY), slowly(OK), asynchronous=asynchronous, limit=limit, retry=many(2, 0.05))
    first, second = (extras(each) for each in records)
    assert first["limiter_seconds"] < 0.05
    assert first["pause_seconds"] == 0
    assert second["pause_seconds"] == 0.05
    # A place is free again 0.2 seconds after its answer, 0.05 of which were spent in the pause.
    assert 0.1 < second["limiter_seconds"] < 0.5
    for told in (first, second):
        assert 0.05 <= told["wire_seconds"] < 0.3


@both
def test_waiting_for_a_connection_is_no_time_on_the_wire(
    records: list[logging.LogRecord], asynchronous: bool
) -> None:
    """Where others have all threads and connections, that is time waited, not the vendor's."""
    begun, go_on = threading.Event(), threading.Event()

    def hold(connection: socket.socket) -> None:
        while read_request(connection):
            begun.set()
            assert go_on.wait(PATIENCE)
            connection.sendall(served(b'{"Response": {"RequestId": "r-1"}}'))

    with Server(hold) as server:
        settings: dict[str, Any] = {
            "credentials": TencentCredentials(f"AKIDOBSERVED{next(_numbers)}", "example-key"),
            "region": "ap-singapore",
            "endpoint": f"http://127.0.0.1:{server.port}",
            "max_connections": 1,
        }
        later = threading.Thread(target=lambda: (time.sleep(0.5), go_on.set()))
        meet = _meet_async if asynchronous else _meet
        first, second = meet(settings, begun, later)
        later.join()
    assert first.waited < 0.3 < second.waited
    assert second.elapsed < 0.3 < first.elapsed
    told = sorted((extras(each) for each in records), key=lambda each: float(each["wire_seconds"]))
    assert [each["limiter_seconds"] for each in told] == [second.waited, first.waited]
    assert [each["wire_seconds"] for each in told] == [second.elapsed, first.elapsed]


def _meet(
    settings: dict[str, Any], begun: threading.Event, later: threading.Thread
) -> tuple[Attempt, Attempt]:
    """Let two calls of threads be in each other's way; return their attempts."""
    request = request_of(action_of("idempotent"))
    with TrtcClient(**settings) as client, ThreadPoolExecutor(2) as pool:
        first = pool.submit(client.call, request)
        assert begun.wait(PATIENCE)
        second = pool.submit(client.call, request)
        later.start()
        return first.result().meta.attempts[0], second.result().meta.attempts[0]


def _meet_async(
    settings: dict[str, Any], begun: threading.Event, later: threading.Thread
) -> tuple[Attempt, Attempt]:
    """Let two calls of tasks be in each other's way; return their attempts."""
    request = request_of(action_of("idempotent"))

    async def main() -> tuple[Attempt, Attempt]:
        async with AsyncTrtcClient(**settings) as client:
            first = asyncio.create_task(client.call(request))
            assert await asyncio.to_thread(begun.wait, PATIENCE)
            later.start()
            second = await client.call(request)
            return (await first).meta.attempts[0], second.meta.attempts[0]

    return asyncio.run(main())


@pytest.mark.parametrize(
    ("attempt", "status"),
    [
        (Attempt(0, 0, "ok"), "ok"),
        (Attempt(0, 0, "31", code=31), "refused"),
        (Attempt(0, 0, "110209001 task_not_found", code=110209001), "refused"),
        (Attempt(0, 0, "FailedOperation", code="FailedOperation"), "refused"),
        (Attempt(0, 0, "ok", code="ok"), "refused"),
        (Attempt(0, 0, "not sent: connecting: timed out"), "not_sent"),
        (Attempt(0, 0, "lost: reset"), "lost"),
        (Attempt(0, 0, "unreadable: the answer is not JSON"), "unreadable"),
        (Attempt(0, 0, "interrupted"), "interrupted"),
    ],
)
def test_the_outcome_in_one_word(attempt: Attempt, status: str) -> None:
    """Counters have six words to count by, whatever the vendor's codes are."""
    assert attempt.status == status
    assert status in get_args(Status)


def test_codes_are_the_vendors(records: list[logging.LogRecord]) -> None:
    """A code is told as it was on the wire, a number as a number; what it is called goes with it."""
    client = RtcClient(credentials=ZEGO, retry=SOON, rate_limit="off")
    body = b'{"Code": 31, "Message": "no", "RequestId": "z-1"}'
    named = body.replace(b"31", b"110209001")
    for sent in (body, named):
        client._transport = Script(HttpAnswer(200, {}, sent))  # type: ignore[assignment]
        with pytest.raises(errors.ApiError):
            client.stop_mix(task_id="1")
    plain, known = (extras(each) for each in records)
    assert (plain["code"], plain["request_id"], plain["outcome"]) == (31, "z-1", "31")
    assert (plain["service"], plain["action"]) == ("zego/rtc", "StopMix")
    assert (known["code"], known["outcome"]) == (110209001, "110209001 task_not_found")
    assert plain["status"] == known["status"] == "refused"


@both
def test_the_hook_is_told_the_same(records: list[logging.LogRecord], asynchronous: bool) -> None:
    """Records, events and the call's own history are of the same attempts, in the same order."""
    seen: list[AttemptEvent] = []
    before = time.time()
    outcomes = (slowly(THROTTLED), LOST, slowly(OK))
    response = call(*outcomes, asynchronous=asynchronous, on_attempt=seen.append)
    assert tuple(each.attempt for each in seen) == response.meta.attempts
    assert [each.number for each in seen] == [1, 2, 3]
    for event, record in zip(seen, records, strict=True):
        attempt, told = event.attempt, extras(record)
        assert (event.service, event.action, event.number) == (
            told["service"],
            told["action"],
            told["attempt"],
        )
        assert (attempt.status, attempt.outcome) == (told["status"], told["outcome"])
        assert (attempt.code, attempt.request_id, attempt.http_status) == (
            told["code"],
            told["request_id"],
            told["http_status"],
        )
        assert (attempt.waited, attempt.paused, attempt.elapsed) == (
            told["limiter_seconds"],
            told["pause_seconds"],
            told["wire_seconds"],
        )
        assert (event.method, event.scheme, event.port) == ("POST", "https", 443)
        assert event.host == "trtc.intl.tencentcloudapi.com"
    moments = [each.attempt.started for each in seen]
    assert before <= moments[0] < moments[1] <= moments[2] <= time.time()
    assert response.meta.elapsed >= sum(each.elapsed for each in response.meta.attempts)


@both
@pytest.mark.parametrize("outcome", [LOST, GATEWAY, THROTTLED, NOT_SENT, refusal("Invalid")])
def test_exceptions_carry_the_history(outcome: Any, asynchronous: bool) -> None:
    """Whatever a call ends with, it tells of every attempt, with when and how long."""
    seen: list[AttemptEvent] = []
    error = call(outcome, asynchronous=asynchronous, on_attempt=seen.append)
    assert isinstance(error, errors.MediactlError)
    assert error.attempts == tuple(each.attempt for each in seen)
    assert len(seen) == (1 if "Invalid" in error.attempts[0].outcome else 3)
    assert all(each.started > 0 and each.elapsed >= 0 for each in error.attempts)


@both
def test_a_hook_that_fails_breaks_nothing(
    records: list[logging.LogRecord], asynchronous: bool
) -> None:
    """Its exception is logged once for each attempt, and the call goes on."""

    def fail(_: AttemptEvent) -> None:
        raise LookupError("of the hook")

    response = call(LOST, OK, asynchronous=asynchronous, on_attempt=fail)
    assert response.request_id == "r-1"
    failures = [each for each in records if each.levelno == logging.ERROR]
    assert [each.getMessage() for each in failures] == [
        "on_attempt failed for tencent/trtc StopStreamIngest"
    ] * 2
    assert all(each.exc_info and each.exc_info[0] is LookupError for each in failures)
    assert len(records) == 4


def held() -> list[int]:
    """Return how many places each window has given away."""
    return [each._held for each in limiter._registry.windows.values()]


@pytest.fixture
def record_factory() -> Iterator[Callable[[Callable[..., Any]], None]]:
    """Sets what makes log records, for one test."""
    before = logging.getLogRecordFactory()
    yield logging.setLogRecordFactory
    logging.setLogRecordFactory(before)


@both
@pytest.mark.parametrize("name", ["service", "action", "attempt", "request_id", "wire_seconds"])
def test_a_record_that_has_our_names_already(
    records: list[logging.LogRecord],
    record_factory: Callable[[Callable[..., Any]], None],
    asynchronous: bool,
    name: str,
) -> None:
    """A program's own record attributes stay as they are; the text is told all the same."""
    usual = logging.getLogRecordFactory()

    def factory(*args: Any, **kwargs: Any) -> logging.LogRecord:
        record = usual(*args, **kwargs)
        setattr(record, name, "web-42")
        return record

    record_factory(factory)
    response = call(LOST, OK, asynchronous=asynchronous)
    assert response.request_id == "r-1"
    assert [each.getMessage().partition(" (")[0] for each in records] == [
        "tencent/trtc StopStreamIngest attempt 1: lost: reset",
        "tencent/trtc StopStreamIngest attempt 2: ok",
    ]
    assert {getattr(each, name) for each in records} == {"web-42"}


def raising(*_: object, **__: object) -> Any:
    """Fail, as a filter or a factory with a slip does."""
    raise AttributeError("of the program")


def fails_in_filter(logger: logging.Logger, stack: ExitStack) -> None:
    """Let a filter of the package's log fail."""
    logger.addFilter(raising)
    stack.callback(logger.removeFilter, raising)


def fails_in_factory(_: logging.Logger, stack: ExitStack) -> None:
    """Let the making of records fail."""
    stack.callback(logging.setLogRecordFactory, logging.getLogRecordFactory())
    logging.setLogRecordFactory(raising)


def fails_in_handler(logger: logging.Logger, stack: ExitStack) -> None:
    """Let a handler fail in a way that logging does not catch."""
    handler = logging.NullHandler()
    handler.handle = raising  # type: ignore[method-assign]
    logger.addHandler(handler)
    stack.callback(logger.removeHandler, handler)


@both
@pytest.mark.parametrize("fails", [fails_in_filter, fails_in_factory, fails_in_handler])
@pytest.mark.parametrize("hook", ["fine", "failing"])
@pytest.mark.usefixtures("records")
def test_a_log_that_fails_breaks_nothing(
    fails: Callable[[logging.Logger, ExitStack], None], hook: str, asynchronous: bool
) -> None:
    """What the vendor confirmed is confirmed: the hook is told, places are free, nothing is raised."""
    seen: list[AttemptEvent] = []

    def on_attempt(event: AttemptEvent) -> None:
        seen.append(event)
        if hook == "failing":
            raise LookupError("of the hook")

    with ExitStack() as stack:
        fails(logging.getLogger("mediactl"), stack)
        response = call(
            LOST, OK, asynchronous=asynchronous, on_attempt=on_attempt, limit=CallLimit(Rate(9))
        )
    assert response.request_id == "r-1"
    assert [each.attempt.status for each in seen] == ["lost", "ok"]
    assert sum(held()) == 0


@both
@pytest.mark.parametrize("fails", [fails_in_filter, fails_in_factory, fails_in_handler])
def test_a_warning_that_fails_breaks_nothing(
    fails: Callable[[logging.Logger, ExitStack], None], asynchronous: bool
) -> None:
    """Neither what is learned of the clock nor what is left of the budget hangs on the log."""
    late = refusal("ClockSkew", Date=formatdate(time.time() + 900, usegmt=True))
    with ExitStack() as stack:
        fails(logging.getLogger("mediactl"), stack)
        assert call(late, OK, asynchronous=asynchronous).request_id == "r-1"
        error = call(LOST, asynchronous=asynchronous, retry=many(200))
    assert isinstance(error, errors.OutcomeUnknown)
    assert error.gave_up == "the client's budget for repeats is used up"
    assert len(error.attempts) == 101


@both
def test_the_hook_may_call_the_client(asynchronous: bool) -> None:
    """Within the only place of a limit a hook can call too: the attempt's own is given back before."""
    clients: list[TrtcClient] = []
    inner: list[Any] = []

    def on_attempt(event: AttemptEvent) -> None:
        if not inner:
            inner.append(held())
            inner.append(clients[0].call(request).request_id)

    action = action_of("idempotent")
    action.limit = CallLimit(Rate(1, 0.2))
    request = request_of(action)
    settings = {
        "credentials": TencentCredentials(f"AKIDOBSERVED{next(_numbers)}", "example-key"),
        "region": "ap-singapore",
        "timeout": 5,
    }
    clients.append(TrtcClient(**settings))  # type: ignore[arg-type]
    clients[0]._transport = Script(OK)  # type: ignore[assignment]

    async def main() -> None:
        async with AsyncTrtcClient(on_attempt=on_attempt, **settings) as client:  # type: ignore[arg-type]
            client._transport = Script(OK)  # type: ignore[assignment]
            await client.call(request)

    limiter._registry._renew()
    if asynchronous:
        asyncio.run(main())
    else:
        client = TrtcClient(on_attempt=on_attempt, **settings)  # type: ignore[arg-type]
        client._transport = Script(OK)  # type: ignore[assignment]
        client.call(request)
    assert inner == [[0], "r-1"]
    assert held() == [0]


def test_a_place_is_given_back_before_the_log(records: list[logging.LogRecord]) -> None:
    """A handler that takes its time, or that calls, keeps no place from others."""
    limiter._registry._renew()
    seen: list[list[int]] = []

    class Curious(logging.Handler):
        def emit(self, _: logging.LogRecord) -> None:
            seen.append(held())

    handler = Curious()
    logging.getLogger("mediactl").addHandler(handler)
    try:
        call(LOST, OK, asynchronous=False, limit=CallLimit(Rate(1, 0.05)))
    finally:
        logging.getLogger("mediactl").removeHandler(handler)
    assert seen == [[0], [0]]
    assert len(records) == 2


def test_silence_where_nobody_listens(caplog: pytest.LogCaptureFixture) -> None:
    """Above its level nothing is logged, not even made ready."""
    caplog.set_level(logging.WARNING, logger="mediactl")
    call(LOST, OK, asynchronous=False)
    assert caplog.messages == []


class Traced:
    """A tracer provider, and the spans that ended."""

    def __init__(self) -> None:
        self.exporter = InMemorySpanExporter()
        self.provider = TracerProvider()
        self.provider.add_span_processor(SimpleSpanProcessor(self.exporter))

    def spans(self) -> Sequence[ReadableSpan]:
        """Return the spans, in the order of their ends."""
        return self.exporter.get_finished_spans()


@pytest.fixture
def traced() -> Traced:
    """A tracer provider of the test's own."""
    return Traced()


@both
def test_spans_follow_the_conventions(traced: Traced, asynchronous: bool) -> None:
    """Each attempt is a span of an HTTP client, with the attributes that the conventions name."""
    hook = trace_attempts(traced.provider)
    call(LOST, GATEWAY, THROTTLED, OK, asynchronous=asynchronous, on_attempt=hook, retry=many(4))
    spans = traced.spans()
    common = {
        "http.request.method": "POST",
        "server.address": "trtc.intl.tencentcloudapi.com",
        "server.port": 443,
        "url.full": "https://trtc.intl.tencentcloudapi.com:443/",
        "mediactl.service": "tencent/trtc",
        "mediactl.action": "StopStreamIngest",
    }
    told = {"http.response.status_code": 200, "mediactl.request_id": "r-1"}
    assert [dict(each.attributes or {}) for each in spans] == [
        {**common, "error.type": "lost"},
        {
            **common,
            "http.response.status_code": 502,
            "http.request.resend_count": 1,
            "error.type": "unreadable",
        },
        {
            **common,
            **told,
            "http.request.resend_count": 2,
            "error.type": "Throttled",
            "mediactl.code": "Throttled",
        },
        {**common, **told, "http.request.resend_count": 3},
    ]
    assert {(each.name, each.kind) for each in spans} == {("POST", trace.SpanKind.CLIENT)}
    error, unset = trace.StatusCode.ERROR, trace.StatusCode.UNSET
    assert [each.status.status_code for each in spans] == [error, error, error, unset]
    assert {each.instrumentation_scope.name for each in spans if each.instrumentation_scope} == {
        "mediactl"
    }


def test_spans_show_no_query(traced: Traced) -> None:
    """The URL of a signed query ends before it, and an address in brackets keeps them."""
    client = RtcClient(
        credentials=ZEGO, endpoint="http://[::1]:8080", on_attempt=trace_attempts(traced.provider)
    )
    client._transport = Script(NOT_SENT)  # type: ignore[assignment]
    with pytest.raises(errors.ConnectFailed):
        client.with_options(retry=many(1)).stop_cdn_record(stream_id=["s"], vendor="Ws")
    (span,) = traced.spans()
    attributes = span.attributes or {}
    assert attributes["url.full"] == "http://[::1]:8080/"
    assert (attributes["server.address"], attributes["server.port"]) == ("::1", 8080)
    assert (span.name, attributes["error.type"]) == ("GET", "not_sent")


@both
def test_spans_last_as_long_as_attempts(traced: Traced, asynchronous: bool) -> None:
    """A span begins and ends when its attempt did, to the microsecond."""
    hook = trace_attempts(traced.provider)
    response = call(slowly(GATEWAY), slowly(OK), asynchronous=asynchronous, on_attempt=hook)
    for span, attempt in zip(traced.spans(), response.meta.attempts, strict=True):
        assert span.start_time is not None
        assert span.end_time is not None
        assert abs(span.start_time / 1e9 - attempt.started) < 1e-6
        assert abs((span.end_time - span.start_time) / 1e9 - attempt.elapsed) < 1e-6
        assert attempt.elapsed >= 0.05


@both
def test_spans_are_children_of_the_callers(traced: Traced, asynchronous: bool) -> None:
    """The span that is current where the call is made is the parent of its attempts'."""
    tracer = traced.provider.get_tracer("test")
    hook = trace_attempts(traced.provider)
    with tracer.start_as_current_span("job") as job:
        call(LOST, OK, asynchronous=asynchronous, on_attempt=hook)
    first, second, _ = traced.spans()
    for span in (first, second):
        assert span.parent is not None
        assert span.parent.span_id == job.get_span_context().span_id
        assert span.context is not None
        assert span.context.trace_id == job.get_span_context().trace_id


def test_tasks_have_parents_of_their_own(traced: Traced) -> None:
    """Calls of several tasks on one loop are children each of its own task's span."""
    tracer = traced.provider.get_tracer("test")
    hook = trace_attempts(traced.provider)
    credentials = TencentCredentials("AKIDTASKS", "example-key")

    async def main() -> None:
        client = AsyncTrtcClient(credentials=credentials, region="ap-singapore", on_attempt=hook)
        client._transport = Script(slowly(OK), OK, slowly(OK))  # type: ignore[assignment]

        async def job(name: str) -> None:
            with tracer.start_as_current_span(name):
                await client.call(request_of(action_of("idempotent")))

        await asyncio.gather(*(job(name) for name in "abc"))
        await client.close()

    asyncio.run(main())
    jobs = {each.context.span_id for each in traced.spans() if each.name in "abc" and each.context}
    parents = {
        each.parent.span_id for each in traced.spans() if each.name == "POST" and each.parent
    }
    assert len(jobs) == 3
    assert parents == jobs


def test_without_opentelemetry() -> None:
    """The package does without it; its tracing says which extra it needs."""
    program = """
import sys
sys.modules["opentelemetry"] = None
import mediactl
from mediactl.tencent.trtc import AsyncTrtcClient, TrtcClient
try:
    import mediactl.tracing
except ImportError as error:
    assert type(error) is ImportError, type(error)
    print(error)
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert "pip install 'mediactl[opentelemetry]'" in done.stdout
