"""What a call promises, checked against what really happened to it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

from mediactl import errors

from .model_vendor import EPSILON, Vendor
from .virtual import Running

SENT_NOTHING = (
    errors.ConnectFailed,
    errors.CredentialsError,
    errors.RateLimitReached,
    errors.DeadlineExceeded,
)


def broken(running: Running, vendor: Vendor) -> Iterator[str]:
    """Yield the promises that a call broke, as far as can be told by now."""
    effects = vendor.effects[running.number]
    if running.kind.once and effects > 1:
        yield f"an effect that must not be doubled was carried out {effects} times"
    if running.ended is None:
        return
    yield from _broken_in_time(running)
    yield from _broken_in_attempts(running)
    if running.interrupted:
        yield from _broken_when_interrupted(running, effects)
    elif running.error is None:
        yield from _broken_by_success(running, effects)
    elif not isinstance(running.error, errors.MediactlError):
        yield f"it raised what it should not: {running.error!r}"
    else:
        yield from _broken_by_failure(running, running.error, effects)


def _broken_in_time(running: Running) -> Iterator[str]:
    total = running.call.options.timeout.total
    took = (running.ended or 0.0) - running.call.started
    if total is not None and took > total + running.lag + EPSILON:
        yield f"it took {took:.4f} s with a timeout of {total} s and steps of {running.lag} s"
    if running.waited_first and running.call.options.rate_limit.mode == "raise":
        yield "its first attempt waited for a place, though it was not to"


def _broken_in_attempts(running: Running) -> Iterator[str]:
    most, made = running.call.options.retry.max_attempts, running.exchanges
    if made > most + min(1, running.late):
        yield f"it made {made} attempts, not {most} and one for a wrong clock"
    if running.told[:-1].count("ClockSkew") > 1:
        yield "it set its clock more than once"
    if running.late > 1 and not running.saw_jump:
        yield f"no clock jumped, and still {running.late} of its attempts were signed too late"
    if running.interrupted:
        cause = running.error and running.error.__cause__
        if not isinstance(cause, errors.OutcomeUnknown):
            return
        recorded = cause.attempts
    elif isinstance(running.error, errors.MediactlError):
        recorded = running.error.attempts
    elif running.error is None:
        recorded = running.result[1].attempts
    else:
        return
    if len(recorded) != made:
        yield f"it recorded {len(recorded)} attempts, and made {made}"


def _broken_when_interrupted(running: Running, effects: int) -> Iterator[str]:
    if running.interrupted == "closed":
        return
    if not isinstance(running.error, asyncio.CancelledError):
        yield f"it was cancelled, and came to {running.error!r}"
        return
    says_so = isinstance(running.error.__cause__, errors.OutcomeUnknown)
    if running.kind.reads and says_so:
        yield "it was cancelled, and says of a read that its outcome is unknown"
    if not running.kind.reads and running.open and not says_so:
        yield "it was cancelled when the vendor may have acted, and does not say so"
    if effects and not says_so:
        yield "it was cancelled, had an effect, and does not say so"
    if says_so and not running.open:
        yield "it was cancelled, and says that the vendor may have acted, which was not possible"


def _broken_by_success(running: Running, effects: int) -> Iterator[str]:
    _, meta = running.result
    told = running.told[-1] if running.told else "nothing"
    if meta.already_gone:
        if told != "Gone":
            yield f"it says that all is gone already, and was told {told}"
        if not (running.call.missing_ok or running.open):
            yield "it says that all is gone already, which it should have raised"
    elif told != "success":
        yield f"it returned, and was told {told}"
    elif not effects and not running.kind.reads:
        yield "it returned, and nothing was done"
    took = (running.ended or 0.0) - running.call.started
    if abs(meta.elapsed - took) > EPSILON:
        yield f"it says that it took {meta.elapsed} s, and took {took} s"


def _broken_by_failure(
    running: Running, error: errors.MediactlError, effects: int
) -> Iterator[str]:
    reads, name = running.kind.reads, type(error).__name__
    if "success" in running.told:
        yield f"the vendor confirmed it, and it raised {name}"
    refused = isinstance(error, errors.ApiError)
    if effects and (isinstance(error, SENT_NOTHING) or (refused and error.effect == "none")):
        yield f"it says with {name} that nothing was done, and something was"
    if not reads and running.open and isinstance(error, SENT_NOTHING):
        yield f"it says with {name} that nothing was done, which nobody knows"
    if not reads and isinstance(error, errors.ResponseError):
        yield f"it raised {name}, which is for reads"
    if not reads and type(error) is errors.TransportError:
        yield f"it raised {name}, which leaves open whether anything was done"
    if isinstance(error, errors.OutcomeUnknown) and (reads or not running.open):
        yield "it says that its outcome is unknown, and it is known"
    yield from _broken_by_refusal(running, error)


def _broken_by_refusal(running: Running, error: errors.MediactlError) -> Iterator[str]:
    in_doubt = running.open and not running.kind.reads
    if isinstance(error, errors.Conflict | errors.QuotaExceeded) and in_doubt:
        yield f"it raised {type(error).__name__}, which may be of its own making"
    unanswered = {"Lost", "garbage"} & set(running.told) and not running.kind.reads
    if isinstance(error, errors.Throttled | errors.ServiceFault) and unanswered:
        yield f"it raised {type(error).__name__}, and an earlier attempt got no answer that tells"
    if isinstance(error, errors.TaskGone):
        if running.call.missing_ok:
            yield "it raised TaskGone, though what is missing is as good as stopped"
        if in_doubt:
            yield "it raised TaskGone, though it may have stopped the task itself"
