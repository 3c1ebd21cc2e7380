"""DescribeScaleInfo: tell how many rooms and users an application had on each of the last 14 days,
except today.

https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeScaleInfo
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_tuple
from mediactl._runtime.wire import Field


class DescribeScaleInfoErrorCode(StringErrorCode):
    """Error codes of DescribeScaleInfo."""

    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INTERNAL_ERROR_DB_ERROR = row(
        "InternalError.DBError", "transient", "An error occurred while querying the database."
    )
    INTERNAL_ERROR_HTTP_PARASE_FALIED = row(
        "InternalError.HttpParaseFalied", "invalid", "Failed to parse the HTTP request."
    )
    INTERNAL_ERROR_INTERFACE_ERR = row("InternalError.InterfaceErr", "internal", "API error.")
    INTERNAL_ERROR_METHOD_ERR = row("InternalError.MethodErr", "invalid", "Unsupported method.")
    INVALID_PARAMETER_BODY_PARAMS_ERROR = row(
        "InvalidParameter.BodyParamsError", "invalid", "Failed to parse body parameters."
    )
    INVALID_PARAMETER_END_TS = row("InvalidParameter.EndTs", "invalid", "Invalid EndTs.")
    INVALID_PARAMETER_SDK_APP_ID = row(
        "InvalidParameter.SdkAppId", "invalid", "SdkAppId is incorrect."
    )
    INVALID_PARAMETER_START_TS = row("InvalidParameter.StartTs", "invalid", "Invalid StartTs.")
    INVALID_PARAMETER_START_TS_OVERSIZE = row(
        "InvalidParameter.StartTsOversize",
        "invalid",
        "The start time for query exceeded the limit.",
    )
    INVALID_PARAMETER_USER_IDS_MORETHAN_SIX = row(
        "InvalidParameter.UserIdsMorethanSix", "invalid", "The number of users exceeds 6."
    )
    MISSING_PARAMETER_END_TS = row("MissingParameter.EndTs", "invalid", "EndTS_s is missing.")
    MISSING_PARAMETER_SDK_APP_ID = row(
        "MissingParameter.SdkAppId", "invalid", "SdkAppId is missing."
    )
    MISSING_PARAMETER_START_TS = row("MissingParameter.StartTs", "invalid", "StartTS_s is missing.")


def _scale_infomation_items(items: Sequence[ScaleInfomation]) -> tuple[ScaleInfomation, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ScaleInfomation(Model):
    """A day.

    Attributes:
        time: Beginning of the day in Unix seconds.
        user_number: Users, each counted once.
        user_count: Times that a user entered a room.
        room_numbers: Rooms.
    """

    time: int
    user_number: int | None = None
    user_count: int | None = None
    room_numbers: int | None = None

    WIRE: ClassVar = (
        Field("Time", "time", "uint64"),
        Field("UserNumber", "user_number", "uint64", required=False),
        Field("UserCount", "user_count", "uint64", required=False),
        Field("RoomNumbers", "room_numbers", "uint64", required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeScaleInfoResponse(Response):
    """Answer to DescribeScaleInfo.

    Attributes:
        total: How many records there are.
        scale_list: The days.
    """

    total: int
    scale_list: tuple[ScaleInfomation, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_scale_infomation_items)
    )
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (
        Field("Total", "total", "uint64"),
        Field("ScaleList", "scale_list", ScaleInfomation, many=True, required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeScaleInfoRequest(Request[DescribeScaleInfoResponse]):
    """Tell how many rooms and users an application had on each of the last 14 days, except
    today.

    Attributes:
        sdk_app_id: The application.
        start_time: Start in Unix seconds, in the last 14 days.
        end_time: End in Unix seconds. A day is told about only if this is later than its beginning.
    """

    sdk_app_id: int
    start_time: int
    end_time: int

    WIRE: ClassVar = (
        Field("SdkAppId", "sdk_app_id", "uint64"),
        Field("StartTime", "start_time", "uint64"),
        Field("EndTime", "end_time", "uint64"),
    )
    ACTION: ClassVar = Action(
        "DescribeScaleInfo",
        service="tencent/trtc",
        retry="read",
        limit=CallLimit(Rate(20)),
        response=DescribeScaleInfoResponse,
        errors=DescribeScaleInfoErrorCode,
    )
