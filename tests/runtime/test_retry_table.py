"""Every failure phase, in every retry class, sync and async, gives the result that callers are promised.

The promises are written out here once more, by hand: the table of the runtime is what is tested.
"""

from __future__ import annotations

from typing import Any

import pytest

from mediactl import Response, errors
from mediactl._runtime.action import RetryClass
from mediactl._runtime.retry_table import COSTS, TABLE, decide

from .models import SampleResponse
from .scripted import (
    GATEWAY,
    LOST,
    LOST_IN_TIME,
    NOT_SENT,
    NOT_SENT_IN_TIME,
    OK,
    Outcome,
    action_of,
    answer,
    call,
    refusal,
)

CLASSES: tuple[RetryClass, ...] = ("read", "idempotent", "ordered", "unsafe")
DATE = "Sat, 21 Nov 2026 10:00:00 GMT"

PHASES: dict[str, Outcome] = {
    "not sent": NOT_SENT,
    "not sent in time": NOT_SENT_IN_TIME,
    "lost": LOST,
    "lost in time": LOST_IN_TIME,
    "gateway": GATEWAY,
    "garbage": answer(b"\x00\xff"),
    "no envelope": answer(b"{}"),
    "throttled": refusal("Throttled"),
    "throttled, maybe": refusal("ThrottledMaybe"),
    "transient": refusal("Transient"),
    "transient, none": refusal("TransientNone"),
    "internal": refusal("Internal"),
    "internal, none": refusal("InternalNone"),
    "auth": refusal("Auth"),
    "clock skew": refusal("ClockSkew", Date=DATE),
    "clock skew, no date": refusal("ClockSkew"),
    "permission": refusal("Permission"),
    "invalid": refusal("Invalid"),
    "gone": refusal("Gone"),
    "conflict": refusal("Conflict"),
    "quota": refusal("Quota"),
    "unavailable": refusal("Unavailable"),
    "odd": refusal("Odd"),
    "not in any table": refusal("NobodyKnows"),
}

# For each phase: what a call comes to, and after how many attempts.
# A cell stands for all four classes, or there is one for each, in the order of CLASSES.
THEN_SUCCESS = {
    "not sent": "ok 2",
    "not sent in time": "ok 2",
    "lost": ("ok 2", "ok 2", "ok 2", "OutcomeUnknown 1"),
    "lost in time": ("ok 2", "ok 2", "ok 2", "OutcomeUnknown 1"),
    "gateway": ("ok 2", "ok 2", "ok 2", "OutcomeUnknown 1"),
    "garbage": ("ok 2", "ok 2", "ok 2", "OutcomeUnknown 1"),
    "no envelope": ("ok 2", "ok 2", "ok 2", "OutcomeUnknown 1"),
    "throttled": "ok 2",
    "throttled, maybe": ("ok 2", "ok 2", "ok 2", "Throttled/maybe 1"),
    "transient": ("ok 2", "ok 2", "ok 2", "ServiceFault/maybe 1"),
    "transient, none": "ok 2",
    "internal": ("ok 2", "ok 2", "ok 2", "ServiceFault/maybe 1"),
    "internal, none": "ok 2",
    "auth": "AuthFailed/none 1",
    "clock skew": "ok 2",
    "clock skew, no date": "AuthFailed/none 1",
    "permission": "PermissionDenied/none 1",
    "invalid": "InvalidParameter/none 1",
    "gone": "TaskGone/none 1",
    "conflict": "Conflict/none 1",
    "quota": "QuotaExceeded/none 1",
    "unavailable": "ServiceUnavailable/none 1",
    "odd": "ApiError/maybe 1",
    "not in any table": "ApiError/maybe 1",
}

FOR_EVER = THEN_SUCCESS | {
    "not sent": "ConnectFailed 3",
    "not sent in time": "DeadlineExceeded 3",
    "lost": ("TransportError 3", "OutcomeUnknown 3", "OutcomeUnknown 3", "OutcomeUnknown 1"),
    "lost in time": (
        "DeadlineExceeded 3",
        "OutcomeUnknown 3",
        "OutcomeUnknown 3",
        "OutcomeUnknown 1",
    ),
    "gateway": ("ResponseError 3", "OutcomeUnknown 3", "OutcomeUnknown 3", "OutcomeUnknown 1"),
    "garbage": ("ResponseError 3", "OutcomeUnknown 3", "OutcomeUnknown 3", "OutcomeUnknown 1"),
    "no envelope": ("ResponseError 3", "OutcomeUnknown 3", "OutcomeUnknown 3", "OutcomeUnknown 1"),
    "throttled": "Throttled/none 3",
    "throttled, maybe": (*["Throttled/maybe 3"] * 3, "Throttled/maybe 1"),
    "transient": (*["ServiceFault/maybe 3"] * 3, "ServiceFault/maybe 1"),
    "transient, none": "ServiceFault/none 3",
    "internal": (*["ServiceFault/maybe 3"] * 3, "ServiceFault/maybe 1"),
    "internal, none": "ServiceFault/none 3",
    "clock skew": "AuthFailed/none 2",
}

# After an attempt of which nobody knows what became, then this for ever. An unsafe call ends there.
AFTER_UNKNOWN = {
    "not sent": "OutcomeUnknown 3",
    "not sent in time": "OutcomeUnknown 3",
    "lost": "OutcomeUnknown 3",
    "lost in time": "OutcomeUnknown 3",
    "gateway": "OutcomeUnknown 3",
    "garbage": "OutcomeUnknown 3",
    "no envelope": "OutcomeUnknown 3",
    "throttled": "OutcomeUnknown 3",
    "throttled, maybe": "OutcomeUnknown 3",
    "transient": "OutcomeUnknown 3",
    "transient, none": "OutcomeUnknown 3",
    "internal": "OutcomeUnknown 3",
    "internal, none": "OutcomeUnknown 3",
    "auth": "AuthFailed/maybe 2",
    "clock skew": "AuthFailed/maybe 3",
    "clock skew, no date": "AuthFailed/maybe 2",
    "permission": "PermissionDenied/maybe 2",
    "invalid": "InvalidParameter/maybe 2",
    "gone": "already gone 2",
    "conflict": "OutcomeUnknown 2",
    "quota": "OutcomeUnknown 2",
    "unavailable": "ServiceUnavailable/maybe 2",
    "odd": "ApiError/maybe 2",
    "not in any table": "ApiError/maybe 2",
}

# After a refusal that may have had its effect, then this for ever.
AFTER_MAYBE = AFTER_UNKNOWN | {
    "throttled, maybe": "Throttled/maybe 3",
    "transient": "ServiceFault/maybe 3",
    "internal": "ServiceFault/maybe 3",
}

drivers = pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])


def tell(result: Any, script: Any) -> str:
    """Write what a call came to as the tables do."""
    attempts = result.meta.attempts if isinstance(result, Response) else result.attempts
    assert len(attempts) == len(script.sent)
    if isinstance(result, Response):
        return f"{'already gone' if result.meta.already_gone else 'ok'} {len(attempts)}"
    effect = f"/{result.effect}" if isinstance(result, errors.ApiError) else ""
    return f"{type(result).__name__}{effect} {len(attempts)}"


def cells(table: dict[str, Any], classes: tuple[RetryClass, ...] = CLASSES) -> list[Any]:
    """List a table's cells: phase, class and promise."""
    found = []
    for phase, promised in table.items():
        for retry in classes:
            cell = promised if isinstance(promised, str) else promised[CLASSES.index(retry)]
            found.append(pytest.param(phase, retry, cell, id=f"{phase}-{retry}"))
    return found


def test_every_phase_is_in_every_table() -> None:
    """No phase is forgotten."""
    for table in (THEN_SUCCESS, FOR_EVER, AFTER_UNKNOWN, AFTER_MAYBE):
        assert list(table) == list(PHASES) or set(table) == set(PHASES)


@drivers
@pytest.mark.parametrize(("phase", "retry", "promised"), cells(THEN_SUCCESS))
def test_once_and_then_success(
    phase: str, retry: RetryClass, promised: str, asynchronous: bool
) -> None:
    """One failed attempt is followed by a repeat exactly where a repeat is safe."""
    assert tell(*call(action_of(retry), [PHASES[phase], OK], asynchronous=asynchronous)) == promised


@pytest.mark.parametrize(("phase", "retry", "promised"), cells(THEN_SUCCESS))
def test_repeats_are_not_for_stops_alone(phase: str, retry: RetryClass, promised: str) -> None:
    """A call that stops nothing is repeated in the same cases."""
    action = action_of(retry, stops=False)
    assert tell(*call(action, [PHASES[phase], OK], asynchronous=False)) == promised


@drivers
@pytest.mark.parametrize(("phase", "retry", "promised"), cells(FOR_EVER))
def test_for_ever(phase: str, retry: RetryClass, promised: str, asynchronous: bool) -> None:
    """What keeps failing ends after three attempts, with what is known about it."""
    assert tell(*call(action_of(retry), [PHASES[phase]], asynchronous=asynchronous)) == promised


@drivers
@pytest.mark.parametrize(
    ("phase", "retry", "promised"), cells(AFTER_UNKNOWN, ("idempotent", "ordered"))
)
def test_after_an_unknown_attempt(
    phase: str, retry: RetryClass, promised: str, asynchronous: bool
) -> None:
    """An attempt of which nobody knows what became is not forgotten over what follows."""
    outcomes = [LOST, PHASES[phase]]
    assert tell(*call(action_of(retry), outcomes, asynchronous=asynchronous)) == promised


@drivers
@pytest.mark.parametrize(
    ("phase", "retry", "promised"), cells(AFTER_MAYBE, ("idempotent", "ordered"))
)
def test_after_a_refusal_that_may_have_acted(
    phase: str, retry: RetryClass, promised: str, asynchronous: bool
) -> None:
    """A refusal that may have had its effect is not forgotten either."""
    outcomes = [PHASES["internal"], PHASES[phase]]
    assert tell(*call(action_of(retry), outcomes, asynchronous=asynchronous)) == promised


def test_what_an_earlier_attempt_left_open_is_told() -> None:
    """A refusal that does not settle it is the cause, and the text says that there was more before."""
    error, _ = call(action_of("idempotent"), [LOST, PHASES["conflict"]], asynchronous=False)
    assert isinstance(error.__cause__, errors.Conflict)
    assert error.reason == "an earlier attempt got no answer that tells, and the last one failed"
    assert error.look_up == "DescribeStreamIngest"


@drivers
@pytest.mark.parametrize(("phase", "retry", "promised"), cells(FOR_EVER, ("read",)))
def test_reads_leave_nothing_open(
    phase: str, retry: RetryClass, promised: str, asynchronous: bool
) -> None:
    """To a read, an unknown attempt before is of no account: it ends with what failed last."""
    action = action_of(retry, stops=False)
    result, script = call(action, [LOST, PHASES[phase]], asynchronous=asynchronous)
    name, _, _ = promised.rpartition(" ")
    assert tell(result, script).rpartition(" ")[0] == name


@drivers
@pytest.mark.parametrize("retry", CLASSES)
def test_missing_ok(retry: RetryClass, asynchronous: bool) -> None:
    """With missing_ok, what is gone is as good as stopped, and the response says that it was gone."""
    gone = answer({"Error": {"Code": "Gone", "Message": "no"}}, status=404)
    result, script = call(action_of(retry), [gone], asynchronous=asynchronous, missing_ok=True)
    assert tell(result, script) == "already gone 1"
    assert (result.request_id, result.meta.drift, result.meta.http_status) == ("r-1", (), 404)
    assert result.meta.raw["Error"]["Code"] == "Gone"


def test_what_is_gone_has_no_fields_to_miss() -> None:
    """Fields that only a success has are missing from a refusal, and that is no drift."""
    action = action_of("idempotent")
    action.response = SampleResponse
    response, _ = call(action, [OK], asynchronous=False)
    assert [each.problem for each in response.meta.drift] == ["missing"]
    response, _ = call(action, [PHASES["gone"]], asynchronous=False, missing_ok=True)
    assert response.meta.drift == ()


@drivers
def test_missing_ok_is_for_stops(asynchronous: bool) -> None:
    """An action that stops nothing takes no missing_ok, and nothing is sent."""
    action = action_of("idempotent", stops=False)
    result, script = call(action, [OK], asynchronous=asynchronous, missing_ok=True)
    assert isinstance(result, errors.InvalidRequest)
    assert not script.sent


@drivers
@pytest.mark.parametrize("outcomes", [[LOST, PHASES["gone"]], [PHASES["gone"]]])
def test_gone_means_nothing_special_elsewhere(outcomes: list[Outcome], asynchronous: bool) -> None:
    """What is gone is an error to an action that stops nothing, whatever came before."""
    action = action_of("idempotent", stops=False)
    assert isinstance(call(action, outcomes, asynchronous=asynchronous)[0], errors.TaskGone)


def test_the_table_is_whole() -> None:
    """There is a line for everything that can happen, and each line is the first for something."""
    used = {
        decide(happened, retry, effect, doubt)
        for happened in COSTS
        for retry in CLASSES
        for effect in _effects(happened)
        for doubt in ("none", "maybe", "unknown")
    }
    assert used == set(TABLE)


def _effects(happened: str) -> tuple[Any, ...]:
    return {"not sent": ("none",), "unknown": ("maybe",)}.get(happened, ("none", "maybe"))
