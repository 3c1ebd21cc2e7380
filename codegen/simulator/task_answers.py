"""How the vendors answer for tasks: that one is gone, or there already, where its ID and state stand."""

from collections.abc import Mapping

from .bodies import look_up
from .refusals import Refusal
from .tables import Action, Error
from .task_roles import TaskRole, TaskValue
from .tasks import State

OVER = frozenset({"stopped", "ended", "failed"})


def gone_refusal(action: Action) -> Refusal | None:
    """The action's code for a task that is not there, a documented one if it has any."""
    gone = [(code, error) for code, error in action.errors.items() if error.kind == "gone"]
    gone.sort(key=lambda entry: not entry[1].documented)
    return Refusal(gone[0][0], gone[0][1].message) if gone else None


def conflict_refusal(action: Action) -> Refusal | None:
    """The start's code for a task that runs already, ``None`` where it succeeds again.

    It has one where a single documented code, in however many groups, says that there is such a
    thing already.
    """
    codes = [code for code, error in action.errors.items() if _says_already(error)]
    if len({code.rpartition(".")[2] for code in codes}) != 1:
        return None
    return Refusal(codes[0], action.errors[codes[0]].message)


def _says_already(error: Error) -> bool:
    return error.documented and error.kind == "conflict" and "already" in error.message.lower()


def place_of(
    value: TaskValue, content: object, parameters: Mapping[str, object]
) -> tuple[str, ...]:
    """Where an answer has a value that tells its task from others.

    Of several places it is the one where there is something, or else one whose path names what the
    caller chose, such as a CDN.
    """
    filled = [place for place in value.places if look_up(content, place) is not None]
    chosen = {given for given in parameters.values() if isinstance(given, str)}
    named = [place for place in value.places if chosen.intersection(place)]
    return next(iter([*filled, *named]), value.places[0])


def state_value(action: Action, task: TaskRole, state: State) -> str | int | None:
    """How a description words a state, ``None`` where it has no word for it.

    A task that is over, in an action that has no code for that either, is in a state of which all
    that is known is that it is none of a task that runs.
    """
    states = task.states
    if states is None:
        return None
    words = {
        "running": states.running,
        "stopped": states.ended,
        "ended": states.ended,
        "failed": states.failed or states.ended,
    }.get(state, ())
    if not words and state in OVER and gone_refusal(action) is None:
        field = action.answered(states.field)
        known = {*states.running, *states.ended, *states.failed}
        words = tuple(each for each in field.choices if each not in known) if field else ()
    return next(iter(words), None)
