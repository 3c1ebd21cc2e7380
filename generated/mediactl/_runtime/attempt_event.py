"""What a client's hook is told."""

from __future__ import annotations

from typing import NamedTuple

from .meta import Attempt


class AttemptEvent(NamedTuple):
    """What `on_attempt` is told: an attempt, and the call that it belongs to.

    Attributes:
        service: Vendor and service, such as `tencent/trtc`.
        action: Name of the action.
        number: Number of the attempt within its call, from 1.
        method: HTTP method.
        scheme: `https` or `http`.
        host: Host that was called.
        port: TCP port.
        attempt: What came of it.
    """

    service: str
    action: str
    number: int
    method: str
    scheme: str
    host: str
    port: int
    attempt: Attempt
