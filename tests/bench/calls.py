"""Group 1, a call: with all defaults on, against the same bytes sent by urllib3, and officially.

python -m tests.bench.calls
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import urllib3

from mediactl.tencent.trtc import StopStreamIngestRequest, TrtcClient
from mediactl.zego.rtc import RtcClient, StopMixRequest
from tests.bench.figures import OURS, Figure, Goal
from tests.bench.official import official_client, official_request
from tests.bench.rounds import race, scaled
from tests.bench.vendors import (
    REGION,
    SDK_APP_ID,
    TASK_ID,
    TENCENT,
    ZEGO,
    last_request,
    lift_limit,
    serving,
)
from tests.bench.worker import main

_GROUP = "a call"


def figures(rounds: int) -> Iterator[Figure]:
    """Measure one call of each vendor."""
    with serving() as server:
        yield from _stop_stream_ingest(server, rounds)
        yield from _stop_mix(server, rounds)


def _stop_stream_ingest(server: str, rounds: int) -> Iterator[Figure]:
    lift_limit(StopStreamIngestRequest)
    client = TrtcClient(credentials=TENCENT, region=REGION, endpoint=f"http://{server}")

    def ours() -> object:
        return client.stop_stream_ingest(sdk_app_id=SDK_APP_ID, task_id=TASK_ID)

    official = official_client(server)
    others = {"official": lambda: official.StopStreamIngest(official_request())}
    yield from _compare("stop_stream_ingest", server, ours, others, rounds)


def _stop_mix(server: str, rounds: int) -> Iterator[Figure]:
    lift_limit(StopMixRequest)
    client = RtcClient(credentials=ZEGO, endpoint=f"http://{server}")
    yield from _compare("stop_mix", server, lambda: client.stop_mix(task_id=TASK_ID), {}, rounds)


def _compare(
    name: str,
    server: str,
    ours: Callable[[], object],
    others: dict[str, Callable[[], object]],
    rounds: int,
) -> Iterator[Figure]:
    ours()
    bare, pool = last_request(server), urllib3.PoolManager()
    bare.send(pool)
    assert last_request(server) == bare
    contestants = {"urllib3": lambda: bare.send(pool), OURS: ours, **others}
    times = race(contestants, rounds=rounds, repeats=100)
    goal = (Goal(1.0, "urllib3"),)
    yield Figure(_GROUP, f"{name}, CPU", "us", scaled(times.cpu, 1e6), goal)
    yield Figure(_GROUP, f"{name}, wall", "us", scaled(times.wall, 1e6))


if __name__ == "__main__":
    main(figures, rounds=40)
