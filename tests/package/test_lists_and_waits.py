"""Methods beside the plain ones: lists that are read to their end, and states that are waited for."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from codegen.spec.model import Service
from mediactl import errors
from mediactl.testing import Simulator
from mediactl.zego.rtc import StoredMedia
from tests.package.actions import each_service, of
from tests.package.support import Clients

TASK: Any = {"sdk_app_id": 1234, "task_id": "xx"}


@each_service
def test_actions_have_the_methods_that_their_specs_call_for(service: Service) -> None:
    """Every paged action can be iterated over, every one that tells states waited for, and no other."""
    client = getattr(of(service)[0].package, service.client)
    more = {name for name in dir(client) if name.startswith(("iter_", "wait_"))}
    paged = {f"iter_{action.python}" for action in service.actions if action.paging}
    told = {
        f"wait_{action.python}"
        for action in service.actions
        if action.task is not None and action.task.state is not None
    }
    assert more == paged | told
    assert paged


def test_lists_are_read_to_their_end(clients: Clients, simulator: Simulator) -> None:
    """An action that is paged has a method for that, without the parameters that turn pages."""
    last = clients.rtc.call_raw("SearchMedia", {"Vendor": "Ws"}, method="GET")
    first = copy.deepcopy(last)
    first["Data"]["Ws"]["NextMarker"] = "more"
    last["Data"]["Ws"]["NextMarker"] = ""
    simulator.respond("SearchMedia", first)
    simulator.respond("SearchMedia", last)
    found = list(clients.rtc.iter_search_media(vendor="Ws", max_keys=1))
    assert {type(each) for each in found} == {StoredMedia}
    assert len(found) == 2 * len(last["Data"]["Ws"]["Keys"])
    sent = [call.parameters for call in simulator.calls[1:]]
    assert [each.get("Marker") for each in sent] == [None, "more"]
    assert [each["MaxKeys"] for each in sent] == [1, 1]


def test_states_can_be_waited_for(clients: Clients, simulator: Simulator) -> None:
    """An action that tells states has a method that looks until one is there, or cannot be any more."""
    content = {"TaskId": "xx", "Status": "Idle"}
    simulator.respond("DescribeCloudRecording", content)
    simulator.respond("DescribeCloudRecording", {**content, "Status": "InProgress"})
    response = clients.trtc.wait_describe_cloud_recording(**TASK, until="running", timeout=30)
    assert response.status == "InProgress"
    assert len(simulator.calls) == 2
    simulator.respond("DescribeCloudRecording", {**content, "Status": "Exited"})
    with pytest.raises(errors.TaskEnded) as caught:
        clients.trtc.wait_describe_cloud_recording(**TASK, until="running")
    assert caught.value.state == "Exited"
