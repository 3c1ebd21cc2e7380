"""What callers do with lists and tasks, against a simulator whose lists are long and whose tasks live."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Timer
from typing import Any

import pytest

from mediactl import errors
from mediactl.testing import Simulator
from tests.package.support import Clients


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    """A simulator that lets lists be read as fast as they can be."""
    with Simulator(limits=False) as running:
        yield running


def test_thousands_of_items_are_iterated_over(clients: Clients, simulator: Simulator) -> None:
    """Each item of a long list comes once, page by page, in its order."""
    simulator.lists.fill("DescribeLiveDomains", 5000)

    names = [each.name for each in clients.live.iter_describe_live_domains(page_size=100)]

    assert len(set(names)) == len(names) == 5000
    assert [call.parameters["PageNum"] for call in simulator.calls] == [*range(1, 51)]


def test_a_list_is_iterated_over_by_its_token(clients: Clients, simulator: Simulator) -> None:
    """A list that goes by a token comes to its end too."""
    simulator.lists.fill("DescribeUserList", 450)

    users = [each.user_id for each in clients.rtc.iter_describe_user_list(room_id="r", limit=200)]

    assert len(set(users)) == len(users) == 450
    assert len(simulator.calls) == 3


def test_tasks_that_run_are_iterated_over(clients: Clients, simulator: Simulator) -> None:
    """The list of a sort of tasks has those that run."""
    for number in range(25):
        simulator.tasks.register("LivePullStreamTask", {"TaskId": str(number)})
    clients.live.delete_live_pull_stream_task(task_id="3", operator="me")

    tasks = [each.task_id for each in clients.live.iter_describe_live_pull_stream_tasks()]

    assert tasks == [str(number) for number in range(25) if number != 3]


def test_the_end_of_a_task_is_waited_for(clients: Clients, simulator: Simulator) -> None:
    """A task that comes to its end while somebody waits for that is seen to have ended."""
    key = {"SdkAppId": 1400000001, "TaskId": "t"}
    simulator.tasks.register("CloudRecording", key)
    about: dict[str, Any] = {"sdk_app_id": 1400000001, "task_id": "t"}
    running = clients.trtc.wait_describe_cloud_recording(**about, until="running", timeout=60)
    end = Timer(0.3, simulator.tasks.end, ("CloudRecording", key))
    end.start()

    ended = clients.trtc.wait_describe_cloud_recording(**about, until="ended", timeout=60)
    end.join()

    assert (running.status, running.task_id) == ("InProgress", "t")
    assert (ended.status, ended.task_id) == ("Exited", "t")


def test_a_stopped_task_without_a_word_for_it_is_gone(
    clients: Clients, simulator: Simulator
) -> None:
    """Where a description has no state for a task that is over, it is refused as gone."""
    simulator.tasks.register("WebRecord", {"TaskId": "t"})
    clients.trtc.stop_web_record(task_id="t")

    with pytest.raises(errors.TaskGone):
        clients.trtc.describe_web_record(task_id="t")
