"""ResumeRTCStreams: allow some forbidden streams to be published to the RTC service again.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/media-service/resume-rtc-streams
"""

from __future__ import annotations

from typing import Any, ClassVar

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import IntErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response, as_strings
from mediactl._runtime.wire import Field


class ResumeRTCStreamsErrorCode(IntErrorCode):
    """Error codes of ResumeRTCStreams."""

    TOO_FREQUENT = row(30002, "throttled", "Interface call frequency too high.")
    INTERNAL_ERROR = row(30003, "internal", "Internal error.")
    INVALID_IS_TEST = row(30004, "invalid", "Parameter isTest error.")
    INVALID_APP_ID = row(30005, "auth", "Invalid AppId.", advice="Check the AppId.")
    INVALID_STREAM_LIST = row(30006, "invalid", "Invalid StreamId list.")
    BATCH_RESUME_FAILED = row(42004, "transient", "Failed to batch resume live broadcasts.")
    LIVE_NOT_FOUND = row(41003, "invalid", "Live broadcast does not exist.", documented=False)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ResumeRTCStreamsResponse(Response):
    """Answer to ResumeRTCStreams.

    Attributes:
        data: Nothing.
    """

    data: Any = None
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("Data", "data", "any", required=False),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ResumeRTCStreamsRequest(Request[ResumeRTCStreamsResponse]):
    """Allow some forbidden streams to be published to the RTC service again.

    Attributes:
        stream_id: The forbidden streams. From 1 to 20 items.
        sequence: Number of this request among those for the stream, which has to grow within any
            ten seconds; the Unix milliseconds do where no two requests can cross.
    """

    stream_id: tuple[str, ...] = attrs.field(converter=as_strings)
    sequence: int

    WIRE: ClassVar = (
        Field("StreamId", "stream_id", "string", many=True, min_items=1, max_items=20),
        Field("Sequence", "sequence", "int64"),
    )
    ACTION: ClassVar = Action(
        "ResumeRTCStreams",
        service="zego/rtc",
        method="GET",
        retry="ordered",
        sequence="Sequence",
        stops=True,
        limit=CallLimit(Rate(20), test=Rate(5)),
        response=ResumeRTCStreamsResponse,
        errors=ResumeRTCStreamsErrorCode,
    )
