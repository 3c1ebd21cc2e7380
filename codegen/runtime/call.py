"""The one path that every call takes. It does no I/O: it yields steps, which a driver carries out."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from .attempt import Tried, try_once
from .deadline import Deadline
from .drive import Pause, Steps
from .envelope import Refusal, Success
from .errors import (
    ConnectFailed,
    CredentialsError,
    DeadlineExceeded,
    MediactlError,
    OutcomeUnknown,
)
from .lazy import at_hand
from .messages import NotSent, OutOfTime
from .meta import Attempt, ResponseMeta
from .retry_table import COSTS, Doubt, Result, Row, decide
from .secret import sealed

if TYPE_CHECKING:
    from .action import Action
    from .events import Events
    from .options import Options
    from .vendor import VendorWire


_LONGEST_PAUSE: Final = 3600.0  # seconds; without a deadline, a vendor might ask for a year


class Call:
    """One call: what is asked, and what has been tried.

    Parameters may be secret, so its repr leaves them out.

    Args:
        action: The action.
        parameters: Its parameters, as plain JSON.
        wire: The vendor's side of the runtime.
        options: What the call is made with.
        missing_ok: Whether "it is gone" is as good as success.
        clock: A clock that never goes back, in seconds.
    """

    __slots__ = (
        "action",
        "attempts",
        "clock",
        "clock_was_set",
        "deadline",
        "doubt",
        "events",
        "gave_up",
        "missing_ok",
        "options",
        "parameters",
        "paused",
        "repeats",
        "retry",
        "retry_after",
        "started",
        "wire",
    )

    def __init__(
        self,
        action: Action,
        parameters: dict[str, Any],
        *,
        wire: VendorWire[Any],
        options: Options,
        missing_ok: bool = False,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.action = action
        self.parameters = parameters
        self.retry = action.retry_class(parameters)
        self.wire = wire
        self.options = options
        self.missing_ok = missing_ok
        self.clock = clock
        self.started = clock()
        self.deadline = Deadline(options.timeout.total, clock=clock)
        self.attempts: list[Attempt] = []
        self.repeats = 0
        self.paused = 0.0
        self.clock_was_set = False
        self.gave_up = ""
        self.retry_after = 0.0
        self.doubt: Doubt = "none"
        self.events: Events | None = None

    def __repr__(self) -> str:
        action = getattr(self, "action", None)  # a traceback may show one that is half made
        return f"<Call {action.service}/{action.name}>" if action else "<Call>"


def perform(call: Call) -> Steps[tuple[Success, ResponseMeta]]:
    """Carry out a call, and repeat it as the table of `retry_table` says.

    Returns:
        The opened answer, and what is known about the call.

    Raises:
        RateLimitReached: There is no place within the call limit, and the call is not to wait.
        CredentialsError: There are no credentials.
        TransportError: The exchange failed.
        ResponseError: The answer to a read cannot be understood.
        ApiError: The vendor refused.
    """
    try:
        tried, result = yield from _try_until_settled(call)
    except BaseException as interrupt:
        if not isinstance(interrupt, MediactlError):
            _tell_what_is_open(call, interrupt)
        raise
    if not COSTS[tried.happened].budget:  # the vendor is well, even where it refuses
        call.options.budget.earn()
    gone = result == "already gone" or (result == "missing" and call.missing_ok)
    if gone or result == "return":
        return sealed(partial(_succeed, call, tried, already_gone=gone))
    error = _failure(call, tried, result)
    try:
        raise error
    finally:
        del error, tried  # or frame and exception would keep each other alive, and the client


def _try_until_settled(call: Call) -> Steps[tuple[Tried, Result]]:
    """Try until no repeat is called for or possible; return the last attempt and what it comes to."""
    tried: Tried | None = None
    row: Row | None = None
    while True:
        try:
            latest = yield from try_once(call)
        except (OutOfTime, CredentialsError, NotSent) as failure:
            if tried is None or row is None:
                raise _not_begun(call, failure) from None
            call.gave_up = str(failure)
            return tried, row.at_end
        tried = latest
        row = decide(tried.happened, call.retry, tried.effect, call.doubt)
        if row.then == "return":
            return tried, row.then
        call.retry_after = _retry_after(tried)
        if row.then not in ("again", "sign again"):
            return tried, row.then
        pause = _prepare_repeat(call, tried, row.then)
        if pause is None:
            return tried, row.at_end
        _doubt(call, tried)
        call.paused = pause
        if pause:
            yield Pause(pause)


def _retry_after(tried: Tried) -> float:
    if tried.answer is None or "Retry-After" not in tried.answer.headers:
        return 0.0
    dates = at_hand("http_date")
    seconds: float = dates.retry_after(tried.answer.headers) if dates else 0.0
    return seconds


def _prepare_repeat(call: Call, tried: Tried, then: Result) -> float | None:
    """Pay for a repeat, and return the seconds to let pass before it; None if there can be none."""
    if then == "sign again":
        return 0.0 if _set_clock(call, tried) else None
    cost, policy = COSTS[tried.happened], call.options.retry
    pause = policy.pause(call.repeats + 1, throttled=bool(tried.throttled))
    pause = max(pause, call.retry_after)
    if tried.lasting:
        return None
    if call.repeats + cost.attempts >= policy.max_attempts:
        if policy.max_attempts > 1:  # else it was never to be repeated
            call.gave_up = f"{policy.max_attempts} of {policy.max_attempts} attempts are made"
    elif pause >= min(call.deadline.remaining(), _LONGEST_PAUSE):
        call.gave_up = _too_late(call, pause)
    elif not call.options.budget.take(cost.budget):
        call.gave_up = "the client's budget for repeats is used up"
    else:
        call.repeats += cost.attempts
        return pause
    return None


def _set_clock(call: Call, tried: Tried) -> bool:
    if call.clock_was_set or tried.answer is None:
        return False
    call.clock_was_set = call.wire.clock.learn(tried.answer.headers)
    return call.clock_was_set


def _too_late(call: Call, pause: float) -> str:
    if pause == call.retry_after:
        return f"the vendor asks to wait {pause:g} s, which is too long"
    return f"the time limit of {call.options.timeout.total} s leaves none for a pause and a repeat"


def _doubt(call: Call, tried: Tried) -> None:
    """Remember what an attempt left open."""
    if tried.happened == "unknown":
        call.doubt = "unknown"
    elif tried.effect == "maybe" and call.doubt == "none":
        call.doubt = "maybe"


def _succeed(call: Call, tried: Tried, *, already_gone: bool) -> tuple[Success, ResponseMeta]:
    verdict, answer = tried.verdict, tried.answer
    assert verdict is not None
    assert answer is not None
    if isinstance(verdict, Refusal):
        verdict = Success({}, verdict.request_id, verdict.raw)
    meta = ResponseMeta(
        raw=verdict.raw,
        http_status=answer.status,
        attempts=tuple(call.attempts),
        elapsed=call.clock() - call.started,
        already_gone=already_gone,
    )
    return verdict, meta


def _failure(call: Call, tried: Tried, result: Result) -> MediactlError:
    error, cause = tried.error, tried.cause
    assert error is not None
    if result == "outcome unknown" and not isinstance(error, OutcomeUnknown):
        reason = "an earlier attempt got no answer that tells, and the last one failed"
        error, cause = OutcomeUnknown(call.action.name, reason, call.action.look_up), error
    error.attempts = tuple(call.attempts)
    error.gave_up = call.gave_up
    error.retry_after = call.retry_after or None
    error.__cause__ = cause
    return error


def _not_begun(call: Call, failure: OutOfTime | CredentialsError | NotSent) -> MediactlError:
    if isinstance(failure, CredentialsError):
        return failure
    if isinstance(failure, NotSent):
        return ConnectFailed(call.action.name, failure.reason)
    return DeadlineExceeded(call.action.name, str(failure))


def _tell_what_is_open(call: Call, interrupt: BaseException) -> None:
    """Make it known, where a call was cancelled or interrupted, that the vendor may have acted."""
    if call.doubt == "none" or call.retry == "read" or interrupt.__cause__ is not None:
        return
    unknown = OutcomeUnknown(call.action.name, "the call was interrupted", call.action.look_up)
    unknown.attempts = tuple(call.attempts)
    interrupt.__cause__ = unknown
