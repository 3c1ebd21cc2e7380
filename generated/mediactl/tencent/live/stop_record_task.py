"""StopRecordTask: stop a recording task of CreateRecordTask; the file is then made.

https://www.tencentcloud.com/document/product/267/37307
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field


class StopRecordTaskErrorCode(StringErrorCode):
    """Error codes of StopRecordTask."""

    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INTERNAL_ERROR_GET_CONFIG_ERROR = row(
        "InternalError.GetConfigError", "transient", "Error getting the configuration."
    )
    INTERNAL_ERROR_NETWORK_ERROR = row(
        "InternalError.NetworkError", "transient", "Internal network error."
    )
    INTERNAL_ERROR_SYSTEM_ERROR = row(
        "InternalError.SystemError", "transient", "Internal system error."
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
    RESOURCE_UNAVAILABLE_INVALID_VOD_STATUS = row(
        "ResourceUnavailable.InvalidVodStatus",
        "unavailable",
        "The VOD service has not been activated.",
    )
    UNSUPPORTED_OPERATION = row("UnsupportedOperation", "invalid", "Unsupported operation.")


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StopRecordTaskResponse(Response):
    """Answer to StopRecordTask."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StopRecordTaskRequest(Request[StopRecordTaskResponse]):
    """Stop a recording task of CreateRecordTask; the file is then made.

    Attributes:
        task_id: ID of the task, from CreateRecordTask.
    """

    task_id: str

    WIRE: ClassVar = (Field("TaskId", "task_id", "string"),)
    ACTION: ClassVar = Action(
        "StopRecordTask",
        service="tencent/live",
        retry="idempotent",
        stops=True,
        limit=CallLimit(Rate(20)),
        regions=(
            "ap-bangkok",
            "ap-guangzhou",
            "ap-hongkong",
            "ap-jakarta",
            "ap-mumbai",
            "ap-seoul",
            "ap-singapore",
            "ap-tokyo",
            "eu-frankfurt",
            "na-ashburn",
            "na-siliconvalley",
            "na-toronto",
            "sa-saopaulo",
        ),
        response=StopRecordTaskResponse,
        errors=StopRecordTaskErrorCode,
    )
