"""DescribeForbidStreamRules: tell which streams of a room are forbidden to send; rules that ended
may be among the answers.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/room/forbid-stream-rule/describe-forbid-stream-rules
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import IntErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_strings, as_tuple
from mediactl._runtime.wire import Field


class DescribeForbidStreamRulesErrorCode(IntErrorCode):
    """Error codes of DescribeForbidStreamRules."""

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


def _forbid_stream_rule_items(items: Sequence[ForbidStreamRule]) -> tuple[ForbidStreamRule, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ForbidStreamRule(Model):
    """What a stream is forbidden; all numbers are 0 where there is no rule.

    Attributes:
        stream_id: The stream.
        disable_audio: Sound of the stream. 0 is allowed; 1 is forbidden.
        disable_video: Video of the stream. 0 is allowed; 1 is forbidden.
        create_time: When the rule was made, in Unix seconds.
        effective_time: How long the rule holds; the page says Unix seconds, its example shows a
            duration in seconds.
    """

    stream_id: str
    disable_audio: Literal[0, 1]
    disable_video: Literal[0, 1]
    create_time: int
    effective_time: int

    WIRE: ClassVar = (
        Field("StreamId", "stream_id", "string"),
        Field("DisableAudio", "disable_audio", "int32", choices=(0, 1)),
        Field("DisableVideo", "disable_video", "int32", choices=(0, 1)),
        Field("CreateTime", "create_time", "int64"),
        Field("EffectiveTime", "effective_time", "int64"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ForbidStreamRules(Model):
    """What streams of a room are forbidden.

    Attributes:
        room_id: The room.
        forbid_stream_rule_list: The streams.
    """

    room_id: str
    forbid_stream_rule_list: tuple[ForbidStreamRule, ...] = attrs.field(
        converter=_forbid_stream_rule_items
    )

    WIRE: ClassVar = (
        Field("RoomId", "room_id", "string"),
        Field("ForbidStreamRuleList", "forbid_stream_rule_list", ForbidStreamRule, many=True),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeForbidStreamRulesResponse(Response):
    """Answer to DescribeForbidStreamRules.

    Attributes:
        data: The rules.
    """

    data: ForbidStreamRules
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("Data", "data", ForbidStreamRules),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeForbidStreamRulesRequest(Request[DescribeForbidStreamRulesResponse]):
    """Tell which streams of a room are forbidden to send; rules that ended may be among the
    answers.

    Attributes:
        room_id: Room of the streams.
        stream_id: The streams to look up. From 1 to 10 items.
    """

    room_id: str
    stream_id: tuple[str, ...] = attrs.field(converter=as_strings)

    WIRE: ClassVar = (
        Field("RoomId", "room_id", "string"),
        Field("StreamId", "stream_id", "string", many=True, min_items=1, max_items=10),
    )
    ACTION: ClassVar = Action(
        "DescribeForbidStreamRules",
        service="zego/rtc",
        method="GET",
        retry="read",
        limit=CallLimit(Rate(10)),
        response=DescribeForbidStreamRulesResponse,
        errors=DescribeForbidStreamRulesErrorCode,
    )
