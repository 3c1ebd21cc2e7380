"""DescribeAllStreamPlayInfoList: get how all streams were played in one minute.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeAllStreamPlayInfoList
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_strings, as_tuple
from mediactl._runtime.wire import Field


class DescribeAllStreamPlayInfoListErrorCode(StringErrorCode):
    """Error codes of DescribeAllStreamPlayInfoList."""

    FAILED_OPERATION = row("FailedOperation", "internal", "Operation failed.")
    INVALID_PARAMETER = row("InvalidParameter", "invalid", "Invalid parameter.")
    INVALID_PARAMETER_VALUE = row("InvalidParameterValue", "invalid", "Invalid parameter value.")
    MISSING_PARAMETER = row("MissingParameter", "invalid", "Parameter missing.")
    RESOURCE_NOT_FOUND_FORBID_SERVICE = row(
        "ResourceNotFound.ForbidService", "unavailable", "You are blocked."
    )
    RESOURCE_NOT_FOUND_FREEZE_SERVICE = row(
        "ResourceNotFound.FreezeService", "unavailable", "Service suspended."
    )
    RESOURCE_NOT_FOUND_STOP_SERVICE = row(
        "ResourceNotFound.StopService",
        "unavailable",
        "The service has been suspended due to account arrears.",
        advice="Top up the account.",
    )
    RESOURCE_NOT_FOUND_USER_DISABLE_SERVICE = row(
        "ResourceNotFound.UserDisableService", "unavailable", "You disabled the service."
    )


def _monitor_stream_play_info_items(
    items: Sequence[MonitorStreamPlayInfo],
) -> tuple[MonitorStreamPlayInfo, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class MonitorStreamPlayInfo(Model):
    """How one stream was played.

    Attributes:
        play_domain: Playback domain.
        stream_name: Name of the stream.
        rate: Bitrate played, 0 for the original.
        protocol: Protocol: Unknown, Flv, Hls, Rtmp or Huyap2p.
        bandwidth: Bandwidth in Mbps.
        online: Viewers, counted as TCP connections.
        request: Requests in that minute.
    """

    play_domain: str
    stream_name: str
    rate: int
    protocol: str
    bandwidth: float
    online: int
    request: int

    WIRE: ClassVar = (
        Field("PlayDomain", "play_domain", "string"),
        Field("StreamName", "stream_name", "string"),
        Field("Rate", "rate", "uint64"),
        Field("Protocol", "protocol", "string"),
        Field("Bandwidth", "bandwidth", "float"),
        Field("Online", "online", "uint64"),
        Field("Request", "request", "uint64"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeAllStreamPlayInfoListResponse(Response):
    """Answer to DescribeAllStreamPlayInfoList.

    Attributes:
        query_time: Minute asked for, written as in the request.
        data_info_list: One row for each stream.
    """

    query_time: str
    data_info_list: tuple[MonitorStreamPlayInfo, ...] = attrs.field(
        converter=_monitor_stream_play_info_items
    )
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (
        Field("QueryTime", "query_time", "string"),
        Field("DataInfoList", "data_info_list", MonitorStreamPlayInfo, many=True),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeAllStreamPlayInfoListRequest(Request[DescribeAllStreamPlayInfoListResponse]):
    """Get how all streams were played in one minute.

    Attributes:
        query_time: Minute asked for, in the last month, as 2019-01-08T10:00:00Z, or 2019-01-08
            10:00:00 in Beijing time.
        play_domains: Playback domains to look at; all by default.
    """

    query_time: str
    play_domains: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )

    WIRE: ClassVar = (
        Field("QueryTime", "query_time", "string"),
        Field("PlayDomains", "play_domains", "string", many=True, required=False),
    )
    ACTION: ClassVar = Action(
        "DescribeAllStreamPlayInfoList",
        service="tencent/live",
        retry="read",
        response=DescribeAllStreamPlayInfoListResponse,
        errors=DescribeAllStreamPlayInfoListErrorCode,
    )
