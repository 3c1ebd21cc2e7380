"""DescribeLiveDomains: list the domains of live streaming, by state and type.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveDomains
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response, as_integers, as_tuple
from mediactl._runtime.paging import PageTurning
from mediactl._runtime.wire import Field, OnlyWhen
from mediactl.tencent.live.models.domain_info import DomainInfo


class DescribeLiveDomainsErrorCode(StringErrorCode):
    """Error codes of DescribeLiveDomains."""

    FAILED_OPERATION_CALL_OTHER_SVR_FAILED = row(
        "FailedOperation.CallOtherSvrFailed", "transient", "Failed to call the internal service."
    )
    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INTERNAL_ERROR_CONNECT_DB_ERROR = row(
        "InternalError.ConnectDbError", "transient", "Database connection error."
    )
    INTERNAL_ERROR_DB_ERROR = row("InternalError.DBError", "transient", "DB execution error.")
    INTERNAL_ERROR_GET_BIZID_ERROR = row(
        "InternalError.GetBizidError", "transient", "Error getting user account."
    )
    RESOURCE_NOT_FOUND_EMPTY_DATA = row("ResourceNotFound.EmptyData", "invalid", "Data is empty.")
    RESOURCE_NOT_FOUND_FORBID_SERVICE = row(
        "ResourceNotFound.ForbidService", "unavailable", "You are blocked."
    )
    RESOURCE_NOT_FOUND_FREEZE_SERVICE = row(
        "ResourceNotFound.FreezeService", "unavailable", "Service suspended."
    )
    RESOURCE_NOT_FOUND_INVALID_USER = row(
        "ResourceNotFound.InvalidUser", "unavailable", "This API is not supported for the user."
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


def _domain_info_items(items: Sequence[DomainInfo]) -> tuple[DomainInfo, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeLiveDomainsResponse(Response):
    """Answer to DescribeLiveDomains.

    Attributes:
        all_count: Domains in all.
        domain_list: `DomainList` on the wire.
        create_limit_count: How many more domains may be added.
        play_type_count: Number of domains by area: the Chinese mainland, global, and outside it.
    """

    all_count: int
    domain_list: tuple[DomainInfo, ...] = attrs.field(converter=_domain_info_items)
    create_limit_count: int | None = None
    play_type_count: tuple[int, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_integers)
    )
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (
        Field("AllCount", "all_count", "uint64"),
        Field("DomainList", "domain_list", DomainInfo, many=True),
        Field("CreateLimitCount", "create_limit_count", "int64", required=False),
        Field("PlayTypeCount", "play_type_count", "int64", many=True, required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeLiveDomainsRequest(Request[DescribeLiveDomainsResponse]):
    """List the domains of live streaming, by state and type.

    Only when `domain_type` is 1: `play_type`.

    Attributes:
        domain_status: Only domains in this state. 0 is disabled; 1 is enabled.
        domain_type: Only domains of this type. 0 is push; 1 is playback.
        page_size: Domains per page. From 10 to 100. The vendor's default is 10.
        page_num: Number of the page, from 1. From 1 to 100000. The vendor's default is 1.
        is_delay_live: Only domains of this product. 0 is live video broadcasting; 1 is live course
            broadcasting. The vendor's default is 0.
        domain_prefix: Only domains that begin like this.
        play_type: Only playback domains of this area. 1 is Chinese mainland; 2 is global; 3 is
            outside the Chinese mainland.
    """

    domain_status: Literal[0, 1] | None = None
    domain_type: Literal[0, 1] | None = None
    page_size: int | None = None
    page_num: int | None = None
    is_delay_live: Literal[0, 1] | None = None
    domain_prefix: str | None = None
    play_type: Literal[1, 2, 3] | None = None

    WIRE: ClassVar = (
        Field("DomainStatus", "domain_status", "uint64", required=False, choices=(0, 1)),
        Field("DomainType", "domain_type", "uint64", required=False, choices=(0, 1)),
        Field("PageSize", "page_size", "uint64", required=False, min=10, max=100, default=10),
        Field("PageNum", "page_num", "uint64", required=False, min=1, max=100000, default=1),
        Field("IsDelayLive", "is_delay_live", "uint64", required=False, choices=(0, 1), default=0),
        Field("DomainPrefix", "domain_prefix", "string", required=False),
        Field("PlayType", "play_type", "uint64", required=False, choices=(1, 2, 3)),
    )
    RULES: ClassVar = (OnlyWhen(("play_type",), (("domain_type", (1,)),)),)
    ACTION: ClassVar = Action(
        "DescribeLiveDomains",
        service="tencent/live",
        retry="read",
        response=DescribeLiveDomainsResponse,
        errors=DescribeLiveDomainsErrorCode,
        paging=(PageTurning("DomainList", page="page_num", total="AllCount"),),
    )
