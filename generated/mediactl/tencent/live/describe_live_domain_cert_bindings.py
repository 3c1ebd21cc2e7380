"""DescribeLiveDomainCertBindings: list the domains that have a certificate.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveDomainCertBindings
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_tuple
from mediactl._runtime.paging import PageTurning
from mediactl._runtime.wire import Field


class DescribeLiveDomainCertBindingsErrorCode(StringErrorCode):
    """Error codes of DescribeLiveDomainCertBindings."""

    FAILED_OPERATION = row("FailedOperation", "internal", "Operation failed.")
    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INTERNAL_ERROR_CONNECT_DB_ERROR = row(
        "InternalError.ConnectDbError", "transient", "Database connection error."
    )
    INTERNAL_ERROR_DB_ERROR = row("InternalError.DBError", "transient", "DB execution error.")
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


def _live_domain_cert_bindings_items(
    items: Sequence[LiveDomainCertBindings],
) -> tuple[LiveDomainCertBindings, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class LiveDomainCertBindings(Model):
    """A domain and its certificate.

    Attributes:
        domain_name: `DomainName` on the wire.
        certificate_alias: Remark on the certificate, its CertName elsewhere.
        cert_type: Where the certificate comes from. 0 is user's own; 1 is hosted by Tencent Cloud.
        status: Whether HTTPS is enabled. 0 is disabled; 1 is enabled.
        cert_expire_time: When the certificate expires, in Beijing time.
        cert_id: Number of the certificate.
        cloud_cert_id: ID of the certificate at Tencent Cloud's SSL certificate service.
        update_time: When this was last changed, in Beijing time.
    """

    domain_name: str
    certificate_alias: str
    cert_type: Literal[0, 1]
    status: Literal[0, 1]
    cert_expire_time: str
    cert_id: int
    cloud_cert_id: str
    update_time: str | None = None

    WIRE: ClassVar = (
        Field("DomainName", "domain_name", "string"),
        Field("CertificateAlias", "certificate_alias", "string"),
        Field("CertType", "cert_type", "int64", choices=(0, 1)),
        Field("Status", "status", "int64", choices=(0, 1)),
        Field("CertExpireTime", "cert_expire_time", "string"),
        Field("CertId", "cert_id", "int64"),
        Field("CloudCertId", "cloud_cert_id", "string"),
        Field("UpdateTime", "update_time", "string", required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeLiveDomainCertBindingsResponse(Response):
    """Answer to DescribeLiveDomainCertBindings.

    Attributes:
        live_domain_cert_bindings: One entry for each domain.
        total_num: Records in all, for paging.
    """

    live_domain_cert_bindings: tuple[LiveDomainCertBindings, ...] = attrs.field(
        converter=_live_domain_cert_bindings_items
    )
    total_num: int
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (
        Field(
            "LiveDomainCertBindings", "live_domain_cert_bindings", LiveDomainCertBindings, many=True
        ),
        Field("TotalNum", "total_num", "int64"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeLiveDomainCertBindingsRequest(Request[DescribeLiveDomainCertBindingsResponse]):
    """List the domains that have a certificate.

    Attributes:
        domain_search: Word to search for in the domains.
        offset: Records to skip. The vendor's default is 0.
        length: Records to return at most. The vendor's default is 50.
        domain_name: The one domain to look up.
        order_by: Order by the time when the certificate expires. "ExpireTimeAsc" is first to expire
            first; "ExpireTimeDesc" is last to expire first.
    """

    domain_search: str | None = None
    offset: int | None = None
    length: int | None = None
    domain_name: str | None = None
    order_by: Literal["ExpireTimeAsc", "ExpireTimeDesc"] | None = None

    WIRE: ClassVar = (
        Field("DomainSearch", "domain_search", "string", required=False),
        Field("Offset", "offset", "int64", required=False, default=0),
        Field("Length", "length", "int64", required=False, default=50),
        Field("DomainName", "domain_name", "string", required=False),
        Field(
            "OrderBy",
            "order_by",
            "string",
            required=False,
            choices=("ExpireTimeAsc", "ExpireTimeDesc"),
        ),
    )
    ACTION: ClassVar = Action(
        "DescribeLiveDomainCertBindings",
        service="tencent/live",
        retry="read",
        response=DescribeLiveDomainCertBindingsResponse,
        errors=DescribeLiveDomainCertBindingsErrorCode,
        paging=(PageTurning("LiveDomainCertBindings", offset="offset", total="TotalNum"),),
    )
