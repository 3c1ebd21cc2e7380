"""Answers laid down in advance for coming calls of an action."""

from collections import defaultdict, deque
from dataclasses import dataclass
from threading import Lock

from .names import nearest
from .refusals import Refusal
from .tables import Action, Vendor


@dataclass(frozen=True, slots=True)
class Answer:
    """Content to answer with; bytes are the whole body, anything else goes as JSON."""

    content: object
    http_status: int
    content_type: str


@dataclass(slots=True)
class _Entry:
    answer: Answer | Refusal
    times: int


class Script:
    """A queue of answers for each action, first in, first out; safe to use from many threads."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._queues: defaultdict[str, deque[_Entry]] = defaultdict(deque)

    def add(self, action: str, answer: Answer | Refusal, times: int) -> None:
        """Answer the next ``times`` calls of an action like this, after those laid down before."""
        if times < 1:
            raise ValueError(f"times must be 1 or more, got {times}")
        with self._lock:
            self._queues[action].append(_Entry(answer, times))

    def take(self, action: str) -> Answer | Refusal | None:
        """The answer laid down for this call, if there is one."""
        with self._lock:
            queue = self._queues.get(action)
            if not queue:
                return None
            entry = queue[0]
            entry.times -= 1
            if not entry.times:
                queue.popleft()
            return entry.answer


def refusal(vendor: Vendor, action: Action, code: str | int, message: str | None) -> Refusal:
    """The refusal with that code, worded as in the vendor's tables unless a message is given.

    Raises:
        ValueError: No table has the code, and no message says that this is meant.
    """
    written = str(code)
    error = action.errors.get(written) or vendor.errors.get(written)
    if message is not None:
        return Refusal(written, message)
    if error is None:
        raise ValueError(
            f"{action.name} has no error code {code!r}"
            f"{nearest(written, [*action.errors, *vendor.errors])};"
            " give a message to answer with a code that no table has"
        )
    return Refusal(written, error.message)
