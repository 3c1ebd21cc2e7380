"""Thousands of starts of recordings: `CreateCloudRecording`, which nobody may repeat.

The action is one of those under tests/language, so this runs with a package that was generated
for it in PYTHONPATH; `night.py` sees to that.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any

from mediactl import RetryPolicy, TencentCredentials
from mediactl.tencent.trtc import TrtcClient
from mediactl.testing import Simulator
from tests.soak.bad_night import Job, Weather, live_through
from tests.soak.verdict import judge_starts, tell

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
    models = import_module("mediactl.tencent.trtc")
    vod = models.CloudVod(tencent_vod=models.TencentVod())
    return trtc.create_cloud_recording(
        sdk_app_id=1400000001,
        room_id=room,
        user_id=f"robot-of-{room}",
        user_sig=_USER_SIG,
        record_params=models.RecordParams(record_mode=2),
        storage_params=models.StorageParams(cloud_vod=vod),
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

if __name__ == "__main__":
    night = live_through(STARTS, Weather(*map(int, sys.argv[1:4])))
    sys.exit(tell(night, judge_starts(night, slack=float(sys.argv[4]))))
