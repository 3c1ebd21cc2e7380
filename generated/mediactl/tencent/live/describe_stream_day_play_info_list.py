"""DescribeStreamDayPlayInfoList: tell the playback traffic of each stream on a day.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeStreamDayPlayInfoList
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


class DescribeStreamDayPlayInfoListErrorCode(StringErrorCode):
    """Error codes of DescribeStreamDayPlayInfoList."""

    FAILED_OPERATION = row("FailedOperation", "internal", "Operation failed.")
    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INVALID_PARAMETER = row("InvalidParameter", "invalid", "Invalid parameter.")
    INVALID_PARAMETER_VALUE = row("InvalidParameterValue", "invalid", "Invalid parameter value.")
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


def _play_data_info_by_stream_items(
    items: Sequence[PlayDataInfoByStream],
) -> tuple[PlayDataInfoByStream, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class PlayDataInfoByStream(Model):
    """Playback traffic of a stream.

    Attributes:
        stream_name: `StreamName` on the wire.
        total_flux: Traffic, in MB.
    """

    stream_name: str
    total_flux: float

    WIRE: ClassVar = (
        Field("StreamName", "stream_name", "string"),
        Field("TotalFlux", "total_flux", "float"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeStreamDayPlayInfoListResponse(Response):
    """Answer to DescribeStreamDayPlayInfoList.

    Attributes:
        data_info_list: `DataInfoList` on the wire.
        total_num: `TotalNum` on the wire.
        total_page: `TotalPage` on the wire.
        page_num: `PageNum` on the wire.
        page_size: `PageSize` on the wire.
    """

    data_info_list: tuple[PlayDataInfoByStream, ...] = attrs.field(
        converter=_play_data_info_by_stream_items
    )
    total_num: int
    total_page: int
    page_num: int
    page_size: int
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (
        Field("DataInfoList", "data_info_list", PlayDataInfoByStream, many=True),
        Field("TotalNum", "total_num", "uint64"),
        Field("TotalPage", "total_page", "uint64"),
        Field("PageNum", "page_num", "uint64"),
        Field("PageSize", "page_size", "uint64"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeStreamDayPlayInfoListRequest(Request[DescribeStreamDayPlayInfoListResponse]):
    """Tell the playback traffic of each stream on a day.

    Attributes:
        day_time: Day, YYYY-mm-dd; at most three months ago. A day is complete at 3:00 Beijing time
            of the next.
        play_domain: Only this playback domain.
        page_num: Number of the page, from 1. From 1 to 1000. The vendor's default is 1.
        page_size: Streams per page. From 100 to 1000. The vendor's default is 1000.
        mainland_or_oversea: Only this area; left out, both. "Mainland" is Chinese mainland;
            "Oversea" is outside the Chinese mainland.
        service_name: Only this product; left out, both. "LVB" is live video broadcasting; "LEB" is
            live event broadcasting.
    """

    day_time: str
    play_domain: str | None = None
    page_num: int | None = None
    page_size: int | None = None
    mainland_or_oversea: Literal["Mainland", "Oversea"] | None = None
    service_name: Literal["LVB", "LEB"] | None = None

    WIRE: ClassVar = (
        Field("DayTime", "day_time", "string"),
        Field("PlayDomain", "play_domain", "string", required=False),
        Field("PageNum", "page_num", "uint64", required=False, min=1, max=1000, default=1),
        Field("PageSize", "page_size", "uint64", required=False, min=100, max=1000, default=1000),
        Field(
            "MainlandOrOversea",
            "mainland_or_oversea",
            "string",
            required=False,
            choices=("Mainland", "Oversea"),
        ),
        Field("ServiceName", "service_name", "string", required=False, choices=("LVB", "LEB")),
    )
    ACTION: ClassVar = Action(
        "DescribeStreamDayPlayInfoList",
        service="tencent/live",
        retry="read",
        response=DescribeStreamDayPlayInfoListResponse,
        errors=DescribeStreamDayPlayInfoListErrorCode,
        paging=(PageTurning("DataInfoList", page="page_num", total="TotalNum", pages="TotalPage"),),
    )
