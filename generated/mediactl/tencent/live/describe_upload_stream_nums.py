"""DescribeUploadStreamNums: count the streams that were being pushed.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeUploadStreamNums
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response, as_strings, as_tuple
from mediactl._runtime.wire import Field
from mediactl.tencent.live.models.concurrent_record_stream_num import ConcurrentRecordStreamNum


class DescribeUploadStreamNumsErrorCode(StringErrorCode):
    """Error codes of DescribeUploadStreamNums."""

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


def _concurrent_record_stream_num_items(
    items: Sequence[ConcurrentRecordStreamNum],
) -> tuple[ConcurrentRecordStreamNum, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeUploadStreamNumsResponse(Response):
    """Answer to DescribeUploadStreamNums.

    Attributes:
        data_info_list: `DataInfoList` on the wire.
    """

    data_info_list: tuple[ConcurrentRecordStreamNum, ...] = attrs.field(
        converter=_concurrent_record_stream_num_items
    )
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (
        Field("DataInfoList", "data_info_list", ConcurrentRecordStreamNum, many=True),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeUploadStreamNumsRequest(Request[DescribeUploadStreamNumsResponse]):
    """Count the streams that were being pushed.

    Attributes:
        start_time: Start of the range: YYYY-MM-DDThh:mm:ssZ, or YYYY-MM-DD hh:mm:ss in Beijing
            time; at most a month ago.
        end_time: End of the range, written as StartTime; at most a month after it.
        domains: Only these domains.
        granularity: Length of a step, in minutes; a range of more than a day needs 1440. 5 is five
            minutes; 1440 is a day. The vendor's default is 5.
    """

    start_time: str
    end_time: str
    domains: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )
    granularity: Literal[5, 1440] | None = None

    WIRE: ClassVar = (
        Field("StartTime", "start_time", "string"),
        Field("EndTime", "end_time", "string"),
        Field("Domains", "domains", "string", many=True, required=False),
        Field("Granularity", "granularity", "uint64", required=False, choices=(5, 1440), default=5),
    )
    ACTION: ClassVar = Action(
        "DescribeUploadStreamNums",
        service="tencent/live",
        retry="read",
        response=DescribeUploadStreamNumsResponse,
        errors=DescribeUploadStreamNumsErrorCode,
    )
