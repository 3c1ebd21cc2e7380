"""StopCloudTranscode: stop a task that transcodes a single stream.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/stream-mixing/stop-cloud-transcode
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import IntErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field


class StopCloudTranscodeErrorCode(IntErrorCode):
    """Error codes of StopCloudTranscode."""

    INVALID_PARAMETER = row(
        110200002, "invalid", "Input parameter error.", advice="See the message of the answer."
    )
    TRANSCODING_FAILED = row(
        110200151,
        "internal",
        "Single stream transcoding task failed.",
        advice="Try again, or contact ZEGOCLOUD Technical Support.",
    )
    TASK_NOT_FOUND = row(110209001, "gone", "Stream Mixing task does not exist.", documented=False)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StopCloudTranscodeResponse(Response):
    """Answer to StopCloudTranscode."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StopCloudTranscodeRequest(Request[StopCloudTranscodeResponse]):
    """Stop a task that transcodes a single stream.

    Attributes:
        task_id: The transcoding task to stop, by the ID that it was started with.
        user_id: The user that started the task.
        sequence: Number of this request among those for the task; each has to be greater than the
            one before.
    """

    task_id: str
    user_id: str
    sequence: int | None = None

    WIRE: ClassVar = (
        Field("TaskId", "task_id", "string"),
        Field("UserId", "user_id", "string"),
        Field("Sequence", "sequence", "int32", required=False),
    )
    ACTION: ClassVar = Action(
        "StopCloudTranscode",
        service="zego/rtc",
        retry="ordered",
        sequence="Sequence",
        stops=True,
        limit=CallLimit(Rate(100)),
        response=StopCloudTranscodeResponse,
        errors=StopCloudTranscodeErrorCode,
    )
