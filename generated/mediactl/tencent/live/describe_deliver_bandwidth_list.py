"""DescribeDeliverBandwidthList: get the bandwidth of relayed streams that is billed.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeDeliverBandwidthList
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_tuple
from mediactl._runtime.wire import Field


class DescribeDeliverBandwidthListErrorCode(StringErrorCode):
    """Error codes of DescribeDeliverBandwidthList."""

    FAILED_OPERATION = row("FailedOperation", "internal", "Operation failed.")
    INVALID_PARAMETER_VALUE = row("InvalidParameterValue", "invalid", "Invalid parameter value.")
    MISSING_PARAMETER = row("MissingParameter", "invalid", "Parameter missing.")
    RESOURCE_NOT_FOUND_FORBID_SERVICE = row(
        "ResourceNotFound.ForbidService", "unavailable", "You are blocked."
    )
    RESOURCE_NOT_FOUND_FREEZE_SERVICE = row(
        "ResourceNotFound.FreezeService", "unavailable", "Service suspended."
    )
    RESOURCE_NOT_FOUND_STOP_SERVICE = row(
        "ResourceNotFound.StopService",
        "unavailable",
        "The service has been suspended due to account arrears.",
        advice="Top up the account.",
    )
    RESOURCE_NOT_FOUND_USER_DISABLE_SERVICE = row(
        "ResourceNotFound.UserDisableService", "unavailable", "You disabled the service."
    )
    UNSUPPORTED_OPERATION = row("UnsupportedOperation", "invalid", "Unsupported operation.")


def _bandwidth_info_items(items: Sequence[BandwidthInfo]) -> tuple[BandwidthInfo, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class BandwidthInfo(Model):
    """Bandwidth at one time.

    Attributes:
        time: Time, as yyyy-mm-dd HH:MM:SS.
        bandwidth: Bandwidth; the material gives no unit.
    """

    time: str
    bandwidth: float

    WIRE: ClassVar = (
        Field("Time", "time", "string"),
        Field("Bandwidth", "bandwidth", "float"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeDeliverBandwidthListResponse(Response):
    """Answer to DescribeDeliverBandwidthList.

    Attributes:
        data_info_list: One row for each span of time.
    """

    data_info_list: tuple[BandwidthInfo, ...] = attrs.field(converter=_bandwidth_info_items)
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("DataInfoList", "data_info_list", BandwidthInfo, many=True),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeDeliverBandwidthListRequest(Request[DescribeDeliverBandwidthListResponse]):
    """Get the bandwidth of relayed streams that is billed.

    Attributes:
        start_time: Start, in the last three months, as 2019-01-08T10:00:00Z, or 2019-01-08 10:00:00
            in Beijing time.
        end_time: End, written as the start and at most 31 days after it.
    """

    start_time: str
    end_time: str

    WIRE: ClassVar = (
        Field("StartTime", "start_time", "string"),
        Field("EndTime", "end_time", "string"),
    )
    ACTION: ClassVar = Action(
        "DescribeDeliverBandwidthList",
        service="tencent/live",
        retry="read",
        response=DescribeDeliverBandwidthListResponse,
        errors=DescribeDeliverBandwidthListErrorCode,
    )
