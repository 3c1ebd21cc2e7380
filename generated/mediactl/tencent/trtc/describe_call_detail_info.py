"""DescribeCallDetailInfo: list the users of a call, and how well it went for them second by
second.

https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeCallDetailInfo
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_strings, as_tuple
from mediactl._runtime.paging import PageTurning
from mediactl._runtime.wire import Field, NeededWhen
from mediactl.tencent.trtc.models.user_information import UserInformation


class DescribeCallDetailInfoErrorCode(StringErrorCode):
    """Error codes of DescribeCallDetailInfo."""

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
    INVALID_PARAMETER = row("InvalidParameter", "invalid", "Parameter error.")
    INVALID_PARAMETER_BODY_PARAMS_ERROR = row(
        "InvalidParameter.BodyParamsError", "invalid", "Failed to parse body parameters."
    )
    INVALID_PARAMETER_ENCODE_PARAMS = row(
        "InvalidParameter.EncodeParams", "invalid", "Invalid EncodeParams."
    )
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
    INVALID_PARAMETER_USER_IDS_MORETHAN_SIX = row(
        "InvalidParameter.UserIdsMorethanSix", "invalid", "The number of users exceeds 6."
    )
    MISSING_PARAMETER = row("MissingParameter", "invalid", "Missing parameter.")
    MISSING_PARAMETER_COMM_ID = row("MissingParameter.CommId", "invalid", "CommId is missing.")
    MISSING_PARAMETER_COMM_ID_OR_SDK_APP_ID = row(
        "MissingParameter.CommIdOrSdkAppId", "invalid", "SdkAppId or CommID missing."
    )
    MISSING_PARAMETER_END_TS = row("MissingParameter.EndTs", "invalid", "EndTS_s is missing.")
    MISSING_PARAMETER_SDK_APP_ID = row(
        "MissingParameter.SdkAppId", "invalid", "SdkAppId is missing."
    )
    MISSING_PARAMETER_START_TS = row("MissingParameter.StartTs", "invalid", "StartTS_s is missing.")


def _time_value_items(items: Sequence[TimeValue]) -> tuple[TimeValue, ...]:
    return as_tuple(items)


def _user_information_items(items: Sequence[UserInformation]) -> tuple[UserInformation, ...]:
    return as_tuple(items)


def _quality_data_items(items: Sequence[QualityData]) -> tuple[QualityData, ...]:
    return as_tuple(items)


def _data_type_items(
    items: Sequence[
        Literal[
            "all",
            "appCpu",
            "sysCpu",
            "aBit",
            "aBlock",
            "bigvBit",
            "bigvCapFps",
            "bigvEncFps",
            "bigvDecFps",
            "bigvBlock",
            "aLoss",
            "bigvLoss",
            "bigvWidth",
            "bigvHeight",
        ]
    ],
) -> tuple[
    Literal[
        "all",
        "appCpu",
        "sysCpu",
        "aBit",
        "aBlock",
        "bigvBit",
        "bigvCapFps",
        "bigvEncFps",
        "bigvDecFps",
        "bigvBlock",
        "aLoss",
        "bigvLoss",
        "bigvWidth",
        "bigvHeight",
    ],
    ...,
]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class TimeValue(Model):
    """A value at a time.

    Attributes:
        time: Unix seconds.
        value: The value.
    """

    time: int
    value: float

    WIRE: ClassVar = (
        Field("Time", "time", "uint64"),
        Field("Value", "value", "float"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class QualityData(Model):
    """A measure of a user.

    Attributes:
        content: Values over time.
        user_id: The user.
        peer_id: User whose stream is received; empty for the stream that is sent.
        data_type: The measure, as in the request.
    """

    content: tuple[TimeValue, ...] = attrs.field(converter=_time_value_items)
    user_id: str
    peer_id: str | None = None
    data_type: str

    WIRE: ClassVar = (
        Field("Content", "content", TimeValue, many=True),
        Field("UserId", "user_id", "string"),
        Field("PeerId", "peer_id", "string", required=False),
        Field("DataType", "data_type", "string"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeCallDetailInfoResponse(Response):
    """Answer to DescribeCallDetailInfo.

    Attributes:
        total: How many records there are.
        user_list: Users of the call.
        data: Measures.
    """

    total: int
    user_list: tuple[UserInformation, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_user_information_items)
    )
    data: tuple[QualityData, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_quality_data_items)
    )
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (
        Field("Total", "total", "uint64"),
        Field("UserList", "user_list", UserInformation, many=True, required=False),
        Field("Data", "data", QualityData, many=True, required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeCallDetailInfoRequest(Request[DescribeCallDetailInfoResponse]):
    """List the users of a call, and how well it went for them second by second.

    `page_size` is required when `page_number` is given.

    Attributes:
        comm_id: ID of the call, from DescribeRoomInfo: application, room and time of creation, such
            as 1400188366_218695_1590065777.
        start_time: Start in Unix seconds, in the last 14 days.
        end_time: End in Unix seconds: up to an hour after StartTime with DataType, up to four
            without.
        sdk_app_id: Application that owns the room.
        user_ids: Users to tell about, up to 6 with DataType; 6 of the call's when left out. At most
            100 items.
        data_type: Measures to tell; only the users are listed when left out. "all" is everything;
            "appCpu" is CPU used by the application; "sysCpu" is CPU used by the system; "aBit" is
            audio bitrate, in bit/s; "aBlock" is audio stutter, in milliseconds; "bigvBit" is video
            bitrate, in bit/s; "bigvCapFps" is frame rate of capture; "bigvEncFps" is frame rate of
            sending; "bigvDecFps" is frame rate of rendering; "bigvBlock" is video stutter, in
            milliseconds; "aLoss" is audio packets lost; "bigvLoss" is video packets lost;
            "bigvWidth" is width of the video; "bigvHeight" is height of the video.
        page_number: Number of the page, from 0; counts together with PageSize only. The vendor's
            default is 0.
        page_size: Users per page, up to 6 with DataType. From 1 to 100. The vendor's default is 6.
    """

    comm_id: str
    start_time: int
    end_time: int
    sdk_app_id: int
    user_ids: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )
    data_type: (
        tuple[
            Literal[
                "all",
                "appCpu",
                "sysCpu",
                "aBit",
                "aBlock",
                "bigvBit",
                "bigvCapFps",
                "bigvEncFps",
                "bigvDecFps",
                "bigvBlock",
                "aLoss",
                "bigvLoss",
                "bigvWidth",
                "bigvHeight",
            ],
            ...,
        ]
        | None
    ) = attrs.field(default=None, converter=attrs.converters.optional(_data_type_items))
    page_number: int | None = None
    page_size: int | None = None

    WIRE: ClassVar = (
        Field("CommId", "comm_id", "string"),
        Field("StartTime", "start_time", "uint64"),
        Field("EndTime", "end_time", "uint64"),
        Field("SdkAppId", "sdk_app_id", "uint64"),
        Field("UserIds", "user_ids", "string", many=True, required=False, max_items=100),
        Field(
            "DataType",
            "data_type",
            "string",
            many=True,
            required=False,
            choices=(
                "all",
                "appCpu",
                "sysCpu",
                "aBit",
                "aBlock",
                "bigvBit",
                "bigvCapFps",
                "bigvEncFps",
                "bigvDecFps",
                "bigvBlock",
                "aLoss",
                "bigvLoss",
                "bigvWidth",
                "bigvHeight",
            ),
        ),
        Field("PageNumber", "page_number", "uint64", required=False, default=0),
        Field("PageSize", "page_size", "uint64", required=False, min=1, max=100, default=6),
    )
    RULES: ClassVar = (NeededWhen("page_size", (("page_number", None),)),)
    ACTION: ClassVar = Action(
        "DescribeCallDetailInfo",
        service="tencent/trtc",
        retry="read",
        limit=CallLimit(Rate(20)),
        response=DescribeCallDetailInfoResponse,
        errors=DescribeCallDetailInfoErrorCode,
        paging=(PageTurning("UserList", page="page_number", first=0),),
    )
