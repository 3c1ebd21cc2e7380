"""Group 3, import: what a fresh process pays before and for its first call.

python -m tests.bench.imports
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator, Mapping
from typing import Final

from tests.bench.figures import OURS, Figure, Goal
from tests.bench.rounds import scaled, turns
from tests.bench.vendors import REGION, SDK_APP_ID, TASK_ID, serving
from tests.bench.worker import main

_GROUP: Final = "import"
_BASE: Final = "urllib3 + attrs"

# The clock starts when the interpreter is up: that it takes as long for everybody would only make
# ratios look better.
_MEASURED: Final = """\
import time
cpu, wall = time.process_time(), time.perf_counter()
{work}
wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
try:
    with open("/proc/self/status") as status:
        peak = next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmHWM"))
except OSError:
    import resource
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(cpu, wall, peak)
"""

_CLIENT: Final = f"""\
from mediactl import TencentCredentials
from mediactl.tencent.trtc import TrtcClient
keys = TencentCredentials("id-for-benchmarks", "key-for-benchmarks")
client = TrtcClient(credentials=keys, region="{REGION}", endpoint="http://SERVER")
"""
_CALL: Final = f"client.stop_stream_ingest(sdk_app_id={SDK_APP_ID}, task_id={TASK_ID!r})\n"
_THREE: Final = """\
from mediactl import ZegoCredentials
from mediactl.tencent.live import LiveClient
from mediactl.zego.rtc import RtcClient
live = LiveClient(credentials=keys, endpoint="http://SERVER")
rtc = RtcClient(credentials=ZegoCredentials(1, "0" * 32), endpoint="http://SERVER")
"""
_OFFICIAL: Final = f"""\
from tencentcloud.common.credential import Credential
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile
from tencentcloud.trtc.v20190722 import models, trtc_client
http = HttpProfile(protocol="http", endpoint="SERVER", keepAlive=True)
keys = Credential("id-for-benchmarks", "key-for-benchmarks")
client = trtc_client.TrtcClient(keys, "{REGION}", ClientProfile(httpProfile=http))
"""
_OFFICIAL_CALL: Final = f"""\
request = models.StopStreamIngestRequest()
request.SdkAppId = {SDK_APP_ID}
request.TaskId = {TASK_ID!r}
client.StopStreamIngest(request)
"""
_OFFICIAL_LIVE: Final = """\
from tencentcloud.live.v20180801 import live_client
live = live_client.LiveClient(keys, "", ClientProfile(httpProfile=http))
"""
_LIBRARIES: Final = "import urllib3, attrs\n"
_BARE_CALL: Final = """\
import json
json.loads(urllib3.PoolManager().request("POST", "http://SERVER/", body=b"{}").data)
"""

_STEPS: Final[Mapping[str, tuple[float | None, Mapping[str, str]]]] = {
    "trtc + client": (1.10, {OURS: _CLIENT, "official": _OFFICIAL}),
    "trtc + client + first call": (
        1.10,
        {
            OURS: _CLIENT + _CALL,
            "official": _OFFICIAL + _OFFICIAL_CALL,
            "urllib3 call": _LIBRARIES + _BARE_CALL,
        },
    ),
    "3 services + clients": (
        1.15,
        {OURS: _CLIENT + _THREE, "official (2)": _OFFICIAL + _OFFICIAL_LIVE},
    ),
}


def figures(rounds: int) -> Iterator[Figure]:
    """Measure fresh processes, one for each contestant in each round."""
    with serving() as server:
        programs = {(_BASE, ""): _LIBRARIES} | {
            (name, step): work.replace("SERVER", server)
            for step, (_, works) in _STEPS.items()
            for name, work in works.items()
        }
        results: dict[tuple[str, str], list[list[float]]] = {key: [] for key in programs}
        for key in programs:
            _run(programs[key])  # from now on its files are in memory
        for _, key in turns(tuple(programs), rounds):
            results[key].append(_run(programs[key]))
    for step, (limit, works) in _STEPS.items():
        keys = {_BASE: (_BASE, ""), **{name: (name, step) for name in works}}
        yield from _compare(step, limit, {name: results[key] for name, key in keys.items()})


def _run(work: str) -> list[float]:
    command = [sys.executable, "-c", _MEASURED.format(work=work)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return [float(each) for each in done.stdout.split()]


def _compare(
    step: str, limit: float | None, results: Mapping[str, list[list[float]]]
) -> Iterator[Figure]:
    def column(at: int) -> dict[str, list[float]]:
        return {name: [each[at] for each in one] for name, one in results.items()}

    goals = () if limit is None else (Goal(limit, _BASE),)
    yield Figure(_GROUP, f"{step}, CPU", "ms", scaled(column(0), 1e3), goals)
    yield Figure(_GROUP, f"{step}, wall", "ms", scaled(column(1), 1e3))
    yield Figure(_GROUP, f"{step}, memory", "MB", scaled(column(2), 1e-6), goals)


if __name__ == "__main__":
    main(figures, rounds=35)
