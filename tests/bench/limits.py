"""Group 5, the limiter: what is left of a limit, and that it is kept.

    python -m tests.bench.limits

At 20/s and 100/s these are calls, counted by the server as they arrive. 10,000/s is more than one
process can call: there, threads take places and give them back, as calls do.
"""

from __future__ import annotations

import time
from bisect import bisect_left
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from typing import Final

from mediactl._runtime.action import Rate
from mediactl._runtime.window import Window
from mediactl.tencent.trtc import StopStreamIngestRequest, TrtcClient
from tests.bench.figures import OURS, Figure, Goal
from tests.bench.rounds import tell
from tests.bench.vendors import (
    REGION,
    SDK_APP_ID,
    TASK_ID,
    TENCENT,
    arrivals,
    lift_limit,
    serving,
)
from tests.bench.worker import main

_GROUP: Final = "limiter"
_WINDOWS: Final = 3  # seconds that each throughput is measured for
_KEPT: Final = Goal(0.97, least=True)
_NEVER_ABOVE: Final = Goal(1.0)
_PASSES: Final = 20_000


def figures(rounds: int) -> Iterator[Figure]:
    """Measure what limits leave, and what an uncontended pass costs."""
    with serving() as server:
        for limit in (20, 100):
            for width in (1, 32):
                times = _calls(server, limit, width)
                yield from _judge(f"{limit}/s, {width} thread{'s' * (width > 1)}", limit, times)
    for width in (1, 32):
        title = f"10,000/s, {width} thread{'s' * (width > 1)}"
        note = "places alone: no process can call as often"
        yield from _judge(title, 10_000, _places(10_000, width), note)
    passes = [_pass_cost() * 1e6 for _ in range(rounds)]
    note = "a place taken in a free window, and given back with an answer"
    yield Figure(_GROUP, "an uncontended pass", "us", {OURS: passes}, (Goal(2.0),), note)


def _calls(server: str, limit: int, width: int) -> list[float]:
    """Call as often as the limit lets so many threads; return when the calls arrived."""
    tell(f"limit of {limit}/s, threads: {width}")
    time.sleep(1)  # what was called before no longer counts
    lift_limit(StopStreamIngestRequest, limit)
    client = TrtcClient(
        credentials=TENCENT, region=REGION, endpoint=f"http://{server}", max_connections=width
    )

    def stop() -> None:
        client.stop_stream_ingest(sdk_app_id=SDK_APP_ID, task_id=TASK_ID)

    arrivals(server)
    _share(stop, width)
    return arrivals(server)


def _places(limit: int, width: int) -> list[float]:
    """Take places as often as a window lets so many threads; return when they were granted."""
    tell(f"limit of {limit}/s, threads: {width}")
    window = Window(Rate(limit))
    times: list[float] = []

    def take() -> None:
        ticket = window.ask()
        while (seconds := ticket.look()) != 0.0:
            event = Event()
            if ticket.listen(event.set):
                event.wait(seconds)
        times.append(time.monotonic())
        ticket.finish()

    _share(take, width)
    return sorted(times)


def _share(work: Callable[[], object], width: int) -> None:
    """Do something in so many threads, again and again until the time is over."""
    until = time.monotonic() + _WINDOWS

    def some() -> None:
        while time.monotonic() < until:
            work()

    with ThreadPoolExecutor(width) as threads:
        for each in [threads.submit(some) for _ in range(width)]:
            each.result()


def _judge(title: str, limit: int, times: list[float], note: str = "") -> Iterator[Figure]:
    kept = [rate / limit for rate in _rates(times)]
    yield Figure(_GROUP, f"{title}: kept", "", {OURS: kept}, (_KEPT,), note)
    most = max(bisect_left(times, start + 1) - at for at, start in enumerate(times))
    share = [most / limit]
    yield Figure(_GROUP, f"{title}: fullest second", "", {OURS: share}, (_NEVER_ABOVE,), note)


def _rates(times: list[float]) -> Iterator[float]:
    """Yield how many there were a second, from the first of a second to the first after it.

    A limiter may let them come in bursts. So each burst is counted as it is, and divided by the
    time until the next: a place too few shows, and so does one that is given too late.
    """
    first = 0
    while (following := bisect_left(times, times[first] + 1)) < len(times):
        yield (following - first) / (times[following] - times[first])
        first = following


def _pass_cost() -> float:
    """Return the seconds of CPU that it takes to take a place that is free, and to give it back."""
    window = Window(Rate(1_000_000_000))
    began = time.process_time()
    for _ in range(_PASSES):
        window.ask().finish(throttled=False)  # as a call does that was answered
    return (time.process_time() - began) / _PASSES


if __name__ == "__main__":
    main(figures, rounds=15)
