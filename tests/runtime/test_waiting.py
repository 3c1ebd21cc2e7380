"""Waits for a state of a task, in virtual time: looks are steps, and so are the pauses between them."""

from __future__ import annotations

import asyncio
import gc
import pickle
from collections.abc import Sequence
from typing import Any, ClassVar

import attrs
import pytest

from mediactl import RetryPolicy, Timeout, errors
from mediactl._runtime.action import Action
from mediactl._runtime.drive import Pause, Send
from mediactl._runtime.messages import HttpAnswer
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response
from mediactl._runtime.states import TaskStates
from mediactl._runtime.waiting import perform_wait
from mediactl._runtime.wire import Field
from mediactl.tencent.trtc import AsyncTrtcClient, TrtcClient

from .clocks import Clock
from .scripted import CREDENTIALS, LOST, SOON, Code, Outcome, Script, answer, refusal

GONE = refusal("Gone")
THROTTLED = refusal("Throttled")
STATES = TaskStates("Task.Status", running=("On",), ended=("Off", "Done"))
WITH_FAILURE = STATES._replace(failed=("Broken",))


@attrs.frozen(kw_only=True)
class Task(Model):
    """Where the state stands."""

    status: str

    WIRE: ClassVar = (Field("Status", "status", "string"),)


@attrs.frozen(kw_only=True)
class Strict(Model):
    """The same with choices."""

    status: str

    WIRE: ClassVar = (
        Field("Status", "status", "string", choices=("New", "On", "Off", "Done", "Broken")),
    )


@attrs.frozen(kw_only=True)
class DescribeResponse(Response):
    """An answer that tells a state."""

    task: Task | None = None
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta, eq=False, repr=False)

    WIRE: ClassVar = (Field("Task", "task", Task, required=False),)


class StrictResponse(DescribeResponse):
    """The same with choices."""

    WIRE: ClassVar = (Field("Task", "task", Strict, required=False),)


def request_of(
    states: TaskStates = STATES, response: type[DescribeResponse] = DescribeResponse
) -> Request[Any]:
    @attrs.frozen
    class Describe(Request[DescribeResponse]):
        ACTION: ClassVar = Action(
            "Describe",
            service="tencent/trtc",
            retry="read",
            response=response,
            errors=Code,
            states=states,
        )

    return Describe()


def told(status: str | None) -> HttpAnswer:
    return answer({} if status is None else {"Task": {"Status": status}})


class Waited:
    """A wait that has come to its end.

    Args:
        looks: What each exchange brings, the last one for ever: a state, or anything else.
        seconds: How long it may take.
        latency: Seconds that an exchange takes.

    Attributes:
        pauses: The pauses between looks, in seconds.
        sends: The exchanges that were asked for.
        took: Seconds that it took.
        result: What it returned, or raised.
    """

    def __init__(
        self,
        *looks: str | Outcome,
        until: Any = "ended",
        seconds: Any = 60.0,
        latency: float = 0.01,
        request: Request[Any] | None = None,
        validate: bool = True,
        timeout: Timeout | float = 30.0,
    ) -> None:
        client = TrtcClient(credentials=CREDENTIALS, region="ap-singapore")
        once = RetryPolicy(max_attempts=1)
        client = client.with_options(retry=once, validate=validate, timeout=timeout)
        clock = Clock()
        self.pauses: list[float] = []
        self.sends: list[Send] = []
        steps = perform_wait(
            request or request_of(),
            until,
            seconds,
            service="tencent/trtc",
            wire=client._wire,
            options=client._options,
            clock=clock,
        )
        outcomes: Sequence[Outcome] = [told(x) if isinstance(x, str) else x for x in looks]
        try:
            step = next(steps)
            while True:
                if isinstance(step, Pause):
                    self.pauses.append(step.seconds)
                    clock.now += step.seconds
                    step = steps.send(None)
                    continue
                assert isinstance(step, Send)
                outcome = outcomes[min(len(self.sends), len(outcomes) - 1)]
                self.sends.append(step)
                clock.now += latency
                if isinstance(outcome, BaseException):
                    step = steps.throw(type(outcome)(*outcome.args))
                else:
                    step = steps.send(outcome)
        except StopIteration as end:
            self.result: Any = end.value
        except Exception as error:
            self.result = error
        self.took = clock.now - 1000.0


def test_the_answer_that_tells_the_state_is_returned() -> None:
    """Other states pass by, those that no list has too; nothing is asked once the state is there."""
    waited = Waited("New", "On", "Odd", "Done", "On")
    assert waited.result.task.status == "Done"
    assert (len(waited.sends), len(waited.pauses)) == (4, 3)


def test_a_state_that_is_there_needs_no_pause() -> None:
    """The first look comes at once."""
    waited = Waited("On", until="running")
    assert waited.result.task.status == "On"
    assert waited.pauses == []


def test_a_value_can_be_waited_for() -> None:
    """Any value does, and so the second of those that mean the end."""
    assert Waited("On", "New", "Done", until="New").result.task.status == "New"
    assert Waited("On", "Done", until="Done").result.task.status == "Done"


@pytest.mark.parametrize(
    ("until", "last"), [("running", "Off"), ("ended", "Broken"), ("Done", "Off"), ("Odd", "Broken")]
)
def test_a_task_that_is_over_otherwise_is_told(until: str, last: str) -> None:
    """It comes to no other state, so that nobody waits for the time to pass; the answer is there."""
    error = Waited("New", last, until=until, request=request_of(WITH_FAILURE)).result
    assert type(error) is errors.TaskEnded
    assert (error.until, error.state, error.response.task.status) == (until, last, last)
    assert str(error) == f"Describe: waited for {until!r}, and the task is over as {last!r}"
    assert pickle.loads(pickle.dumps(error)).response == error.response


def test_the_time_is_kept() -> None:
    """When it is up, the last state seen is told; the last look is near the end."""
    waited = Waited("New", "On", seconds=20.0)
    error = waited.result
    assert type(error) is errors.StateNotReached
    assert isinstance(error, errors.DeadlineExceeded)
    assert (error.until, error.state, error.response.task.status) == ("ended", "On", "On")
    assert "waited 20 s for 'ended', and the last state seen was 'On'" in str(error)
    assert 19.5 < waited.took <= 20.0
    assert pickle.loads(pickle.dumps(error)).state == "On"


def test_pauses_grow_within_bounds() -> None:
    """From a second to 15, and never all at the same time of all who wait."""
    pauses = Waited("On", seconds=600.0).pauses
    assert 0.5 <= pauses[0] <= 1.0
    assert max(pauses) <= 15.0
    assert max(pauses) > 7.0
    assert len(pauses) < 100
    assert len({round(Waited("On", "Done").pauses[0], 6) for _ in range(5)}) > 1


def test_a_look_ends_with_the_wait() -> None:
    """Each look has the time limit of a call, or what is left where that is less."""
    waited = Waited("On", seconds=20.0, timeout=8.0)
    left = [send.deadline._end - 1000.0 for send in waited.sends]
    assert left[0] == pytest.approx(8.0)
    assert max(left) <= 20.25


@pytest.mark.parametrize("failure", [LOST, THROTTLED, refusal("Internal"), told(None)])
def test_a_failure_in_passing_is_made_up_for(failure: Outcome) -> None:
    """Two looks in a row may fail; what a look fails with is repeated by the rules of calls before."""
    assert Waited("On", failure, failure, "On", failure, failure, "Off").result.task.status == "Off"


@pytest.mark.parametrize(
    ("failure", "raised"),
    [
        (LOST, errors.TransportError),
        (THROTTLED, errors.Throttled),
        (refusal("Internal"), errors.ServiceFault),
        (told(None), errors.ResponseError),
    ],
)
def test_the_third_failure_in_a_row_is_raised(
    failure: Outcome, raised: type[errors.MediactlError]
) -> None:
    """A vendor who does not answer is not waited for until the time is up."""
    waited = Waited("On", failure)
    assert type(waited.result) is raised
    assert len(waited.sends) == 4


@pytest.mark.parametrize("code", ["Auth", "Permission", "Invalid", "Unavailable"])
def test_a_refusal_that_lasts_is_raised_at_once(code: str) -> None:
    """Nothing comes of asking again."""
    waited = Waited("On", refusal(code))
    assert waited.result.code == code
    assert len(waited.sends) == 2


def test_time_that_runs_out_during_failures_tells_them() -> None:
    """What the last look failed with is the cause."""
    waited = Waited("On", LOST, seconds=0.3)
    assert type(waited.result) is errors.StateNotReached
    assert type(waited.result.__cause__) is errors.TransportError


def test_a_task_that_vanishes_has_ended() -> None:
    """It was there, it is gone, and there is no state of failure: the answer before says the rest."""
    waited = Waited("On", GONE)
    assert waited.result.task.status == "On"
    assert waited.result.meta.already_gone


def test_the_end_may_be_told_by_vanishing_alone() -> None:
    """No state means the end, and the vendor has a code for a task that is not there."""
    running = TaskStates("Task.Status", running=("On",))
    assert Waited("On", GONE, request=request_of(running)).result.meta.already_gone
    error = Waited("On", "Off", seconds=5.0, request=request_of(running)).result
    assert type(error) is errors.StateNotReached
    failing = request_of(running._replace(failed=("Broken",)))
    assert "must be 'running' or a value" in str(Waited(until=0, request=failing).result)
    assert "must be 'running' or 'ended'" in str(
        Waited(until=0, request=request_of(running)).result
    )


@pytest.mark.parametrize(
    ("looks", "until", "states"),
    [
        ((GONE,), "ended", STATES),  # an ID that never was, or is not known yet
        (("On", GONE), "running!", STATES),
        (("On", GONE), "Done", STATES),
        (("On", GONE), "ended", WITH_FAILURE),  # or it has failed
    ],
)
def test_gone_is_no_success_unless_that_is_certain(
    looks: tuple[str | Outcome, ...], until: str, states: TaskStates
) -> None:
    """Where it may never have been there, or have failed, or a value was asked for, it is raised."""
    waited = Waited(*looks, until=until, request=request_of(states))
    assert type(waited.result) is errors.TaskGone


@pytest.mark.parametrize(
    ("given", "fault"),
    [
        ({"until": 1}, "until must be 'ended' or 'running' or a value of Task.Status, got 1"),
        ({"until": None}, "a value of Task.Status, got None"),
        ({"seconds": 0}, "timeout must be a number of seconds above 0, got 0"),
        ({"seconds": None}, "timeout must be a number of seconds above 0, got None"),
        (
            {"until": "Brokn", "request": request_of(WITH_FAILURE, StrictResponse)},
            "'Off', 'Done', 'Broken', got 'Brokn'; did you mean 'Broken'?",
        ),
    ],
)
def test_wrong_arguments_are_told_before_anything_is_sent(
    given: dict[str, Any], fault: str
) -> None:
    """A slip in what is waited for would else be waited for in vain."""
    waited = Waited("On", **given)
    assert type(waited.result) is errors.InvalidRequest
    assert fault in str(waited.result)
    assert waited.sends == []


def test_a_value_that_is_not_documented_can_be_waited_for() -> None:
    """For the day the documentation lags, as with any other choice."""
    request = request_of(WITH_FAILURE, StrictResponse)
    waited = Waited("On", "Odd", until="Odd", request=request, validate=False)
    assert waited.result.task.status == "Odd"


def test_waits_leave_nothing_behind() -> None:
    """Neither a failure that was borne nor one that is raised keeps frames alive."""
    gc.collect()
    gc.disable()
    try:
        Waited("On", LOST, "Off")
        del Waited("On", LOST).result
        gc.set_debug(gc.DEBUG_SAVEALL)
        gc.collect()
        kept = [each for each in gc.garbage if isinstance(each, errors.MediactlError)]
    finally:
        gc.set_debug(0)
        gc.garbage.clear()
        gc.enable()
    assert kept == []


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
def test_clients_wait(asynchronous: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both twins carry a wait out, pauses included."""
    monkeypatch.setattr("mediactl._runtime.waiting._FIRST_PAUSE", 0.01)
    script: Any = Script(told("New"), LOST, told("On"), told("Off"))
    given: dict[str, Any] = {"credentials": CREDENTIALS, "region": "ap-singapore", "retry": SOON}

    async def wait() -> Any:
        async with AsyncTrtcClient(**given) as client:
            client._transport = script
            return await client._wait(request_of(), "ended", 30.0)

    if asynchronous:
        response = asyncio.run(wait())
    else:
        client = TrtcClient(**given)
        client._transport = script
        response = client._wait(request_of(), "ended", 30.0)
    assert response.task.status == "Off"
    assert len(script.sent) == 4
