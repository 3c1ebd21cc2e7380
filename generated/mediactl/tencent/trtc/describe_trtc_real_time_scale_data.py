"""DescribeTRTCRealTimeScaleData: tell how many rooms and users are online, as the monitoring
dashboard shows it.

https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeTRTCRealTimeScaleData
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


class DescribeTRTCRealTimeScaleDataErrorCode(StringErrorCode):
    """Error codes of DescribeTRTCRealTimeScaleData."""

    UNSUPPORTED_OPERATION = row("UnsupportedOperation", "invalid", "Unsupported operation.")


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeTRTCRealTimeScaleDataResponse(Response):
    """Answer to DescribeTRTCRealTimeScaleData.

    Attributes:
        data: The numbers; columns are time, userCount and roomCount.
    """

    data: TRTCDataResult | None = None
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("Data", "data", TRTCDataResult, required=False),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeTRTCRealTimeScaleDataRequest(Request[DescribeTRTCRealTimeScaleDataResponse]):
    """Tell how many rooms and users are online, as the monitoring dashboard shows it.

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
        "DescribeTRTCRealTimeScaleData",
        service="tencent/trtc",
        retry="read",
        response=DescribeTRTCRealTimeScaleDataResponse,
        errors=DescribeTRTCRealTimeScaleDataErrorCode,
    )
