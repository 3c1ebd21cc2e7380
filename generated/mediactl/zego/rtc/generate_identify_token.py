"""GenerateIdentifyToken: make a token with which another moderation service may pull streams; each
is good for one task.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/moderation/generate-identify-token
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import IntErrorCode
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response
from mediactl._runtime.secret import hide
from mediactl._runtime.wire import Field


class GenerateIdentifyTokenErrorCode(IntErrorCode):
    """Error codes of GenerateIdentifyToken."""


@attrs.frozen(kw_only=True, eq=False, repr=False)
class IdentifyToken(Model):
    """A token for a moderation service.

    Attributes:
        identify_token: The token.
        remain_time: Seconds within which a task has to begin with it; it may go on longer.
    """

    identify_token: str = attrs.field(converter=hide)
    remain_time: int

    WIRE: ClassVar = (
        Field("IdentifyToken", "identify_token", "string", secret=True),
        Field("RemainTime", "remain_time", "int64"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class GenerateIdentifyTokenResponse(Response):
    """Answer to GenerateIdentifyToken.

    Attributes:
        data: The token.
    """

    data: IdentifyToken
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("Data", "data", IdentifyToken),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class GenerateIdentifyTokenRequest(Request[GenerateIdentifyTokenResponse]):
    """Make a token with which another moderation service may pull streams; each is good for one
    task.

    Attributes:
        effective_time: Seconds for which the token is good. At most 2592000. The vendor's default
            is 3600.
    """

    effective_time: int | None = None

    WIRE: ClassVar = (
        Field(
            "EffectiveTime", "effective_time", "int64", required=False, max=2592000, default=3600
        ),
    )
    ACTION: ClassVar = Action(
        "GenerateIdentifyToken",
        service="zego/rtc",
        method="GET",
        retry="idempotent",
        limit=CallLimit(Rate(100)),
        response=GenerateIdentifyTokenResponse,
    )
