"""Every documented error code of every action, answered by the simulator, raises what its row says."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest

from codegen.spec.model import ErrorCode, Service
from mediactl import errors
from mediactl.testing import Simulator
from tests.package.actions import SPECS, Found, each_action, each_service, failures, of
from tests.package.in_process import Direct, direct
from tests.package.support import Clients, ask, clients_of

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


@pytest.fixture(scope="module")
def calls() -> Iterator[Direct]:
    """One simulator for all codes: calls that are refused leave nothing behind."""
    with direct() as made:
        yield made


def attempts(row: ErrorCode) -> int:
    """Return how often a call that is not to be repeated is sent: once more where the clock is wrong."""
    return 2 if row.kind == "clock_skew" else 1


def refuse(
    clients: Clients, simulator: Simulator, found: Found, code: str | int, **refusal: Any
) -> errors.ApiError:
    """Call an action that is refused, and return what is raised."""
    simulator.refuse(found.action.name, code, **refusal)
    try:
        ask(clients.of(found.service.name), found.request())
    except errors.ApiError as error:
        return error
    raise AssertionError(f"{found} was not refused with {code}")


def check_raised(error: errors.ApiError, found: Found, row: ErrorCode, enum: str) -> None:
    """Class, member, meaning, advice, kind and effect are those of the row; the vendor's words are kept."""
    member = getattr(getattr(found.package, enum), row.member)
    assert type(error) is RAISED[row.kind]
    assert error.code is member
    assert error.code == row.code
    assert error.description == member.description == row.doc
    assert error.advice == member.advice == row.advice
    assert error.kind == member.kind == row.kind
    assert error.effect == member.effect == row.effect
    assert member.documented == (row.documented and not row.dropped)
    assert error.message == row.doc
    assert error.action == found.action.name
    assert error.http_status == 200
    assert error.request_id
    outcome = f"{row.code} {row.member.lower()}" if isinstance(row.code, int) else row.code
    assert [attempt.outcome for attempt in error.attempts] == [outcome] * attempts(row)
    assert {attempt.status for attempt in error.attempts} == {"refused"}
    assert [attempt.code for attempt in error.attempts] == [row.code] * attempts(row)
    assert error.attempts[-1].request_id == error.request_id
    assert {attempt.http_status for attempt in error.attempts} == {200}
    text = str(error)
    assert all(
        part in text for part in (found.action.name, str(row.code), error.request_id, row.advice)
    )


@each_action
def test_each_code_raises_what_its_row_says(calls: Direct, found: Found) -> None:
    """Each of an action's own codes, and each of its vendor's, is its member, its kind and its words."""

    def check(case: tuple[ErrorCode, str]) -> None:
        row, enum = case
        simulator, clients = calls.simulator, calls.clients
        error = refuse(clients, simulator, found, row.code, times=attempts(row))
        check_raised(error, found, row, enum)

    assert failures(found.codes(), check) == []
    assert calls.simulator.calls[-1].action == found.action.name


@each_service
def test_codes_come_through_sockets(service: Service) -> None:
    """One code of each action, its own first one where it has any, raises the same over connections."""
    with Simulator(limits=False) as simulator, clients_of(simulator) as clients:

        def check(found: Found) -> None:
            row, enum = next(found.codes())
            error = refuse(clients, simulator, found, row.code, times=attempts(row))
            check_raised(error, found, row, enum)

        assert failures(of(service), check) == []
    assert {call.action for call in simulator.calls} == {each.name for each in service.actions}


@each_service
def test_a_wrong_clock_is_set_once(calls: Direct, service: Service) -> None:
    """A call that was signed at a wrong time is signed again, and succeeds, though it is not to be repeated."""

    def check(found: Found) -> None:
        skewed = [row.code for row, _ in found.codes() if row.kind == "clock_skew"]
        assert skewed
        for code in skewed:
            calls.renew()
            calls.simulator.refuse(found.action.name, code)
            calls.simulator.respond(found.action.name, found.answer({}))
            response = ask(calls.clients.of(service.name), found.request())[0]
            assert [attempt.code for attempt in response.meta.attempts] == [code, None]
            assert response.meta.attempts[1].paused == 0

    assert failures(of(service), check) == []


@each_service
def test_an_unknown_code_raises_the_plain_error(calls: Direct, service: Service) -> None:
    """A code of tomorrow is an ApiError with the raw code, and may have had an effect."""
    code: Any = 999_999_999 if service.vendor == "zego" else "FailedOperation.Tomorrow"

    def check(found: Found) -> None:
        error = refuse(calls.clients, calls.simulator, found, code, message="Something new.")
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

    assert failures(of(service), check) == []


@each_service
def test_what_is_raised_can_be_pickled(calls: Direct, service: Service) -> None:
    """An exception with its enum member, attempts and words survives the way to another process."""

    def check(found: Found) -> None:
        row, _ = next(found.codes())
        error = refuse(calls.clients, calls.simulator, found, row.code, times=attempts(row))
        copy = pickle.loads(pickle.dumps(error))
        assert type(copy) is type(error)
        assert copy.code is error.code
        assert vars(copy) == vars(error)
        assert str(copy) == str(error)

    assert failures(of(service), check) == []


def test_enums_hold_nothing_else() -> None:
    """Every enum has a member for each row, in the order of the rows, and no other."""
    for vendor, service in SPECS.services():
        package = import_module(f"mediactl.{vendor.name}.{service.name}")
        tables = {"CommonErrorCode": vendor.errors}
        tables |= {f"{action.name}ErrorCode": action.errors for action in service.actions}
        for name, rows in tables.items():
            members = [(each.name, each.value) for each in getattr(package, name)]
            assert members == [(row.member, row.code) for row in rows]
