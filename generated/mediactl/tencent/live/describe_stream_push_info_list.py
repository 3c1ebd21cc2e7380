"""DescribeStreamPushInfoList: tell how well a stream was pushed: frame rates, bitrates and
timestamps.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeStreamPushInfoList
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_tuple
from mediactl._runtime.secret import hide
from mediactl._runtime.wire import Field


class DescribeStreamPushInfoListErrorCode(StringErrorCode):
    """Error codes of DescribeStreamPushInfoList."""

    FAILED_OPERATION = row("FailedOperation", "internal", "Operation failed.")
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


def _push_quality_data_items(items: Sequence[PushQualityData]) -> tuple[PushQualityData, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class PushQualityData(Model):
    """A push at one point in time.

    Attributes:
        time: Point in time, to the millisecond: yyyy-mm-dd HH:MM:SS.ms.
        push_domain: `PushDomain` on the wire.
        app_name: `AppName` on the wire.
        client_ip: Address of the pushing client.
        begin_push_time: When the push began, written as Time.
        resolution: Resolution, such as 368*640.
        v_codec: `VCodec` on the wire.
        a_codec: `ACodec` on the wire.
        sequence: Number of the push, unlike that of any other.
        video_fps: Frames of video per second.
        video_rate: Video bitrate, in bit/s.
        audio_fps: Frames of audio per second.
        audio_rate: Audio bitrate, in bit/s.
        local_ts: Milliseconds that have passed; where VideoTs and AudioTs stay behind, the push
            lags.
        video_ts: Milliseconds of video that have come.
        audio_ts: Milliseconds of audio that have come.
        meta_video_rate: Video bitrate by the metadata, in kbit/s.
        meta_audio_rate: Audio bitrate by the metadata, in kbit/s.
        mate_fps: Frames per second by the metadata.
        stream_param: Parameters of the push URL, which may hold its signature.
        bandwidth: Bandwidth, in Mbit/s.
        flux: Traffic, in MB.
        server_ip: An address: by its name the server's, by the material the client's.
    """

    time: str
    push_domain: str
    app_name: str
    client_ip: str
    begin_push_time: str
    resolution: str
    v_codec: str
    a_codec: str
    sequence: str
    video_fps: int
    video_rate: int
    audio_fps: int
    audio_rate: int
    local_ts: int
    video_ts: int
    audio_ts: int
    meta_video_rate: int
    meta_audio_rate: int
    mate_fps: int
    stream_param: str = attrs.field(converter=hide)
    bandwidth: float
    flux: float
    server_ip: str | None = None

    WIRE: ClassVar = (
        Field("Time", "time", "string"),
        Field("PushDomain", "push_domain", "string"),
        Field("AppName", "app_name", "string"),
        Field("ClientIp", "client_ip", "string"),
        Field("BeginPushTime", "begin_push_time", "string"),
        Field("Resolution", "resolution", "string"),
        Field("VCodec", "v_codec", "string"),
        Field("ACodec", "a_codec", "string"),
        Field("Sequence", "sequence", "string"),
        Field("VideoFps", "video_fps", "uint64"),
        Field("VideoRate", "video_rate", "uint64"),
        Field("AudioFps", "audio_fps", "uint64"),
        Field("AudioRate", "audio_rate", "uint64"),
        Field("LocalTs", "local_ts", "uint64"),
        Field("VideoTs", "video_ts", "uint64"),
        Field("AudioTs", "audio_ts", "uint64"),
        Field("MetaVideoRate", "meta_video_rate", "uint64"),
        Field("MetaAudioRate", "meta_audio_rate", "uint64"),
        Field("MateFps", "mate_fps", "uint64"),
        Field("StreamParam", "stream_param", "string", secret=True),
        Field("Bandwidth", "bandwidth", "float"),
        Field("Flux", "flux", "float"),
        Field("ServerIp", "server_ip", "string", required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeStreamPushInfoListResponse(Response):
    """Answer to DescribeStreamPushInfoList.

    Attributes:
        data_info_list: `DataInfoList` on the wire.
    """

    data_info_list: tuple[PushQualityData, ...] = attrs.field(converter=_push_quality_data_items)
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("DataInfoList", "data_info_list", PushQualityData, many=True),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeStreamPushInfoListRequest(Request[DescribeStreamPushInfoListResponse]):
    """Tell how well a stream was pushed: frame rates, bitrates and timestamps.

    Attributes:
        stream_name: Name of the stream.
        start_time: Start of the range: YYYY-MM-DDThh:mm:ssZ, or YYYY-MM-DD hh:mm:ss in Beijing
            time; at most seven days ago.
        end_time: End of the range, written as StartTime; at most three hours after it.
        push_domain: Push domain.
        app_name: Push path, the AppName in the stream's URLs. The vendor's default is "live".
    """

    stream_name: str
    start_time: str
    end_time: str
    push_domain: str | None = None
    app_name: str | None = None

    WIRE: ClassVar = (
        Field("StreamName", "stream_name", "string"),
        Field("StartTime", "start_time", "string"),
        Field("EndTime", "end_time", "string"),
        Field("PushDomain", "push_domain", "string", required=False),
        Field("AppName", "app_name", "string", required=False, default="live"),
    )
    ACTION: ClassVar = Action(
        "DescribeStreamPushInfoList",
        service="tencent/live",
        retry="read",
        response=DescribeStreamPushInfoListResponse,
        errors=DescribeStreamPushInfoListErrorCode,
    )
