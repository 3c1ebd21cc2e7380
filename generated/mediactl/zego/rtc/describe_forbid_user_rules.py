"""DescribeForbidUserRules: list the rules of a type that forbid users something; rules that ended
may be among them.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/room/forbid-user-rule/describe-forbid-user-rules
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import IntErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_tuple
from mediactl._runtime.wire import Field


class DescribeForbidUserRulesErrorCode(IntErrorCode):
    """Error codes of DescribeForbidUserRules."""

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


def _disabled_privilege_list_items(items: Sequence[Literal[1, 2]]) -> tuple[Literal[1, 2], ...]:
    return as_tuple(items)


def _forbid_user_rule_items(items: Sequence[ForbidUserRule]) -> tuple[ForbidUserRule, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ForbidUserRule(Model):
    """A rule that forbids users something.

    Attributes:
        rule_type: Whom the rule is for. 1 is IP address; 2 is room; 3 is user; 4 is user in a room.
        ip: The IP address; for type 1.
        room_id: The room; for types 2 and 4.
        user_id: The user; for types 3 and 4.
        disabled_privilege_list: What is forbidden. 1 is enter; 2 is publish.
        expire_time: When the rule ends, in Unix seconds.
    """

    rule_type: Literal[1, 2, 3, 4]
    ip: str | None = None
    room_id: str | None = None
    user_id: str | None = None
    disabled_privilege_list: tuple[Literal[1, 2], ...] = attrs.field(
        converter=_disabled_privilege_list_items
    )
    expire_time: int

    WIRE: ClassVar = (
        Field("RuleType", "rule_type", "int32", choices=(1, 2, 3, 4)),
        Field("IP", "ip", "string", required=False),
        Field("RoomId", "room_id", "string", required=False),
        Field("UserId", "user_id", "string", required=False),
        Field(
            "DisabledPrivilegeList", "disabled_privilege_list", "int32", many=True, choices=(1, 2)
        ),
        Field("ExpireTime", "expire_time", "int64"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ForbidUserRules(Model):
    """Rules that forbid users something.

    Attributes:
        rule_list: The rules.
    """

    rule_list: tuple[ForbidUserRule, ...] = attrs.field(converter=_forbid_user_rule_items)

    WIRE: ClassVar = (Field("RuleList", "rule_list", ForbidUserRule, many=True),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeForbidUserRulesResponse(Response):
    """Answer to DescribeForbidUserRules.

    Attributes:
        data: The rules.
    """

    data: ForbidUserRules
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("Data", "data", ForbidUserRules),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeForbidUserRulesRequest(Request[DescribeForbidUserRulesResponse]):
    """List the rules of a type that forbid users something; rules that ended may be among them.

    Attributes:
        rule_type: Whom the rules are for. 1 is IP address; 2 is room; 3 is user; 4 is user in a
            room.
    """

    rule_type: Literal[1, 2, 3, 4]

    WIRE: ClassVar = (Field("RuleType", "rule_type", "int32", choices=(1, 2, 3, 4)),)
    ACTION: ClassVar = Action(
        "DescribeForbidUserRules",
        service="zego/rtc",
        method="GET",
        retry="read",
        limit=CallLimit(Rate(10)),
        response=DescribeForbidUserRulesResponse,
        errors=DescribeForbidUserRulesErrorCode,
    )
