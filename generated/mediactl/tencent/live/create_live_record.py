"""CreateLiveRecord: record a stream into VOD, within set times or at once for 30 minutes at most; a
second call records and costs twice.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateLiveRecord
"""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field, NeededWhen


class CreateLiveRecordErrorCode(StringErrorCode):
    """Error codes of CreateLiveRecord."""

    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INTERNAL_ERROR_GET_CONFIG_ERROR = row(
        "InternalError.GetConfigError", "transient", "Error getting the configuration."
    )
    INTERNAL_ERROR_NETWORK_ERROR = row(
        "InternalError.NetworkError", "transient", "Internal network error."
    )
    INVALID_PARAMETER = row("InvalidParameter", "invalid", "Invalid parameter.")
    INVALID_PARAMETER_VALUE = row("InvalidParameterValue", "invalid", "Invalid parameter value.")
    LIMIT_EXCEEDED_MAXIMUM_RUNNING_TASK = row(
        "LimitExceeded.MaximumRunningTask",
        "quota",
        "The current number of concurrent tasks exceeds the limit.",
    )
    LIMIT_EXCEEDED_MAXIMUM_TASK = row(
        "LimitExceeded.MaximumTask",
        "quota",
        "The number of tasks created on the day exceeds the limit.",
    )
    RESOURCE_NOT_FOUND_CHANNEL_NOT_EXIST = row(
        "ResourceNotFound.ChannelNotExist", "invalid", "The channel does not exist."
    )
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
    RESOURCE_UNAVAILABLE_INVALID_VOD_STATUS = row(
        "ResourceUnavailable.InvalidVodStatus",
        "unavailable",
        "The VOD service has not been activated.",
    )
    RESOURCE_UNAVAILABLE_STREAM_NOT_EXIST = row(
        "ResourceUnavailable.StreamNotExist", "invalid", "The stream does not exist."
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class CreateLiveRecordResponse(Response):
    """Answer to CreateLiveRecord.

    Attributes:
        task_id: ID of the new recording task.
    """

    task_id: int
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("TaskId", "task_id", "uint64"),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class CreateLiveRecordRequest(Request[CreateLiveRecordResponse]):
    """Record a stream into VOD, within set times or at once for 30 minutes at most; a second call
    records and costs twice.

    `start_time` is required when `highlight` is 0.

    `end_time` is required when `highlight` is 0.

    Attributes:
        stream_name: Stream to record.
        app_name: Path that the stream is pushed to. The vendor's default is "live".
        domain_name: Domain that the stream is pushed to; needed where there are several.
        start_time: When to start, in China's time and URL-encoded, as 2017-01-01+10%3a10%3a01;
            ignored when recording at once.
        end_time: When to end, written as StartTime; when recording at once, 30 minutes from now at
            the latest, which is the default.
        record_type: What is recorded, in small or capital letters: video for sound and picture,
            audio for sound. The vendor's default is "video".
        file_format: Format of the file, in small or capital letters: flv, hls, mp4, aac or mp3. The
            vendor's default is "flv".
        highlight: When to record. 0 is within the set times; 1 is at once. The vendor's default is
            0.
        mix_stream: Whether a mixed stream is recorded. 0 is no; 1 is yes. The vendor's default is
            0.
        stream_param: URL-encoded options: record_interval (seconds of a file, 1800 to 7200) and
            storage_time (seconds to keep it), as record_interval=3600&storage_time=2592000.
    """

    stream_name: str
    app_name: str | None = None
    domain_name: str | None = None
    start_time: str | None = None
    end_time: str | None = None
    record_type: str | None = None
    file_format: str | None = None
    highlight: Literal[0, 1] | None = None
    mix_stream: Literal[0, 1] | None = None
    stream_param: str | None = None

    WIRE: ClassVar = (
        Field("StreamName", "stream_name", "string"),
        Field("AppName", "app_name", "string", required=False, default="live"),
        Field("DomainName", "domain_name", "string", required=False),
        Field("StartTime", "start_time", "string", required=False),
        Field("EndTime", "end_time", "string", required=False),
        Field("RecordType", "record_type", "string", required=False, default="video"),
        Field("FileFormat", "file_format", "string", required=False, default="flv"),
        Field("Highlight", "highlight", "int64", required=False, choices=(0, 1), default=0),
        Field("MixStream", "mix_stream", "int64", required=False, choices=(0, 1), default=0),
        Field("StreamParam", "stream_param", "string", required=False),
    )
    RULES: ClassVar = (
        NeededWhen("start_time", (("highlight", (0,)),)),
        NeededWhen("end_time", (("highlight", (0,)),)),
    )
    ACTION: ClassVar = Action(
        "CreateLiveRecord",
        service="tencent/live",
        retry="unsafe",
        response=CreateLiveRecordResponse,
        errors=CreateLiveRecordErrorCode,
    )
