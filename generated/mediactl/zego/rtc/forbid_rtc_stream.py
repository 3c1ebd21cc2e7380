"""ForbidRTCStream: forbid publishing a stream to the RTC service; its publisher and players are
told.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/media-service/forbid-rtc-stream
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import IntErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field


class ForbidRTCStreamErrorCode(IntErrorCode):
    """Error codes of ForbidRTCStream."""

    INVALID_APP = row(3000, "auth", "Invalid App.", advice="Check the AppId.")
    INTERNAL_ERROR_3001 = row(3001, "internal", "Internal error.")
    INTERNAL_ERROR_5006 = row(5006, "internal", "Internal error.")
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
class ForbidRTCStreamResponse(Response):
    """Answer to ForbidRTCStream."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ForbidRTCStreamRequest(Request[ForbidRTCStreamResponse]):
    """Forbid publishing a stream to the RTC service; its publisher and players are told.

    Attributes:
        stream_id: The stream to forbid.
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
        "ForbidRTCStream",
        service="zego/rtc",
        method="GET",
        retry="ordered",
        sequence="Sequence",
        limit=CallLimit(Rate(20), test=Rate(5)),
        response=ForbidRTCStreamResponse,
        errors=ForbidRTCStreamErrorCode,
    )
