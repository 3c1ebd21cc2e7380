"""The descriptions that `help` shows: they name everything a test can use."""

import dataclasses
import inspect

import pytest

from mediactl import testing
from tests.simulator.support import Call, Faults, Simulator, package

FAULTS = list(package.fault_kinds.FAULT_KINDS)


def described(of: type) -> str:
    """What `help` says of a class."""
    return inspect.getdoc(of) or ""


@pytest.mark.parametrize("name", FAULTS)
def test_every_fault_is_described(name: str) -> None:
    """Each fault is named by the simulator, and described with each of its options by `Faults`."""
    assert f"``{name}``" in described(Simulator)
    (line,) = (each for each in described(Faults).split("- ") if each.startswith(f"``{name}``"))
    for option in inspect.signature(package.fault_kinds.FAULT_KINDS[name]).parameters:
        assert f"``{option}=" in line


@pytest.mark.parametrize("field", [field.name for field in dataclasses.fields(Call)])
def test_every_member_of_a_recorded_call_is_described(field: str) -> None:
    """What a recorded call tells is named by the simulator, and described by the call."""
    assert f"``{field}``" in described(Simulator)
    assert f"    {field}: " in described(Call)


@pytest.mark.parametrize(
    "word", ["faults", "rates", "effects", "clock_offset", "stops: {task: Mix", "StopCDNRecord"]
)
def test_what_a_test_can_use_is_described(word: str) -> None:
    """The simulator says what it measures, where names of tasks come from, and when stops repeat."""
    assert word in described(Simulator)


def test_what_is_imported_from_mediactl_testing() -> None:
    """`mediactl.testing` has the classes of all that the simulator holds, and tells what they are."""
    assert set(testing.__all__) == set(package.__all__)
    for name in ("Call", "Effects", "Faults", "Rates", "Simulator", "Tasks"):
        assert getattr(testing, name).__doc__
        assert f"`{name}`" in str(testing.__doc__)
    assert isinstance(testing.Simulator().faults, testing.Faults)
