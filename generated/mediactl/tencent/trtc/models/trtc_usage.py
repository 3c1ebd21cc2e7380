"""The shared model TrtcUsage."""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.model import Model, as_numbers
from mediactl._runtime.wire import Field


@attrs.frozen(kw_only=True, eq=False, repr=False)
class TrtcUsage(Model):
    """Usage at a time.

    Attributes:
        time_key: The time, as YYYY-MM-DD HH:mm:ss; with 00:00:00 for a whole day.
        usage_value: Minutes, or bandwidth of relaying, in the order of UsageKey.
    """

    time_key: str
    usage_value: tuple[float, ...] = attrs.field(converter=as_numbers)

    WIRE: ClassVar = (
        Field("TimeKey", "time_key", "string"),
        Field("UsageValue", "usage_value", "float", many=True),
    )
