"""ResumeCDNLiveStream: allow a forbidden stream to be published to a CDN directly again. Has to be
enabled by ZEGOCLOUD.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/media-service/resume-cdn-live-stream
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


class ResumeCDNLiveStreamErrorCode(IntErrorCode):
    """Error codes of ResumeCDNLiveStream."""

    FAILED = row(1, "internal", "Request failed.", advice="Contact ZEGOCLOUD Technical Support.")
    INVALID_PARAMETER = row(2, "invalid", "Parameter error.")
    AUTHENTICATION_FAILED = row(
        3, "auth", "Authentication failed.", advice="Check the AppId and the server secret."
    )
    LIVE_NOT_FOUND = row(41003, "invalid", "Live broadcast does not exist.", documented=False)


def _cdn_resume_result_items(items: Sequence[CDNResumeResult]) -> tuple[CDNResumeResult, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class CDNResumeResult(Model):
    """What a CDN did to allow a stream again.

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
class ResumeCDNLiveStreamResponse(Response):
    """Answer to ResumeCDNLiveStream.

    Attributes:
        data: What each CDN did.
    """

    data: tuple[CDNResumeResult, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_cdn_resume_result_items)
    )
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("Data", "data", CDNResumeResult, many=True, required=False),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ResumeCDNLiveStreamRequest(Request[ResumeCDNLiveStreamResponse]):
    """Allow a forbidden stream to be published to a CDN directly again. Has to be enabled by
    ZEGOCLOUD.

    Attributes:
        stream_id: The forbidden stream.
    """

    stream_id: str

    WIRE: ClassVar = (Field("StreamId", "stream_id", "string"),)
    ACTION: ClassVar = Action(
        "ResumeCDNLiveStream",
        service="zego/rtc",
        method="GET",
        retry="idempotent",
        stops=True,
        limit=CallLimit(Rate(20)),
        response=ResumeCDNLiveStreamResponse,
        errors=ResumeCDNLiveStreamErrorCode,
    )
