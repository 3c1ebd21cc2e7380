"""DescribeRecordTask: list the recording tasks of CreateRecordTask that began and ended within a
range of time; deleted ones and those older than three months are not among them.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeRecordTask
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


class DescribeRecordTaskErrorCode(StringErrorCode):
    """Error codes of DescribeRecordTask."""

    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INTERNAL_ERROR_GET_CONFIG_ERROR = row(
        "InternalError.GetConfigError", "transient", "Error getting the configuration."
    )
    INTERNAL_ERROR_NETWORK_ERROR = row(
        "InternalError.NetworkError", "transient", "Internal network error."
    )
    INVALID_PARAMETER = row("InvalidParameter", "invalid", "Invalid parameter.")
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


def _record_task_items(items: Sequence[RecordTask]) -> tuple[RecordTask, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class RecordTask(Model):
    """A recording task.

    Attributes:
        task_id: ID of the task.
        domain_name: `DomainName` on the wire.
        app_name: `AppName` on the wire.
        stream_name: `StreamName` on the wire.
        start_time: Start of the recording, in Unix seconds.
        end_time: End of the recording, in Unix seconds.
        template_id: ID of the recording template; 0 for none.
        stopped: When StopRecordTask ended it, in Unix seconds; 0 where it did not.
    """

    task_id: str
    domain_name: str
    app_name: str
    stream_name: str
    start_time: int
    end_time: int
    template_id: int
    stopped: int

    WIRE: ClassVar = (
        Field("TaskId", "task_id", "string"),
        Field("DomainName", "domain_name", "string"),
        Field("AppName", "app_name", "string"),
        Field("StreamName", "stream_name", "string"),
        Field("StartTime", "start_time", "uint64"),
        Field("EndTime", "end_time", "uint64"),
        Field("TemplateId", "template_id", "uint64"),
        Field("Stopped", "stopped", "uint64"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeRecordTaskResponse(Response):
    """Answer to DescribeRecordTask.

    Attributes:
        scroll_token: Where to go on; empty at the end of the list.
        task_list: The tasks.
    """

    scroll_token: str
    task_list: tuple[RecordTask, ...] = attrs.field(converter=_record_task_items)
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (
        Field("ScrollToken", "scroll_token", "string"),
        Field("TaskList", "task_list", RecordTask, many=True),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeRecordTaskRequest(Request[DescribeRecordTaskResponse]):
    """List the recording tasks of CreateRecordTask that began and ended within a range of time;
    deleted ones and those older than three months are not among them.

    Attributes:
        start_time: Start of the range, in Unix seconds; at most 90 days ago.
        end_time: End of the range, in Unix seconds; at most a week after the start.
        stream_name: Only tasks of this stream.
        domain_name: Only tasks of this push domain.
        app_name: Only tasks of this push path.
        scroll_token: Where to go on, from the answer before; left out, at the beginning.
    """

    start_time: int
    end_time: int
    stream_name: str | None = None
    domain_name: str | None = None
    app_name: str | None = None
    scroll_token: str | None = None

    WIRE: ClassVar = (
        Field("StartTime", "start_time", "uint64"),
        Field("EndTime", "end_time", "uint64"),
        Field("StreamName", "stream_name", "string", required=False),
        Field("DomainName", "domain_name", "string", required=False),
        Field("AppName", "app_name", "string", required=False),
        Field("ScrollToken", "scroll_token", "string", required=False),
    )
    ACTION: ClassVar = Action(
        "DescribeRecordTask",
        service="tencent/live",
        retry="read",
        response=DescribeRecordTaskResponse,
        errors=DescribeRecordTaskErrorCode,
        paging=(PageTurning("TaskList", marker="scroll_token", next="ScrollToken"),),
    )
