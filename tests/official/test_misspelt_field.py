"""The official client's requests take any attribute for a field."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from mediactl.tencent.trtc import StopStreamIngestRequest, TrtcClient

from .clients import MENDED, official_client, official_outcome, official_request, our_client
from .vendor import FINE, Vendor


def test_the_official_client_sends_it_mangled() -> None:
    """A field that does not exist is sent without complaint, and without its first letter."""
    request = official_request()
    request.RoomID = 3
    with Vendor(FINE) as vendor, official_client(vendor.address) as trtc:
        outcome = official_outcome(trtc, request)

    sent = [each.parameters for each in vendor.requests]
    expected = {"SdkAppId": 1400000001, "TaskId": "1234", "OomID": 3}
    assert (outcome, sent) == ("returned", [expected]), MENDED


def as_parameter(trtc: Any) -> None:
    trtc.stop_stream_ingest(sdk_app_id=1, task_id="1234", room_id=3)


def as_field(trtc: TrtcClient) -> None:
    make: Any = StopStreamIngestRequest
    trtc.call(make(sdk_app_id=1, task_id="1234", room_id=3))


def as_attribute(trtc: TrtcClient) -> None:
    request: Any = StopStreamIngestRequest(sdk_app_id=1, task_id="1234")
    request.room_id = 3
    trtc.call(request)


@pytest.mark.parametrize(
    ("way", "error"),
    [(as_parameter, TypeError), (as_field, TypeError), (as_attribute, AttributeError)],
)
def test_mediactl_refuses_it(way: Callable[[Any], None], error: type[Exception]) -> None:
    """A field that does not exist is an error where it is written, and nothing is sent."""
    with Vendor(FINE) as vendor, our_client(vendor.address) as trtc, pytest.raises(error):
        way(trtc)

    assert vendor.requests == []
