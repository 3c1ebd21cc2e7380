"""A vendor as its documentation describes it, small enough to be believed: the measure for the runtime.

It shares nothing with the runtime's tables, nor with the simulator.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from email.utils import formatdate
from typing import Any, NamedTuple

from mediactl._runtime.action import Action, CallLimit, Rate, RetryClass
from mediactl._runtime.messages import HttpAnswer, HttpRequest

from .scripted import Code, answer, refusal

SERVICE = "tencent/trtc"
TOLERANCE = 300.0  # seconds that a signature may be off
EPSILON = 1e-6  # seconds; pauses are no multiples of anything

# With these, the vendor may have acted before it refused; with those, it never has.
MAY_ACT = ("ThrottledMaybe", "Transient", "Internal", "Odd", "NobodyKnows")
NEVER_ACT = (
    "Throttled",
    "TransientNone",
    "InternalNone",
    "Auth",
    "ClockSkew",
    "Permission",
    "Invalid",
    "Conflict",
    "Quota",
    "Unavailable",
)


class Kind(NamedTuple):
    """A kind of call.

    Attributes:
        name: What it is called in stories.
        action: The action.
        once: Whether its effect must never be doubled.
        reads: Whether it has none.
        sequence: Whether it is put into order.
    """

    name: str
    action: Action
    once: bool = False
    reads: bool = False
    sequence: bool = False

    def __repr__(self) -> str:
        return f"<{self.name}>"


class Limit(NamedTuple):
    """Calls a second that the vendor allows for an action, in all and for one room."""

    calls: int
    per_room: int | None = None


LIMITS = {
    "Look": Limit(4),
    "Stop": Limit(4),
    "Set": Limit(5, per_room=2),
    "Change": Limit(4),
    "Halt": Limit(4, per_room=2),
    "Make": Limit(3),
    "End": Limit(4, per_room=3),
}


def _action(name: str, retry: RetryClass, *, stops: bool = False) -> Action:
    limit = LIMITS.get(name)
    rooms = (("Room", Rate(limit.per_room)),) if limit and limit.per_room else ()
    return Action(
        name,
        service=SERVICE,
        retry=retry,
        sequence="Sequence" if retry == "ordered" else None,
        stops=stops,
        look_up="Look",
        errors=Code,
        limit=CallLimit(Rate(limit.calls), per=rooms) if limit else None,
    )


_CHANGE = _action("Change", "ordered")
_HALT = _action("Halt", "ordered", stops=True)

KINDS = (
    Kind("look", _action("Look", "read"), reads=True),
    Kind("stop", _action("Stop", "idempotent", stops=True)),
    Kind("set", _action("Set", "idempotent")),
    Kind("change in order", _CHANGE, sequence=True),
    Kind("change out of order", _CHANGE, once=True),
    Kind("halt in order", _HALT, sequence=True),
    Kind("halt out of order", _HALT),
    Kind("make", _action("Make", "unsafe"), once=True),
    Kind("add, without a limit", _action("Add", "unsafe"), once=True),
    Kind("end", _action("End", "unsafe", stops=True), once=True),
)


class Order:
    """A request that the vendor received.

    Attributes:
        call: Number of the call that made it.
        late: Whether it was signed for another time.
        said: What the vendor says to it: `success`, a code or `garbage`.
    """

    def __init__(self, action: str, parameters: dict[str, Any], *, late: bool) -> None:
        self.action = action
        self.call: int = parameters["Call"]
        self.room: int = parameters["Room"]
        self.sequence: int | None = parameters.get("Sequence")
        self.late = late
        self.said = ""

    @property
    def leaves_open(self) -> bool:
        """Whether who is told this does not know if the vendor acted."""
        return self.said == "garbage" or self.said in MAY_ACT


class Crowded(AssertionError):
    """More calls arrived within a window than its limit allows."""


class Vendor:
    """Receives calls, acts, and answers.

    Args:
        clock: A clock that never goes back, in seconds.
        share: The part of each limit that is there for these calls.

    Attributes:
        offset: How far its clock is ahead of a true one, in seconds.
        effects: How often it acted for each call.
        stopped: What does not run, by action and room.
    """

    def __init__(self, clock: Callable[[], float], share: float) -> None:
        self.offset = 0.0
        self.effects: Counter[int] = Counter()
        self.stopped: set[tuple[str, int]] = set()
        self._clock = clock
        self._share = share
        self._last: dict[tuple[str, int], int] = {}
        self._arrived: dict[tuple[str, int | None], list[tuple[float, int]]] = {}

    def wall(self) -> float:
        """Return the Unix time that its clock shows."""
        return 1_700_000_000 + self._clock() + self.offset

    def receive(self, request: HttpRequest) -> Order:
        """Take a request in, and count it.

        Raises:
            Crowded: It is one too many within some window.
        """
        signed = int(request.headers["X-TC-Timestamp"])
        late = abs(self.wall() - signed) > TOLERANCE
        order = Order(request.headers["X-TC-Action"], json.loads(request.body), late=late)
        limit = LIMITS.get(order.action)
        if limit:
            self._count(order, limit.calls, None)
            if limit.per_room:
                self._count(order, limit.per_room, order.room)
        return order

    def serve(
        self,
        order: Order,
        does: str,
        *,
        acts: bool,
        named: int | None = None,
        retry_after: int | None = None,
    ) -> HttpAnswer:
        """Act, or not, and answer."""
        if order.late:
            order.said = "ClockSkew"
            return refusal("ClockSkew", Date=formatdate(self.wall(), usegmt=True))
        if does == "answer":
            order.said = self._act(order)
            return answer({}) if order.said == "success" else refusal(order.said)
        if acts and does not in NEVER_ACT:
            self._act(order)
        order.said = does
        headers = {} if retry_after is None else {"Retry-After": str(retry_after)}
        if does in (*MAY_ACT, *NEVER_ACT):
            message = "no" if named is None else f"it exceeds the frequency limit `{named}`"
            return refusal(does, message, **headers)
        return answer(b"<html>bad gateway</html>", status=502, **headers)

    def _act(self, order: Order) -> str:
        kind = next(kind for kind in KINDS if kind.action.name == order.action)
        task = (order.action, order.room)
        if kind.reads:
            return "success"
        if task in self.stopped:
            return "Gone"
        if order.sequence is not None and order.sequence <= self._last.get(task, 0):
            return "Conflict"
        if order.sequence is not None:
            self._last[task] = order.sequence
        if kind.action.stops:
            self.stopped.add(task)
        self.effects[order.call] += 1
        return "success"

    def _count(self, order: Order, calls: int, room: int | None) -> None:
        part = calls * self._share
        most, seconds = (int(part), 1.0) if part >= 1 else (1, 1 / part)
        now = self._clock()
        arrived = self._arrived.setdefault((order.action, room), [])
        arrived.append((now, order.call))
        within = [each for each in arrived if each[0] > now - seconds + EPSILON]
        if len(within) > most:
            told = ", ".join(f"call {call} at {moment:.4f}" for moment, call in within)
            where = order.action if room is None else f"{order.action} in room {room}"
            raise Crowded(f"{where}: {len(within)} calls within {seconds:g} s, not {most}: {told}")
