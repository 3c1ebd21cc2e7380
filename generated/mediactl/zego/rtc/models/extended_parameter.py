"""The shared model ExtendedParameter."""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.wire import Field


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ExtendedParameter(Model):
    """An extended parameter of a mixing task.

    Attributes:
        key: Its name, such as sei_mode.
        value: Its value.
    """

    key: str | None = None
    value: str | None = None

    WIRE: ClassVar = (
        Field("Key", "key", "string", required=False),
        Field("Value", "value", "string", required=False),
    )
