"""DescribeWebRecord: tell whether a page is being recorded.

https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeWebRecord
"""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.states import TaskStates
from mediactl._runtime.wire import AnyOf, Field, NeededWhen


class DescribeWebRecordErrorCode(StringErrorCode):
    """Error codes of DescribeWebRecord."""

    FAILED_OPERATION_TASK_NOT_EXIST = row(
        "FailedOperation.TaskNotExist", "gone", "The run does not exist or is stopped."
    )
    INVALID_PARAMETER_TASK_ID = row("InvalidParameter.TaskId", "invalid", "TaskId parameter error.")


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeWebRecordResponse(Response):
    """Answer to DescribeWebRecord.

    Attributes:
        status: State of the task. 1 is recording.
        task_id: ID of the task, when asked by RecordId.
        record_id: Your own ID, when asked by TaskId.
    """

    status: Literal[1] | None = None
    task_id: str | None = None
    record_id: str | None = None
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (
        Field("Status", "status", "int64", required=False, choices=(1,)),
        Field("TaskId", "task_id", "string", required=False),
        Field("RecordId", "record_id", "string", required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeWebRecordRequest(Request[DescribeWebRecordResponse]):
    """Tell whether a page is being recorded.

    At least one of `task_id` and `record_id` has to be given.

    `sdk_app_id` is required when `record_id` is given.

    Attributes:
        task_id: ID of the task, from its start.
        sdk_app_id: Application that the task was started with; for RecordId.
        record_id: ID of your own, as in the start; in place of TaskId.
    """

    task_id: str | None = None
    sdk_app_id: int | None = None
    record_id: str | None = None

    WIRE: ClassVar = (
        Field("TaskId", "task_id", "string", required=False),
        Field("SdkAppId", "sdk_app_id", "int64", required=False),
        Field("RecordId", "record_id", "string", required=False),
    )
    RULES: ClassVar = (
        AnyOf(("task_id", "record_id")),
        NeededWhen("sdk_app_id", (("record_id", None),)),
    )
    ACTION: ClassVar = Action(
        "DescribeWebRecord",
        service="tencent/trtc",
        retry="read",
        response=DescribeWebRecordResponse,
        errors=DescribeWebRecordErrorCode,
        states=TaskStates("Status", running=(1,)),
    )
