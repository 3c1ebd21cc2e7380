"""What the runtime tells the outside, which never fails a call: log records, and the client's hook."""

from __future__ import annotations

import logging
from contextlib import suppress
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from .call import Call
    from .messages import HttpRequest
    from .meta import Attempt


logger: Final = logging.getLogger("mediactl")


def say(level: int, message: str, *values: object) -> None:
    """Log a message, if that is possible.

    What an application has put into `logging`, such as a filter or a factory of records, may raise;
    a call that the vendor may have confirmed is not to fail over that.
    """
    with suppress(Exception):
        logger.log(level, message, *values, stacklevel=2)


def report(call: Call, request: HttpRequest, attempt: Attempt) -> None:
    """Write the attempt's log record and call the hook.

    Success is told at level DEBUG, all else at INFO: whether that is a failure, the caller learns
    from the call's exception.
    """
    level = logging.DEBUG if attempt.outcome == "ok" else logging.INFO
    if logger.isEnabledFor(level):
        try:
            _write(level, call, attempt, _extra(call, attempt))
        except Exception:  # noqa: BLE001 - no failure to log may hide what the vendor answered
            # Such as a record factory that has set one of these names already.
            with suppress(Exception):
                _write(level, call, attempt, None)
    hook = call.options.on_attempt
    if hook is None:
        return
    from .attempt_event import AttemptEvent  # which few clients need

    action = call.action
    event = AttemptEvent(
        action.service,
        action.name,
        len(call.attempts),
        request.method,
        request.scheme,
        request.host,
        request.port,
        attempt,
    )
    try:
        hook(event)
    except Exception:
        with suppress(Exception):
            logger.exception("on_attempt failed for %s %s", action.service, action.name)


def _write(level: int, call: Call, attempt: Attempt, extra: dict[str, object] | None) -> None:
    logger.log(
        level,
        "%s %s attempt %d: %s (%.3f s)",
        call.action.service,
        call.action.name,
        len(call.attempts),
        attempt.outcome,
        attempt.elapsed,
        extra=extra,
    )


def _extra(call: Call, attempt: Attempt) -> dict[str, object]:
    return {
        "service": call.action.service,
        "action": call.action.name,
        "attempt": len(call.attempts),
        "status": attempt.status,
        "outcome": attempt.outcome,
        "code": attempt.code,
        "request_id": attempt.request_id,
        "http_status": attempt.http_status,
        "limiter_seconds": attempt.waited,
        "pause_seconds": attempt.paused,
        "wire_seconds": attempt.elapsed,
    }
