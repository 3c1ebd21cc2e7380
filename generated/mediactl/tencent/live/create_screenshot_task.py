"""CreateScreenshotTask: take screenshots of a stream between set times, as a screenshot template
says.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateScreenshotTask
"""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field


class CreateScreenshotTaskErrorCode(StringErrorCode):
    """Error codes of CreateScreenshotTask."""

    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INTERNAL_ERROR_GET_CONFIG_ERROR = row(
        "InternalError.GetConfigError", "transient", "Error getting the configuration."
    )
    INTERNAL_ERROR_NETWORK_ERROR = row(
        "InternalError.NetworkError", "transient", "Internal network error."
    )
    INVALID_PARAMETER = row("InvalidParameter", "invalid", "Invalid parameter.")
    LIMIT_EXCEEDED_MAXIMUM_RUNNING_TASK = row(
        "LimitExceeded.MaximumRunningTask",
        "quota",
        "The current number of concurrent tasks exceeds the limit.",
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
    UNSUPPORTED_OPERATION = row("UnsupportedOperation", "invalid", "Unsupported operation.")


@attrs.frozen(kw_only=True, eq=False, repr=False)
class CreateScreenshotTaskResponse(Response):
    """Answer to CreateScreenshotTask.

    Attributes:
        task_id: ID of the new task.
    """

    task_id: str
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("TaskId", "task_id", "string"),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class CreateScreenshotTaskRequest(Request[CreateScreenshotTaskResponse]):
    """Take screenshots of a stream between set times, as a screenshot template says.

    Attributes:
        stream_name: Stream to take them of; of tasks whose times overlap, three at most run.
        domain_name: Domain that the stream is pushed to.
        app_name: Path that the stream is pushed to.
        end_time: When to end, in Unix seconds: in the future, 24 hours after the start at the
            latest.
        template_id: Template from CreateLiveSnapshotTemplate; with a wrong one the task fails.
        start_time: When to start, in Unix seconds: within six days, by default now.
        stream_type: Kind of stream. 0 is as pushed; 1 is mixed. The vendor's default is 0.
        extension: Reserved; empty.
    """

    stream_name: str
    domain_name: str
    app_name: str
    end_time: int
    template_id: int
    start_time: int | None = None
    stream_type: Literal[0, 1] | None = None
    extension: str | None = None

    WIRE: ClassVar = (
        Field("StreamName", "stream_name", "string"),
        Field("DomainName", "domain_name", "string"),
        Field("AppName", "app_name", "string"),
        Field("EndTime", "end_time", "uint64"),
        Field("TemplateId", "template_id", "uint64"),
        Field("StartTime", "start_time", "uint64", required=False),
        Field("StreamType", "stream_type", "uint64", required=False, choices=(0, 1), default=0),
        Field("Extension", "extension", "string", required=False),
    )
    ACTION: ClassVar = Action(
        "CreateScreenshotTask",
        service="tencent/live",
        retry="unsafe",
        response=CreateScreenshotTaskResponse,
        errors=CreateScreenshotTaskErrorCode,
    )
