"""A simulator in a process of its own, so that what the client's process takes is the client's."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from mediactl.testing import Call, Simulator

ROOT = Path(__file__).resolve().parents[2]


Count = Callable[[], dict[str, int]]


@contextmanager
def running() -> Iterator[tuple[str, dict[str, Any], Count]]:
    """Run a simulator that keeps no limits.

    Yields:
        Where it serves, for which account, and what asks it how often each stream was to be stopped.
    """
    command = [sys.executable, "-m", "tests.soak.vendor"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, encoding="utf-8") as process:
        requests, answers = process.stdin, process.stdout
        assert requests is not None
        assert answers is not None

        def count() -> dict[str, int]:
            requests.write("\n")
            requests.flush()
            counted: dict[str, int] = json.loads(answers.readline())
            return counted

        endpoint, account = json.loads(answers.readline())
        try:
            yield endpoint, account, count
        finally:
            requests.close()


def main() -> None:
    """Serve until the input ends, and print how often each stream was named for every line of it."""
    asked: Counter[str] = Counter()
    lock = threading.Lock()

    def note(call: Call) -> None:
        with lock:
            asked.update(call.parameters["StreamId"])

    # A stop that comes twice has one effect: what counts is what was asked for.
    with Simulator(limits=False, keep_calls=0, on_call=note) as simulator:
        account = {
            "app_id": simulator.zego_app_id,
            "server_secret": simulator.zego_server_secret,
        }
        say([simulator.endpoint, account])
        for _ in sys.stdin:
            say(asked)


def say(what: Any) -> None:
    """Print a line of JSON."""
    print(json.dumps(what), flush=True)


if __name__ == "__main__":
    main()
