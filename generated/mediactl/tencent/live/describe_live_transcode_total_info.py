"""DescribeLiveTranscodeTotalInfo: tell how much was transcoded: in steps of five minutes for a part
of one day, else of an hour.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveTranscodeTotalInfo
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_strings, as_tuple
from mediactl._runtime.wire import Field


class DescribeLiveTranscodeTotalInfoErrorCode(StringErrorCode):
    """Error codes of DescribeLiveTranscodeTotalInfo."""

    FAILED_OPERATION = row("FailedOperation", "internal", "Operation failed.")
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
    UNSUPPORTED_OPERATION = row("UnsupportedOperation", "invalid", "Unsupported operation.")


def _transcode_total_info_items(
    items: Sequence[TranscodeTotalInfo],
) -> tuple[TranscodeTotalInfo, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class TranscodeTotalInfo(Model):
    """What was transcoded in one step.

    Attributes:
        time: Start of the step in Beijing time, yyyy-mm-dd hh:mm:ss.
        duration: Minutes that were transcoded.
        module_codec: Kind of transcoding and codec, such as liveprocessor_H264 or topspeed_H265.
        resolution: Resolution, such as 540*480.
    """

    time: str
    duration: int
    module_codec: str
    resolution: str

    WIRE: ClassVar = (
        Field("Time", "time", "string"),
        Field("Duration", "duration", "uint64"),
        Field("ModuleCodec", "module_codec", "string"),
        Field("Resolution", "resolution", "string"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeLiveTranscodeTotalInfoResponse(Response):
    """Answer to DescribeLiveTranscodeTotalInfo.

    Attributes:
        data_info_list: `DataInfoList` on the wire.
    """

    data_info_list: tuple[TranscodeTotalInfo, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_transcode_total_info_items)
    )
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (
        Field("DataInfoList", "data_info_list", TranscodeTotalInfo, many=True, required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeLiveTranscodeTotalInfoRequest(Request[DescribeLiveTranscodeTotalInfoResponse]):
    """Tell how much was transcoded: in steps of five minutes for a part of one day, else of an
    hour.

    Attributes:
        start_time: Start of the range: YYYY-MM-DDThh:mm:ssZ, or YYYY-MM-DD hh:mm:ss in Beijing
            time; at most three months ago.
        end_time: End of the range, written as StartTime; at most three months after it.
        push_domains: Only these push domains; the steps are then of an hour.
        mainland_or_oversea: Only this area; left out, both. "Mainland" is Chinese mainland;
            "Oversea" is outside the Chinese mainland.
    """

    start_time: str
    end_time: str
    push_domains: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )
    mainland_or_oversea: Literal["Mainland", "Oversea"] | None = None

    WIRE: ClassVar = (
        Field("StartTime", "start_time", "string"),
        Field("EndTime", "end_time", "string"),
        Field("PushDomains", "push_domains", "string", many=True, required=False),
        Field(
            "MainlandOrOversea",
            "mainland_or_oversea",
            "string",
            required=False,
            choices=("Mainland", "Oversea"),
        ),
    )
    ACTION: ClassVar = Action(
        "DescribeLiveTranscodeTotalInfo",
        service="tencent/live",
        retry="read",
        response=DescribeLiveTranscodeTotalInfoResponse,
        errors=DescribeLiveTranscodeTotalInfoErrorCode,
    )
