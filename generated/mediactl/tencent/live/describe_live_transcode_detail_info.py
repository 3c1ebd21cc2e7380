"""DescribeLiveTranscodeDetailInfo: list how streams were transcoded on a day or in a range of days;
shorten the range where a call fails.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveTranscodeDetailInfo
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
from mediactl._runtime.wire import AnyOf, Field


class DescribeLiveTranscodeDetailInfoErrorCode(StringErrorCode):
    """Error codes of DescribeLiveTranscodeDetailInfo."""

    FAILED_OPERATION = row("FailedOperation", "internal", "Operation failed.")
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


def _transcode_detail_info_items(
    items: Sequence[TranscodeDetailInfo],
) -> tuple[TranscodeDetailInfo, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class TranscodeDetailInfo(Model):
    """What was transcoded of a stream.

    Attributes:
        stream_name: `StreamName` on the wire.
        start_time: First minute in Beijing time, yyyy-mm-dd HH:MM.
        end_time: Last minute in Beijing time, yyyy-mm-dd HH:MM.
        duration: Minutes that were transcoded, without interruptions.
        module_codec: Kind of transcoding and codec, such as liveprocessor_H264 or topspeed_H265.
        bitrate: Bitrate; the material gives no unit.
        type: Kind of task, such as Transcode, MixStream, WaterMark or Webrtc.
        push_domain: `PushDomain` on the wire.
        resolution: Resolution, such as 480P.
        mainland_or_oversea: Where it happened. "Mainland" is Chinese mainland; "Overseas" is
            outside the Chinese mainland.
    """

    stream_name: str
    start_time: str
    end_time: str
    duration: int
    module_codec: str
    bitrate: int
    type: str
    push_domain: str
    resolution: str
    mainland_or_oversea: Literal["Mainland", "Overseas"]

    WIRE: ClassVar = (
        Field("StreamName", "stream_name", "string"),
        Field("StartTime", "start_time", "string"),
        Field("EndTime", "end_time", "string"),
        Field("Duration", "duration", "uint64"),
        Field("ModuleCodec", "module_codec", "string"),
        Field("Bitrate", "bitrate", "uint64"),
        Field("Type", "type", "string"),
        Field("PushDomain", "push_domain", "string"),
        Field("Resolution", "resolution", "string"),
        Field(
            "MainlandOrOversea", "mainland_or_oversea", "string", choices=("Mainland", "Overseas")
        ),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeLiveTranscodeDetailInfoResponse(Response):
    """Answer to DescribeLiveTranscodeDetailInfo.

    Attributes:
        data_info_list: `DataInfoList` on the wire.
        page_num: `PageNum` on the wire.
        page_size: `PageSize` on the wire.
        total_num: `TotalNum` on the wire.
        total_page: `TotalPage` on the wire.
    """

    data_info_list: tuple[TranscodeDetailInfo, ...] = attrs.field(
        converter=_transcode_detail_info_items
    )
    page_num: int
    page_size: int
    total_num: int
    total_page: int
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (
        Field("DataInfoList", "data_info_list", TranscodeDetailInfo, many=True),
        Field("PageNum", "page_num", "uint64"),
        Field("PageSize", "page_size", "uint64"),
        Field("TotalNum", "total_num", "uint64"),
        Field("TotalPage", "total_page", "uint64"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeLiveTranscodeDetailInfoRequest(Request[DescribeLiveTranscodeDetailInfoResponse]):
    """List how streams were transcoded on a day or in a range of days; shorten the range where a
    call fails.

    At least one of `day_time` and `start_day_time` has to be given.

    At least one of `day_time` and `end_day_time` has to be given.

    Attributes:
        push_domain: Only streams of this domain.
        stream_name: Only this stream.
        day_time: Day in Beijing time, yyyymmdd; from a month ago to yesterday. Goes before the
            range.
        page_num: Number of the page, from 1. At most 100. The vendor's default is 1.
        page_size: Entries per page. From 10 to 1000. The vendor's default is 20.
        start_day_time: First day of the range in Beijing time, yyyymmdd; at most a month ago.
        end_day_time: Last day of the range in Beijing time, yyyymmdd; at latest yesterday.
    """

    push_domain: str | None = None
    stream_name: str | None = None
    day_time: str | None = None
    page_num: int | None = None
    page_size: int | None = None
    start_day_time: str | None = None
    end_day_time: str | None = None

    WIRE: ClassVar = (
        Field("PushDomain", "push_domain", "string", required=False),
        Field("StreamName", "stream_name", "string", required=False),
        Field("DayTime", "day_time", "string", required=False),
        Field("PageNum", "page_num", "uint64", required=False, max=100, default=1),
        Field("PageSize", "page_size", "uint64", required=False, min=10, max=1000, default=20),
        Field("StartDayTime", "start_day_time", "string", required=False),
        Field("EndDayTime", "end_day_time", "string", required=False),
    )
    RULES: ClassVar = (
        AnyOf(("day_time", "start_day_time")),
        AnyOf(("day_time", "end_day_time")),
    )
    ACTION: ClassVar = Action(
        "DescribeLiveTranscodeDetailInfo",
        service="tencent/live",
        retry="read",
        response=DescribeLiveTranscodeDetailInfoResponse,
        errors=DescribeLiveTranscodeDetailInfoErrorCode,
        paging=(PageTurning("DataInfoList", page="page_num", total="TotalNum", pages="TotalPage"),),
    )
