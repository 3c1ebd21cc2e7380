"""Asynchronous client of ZEGOCLOUD real-time audio and video."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar, Literal

from mediactl._runtime.zego import AsyncZegoClient

from ._service import SERVICE

if TYPE_CHECKING:
    from .stop_cdn_record import StopCDNRecordResponse
    from .stop_cloud_transcode import StopCloudTranscodeResponse
    from .stop_mix import StopMixResponse


class AsyncRtcClient(AsyncZegoClient):
    """Asynchronous client of ZEGOCLOUD real-time audio and video.

    Rooms, stream mixing, transcoding, CDN relaying and recording of ZEGOCLOUD's real-time audio and
    video.

    https://www.zegocloud.com/docs/real-time-video-server/api-reference/accessing-server-apis
    """

    _SERVICE: ClassVar = SERVICE

    async def stop_cdn_record(
        self,
        *,
        stream_id: Sequence[str],
        vendor: Literal["Tencent", "Ws", "Huawei"],
        missing_ok: bool = False,
    ) -> StopCDNRecordResponse:
        """Stop the CDN recording of one or more streams.

        Documented limit: 20/s.

        A call can succeed while items fail: those are in `meta.failed`, all in `meta.outcomes`.

        Args:
            stream_id: Streams whose recording stops. At least 1 item.
            vendor: CDN that records the streams. "Tencent" is Tencent Cloud; "Ws" is Wangsu;
                "Huawei" is Huawei Cloud.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ServiceUnavailable: The vendor answered 3 (permission_not_activated).
            ApiError: The vendor refused otherwise; `StopCDNRecordErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/cdn/stop-cdn-record
        """
        from .stop_cdn_record import StopCDNRecordRequest

        request = StopCDNRecordRequest(
            stream_id=stream_id,
            vendor=vendor,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def stop_cloud_transcode(
        self,
        *,
        task_id: str,
        user_id: str,
        sequence: int | None = None,
        missing_ok: bool = False,
    ) -> StopCloudTranscodeResponse:
        """Stop a task that transcodes a single stream.

        Documented limit: 100/s.

        Args:
            task_id: The transcoding task to stop, by the ID that it was started with.
            user_id: The user that started the task.
            sequence: Number of this request among those for the task; each has to be greater than
                the one before.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            TaskGone: The vendor answered 110209001 (task_not_found), and not `missing_ok`.
            ApiError: The vendor refused otherwise; `StopCloudTranscodeErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/stream-mixing/stop-cloud-transcode
        """
        from .stop_cloud_transcode import StopCloudTranscodeRequest

        request = StopCloudTranscodeRequest(
            task_id=task_id,
            user_id=user_id,
            sequence=sequence,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def stop_mix(
        self,
        *,
        task_id: str,
        sequence: int | None = None,
        user_id: str | None = None,
        missing_ok: bool = False,
    ) -> StopMixResponse:
        """Stop a stream mixing task.

        Documented limit: 100/s.

        Args:
            task_id: The mixing task to stop, by the ID that it was started with.
            sequence: Number of this request among those for the task; each has to be greater than
                the one before.
            user_id: The user that started the task; needed where tasks belong to users.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            TaskGone: The vendor answered 110209001 (task_not_found), and not `missing_ok`.
            Conflict: The vendor answered 110200103 (sequence_error).
            ServiceUnavailable: The vendor answered 110200157 (mixing_not_enabled).
            ApiError: The vendor refused otherwise; `StopMixErrorCode` has the codes.

        https://docs.zegocloud.com/article/9803
        """
        from .stop_mix import StopMixRequest

        request = StopMixRequest(
            task_id=task_id,
            sequence=sequence,
            user_id=user_id,
        )
        return await self.call(request, missing_ok=missing_ok)
