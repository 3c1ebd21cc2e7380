"""DescribeUserInfo: list the users of a call.

https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeUserInfo
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response, as_strings, as_tuple
from mediactl._runtime.paging import PageTurning
from mediactl._runtime.wire import Field, NeededWhen
from mediactl.tencent.trtc.models.user_information import UserInformation


class DescribeUserInfoErrorCode(StringErrorCode):
    """Error codes of DescribeUserInfo."""

    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INTERNAL_ERROR_DB_ERROR = row(
        "InternalError.DBError", "transient", "An error occurred while querying the database."
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


def _user_information_items(items: Sequence[UserInformation]) -> tuple[UserInformation, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeUserInfoResponse(Response):
    """Answer to DescribeUserInfo.

    Attributes:
        total: How many records there are.
        user_list: The users.
    """

    total: int
    user_list: tuple[UserInformation, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_user_information_items)
    )
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (
        Field("Total", "total", "uint64"),
        Field("UserList", "user_list", UserInformation, many=True, required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeUserInfoRequest(Request[DescribeUserInfoResponse]):
    """List the users of a call.

    `page_size` is required when `page_number` is given.

    Attributes:
        comm_id: ID of the call, from DescribeRoomInfo.
        start_time: Start in Unix seconds, in the last 14 days.
        end_time: End in Unix seconds; up to four hours after StartTime.
        sdk_app_id: Application that owns the room.
        user_ids: Users to tell about; 6 of the call's when left out. From 1 to 100 items.
        page_number: Number of the page, from 0; counts together with PageSize only. The vendor's
            default is 0.
        page_size: Users per page. From 1 to 100. The vendor's default is 6.
    """

    comm_id: str
    start_time: int
    end_time: int
    sdk_app_id: int
    user_ids: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )
    page_number: int | None = None
    page_size: int | None = None

    WIRE: ClassVar = (
        Field("CommId", "comm_id", "string"),
        Field("StartTime", "start_time", "uint64"),
        Field("EndTime", "end_time", "uint64"),
        Field("SdkAppId", "sdk_app_id", "uint64"),
        Field(
            "UserIds", "user_ids", "string", many=True, required=False, min_items=1, max_items=100
        ),
        Field("PageNumber", "page_number", "uint64", required=False, default=0),
        Field("PageSize", "page_size", "uint64", required=False, min=1, max=100, default=6),
    )
    RULES: ClassVar = (NeededWhen("page_size", (("page_number", None),)),)
    ACTION: ClassVar = Action(
        "DescribeUserInfo",
        service="tencent/trtc",
        retry="read",
        limit=CallLimit(Rate(20)),
        response=DescribeUserInfoResponse,
        errors=DescribeUserInfoErrorCode,
        paging=(PageTurning("UserList", page="page_number", first=0),),
    )
