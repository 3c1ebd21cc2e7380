"""DescribeTrtcRoomUsage: tell what was used in each room of an application within a day.

https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeTrtcRoomUsage
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field


class DescribeTrtcRoomUsageErrorCode(StringErrorCode):
    """Error codes of DescribeTrtcRoomUsage."""

    FAILED_OPERATION_SDK_APP_ID_NOT_EXIST = row(
        "FailedOperation.SdkAppIdNotExist", "invalid", "The application ID does not exist."
    )
    INTERNAL_ERROR_DB_ERROR = row(
        "InternalError.DBError", "transient", "An error occurred while querying the database."
    )
    INVALID_PARAMETER = row("InvalidParameter", "invalid", "Parameter error.")


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeTrtcRoomUsageResponse(Response):
    """Answer to DescribeTrtcRoomUsage.

    Attributes:
        data: Usage by room as CSV with a line of titles.
    """

    data: str
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("Data", "data", "string"),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeTrtcRoomUsageRequest(Request[DescribeTrtcRoomUsageResponse]):
    """Tell what was used in each room of an application within a day.

    Attributes:
        sdk_appid: Application that owns the rooms.
        start_time: Start, as YYYY-MM-DD HH:MM.
        end_time: End, as YYYY-MM-DD HH:MM; up to 24 hours after StartTime.
    """

    sdk_appid: int
    start_time: str
    end_time: str

    WIRE: ClassVar = (
        Field("SdkAppid", "sdk_appid", "uint64"),
        Field("StartTime", "start_time", "string"),
        Field("EndTime", "end_time", "string"),
    )
    ACTION: ClassVar = Action(
        "DescribeTrtcRoomUsage",
        service="tencent/trtc",
        retry="read",
        limit=CallLimit(Rate(1, 15)),
        response=DescribeTrtcRoomUsageResponse,
        errors=DescribeTrtcRoomUsageErrorCode,
    )
