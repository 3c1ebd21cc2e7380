"""Thousands of stops of running sessions: `CancelCommonMixStream`, which may be repeated."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from mediactl import RetryPolicy, TencentCredentials
from mediactl.tencent.live import LiveClient
from mediactl.testing import Simulator
from tests.soak.bad_night import Job


def _register(simulator: Simulator, sessions: Sequence[str]) -> None:
    for session in sessions:
        simulator.tasks.register("CommonMixStream", {"MixStreamSessionId": session})


def _client(simulator: Simulator, retry: RetryPolicy) -> LiveClient:
    credentials = TencentCredentials(simulator.tencent_secret_id, simulator.tencent_secret_key)
    return LiveClient(credentials=credentials, endpoint=simulator.endpoint, retry=retry)


def _cancel(live: Any, session: str) -> Any:
    return live.cancel_common_mix_stream(mix_stream_session_id=session)


STOPS = Job(
    what="stops",
    action="CancelCommonMixStream",
    limit=100,
    key="MixStreamSessionId",
    prepare=_register,
    client=_client,
    call=_cancel,
)
