"""SetForbidUserRule: forbid users to enter rooms or to publish; who publishes already goes on until
the next time.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/room/forbid-user-rule/set-forbid-user-rule
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import IntErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_tuple
from mediactl._runtime.wire import Field, NeededWhen


class SetForbidUserRuleErrorCode(IntErrorCode):
    """Error codes of SetForbidUserRule."""

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


def _disabled_privilege_items(items: Sequence[Literal[1, 2]]) -> tuple[Literal[1, 2], ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class SetForbidUserRuleData(Model):
    """The rule as it was set.

    Attributes:
        expire_time: When the rule ends, in Unix seconds.
    """

    expire_time: int

    WIRE: ClassVar = (Field("ExpireTime", "expire_time", "int64"),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class SetForbidUserRuleResponse(Response):
    """Answer to SetForbidUserRule.

    Attributes:
        data: The rule.
    """

    data: SetForbidUserRuleData
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("Data", "data", SetForbidUserRuleData),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class SetForbidUserRuleRequest(Request[SetForbidUserRuleResponse]):
    """Forbid users to enter rooms or to publish; who publishes already goes on until the next
    time.

    `ip` is required when `rule_type` is 1.

    `room_id` is required when `rule_type` is 2 or 4.

    `user_id` is required when `rule_type` is 3 or 4.

    Attributes:
        rule_type: Whom the rule is for. At most 100 rules for IP addresses and 200 of each other
            type hold at a time. 1 is IP address; 2 is room; 3 is user; 4 is user in a room.
        ip: The IP address; for type 1.
        room_id: The room; for types 2 and 4.
        user_id: The user; for types 3 and 4.
        disabled_privilege: What is forbidden. 1 is enter; 2 is publish. At least 1 item.
        effective_time: Seconds for which the rule holds. From 1 to 86400.
    """

    rule_type: Literal[1, 2, 3, 4]
    ip: str | None = None
    room_id: str | None = None
    user_id: str | None = None
    disabled_privilege: tuple[Literal[1, 2], ...] = attrs.field(converter=_disabled_privilege_items)
    effective_time: int

    WIRE: ClassVar = (
        Field("RuleType", "rule_type", "int32", choices=(1, 2, 3, 4)),
        Field("IP", "ip", "string", required=False),
        Field("RoomId", "room_id", "string", required=False),
        Field("UserId", "user_id", "string", required=False),
        Field(
            "DisabledPrivilege",
            "disabled_privilege",
            "int32",
            many=True,
            choices=(1, 2),
            min_items=1,
        ),
        Field("EffectiveTime", "effective_time", "int64", min=1, max=86400),
    )
    RULES: ClassVar = (
        NeededWhen("ip", (("rule_type", (1,)),)),
        NeededWhen("room_id", (("rule_type", (2, 4)),)),
        NeededWhen("user_id", (("rule_type", (3, 4)),)),
    )
    ACTION: ClassVar = Action(
        "SetForbidUserRule",
        service="zego/rtc",
        method="GET",
        retry="idempotent",
        limit=CallLimit(Rate(10)),
        response=SetForbidUserRuleResponse,
        errors=SetForbidUserRuleErrorCode,
    )
