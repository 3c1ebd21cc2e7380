"""The exceptions that callers meet; public as the package's `errors` module.

    MediactlError
        ConfigurationError          a client was set up in a way that cannot work
        CredentialsError            credentials are missing or cannot be read
        InvalidRequest              the request is wrong; nothing was sent (also a ValueError)
        RateLimitReached            the documented call limit leaves no room; nothing was sent
        TransportError              the exchange with the vendor failed
            ConnectFailed           the vendor was not reached; nothing was sent
            DeadlineExceeded        the time for the call ran out (also a TimeoutError)
                StateNotReached     the time to wait for a task's state ran out
            OutcomeUnknown          the vendor may or may not have acted
        ResponseError               the answer to a read cannot be understood
        TaskEnded                   a task is over in another state than the one waited for
        ApiError                    the vendor refused
            Throttled, ServiceFault, AuthFailed, PermissionDenied, InvalidParameter, TaskGone,
            Conflict, QuotaExceeded, ServiceUnavailable

All of them can be pickled.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .codes import Effect, Kind
    from .meta import Attempt
    from .model import Response


class MediactlError(Exception):
    """Base of everything that this package raises on purpose.

    Attributes:
        attempts: What was tried, first to last; empty where it did not come to an attempt.
        gave_up: Why there was no further attempt although one would have been safe; empty where
            that was not the question.
        retry_after: Seconds after which the vendor, or the call limit, wants to be asked again, if
            known.
    """

    attempts: tuple[Attempt, ...] = ()
    gave_up: str = ""
    retry_after: float | None = None

    def __str__(self) -> str:
        text = super().__str__()
        return f"{text} (gave up: {self.gave_up})" if self.gave_up else text

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.args, self.__dict__)


def _restore(
    cls: type[MediactlError], args: tuple[object, ...], state: dict[str, Any]
) -> MediactlError:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class ConfigurationError(MediactlError):
    """A client was set up in a way that cannot work."""


class CredentialsError(MediactlError):
    """Credentials are missing, incomplete or cannot be read."""


class InvalidRequest(MediactlError, ValueError):
    """The request is wrong. Nothing was sent.

    Attributes:
        action: Name of the action.
        faults: Everything that is wrong, each with the parameter that it is about.
    """

    def __init__(self, action: str, faults: Sequence[str]) -> None:
        self.action: Final = action
        self.faults: Final = tuple(faults)
        super().__init__(f"{action}: " + "; ".join(self.faults))


class RateLimitReached(MediactlError):
    """The documented call limit leaves no room for the call. Nothing was sent.

    Attributes:
        action: Name of the action.
        limit: The limit, such as `20/s`.
        retry_after: Seconds after which another try may find room; None where that depends on calls
            that are under way.
    """

    def __init__(self, action: str, limit: str, retry_after: float | None = None) -> None:
        self.action: Final = action
        self.limit: Final = limit
        self.retry_after = retry_after
        when = "" if retry_after is None else f"; there may be room in {retry_after:.3f} s"
        super().__init__(f"{action} was not sent: its limit of {limit} is reached{when}")


class TransportError(MediactlError):
    """The exchange with the vendor failed.

    Attributes:
        action: Name of the action.
        reason: What happened on the wire.
    """

    def __init__(self, action: str, reason: str) -> None:
        self.action: Final = action
        self.reason: Final = reason
        super().__init__(self._describe())

    def _describe(self) -> str:
        return f"{self.action} failed: {self.reason}"


class ConnectFailed(TransportError):
    """The vendor was not reached. Nothing was sent."""

    def _describe(self) -> str:
        return f"{self.action} was not sent: {self.reason}"


class DeadlineExceeded(TransportError, TimeoutError):
    """The time for the call ran out, and the vendor has not acted on it (or had only to read).

    Attributes:
        sent: Whether it was sent, as only what reads can have been.
    """

    def __init__(self, action: str, reason: str, *, sent: bool = False) -> None:
        self.sent: Final = sent
        super().__init__(action, reason)

    def _describe(self) -> str:
        return super()._describe() if self.sent else f"{self.action} was not sent: {self.reason}"


class StateNotReached(DeadlineExceeded):
    """The time to wait for a state of a task ran out.

    Attributes:
        until: What was waited for.
        state: The last state seen; None where none was.
        response: The answer that told it.
    """

    def __init__(
        self,
        action: str,
        until: str | int,
        seconds: float,
        state: str | int | None,
        response: Response | None,
    ) -> None:
        self.until: Final = until
        self.state: Final = state
        self.response: Final = response
        seen = "no state was seen" if state is None else f"the last state seen was {state!r}"
        super().__init__(action, f"waited {seconds:g} s for {until!r}, and {seen}", sent=True)


class OutcomeUnknown(TransportError):
    """The request was sent, and nobody knows whether the vendor acted on it.

    Attributes:
        look_up: Name of an action that tells what became of the task, where there is one.
    """

    def __init__(self, action: str, reason: str, look_up: str | None = None) -> None:
        self.look_up: Final = look_up
        super().__init__(action, reason)

    def _describe(self) -> str:
        advice = f"; {self.look_up} tells" if self.look_up else ""
        return (
            f"{self.action} was sent, but whether it took effect is unknown: {self.reason}{advice}"
        )


class ResponseError(MediactlError):
    """The answer to a read cannot be understood.

    Attributes:
        action: Name of the action.
        http_status: Status of the answer.
        reason: What is wrong with it.
    """

    def __init__(self, action: str, http_status: int, reason: str) -> None:
        self.action: Final = action
        self.http_status: Final = http_status
        self.reason: Final = reason
        super().__init__(f"{action}: {reason} (HTTP status {http_status})")


class TaskEnded(MediactlError):
    """A task is over, in another state than the one that was waited for.

    Attributes:
        action: Name of the action that described it.
        until: What was waited for.
        state: The state that the task is in.
        response: The answer that told it.
    """

    def __init__(self, action: str, until: str | int, state: str | int, response: Response) -> None:
        self.action: Final = action
        self.until: Final = until
        self.state: Final = state
        self.response: Final = response
        self.attempts = response.meta.attempts
        super().__init__(f"{action}: waited for {until!r}, and the task is over as {state!r}")


class ApiError(MediactlError):
    """The vendor refused.

    Attributes:
        action: Name of the action.
        code: The code, as a member of the action's or the vendor's enum of error codes; the plain
            code where it is in neither.
        description: The documented meaning of the code; empty where the code is not known.
        advice: What to do about it; empty where the vendor does not say.
        message: What the vendor said this time.
        kind: What the code means for the caller.
        effect: `maybe` where the vendor may have acted, be it before it refused or in an earlier
            attempt of the same call, else `none`.
        request_id: The vendor's ID of the request, which its support asks for; empty where none was
            given.
        http_status: Status of the answer.
    """

    def __init__(
        self,
        *,
        action: str,
        code: str | int,
        message: str,
        request_id: str,
        http_status: int,
        kind: Kind = "unknown",
        effect: Effect = "maybe",
        description: str = "",
        advice: str = "",
    ) -> None:
        self.action: Final = action
        self.code: Final = code
        self.message: Final = message
        self.request_id: Final = request_id
        self.http_status: Final = http_status
        self.kind: Final = kind
        self.effect: Final = effect
        self.description: Final = description
        self.advice: Final = advice
        super().__init__(self._describe())

    def _describe(self) -> str:
        said = [f"{self.action} was refused with {name_of(self.code)} ({self.kind})"]
        said += [self.description.rstrip(".")] if self.description else []
        text = ": ".join(said)
        if self.message and self.message != self.description:
            text += f"; the vendor said {self.message!r}"
        if self.advice:
            text += f"; advice: {self.advice}"
        return f"{text} [request ID {self.request_id or 'not given'}]"


def name_of(code: str | int) -> str:
    """Name a code; a number alone says little, so its name in the enum goes with it."""
    if isinstance(code, str):
        return str(code)
    member = getattr(code, "name", "").lower()
    return f"{int(code)} {member}".rstrip()


class Throttled(ApiError):
    """Too many calls."""


class ServiceFault(ApiError):
    """A fault of the vendor, passing or not."""


class AuthFailed(ApiError):
    """Credentials, signature or clock are wrong."""


class PermissionDenied(ApiError):
    """The caller may not do this."""


class InvalidParameter(ApiError):
    """The vendor found the request wrong."""


class TaskGone(ApiError):
    """The task, or whatever the call is about, is not there (any more)."""


class Conflict(ApiError):
    """It is there already, or in a state that does not allow the call."""


class QuotaExceeded(ApiError):
    """A limit other than the call rate is used up."""


class ServiceUnavailable(ApiError):
    """The service is suspended, in arrears, or not enabled for the account."""


BY_KIND: Final[dict[Kind, type[ApiError]]] = {
    "throttled": Throttled,
    "transient": ServiceFault,
    "internal": ServiceFault,
    "auth": AuthFailed,
    "clock_skew": AuthFailed,
    "permission": PermissionDenied,
    "invalid": InvalidParameter,
    "gone": TaskGone,
    "conflict": Conflict,
    "quota": QuotaExceeded,
    "unavailable": ServiceUnavailable,
    "unknown": ApiError,
}
