"""SetForbidStreamRule: forbid a stream of a room to send sound, video or both for some time.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/room/forbid-stream-rule/set-forbid-stream-rule
"""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import IntErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field, NeededWhen


class SetForbidStreamRuleErrorCode(IntErrorCode):
    """Error codes of SetForbidStreamRule."""

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


@attrs.frozen(kw_only=True, eq=False, repr=False)
class SetForbidStreamRuleResponse(Response):
    """Answer to SetForbidStreamRule."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class SetForbidStreamRuleRequest(Request[SetForbidStreamRuleResponse]):
    """Forbid a stream of a room to send sound, video or both for some time.

    `disable_video` is required when `disable_audio` is 0.

    `disable_audio` is required when `disable_video` is 0.

    Attributes:
        room_id: Room of the stream.
        stream_id: The stream; 256 bytes at most. A further call for it replaces the rule. At most
            256 characters.
        disable_audio: Sound of the stream; this or the video has to be forbidden. 0 is allowed; 1
            is forbidden. The vendor's default is 0.
        disable_video: Video of the stream; this or the sound has to be forbidden. 0 is allowed; 1
            is forbidden. The vendor's default is 0.
        effective_time: Seconds for which the rule holds. From 1 to 86400. The vendor's default is
            21600.
    """

    room_id: str
    stream_id: str
    disable_audio: Literal[0, 1] | None = None
    disable_video: Literal[0, 1] | None = None
    effective_time: int | None = None

    WIRE: ClassVar = (
        Field("RoomId", "room_id", "string"),
        Field("StreamId", "stream_id", "string", max_length=256),
        Field("DisableAudio", "disable_audio", "int32", required=False, choices=(0, 1), default=0),
        Field("DisableVideo", "disable_video", "int32", required=False, choices=(0, 1), default=0),
        Field(
            "EffectiveTime",
            "effective_time",
            "int64",
            required=False,
            min=1,
            max=86400,
            default=21600,
        ),
    )
    RULES: ClassVar = (
        NeededWhen("disable_video", (("disable_audio", (0,)),)),
        NeededWhen("disable_audio", (("disable_video", (0,)),)),
    )
    ACTION: ClassVar = Action(
        "SetForbidStreamRule",
        service="zego/rtc",
        method="GET",
        retry="idempotent",
        look_up="DescribeForbidStreamRules",
        limit=CallLimit(Rate(10)),
        response=SetForbidStreamRuleResponse,
        errors=SetForbidStreamRuleErrorCode,
    )
