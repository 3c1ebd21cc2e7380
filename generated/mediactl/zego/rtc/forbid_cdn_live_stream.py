"""ForbidCDNLiveStream: forbid publishing a stream to a CDN directly. Has to be enabled by
ZEGOCLOUD.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/media-service/forbid-cdn-live-stream
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


class ForbidCDNLiveStreamErrorCode(IntErrorCode):
    """Error codes of ForbidCDNLiveStream."""

    FAILED = row(1, "internal", "Request failed.", advice="Contact ZEGOCLOUD Technical Support.")
    INVALID_PARAMETER = row(2, "invalid", "Parameter error.")
    AUTHENTICATION_FAILED = row(
        3, "auth", "Authentication failed.", advice="Check the AppId and the server secret."
    )


def _cdn_forbid_result_items(items: Sequence[CDNForbidResult]) -> tuple[CDNForbidResult, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class CDNForbidResult(Model):
    """What a CDN did to forbid a stream.

    Attributes:
        cdn_type: The CDN. "ws" is Wangsu; "aliyun" is Alibaba Cloud; "tencent" is Tencent Cloud;
            "huawei" is Huawei Cloud.
        cdn_result: What it did, in words.
    """

    cdn_type: Literal["ws", "aliyun", "tencent", "huawei"]
    cdn_result: str

    WIRE: ClassVar = (
        Field("CdnType", "cdn_type", "string", choices=("ws", "aliyun", "tencent", "huawei")),
        Field("CdnResult", "cdn_result", "string"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ForbidCDNLiveStreamResponse(Response):
    """Answer to ForbidCDNLiveStream.

    Attributes:
        data: What each CDN did.
    """

    data: tuple[CDNForbidResult, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_cdn_forbid_result_items)
    )
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("Data", "data", CDNForbidResult, many=True, required=False),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ForbidCDNLiveStreamRequest(Request[ForbidCDNLiveStreamResponse]):
    """Forbid publishing a stream to a CDN directly. Has to be enabled by ZEGOCLOUD.

    Attributes:
        stream_id: The stream to forbid.
        resume_time: When it is allowed again, such as 2018-11-29T19:00:00Z; a day from now when
            left out, 30 days at most. For Wangsu alone.
    """

    stream_id: str
    resume_time: str | None = None

    WIRE: ClassVar = (
        Field("StreamId", "stream_id", "string"),
        Field("ResumeTime", "resume_time", "string", required=False),
    )
    ACTION: ClassVar = Action(
        "ForbidCDNLiveStream",
        service="zego/rtc",
        method="GET",
        retry="idempotent",
        limit=CallLimit(Rate(20)),
        response=ForbidCDNLiveStreamResponse,
        errors=ForbidCDNLiveStreamErrorCode,
    )
