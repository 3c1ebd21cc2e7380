"""DescribeLivePullStreamTasks: list the tasks that pull streams or files and push them on, last
changed first.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLivePullStreamTasks
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_strings, as_tuple
from mediactl._runtime.paging import PageTurning
from mediactl._runtime.secret import hide, hide_optional
from mediactl._runtime.wire import Field
from mediactl.tencent.live.models.pull_push_watermark_info import PullPushWatermarkInfo


class DescribeLivePullStreamTasksErrorCode(StringErrorCode):
    """Error codes of DescribeLivePullStreamTasks."""

    FAILED_OPERATION = row("FailedOperation", "internal", "Operation failed.")
    FAILED_OPERATION_CALL_OTHER_SVR_FAILED = row(
        "FailedOperation.CallOtherSvrFailed", "transient", "Failed to call the internal service."
    )
    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
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


def _pull_stream_task_info_items(
    items: Sequence[PullStreamTaskInfo],
) -> tuple[PullStreamTaskInfo, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class RecentPullInfo(Model):
    """Where a task has got to.

    Attributes:
        file_url: File that is being pulled, whose URL may hold keys.
        offset_time: Offset in the file, which the material gives without a unit.
        report_time: When this was reported, in UTC: YYYY-MM-DDThh:mm:ssZ.
        looped_times: How often the list has been repeated.
    """

    file_url: str = attrs.field(converter=hide)
    offset_time: int
    report_time: str
    looped_times: int

    WIRE: ClassVar = (
        Field("FileUrl", "file_url", "string", secret=True),
        Field("OffsetTime", "offset_time", "uint64"),
        Field("ReportTime", "report_time", "string"),
        Field("LoopedTimes", "looped_times", "int64"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class PullStreamTaskInfo(Model):
    """A task that pulls a source and pushes it on.

    Attributes:
        task_id: ID of the task.
        source_type: What is pulled. "PullLivePushLive" is a live stream; "PullVodPushLive" is video
            files; "PullPicPushLive" is pictures.
        source_urls: What is pulled: one URL of a live stream, or several of files.
        domain_name: Push domain that the task pushes to.
        app_name: Push path that the task pushes to.
        stream_name: Stream that the task pushes.
        push_args: Parameters of the push URL, which may hold its signature.
        start_time: When the task starts, in UTC: YYYY-MM-DDThh:mm:ssZ.
        end_time: When the task ends, in UTC: YYYY-MM-DDThh:mm:ssZ.
        region: Region where the task runs, such as ap-beijing.
        vod_loop_times: For files: how often the list is repeated; -1 without end, 0 not at all.
        vod_refresh_type: For files: when a changed list takes effect. "ImmediateNewSource" is at
            once; "ContinueBreakPoint" is after the current file.
        create_time: When the task was created, in UTC: YYYY-MM-DDThh:mm:ssZ.
        update_time: When it was last changed, in UTC: YYYY-MM-DDThh:mm:ssZ.
        create_by: Who created the task.
        update_by: Who changed it last.
        callback_url: URL that is told of events.
        callback_events: Events that are told. "TaskStart" is the task started; "TaskExit" is the
            task ended; "VodSourceFileStart" is a file began; "VodSourceFileFinish" is a file ended;
            "ResetTaskConfig" is the task was changed; "TaskAlarm" is pulling or pushing has
            trouble.
        callback_info: The last callback; not returned at present.
        error_info: What went wrong; not returned at present.
        status: State of the task. "enable" is running or waiting for its time; "pause" is paused.
        recent_pull_info: Where the task has got to, when a single task was asked for.
        comment: Remark on the task.
        backup_source_type: What the backup source is: PullLivePushLive, PullVodPushLive, or
            nothing.
        backup_source_url: The backup source, whose URL may hold keys.
        watermark_list: Watermarks laid over the picture.
        vod_local_mode: For files: whether they are downloaded before they are pushed. 0 is pull
            while pushing; 1 is download first.
        record_template_id: ID of the recording template.
        backup_to_url: Second URL that the task pushes to.
    """

    task_id: str
    source_type: Literal["PullLivePushLive", "PullVodPushLive", "PullPicPushLive"]
    source_urls: tuple[str, ...] = attrs.field(converter=as_strings)
    domain_name: str
    app_name: str
    stream_name: str
    push_args: str = attrs.field(converter=hide)
    start_time: str
    end_time: str
    region: str
    vod_loop_times: int
    vod_refresh_type: Literal["ImmediateNewSource", "ContinueBreakPoint"]
    create_time: str
    update_time: str
    create_by: str
    update_by: str
    callback_url: str
    callback_events: tuple[
        Literal[
            "TaskStart",
            "TaskExit",
            "VodSourceFileStart",
            "VodSourceFileFinish",
            "ResetTaskConfig",
            "TaskAlarm",
        ],
        ...,
    ] = attrs.field(converter=_callback_events_items)
    callback_info: str | None = None
    error_info: str | None = None
    status: Literal["enable", "pause"]
    recent_pull_info: RecentPullInfo | None = None
    comment: str
    backup_source_type: str | None = None
    backup_source_url: str | None = attrs.field(default=None, converter=hide_optional)
    watermark_list: tuple[PullPushWatermarkInfo, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_pull_push_watermark_info_items)
    )
    vod_local_mode: Literal[0, 1] | None = None
    record_template_id: str | None = None
    backup_to_url: str | None = attrs.field(default=None, converter=hide_optional)

    WIRE: ClassVar = (
        Field("TaskId", "task_id", "string"),
        Field(
            "SourceType",
            "source_type",
            "string",
            choices=("PullLivePushLive", "PullVodPushLive", "PullPicPushLive"),
        ),
        Field("SourceUrls", "source_urls", "string", many=True),
        Field("DomainName", "domain_name", "string"),
        Field("AppName", "app_name", "string"),
        Field("StreamName", "stream_name", "string"),
        Field("PushArgs", "push_args", "string", secret=True),
        Field("StartTime", "start_time", "string"),
        Field("EndTime", "end_time", "string"),
        Field("Region", "region", "string"),
        Field("VodLoopTimes", "vod_loop_times", "int64"),
        Field(
            "VodRefreshType",
            "vod_refresh_type",
            "string",
            choices=("ImmediateNewSource", "ContinueBreakPoint"),
        ),
        Field("CreateTime", "create_time", "string"),
        Field("UpdateTime", "update_time", "string"),
        Field("CreateBy", "create_by", "string"),
        Field("UpdateBy", "update_by", "string"),
        Field("CallbackUrl", "callback_url", "string"),
        Field(
            "CallbackEvents",
            "callback_events",
            "string",
            many=True,
            choices=(
                "TaskStart",
                "TaskExit",
                "VodSourceFileStart",
                "VodSourceFileFinish",
                "ResetTaskConfig",
                "TaskAlarm",
            ),
        ),
        Field("CallbackInfo", "callback_info", "string", required=False),
        Field("ErrorInfo", "error_info", "string", required=False),
        Field("Status", "status", "string", choices=("enable", "pause")),
        Field("RecentPullInfo", "recent_pull_info", RecentPullInfo, required=False),
        Field("Comment", "comment", "string"),
        Field("BackupSourceType", "backup_source_type", "string", required=False),
        Field("BackupSourceUrl", "backup_source_url", "string", required=False, secret=True),
        Field("WatermarkList", "watermark_list", PullPushWatermarkInfo, many=True, required=False),
        Field("VodLocalMode", "vod_local_mode", "int64", required=False, choices=(0, 1)),
        Field("RecordTemplateId", "record_template_id", "string", required=False),
        Field("BackupToUrl", "backup_to_url", "string", required=False, secret=True),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeLivePullStreamTasksResponse(Response):
    """Answer to DescribeLivePullStreamTasks.

    Attributes:
        task_infos: The tasks.
        page_num: Number of this page.
        page_size: Tasks per page.
        total_num: Tasks in all.
        total_page: Pages in all.
        limit_task_num: How many tasks the account may have.
    """

    task_infos: tuple[PullStreamTaskInfo, ...] = attrs.field(converter=_pull_stream_task_info_items)
    page_num: int
    page_size: int
    total_num: int
    total_page: int
    limit_task_num: int
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (
        Field("TaskInfos", "task_infos", PullStreamTaskInfo, many=True),
        Field("PageNum", "page_num", "uint64"),
        Field("PageSize", "page_size", "uint64"),
        Field("TotalNum", "total_num", "uint64"),
        Field("TotalPage", "total_page", "uint64"),
        Field("LimitTaskNum", "limit_task_num", "uint64"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeLivePullStreamTasksRequest(Request[DescribeLivePullStreamTasksResponse]):
    """List the tasks that pull streams or files and push them on, last changed first.

    Attributes:
        task_id: Only this task, by the ID from CreateLivePullStreamTask.
        page_num: Number of the page, from 1. The vendor's default is 1.
        page_size: Tasks per page. From 1 to 20. The vendor's default is 10.
    """

    task_id: str | None = None
    page_num: int | None = None
    page_size: int | None = None

    WIRE: ClassVar = (
        Field("TaskId", "task_id", "string", required=False),
        Field("PageNum", "page_num", "uint64", required=False, default=1),
        Field("PageSize", "page_size", "uint64", required=False, min=1, max=20, default=10),
    )
    ACTION: ClassVar = Action(
        "DescribeLivePullStreamTasks",
        service="tencent/live",
        retry="read",
        response=DescribeLivePullStreamTasksResponse,
        errors=DescribeLivePullStreamTasksErrorCode,
        paging=(PageTurning("TaskInfos", page="page_num", total="TotalNum", pages="TotalPage"),),
    )
