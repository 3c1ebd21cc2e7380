"""A task's life: what its start answers, what descriptions tell of it, and how it ends."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from tests.simulator.life_tables import write_life_tables
from tests.simulator.support import Answer, Client, Effects, Simulator, Tasks

PLACE = {"City": "Riga"}


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory of tables."""
    directory = tmp_path_factory.mktemp("tables")
    write_life_tables(directory)
    return directory


@pytest.fixture
def strict(tables: Path) -> Iterator[Client]:
    """A client of a simulator that wants tasks to have been started."""
    with Simulator(tables=tables, strict=True) as simulator:
        client = Client(simulator)
        yield client
        client.close()


def call(client: Client, action: str, **parameters: Any) -> Answer:
    """Call a Tencent action."""
    return client.tencent("trtc", action, parameters)


def content(client: Client, action: str, **parameters: Any) -> dict[str, Any]:
    """The content of the answer of a Tencent action, less what is in every one."""
    answer = call(client, action, **parameters)
    assert answer.code is None, answer.message
    response: dict[str, Any] = answer.json["Response"]
    del response["RequestId"]
    return response


def start(client: Client, **parameters: Any) -> dict[str, Any]:
    """Start an ingest, and return what tells it from others."""
    return {"App": 1, "TaskId": content(client, "StartIngest", App=1, **parameters)["TaskId"]}


def test_description_of_a_task_that_runs(client: Client) -> None:
    """It says which task it is, that it runs, and what its start was told, where types are the same."""
    key = start(client, Url="rtmp://mine", Count="3", Place=PLACE)

    told = content(client, "DescribeIngest", **key)

    assert told == {
        "TaskId": key["TaskId"],
        "Place": PLACE,
        "Info": {"Status": "Run", "Url": "rtmp://mine", "App": 1},
    }
    assert key["TaskId"] != "example"


def test_description_after_an_update(client: Client) -> None:
    """It tells what an update changed, and what it left alone."""
    key = start(client, Url="rtmp://mine", Place=PLACE)
    content(client, "UpdateIngest", App=1, Task=key["TaskId"], Url="rtmp://other")

    told = content(client, "DescribeIngest", **key)

    assert (told["Info"]["Url"], told["Place"]) == ("rtmp://other", PLACE)


def test_description_of_a_lone_id_is_the_example(client: Client) -> None:
    """Of a task that nobody started it tells what the vendor's page shows, whatever the ID."""
    told = content(client, "DescribeIngest", App=1, TaskId="other")

    assert told == {"TaskId": "example", "Info": {"Status": "Done", "Url": "example"}}


def test_description_of_a_lone_id_is_refused_by_strict(strict: Client) -> None:
    """With strict a task that nobody started is gone, though there is a word for its state."""
    assert call(strict, "DescribeIngest", App=1, TaskId="other").code == "ResourceNotFound"


@pytest.mark.parametrize(
    ("finish", "state", "word"),
    [(Tasks.end, "ended", "Done"), (Tasks.fail, "failed", "Bad")],
)
def test_a_task_that_is_over_by_itself(
    strict: Client, finish: Callable[..., None], state: str, word: str
) -> None:
    """A description says so, one without states and updates find it gone, and a stop has no effect."""
    key = start(strict)
    tasks = strict.simulator.tasks

    finish(tasks, "Ingest", key)

    assert tasks.state("Ingest", key) == state
    assert content(strict, "DescribeIngest", **key)["Info"]["Status"] == word
    assert call(strict, "ShowIngest", **key).code == "ResourceNotFound"
    update = call(strict, "UpdateIngest", App=1, Task=key["TaskId"])
    assert update.code == "ResourceNotFound"
    assert tasks.effects("Ingest", key) == Effects(starts=1)


def test_a_stopped_task_has_ended(client: Client) -> None:
    """After a stop a description tells the state that stands for an end, under whatever name."""
    client.simulator.tasks.register("Ingest", {"App": 1, "Task": 7})
    content(client, "StopIngest", App=1, Task=7)

    told = content(client, "DescribeIngest", App=1, TaskId="7")
    assert (told["TaskId"], told["Info"]["Status"]) == ("7", "Done")
    assert call(client, "ShowIngest", App=1, TaskId="7").code == "ResourceNotFound"


def test_a_task_that_is_over_never_runs(client: Client) -> None:
    """Where neither a word nor a code is known for an end, any state is told but that of a run."""
    key = start(client)
    assert content(client, "TellIngest", **key) == {"Status": 1}

    client.simulator.tasks.end("Ingest", key)

    assert content(client, "TellIngest", **key) == {"Status": 2}


def test_values_meet_by_their_order(client: Client) -> None:
    """What one action calls TaskId is what its sibling calls Task, as text or as a number."""
    content(client, "StopIngest", App=1, Task=7)

    tasks = client.simulator.tasks
    assert tasks.state("Ingest", {"App": 1, "TaskId": "7"}) == "stopped"
    assert tasks.effects("Ingest", {"App": 1, "Task": 7}) == Effects(stops=1)
    assert tasks.state("Ingest", {"App": 7, "TaskId": "1"}) == "unknown"


@pytest.mark.parametrize(
    ("before", "why"),
    [([], "was never started"), ([Tasks.register, Tasks.end], "is ended already")],
)
def test_only_what_runs_comes_to_an_end(
    strict: Client, before: list[Callable[..., None]], why: str
) -> None:
    """To end a task that does not run is a mistake, and why it does not is told."""
    tasks, key = strict.simulator.tasks, {"App": 1, "TaskId": "t"}
    for each in before:
        each(tasks, "Ingest", key)

    with pytest.raises(ValueError, match=f"the task Ingest .* does not run: it {why}"):
        tasks.fail("Ingest", key)


@pytest.mark.parametrize(
    ("name", "key", "told"),
    [
        ("Ingst", {}, "no task 'Ingst'; the nearest are Ingest"),
        ("Ingest", {"App": 1}, "is known by App, TaskId or Task; TaskId or Task is missing"),
        ("Ingest", {"App": 1, "Tsk": "t"}, "no field 'Tsk'; the nearest are Task"),
        ("Room", {"RoomId": "r"}, "'Room' is one of several tasks: tencent trtc Room, zego rtc"),
    ],
)
def test_slips_of_a_test_are_told(
    client: Client, name: str, key: dict[str, object], told: str
) -> None:
    """A task or field that there is not is refused by its name, with those that there are."""
    for finish in (client.simulator.tasks.end, client.simulator.tasks.fail):
        with pytest.raises(ValueError, match=".") as caught:
            finish(name, key)
        assert told in str(caught.value)


def test_a_lone_id_may_end(client: Client) -> None:
    """A task that nobody started counts as running, so it can come to its end."""
    client.simulator.tasks.end("Ingest", {"App": 1, "TaskId": "lone"})

    assert content(client, "DescribeIngest", App=1, TaskId="lone")["Info"]["Status"] == "Done"


def test_tasks_of_one_name_in_two_services(client: Client) -> None:
    """They are other tasks, told apart by their service."""
    content(client, "StopRoom", App=1, RoomId="r")

    tasks = client.simulator.tasks
    assert tasks.state("tencent trtc Room", {"App": 1, "RoomId": "r"}) == "stopped"
    assert tasks.effects("zego rtc Room") == Effects()
    assert client.zego("CloseRoom", {"RoomId": "r"}).code is None
    assert tasks.effects("zego rtc Room", {"RoomId": "r"}) == Effects(stops=1)


@pytest.mark.parametrize(
    ("action", "vendor", "place"),
    [
        ("MergeMedia", "Tencent", "Tencent"),
        ("JoinMedia", "hw", "Huawei"),
        ("CutMedia", "Tencent", "Tencent"),
        ("CutMedia", "Huawei", "Huawei"),
    ],
)
def test_id_in_one_of_several_places(strict: Client, action: str, vendor: str, place: str) -> None:
    """The new ID stands where the example has it, else below the name that the caller chose."""
    data = strict.zego(action, {"Vendor": vendor}).json["Data"]

    key = {"TaskId": data[place]["TaskId"]}
    assert list(data) == [place]
    assert key["TaskId"] != "example"
    assert strict.simulator.tasks.effects("Merge", key) == Effects(starts=1)
    assert [strict.zego("StopMerge", key).code for _ in range(2)] == [None, 7]


def test_start_of_what_runs_is_refused(client: Client) -> None:
    """Where one code says that there is such a thing already, in any group, it is the answer."""
    codes = [call(client, "CreateRule", Domain="d").code for _ in range(2)]

    tasks, key = client.simulator.tasks, {"Domain": "d"}
    assert codes == [None, "Failed.RuleExists"]
    assert tasks.effects("Rule", key) == Effects(starts=1)
    assert client.simulator.effects("CreateRule") == 1
    assert call(client, "CreateRule", Domain="d", Template=1).code is None
    assert call(client, "DeleteRule", Domain="d").code is None
    assert call(client, "CreateRule", Domain="d").code is None
    assert tasks.effects("Rule", key) == Effects(starts=2, stops=1)


@pytest.mark.parametrize(
    ("action", "name", "key"),
    [
        ("SetRule", "Rule", {"Domain": "d"}),  # no code at all
        ("AddDomain", "Domain", {"Domain": "d"}),  # two that may be meant
        ("CreateSequence", "Sequence", {"Id": "d"}),  # one that means something else
    ],
)
def test_start_of_what_runs_succeeds_again(
    client: Client, action: str, name: str, key: dict[str, str]
) -> None:
    """Where no single code says that there is such a thing already, the effect counts again."""
    assert [call(client, action, **key).code for _ in range(2)] == [None, None]

    assert client.simulator.tasks.effects(name, key) == Effects(starts=2)
    assert client.simulator.tasks.doubled(name) == [key]


def test_many_threads_start_a_task_once(tables: Path) -> None:
    """Of many starts at the same time exactly one works, where the vendor refuses the others."""
    codes: list[str | int | None] = []
    with Simulator(tables=tables) as simulator:

        def create() -> None:
            client = Client(simulator)
            codes.append(call(client, "CreateRule", Domain="d").code)
            client.close()

        threads = [Thread(target=create) for _ in range(20)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    assert sorted(codes, key=str) == [*["Failed.RuleExists"] * 19, None]
    assert simulator.tasks.effects("Rule") == Effects(starts=1)


def test_description_that_leaves_out_a_value(strict: Client) -> None:
    """It is about the tasks that have the others, rather one that runs than one that is over."""
    for template in (1, 2):
        content(strict, "SetRule", Domain="d", Template=template)
    content(strict, "DeleteRule", Domain="d", Template=1)

    assert content(strict, "FindRule", Template=2) == {"Domain": "d"}
    assert content(strict, "FindRule", Domain="d") == {"Domain": "d"}
    assert call(strict, "FindRule", Domain="d", Template=1).code == "ResourceNotFound"
    assert call(strict, "FindRule", Domain="e").code == "ResourceNotFound"
    content(strict, "DeleteRule", Domain="d", Template=2)
    assert call(strict, "FindRule", Domain="d").code == "ResourceNotFound"
