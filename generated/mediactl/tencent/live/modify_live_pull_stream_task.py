"""ModifyLivePullStreamTask: change, pause or resume a task that pulls a source and pushes it on;
kind of source and destination stay.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=ModifyLivePullStreamTask
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
from mediactl._runtime.wire import Field, NeededWhen
from mediactl.tencent.live.models.pull_push_watermark_info import PullPushWatermarkInfo


class ModifyLivePullStreamTaskErrorCode(StringErrorCode):
    """Error codes of ModifyLivePullStreamTask."""

    INVALID_PARAMETER_TASK_NOT_EXIST = row(
        "InvalidParameter.TaskNotExist", "gone", "The task does not exist."
    )
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
    INVALID_PARAMETER_TO_URL_NO_PERMISSION = row(
        "InvalidParameter.ToUrlNoPermission",
        "permission",
        "No permission to access the external URL.",
    )
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
class ModifyLivePullStreamTaskResponse(Response):
    """Answer to ModifyLivePullStreamTask."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ModifyLivePullStreamTaskRequest(Request[ModifyLivePullStreamTaskResponse]):
    """Change, pause or resume a task that pulls a source and pushes it on; kind of source and
    destination stay.

    `file_index` is required when `offset_time` is given.

    `backup_source_type` is required when `backup_source_url` is given.

    Attributes:
        task_id: ID of the task, from CreateLivePullStreamTask.
        operator: Who makes the change.
        source_urls: What is pulled: one URL of a live stream, or up to 30 of files. At most 30
            items.
        start_time: When the task starts, in UTC: YYYY-MM-DDThh:mm:ssZ; not in the past.
        end_time: When the task ends, in UTC: YYYY-MM-DDThh:mm:ssZ; less than seven days after the
            start.
        vod_loop_times: For files: how often the list is repeated until EndTime; -1 without end, 0
            not at all. At least -1.
        vod_refresh_type: For files: when a changed list takes effect. "ImmediateNewSource" is at
            once; "ContinueBreakPoint" is after the current file.
        status: Whether the task runs. "enable" is let it run; "pause" is pause it.
        callback_events: Events that are told; left out, all. "TaskStart" is the task started;
            "TaskExit" is the task ended; "VodSourceFileStart" is a file began;
            "VodSourceFileFinish" is a file ended; "ResetTaskConfig" is the task was changed;
            "TaskAlarm" is pulling or pushing has trouble.
        callback_url: URL that is told of events.
        file_index: For files: number in SourceUrls of the one to go on with, from 1. At least 1.
        offset_time: For files: seconds into the file of FileIndex to go on at.
        comment: Remark on the task.
        backup_source_type: What the backup source of a live source is; left out, the backup is
            removed. "PullLivePushLive" is a live stream; "PullVodPushLive" is video files.
        backup_source_url: Source that is pulled while the first one is interrupted; its URL may
            hold keys.
        watermark_list: Watermarks laid over the picture, PNG or JPG at public URLs; empty for none.
            With files they change at the next file. At most 4 items.
        vod_local_mode: For files: whether MP4 files are downloaded before they are pushed, which is
            steadier and costs extra. 0 is pull while pushing; 1 is download first.
    """

    task_id: str
    operator: str
    source_urls: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )
    start_time: str | None = None
    end_time: str | None = None
    vod_loop_times: int | None = None
    vod_refresh_type: Literal["ImmediateNewSource", "ContinueBreakPoint"] | None = None
    status: Literal["enable", "pause"] | None = None
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
    callback_url: str | None = None
    file_index: int | None = None
    offset_time: int | None = None
    comment: str | None = None
    backup_source_type: Literal["PullLivePushLive", "PullVodPushLive"] | None = None
    backup_source_url: str | None = attrs.field(default=None, converter=hide_optional)
    watermark_list: tuple[PullPushWatermarkInfo, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_pull_push_watermark_info_items)
    )
    vod_local_mode: Literal[0, 1] | None = None

    WIRE: ClassVar = (
        Field("TaskId", "task_id", "string"),
        Field("Operator", "operator", "string"),
        Field("SourceUrls", "source_urls", "string", many=True, required=False, max_items=30),
        Field("StartTime", "start_time", "string", required=False),
        Field("EndTime", "end_time", "string", required=False),
        Field("VodLoopTimes", "vod_loop_times", "int64", required=False, min=-1),
        Field(
            "VodRefreshType",
            "vod_refresh_type",
            "string",
            required=False,
            choices=("ImmediateNewSource", "ContinueBreakPoint"),
        ),
        Field("Status", "status", "string", required=False, choices=("enable", "pause")),
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
        Field("CallbackUrl", "callback_url", "string", required=False),
        Field("FileIndex", "file_index", "int64", required=False, min=1),
        Field("OffsetTime", "offset_time", "int64", required=False),
        Field("Comment", "comment", "string", required=False),
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
        Field("VodLocalMode", "vod_local_mode", "int64", required=False, choices=(0, 1)),
    )
    RULES: ClassVar = (
        NeededWhen("file_index", (("offset_time", None),)),
        NeededWhen("backup_source_type", (("backup_source_url", None),)),
    )
    ACTION: ClassVar = Action(
        "ModifyLivePullStreamTask",
        service="tencent/live",
        retry="unsafe",
        response=ModifyLivePullStreamTaskResponse,
        errors=ModifyLivePullStreamTaskErrorCode,
    )
