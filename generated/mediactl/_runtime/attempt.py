"""One attempt of a call: credentials, a place within the limits, the exchange, and what came of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, cast

from .codes import Effect, default_effect
from .drive import Run, Send, Steps
from .envelope import Refusal, Success, Unreadable
from .errors import (
    BY_KIND,
    ApiError,
    ConnectFailed,
    DeadlineExceeded,
    MediactlError,
    OutcomeUnknown,
    ResponseError,
    TransportError,
    name_of,
)
from .exchange import Exchange
from .limiter import Places
from .log import report
from .messages import Closed, HttpAnswer, HttpRequest, Lost, NotSent, OutOfTime
from .meta import Attempt
from .retry_table import BY_KIND as HAPPENED
from .retry_table import COSTS, Happened
from .secret import sealed

if TYPE_CHECKING:
    from .action import Action
    from .call import Call
    from .codes import ErrorCode
    from .deadline import Deadline
    from .providers import Source

# The vendors do not say for how long they keep an idle connection; a second or two they all do.
_FRESH: Final = 2.0


class Tried:
    """What came of an attempt.

    Attributes:
        happened: What it amounts to.
        effect: Whether the vendor may have acted.
        outcome: The same in one line.
        error: What it would be to the caller if it were the last.
        cause: The error of the system behind it.
        answer: The vendor's answer, if a whole one came.
        verdict: What that says, if it can be understood.
        throttled: Whether the vendor found the calls too many; None where it did not answer.
        named: The limit that it named then.
        gave_up: Whether the client waits no longer for an answer that may come.
        lasting: Whether a repeat is bound to come out alike.
    """

    __slots__ = (
        "answer",
        "cause",
        "effect",
        "error",
        "gave_up",
        "happened",
        "lasting",
        "named",
        "outcome",
        "throttled",
        "verdict",
    )

    def __init__(
        self,
        happened: Happened,
        effect: Effect,
        outcome: str,
        error: MediactlError | None = None,
        cause: BaseException | None = None,
        *,
        answer: HttpAnswer | None = None,
        verdict: Success | Refusal | None = None,
        throttled: bool | None = None,
        named: int | None = None,
        gave_up: bool = False,
        lasting: bool = False,
    ) -> None:
        self.happened = happened
        self.effect = effect
        self.outcome = outcome
        self.error = error
        self.cause = cause
        self.answer = answer
        self.verdict = verdict
        self.throttled = throttled
        self.named = named
        self.gave_up = gave_up
        self.lasting = lasting

    def __repr__(self) -> str:  # what was answered may hold what is not to be printed
        return f"<Tried {getattr(self, 'outcome', 'half made')}>"


def try_once(call: Call) -> Steps[Tried]:
    """Make one attempt, and note it.

    Raises:
        RateLimitReached: There is no place within the call limit, and the call is not to wait.
        CredentialsError: There are no credentials.
        OutOfTime: The time ran out before anything was sent.
    """
    places, exchange = Places(), Exchange()
    begun = call.clock()
    try:
        source = call.wire.source
        credentials = source.ready()
        if credentials is None:
            credentials = yield from _fetch(source, call.deadline)
        yield from places.take(call, credentials)
        request = sealed(lambda: call.wire.sign(call.action, call.parameters, credentials))
        waited = call.clock() - begun
        tried = yield from _exchange(call, request, exchange, places, waited)
    except BaseException:
        if exchange.sent:
            call.doubt = "unknown"
        places.finish(sent=exchange.sent, gave_up=True)
        raise
    return tried


def _fetch(source: Source[Any], deadline: Deadline) -> Steps[Any]:
    try:
        credentials = yield Run(source.fetch, deadline)
    except TimeoutError as late:
        raise OutOfTime(str(late)) from None
    return credentials


def _exchange(
    call: Call, request: HttpRequest, exchange: Exchange, places: Places, waited: float
) -> Steps[Tried]:
    """Exchange the request for an answer, judge that, and note the attempt."""
    wall, began = time.time(), call.clock()
    timeout = call.options.timeout
    tried = interrupted = Tried("unknown", "maybe", "interrupted", gave_up=True)
    is_told = True
    try:
        answer = yield Send(
            request,
            call.deadline,
            timeout.connect,
            timeout.read,
            _FRESH if call.retry == "unsafe" else None,
            exchange,
            call.action.streams,
        )
        tried = (
            _judge(call, answer) if answer.flow is None else (yield from _first_event(call, answer))
        )
    except (NotSent, Lost) as failure:
        tried = _failed(call, failure)
        # It becomes the context of what is raised in the end, which this frame knows: a cycle.
        failure.__traceback__ = None
    except GeneratorExit:
        is_told = False  # by the garbage collector, perhaps in the midst of a hook or of logging
        raise
    finally:
        elapsed, queued = call.clock() - began, exchange.queued
        places.finish(
            sent=exchange.sent if tried is interrupted else COSTS[tried.happened].place,
            gave_up=tried.gave_up,
            throttled=tried.throttled,
            named=tried.named,
        )
        call.attempts.append(_attempt(tried, wall, elapsed - queued, call.paused, waited + queued))
        if is_told:
            report(call, request, call.attempts[-1])
    return tried


def _first_event(call: Call, answer: HttpAnswer) -> Steps[Tried]:
    """Wait for the first event of a stream, and judge the answer by that."""
    from .events import Events  # which few actions need

    events, begun = Events(answer, call.deadline), False
    try:
        data = yield from events.next(before="its first event")
        tried = judge(call, answer, lambda: call.wire.open_event(data, answer.headers))
        begun = tried.happened == "answered"
    finally:
        if not begun:
            events.close()
    call.events = events
    return tried


def _attempt(tried: Tried, wall: float, elapsed: float, paused: float, waited: float) -> Attempt:
    verdict, answer = tried.verdict, tried.answer
    return Attempt(
        wall,
        elapsed,
        tried.outcome,
        verdict.code if isinstance(verdict, Refusal) else None,
        verdict.request_id if verdict else "",
        answer.status if answer else None,
        paused,
        waited,
    )


def _failed(call: Call, failure: NotSent | Lost) -> Tried:
    return _lost(call, failure) if isinstance(failure, Lost) else _not_sent(call.action, failure)


def _not_sent(action: Action, failure: NotSent) -> Tried:
    error = DeadlineExceeded if failure.timed_out else ConnectFailed
    return Tried(
        "not sent",
        "none",
        f"not sent: {failure.reason}",
        error(action.name, failure.reason),
        failure.__cause__,
        lasting=isinstance(failure, Closed),
    )


def lost(call: Call, failure: Lost) -> TransportError:
    """Turn an answer that did not come, or not to its end, into an exception."""
    action, reason = call.action, failure.reason
    if call.retry != "read":
        return OutcomeUnknown(action.name, reason, action.look_up)
    if failure.timed_out:
        return DeadlineExceeded(action.name, reason, sent=True)
    return TransportError(action.name, reason)


def _lost(call: Call, failure: Lost) -> Tried:
    return Tried(
        "unknown",
        "maybe",
        f"lost: {failure.reason}",
        lost(call, failure),
        failure.__cause__,
        gave_up=failure.timed_out,
    )


def _judge(call: Call, answer: HttpAnswer) -> Tried:
    return judge(call, answer, lambda: call.wire.open(answer))


def judge(call: Call, answer: HttpAnswer, read: Callable[[], Success | Refusal]) -> Tried:
    """Say what an answer amounts to; `read` opens it."""
    try:
        verdict = sealed(read)
    except Unreadable as strange:
        return _unreadable(call, answer, str(strange))
    if isinstance(verdict, Success) and call.action.streams and answer.flow is None:
        return _unreadable(call, answer, "the answer is no stream of events")
    if isinstance(verdict, Success):
        return Tried("answered", "none", "ok", answer=answer, verdict=verdict, throttled=False)
    code = code_of(call, verdict)
    kind = "unknown" if code is None else code.kind
    happened = HAPPENED.get(kind, "refused")
    if happened == "gone" and not call.action.stops:
        happened = "refused"
    return Tried(
        happened,
        default_effect(kind) if code is None else code.effect,
        name_of(verdict.code if code is None else code),
        refused(call, verdict, code, answer.status),
        answer=answer,
        verdict=verdict,
        throttled=kind == "throttled",
        named=call.wire.named_limit(verdict) if kind == "throttled" else None,
    )


def unreadable(call: Call, answer: HttpAnswer, reason: str) -> MediactlError:
    """Turn an answer that cannot be understood into an exception."""
    action, status = call.action, answer.status
    if call.retry == "read":
        return ResponseError(action.name, status, reason)
    return OutcomeUnknown(action.name, f"{reason} (HTTP status {status})", action.look_up)


def _unreadable(call: Call, answer: HttpAnswer, reason: str) -> Tried:
    error = unreadable(call, answer, reason)
    return Tried("unknown", "maybe", f"unreadable: {reason}", error, answer=answer)


def refused(call: Call, refusal: Refusal, code: ErrorCode | None, http_status: int) -> ApiError:
    """Turn a refusal into the exception of its kind."""
    said: Mapping[str, Any] = {
        "action": call.action.name,
        "message": refusal.message,
        "request_id": refusal.request_id,
        "http_status": http_status,
    }
    if code is None:
        return ApiError(code=refusal.code, **said)
    in_doubt = call.doubt != "none" and call.retry != "read"
    return BY_KIND[code.kind](
        code=code,
        kind=code.kind,
        effect="maybe" if in_doubt else code.effect,
        description=code.description,
        advice=code.advice,
        **said,
    )


def code_of(call: Call, refusal: Refusal) -> ErrorCode | None:
    """Return the code of a refusal as the action's or the vendor's enum has it."""
    return _look_up(refusal.code, call.action.errors) or _look_up(refusal.code, _common(call))


def _common(call: Call) -> type[ErrorCode] | None:
    try:
        return call.wire.common_errors()
    except (ImportError, OSError):  # it is loaded now, and this process may open no more files
        return None


def _look_up(code: str | int, table: type[ErrorCode] | None) -> ErrorCode | None:
    if table is None or not len(table):  # one without members cannot be called
        return None
    find = cast("Callable[[str | int], ErrorCode]", table)
    with suppress(ValueError):
        return find(code)
    return None
