"""Group 4, threads and tasks: calls a second, against urllib3 in as many threads.

python -m tests.bench.threads
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Final

import urllib3

from mediactl.tencent.trtc import AsyncTrtcClient, StopStreamIngestRequest, TrtcClient
from tests.bench.figures import OURS, Figure, Goal
from tests.bench.rounds import turns
from tests.bench.vendors import (
    REGION,
    SDK_APP_ID,
    TASK_ID,
    TENCENT,
    Http,
    last_request,
    lift_limit,
    serving,
)
from tests.bench.worker import main

_GROUP: Final = "threads and tasks"
_CALLS: Final = 1600  # a turn; all of a turn's threads share them
_TASKS: Final = 200
_POOL: Final = 10  # connections of a client, and so threads of an asynchronous one, unless told


def figures(rounds: int) -> Iterator[Figure]:
    """Measure the throughput of threads of several numbers, and of tasks."""
    lift_limit(StopStreamIngestRequest)
    with serving() as server:
        for width in (1, 4, 16, 64):
            yield _threads(server, width, rounds)
        yield _tasks(server, rounds)


def _threads(server: str, width: int, rounds: int) -> Figure:
    client = TrtcClient(
        credentials=TENCENT, region=REGION, endpoint=f"http://{server}", max_connections=width
    )

    def stop() -> object:
        return client.stop_stream_ingest(sdk_app_id=SDK_APP_ID, task_id=TASK_ID)

    stop()
    bare = _bare(last_request(server), width)
    works = {"urllib3": lambda: _spread(bare, width), OURS: lambda: _spread(stop, width)}
    title = f"{width} thread{'s' if width > 1 else ''}"
    goals = (Goal(0.95, "urllib3", least=True),)
    return Figure(_GROUP, title, "calls/s", _throughput(works, rounds), goals)


def _tasks(server: str, rounds: int) -> Figure:
    probe = TrtcClient(credentials=TENCENT, region=REGION, endpoint=f"http://{server}")
    probe.stop_stream_ingest(sdk_app_id=SDK_APP_ID, task_id=TASK_ID)
    bare = _bare(last_request(server), _POOL)
    works = {
        "urllib3": lambda: _spread(bare, _POOL),
        OURS: lambda: asyncio.run(_in_tasks(server)),
    }
    title, note = f"{_TASKS} tasks", f"against urllib3 in {_POOL} threads, as many as the pool has"
    goals = (Goal(0.85, "urllib3", least=True),)
    return Figure(_GROUP, title, "calls/s", _throughput(works, rounds), goals, note)


def _bare(request: Http, width: int) -> Callable[[], object]:
    pool = urllib3.PoolManager(maxsize=width, block=True)
    return lambda: request.send(pool)


def _spread(work: Callable[[], object], width: int) -> float:
    """Do all calls of a turn in so many threads; return how many there were a second."""

    def share(_: int) -> None:
        for _ in range(_CALLS // width):
            work()

    with ThreadPoolExecutor(width) as threads:
        list(threads.map(share, range(width)))  # the connections are opened, the threads are up
        began = time.perf_counter()
        list(threads.map(share, range(width)))
        return _CALLS / (time.perf_counter() - began)


async def _in_tasks(server: str) -> float:
    client = AsyncTrtcClient(credentials=TENCENT, region=REGION, endpoint=f"http://{server}")

    async def share() -> None:
        for _ in range(_CALLS // _TASKS):
            await client.stop_stream_ingest(sdk_app_id=SDK_APP_ID, task_id=TASK_ID)

    async with client:
        await asyncio.gather(*(share() for _ in range(_TASKS)))
        began = time.perf_counter()
        await asyncio.gather(*(share() for _ in range(_TASKS)))
        return _CALLS / (time.perf_counter() - began)


def _throughput(works: dict[str, Callable[[], float]], rounds: int) -> dict[str, list[float]]:
    samples: dict[str, list[float]] = {name: [] for name in works}
    for _, name in turns(tuple(works), rounds):
        samples[name].append(works[name]())
    return samples


if __name__ == "__main__":
    main(figures, rounds=7)
