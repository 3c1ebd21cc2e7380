"""DescribeRoomInfo: list the rooms of an application, of the last 14 days.

https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeRoomInfo
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_tuple
from mediactl._runtime.paging import PageTurning
from mediactl._runtime.wire import Field, NeededWhen


class DescribeRoomInfoErrorCode(StringErrorCode):
    """Error codes of DescribeRoomInfo."""

    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INTERNAL_ERROR_DB_ERROR = row(
        "InternalError.DBError", "transient", "An error occurred while querying the database."
    )
    INTERNAL_ERROR_ES_QUERY_ERROR = row(
        "InternalError.EsQueryError", "transient", "An error occurred during an ES query."
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
    INVALID_PARAMETER_PAGE_NUMBER = row(
        "InvalidParameter.PageNumber", "invalid", "Invalid PageNumber."
    )
    INVALID_PARAMETER_PAGE_SIZE = row("InvalidParameter.PageSize", "invalid", "Invalid PageSize.")
    INVALID_PARAMETER_PAGE_SIZE_OVERSIZE = row(
        "InvalidParameter.PageSizeOversize", "invalid", "The value of PageSize exceeds 100."
    )
    INVALID_PARAMETER_QUERY_SCALE_OVERSIZE = row(
        "InvalidParameter.QueryScaleOversize", "invalid", "The query period exceeds the limit."
    )
    INVALID_PARAMETER_SDK_APP_ID = row(
        "InvalidParameter.SdkAppId", "invalid", "SdkAppId is incorrect."
    )
    INVALID_PARAMETER_START_TIME_OVERSIZE = row(
        "InvalidParameter.StartTimeOversize",
        "invalid",
        "The query start time exceeds the range allowed by the dashboard edition.",
    )
    INVALID_PARAMETER_START_TS = row("InvalidParameter.StartTs", "invalid", "Invalid StartTs.")
    INVALID_PARAMETER_START_TS_OVERSIZE = row(
        "InvalidParameter.StartTsOversize",
        "invalid",
        "The start time for query exceeded the limit.",
    )
    INVALID_PARAMETER_URL_PARAMS_ERROR = row(
        "InvalidParameter.UrlParamsError", "invalid", "Failed to parse URL parameters."
    )
    INVALID_PARAMETER_USER_ID = row("InvalidParameter.UserId", "invalid", "Invalid UserId.")
    MISSING_PARAMETER_COMM_ID_OR_SDK_APP_ID = row(
        "MissingParameter.CommIdOrSdkAppId", "invalid", "SdkAppId or CommID missing."
    )
    MISSING_PARAMETER_END_TS = row("MissingParameter.EndTs", "invalid", "EndTS_s is missing.")
    MISSING_PARAMETER_ROOM_NUM = row("MissingParameter.RoomNum", "invalid", "RoomNum is missing.")
    MISSING_PARAMETER_SDK_APP_ID = row(
        "MissingParameter.SdkAppId", "invalid", "SdkAppId is missing."
    )
    MISSING_PARAMETER_START_TS = row("MissingParameter.StartTs", "invalid", "StartTS_s is missing.")


def _room_state_items(items: Sequence[RoomState]) -> tuple[RoomState, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class RoomState(Model):
    """A room.

    Attributes:
        comm_id: ID of the call, for other actions.
        room_string: ID of the room.
        create_time: When the room was made, in Unix seconds.
        destroy_time: When the room ended, in Unix seconds.
        is_finished: Whether the room has ended.
        user_id: User who made the room.
    """

    comm_id: str
    room_string: str
    create_time: int
    destroy_time: int
    is_finished: bool
    user_id: str

    WIRE: ClassVar = (
        Field("CommId", "comm_id", "string"),
        Field("RoomString", "room_string", "string"),
        Field("CreateTime", "create_time", "uint64"),
        Field("DestroyTime", "destroy_time", "uint64"),
        Field("IsFinished", "is_finished", "bool"),
        Field("UserId", "user_id", "string"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeRoomInfoResponse(Response):
    """Answer to DescribeRoomInfo.

    Attributes:
        total: How many records there are.
        room_list: The rooms.
    """

    total: int
    room_list: tuple[RoomState, ...] = attrs.field(converter=_room_state_items)
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (
        Field("Total", "total", "int64"),
        Field("RoomList", "room_list", RoomState, many=True),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeRoomInfoRequest(Request[DescribeRoomInfoResponse]):
    """List the rooms of an application, of the last 14 days.

    `page_size` is required when `page_number` is given.

    Attributes:
        sdk_app_id: Application that owns the rooms.
        start_time: Start in Unix seconds, in the last 14 days.
        end_time: End in Unix seconds; up to 24 hours after StartTime.
        room_id: Room to tell about; all when left out.
        page_number: Number of the page, from 0; counts together with PageSize only. The vendor's
            default is 0.
        page_size: Rooms per page. From 1 to 100. The vendor's default is 10.
    """

    sdk_app_id: int
    start_time: int
    end_time: int
    room_id: str | None = None
    page_number: int | None = None
    page_size: int | None = None

    WIRE: ClassVar = (
        Field("SdkAppId", "sdk_app_id", "uint64"),
        Field("StartTime", "start_time", "uint64"),
        Field("EndTime", "end_time", "uint64"),
        Field("RoomId", "room_id", "string", required=False),
        Field("PageNumber", "page_number", "uint64", required=False, default=0),
        Field("PageSize", "page_size", "uint64", required=False, min=1, max=100, default=10),
    )
    RULES: ClassVar = (NeededWhen("page_size", (("page_number", None),)),)
    ACTION: ClassVar = Action(
        "DescribeRoomInfo",
        service="tencent/trtc",
        retry="read",
        limit=CallLimit(Rate(20)),
        response=DescribeRoomInfoResponse,
        errors=DescribeRoomInfoErrorCode,
        paging=(PageTurning("RoomList", page="page_number", first=0),),
    )
