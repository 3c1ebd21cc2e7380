"""RTMPDispatchV2: ask for a node to publish a stream to, or play it from, by RTMP. Has to be
enabled by ZEGOCLOUD.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/media-service/rtpm-dispatch
"""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import IntErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response, as_strings
from mediactl._runtime.wire import Field


class RTMPDispatchV2ErrorCode(IntErrorCode):
    """Error codes of RTMPDispatchV2."""

    DISPATCH_TOO_FREQUENT = row(1010, "throttled", "Interface call frequency too high.")
    TOO_FREQUENT = row(30002, "throttled", "Interface call frequency too high.")
    DISPATCH_FAILED = row(1001, "transient", "Dispatch failed.")
    PUBLISH_NODE_EMPTY = row(1002, "transient", "Publish stream node is empty.")
    PLAY_NODE_EMPTY = row(1003, "transient", "Play stream node is empty.")
    APP_NOT_ONLINE = row(1005, "unavailable", "App is not online.")
    INVALID_DISPATCH_PARAMETER = row(1006, "invalid", "Invalid parameter.")
    INTERNAL_ERROR = row(30003, "internal", "Internal error.")
    INVALID_IS_TEST = row(30004, "invalid", "Parameter isTest error.")
    INVALID_APP_ID = row(30005, "auth", "Invalid AppId.", advice="Check the AppId.")
    INVALID_STREAM_ID = row(30009, "invalid", "Invalid StreamId, Stream name is not standard.")
    INVALID_DISPATCH_TYPE = row(
        30010, "invalid", "Invalid dispatch action.", advice="Check the Type."
    )
    INVALID_CLIENT_IP = row(30011, "invalid", "Invalid client IP address.")


@attrs.frozen(kw_only=True, eq=False, repr=False)
class RTMPDispatchV2Response(Response):
    """Answer to RTMPDispatchV2.

    Attributes:
        data: RTMP addresses of nodes, good for two hours.
    """

    data: tuple[str, ...] = attrs.field(converter=as_strings)
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("Data", "data", "string", many=True),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class RTMPDispatchV2Request(Request[RTMPDispatchV2Response]):
    """Ask for a node to publish a stream to, or play it from, by RTMP. Has to be enabled by
    ZEGOCLOUD.

    Attributes:
        stream_id: The stream; to publish it, no one else may publish one of that name. At most 256
            characters. Matches `[0-9A-Za-z_-]+`.
        sequence: Number of this request, to tell it from others; the Unix milliseconds will do.
        type: What the node is for. "pull" is play; "push" is publish.
        client_ip: IPv4 address of the client, such as 119.23.242.129.
    """

    stream_id: str
    sequence: int
    type: Literal["pull", "push"]
    client_ip: str | None = None

    WIRE: ClassVar = (
        Field("StreamId", "stream_id", "string", max_length=256, pattern="[0-9A-Za-z_-]+"),
        Field("Sequence", "sequence", "int64"),
        Field("Type", "type", "string", choices=("pull", "push")),
        Field("ClientIP", "client_ip", "string", required=False),
    )
    ACTION: ClassVar = Action(
        "RTMPDispatchV2",
        service="zego/rtc",
        method="GET",
        retry="read",
        limit=CallLimit(Rate(40)),
        response=RTMPDispatchV2Response,
        errors=RTMPDispatchV2ErrorCode,
    )
