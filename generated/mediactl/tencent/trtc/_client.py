"""Client of Tencent Real-Time Communication."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from mediactl._runtime.endpoints import Service
from mediactl._runtime.tencent import TencentClient

if TYPE_CHECKING:
    from mediactl._runtime.codes import ErrorCode

    from .stop_stream_ingest import StopStreamIngestResponse


class TrtcClient(TencentClient):
    """Client of Tencent Real-Time Communication.

    Rooms, relaying, recording and transcription of Tencent Real-Time Communication (TRTC).

    https://www.tencentcloud.com/document/product/647/34260
    """

    _SERVICE: ClassVar = Service(
        "tencent/trtc",
        hosts={"default": "trtc.intl.tencentcloudapi.com", "mainland": "trtc.tencentcloudapi.com"},
        version="2019-07-22",
        regional_host="trtc.{region}.tencentcloudapi.com",
        region_required=True,
        regions=(
            "ap-bangkok",
            "ap-beijing",
            "ap-guangzhou",
            "ap-hongkong",
            "ap-jakarta",
            "ap-mumbai",
            "ap-shanghai",
            "ap-singapore",
            "ap-tokyo",
        ),
    )

    @staticmethod
    def _common_errors() -> type[ErrorCode]:
        from mediactl.tencent._errors import CommonErrorCode

        return CommonErrorCode

    def stop_stream_ingest(
        self,
        *,
        sdk_app_id: int,
        task_id: str,
    ) -> StopStreamIngestResponse:
        """Stop a relay task that pulls an online media stream into a room.

        Documented limit: 20/s.

        Documented regions: ap-bangkok, ap-jakarta, ap-mumbai, ap-singapore.

        Args:
            sdk_app_id: Application that owns the task's room.
            task_id: Task ID returned when the task was started.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            TaskGone: The vendor answered FailedOperation.TaskFinished.
            ApiError: The vendor refused otherwise; `StopStreamIngestErrorCode` has the codes.

        https://www.tencentcloud.com/document/product/647/57834
        """
        from .stop_stream_ingest import StopStreamIngestRequest

        return self.call(
            StopStreamIngestRequest(
                sdk_app_id=sdk_app_id,
                task_id=task_id,
            )
        )
