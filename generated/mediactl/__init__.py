"""Typed clients for steering live audio and video on ZEGOCLOUD and Tencent Cloud.

One package for each service, loaded on first use:

    from mediactl.tencent.live import LiveClient
    from mediactl.tencent.trtc import TrtcClient
    from mediactl.zego.rtc import RtcClient

Each client has an asynchronous twin beside it: AsyncTrtcClient and so on.

What goes wrong is an exception of `mediactl.errors`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import errors
from ._runtime.credentials import TencentCredentials, ZegoCredentials
from ._runtime.options import RateLimit, RetryPolicy, Timeout

if TYPE_CHECKING:
    from ._runtime.attempt_event import AttemptEvent
    from ._runtime.event_stream import EventStream
    from ._runtime.event_stream_async import AsyncEventStream
    from ._runtime.meta import Attempt, Drift, ResponseMeta
    from ._runtime.model import Request, Response
    from ._runtime.outcomes import ItemOutcome
    from ._runtime.providers import CredentialsProvider, RefreshingCredentials
else:
    from ._runtime.lazy import lazy

    # Loaded when they are asked for: what annotations need, and what few callers do.
    __getattr__, __dir__, _ = lazy(
        __name__,
        {
            "AsyncEventStream": "._runtime.event_stream_async",
            "Attempt": "._runtime.meta",
            "AttemptEvent": "._runtime.attempt_event",
            "CredentialsProvider": "._runtime.providers",
            "Drift": "._runtime.meta",
            "EventStream": "._runtime.event_stream",
            "ItemOutcome": "._runtime.outcomes",
            "RefreshingCredentials": "._runtime.providers",
            "Request": "._runtime.model",
            "Response": "._runtime.model",
            "ResponseMeta": "._runtime.meta",
        },
    )

__all__ = [
    "AsyncEventStream",
    "Attempt",
    "AttemptEvent",
    "CredentialsProvider",
    "Drift",
    "EventStream",
    "ItemOutcome",
    "RateLimit",
    "RefreshingCredentials",
    "Request",
    "Response",
    "ResponseMeta",
    "RetryPolicy",
    "TencentCredentials",
    "Timeout",
    "ZegoCredentials",
    "errors",
]

# Where users meet them, in tracebacks and pickles too.
for _public in (RateLimit, RetryPolicy, TencentCredentials, Timeout, ZegoCredentials):
    _public.__module__ = __name__
