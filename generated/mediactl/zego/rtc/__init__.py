"""ZEGOCLOUD real-time audio and video.

Rooms, stream mixing, transcoding, CDN relaying and recording of ZEGOCLOUD's real-time audio and
video.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mediactl.zego._errors import CommonErrorCode as CommonErrorCode

    from ._async_client import AsyncRtcClient as AsyncRtcClient
    from ._client import RtcClient as RtcClient
    from .stop_cdn_record import HuaweiRecordOutcome as HuaweiRecordOutcome
    from .stop_cdn_record import StopCDNRecordData as StopCDNRecordData
    from .stop_cdn_record import StopCDNRecordErrorCode as StopCDNRecordErrorCode
    from .stop_cdn_record import StopCDNRecordRequest as StopCDNRecordRequest
    from .stop_cdn_record import StopCDNRecordResponse as StopCDNRecordResponse
    from .stop_cdn_record import TencentRecordOutcome as TencentRecordOutcome
    from .stop_cdn_record import WsRecordOutcome as WsRecordOutcome
    from .stop_cdn_record import WsRecordOutcomes as WsRecordOutcomes
    from .stop_cloud_transcode import StopCloudTranscodeErrorCode as StopCloudTranscodeErrorCode
    from .stop_cloud_transcode import StopCloudTranscodeRequest as StopCloudTranscodeRequest
    from .stop_cloud_transcode import StopCloudTranscodeResponse as StopCloudTranscodeResponse
    from .stop_mix import StopMixErrorCode as StopMixErrorCode
    from .stop_mix import StopMixRequest as StopMixRequest
    from .stop_mix import StopMixResponse as StopMixResponse
else:
    from mediactl._runtime.lazy import lazy

    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "AsyncRtcClient": "._async_client",
            "CommonErrorCode": "mediactl.zego._errors",
            "HuaweiRecordOutcome": ".stop_cdn_record",
            "RtcClient": "._client",
            "StopCDNRecordData": ".stop_cdn_record",
            "StopCDNRecordErrorCode": ".stop_cdn_record",
            "StopCDNRecordRequest": ".stop_cdn_record",
            "StopCDNRecordResponse": ".stop_cdn_record",
            "StopCloudTranscodeErrorCode": ".stop_cloud_transcode",
            "StopCloudTranscodeRequest": ".stop_cloud_transcode",
            "StopCloudTranscodeResponse": ".stop_cloud_transcode",
            "StopMixErrorCode": ".stop_mix",
            "StopMixRequest": ".stop_mix",
            "StopMixResponse": ".stop_mix",
            "TencentRecordOutcome": ".stop_cdn_record",
            "WsRecordOutcome": ".stop_cdn_record",
            "WsRecordOutcomes": ".stop_cdn_record",
        },
    )
