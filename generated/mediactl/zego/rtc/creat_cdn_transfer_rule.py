"""CreatCDNTransferRule: start relaying a stream to a CDN, best before the stream is published.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/media-service/create-cdn-transfer-rule
"""

from __future__ import annotations

from typing import Any, ClassVar

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import IntErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.secret import hide_optional
from mediactl._runtime.wire import Field


class CreatCDNTransferRuleErrorCode(IntErrorCode):
    """Error codes of CreatCDNTransferRule."""

    INTERNAL_ERROR_5000 = row(5000, "internal", "Internal error.")
    INTERNAL_ERROR_5001 = row(5001, "internal", "Internal error.")
    INTERNAL_ERROR_5002 = row(5002, "internal", "Internal error.")
    INTERNAL_ERROR_5006 = row(5006, "internal", "Internal error.")
    INTERNAL_ERROR = row(30003, "internal", "Internal error.")
    TRANSFER_AUTHENTICATION_FAILED = row(
        5003, "auth", "Authentication failed.", advice="Check the AppId and the server secret."
    )
    INVALID_CDN_ADDRESS = row(5004, "invalid", "Invalid CDN address.")
    INVALID_REQUEST = row(5005, "invalid", "Invalid request.")
    TRANSFER_TOO_FREQUENT = row(5007, "throttled", "Interface call frequency too high.")
    TOO_FREQUENT = row(30002, "throttled", "Interface call frequency too high.")
    CDN_ADDRESS_REFUSED = row(30001, "invalid", "Invalid CDN address.")
    INVALID_IS_TEST = row(30004, "invalid", "Parameter isTest error.")
    INVALID_APP_ID = row(30005, "auth", "Invalid AppId.", advice="Check the AppId.")
    INVALID_STREAM_ID = row(30009, "invalid", "Invalid StreamId, Stream name is not standard.")


@attrs.frozen(kw_only=True, eq=False, repr=False)
class CreatCDNTransferRuleResponse(Response):
    """Answer to CreatCDNTransferRule.

    Attributes:
        data: Nothing.
    """

    data: Any = None
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("Data", "data", "any", required=False),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class CreatCDNTransferRuleRequest(Request[CreatCDNTransferRuleResponse]):
    """Start relaying a stream to a CDN, best before the stream is published.

    Attributes:
        stream_id: The stream to relay.
        cdn_url: RTMP address of the CDN to relay to. ZEGOCLOUD adds what the CDN wants to see for
            access.
        sequence: Number of this request among those for the stream, which has to grow within any
            ten seconds; the Unix milliseconds do where no two requests can cross.
    """

    stream_id: str
    cdn_url: str | None = attrs.field(default=None, converter=hide_optional)
    sequence: int

    WIRE: ClassVar = (
        Field("StreamId", "stream_id", "string"),
        Field("CDNUrl", "cdn_url", "string", required=False, secret=True),
        Field("Sequence", "sequence", "int64"),
    )
    ACTION: ClassVar = Action(
        "CreatCDNTransferRule",
        service="zego/rtc",
        method="GET",
        retry="ordered",
        sequence="Sequence",
        limit=CallLimit(Rate(10), test=Rate(5)),
        response=CreatCDNTransferRuleResponse,
        errors=CreatCDNTransferRuleErrorCode,
    )
