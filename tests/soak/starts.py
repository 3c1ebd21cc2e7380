"""Thousands of starts of recordings: `CreateCloudRecording`, which nobody may repeat."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from mediactl import RetryPolicy, TencentCredentials
from mediactl.tencent.trtc import CloudVod, RecordParams, StorageParams, TencentVod, TrtcClient
from mediactl.testing import Simulator
from tests.soak.bad_night import Job

_USER_SIG = "hunter2hunter2hunter2"


def _nothing(simulator: Simulator, rooms: Sequence[str]) -> None:
    """Rooms need not be made ready."""


def _client(simulator: Simulator, retry: RetryPolicy) -> TrtcClient:
    credentials = TencentCredentials(simulator.tencent_secret_id, simulator.tencent_secret_key)
    return TrtcClient(
        credentials=credentials,
        region="ap-singapore",
        endpoint=simulator.endpoint,
        retry=retry,
    )


def _record(trtc: Any, room: str) -> Any:
    return trtc.create_cloud_recording(
        sdk_app_id=1400000001,
        room_id=room,
        user_id=f"robot-of-{room}",
        user_sig=_USER_SIG,
        record_params=RecordParams(record_mode=2),
        storage_params=StorageParams(cloud_vod=CloudVod(tencent_vod=TencentVod())),
    )


STARTS = Job(
    what="starts",
    action="CreateCloudRecording",
    limit=20,
    key="RoomId",
    prepare=_nothing,
    client=_client,
    call=_record,
    secrets=(_USER_SIG,),
)
