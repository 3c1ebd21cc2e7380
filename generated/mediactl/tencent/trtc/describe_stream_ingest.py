"""DescribeStreamIngest: tell whether a task that pulls a stream into a room is running.

https://www.tencentcloud.com/document/api/647/57836
"""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.states import TaskStates
from mediactl._runtime.wire import Field


class DescribeStreamIngestErrorCode(StringErrorCode):
    """Error codes of DescribeStreamIngest."""

    FAILED_OPERATION_QUERY_TASK_INFO_FAILED = row(
        "FailedOperation.QueryTaskInfoFailed", "transient", "Query task failed."
    )
    INTERNAL_ERROR_DB_ERROR = row(
        "InternalError.DBError", "transient", "An error occurred while querying the database."
    )
    INVALID_PARAMETER_TASK_ID = row("InvalidParameter.TaskId", "invalid", "TaskId parameter error.")
    MISSING_PARAMETER_SDK_APP_ID = row(
        "MissingParameter.SdkAppId", "invalid", "SdkAppId is missing."
    )
    MISSING_PARAMETER_TASK_ID = row(
        "MissingParameter.TaskId", "invalid", "TaskId parameter is missing."
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeStreamIngestResponse(Response):
    """Answer to DescribeStreamIngest.

    Attributes:
        status: State of the task. "InProgress" is running; "NotExist" is there is no such task.
    """

    status: Literal["InProgress", "NotExist"]
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("Status", "status", "string", choices=("InProgress", "NotExist")),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeStreamIngestRequest(Request[DescribeStreamIngestResponse]):
    """Tell whether a task that pulls a stream into a room is running.

    Attributes:
        sdk_app_id: Application that owns the task's room.
        task_id: ID of the task, from its start.
    """

    sdk_app_id: int
    task_id: str

    WIRE: ClassVar = (
        Field("SdkAppId", "sdk_app_id", "uint64"),
        Field("TaskId", "task_id", "string"),
    )
    ACTION: ClassVar = Action(
        "DescribeStreamIngest",
        service="tencent/trtc",
        retry="read",
        limit=CallLimit(Rate(20)),
        regions=("ap-bangkok", "ap-jakarta", "ap-mumbai", "ap-singapore"),
        response=DescribeStreamIngestResponse,
        errors=DescribeStreamIngestErrorCode,
        states=TaskStates("Status", running=("InProgress",)),
    )
