"""DescribeRTCStreamState: tell whether a stream is published to the RTC service; not for mixed
ones, nor those sent to a CDN directly.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/media-service/describe-rtc-stream-state
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import IntErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response
from mediactl._runtime.wire import Field


class DescribeRTCStreamStateErrorCode(IntErrorCode):
    """Error codes of DescribeRTCStreamState."""

    STREAM_NOT_FOUND = row(41004, "gone", "Query failed, StreamId does not exist.")
    STREAM_CLOSED = row(
        41006, "gone", "Query succeeded, the queried stream exists but is in closed state."
    )
    INVALID_APP = row(3000, "auth", "Invalid App.", advice="Check the AppId.")
    INTERNAL_ERROR_3001 = row(3001, "internal", "Internal error.")
    INTERNAL_ERROR = row(30003, "internal", "Internal error.")
    TIMESTAMP_ERROR = row(3002, "clock_skew", "Timestamp error.", advice="Set the clock right.")
    TOKEN_NOT_CONFIGURED = row(
        3003,
        "unavailable",
        "App is not configured with Token.",
        advice="Contact ZEGOCLOUD Technical Support.",
    )
    TOO_FREQUENT = row(30002, "throttled", "Interface call frequency too high.")
    INVALID_IS_TEST = row(30004, "invalid", "Parameter isTest error.")
    INVALID_APP_ID = row(30005, "auth", "Invalid AppId.", advice="Check the AppId.")
    INVALID_STREAM_ID = row(30009, "invalid", "Invalid StreamId, Stream name is not standard.")
    STREAM_AUTHENTICATION_FAILED = row(
        40005, "auth", "Authentication failed.", advice="Check the AppId and the server secret."
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class RTCStreamState(Model):
    """A stream of the RTC service.

    Attributes:
        create_time: When it was made, as text in Unix seconds.
        close_time: When it ended, as text in Unix seconds; empty while it goes on.
    """

    create_time: str
    close_time: str | None = None

    WIRE: ClassVar = (
        Field("create_time", "create_time", "string"),
        Field("close_time", "close_time", "string", required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeRTCStreamStateResponse(Response):
    """Answer to DescribeRTCStreamState.

    Attributes:
        data: The stream.
    """

    data: RTCStreamState
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("Data", "data", RTCStreamState),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeRTCStreamStateRequest(Request[DescribeRTCStreamStateResponse]):
    """Tell whether a stream is published to the RTC service; not for mixed ones, nor those sent to
    a CDN directly.

    Attributes:
        stream_id: The stream.
        sequence: Number of this request among those for the stream, which has to grow within any
            ten seconds; the Unix milliseconds do where no two requests can cross.
    """

    stream_id: str
    sequence: int

    WIRE: ClassVar = (
        Field("StreamId", "stream_id", "string"),
        Field("Sequence", "sequence", "int64"),
    )
    ACTION: ClassVar = Action(
        "DescribeRTCStreamState",
        service="zego/rtc",
        method="GET",
        retry="read",
        limit=CallLimit(Rate(40), test=Rate(10)),
        response=DescribeRTCStreamStateResponse,
        errors=DescribeRTCStreamStateErrorCode,
    )
