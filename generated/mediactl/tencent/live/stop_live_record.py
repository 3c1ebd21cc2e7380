"""StopLiveRecord: stop a recording task of CreateLiveRecord.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=StopLiveRecord
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field


class StopLiveRecordErrorCode(StringErrorCode):
    """Error codes of StopLiveRecord."""

    RESOURCE_NOT_FOUND_TASK_ID = row(
        "ResourceNotFound.TaskId", "gone", "The TaskId does not exist."
    )
    RESOURCE_NOT_FOUND_CHANNEL_NOT_EXIST = row(
        "ResourceNotFound.ChannelNotExist", "gone", "The channel does not exist."
    )
    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INTERNAL_ERROR_GET_CONFIG_ERROR = row(
        "InternalError.GetConfigError", "transient", "Error getting the configuration."
    )
    INTERNAL_ERROR_NETWORK_ERROR = row(
        "InternalError.NetworkError", "transient", "Internal network error."
    )
    INVALID_PARAMETER = row("InvalidParameter", "invalid", "Invalid parameter.")
    INVALID_PARAMETER_VALUE = row("InvalidParameterValue", "invalid", "Invalid parameter value.")
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


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StopLiveRecordResponse(Response):
    """Answer to StopLiveRecord."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StopLiveRecordRequest(Request[StopLiveRecordResponse]):
    """Stop a recording task of CreateLiveRecord.

    Attributes:
        stream_name: Stream that is being recorded.
        task_id: ID of the task, from CreateLiveRecord.
    """

    stream_name: str
    task_id: int

    WIRE: ClassVar = (
        Field("StreamName", "stream_name", "string"),
        Field("TaskId", "task_id", "int64"),
    )
    ACTION: ClassVar = Action(
        "StopLiveRecord",
        service="tencent/live",
        retry="idempotent",
        stops=True,
        response=StopLiveRecordResponse,
        errors=StopLiveRecordErrorCode,
    )
