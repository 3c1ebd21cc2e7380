"""DescribeTranscodeTaskNum: count the transcoding tasks by bitrate.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeTranscodeTaskNum
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


class DescribeTranscodeTaskNumErrorCode(StringErrorCode):
    """Error codes of DescribeTranscodeTaskNum."""

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


def _transcode_task_num_items(items: Sequence[TranscodeTaskNum]) -> tuple[TranscodeTaskNum, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class TranscodeTaskNum(Model):
    """Transcoding tasks at one point in time.

    Attributes:
        time: Point in time, yyyy-mm-dd HH:MM.
        code_rate: Bitrate; the material gives no unit.
        num: Tasks.
    """

    time: str
    code_rate: int
    num: int

    WIRE: ClassVar = (
        Field("Time", "time", "string"),
        Field("CodeRate", "code_rate", "uint64"),
        Field("Num", "num", "uint64"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeTranscodeTaskNumResponse(Response):
    """Answer to DescribeTranscodeTaskNum.

    Attributes:
        data_info_list: `DataInfoList` on the wire.
    """

    data_info_list: tuple[TranscodeTaskNum, ...] = attrs.field(converter=_transcode_task_num_items)
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("DataInfoList", "data_info_list", TranscodeTaskNum, many=True),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeTranscodeTaskNumRequest(Request[DescribeTranscodeTaskNumResponse]):
    """Count the transcoding tasks by bitrate.

    Attributes:
        start_time: Start of the range: YYYY-MM-DDThh:mm:ssZ, or YYYY-MM-DD hh:mm:ss in Beijing
            time; at most forty days ago.
        end_time: End of the range, written as StartTime; at most a day after it.
        push_domains: Only these push domains.
    """

    start_time: str
    end_time: str
    push_domains: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )

    WIRE: ClassVar = (
        Field("StartTime", "start_time", "string"),
        Field("EndTime", "end_time", "string"),
        Field("PushDomains", "push_domains", "string", many=True, required=False),
    )
    ACTION: ClassVar = Action(
        "DescribeTranscodeTaskNum",
        service="tencent/live",
        retry="read",
        response=DescribeTranscodeTaskNumResponse,
        errors=DescribeTranscodeTaskNumErrorCode,
    )
