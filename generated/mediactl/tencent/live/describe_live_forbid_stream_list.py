"""DescribeLiveForbidStreamList: list the streams that are forbidden; not meant for decisions that
matter.

https://www.tencentcloud.com/document/api/267/30801
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_tuple
from mediactl._runtime.paging import PageTurning
from mediactl._runtime.wire import Field


class DescribeLiveForbidStreamListErrorCode(StringErrorCode):
    """Error codes of DescribeLiveForbidStreamList."""

    FAILED_OPERATION_CALL_OTHER_SVR_FAILED = row(
        "FailedOperation.CallOtherSvrFailed", "transient", "Failed to call the internal service."
    )
    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INVALID_PARAMETER = row("InvalidParameter", "invalid", "Invalid parameter.")
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
    RESOURCE_NOT_FOUND_USER_NOT_EXIST = row(
        "ResourceNotFound.UserNotExist", "unavailable", "The CSS service has not been activated."
    )


def _forbid_stream_info_items(items: Sequence[ForbidStreamInfo]) -> tuple[ForbidStreamInfo, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ForbidStreamInfo(Model):
    """A forbidden stream.

    Attributes:
        stream_name: `StreamName` on the wire.
        create_time: When it was forbidden, in Beijing time.
        expire_time: When it may be pushed again, in Beijing time.
        app_name: Push path.
        domain_name: Push domain.
    """

    stream_name: str
    create_time: str
    expire_time: str
    app_name: str | None = None
    domain_name: str | None = None

    WIRE: ClassVar = (
        Field("StreamName", "stream_name", "string"),
        Field("CreateTime", "create_time", "string"),
        Field("ExpireTime", "expire_time", "string"),
        Field("AppName", "app_name", "string", required=False),
        Field("DomainName", "domain_name", "string", required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeLiveForbidStreamListResponse(Response):
    """Answer to DescribeLiveForbidStreamList.

    Attributes:
        total_num: Forbidden streams in all.
        total_page: Pages in all.
        page_num: Number of this page.
        page_size: Streams per page.
        forbid_stream_list: `ForbidStreamList` on the wire.
    """

    total_num: int
    total_page: int
    page_num: int
    page_size: int
    forbid_stream_list: tuple[ForbidStreamInfo, ...] = attrs.field(
        converter=_forbid_stream_info_items
    )
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (
        Field("TotalNum", "total_num", "int64"),
        Field("TotalPage", "total_page", "int64"),
        Field("PageNum", "page_num", "int64"),
        Field("PageSize", "page_size", "int64"),
        Field("ForbidStreamList", "forbid_stream_list", ForbidStreamInfo, many=True),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeLiveForbidStreamListRequest(Request[DescribeLiveForbidStreamListResponse]):
    """List the streams that are forbidden; not meant for decisions that matter.

    Attributes:
        page_num: Number of the page, from 1. The vendor's default is 1.
        page_size: Streams per page. From 1 to 100. The vendor's default is 10.
        stream_name: Only the stream of this name.
    """

    page_num: int | None = None
    page_size: int | None = None
    stream_name: str | None = None

    WIRE: ClassVar = (
        Field("PageNum", "page_num", "int64", required=False, default=1),
        Field("PageSize", "page_size", "int64", required=False, min=1, max=100, default=10),
        Field("StreamName", "stream_name", "string", required=False),
    )
    ACTION: ClassVar = Action(
        "DescribeLiveForbidStreamList",
        service="tencent/live",
        retry="read",
        limit=CallLimit(Rate(100)),
        response=DescribeLiveForbidStreamListResponse,
        errors=DescribeLiveForbidStreamListErrorCode,
        paging=(
            PageTurning("ForbidStreamList", page="page_num", total="TotalNum", pages="TotalPage"),
        ),
    )
