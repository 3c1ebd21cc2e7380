"""The shared model PlayInfo."""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.wire import Field


@attrs.frozen(kw_only=True, eq=False, repr=False)
class PlayInfo(Model):
    """Where an output can be played; it has addresses where it goes to a CDN that has a domain for
    them.

    Attributes:
        stream_id: The output.
        rtmp: Address for RTMP.
        hls: Address for HLS.
        flv: Address for HTTP-FLV.
        status: State of the stream.
        user_name: Name of the user.
    """

    stream_id: str
    rtmp: str | None = None
    hls: str | None = None
    flv: str | None = None
    status: int
    user_name: str

    WIRE: ClassVar = (
        Field("StreamId", "stream_id", "string"),
        Field("RTMP", "rtmp", "string", required=False),
        Field("HLS", "hls", "string", required=False),
        Field("FLV", "flv", "string", required=False),
        Field("Status", "status", "int32"),
        Field("UserName", "user_name", "string"),
    )
