"""Typed clients for steering live audio and video on ZEGOCLOUD and Tencent Cloud.

One package for each service, loaded on first use:

    from mediactl.tencent.live import LiveClient
    from mediactl.tencent.trtc import TrtcClient
    from mediactl.zego.rtc import RtcClient

What goes wrong is an exception of `mediactl.errors`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import errors
from ._runtime.credentials import TencentCredentials, ZegoCredentials
from ._runtime.options import Timeout

if TYPE_CHECKING:
    from ._runtime.meta import Attempt, Drift, ResponseMeta
    from ._runtime.model import Request, Response
else:
    from ._runtime.lazy import lazy

    # Types of what calls take and return, for annotations; they come with the first call.
    __getattr__, __dir__, _ = lazy(
        __name__,
        {
            "Attempt": "._runtime.meta",
            "Drift": "._runtime.meta",
            "Request": "._runtime.model",
            "Response": "._runtime.model",
            "ResponseMeta": "._runtime.meta",
        },
    )

__all__ = [
    "Attempt",
    "Drift",
    "Request",
    "Response",
    "ResponseMeta",
    "TencentCredentials",
    "Timeout",
    "ZegoCredentials",
    "errors",
]

# Where users meet them, in tracebacks and pickles too.
for _public in (TencentCredentials, Timeout, ZegoCredentials):
    _public.__module__ = __name__
