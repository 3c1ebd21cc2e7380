"""QueryForbidCDNLiveStream: list the addresses of a CDN that no one may publish to. Has to be
enabled by ZEGOCLOUD.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/media-service/query-forbid-cdn-live-stream
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import IntErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_tuple
from mediactl._runtime.secret import hide
from mediactl._runtime.wire import Field


class QueryForbidCDNLiveStreamErrorCode(IntErrorCode):
    """Error codes of QueryForbidCDNLiveStream."""

    FAILED = row(1, "internal", "Request failed.", advice="Contact ZEGOCLOUD Technical Support.")
    INVALID_PARAMETER = row(2, "invalid", "Parameter error.")
    AUTHENTICATION_FAILED = row(
        3, "auth", "Authentication failed.", advice="Check the AppId and the server secret."
    )


def _ws_forbidden_stream_items(items: Sequence[WsForbiddenStream]) -> tuple[WsForbiddenStream, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class WsForbiddenStream(Model):
    """An address at Wangsu that no one may publish to.

    Attributes:
        channel: Its domain.
        url: The address.
        start_time: Since when it is forbidden, such as 2024-10-12T03:47:53Z.
        end_time: Until when it is forbidden, such as 2024-10-14T02:22:00Z.
        ip: Not used any more. Deprecated.
    """

    channel: str
    url: str = attrs.field(converter=hide)
    start_time: str | None = None
    end_time: str | None = None
    ip: str | None = None

    WIRE: ClassVar = (
        Field("Channel", "channel", "string"),
        Field("Url", "url", "string", secret=True),
        Field("StartTime", "start_time", "string", required=False),
        Field("EndTime", "end_time", "string", required=False),
        Field("Ip", "ip", "string", required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class WsForbiddenStreams(Model):
    """Addresses at Wangsu that no one may publish to.

    Attributes:
        result_detail: The addresses.
    """

    result_detail: tuple[WsForbiddenStream, ...] = attrs.field(converter=_ws_forbidden_stream_items)

    WIRE: ClassVar = (Field("ResultDetail", "result_detail", WsForbiddenStream, many=True),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ForbiddenCDNLiveStreams(Model):
    """Addresses that no one may publish to.

    Attributes:
        ws: Those at Wangsu.
    """

    ws: WsForbiddenStreams | None = None

    WIRE: ClassVar = (Field("Ws", "ws", WsForbiddenStreams, required=False),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class QueryForbidCDNLiveStreamResponse(Response):
    """Answer to QueryForbidCDNLiveStream.

    Attributes:
        data: The addresses, in the field of the CDN that was asked.
    """

    data: ForbiddenCDNLiveStreams
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("Data", "data", ForbiddenCDNLiveStreams),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class QueryForbidCDNLiveStreamRequest(Request[QueryForbidCDNLiveStreamResponse]):
    """List the addresses of a CDN that no one may publish to. Has to be enabled by ZEGOCLOUD.

    Attributes:
        vendor: The CDN. "ws" is Wangsu.
    """

    vendor: Literal["ws"]

    WIRE: ClassVar = (Field("Vendor", "vendor", "string", choices=("ws",)),)
    ACTION: ClassVar = Action(
        "QueryForbidCDNLiveStream",
        service="zego/rtc",
        method="GET",
        retry="read",
        limit=CallLimit(Rate(20)),
        response=QueryForbidCDNLiveStreamResponse,
        errors=QueryForbidCDNLiveStreamErrorCode,
    )
