"""Waits for a state of a task: asks the action that describes it again and again.

Like a call it does no I/O: it yields steps, which a driver carries out.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from .check import not_a_choice
from .deadline import Deadline
from .drive import Pause, Steps
from .errors import (
    InvalidRequest,
    MediactlError,
    RateLimitReached,
    ResponseError,
    ServiceFault,
    StateNotReached,
    TaskEnded,
    TaskGone,
    Throttled,
    TransportError,
)
from .model import Request, Response
from .options import Timeout, is_duration
from .paths import field_of, find, flaw
from .prepare import perform_request

if TYPE_CHECKING:
    from .action import Action
    from .options import Options
    from .states import TaskStates
    from .vendor import VendorWire
    from .wire import Field

R = TypeVar("R", bound=Response)

_FIRST_PAUSE: Final = 1.0  # seconds, as all of these
_LONGEST_PAUSE: Final = 15.0
_LEAST_TIME: Final = 0.25
_GROWTH: Final = 1.5
# What one look after the other may fail with: each was repeated by the rules of calls already.
_MOST_FAILURES: Final = 3
_PASSING: Final = (TransportError, Throttled, ServiceFault, RateLimitReached, ResponseError)


def perform_wait(
    request: Request[R],
    until: str | int,
    seconds: float,
    *,
    service: str,
    wire: VendorWire[Any],
    options: Options,
    clock: Callable[[], float] = time.monotonic,
) -> Steps[R]:
    """Look at a task until it has a state, and return the answer that says so.

    Looks become rarer, from one a second to one in 15, each chosen at random a little earlier; near
    the end of the time they come closer again. A look that fails in passing is made up for by the
    next one; the third failure in a row is raised.

    Args:
        request: What describes the task.
        until: `running`, `ended` or a value of the state.
        seconds: For all of it.
        service: Vendor and service of the client.
        wire: The vendor's side of the runtime.
        options: What each look is made with; its time limit is also what is left of `seconds`.
        clock: A clock that never goes back, in seconds.

    Raises:
        InvalidRequest: The request or `until` is wrong. Nothing was sent.
        StateNotReached: The time is up.
        TaskEnded: The task is over, and not as it was waited for.
        TaskGone: The vendor does not know the task. Where it was seen before, `ended` is waited for
            and no state is failure, it has ended instead: the last answer is returned, with
            `meta.already_gone`.
    """
    action = request.ACTION
    if found := list(_faults(action, until, seconds, options)):
        raise InvalidRequest(action.name, found)
    watch: _Watch[R] = _Watch(action, until)
    deadline, pause, failures = Deadline(seconds, clock=clock), _FIRST_PAUSE, 0
    while True:
        failure: MediactlError | None = None
        look = _within(options, deadline.remaining())
        try:
            response = yield from perform_request(
                request, service=service, wire=wire, options=look, clock=clock
            )
            watch.see(response)
        except _PASSING as error:
            failure = error
        except TaskGone:
            if not watch.may_be_gone:
                raise
            watch.note_gone()
        if watch.answer is not None:
            return watch.answer
        failures = failures + 1 if failure else 0
        left = deadline.remaining()
        try:
            if left < _LEAST_TIME:
                raise watch.not_reached(seconds) from failure
            if failure and failures == _MOST_FAILURES:
                raise failure
        finally:
            del failure  # or frame and exception would keep each other alive
        yield Pause(min(pause * random.uniform(0.5, 1.0), left / 2))  # noqa: S311 - no secret
        pause = min(pause * _GROWTH, _LONGEST_PAUSE)


class _Watch(Generic[R]):
    """What was seen of a task while a state is waited for.

    Attributes:
        answer: The answer that says what was waited for.
    """

    def __init__(self, action: Action, until: str | int) -> None:
        self._action = action
        self._states = states_of(action)
        self._until = until
        self._last: R | None = None
        self.answer: R | None = None

    @property
    def may_be_gone(self) -> bool:
        """Whether a task that is not there any more is what was waited for, for sure."""
        return self._last is not None and self._until == "ended" and not self._states.failed

    def see(self, response: R) -> None:
        """Judge an answer.

        Raises:
            ResponseError: It has no state.
            TaskEnded: The task comes to no other state any more.
        """
        states, path = self._states, self._states.field
        state = find(response, path)
        if state is None:
            reason = f"the answer has no {path}: {flaw(response, path) or 'got nothing'}"
            raise ResponseError(self._action.name, response.meta.http_status, reason)
        self._last = response
        if state in states.wanted(self._until):
            self.answer = response
        elif state in (*states.ended, *states.failed):
            raise TaskEnded(self._action.name, self._until, state, response)

    def note_gone(self) -> None:
        """Take the last answer for the one that was waited for."""
        assert self._last is not None
        self._last.meta.already_gone = True
        self.answer = self._last

    def not_reached(self, seconds: float) -> StateNotReached:
        """Return what is raised when the time is up."""
        last = self._last
        state = None if last is None else find(last, self._states.field)
        return StateNotReached(self._action.name, self._until, seconds, state, last)


def states_of(action: Action) -> TaskStates:
    """Return what an action tells of states; only those that do have a method that waits."""
    assert action.states is not None
    return action.states


def _within(options: Options, seconds: float) -> Options:
    given = options.timeout
    total = seconds if given.total is None else min(given.total, seconds)
    return options.but(timeout=Timeout(max(total, _LEAST_TIME), given.connect, given.read))


def _faults(action: Action, until: object, seconds: object, options: Options) -> Iterator[str]:
    """Say what is wrong with the arguments of a wait; the request is checked with each look."""
    if not is_duration(seconds):
        yield f"timeout must be a number of seconds above 0, got {seconds!r}"
    field, states = _state_field(action), states_of(action)
    words = [word for word in ("ended", "running") if getattr(states, word)]
    words += ["ended"] if not states.ended and _vanishes(action) else []
    if until in words:
        return
    if isinstance(until, bool) or not isinstance(until, str if field.type == "string" else int):
        yield f"until must be {' or '.join(map(repr, words))} or a value of {states.field}, got {until!r}"
    elif options.validate and field.choices and until not in field.choices:
        yield not_a_choice((*words, *field.choices), until, "until")


def _vanishes(action: Action) -> bool:
    """Tell whether the vendor has a code for a task that is not there, and no state of failure."""
    codes = action.errors or ()
    return not states_of(action).failed and any(code.kind == "gone" for code in codes)


def _state_field(action: Action) -> Field:
    """Return the field that tells the state."""
    *way, last = states_of(action).field.split(".")
    model: Any = action.response
    for wire in way:
        model = field_of(model, wire).type
    return field_of(model, last)
