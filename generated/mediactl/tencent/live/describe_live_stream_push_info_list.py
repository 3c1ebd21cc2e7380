"""DescribeLiveStreamPushInfoList: list the streams that are being pushed, with frame rates,
bitrates and addresses.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveStreamPushInfoList
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_tuple
from mediactl._runtime.paging import PageTurning
from mediactl._runtime.wire import Field


class DescribeLiveStreamPushInfoListErrorCode(StringErrorCode):
    """Error codes of DescribeLiveStreamPushInfoList."""

    FAILED_OPERATION_HAS_NOT_LIVING_STREAM = row(
        "FailedOperation.HasNotLivingStream", "invalid", "No live stream."
    )
    FAILED_OPERATION_QUERY_UPLOAD_INFO_FAILED = row(
        "FailedOperation.QueryUploadInfoFailed",
        "transient",
        "Failed to query the upload information.",
    )
    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INTERNAL_ERROR_INVALID_REQUEST = row(
        "InternalError.InvalidRequest", "invalid", "Invalid request."
    )
    INTERNAL_ERROR_QUERY_PRO_ISP_PLAY_INFO_ERROR = row(
        "InternalError.QueryProIspPlayInfoError",
        "transient",
        "Failed to query the playback information by ISP and district.",
    )
    INTERNAL_ERROR_QUERY_UPLOAD_INFO_FAILED = row(
        "InternalError.QueryUploadInfoFailed",
        "transient",
        "Failed to query the upload information.",
    )
    INVALID_PARAMETER_VALUE = row("InvalidParameterValue", "invalid", "Invalid parameter value.")
    MISSING_PARAMETER = row("MissingParameter", "invalid", "Parameter missing.")
    RESOURCE_NOT_FOUND_FORBID_SERVICE = row(
        "ResourceNotFound.ForbidService", "unavailable", "You are blocked."
    )
    RESOURCE_NOT_FOUND_FREEZE_SERVICE = row(
        "ResourceNotFound.FreezeService", "unavailable", "Service suspended."
    )
    RESOURCE_NOT_FOUND_STOP_SERVICE = row(
        "ResourceNotFound.StopService",
        "unavailable",
        "The service has been suspended due to account arrears.",
        advice="Top up the account.",
    )
    RESOURCE_NOT_FOUND_USER_DISABLE_SERVICE = row(
        "ResourceNotFound.UserDisableService", "unavailable", "You disabled the service."
    )


def _push_data_info_items(items: Sequence[PushDataInfo]) -> tuple[PushDataInfo, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class PushDataInfo(Model):
    """A stream that is being pushed.

    Attributes:
        stream_name: `StreamName` on the wire.
        app_name: `AppName` on the wire.
        client_ip: Address of the pushing client.
        server_ip: Address of the server that takes the stream.
        video_fps: Frames of video per second.
        video_speed: Video bitrate, in bit/s.
        audio_fps: Frames of audio per second.
        audio_speed: Audio bitrate, in bit/s.
        push_domain: `PushDomain` on the wire.
        begin_push_time: When the push began.
        acodec: Audio codec, such as AAC.
        vcodec: Video codec, such as H264.
        resolution: Resolution, such as 350*350.
        asample_rate: Sample rate of the audio, in Hz.
        meta_audio_speed: Audio bitrate by the metadata, in bit/s.
        meta_video_speed: Video bitrate by the metadata, in bit/s.
        meta_fps: Frames per second by the metadata.
    """

    stream_name: str
    app_name: str
    client_ip: str
    server_ip: str
    video_fps: int
    video_speed: int
    audio_fps: int
    audio_speed: int
    push_domain: str
    begin_push_time: str
    acodec: str
    vcodec: str
    resolution: str
    asample_rate: int
    meta_audio_speed: int
    meta_video_speed: int
    meta_fps: int

    WIRE: ClassVar = (
        Field("StreamName", "stream_name", "string"),
        Field("AppName", "app_name", "string"),
        Field("ClientIp", "client_ip", "string"),
        Field("ServerIp", "server_ip", "string"),
        Field("VideoFps", "video_fps", "uint64"),
        Field("VideoSpeed", "video_speed", "uint64"),
        Field("AudioFps", "audio_fps", "uint64"),
        Field("AudioSpeed", "audio_speed", "uint64"),
        Field("PushDomain", "push_domain", "string"),
        Field("BeginPushTime", "begin_push_time", "string"),
        Field("Acodec", "acodec", "string"),
        Field("Vcodec", "vcodec", "string"),
        Field("Resolution", "resolution", "string"),
        Field("AsampleRate", "asample_rate", "uint64"),
        Field("MetaAudioSpeed", "meta_audio_speed", "uint64"),
        Field("MetaVideoSpeed", "meta_video_speed", "uint64"),
        Field("MetaFps", "meta_fps", "uint64"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeLiveStreamPushInfoListResponse(Response):
    """Answer to DescribeLiveStreamPushInfoList.

    Attributes:
        data_info_list: `DataInfoList` on the wire.
        total_num: `TotalNum` on the wire.
        total_page: `TotalPage` on the wire.
        page_num: `PageNum` on the wire.
        page_size: `PageSize` on the wire.
    """

    data_info_list: tuple[PushDataInfo, ...] = attrs.field(converter=_push_data_info_items)
    total_num: int
    total_page: int
    page_num: int
    page_size: int
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (
        Field("DataInfoList", "data_info_list", PushDataInfo, many=True),
        Field("TotalNum", "total_num", "uint64"),
        Field("TotalPage", "total_page", "uint64"),
        Field("PageNum", "page_num", "uint64"),
        Field("PageSize", "page_size", "uint64"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeLiveStreamPushInfoListRequest(Request[DescribeLiveStreamPushInfoListResponse]):
    """List the streams that are being pushed, with frame rates, bitrates and addresses.

    Attributes:
        push_domain: Only streams of this domain.
        app_name: Push path, usually live.
        page_num: Number of the page, from 1. From 1 to 10000. The vendor's default is 1.
        page_size: Streams per page. From 1 to 1000. The vendor's default is 200.
    """

    push_domain: str | None = None
    app_name: str | None = None
    page_num: int | None = None
    page_size: int | None = None

    WIRE: ClassVar = (
        Field("PushDomain", "push_domain", "string", required=False),
        Field("AppName", "app_name", "string", required=False),
        Field("PageNum", "page_num", "uint64", required=False, min=1, max=10000, default=1),
        Field("PageSize", "page_size", "uint64", required=False, min=1, max=1000, default=200),
    )
    ACTION: ClassVar = Action(
        "DescribeLiveStreamPushInfoList",
        service="tencent/live",
        retry="read",
        response=DescribeLiveStreamPushInfoListResponse,
        errors=DescribeLiveStreamPushInfoListErrorCode,
        paging=(PageTurning("DataInfoList", page="page_num", total="TotalNum", pages="TotalPage"),),
    )
