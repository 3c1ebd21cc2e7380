"""Tables are read with care: what cannot be right is refused with its place."""

import copy
import json
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.simulator.example_tables import TENCENT, TENCENT_LIVE, write_tables
from tests.simulator.support import Client, Simulator, package


def change_field(table: dict[str, Any]) -> None:
    """A misspelt key of a field."""
    table["models"]["CommonMixLayoutParams"]["fields"]["ImageLayer"]["maximum"] = 16


def change_type(table: dict[str, Any]) -> None:
    """A type that there is not."""
    table["actions"]["CancelCommonMixStream"]["request"]["MixStreamSessionId"]["type"] = "text"


def change_role(table: dict[str, Any]) -> None:
    """A role of a task that there is not."""
    table["actions"]["CancelCommonMixStream"]["task"]["role"] = "end"


def change_rule(table: dict[str, Any]) -> None:
    """A rule that there is not."""
    table["actions"]["CreateCommonMixStream"]["rules"] = [{"none_of": ["OutputUrl"]}]


def change_pattern(table: dict[str, Any]) -> None:
    """A pattern that is none."""
    table["actions"]["CancelCommonMixStream"]["request"]["MixStreamSessionId"]["pattern"] = "("


def drop_method(table: dict[str, Any]) -> None:
    """An action without a method."""
    del table["actions"]["CancelCommonMixStream"]["method"]


def add_key(table: dict[str, Any]) -> None:
    """A key of an action that there is not."""
    table["actions"]["CancelCommonMixStream"]["limit"] = {}


def add_outcome(table: dict[str, Any]) -> None:
    """Outcomes with a key that there is not."""
    table["actions"]["CancelCommonMixStream"]["outcomes"] = [{"item": "Data"}]


def change_task(**changed: Any) -> Callable[[dict[str, Any]], None]:
    """A task with other entries than it has."""

    def change(table: dict[str, Any]) -> None:
        table["actions"]["CancelCommonMixStream"]["task"] |= changed

    return change


def add_paging(**way: Any) -> Callable[[dict[str, Any]], None]:
    """A way of turning pages for an action that answers nothing."""

    def change(table: dict[str, Any]) -> None:
        table["actions"]["CancelCommonMixStream"]["paging"] = [{"items": "Items", **way}]

    return change


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (change_task(states={}), "CancelCommonMixStream: task: unknown task keys: states"),
        (change_task(by=["Id"]), "CancelCommonMixStream: the request has no field Id"),
        (change_task(role="start", by=["Data.Id"]), "the answer has no field Data.Id"),
        (change_task(state={"done": []}), "CancelCommonMixStream: task: unknown state keys: done"),
        (change_task(state={"field": "Status"}), "the answer has no field Status"),
        (add_paging(), "paging: it goes by exactly one of page, offset and token"),
        (add_paging(page="Page", limit=5), "paging: unknown paging keys: limit"),
        (add_paging(page="Page"), "CancelCommonMixStream: the request has no field Page"),
        (add_paging(page="MixStreamSessionId"), "the answer has no field Items"),
        (change_field, "CommonMixLayoutParams: ImageLayer: unknown field keys: maximum"),
        (change_type, "CancelCommonMixStream: MixStreamSessionId: type 'text'"),
        (change_role, "CancelCommonMixStream: task: role 'end'"),
        (change_rule, "CreateCommonMixStream: a rule has one_of, any_of or needed; got none_of"),
        (change_pattern, "CancelCommonMixStream: MixStreamSessionId: "),
        (add_key, "CancelCommonMixStream: unknown action keys: limit"),
        (add_outcome, "CancelCommonMixStream: outcomes: unknown outcome keys: item"),
        (drop_method, "CancelCommonMixStream: 'method' is missing"),
    ],
)
def test_faults_are_told_with_their_place(
    tmp_path: Path, change: Callable[[dict[str, Any]], None], told: str
) -> None:
    """A fault in a table is refused when the simulator is made, with file, action and field."""
    table = copy.deepcopy(TENCENT_LIVE)
    change(table)
    (tmp_path / "tencent.json").write_text(json.dumps(TENCENT))
    (tmp_path / "tencent_live.json").write_text(json.dumps(table))

    with pytest.raises(ValueError, match=r"tencent_live\.json") as caught:
        Simulator(tables=tmp_path)

    assert told in str(caught.value)


def test_no_tables(tmp_path: Path) -> None:
    """A directory without tables is refused by its name."""
    with pytest.raises(FileNotFoundError, match=str(tmp_path)):
        Simulator(tables=tmp_path)


def test_tables_of_the_package() -> None:
    """Without a directory the tables are those that the generator puts beside the package."""
    directory = Path(str(package.__file__)).parent / "tables"
    if directory.exists():
        assert Simulator().services
    else:
        with pytest.raises(FileNotFoundError, match=re.escape(str(directory))):
            Simulator()


def test_one_vendor_alone(tmp_path: Path) -> None:
    """A vendor without tables is not there, the other is served all the same."""
    (tmp_path / "tencent.json").write_text(json.dumps(TENCENT))
    (tmp_path / "tencent_live.json").write_text(json.dumps(TENCENT_LIVE))

    with Simulator(tables=tmp_path) as simulator:
        client = Client(simulator)
        there = client.tencent("live", "CancelCommonMixStream", {"MixStreamSessionId": "s"})
        absent = client.zego("StopMix", {"TaskId": "t"})
        client.close()

    assert there.code is None
    assert absent.status == 404
    assert simulator.services == {"tencent live": 4}


def test_changed_tables_are_read_again(tmp_path: Path) -> None:
    """A simulator made after the tables have changed serves the new ones."""
    write_tables(tmp_path)
    before = Simulator(tables=tmp_path).services
    table = copy.deepcopy(TENCENT_LIVE)
    del table["actions"]["CreateCommonMixStream"]
    path = tmp_path / "tencent_live.json"
    path.write_text(json.dumps(table))
    os.utime(path, ns=(1, 1))

    assert before["tencent live"] == 4
    assert Simulator(tables=tmp_path).services["tencent live"] == 3
