"""Every family of tasks in the package's tables lives its whole life: started, updated, described, stopped."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.simulator.families import (
    TABLES,
    Action,
    ByClient,
    ByWire,
    Caller,
    Family,
    Json,
    families,
    look_up,
    made_up_key,
    parameters,
    started_key,
    typed,
)
from tests.simulator.support import Effects, Simulator

FAMILIES = families()


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    """A simulator of all that the package has, whose tasks have to be started."""
    with Simulator(tables=TABLES, strict=True, limits=False) as running:
        yield running


@pytest.fixture(params=[ByWire, ByClient], ids=["wire", "client"])
def caller(request: pytest.FixtureRequest, simulator: Simulator) -> Iterator[Any]:
    """Calls that simulator over plain HTTP, and by the generated clients."""
    made = request.param(simulator)
    yield made
    made.close()


def begin(family: Family, call: Caller, simulator: Simulator) -> tuple[list[object], Json]:
    """Start a task, or register one where no action starts it; return its values and what was sent."""
    starts = family.of("start")
    if not starts:
        action = next(iter(family.actions.values()))[0]
        values = made_up_key(action)
        simulator.tasks.register(family.name, dict(zip(action.names, values, strict=True)))
        return values, {}
    sent = parameters(starts[0])
    code, content = call(starts[0], sent)
    assert code is None, starts[0].name
    values = started_key(starts[0], sent, content)
    return [value[0] if isinstance(value, list) else value for value in values], sent


def about(action: Action, values: list[object]) -> Json:
    """What is sent to an action about a task."""
    pairs = zip(action.names, values, strict=True)
    return parameters(action, {name: value for name, value in pairs if value is not None})


def check_description(action: Action, values: list[object], content: Json, group: str) -> None:
    """A description tells which task it is about, and where that stands."""
    for name, value in zip(action.names, values, strict=True):
        if (field := action.table["response"].get(name)) and value is not None:
            assert content[name] == typed(value, field)
    if words := action.states(group):
        assert look_up(content, action.table["task"]["state"]["field"]) in words


def check_over(action: Action, code: object, content: Json, values: list[object]) -> None:
    """A description of a stopped task says so, or that the task is gone, and never that it runs."""
    if action.states("ended"):
        assert code is None
        check_description(action, values, content, "ended")
    else:
        assert code == action.gone
    if code is None and action.states("running"):
        state = look_up(content, action.table["task"]["state"]["field"])
        assert state not in action.states("running")


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.name)
def test_a_family_lives(family: Family, caller: Caller, simulator: Simulator) -> None:
    """A task is there for updates and descriptions from its start to its stop, which works once."""
    values, _ = begin(family, caller, simulator)
    action = next(iter(family.actions.values()))[0]
    pairs = zip(action.names, values, strict=True)
    key = {name: value for name, value in pairs if value is not None}
    starts = len(family.of("start")[:1])
    assert simulator.tasks.state(family.name, key) == "running"
    assert simulator.tasks.effects(family.name, key) == Effects(starts=starts)

    for describe in family.of("describe"):
        code, content = caller(describe, about(describe, values))
        assert code is None
        check_description(describe, values, content, "running")
    for number, update in enumerate(family.of("update"), 1):
        assert caller(update, about(update, values))[0] is None
        assert simulator.tasks.effects(family.name, key).updates == number
    for number, stop in enumerate(family.of("stop"), 1):
        simulator.tasks.register(family.name, key)
        assert caller(stop, about(stop, values))[0] is None
        assert simulator.tasks.state(family.name, key) == "stopped"
        assert caller(stop, about(stop, values))[0] == stop.gone
        assert simulator.tasks.effects(family.name, key).stops == number
    if not family.of("stop"):
        simulator.tasks.end(family.name, key)
    for describe in family.of("describe"):
        check_over(describe, *caller(describe, about(describe, values)), values)
    for update in family.of("update"):
        assert caller(update, about(update, values))[0] == update.gone
    assert simulator.tasks.effects(family.name, key).updates == len(family.of("update"))


STARTED = [family for family in FAMILIES if family.of("start")]


@pytest.mark.parametrize("family", STARTED, ids=lambda family: family.name)
def test_a_second_start(family: Family, caller: Caller, simulator: Simulator) -> None:
    """A second start makes another task, or meets the one that runs: refused, or counted as doubled."""
    (start, *_) = family.of("start")
    values, sent = begin(family, caller, simulator)
    code, content = caller(start, sent)

    again = started_key(start, sent, content) if code is None else values
    key = dict(zip(start.names, values, strict=True))
    if any(place not in start.table["request"] for places in start.by for place in places):
        pairs = zip(again, values, strict=True)
        assert code is None
        assert any(new != old for new, old in pairs if new is not None)
        assert simulator.tasks.effects(family.name) == Effects(starts=2)
        assert simulator.tasks.doubled(family.name) == []
    elif code is None:
        assert len(simulator.tasks.doubled(family.name)) == 1
    else:
        assert start.table["errors"][str(code)]["kind"] == "conflict"
        assert simulator.tasks.effects(family.name, key) == Effects(starts=1)


def test_all_families_are_there() -> None:
    """The tests above are about every task that the simulator knows."""
    assert sorted(family.name for family in FAMILIES) == list(Simulator(tables=TABLES).tasks.names)
    assert {"Mix", "StreamIngest", "CommonMixStream"} <= {family.name for family in FAMILIES}
