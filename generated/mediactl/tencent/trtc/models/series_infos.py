"""The shared model SeriesInfos."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

import attrs

from mediactl._runtime.model import Model, as_strings, as_tuple
from mediactl._runtime.wire import Field
from mediactl.tencent.trtc.models.row_values import RowValues


def _row_values_items(items: Sequence[RowValues]) -> tuple[RowValues, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class SeriesInfos(Model):
    """A table of numbers.

    Attributes:
        columns: Names of the columns.
        values: The rows.
    """

    columns: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )
    values: tuple[RowValues, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_row_values_items)
    )

    WIRE: ClassVar = (
        Field("Columns", "columns", "string", many=True, required=False),
        Field("Values", "values", RowValues, many=True, required=False),
    )
