"""DescribeTimeShiftStreamList: list the streams that were kept for time shifting within a range of
time.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeTimeShiftStreamList
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_tuple
from mediactl._runtime.paging import PageTurning
from mediactl._runtime.wire import Field


class DescribeTimeShiftStreamListErrorCode(StringErrorCode):
    """Error codes of DescribeTimeShiftStreamList."""

    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INTERNAL_ERROR_GET_CONFIG_ERROR = row(
        "InternalError.GetConfigError", "transient", "Error getting the configuration."
    )
    INTERNAL_ERROR_NETWORK_ERROR = row(
        "InternalError.NetworkError", "transient", "Internal network error."
    )
    INVALID_PARAMETER = row("InvalidParameter", "invalid", "Invalid parameter.")
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
    UNSUPPORTED_OPERATION = row("UnsupportedOperation", "invalid", "Unsupported operation.")


def _time_shift_stream_info_items(
    items: Sequence[TimeShiftStreamInfo],
) -> tuple[TimeShiftStreamInfo, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class TimeShiftStreamInfo(Model):
    """A stream that was kept.

    Attributes:
        domain_group: Group of the push domain.
        domain: Push domain.
        app_name: Push path.
        stream_name: `StreamName` on the wire.
        start_time: When the stream began, in Unix seconds.
        end_time: When it ended, in Unix seconds, if it has.
        trans_code_id: ID of the transcoding template.
        stream_type: Kind of stream. 0 is original; 1 is with watermark; 2 is transcoded.
        duration: Seconds that the recording is kept.
    """

    domain_group: str | None = None
    domain: str
    app_name: str
    stream_name: str
    start_time: int
    end_time: int
    trans_code_id: int | None = None
    stream_type: Literal[0, 1, 2]
    duration: int | None = None

    WIRE: ClassVar = (
        Field("DomainGroup", "domain_group", "string", required=False),
        Field("Domain", "domain", "string"),
        Field("AppName", "app_name", "string"),
        Field("StreamName", "stream_name", "string"),
        Field("StartTime", "start_time", "int64"),
        Field("EndTime", "end_time", "int64"),
        Field("TransCodeId", "trans_code_id", "uint64", required=False),
        Field("StreamType", "stream_type", "int64", choices=(0, 1, 2)),
        Field("Duration", "duration", "uint64", required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeTimeShiftStreamListResponse(Response):
    """Answer to DescribeTimeShiftStreamList.

    Attributes:
        total_size: Streams in all.
        stream_list: `StreamList` on the wire.
    """

    total_size: int
    stream_list: tuple[TimeShiftStreamInfo, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_time_shift_stream_info_items)
    )
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (
        Field("TotalSize", "total_size", "int64"),
        Field("StreamList", "stream_list", TimeShiftStreamInfo, many=True, required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeTimeShiftStreamListRequest(Request[DescribeTimeShiftStreamListResponse]):
    """List the streams that were kept for time shifting within a range of time.

    Attributes:
        start_time: Start of the range, in Unix seconds.
        end_time: End of the range, in Unix seconds; at most 24 hours after the start.
        stream_name: Only this stream.
        domain: Only this push domain.
        domain_group: Only this group of push domains.
        page_size: Streams per page; 0 counts as 100. From 0 to 100. The vendor's default is 100.
        page_num: Number of the page, from 1. The vendor's default is 1.
    """

    start_time: int
    end_time: int
    stream_name: str | None = None
    domain: str | None = None
    domain_group: str | None = None
    page_size: int | None = None
    page_num: int | None = None

    WIRE: ClassVar = (
        Field("StartTime", "start_time", "int64"),
        Field("EndTime", "end_time", "int64"),
        Field("StreamName", "stream_name", "string", required=False),
        Field("Domain", "domain", "string", required=False),
        Field("DomainGroup", "domain_group", "string", required=False),
        Field("PageSize", "page_size", "int64", required=False, min=0, max=100, default=100),
        Field("PageNum", "page_num", "int64", required=False, default=1),
    )
    ACTION: ClassVar = Action(
        "DescribeTimeShiftStreamList",
        service="tencent/live",
        retry="read",
        response=DescribeTimeShiftStreamListResponse,
        errors=DescribeTimeShiftStreamListErrorCode,
        paging=(PageTurning("StreamList", page="page_num", total="TotalSize"),),
    )
