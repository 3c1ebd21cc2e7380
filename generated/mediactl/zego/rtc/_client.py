"""Client of ZEGOCLOUD real-time audio and video."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar, Literal

from mediactl._runtime.endpoints import Service
from mediactl._runtime.zego import ZegoClient

if TYPE_CHECKING:
    from mediactl._runtime.codes import ErrorCode

    from .stop_cdn_record import StopCDNRecordResponse
    from .stop_cloud_transcode import StopCloudTranscodeResponse
    from .stop_mix import StopMixResponse


class RtcClient(ZegoClient):
    """Client of ZEGOCLOUD real-time audio and video.

    Rooms, stream mixing, transcoding, CDN relaying and recording of ZEGOCLOUD's real-time audio and
    video.

    https://www.zegocloud.com/docs/real-time-video-server/api-reference/accessing-server-apis
    """

    _SERVICE: ClassVar = Service(
        "zego/rtc",
        hosts={
            "default": "rtc-api.zego.im",
            "sha": "rtc-api-sha.zego.im",
            "hkg": "rtc-api-hkg.zego.im",
            "fra": "rtc-api-fra.zego.im",
            "lax": "rtc-api-lax.zego.im",
            "bom": "rtc-api-bom.zego.im",
            "sgp": "rtc-api-sgp.zego.im",
        },
    )

    @staticmethod
    def _common_errors() -> type[ErrorCode]:
        from mediactl.zego._errors import CommonErrorCode

        return CommonErrorCode

    def stop_cdn_record(
        self,
        *,
        stream_id: Sequence[str],
        vendor: Literal["Tencent", "Ws", "Huawei"],
    ) -> StopCDNRecordResponse:
        """Stop the CDN recording of one or more streams.

        Documented limit: 20/s.

        What became of each item is in `meta.outcomes`: a call can succeed while items fail.

        Args:
            stream_id: Streams whose recording stops. At least 1 item.
            vendor: CDN that records the streams. "Tencent" is Tencent Cloud; "Ws" is Wangsu;
                "Huawei" is Huawei Cloud.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            ServiceUnavailable: The vendor answered 3 (permission_not_activated).
            ApiError: The vendor refused otherwise; `StopCDNRecordErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/cdn/stop-cdn-record
        """
        from .stop_cdn_record import StopCDNRecordRequest

        return self.call(
            StopCDNRecordRequest(
                stream_id=stream_id,
                vendor=vendor,
            )
        )

    def stop_cloud_transcode(
        self,
        *,
        task_id: str,
        user_id: str,
        sequence: int | None = None,
    ) -> StopCloudTranscodeResponse:
        """Stop a task that transcodes a single stream.

        Documented limit: 100/s.

        Args:
            task_id: The transcoding task to stop, by the ID that it was started with.
            user_id: The user that started the task.
            sequence: Number of this request among those for the task; each has to be greater than
                the one before.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            TaskGone: The vendor answered 110209001 (task_not_found).
            ApiError: The vendor refused otherwise; `StopCloudTranscodeErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/stream-mixing/stop-cloud-transcode
        """
        from .stop_cloud_transcode import StopCloudTranscodeRequest

        return self.call(
            StopCloudTranscodeRequest(
                task_id=task_id,
                user_id=user_id,
                sequence=sequence,
            )
        )

    def stop_mix(
        self,
        *,
        task_id: str,
        sequence: int | None = None,
        user_id: str | None = None,
    ) -> StopMixResponse:
        """Stop a stream mixing task.

        Documented limit: 100/s.

        Args:
            task_id: The mixing task to stop, by the ID that it was started with.
            sequence: Number of this request among those for the task; each has to be greater than
                the one before.
            user_id: The user that started the task; needed where tasks belong to users.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            TaskGone: The vendor answered 110209001 (task_not_found).
            Conflict: The vendor answered 110200103 (sequence_error).
            ServiceUnavailable: The vendor answered 110200157 (mixing_not_enabled).
            ApiError: The vendor refused otherwise; `StopMixErrorCode` has the codes.

        https://docs.zegocloud.com/article/9803
        """
        from .stop_mix import StopMixRequest

        return self.call(
            StopMixRequest(
                task_id=task_id,
                sequence=sequence,
                user_id=user_id,
            )
        )
