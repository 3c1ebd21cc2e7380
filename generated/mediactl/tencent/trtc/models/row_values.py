"""The shared model RowValues."""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.model import Model, as_integers, as_numbers
from mediactl._runtime.wire import Field


@attrs.frozen(kw_only=True, eq=False, repr=False)
class RowValues(Model):
    """A row of numbers.

    Attributes:
        row_value: Numbers, one for each column.
        row_value_float: Numbers with decimals, one for each column.
    """

    row_value: tuple[int, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_integers)
    )
    row_value_float: tuple[float, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_numbers)
    )

    WIRE: ClassVar = (
        Field("RowValue", "row_value", "int64", many=True, required=False),
        Field("RowValueFloat", "row_value_float", "float", many=True, required=False),
    )
