"""StopStreamIngest: stop a relay task that pulls an online media stream into a room.

https://www.tencentcloud.com/document/product/647/57834
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field


class StopStreamIngestErrorCode(StringErrorCode):
    """Error codes of StopStreamIngest."""

    FAILED_OPERATION_TASK_FINISHED = row(
        "FailedOperation.TaskFinished", "gone", "Task has ended when calling the interface."
    )
    INVALID_PARAMETER_BODY_PARAMS_ERROR = row(
        "InvalidParameter.BodyParamsError", "invalid", "Failed to parse body parameters."
    )
    INVALID_PARAMETER_SDK_APP_ID = row(
        "InvalidParameter.SdkAppId", "invalid", "SdkAppId is incorrect."
    )
    INVALID_PARAMETER_TASK_ID = row("InvalidParameter.TaskId", "invalid", "TaskId parameter error.")


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StopStreamIngestResponse(Response):
    """Answer to StopStreamIngest."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StopStreamIngestRequest(Request[StopStreamIngestResponse]):
    """Stop a relay task that pulls an online media stream into a room.

    Attributes:
        sdk_app_id: Application that owns the task's room.
        task_id: Task ID returned when the task was started.
    """

    sdk_app_id: int
    task_id: str

    WIRE: ClassVar = (
        Field("SdkAppId", "sdk_app_id", "uint64"),
        Field("TaskId", "task_id", "string"),
    )
    ACTION: ClassVar = Action(
        "StopStreamIngest",
        service="tencent/trtc",
        retry="idempotent",
        stops=True,
        look_up="DescribeStreamIngest",
        limit=CallLimit(Rate(20)),
        regions=("ap-bangkok", "ap-jakarta", "ap-mumbai", "ap-singapore"),
        response=StopStreamIngestResponse,
        errors=StopStreamIngestErrorCode,
    )
