"""What is known about a call beside its answer.

Annotations are no strings here: a named tuple would compile each of them, in every first call.
"""

from typing import TYPE_CHECKING, Any, Literal, NamedTuple, cast

if TYPE_CHECKING:
    from .outcomes import ItemOutcome

Problem = Literal["unknown", "missing", "converted", "mistyped", "choice"]
Status = Literal["ok", "refused", "not_sent", "lost", "unreadable", "interrupted"]


class Attempt(NamedTuple):
    """One exchange with the vendor.

    Attributes:
        started: Unix time in seconds at which it began.
        elapsed: How long it took on the wire, in seconds.
        outcome: What happened: `ok`, the vendor's code, or what went wrong on the wire, beginning
            with `not sent:`, `lost:` or `unreadable:`; `interrupted` where the call was cancelled.
        code: The vendor's error code, where it refused.
        request_id: The vendor's ID of the request; empty where none came.
        http_status: Status of the answer, where one came.
        paused: Seconds that were let pass before it, because it is a repeat.
        waited: Seconds that it waited for credentials, for a place within the call limit, and for a
            free connection.
    """

    started: float
    elapsed: float
    outcome: str
    code: str | int | None = None
    request_id: str = ""
    http_status: int | None = None
    paused: float = 0.0
    waited: float = 0.0

    @property
    def status(self) -> Status:
        """The outcome in one word, such as counters want it."""
        if self.code is not None:
            return "refused"
        word = self.outcome.partition(":")[0].replace(" ", "_")
        return cast("Status", word)


class Drift(NamedTuple):
    """A place where an answer differs from its spec. The answer's value is in `ResponseMeta.raw`.

    Attributes:
        path: Where, by the names on the wire, such as `Data.Ws.list[0].http_code`.
        problem: `unknown`, the spec does not have the field; `missing`, the answer does not;
            `converted`, the value was of another type and could be turned into the right one
            without loss; `mistyped`, it could not, and was left out; `choice`, the value is not
            among the documented ones, and was kept.
        detail: The type that was expected and the one that came, in words.
    """

    path: str
    problem: Problem
    detail: str


class ResponseMeta:
    """What is known about a call beside its answer.

    Attributes:
        attempts: What was tried, first to last.
        elapsed: Seconds from the start of the call to its end.
        http_status: Status of the answer.
        already_gone: The vendor said that what the call was to stop is not there now; not that this
            call stopped it.
        outcomes: What became of each item, where a call can succeed as a whole and fail for single
            items; those that were asked for and that the answer does not mention are among them.
        raw: What the vendor answered, as plain JSON; for Tencent Cloud what is inside `Response`.
        drift: Where the answer differs from its spec.
    """

    __slots__ = (
        "already_gone",
        "attempts",
        "drift",
        "elapsed",
        "http_status",
        "outcomes",
        "raw",
    )

    def __init__(
        self,
        *,
        raw: dict[str, Any] | None = None,
        http_status: int = 200,
        attempts: tuple[Attempt, ...] = (),
        elapsed: float = 0.0,
        drift: tuple[Drift, ...] = (),
        already_gone: bool = False,
        outcomes: "tuple[ItemOutcome, ...]" = (),
    ) -> None:
        self.raw = {} if raw is None else raw
        self.http_status = http_status
        self.attempts = attempts
        self.elapsed = elapsed
        self.drift = drift
        self.already_gone = already_gone
        self.outcomes = outcomes

    @property
    def failed(self) -> "tuple[ItemOutcome, ...]":
        """The outcomes that are not ok."""
        return tuple(outcome for outcome in self.outcomes if not outcome.ok)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ResponseMeta):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.__slots__)

    __hash__ = None  # type: ignore[assignment]  # `raw` has none

    def __getstate__(self) -> tuple[None, dict[str, Any]]:
        # The oldest protocols of pickle ask for it where there are slots.
        return None, {name: getattr(self, name) for name in self.__slots__}

    def __repr__(self) -> str:  # without `raw`: it may hold what is not to be printed
        return (
            f"ResponseMeta(http_status={self.http_status}, attempts={self.attempts}, "
            f"elapsed={self.elapsed:.3f}, already_gone={self.already_gone}, "
            f"outcomes={self.outcomes}, drift={self.drift})"
        )
