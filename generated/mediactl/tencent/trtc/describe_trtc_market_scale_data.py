"""DescribeTRTCMarketScaleData: tell how many rooms and users an application had, by day or hour, as
the monitoring dashboard shows it.

https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeTRTCMarketScaleData
"""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field
from mediactl.tencent.trtc.models.trtc_data_result import TRTCDataResult


class DescribeTRTCMarketScaleDataErrorCode(StringErrorCode):
    """Error codes of DescribeTRTCMarketScaleData."""

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
class DescribeTRTCMarketScaleDataResponse(Response):
    """Answer to DescribeTRTCMarketScaleData.

    Attributes:
        data: The numbers; columns are time, userCount, roomCount, peakCurrentUsers and
            peakCurrentChannels.
    """

    data: TRTCDataResult | None = None
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("Data", "data", TRTCDataResult, required=False),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeTRTCMarketScaleDataRequest(Request[DescribeTRTCMarketScaleDataResponse]):
    """Tell how many rooms and users an application had, by day or hour, as the monitoring dashboard
    shows it.

    Attributes:
        sdk_app_id: The application, such as 1400xxxxxx.
        start_time: First day, as YYYY-MM-DD. How long ago it may be depends on the dashboard's
            edition.
        end_time: Last day, as YYYY-MM-DD.
        period: What a row stands for. Days and hours are those of UTC. "d" is day; "h" is hour.
    """

    sdk_app_id: str
    start_time: str
    end_time: str
    period: Literal["d", "h"]

    WIRE: ClassVar = (
        Field("SdkAppId", "sdk_app_id", "string"),
        Field("StartTime", "start_time", "string"),
        Field("EndTime", "end_time", "string"),
        Field("Period", "period", "string", choices=("d", "h")),
    )
    ACTION: ClassVar = Action(
        "DescribeTRTCMarketScaleData",
        service="tencent/trtc",
        retry="read",
        response=DescribeTRTCMarketScaleDataResponse,
        errors=DescribeTRTCMarketScaleDataErrorCode,
    )
