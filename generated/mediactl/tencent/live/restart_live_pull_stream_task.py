"""RestartLivePullStreamTask: restart a running task that pulls a source and pushes it on.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=RestartLivePullStreamTask
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field


class RestartLivePullStreamTaskErrorCode(StringErrorCode):
    """Error codes of RestartLivePullStreamTask."""

    INVALID_PARAMETER_TASK_NOT_EXIST = row(
        "InvalidParameter.TaskNotExist", "gone", "The task does not exist."
    )
    FAILED_OPERATION = row("FailedOperation", "internal", "Operation failed.")
    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
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


@attrs.frozen(kw_only=True, eq=False, repr=False)
class RestartLivePullStreamTaskResponse(Response):
    """Answer to RestartLivePullStreamTask."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class RestartLivePullStreamTaskRequest(Request[RestartLivePullStreamTaskResponse]):
    """Restart a running task that pulls a source and pushes it on.

    Attributes:
        task_id: ID of the task, from CreateLivePullStreamTask.
        operator: Who restarts it.
    """

    task_id: str
    operator: str

    WIRE: ClassVar = (
        Field("TaskId", "task_id", "string"),
        Field("Operator", "operator", "string"),
    )
    ACTION: ClassVar = Action(
        "RestartLivePullStreamTask",
        service="tencent/live",
        retry="unsafe",
        response=RestartLivePullStreamTaskResponse,
        errors=RestartLivePullStreamTaskErrorCode,
    )
