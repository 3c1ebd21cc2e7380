"""DeleteCDNTransferRule: stop relaying a stream to a CDN.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/media-service/delete-cdn-transfer-rule
"""

from __future__ import annotations

from typing import Any, ClassVar

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import IntErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.secret import hide
from mediactl._runtime.wire import Field


class DeleteCDNTransferRuleErrorCode(IntErrorCode):
    """Error codes of DeleteCDNTransferRule."""

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
    INVALID_IS_TEST = row(30004, "invalid", "Parameter isTest error.")
    INVALID_APP_ID = row(30005, "auth", "Invalid AppId.", advice="Check the AppId.")
    INVALID_STREAM_ID = row(30009, "invalid", "Invalid StreamId, Stream name is not standard.")


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DeleteCDNTransferRuleResponse(Response):
    """Answer to DeleteCDNTransferRule.

    Attributes:
        data: Nothing.
    """

    data: Any = None
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("Data", "data", "any", required=False),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DeleteCDNTransferRuleRequest(Request[DeleteCDNTransferRuleResponse]):
    """Stop relaying a stream to a CDN.

    Attributes:
        stream_id: The stream that is relayed.
        cdn_url: RTMP address that it is relayed to; only the parameters in it may be other ones.
        sequence: Number of this request among those for the stream, which has to grow within any
            ten seconds; the Unix milliseconds do where no two requests can cross.
    """

    stream_id: str
    cdn_url: str = attrs.field(converter=hide)
    sequence: int

    WIRE: ClassVar = (
        Field("StreamId", "stream_id", "string"),
        Field("CDNUrl", "cdn_url", "string", secret=True),
        Field("Sequence", "sequence", "int64"),
    )
    ACTION: ClassVar = Action(
        "DeleteCDNTransferRule",
        service="zego/rtc",
        method="GET",
        retry="ordered",
        sequence="Sequence",
        stops=True,
        limit=CallLimit(Rate(10), test=Rate(5)),
        response=DeleteCDNTransferRuleResponse,
        errors=DeleteCDNTransferRuleErrorCode,
    )
