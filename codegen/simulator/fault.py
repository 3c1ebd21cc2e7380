"""What a fault is: what it does at each point of a call's way."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from .gateway import Gateway
from .outcomes import NO_FAILURES, Failures
from .sending import Pause
from .tables import Action
from .wire import Request, Response


@dataclass(frozen=True, slots=True)
class Scene:
    """The call that meets a fault, and what a fault can do around it.

    ``pause`` waits for so many seconds, or until the simulator is stopped; ``jump`` puts the
    vendor's clock forward by so many seconds.
    """

    gateway: Gateway
    request: Request
    action: Action
    pause: Pause
    jump: Callable[[float], None]


Before: TypeAlias = Callable[[Scene], Response | None]
After: TypeAlias = Callable[[Scene, Response], Response]


def _nothing(_: Scene) -> None:
    """Let the call go on."""


def _unchanged(_: Scene, response: Response) -> Response:
    return response


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault as hooks, of which most faults need one.

    Attributes:
        name: The fault's name, ``""`` where there is none.
        before: Runs before the call is carried out. It may return an answer in place of that, and
            raise :class:`~.refusals.Refusal`.
        failures: The items that are not carried out.
        after: Runs after the call was carried out or refused, and returns what is sent instead of
            the answer. It may raise :class:`~.refusals.Refusal`.
    """

    name: str = ""
    before: Before = _nothing
    failures: Failures = NO_FAILURES
    after: After = _unchanged


NO_FAULT = Fault()
