"""UpdateStreamIngest: change a task that pulls a stream into a room: its address, loudness or
pause.

https://www.tencentcloud.com/document/product/647/63238
"""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.secret import hide_optional
from mediactl._runtime.wire import Field


class UpdateStreamIngestErrorCode(StringErrorCode):
    """Error codes of UpdateStreamIngest."""

    FAILED_OPERATION_TASK_NOT_EXIST = row(
        "FailedOperation.TaskNotExist", "gone", "The run does not exist or is stopped."
    )
    INTERNAL_ERROR_DB_ERROR = row(
        "InternalError.DBError", "transient", "An error occurred while querying the database."
    )
    INVALID_PARAMETER_STREAM_URL = row(
        "InvalidParameter.StreamUrl", "invalid", "Invalid StreamUrl format."
    )
    INVALID_PARAMETER_TASK_ID = row("InvalidParameter.TaskId", "invalid", "TaskId parameter error.")
    MISSING_PARAMETER_SDK_APP_ID = row(
        "MissingParameter.SdkAppId", "invalid", "SdkAppId is missing."
    )
    MISSING_PARAMETER_TASK_ID = row(
        "MissingParameter.TaskId", "invalid", "TaskId parameter is missing."
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class UpdateStreamIngestResponse(Response):
    """Answer to UpdateStreamIngest.

    Attributes:
        status: State of the task. "InProgress" is running; "NotExist" is there is no such task.
    """

    status: Literal["InProgress", "NotExist"]
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("Status", "status", "string", choices=("InProgress", "NotExist")),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class UpdateStreamIngestRequest(Request[UpdateStreamIngestResponse]):
    """Change a task that pulls a stream into a room: its address, loudness or pause.

    Attributes:
        sdk_app_id: Application that owns the task's room.
        task_id: ID of the task, from its start.
        stream_url: New address of the media, which may carry a key.
        volume: Loudness in percent of the original. At most 100. The vendor's default is 100.
        is_pause: Whether the task pauses; it is paid for nevertheless. The vendor's default is
            False.
    """

    sdk_app_id: int
    task_id: str
    stream_url: str | None = attrs.field(default=None, converter=hide_optional)
    volume: int | None = None
    is_pause: bool | None = None

    WIRE: ClassVar = (
        Field("SdkAppId", "sdk_app_id", "uint64"),
        Field("TaskId", "task_id", "string"),
        Field("StreamUrl", "stream_url", "string", required=False, secret=True),
        Field("Volume", "volume", "uint64", required=False, max=100, default=100),
        Field("IsPause", "is_pause", "bool", required=False, default=False),
    )
    ACTION: ClassVar = Action(
        "UpdateStreamIngest",
        service="tencent/trtc",
        retry="idempotent",
        look_up="DescribeStreamIngest",
        limit=CallLimit(Rate(20)),
        regions=(
            "ap-bangkok",
            "ap-guangzhou",
            "ap-jakarta",
            "ap-mumbai",
            "ap-singapore",
            "ap-tokyo",
        ),
        response=UpdateStreamIngestResponse,
        errors=UpdateStreamIngestErrorCode,
    )
