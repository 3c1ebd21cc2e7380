"""Makes calls in a process that may open no more files; run by test_no_more_files.py."""

from __future__ import annotations

import errno
import json
import sys
from collections.abc import Callable
from typing import Any

from mediactl import RetryPolicy, TencentCredentials, errors
from mediactl.tencent.live import DescribeLiveStreamOnlineListRequest, LiveClient


class NoMoreFiles:
    """A finder that fails as the system does, whatever is to be loaded."""

    def find_spec(self, name: str, *_: object) -> None:
        raise OSError(errno.EMFILE, "Too many open files", name)


def outcome(call: Callable[[], Any]) -> str:
    """Say what a call comes to."""
    try:
        answer = call()
        return f"{len(answer.online_info)} streams, drift in {len(answer.meta.drift)} places"
    except errors.MediactlError as error:
        return type(error).__name__


def main(port: int) -> None:
    """Call once, run out of files, and print what each further call comes to."""
    told: list[str] = []

    def client(**more: Any) -> LiveClient:
        return LiveClient(
            credentials=TencentCredentials("id", "key"),
            endpoint=f"http://127.0.0.1:{port}",
            retry=RetryPolicy(1),
            **more,
        )

    def ask(stream: str, client: LiveClient) -> str:
        request = DescribeLiveStreamOnlineListRequest(stream_name=stream)
        return outcome(lambda: client.call(request))

    watched = client(on_attempt=lambda event: told.append(event.attempt.outcome))
    ask("plain", client())
    sys.meta_path.insert(0, NoMoreFiles())  # type: ignore[arg-type]
    found = {name: ask(name, watched) for name in ("drift", "long", "refused", "plain")}
    found["often"] = {ask("plain", watched) for _ in range(400)}.pop()
    found["told"] = str(len(told))
    print(json.dumps(found))


if __name__ == "__main__":
    main(int(sys.argv[1]))
