"""GetMixTaskInfo: tell how long a stream mixing task has been running.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/stream-mixing/get-mix-task-info
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import IntErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response
from mediactl._runtime.wire import Field


class GetMixTaskInfoErrorCode(IntErrorCode):
    """Error codes of GetMixTaskInfo."""

    TASK_NOT_FOUND = row(110209001, "gone", "Stream mixing task does not exist.")
    FAILED = row(110200001, "internal", "Failed.")
    PARAMETER_PARSING_FAILED = row(110200004, "invalid", "Failed to parse input parameters.")
    MIXING_OVERLOADED = row(110200194, "throttled", "Stream Mixing request overload.")


@attrs.frozen(kw_only=True, eq=False, repr=False)
class MixTaskInfo(Model):
    """A stream mixing task.

    Attributes:
        task_id: The task.
        mix_duration: Seconds for which it has been running.
    """

    task_id: str
    mix_duration: int

    WIRE: ClassVar = (
        Field("TaskId", "task_id", "string"),
        Field("MixDuration", "mix_duration", "int32"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class GetMixTaskInfoData(Model):
    """The task.

    Attributes:
        task_info: The task.
    """

    task_info: MixTaskInfo

    WIRE: ClassVar = (Field("TaskInfo", "task_info", MixTaskInfo),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class GetMixTaskInfoResponse(Response):
    """Answer to GetMixTaskInfo.

    Attributes:
        data: The task.
    """

    data: GetMixTaskInfoData
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("Data", "data", GetMixTaskInfoData),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class GetMixTaskInfoRequest(Request[GetMixTaskInfoResponse]):
    """Tell how long a stream mixing task has been running.

    Attributes:
        task_id: The task, by the ID that it was started with.
    """

    task_id: str

    WIRE: ClassVar = (Field("TaskId", "task_id", "string"),)
    ACTION: ClassVar = Action(
        "GetMixTaskInfo",
        service="zego/rtc",
        method="GET",
        retry="read",
        limit=CallLimit(Rate(100)),
        response=GetMixTaskInfoResponse,
        errors=GetMixTaskInfoErrorCode,
    )
