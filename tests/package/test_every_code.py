"""Every documented error code of every action, answered by the simulator, raises what its row says."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from codegen.spec import load_specs
from codegen.spec.model import Action, ErrorCode, Service, Vendor
from mediactl import errors
from mediactl.testing import Simulator
from tests.package.support import Clients, clients_of

SPECS = load_specs(Path(__file__).resolve().parents[2] / "specs")
RAISED = {
    "throttled": errors.Throttled,
    "transient": errors.ServiceFault,
    "internal": errors.ServiceFault,
    "auth": errors.AuthFailed,
    "clock_skew": errors.AuthFailed,
    "permission": errors.PermissionDenied,
    "invalid": errors.InvalidParameter,
    "gone": errors.TaskGone,
    "conflict": errors.Conflict,
    "quota": errors.QuotaExceeded,
    "unavailable": errors.ServiceUnavailable,
    "unknown": errors.ApiError,
}


class Refused(NamedTuple):
    """An action, a code that it may be refused with, and the enum that has the code."""

    package: str
    service: str
    action: Action
    error: ErrorCode
    enum: str


@pytest.fixture(scope="module")
def simulator() -> Iterator[Simulator]:
    """One simulator for all codes, however fast they come: calls that are refused leave nothing behind."""
    with Simulator(limits=False) as running:
        yield running


@pytest.fixture(scope="module")
def clients(simulator: Simulator) -> Iterator[Clients]:
    """A client of each service, for that simulator."""
    with clients_of(simulator) as made:
        yield made


def _cases(vendor: Vendor, service: Service, action: Action) -> Iterator[Refused]:
    package = f"mediactl.{vendor.name}.{service.name}"
    own = {error.code for error in action.errors}
    for error in action.errors:
        yield Refused(package, service.name, action, error, f"{action.name}ErrorCode")
    for error in vendor.errors:
        if error.code not in own:
            yield Refused(package, service.name, action, error, "CommonErrorCode")


# The examples are the calls: an action without one is nowhere here but in its enum.
CALLABLE = [
    (vendor, service, action)
    for vendor, service in SPECS.services()
    for action in service.actions
    if action.examples
]
CASES = [case for found in CALLABLE for case in _cases(*found)]
# One code of each action: its own first one, or the vendor's first one where it has none.
FIRST = [case for found in CALLABLE for case in islice(_cases(*found), 1)]


def attempts(case: Refused) -> int:
    """Return how often a call that is not to be repeated is sent: once more where the clock is wrong."""
    return 2 if case.error.kind == "clock_skew" else 1


def refuse(clients: Clients, case: Refused) -> errors.ApiError:
    """Call an action that is about to be refused, and return what is raised."""
    request = getattr(import_module(case.package), f"{case.action.name}Request")
    with pytest.raises(errors.ApiError) as caught:
        clients.of(case.service).call(request.from_wire(case.action.examples[0].request))
    return caught.value


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.action.name}-{case.error.code}")
def test_a_code_raises_what_its_row_says(
    clients: Clients, simulator: Simulator, case: Refused
) -> None:
    """Class, member, meaning, advice, kind and effect are those of the row; the vendor's words are kept."""
    simulator.refuse(case.action.name, case.error.code, times=attempts(case))
    error = refuse(clients, case)
    member = getattr(getattr(import_module(case.package), case.enum), case.error.member)
    assert type(error) is RAISED[case.error.kind]
    assert error.code is member
    assert error.code == case.error.code
    assert error.description == member.description == case.error.doc
    assert error.advice == member.advice == case.error.advice
    assert error.kind == member.kind == case.error.kind
    assert error.effect == member.effect == case.error.effect
    assert member.documented == case.error.documented
    assert error.message == case.error.doc
    assert error.action == case.action.name
    assert error.http_status == 200
    assert error.request_id
    named = isinstance(case.error.code, int)
    outcome = f"{case.error.code} {case.error.member.lower()}" if named else case.error.code
    assert [attempt.outcome for attempt in error.attempts] == [outcome] * attempts(case)
    assert {attempt.status for attempt in error.attempts} == {"refused"}
    assert [attempt.code for attempt in error.attempts] == [case.error.code] * attempts(case)
    assert error.attempts[-1].request_id == error.request_id
    assert {attempt.http_status for attempt in error.attempts} == {200}
    for part in (case.action.name, str(case.error.code), error.request_id, case.error.advice):
        assert part in str(error)


SKEWED = [case for case in CASES if case.error.kind == "clock_skew"]


@pytest.mark.parametrize("case", SKEWED, ids=lambda case: f"{case.action.name}-{case.error.code}")
def test_a_wrong_clock_is_set_once(clients: Clients, simulator: Simulator, case: Refused) -> None:
    """A call that was signed at a wrong time is signed again, and succeeds, though it is not to be repeated."""
    simulator.refuse(case.action.name, case.error.code)
    request = getattr(import_module(case.package), f"{case.action.name}Request")
    response = clients.of(case.service).call(
        request.from_wire(case.action.examples[0].request), missing_ok=True
    )
    assert [attempt.code for attempt in response.meta.attempts][:1] == [case.error.code]
    assert len(response.meta.attempts) == 2
    assert response.meta.attempts[1].paused == 0


@pytest.mark.parametrize("case", FIRST, ids=lambda case: case.action.name)
def test_an_unknown_code_raises_the_plain_error(
    clients: Clients, simulator: Simulator, case: Refused
) -> None:
    """A code of tomorrow is an ApiError with the raw code, and may have had an effect."""
    code: Any = 999_999_999 if isinstance(case.error.code, int) else "FailedOperation.Tomorrow"
    simulator.refuse(case.action.name, code, message="Something new.")
    error = refuse(clients, case)
    assert type(error) is errors.ApiError
    assert type(error.code) is type(code)
    assert [(each.outcome, each.code) for each in error.attempts] == [(str(code), code)]
    assert error.code == code
    assert (error.kind, error.effect) == ("unknown", "maybe")
    assert (error.description, error.advice) == ("", "")
    assert error.message == "Something new."
    assert error.request_id
    assert str(code) in str(error)
    assert "Something new." in str(error)


@pytest.mark.parametrize("case", FIRST, ids=lambda case: case.action.name)
def test_what_is_raised_can_be_pickled(
    clients: Clients, simulator: Simulator, case: Refused
) -> None:
    """An exception with its enum member, attempts and words survives the way to another process."""
    simulator.refuse(case.action.name, case.error.code, times=attempts(case))
    error = refuse(clients, case)
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is type(error)
    assert copy.code is error.code
    assert vars(copy) == vars(error)
    assert str(copy) == str(error)


def test_enums_hold_nothing_else() -> None:
    """Every enum has a member for each row, in the order of the rows, and no other."""
    for vendor, service in SPECS.services():
        package = import_module(f"mediactl.{vendor.name}.{service.name}")
        tables = {"CommonErrorCode": vendor.errors}
        tables |= {f"{action.name}ErrorCode": action.errors for action in service.actions}
        for name, rows in tables.items():
            members = [(each.name, each.value) for each in getattr(package, name)]
            assert members == [(row.member, row.code) for row in rows]
