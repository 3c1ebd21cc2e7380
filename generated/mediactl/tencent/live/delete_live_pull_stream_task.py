"""DeleteLivePullStreamTask: delete a task that pulls and pushes a stream.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteLivePullStreamTask
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field


class DeleteLivePullStreamTaskErrorCode(StringErrorCode):
    """Error codes of DeleteLivePullStreamTask."""

    INVALID_PARAMETER_TASK_NOT_EXIST = row(
        "InvalidParameter.TaskNotExist", "gone", "The task does not exist."
    )
    FAILED_OPERATION = row("FailedOperation", "internal", "Operation failed.")
    FAILED_OPERATION_CALL_OTHER_SVR_FAILED = row(
        "FailedOperation.CallOtherSvrFailed", "transient", "Failed to call the internal service."
    )
    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INTERNAL_ERROR_INVALID_INPUT = row(
        "InternalError.InvalidInput", "invalid", "Parameter check failed."
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
    RESOURCE_NOT_FOUND_USER_NOT_EXIST = row(
        "ResourceNotFound.UserNotExist", "unavailable", "The CSS service has not been activated."
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DeleteLivePullStreamTaskResponse(Response):
    """Answer to DeleteLivePullStreamTask."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DeleteLivePullStreamTaskRequest(Request[DeleteLivePullStreamTaskResponse]):
    """Delete a task that pulls and pushes a stream.

    Attributes:
        task_id: Task to delete, from CreateLivePullStreamTask or DescribeLivePullStreamTasks.
        operator: Who asks for it.
    """

    task_id: str
    operator: str

    WIRE: ClassVar = (
        Field("TaskId", "task_id", "string"),
        Field("Operator", "operator", "string"),
    )
    ACTION: ClassVar = Action(
        "DeleteLivePullStreamTask",
        service="tencent/live",
        retry="idempotent",
        stops=True,
        response=DeleteLivePullStreamTaskResponse,
        errors=DeleteLivePullStreamTaskErrorCode,
    )
