"""Tasks: started, updated, described, stopped once, and counted."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread

import pytest

from tests.simulator.example_tables import write_tables
from tests.simulator.support import Client, Effects, Simulator, Tasks

KEY = {"SdkAppId": 1400000001, "TaskId": "1234"}
GONE = "FailedOperation.TaskFinished"
START = {"SdkAppId": 1400000001, "StreamUrl": "rtmp://example.com/a"}


@pytest.fixture
def strict(tables: Path) -> Iterator[Client]:
    """A client of a simulator that wants tasks to have been started."""
    with Simulator(tables=tables, strict=True) as simulator:
        client = Client(simulator)
        yield client
        client.close()


def test_stop_works_once(client: Client) -> None:
    """The first stop of a task works, the second is refused, and one effect is counted."""
    codes = [client.tencent("trtc", "StopStreamIngest", KEY).code for _ in range(3)]

    assert codes == [None, GONE, GONE]
    assert client.simulator.tasks.effects("StreamIngest", KEY) == Effects(stops=1)
    assert client.simulator.tasks.state("StreamIngest", KEY) == "stopped"


def test_undocumented_code_is_used_where_there_is_no_other(client: Client) -> None:
    """Where no documented code says that a task is gone, the undocumented one is the answer."""
    codes = [client.zego("StopMix", {"TaskId": "t"}).code for _ in range(2)]

    assert codes == [None, 110209001]


def test_stop_succeeds_again_where_no_code_says_gone(client: Client) -> None:
    """Without any code for it the second stop succeeds, and its effect is not counted."""
    query = "StreamId[]=cdn01&Vendor=Tencent"

    codes = [client.zego("StopCDNRecord", query, method="GET").code for _ in range(2)]

    key = {"StreamId": "cdn01", "Vendor": "Tencent"}
    assert codes == [None, None]
    assert client.simulator.tasks.effects("CDNRecord", key) == Effects(stops=1)


def test_a_list_names_one_task_per_item(client: Client) -> None:
    """Every item of a list is a task of its own, one that is named twice is one task."""
    client.zego("StopCDNRecord", "StreamId[]=a&Vendor=Ws", method="GET")
    client.zego("StopCDNRecord", "StreamId[]=a&StreamId[]=b&StreamId[]=b&Vendor=Ws", method="GET")

    tasks = client.simulator.tasks
    assert tasks.effects("CDNRecord", {"StreamId": "a", "Vendor": "Ws"}) == Effects(stops=1)
    assert tasks.effects("CDNRecord", {"StreamId": "b", "Vendor": "Ws"}) == Effects(stops=1)
    assert tasks.effects("CDNRecord") == Effects(stops=2)


def test_tasks_are_told_apart_by_all_their_fields(client: Client) -> None:
    """The same ID in another application is another task."""
    assert client.tencent("trtc", "StopStreamIngest", KEY).code is None
    assert client.tencent("trtc", "StopStreamIngest", {**KEY, "SdkAppId": 2}).code is None


def test_start_invents_an_id_that_can_be_stopped(strict: Client) -> None:
    """A start answers with an ID of its own each time, and that ID can be stopped once."""
    ids = [
        strict.tencent("trtc", "StartStreamIngest", START).json["Response"]["TaskId"]
        for _ in range(2)
    ]

    key = {"SdkAppId": 1400000001, "TaskId": ids[0]}
    assert len(set(ids)) == 2
    assert strict.simulator.tasks.effects("StreamIngest", key) == Effects(starts=1)
    codes = [strict.tencent("trtc", "StopStreamIngest", key).code for _ in range(2)]
    assert codes == [None, GONE]
    assert strict.simulator.tasks.effects("StreamIngest", key) == Effects(starts=1, stops=1)


def test_id_inside_of_an_object_of_the_answer(strict: Client) -> None:
    """An ID that is answered inside of an object, and not only at the top, names the task too."""
    started = strict.zego("StartCensorAudioV2", {"RoomId": "r"}).json

    key = {"TaskId": started["Data"]["TaskId"]}
    codes = [strict.zego("StopCensorAudioV2", key).code for _ in range(2)]
    assert codes == [None, 5018]


def test_id_that_is_a_number(strict: Client) -> None:
    """An ID that is declared as a number is invented as one."""
    name = {"TemplateName": "n"}
    started = strict.tencent("live", "CreateLiveRecordTemplate", name).json["Response"]

    key = {"TemplateId": started["TemplateId"]}
    codes = [strict.tencent("live", "DeleteLiveRecordTemplate", key).code for _ in range(2)]
    assert codes == [None, "InternalError.NotFound"]


def test_start_of_a_running_task_counts_again(client: Client) -> None:
    """Starting the same task twice keeps it running, and both effects are counted."""
    body = {"TaskId": "t", "MixOutput": [{"StreamId": "a"}]}
    assert [client.zego("StartMix", body).code for _ in range(2)] == [None, None]

    assert client.simulator.tasks.effects("Mix", {"TaskId": "t"}) == Effects(starts=2)
    assert client.zego("StopMix", {"TaskId": "t"}).code is None
    assert client.zego("StopMix", {"TaskId": "t"}).code == 110209001


def test_a_stopped_task_can_be_started_again(client: Client) -> None:
    """A task whose ID the caller chooses runs again after another start."""
    body = {"TaskId": "t", "MixOutput": [{"StreamId": "a"}]}
    codes = [
        client.zego("StopMix", {"TaskId": "t"}).code,
        client.zego("StartMix", body).code,
        client.zego("StopMix", {"TaskId": "t"}).code,
    ]

    assert codes == [None, None, None]
    assert client.simulator.tasks.effects("Mix", {"TaskId": "t"}) == Effects(starts=1, stops=2)


def test_doubled_tasks_are_told(client: Client) -> None:
    """A task that was started, or stopped, more than once is told by its fields."""
    body = {"MixOutput": [{"StreamId": "a"}]}
    for task in ("once", "twice", "stopped twice", "twice"):
        client.zego("StartMix", {"TaskId": task, **body})
    tasks = client.simulator.tasks
    assert tasks.doubled("Mix") == [{"TaskId": "twice"}]
    for task in ("once", "stopped twice"):
        client.zego("StopMix", {"TaskId": task})
    tasks.register("Mix", {"TaskId": "stopped twice"})
    client.zego("StopMix", {"TaskId": "stopped twice"})

    assert tasks.doubled("Mix") == [{"TaskId": "twice"}, {"TaskId": "stopped twice"}]
    assert tasks.doubled("CDNRecord") == []


@pytest.mark.parametrize(
    ("ask", "told"),
    [
        (lambda tasks: tasks.doubled("Mixx"), "no task 'Mixx'; the nearest are Mix"),
        (lambda tasks: tasks.effects("Mixx"), "no task 'Mixx'; the nearest are Mix"),
        (lambda tasks: tasks.state("StreamIngst", KEY), "the nearest are StreamIngest"),
        (lambda tasks: tasks.register("StopMix", {"TaskId": "t"}), "the nearest are Mix"),
        (lambda tasks: tasks.stop("Mixx", [{"TaskId": "t"}]), "the nearest are Mix"),
        (lambda tasks: tasks.doubled("Zebra"), "no task 'Zebra'; there are CDNRecord, Censor,"),
        (lambda tasks: tasks.effects("Mix", {"TaskID": "t"}), "'TaskID'; the nearest are TaskId"),
        (lambda tasks: tasks.state("Mix", {"task_id": "t"}), "'task_id'; the nearest are TaskId"),
        (
            lambda tasks: tasks.effects("StreamIngest", {"TaskId": "1234"}),
            "a task StreamIngest is known by SdkAppId, TaskId; SdkAppId is missing",
        ),
        (lambda tasks: tasks.register("Mix", {"TaskId": None}), "TaskId is missing"),
    ],
)
def test_names_that_no_task_has_are_refused(
    simulator: Simulator, ask: Callable[[Tasks], object], told: str
) -> None:
    """What is asked of a task or a field that there is not is refused with the nearest names."""
    with pytest.raises(ValueError, match=".") as caught:
        ask(simulator.tasks)

    assert told in str(caught.value)


def test_names_of_tasks_are_those_of_the_tables(simulator: Simulator) -> None:
    """A task is known by whatever name any action of the tables gives it."""
    tasks = simulator.tasks

    assert tasks.names == (
        "CDNRecord",
        "Censor",
        "CommonMixStream",
        "Mix",
        "RecordTemplate",
        "StreamIngest",
    )
    for name in tasks.names:
        assert tasks.effects(name) == Effects()
        assert tasks.doubled(name) == []


def test_fields_that_a_call_may_leave_out_are_not_needed(tmp_path: Path) -> None:
    """A key may lack a field that not every call gives, and only such a one."""
    write_tables(tmp_path)
    path = tmp_path / "zego_rtc.json"
    table = json.loads(path.read_text())
    del table["actions"]["StopCDNRecord"]["request"]["Vendor"]["required"]
    path.write_text(json.dumps(table))
    with Simulator(tables=tmp_path) as simulator:
        client = Client(simulator)
        client.zego("StopCDNRecord", "StreamId[]=a", method="GET")
        client.close()

    assert simulator.tasks.effects("CDNRecord", {"StreamId": "a"}) == Effects(stops=1)
    with pytest.raises(ValueError, match="StreamId is missing"):
        simulator.tasks.effects("CDNRecord", {"Vendor": "Ws"})


def test_strict_wants_the_task_to_exist(strict: Client) -> None:
    """With strict an ID that nobody started or registered is gone, for every role."""
    codes = [
        strict.tencent("trtc", f"{verb}StreamIngest", KEY).code
        for verb in ("Stop", "Update", "Describe")
    ]

    assert codes == [GONE, "ResourceNotFound", "ResourceNotFound"]
    assert strict.simulator.tasks.effects("StreamIngest", KEY) == Effects()


def test_registered_task_can_be_stopped(strict: Client) -> None:
    """A task that was registered runs, without an effect having been counted."""
    strict.simulator.tasks.register("StreamIngest", KEY)
    assert strict.simulator.tasks.state("StreamIngest", KEY) == "running"
    assert strict.simulator.tasks.effects("StreamIngest", KEY) == Effects()

    assert strict.tencent("trtc", "StopStreamIngest", KEY).code is None


def test_update_and_describe_of_a_stopped_task(client: Client) -> None:
    """A task that runs can be updated and described; once it is stopped it is gone."""
    verbs = ["Update", "Describe", "Stop", "Update", "Describe"]

    codes = [client.tencent("trtc", f"{verb}StreamIngest", KEY).code for verb in verbs]

    assert codes == [None, None, None, "ResourceNotFound", "ResourceNotFound"]
    assert client.simulator.tasks.effects("StreamIngest", KEY) == Effects(updates=1, stops=1)


def test_refused_calls_have_no_effect(client: Client) -> None:
    """A call that is refused for its input or its signature touches no task."""
    client.tencent("trtc", "StopStreamIngest", {**KEY, "Other": 1})
    client.tencent("trtc", "StopStreamIngest", KEY, secret_key="another")

    assert client.simulator.tasks.state("StreamIngest", KEY) == "unknown"


def test_many_threads_stop_a_task_once(simulator: Simulator) -> None:
    """Of many stops at the same time exactly one works."""
    codes: list[str | int | None] = []

    def stop() -> None:
        client = Client(simulator)
        codes.append(client.tencent("trtc", "StopStreamIngest", KEY).code)
        client.close()

    threads = [Thread(target=stop) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(codes, key=str) == [*[GONE] * 19, None]
    assert simulator.tasks.effects("StreamIngest", KEY) == Effects(stops=1)
    assert len(simulator.calls) == 20
