"""The shared model TRTCDataResult."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

import attrs

from mediactl._runtime.model import Model, as_tuple
from mediactl._runtime.wire import Field
from mediactl.tencent.trtc.models.series_infos import SeriesInfos


def _series_infos_items(items: Sequence[SeriesInfos]) -> tuple[SeriesInfos, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class TRTCDataResult(Model):
    """Numbers of the monitoring dashboard.

    Attributes:
        statement_id: Always 0.
        series: The numbers as tables.
        total: Always 1.
    """

    statement_id: int | None = None
    series: tuple[SeriesInfos, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_series_infos_items)
    )
    total: int | None = None

    WIRE: ClassVar = (
        Field("StatementID", "statement_id", "int64", required=False),
        Field("Series", "series", SeriesInfos, many=True, required=False),
        Field("Total", "total", "int64", required=False),
    )
