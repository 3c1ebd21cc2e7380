"""StopCensorVideoV2: stop moderating the pictures of a room's streams.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/moderation/stop-censor-video
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import IntErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field


class StopCensorVideoV2ErrorCode(IntErrorCode):
    """Error codes of StopCensorVideoV2."""

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
class StopCensorVideoV2Response(Response):
    """Answer to StopCensorVideoV2."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StopCensorVideoV2Request(Request[StopCensorVideoV2Response]):
    """Stop moderating the pictures of a room's streams.

    Attributes:
        task_id: The task, by the ID that StartCensorVideoV2 returned.
    """

    task_id: str

    WIRE: ClassVar = (Field("TaskId", "task_id", "string"),)
    ACTION: ClassVar = Action(
        "StopCensorVideoV2",
        service="zego/rtc",
        retry="idempotent",
        stops=True,
        limit=CallLimit(Rate(100)),
        response=StopCensorVideoV2Response,
        errors=StopCensorVideoV2ErrorCode,
    )
