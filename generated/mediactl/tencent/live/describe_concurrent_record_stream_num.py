"""DescribeConcurrentRecordStreamNum: get how many streams were recorded at the same time.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeConcurrentRecordStreamNum
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


class DescribeConcurrentRecordStreamNumErrorCode(StringErrorCode):
    """Error codes of DescribeConcurrentRecordStreamNum."""

    FAILED_OPERATION = row("FailedOperation", "internal", "Operation failed.")
    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
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
class DescribeConcurrentRecordStreamNumResponse(Response):
    """Answer to DescribeConcurrentRecordStreamNum.

    Attributes:
        data_info_list: One row for each span of time.
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
class DescribeConcurrentRecordStreamNumRequest(Request[DescribeConcurrentRecordStreamNumResponse]):
    """Get how many streams were recorded at the same time.

    Attributes:
        live_type: Product asked for. "SlowLive" is live course broadcasting; "NormalLive" is live
            video broadcasting.
        start_time: Start, in the last six months, as 2019-01-08T10:00:00Z, or 2019-01-08 10:00:00
            in Beijing time.
        end_time: End, written as the start and at most a month after it.
        mainland_or_oversea: Where; everywhere by default. "Mainland" is mainland China; "Oversea"
            is elsewhere.
        push_domains: Domains to look at; all by default.
    """

    live_type: Literal["SlowLive", "NormalLive"]
    start_time: str
    end_time: str
    mainland_or_oversea: Literal["Mainland", "Oversea"] | None = None
    push_domains: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )

    WIRE: ClassVar = (
        Field("LiveType", "live_type", "string", choices=("SlowLive", "NormalLive")),
        Field("StartTime", "start_time", "string"),
        Field("EndTime", "end_time", "string"),
        Field(
            "MainlandOrOversea",
            "mainland_or_oversea",
            "string",
            required=False,
            choices=("Mainland", "Oversea"),
        ),
        Field("PushDomains", "push_domains", "string", many=True, required=False),
    )
    ACTION: ClassVar = Action(
        "DescribeConcurrentRecordStreamNum",
        service="tencent/live",
        retry="read",
        response=DescribeConcurrentRecordStreamNumResponse,
        errors=DescribeConcurrentRecordStreamNumErrorCode,
    )
