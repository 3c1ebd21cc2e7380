"""Asynchronous client of Tencent Real-Time Communication."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from mediactl._runtime.tencent import AsyncTencentClient

from ._service import SERVICE

if TYPE_CHECKING:
    from .stop_stream_ingest import StopStreamIngestResponse


class AsyncTrtcClient(AsyncTencentClient):
    """Asynchronous client of Tencent Real-Time Communication.

    Rooms, relaying, recording and transcription of Tencent Real-Time Communication (TRTC).

    https://www.tencentcloud.com/document/product/647/34260
    """

    _SERVICE: ClassVar = SERVICE

    async def stop_stream_ingest(
        self,
        *,
        sdk_app_id: int,
        task_id: str,
        missing_ok: bool = False,
    ) -> StopStreamIngestResponse:
        """Stop a relay task that pulls an online media stream into a room.

        Documented limit: 20/s.

        Documented regions: ap-bangkok, ap-jakarta, ap-mumbai, ap-singapore.

        Args:
            sdk_app_id: Application that owns the task's room.
            task_id: Task ID returned when the task was started.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            TaskGone: The vendor answered FailedOperation.TaskFinished, and not `missing_ok`.
            ApiError: The vendor refused otherwise; `StopStreamIngestErrorCode` has the codes.

        https://www.tencentcloud.com/document/product/647/57834
        """
        from .stop_stream_ingest import StopStreamIngestRequest

        request = StopStreamIngestRequest(
            sdk_app_id=sdk_app_id,
            task_id=task_id,
        )
        return await self.call(request, missing_ok=missing_ok)
