"""CreateLivePullStreamTask: start a paid task that pulls a live stream, files or images and pushes
them; 20 at a time, unless support allows more.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateLivePullStreamTask
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response, as_strings, as_tuple
from mediactl._runtime.secret import hide_optional
from mediactl._runtime.wire import Field, OnlyWhen
from mediactl.tencent.live.models.pull_push_watermark_info import PullPushWatermarkInfo


class CreateLivePullStreamTaskErrorCode(StringErrorCode):
    """Error codes of CreateLivePullStreamTask."""

    FAILED_OPERATION = row("FailedOperation", "internal", "Operation failed.")
    FAILED_OPERATION_CALL_OTHER_SVR_FAILED = row(
        "FailedOperation.CallOtherSvrFailed", "transient", "Failed to call the internal service."
    )
    INVALID_PARAMETER = row("InvalidParameter", "invalid", "Invalid parameter.")
    INVALID_PARAMETER_INVALID_BACKUP_TO_URL = row(
        "InvalidParameter.InvalidBackupToUrl", "invalid", "Invalid BackupToUrl."
    )
    INVALID_PARAMETER_INVALID_CALLBACK_URL = row(
        "InvalidParameter.InvalidCallbackUrl", "invalid", "Invalid callback URL."
    )
    INVALID_PARAMETER_INVALID_MIX_INPUT_PARAM = row(
        "InvalidParameter.InvalidMixInputParam",
        "invalid",
        "Invalid input parameters for stream mixing.",
    )
    INVALID_PARAMETER_INVALID_OUTPUT_PARAM = row(
        "InvalidParameter.InvalidOutputParam", "invalid", "Invalid output stream parameters."
    )
    INVALID_PARAMETER_INVALID_SOURCE_URL = row(
        "InvalidParameter.InvalidSourceUrl", "invalid", "Invalid source URL."
    )
    INVALID_PARAMETER_INVALID_TASK_TIME = row(
        "InvalidParameter.InvalidTaskTime",
        "invalid",
        "The time period of the task exceeded the limit.",
    )
    INVALID_PARAMETER_INVALID_TO_URL = row(
        "InvalidParameter.InvalidToUrl", "invalid", "Invalid destination URL."
    )
    INVALID_PARAMETER_INVALID_WATERMARK = row(
        "InvalidParameter.InvalidWatermark", "invalid", "Invalid watermark parameter."
    )
    INVALID_PARAMETER_TASK_NOT_EXIST = row(
        "InvalidParameter.TaskNotExist", "invalid", "The task does not exist."
    )
    INVALID_PARAMETER_TASK_NUM_MORE_THAN_LIMIT = row(
        "InvalidParameter.TaskNumMoreThanLimit", "quota", "The number of tasks reached the limit."
    )
    INVALID_PARAMETER_TO_URL_NO_PERMISSION = row(
        "InvalidParameter.ToUrlNoPermission",
        "permission",
        "No permission to access the external URL.",
    )
    INVALID_PARAMETER_VALUE = row("InvalidParameterValue", "invalid", "Invalid parameter value.")
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
    RESOURCE_NOT_FOUND_USER_NOT_EXIST = row(
        "ResourceNotFound.UserNotExist", "unavailable", "The CSS service has not been activated."
    )


def _callback_events_items(
    items: Sequence[
        Literal[
            "TaskStart",
            "TaskExit",
            "VodSourceFileStart",
            "VodSourceFileFinish",
            "ResetTaskConfig",
            "TaskAlarm",
        ]
    ],
) -> tuple[
    Literal[
        "TaskStart",
        "TaskExit",
        "VodSourceFileStart",
        "VodSourceFileFinish",
        "ResetTaskConfig",
        "TaskAlarm",
    ],
    ...,
]:
    return as_tuple(items)


def _pull_push_watermark_info_items(
    items: Sequence[PullPushWatermarkInfo],
) -> tuple[PullPushWatermarkInfo, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class CreateLivePullStreamTaskResponse(Response):
    """Answer to CreateLivePullStreamTask.

    Attributes:
        task_id: ID of the new task.
    """

    task_id: str
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("TaskId", "task_id", "string"),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class CreateLivePullStreamTaskRequest(Request[CreateLivePullStreamTaskResponse]):
    """Start a paid task that pulls a live stream, files or images and pushes them; 20 at a time,
    unless support allows more.

    Only when `source_type` is "PullLivePushLive": `backup_source_type`, `backup_source_url`.

    Attributes:
        source_type: What is pulled. "PullLivePushLive" is a live stream; "PullVodPushLive" is video
            files; "PullPicPushLive" is images.
        source_urls: Public URLs of the source: one of a live stream, up to 30 of files (FLV, MP4,
            HLS; H.264 or H.265 with AAC) over HTTP(S), RTMP(S), RTSP or SRT. From 1 to 30 items.
        domain_name: Domain to push to; an empty string with ToUrl.
        app_name: Path to push to; an empty string with ToUrl.
        stream_name: Stream to push as; an empty string with ToUrl.
        start_time: When to start, in UTC as 2019-01-08T10:00:00Z.
        end_time: When to end, in UTC as 2019-01-08T10:00:00Z: in the future, less than seven days
            after the start.
        operator: Who asks for it.
        push_args: Parameters added to the push URL, which may hold its signature.
        callback_events: Events to be told of; all by default. "TaskStart" is the task started;
            "TaskExit" is the task ended; "VodSourceFileStart" is a file was begun;
            "VodSourceFileFinish" is a file was finished; "ResetTaskConfig" is the task was changed;
            "TaskAlarm" is pulling or pushing has trouble.
        vod_loop_times: How often files are repeated: -1 for ever, 0 not at all. The vendor's
            default is "-1".
        vod_refresh_type: What happens when the list of files is changed later. "ImmediateNewSource"
            is play the new files at once; "ContinueBreakPoint" is finish the current file first.
        callback_url: URL told of the task's events.
        extra_cmd: Further options, such as `ignore_region` to have a region chosen by load.
        comment: Remarks, 512 bytes at most. At most 512 characters.
        to_url: Whole URL to push to instead of domain, path and stream; its signature has to
            outlive the task.
        backup_source_type: What is pulled while the live source is interrupted. "PullLivePushLive"
            is a live stream; "PullVodPushLive" is a video file.
        backup_source_url: URL of the backup, one only.
        watermark_list: Watermarks to draw. At most 4 items.
        vod_local_mode: Whether MP4 files are downloaded before they are pushed, which is steadier
            and costs extra. 0 is no; 1 is yes. The vendor's default is 0.
    """

    source_type: Literal["PullLivePushLive", "PullVodPushLive", "PullPicPushLive"]
    source_urls: tuple[str, ...] = attrs.field(converter=as_strings)
    domain_name: str
    app_name: str
    stream_name: str
    start_time: str
    end_time: str
    operator: str
    push_args: str | None = attrs.field(default=None, converter=hide_optional)
    callback_events: (
        tuple[
            Literal[
                "TaskStart",
                "TaskExit",
                "VodSourceFileStart",
                "VodSourceFileFinish",
                "ResetTaskConfig",
                "TaskAlarm",
            ],
            ...,
        ]
        | None
    ) = attrs.field(default=None, converter=attrs.converters.optional(_callback_events_items))
    vod_loop_times: str | None = None
    vod_refresh_type: Literal["ImmediateNewSource", "ContinueBreakPoint"] | None = None
    callback_url: str | None = None
    extra_cmd: str | None = None
    comment: str | None = None
    to_url: str | None = attrs.field(default=None, converter=hide_optional)
    backup_source_type: Literal["PullLivePushLive", "PullVodPushLive"] | None = None
    backup_source_url: str | None = attrs.field(default=None, converter=hide_optional)
    watermark_list: tuple[PullPushWatermarkInfo, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_pull_push_watermark_info_items)
    )
    vod_local_mode: Literal[0, 1] | None = None

    WIRE: ClassVar = (
        Field(
            "SourceType",
            "source_type",
            "string",
            choices=("PullLivePushLive", "PullVodPushLive", "PullPicPushLive"),
        ),
        Field("SourceUrls", "source_urls", "string", many=True, min_items=1, max_items=30),
        Field("DomainName", "domain_name", "string"),
        Field("AppName", "app_name", "string"),
        Field("StreamName", "stream_name", "string"),
        Field("StartTime", "start_time", "string"),
        Field("EndTime", "end_time", "string"),
        Field("Operator", "operator", "string"),
        Field("PushArgs", "push_args", "string", required=False, secret=True),
        Field(
            "CallbackEvents",
            "callback_events",
            "string",
            many=True,
            required=False,
            choices=(
                "TaskStart",
                "TaskExit",
                "VodSourceFileStart",
                "VodSourceFileFinish",
                "ResetTaskConfig",
                "TaskAlarm",
            ),
        ),
        Field("VodLoopTimes", "vod_loop_times", "string", required=False, default="-1"),
        Field(
            "VodRefreshType",
            "vod_refresh_type",
            "string",
            required=False,
            choices=("ImmediateNewSource", "ContinueBreakPoint"),
        ),
        Field("CallbackUrl", "callback_url", "string", required=False),
        Field("ExtraCmd", "extra_cmd", "string", required=False),
        Field("Comment", "comment", "string", required=False, max_length=512),
        Field("ToUrl", "to_url", "string", required=False, secret=True),
        Field(
            "BackupSourceType",
            "backup_source_type",
            "string",
            required=False,
            choices=("PullLivePushLive", "PullVodPushLive"),
        ),
        Field("BackupSourceUrl", "backup_source_url", "string", required=False, secret=True),
        Field(
            "WatermarkList",
            "watermark_list",
            PullPushWatermarkInfo,
            many=True,
            required=False,
            max_items=4,
        ),
        Field("VodLocalMode", "vod_local_mode", "int64", required=False, choices=(0, 1), default=0),
    )
    RULES: ClassVar = (
        OnlyWhen(
            ("backup_source_type", "backup_source_url"), (("source_type", ("PullLivePushLive",)),)
        ),
    )
    ACTION: ClassVar = Action(
        "CreateLivePullStreamTask",
        service="tencent/live",
        retry="unsafe",
        response=CreateLivePullStreamTaskResponse,
        errors=CreateLivePullStreamTaskErrorCode,
    )
