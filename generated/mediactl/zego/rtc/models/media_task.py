"""The shared model MediaTask."""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.wire import Field


@attrs.frozen(kw_only=True, eq=False, repr=False)
class MediaTask(Model):
    """A task that makes files out of recorded media.

    Attributes:
        task_id: ID of the task, with which DescribeMediaTask tells how it stands.
        request_id: ID that the CDN gave this request.
    """

    task_id: str
    request_id: str

    WIRE: ClassVar = (
        Field("TaskId", "task_id", "string"),
        Field("RequestId", "request_id", "string"),
    )
