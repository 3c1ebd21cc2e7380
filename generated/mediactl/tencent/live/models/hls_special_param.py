"""The shared model HlsSpecialParam."""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.wire import Field


@attrs.frozen(kw_only=True, eq=False, repr=False)
class HlsSpecialParam(Model):
    """Settings for recording HLS only.

    Attributes:
        flow_continue_duration: Seconds within which an interrupted push is continued in the same
            file. From 0 to 1800.
    """

    flow_continue_duration: int | None = None

    WIRE: ClassVar = (
        Field(
            "FlowContinueDuration",
            "flow_continue_duration",
            "uint64",
            required=False,
            min=0,
            max=1800,
        ),
    )
