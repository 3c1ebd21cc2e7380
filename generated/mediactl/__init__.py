"""Typed clients for steering live audio and video on ZEGOCLOUD and Tencent Cloud.

One package for each service, loaded on first use:

    from mediactl.tencent.live import LiveClient
    from mediactl.tencent.trtc import TrtcClient
    from mediactl.zego.rtc import RtcClient

What goes wrong is an exception of `mediactl.errors`.
"""

from __future__ import annotations

from . import errors
from ._runtime.credentials import TencentCredentials, ZegoCredentials
from ._runtime.options import Timeout

__all__ = ["TencentCredentials", "Timeout", "ZegoCredentials", "errors"]

# Where users meet them, in tracebacks and pickles too.
for _public in (TencentCredentials, Timeout, ZegoCredentials):
    _public.__module__ = __name__
