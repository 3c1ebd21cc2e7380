"""DescribeMediaTask: tell the state of a task that joins, transcodes or takes screenshots of
recorded files.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/cdn/describe-media-task
"""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import IntErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_strings
from mediactl._runtime.wire import Field


class DescribeMediaTaskErrorCode(IntErrorCode):
    """Error codes of DescribeMediaTask."""

    INVALID_PARAMETER = row(2, "invalid", "Input parameter error.")
    PERMISSION_NOT_ACTIVATED = row(
        3,
        "unavailable",
        "Relevant permission not enabled.",
        advice="Contact ZEGOCLOUD Technical Support.",
    )
    CDN_TYPE_MISMATCH = row(4, "invalid", "CDN type mismatch.", advice="Check the parameters.")
    CONFIGURATION_ERROR = row(
        5, "invalid", "Configuration error.", advice="Contact ZEGOCLOUD Technical Support."
    )
    TOO_FREQUENT = row(6, "throttled", "Requests too frequent.", advice="Try again later.")
    AUTHENTICATION_FAILED = row(
        7, "auth", "Authentication failed.", advice="Check the AppId and the server secret."
    )
    FAILED = row(1000, "internal", "Request failed.", advice="Contact ZEGOCLOUD Technical Support.")


@attrs.frozen(kw_only=True, eq=False, repr=False)
class TencentMediaTaskState(Model):
    """How a task at Tencent Cloud stands.

    Attributes:
        task_id: The task.
        event: What the task does. "compose" is join; "transcode" is transcode;
            "SnapshotByTimeOffset" is pictures at given times; "SampleSnapshot" is pictures in even
            steps.
        status: How it stands. "WAITING" is waiting; "PROCESSING" is running; "FINISH" is done;
            "FAIL" is failed.
        file_id: The new file, as SearchMedia tells it.
        replay_url: Address to play the new file at; 1024 bytes at most.
        request_id: ID that Tencent Cloud gave this request.
        message: Why the task failed.
        thumbnails_url: Addresses of the pictures.
    """

    task_id: str
    event: Literal["compose", "transcode", "SnapshotByTimeOffset", "SampleSnapshot"] | None = None
    status: Literal["WAITING", "PROCESSING", "FINISH", "FAIL"]
    file_id: str | None = None
    replay_url: str | None = None
    request_id: str | None = None
    message: str | None = None
    thumbnails_url: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )

    WIRE: ClassVar = (
        Field("TaskId", "task_id", "string"),
        Field(
            "Event",
            "event",
            "string",
            required=False,
            choices=("compose", "transcode", "SnapshotByTimeOffset", "SampleSnapshot"),
        ),
        Field("Status", "status", "string", choices=("WAITING", "PROCESSING", "FINISH", "FAIL")),
        Field("FileId", "file_id", "string", required=False),
        Field("ReplayUrl", "replay_url", "string", required=False),
        Field("RequestId", "request_id", "string", required=False),
        Field("Message", "message", "string", required=False),
        Field("ThumbnailsUrl", "thumbnails_url", "string", many=True, required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class HuaweiMediaTaskState(Model):
    """How a task at Huawei Cloud stands.

    Attributes:
        task_id: The task.
        status: How it stands. "NO_TASK" is no such task; "WAITING" is waiting; "PROCESSING" is
            running; "SUCCEEDED" is done; "FAILED" is failed; "CANCELED" is canceled.
        create_time: When it began, in UTC, such as 20241118065429.
        end_time: When it ended, in UTC, such as 20241118065430.
        file_name: Paths of the pictures.
    """

    task_id: str
    status: Literal["NO_TASK", "WAITING", "PROCESSING", "SUCCEEDED", "FAILED", "CANCELED"]
    create_time: str | None = None
    end_time: str | None = None
    file_name: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )

    WIRE: ClassVar = (
        Field("TaskId", "task_id", "string"),
        Field(
            "Status",
            "status",
            "string",
            choices=("NO_TASK", "WAITING", "PROCESSING", "SUCCEEDED", "FAILED", "CANCELED"),
        ),
        Field("CreateTime", "create_time", "string", required=False),
        Field("EndTime", "end_time", "string", required=False),
        Field("FileName", "file_name", "string", many=True, required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeMediaTaskData(Model):
    """The task; only the field of the CDN that was asked is there.

    Attributes:
        tencent: The task at Tencent Cloud.
        huawei: The task at Huawei Cloud.
    """

    tencent: TencentMediaTaskState | None = None
    huawei: HuaweiMediaTaskState | None = None

    WIRE: ClassVar = (
        Field("Tencent", "tencent", TencentMediaTaskState, required=False),
        Field("Huawei", "huawei", HuaweiMediaTaskState, required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeMediaTaskResponse(Response):
    """Answer to DescribeMediaTask.

    Attributes:
        data: The task, in the field of the CDN that was asked.
    """

    data: DescribeMediaTaskData
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("Data", "data", DescribeMediaTaskData),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeMediaTaskRequest(Request[DescribeMediaTaskResponse]):
    """Tell the state of a task that joins, transcodes or takes screenshots of recorded files.

    Attributes:
        task_id: The task, by the ID that MergeMedia, TranscodeMedia or MediaThumbnails returned.
        vendor: CDN that runs the task. "Tencent" is Tencent Cloud; "Huawei" is Huawei Cloud, for
            pictures alone.
    """

    task_id: str
    vendor: Literal["Tencent", "Huawei"]

    WIRE: ClassVar = (
        Field("TaskId", "task_id", "string"),
        Field("Vendor", "vendor", "string", choices=("Tencent", "Huawei")),
    )
    ACTION: ClassVar = Action(
        "DescribeMediaTask",
        service="zego/rtc",
        method="GET",
        retry="read",
        limit=CallLimit(Rate(20)),
        response=DescribeMediaTaskResponse,
        errors=DescribeMediaTaskErrorCode,
    )
