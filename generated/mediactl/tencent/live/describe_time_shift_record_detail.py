"""DescribeTimeShiftRecordDetail: list the recordings of a time-shifted stream within a range of
time; DescribeTimeShiftStreamList gives the parameters.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeTimeShiftRecordDetail
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


class DescribeTimeShiftRecordDetailErrorCode(StringErrorCode):
    """Error codes of DescribeTimeShiftRecordDetail."""

    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INTERNAL_ERROR_GET_CONFIG_ERROR = row(
        "InternalError.GetConfigError", "transient", "Error getting the configuration."
    )
    INTERNAL_ERROR_NETWORK_ERROR = row(
        "InternalError.NetworkError", "transient", "Internal network error."
    )
    INVALID_PARAMETER = row("InvalidParameter", "invalid", "Invalid parameter.")
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


def _time_shift_record_items(items: Sequence[TimeShiftRecord]) -> tuple[TimeShiftRecord, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class TimeShiftRecord(Model):
    """A recording.

    Attributes:
        sid: ID of the session.
        start_time: Start of the recording, in Unix seconds.
        end_time: End of the recording, in Unix seconds.
    """

    sid: str
    start_time: int
    end_time: int

    WIRE: ClassVar = (
        Field("Sid", "sid", "string"),
        Field("StartTime", "start_time", "int64"),
        Field("EndTime", "end_time", "int64"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeTimeShiftRecordDetailResponse(Response):
    """Answer to DescribeTimeShiftRecordDetail.

    Attributes:
        record_list: `RecordList` on the wire.
    """

    record_list: tuple[TimeShiftRecord, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_time_shift_record_items)
    )
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (
        Field("RecordList", "record_list", TimeShiftRecord, many=True, required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeTimeShiftRecordDetailRequest(Request[DescribeTimeShiftRecordDetailResponse]):
    """List the recordings of a time-shifted stream within a range of time;
    DescribeTimeShiftStreamList gives the parameters.

    Attributes:
        domain: Push domain.
        app_name: Push path.
        stream_name: Name of the stream.
        start_time: Start of the range, in Unix seconds.
        end_time: End of the range, in Unix seconds; at most 24 hours after the start.
        domain_group: Group of the push domain, where it has one.
        trans_code_id: ID of the transcoding template, where it is not 0.
    """

    domain: str
    app_name: str
    stream_name: str
    start_time: int
    end_time: int
    domain_group: str | None = None
    trans_code_id: int | None = None

    WIRE: ClassVar = (
        Field("Domain", "domain", "string"),
        Field("AppName", "app_name", "string"),
        Field("StreamName", "stream_name", "string"),
        Field("StartTime", "start_time", "int64"),
        Field("EndTime", "end_time", "int64"),
        Field("DomainGroup", "domain_group", "string", required=False),
        Field("TransCodeId", "trans_code_id", "uint64", required=False),
    )
    ACTION: ClassVar = Action(
        "DescribeTimeShiftRecordDetail",
        service="tencent/live",
        retry="read",
        response=DescribeTimeShiftRecordDetailResponse,
        errors=DescribeTimeShiftRecordDetailErrorCode,
    )
