"""Many threads, or many tasks, share one client; what came of it is printed as JSON.

Runs in a process of its own: python -m tests.soak.sharing threads|tasks CALLS
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import stat
import sys
import threading
import time
import warnings
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from mediactl import ZegoCredentials
from mediactl.zego.rtc import AsyncRtcClient, RtcClient
from tests.soak import vendor
from tests.soak.memory import resident
from tests.soak.progress import Progress

THREADS = 32
TASKS = 200
WARM_UP = 0.25  # of all calls, before memory counts


class Work:
    """The calls to be made, and what is wrong with their answers.

    Nothing is kept of a call that went well, so that what memory grows by is the client's.
    """

    def __init__(self, numbers: range, progress: Progress) -> None:
        self.answered = 0
        self.faults: list[str] = []
        self._lock = threading.Lock()
        self._first = numbers.start
        self._numbers = iter(numbers)
        self._progress = progress

    def numbers(self) -> Iterator[int]:
        """Yield numbers of calls that nobody else has."""
        while True:
            with self._lock:
                number = next(self._numbers, None)
            if number is None:
                return
            yield number

    def end(self, number: int, end: Any) -> None:
        """Compare an answer with its request."""
        fault = _fault(number, end)
        with self._lock:
            self.answered += 1
            if fault:
                self.faults.append(f"{number}: {fault}")
            self._progress.show(self._first + self.answered)


def streams(number: int) -> list[str]:
    """The streams that a call stops: one, two or three that no other call has."""
    return [f"stream-{number}-{index}" for index in range(1 + number % 3)]


def _fault(number: int, end: Any) -> str:
    if isinstance(end, Exception):
        return f"{type(end).__name__}: {end}"
    told = [outcome.name for outcome in end.meta.outcomes]
    if told != streams(number) or end.meta.failed or len(end.meta.attempts) != 1:
        return f"asked for {streams(number)}, got {told} in {len(end.meta.attempts)} attempts"
    return ""


class Threads:
    """Shares a client among threads."""

    def __init__(self, **settings: Any) -> None:
        self._client = RtcClient(**settings)

    def do(self, work: Work) -> None:
        """Do the work."""

        def some() -> None:
            for number in work.numbers():
                try:
                    end: Any = self._client.stop_cdn_record(
                        stream_id=streams(number), vendor="Tencent"
                    )
                except Exception as error:
                    end = error
                work.end(number, end)

        threads = [threading.Thread(target=some) for _ in range(THREADS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def close(self) -> None:
        """Close the client."""
        self._client.close()


class Tasks:
    """Shares a client among tasks."""

    def __init__(self, **settings: Any) -> None:
        self._client = AsyncRtcClient(**settings)
        self._runner = asyncio.Runner()

    def do(self, work: Work) -> None:
        """Do the work."""

        async def some() -> None:
            for number in work.numbers():
                try:
                    end: Any = await self._client.stop_cdn_record(
                        stream_id=streams(number), vendor="Tencent"
                    )
                except Exception as error:
                    end = error
                work.end(number, end)

        async def all_of_it() -> None:
            async with asyncio.TaskGroup() as group:
                for _ in range(TASKS):
                    group.create_task(some())

        self._runner.run(all_of_it())

    def close(self) -> None:
        """Close the client and the loop."""
        self._runner.run(self._client.close())
        self._runner.close()


def main(ways: str, calls: int) -> dict[str, Any]:
    """Make the calls, and say what came of them."""
    unraisable: list[str] = []
    sys.unraisablehook = lambda event: unraisable.append(repr(event.exc_value))
    warnings.simplefilter("error")
    sockets = _sockets()
    with vendor.running() as (endpoint, account, count):
        shared = (Threads if ways == "threads" else Tasks)(
            credentials=ZegoCredentials(**account), endpoint=endpoint, rate_limit="off"
        )
        progress = Progress(f"calls of many {ways}", calls)
        warm = int(calls * WARM_UP)
        works = [Work(numbers, progress) for numbers in (range(warm), range(warm, calls))]
        taken = []
        for work in works:
            shared.do(work)
            gc.collect()
            taken.append(resident())
        shared.close()
        came = Counter(count())
    del shared
    gc.collect()
    asked = Counter(stream for number in range(calls) for stream in streams(number))
    return {
        "answered": sum(work.answered for work in works),
        "faults": [fault for work in works for fault in work.faults],
        "lost": list((asked - came).elements()),
        "doubled": list((came - asked).elements()),
        "taken": taken,
        "threads": _threads_left(),
        "sockets": len(_sockets() - sockets),
        "unraisable": unraisable,
    }


def _threads_left() -> list[str]:
    """Name the threads that are still there after a while: those of a closed pool end by themselves."""
    until = time.monotonic() + 5
    while threading.active_count() > 1 and time.monotonic() < until:
        time.sleep(0.01)
    return [thread.name for thread in threading.enumerate()[1:]]


def _sockets() -> set[str]:
    """The descriptors of this process that are sockets."""
    found = set()
    for each in Path("/dev/fd").iterdir():
        with suppress(OSError):  # that of the listing itself
            if stat.S_ISSOCK(os.fstat(int(each.name)).st_mode):
                found.add(each.name)
    return found


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], int(sys.argv[2]))))
