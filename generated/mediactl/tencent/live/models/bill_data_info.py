"""The shared model BillDataInfo."""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.wire import Field


@attrs.frozen(kw_only=True, eq=False, repr=False)
class BillDataInfo(Model):
    """Billed bandwidth and traffic of one span of time.

    Attributes:
        time: Start of the span, as yyyy-mm-dd HH:MM:SS.
        bandwidth: Bandwidth in Mbps.
        flux: Traffic in MB.
        peak_time: When bandwidth was highest in the span, as yyyy-mm-dd HH:MM:SS.
    """

    time: str
    bandwidth: float
    flux: float
    peak_time: str

    WIRE: ClassVar = (
        Field("Time", "time", "string"),
        Field("Bandwidth", "bandwidth", "float"),
        Field("Flux", "flux", "float"),
        Field("PeakTime", "peak_time", "string"),
    )
