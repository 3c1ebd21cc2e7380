"""DescribeTRTCRealTimeQualityData: tell how well running calls go, as the monitoring dashboard
shows it.

https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeTRTCRealTimeQualityData
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field
from mediactl.tencent.trtc.models.trtc_data_result import TRTCDataResult


class DescribeTRTCRealTimeQualityDataErrorCode(StringErrorCode):
    """Error codes of DescribeTRTCRealTimeQualityData."""

    FAILED_OPERATION_QUERY_TASK_INFO_FAILED = row(
        "FailedOperation.QueryTaskInfoFailed", "transient", "Query task failed."
    )
    INTERNAL_ERROR_DB_ERROR = row(
        "InternalError.DBError", "transient", "An error occurred while querying the database."
    )
    INVALID_PARAMETER_TASK_ID = row("InvalidParameter.TaskId", "invalid", "TaskId parameter error.")
    MISSING_PARAMETER_SDK_APP_ID = row(
        "MissingParameter.SdkAppId", "invalid", "SdkAppId is missing."
    )
    MISSING_PARAMETER_TASK_ID = row(
        "MissingParameter.TaskId", "invalid", "TaskId parameter is missing."
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeTRTCRealTimeQualityDataResponse(Response):
    """Answer to DescribeTRTCRealTimeQualityData.

    Attributes:
        data: The numbers; columns are time, videoFreezeRate and audioFreezeRate.
    """

    data: TRTCDataResult | None = None
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("Data", "data", TRTCDataResult, required=False),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeTRTCRealTimeQualityDataRequest(Request[DescribeTRTCRealTimeQualityDataResponse]):
    """Tell how well running calls go, as the monitoring dashboard shows it.

    Attributes:
        sdk_app_id: The application, such as 1400xxxxxx.
        start_time: Start in Unix seconds. How long ago it may be depends on the dashboard's
            edition.
        end_time: End in Unix seconds.
        room_id: Room to tell about; all when left out.
    """

    sdk_app_id: str
    start_time: int
    end_time: int
    room_id: str | None = None

    WIRE: ClassVar = (
        Field("SdkAppId", "sdk_app_id", "string"),
        Field("StartTime", "start_time", "int64"),
        Field("EndTime", "end_time", "int64"),
        Field("RoomId", "room_id", "string", required=False),
    )
    ACTION: ClassVar = Action(
        "DescribeTRTCRealTimeQualityData",
        service="tencent/trtc",
        retry="read",
        response=DescribeTRTCRealTimeQualityDataResponse,
        errors=DescribeTRTCRealTimeQualityDataErrorCode,
    )
