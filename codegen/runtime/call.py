"""The one path that every call takes. It does no I/O: it yields steps, which a driver carries out.

A driver sends the step's outcome back, or throws what went wrong in: `NotSent` when nothing can
have reached the vendor, `Lost` when something may have.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeAlias, TypeVar, cast

from .deadline import Deadline
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
)
from .messages import HttpAnswer, HttpRequest, Lost, NotSent
from .meta import Attempt, ResponseMeta

if TYPE_CHECKING:
    from .action import Action
    from .codes import ErrorCode
    from .options import Timeout

T = TypeVar("T")


class Send(NamedTuple):
    """Step: exchange a request for an answer, within the deadline."""

    request: HttpRequest
    deadline: Deadline
    connect_timeout: float | None
    read_timeout: float | None


Steps: TypeAlias = Generator[Send, HttpAnswer, T]


class Wire(Protocol):
    """What the path needs from a vendor's side of the runtime."""

    def sign(self, action: Action, parameters: dict[str, Any]) -> HttpRequest:
        """Return the request for an action, signed for this moment."""

    def open(self, answer: HttpAnswer) -> Success | Refusal:
        """Open the vendor's envelope.

        Raises:
            Unreadable: The answer is not in it.
        """

    def common_errors(self) -> type[ErrorCode]:
        """Return the codes that any action may answer."""


class Call:
    """One call: what is asked, and what has been tried.

    Parameters may be secret, so its repr leaves them out.
    """

    __slots__ = (
        "action",
        "attempts",
        "clock",
        "deadline",
        "parameters",
        "started",
        "timeout",
        "wire",
    )

    def __init__(
        self,
        action: Action,
        parameters: dict[str, Any],
        *,
        wire: Wire,
        timeout: Timeout,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.action = action
        self.parameters = parameters
        self.wire = wire
        self.timeout = timeout
        self.clock = clock
        self.started = clock()
        self.deadline = Deadline(timeout.total, clock=clock)
        self.attempts: list[Attempt] = []

    def __repr__(self) -> str:
        return f"<Call {self.action.service}/{self.action.name}>"


def perform(call: Call) -> Steps[tuple[Success, ResponseMeta]]:
    """Carry out a call.

    Returns:
        The opened answer, and what is known about the call.

    Raises:
        TransportError: The exchange failed.
        ResponseError: The answer to a read cannot be understood.
        ApiError: The vendor refused.
    """
    success, status = yield from _attempt(call)
    meta = ResponseMeta(
        raw=success.raw,
        http_status=status,
        attempts=tuple(call.attempts),
        elapsed=call.clock() - call.started,
    )
    return success, meta


def _attempt(call: Call) -> Steps[tuple[Success, int]]:
    """Exchange once, note what came of it, and return a success or raise what it means."""
    wall, began = time.time(), call.clock()
    outcome = "interrupted"
    try:
        answer = yield _send(call)
        verdict = call.wire.open(answer)
        outcome = str(verdict.code) if isinstance(verdict, Refusal) else "ok"
    except NotSent as failure:
        outcome = f"not sent: {failure.reason}"
        error: MediactlError = _not_sent(call.action, failure)
        cause = failure.__cause__
    except Lost as failure:
        outcome = f"lost: {failure.reason}"
        error = _lost(call.action, failure)
        cause = failure.__cause__
    except Unreadable as unreadable:
        outcome = f"unreadable: {unreadable}"
        error = _unreadable(call.action, answer.status, str(unreadable))
        cause = None
    else:
        if isinstance(verdict, Success):
            return verdict, answer.status
        error = refused(call.action, call.wire.common_errors(), verdict, answer.status)
        cause = None
    finally:
        call.attempts.append(Attempt(wall, call.clock() - began, outcome))
    error.attempts = tuple(call.attempts)
    raise error from cause


def _send(call: Call) -> Send:
    request = call.wire.sign(call.action, call.parameters)
    return Send(request, call.deadline, call.timeout.connect, call.timeout.read)


def _not_sent(action: Action, failure: NotSent) -> TransportError:
    error = DeadlineExceeded if failure.timed_out else ConnectFailed
    return error(action.name, failure.reason)


def _lost(action: Action, failure: Lost) -> TransportError:
    if action.retry != "read":
        return OutcomeUnknown(action.name, failure.reason, action.look_up)
    error = DeadlineExceeded if failure.timed_out else TransportError
    return error(action.name, failure.reason)


def _unreadable(action: Action, http_status: int, reason: str) -> MediactlError:
    if action.retry == "read":
        return ResponseError(action.name, http_status, reason)
    return OutcomeUnknown(action.name, f"{reason} (HTTP status {http_status})", action.look_up)


def refused(
    action: Action, common: type[ErrorCode], refusal: Refusal, http_status: int
) -> ApiError:
    """Turn a refusal into the exception of its kind."""
    code = _look_up(refusal.code, action.errors, common)
    if code is None:
        return ApiError(
            action=action.name,
            code=refusal.code,
            message=refusal.message,
            request_id=refusal.request_id,
            http_status=http_status,
        )
    return BY_KIND[code.kind](
        action=action.name,
        code=code,
        message=refusal.message,
        request_id=refusal.request_id,
        http_status=http_status,
        kind=code.kind,
        effect=code.effect,
        description=code.description,
        advice=code.advice,
    )


def _look_up(code: str | int, *tables: type[ErrorCode] | None) -> ErrorCode | None:
    for table in tables:
        if table is not None and len(table):  # one without members cannot be called
            find = cast("Callable[[str | int], ErrorCode]", table)
            with suppress(ValueError):
                return find(code)
    return None
