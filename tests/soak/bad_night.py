"""A bad night at a vendor: calls from many threads, amid throttles, resets and a wrong clock.

What happens is measured at the simulator, by its own counters and by a witness that sees every
request before anything else does.
"""

from __future__ import annotations

import logging
import re
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any, Final, NamedTuple

from mediactl import RetryPolicy
from mediactl.testing import Simulator
from tests.runtime.leaks import Keeper
from tests.soak.progress import Progress

FAULTS: Final = {"throttle": 0.02, "reset_before": 0.05, "reset_after": 0.05}
CLOCK_OFFSET: Final = 15 * 60.0
RETRY: Final = RetryPolicy(max_attempts=8)


# Of all places that one could begin at: a signature may stand within more hexadecimal digits.
_SIGNATURE: Final = re.compile("(?=([0-9a-f]{64}))")


class Job(NamedTuple):
    """What is done all night long.

    Attributes:
        what: Its name in the plural, for people.
        action: The action, by its name on the wire.
        limit: Its documented limit, in calls a second.
        key: The parameter that tells one call from another.
        prepare: Makes everything ready for calls with these keys.
        client: Makes the client that all threads share.
        call: Makes the call with a key.
        secrets: What else must be in no log, beside credentials and signatures.
    """

    what: str
    action: str
    limit: int
    key: str
    prepare: Callable[[Simulator, Sequence[str]], None]
    client: Callable[[Simulator, RetryPolicy], Any]
    call: Callable[[Any, str], Any]
    secrets: tuple[str, ...] = ()


class Weather(NamedTuple):
    """How many calls of how many threads the night has, and where its chance starts from."""

    calls: int
    threads: int
    seed: int


class Night(NamedTuple):
    """What came of a night.

    Attributes:
        job: What was done.
        weather: How much of it.
        ended: Responses and exceptions, by key.
        arrivals: When each request came to the simulator, however it was answered; sorted.
        records: The simulator's record of each.
        effects: How often each key was carried out.
        faults: How many calls met which fault.
        logged: How many log records there were.
        leaks: Names of secrets that they show.
        seconds: How long all calls took together.
    """

    job: Job
    weather: Weather
    ended: Mapping[str, Any]
    arrivals: Sequence[float]
    records: Sequence[Any]
    effects: Counter[object]
    faults: Mapping[str, int]
    logged: int
    leaks: Sequence[str]
    seconds: float


class Witness:
    """Sees every request before the simulator does: when it came, and how it was signed."""

    def __init__(self, simulator: Simulator) -> None:
        pipeline: Any = simulator._pipeline
        self._handle = pipeline.handle
        self._lock = threading.Lock()
        self.arrivals: list[float] = []
        self.signatures: set[str] = set()
        pipeline.handle = self._see

    def _see(self, request: Any) -> Any:
        _, _, signature = request.headers["authorization"].rpartition("Signature=")
        with self._lock:
            self.arrivals.append(time.monotonic())
            self.signatures.add(signature)
        return self._handle(request)


def live_through(job: Job, weather: Weather) -> Night:
    """Do a job through a bad night."""
    keys = [f"{job.what}-{number}" for number in range(weather.calls)]
    simulator = Simulator(strict=True)
    witness = Witness(simulator)
    job.prepare(simulator, keys)
    simulator.faults.random(seed=weather.seed, rate=1, faults=FAULTS)
    simulator.clock_offset = CLOCK_OFFSET
    with simulator, _all_logs() as keeper, job.client(simulator, RETRY) as client:
        began = time.monotonic()
        ended = _call_all(job, client, keys, weather.threads)
        seconds = time.monotonic() - began
    return Night(
        job=job,
        weather=weather,
        ended=ended,
        arrivals=sorted(witness.arrivals),
        records=simulator.calls,
        effects=simulator.effects(job.action, by=job.key),
        faults=simulator.faults.counts,
        logged=len(keeper.texts) // 2,  # two texts of each record
        leaks=list(_leaks("\n".join(keeper.texts), simulator, witness, job)),
        seconds=seconds,
    )


def _call_all(job: Job, client: Any, keys: Sequence[str], threads: int) -> dict[str, Any]:
    def end_of(key: str) -> Any:
        try:
            return job.call(client, key)
        except Exception as error:
            return error

    progress = Progress(job.what, len(keys))
    ended = {}
    with ThreadPoolExecutor(threads) as pool:
        for key, end in zip(keys, pool.map(end_of, keys), strict=True):
            ended[key] = end
            progress.show(len(ended))
    return ended


def _leaks(text: str, simulator: Simulator, witness: Witness, job: Job) -> Iterator[str]:
    if simulator.tencent_secret_key in text:
        yield "the secret key"
    if simulator.tencent_secret_id in text:
        yield "the secret ID"
    if not witness.signatures.isdisjoint(_SIGNATURE.findall(text)):
        yield "a signature"
    if any(secret in text for secret in job.secrets):
        yield "a secret parameter"


@contextmanager
def _all_logs() -> Iterator[Keeper]:
    root, keeper = logging.getLogger(), Keeper()
    level = root.level
    root.setLevel(logging.DEBUG)
    root.addHandler(keeper)
    try:
        yield keeper
    finally:
        root.removeHandler(keeper)
        root.setLevel(level)
