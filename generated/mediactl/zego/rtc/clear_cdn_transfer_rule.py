"""ClearCDNTransferRule: drop the relays of a stream that wait to begin; running ones go on.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/media-service/clear-cdn-transfer-rule
"""

from __future__ import annotations

from typing import Any, ClassVar

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import IntErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field


class ClearCDNTransferRuleErrorCode(IntErrorCode):
    """Error codes of ClearCDNTransferRule."""

    INTERNAL_ERROR_5000 = row(5000, "internal", "Internal error.")
    INTERNAL_ERROR_5001 = row(5001, "internal", "Internal error.")
    INTERNAL_ERROR_5002 = row(5002, "internal", "Internal error.")
    INTERNAL_ERROR_5006 = row(5006, "internal", "Internal error.")
    INTERNAL_ERROR = row(30003, "internal", "Internal error.")
    TRANSFER_AUTHENTICATION_FAILED = row(
        5003, "auth", "Authentication failed.", advice="Check the AppId and the server secret."
    )
    INVALID_REQUEST = row(5005, "invalid", "Invalid request.")
    TRANSFER_TOO_FREQUENT = row(5007, "throttled", "Interface call frequency too high.")
    TOO_FREQUENT = row(30002, "throttled", "Interface call frequency too high.")
    INVALID_IS_TEST = row(30004, "invalid", "Parameter isTest error.")
    INVALID_APP_ID = row(30005, "auth", "Invalid AppId.", advice="Check the AppId.")
    INVALID_STREAM_ID = row(30009, "invalid", "Invalid StreamId, Stream name is not standard.")


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ClearCDNTransferRuleResponse(Response):
    """Answer to ClearCDNTransferRule.

    Attributes:
        data: Nothing.
    """

    data: Any = None
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("Data", "data", "any", required=False),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ClearCDNTransferRuleRequest(Request[ClearCDNTransferRuleResponse]):
    """Drop the relays of a stream that wait to begin; running ones go on.

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
        "ClearCDNTransferRule",
        service="zego/rtc",
        method="GET",
        retry="ordered",
        sequence="Sequence",
        stops=True,
        limit=CallLimit(Rate(10), test=Rate(5)),
        response=ClearCDNTransferRuleResponse,
        errors=ClearCDNTransferRuleErrorCode,
    )
