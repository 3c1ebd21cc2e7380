"""StopCensorAudioV2: stop moderating the sound of a room's streams.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/moderation/stop-censor-audio
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import IntErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field


class StopCensorAudioV2ErrorCode(IntErrorCode):
    """Error codes of StopCensorAudioV2."""

    HTTP_REQUEST_FAILED = row(
        50006,
        "transient",
        "HTTP request failed.",
        advice="Try again in about five minutes, or contact ZEGOCLOUD Technical Support.",
    )
    HTTP_REQUEST_FAILED_50007 = row(
        50007,
        "transient",
        "HTTP request failed.",
        advice="Try again in about five minutes, or contact ZEGOCLOUD Technical Support.",
    )
    MODERATION_FAILED = row(
        50009,
        "transient",
        "Moderation failed.",
        advice="Try again in about five minutes, or contact ZEGOCLOUD Technical Support.",
    )
    SHUMEI_NOT_ENABLED = row(
        50117,
        "unavailable",
        "Configuration error, Shumei permission not enabled.",
        advice="Contact ZEGOCLOUD Technical Support.",
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StopCensorAudioV2Response(Response):
    """Answer to StopCensorAudioV2."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StopCensorAudioV2Request(Request[StopCensorAudioV2Response]):
    """Stop moderating the sound of a room's streams.

    Attributes:
        task_id: The task, by the ID that StartCensorAudioV2 returned.
    """

    task_id: str

    WIRE: ClassVar = (Field("TaskId", "task_id", "string"),)
    ACTION: ClassVar = Action(
        "StopCensorAudioV2",
        service="zego/rtc",
        retry="idempotent",
        stops=True,
        limit=CallLimit(Rate(100)),
        response=StopCensorAudioV2Response,
        errors=StopCensorAudioV2ErrorCode,
    )
