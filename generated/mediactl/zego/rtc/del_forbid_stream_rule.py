"""DelForbidStreamRule: delete the rule that forbids a stream of a room to send; no error where
there is none.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/room/forbid-stream-rule/del-forbid-stream-rule
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import IntErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field


class DelForbidStreamRuleErrorCode(IntErrorCode):
    """Error codes of DelForbidStreamRule."""

    FAILED = row(1, "internal", "Request failed.", advice="Contact ZEGOCLOUD Technical Support.")
    INVALID_PARAMETER = row(2, "invalid", "Input parameter error.")
    PERMISSION_NOT_GRANTED = row(
        9,
        "unavailable",
        "Permission to use the current interface has not been granted.",
        advice="Contact ZEGOCLOUD Technical Support.",
    )
    STREAM_NOT_SET = row(
        123,
        "transient",
        "Failed to set Stream information.",
        advice="Try again, or contact ZEGOCLOUD Technical Support.",
    )
    APP_TOO_FREQUENT = row(206, "throttled", "App request QPS too high and was limited.")
    RULE_NOT_FOUND = row(50124, "gone", "The rule to be deleted does not exist.", documented=False)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DelForbidStreamRuleResponse(Response):
    """Answer to DelForbidStreamRule."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DelForbidStreamRuleRequest(Request[DelForbidStreamRuleResponse]):
    """Delete the rule that forbids a stream of a room to send; no error where there is none.

    Attributes:
        room_id: Room of the stream.
        stream_id: The stream; 256 bytes at most. At most 256 characters.
    """

    room_id: str
    stream_id: str

    WIRE: ClassVar = (
        Field("RoomId", "room_id", "string"),
        Field("StreamId", "stream_id", "string", max_length=256),
    )
    ACTION: ClassVar = Action(
        "DelForbidStreamRule",
        service="zego/rtc",
        method="GET",
        retry="idempotent",
        stops=True,
        look_up="DescribeForbidStreamRules",
        limit=CallLimit(Rate(10)),
        response=DelForbidStreamRuleResponse,
        errors=DelForbidStreamRuleErrorCode,
    )
