"""DelForbidUserRule: delete a rule that forbids users to enter rooms or to publish.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/room/forbid-user-rule/del-forbid-user-rule
"""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import IntErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field, NeededWhen


class DelForbidUserRuleErrorCode(IntErrorCode):
    """Error codes of DelForbidUserRule."""

    FAILED = row(1, "internal", "Request failed.", advice="Contact ZEGOCLOUD Technical Support.")
    INVALID_PARAMETER = row(2, "invalid", "Input parameter error.")
    PERMISSION_NOT_GRANTED = row(
        9,
        "unavailable",
        "Permission to use the current interface has not been granted.",
        advice="Contact ZEGOCLOUD Technical Support.",
    )
    APP_TOO_FREQUENT = row(206, "throttled", "App request QPS too high and was limited.")
    TOO_MANY_RULES = row(
        50123,
        "quota",
        "The number of ban rules currently within the validity period exceeds the limit.",
        advice="Delete rules that are no longer needed.",
    )
    RULE_NOT_FOUND = row(50124, "gone", "The rule to be deleted does not exist.", documented=False)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DelForbidUserRuleResponse(Response):
    """Answer to DelForbidUserRule."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DelForbidUserRuleRequest(Request[DelForbidUserRuleResponse]):
    """Delete a rule that forbids users to enter rooms or to publish.

    `ip` is required when `rule_type` is 1.

    `room_id` is required when `rule_type` is 2 or 4.

    `user_id` is required when `rule_type` is 3 or 4.

    Attributes:
        rule_type: Whom the rule is for. 1 is IP address; 2 is room; 3 is user; 4 is user in a room.
        ip: The IP address; for type 1.
        room_id: The room; for types 2 and 4.
        user_id: The user; for types 3 and 4.
    """

    rule_type: Literal[1, 2, 3, 4]
    ip: str | None = None
    room_id: str | None = None
    user_id: str | None = None

    WIRE: ClassVar = (
        Field("RuleType", "rule_type", "int32", choices=(1, 2, 3, 4)),
        Field("IP", "ip", "string", required=False),
        Field("RoomId", "room_id", "string", required=False),
        Field("UserId", "user_id", "string", required=False),
    )
    RULES: ClassVar = (
        NeededWhen("ip", (("rule_type", (1,)),)),
        NeededWhen("room_id", (("rule_type", (2, 4)),)),
        NeededWhen("user_id", (("rule_type", (3, 4)),)),
    )
    ACTION: ClassVar = Action(
        "DelForbidUserRule",
        service="zego/rtc",
        method="GET",
        retry="idempotent",
        stops=True,
        limit=CallLimit(Rate(10)),
        response=DelForbidUserRuleResponse,
        errors=DelForbidUserRuleErrorCode,
    )
