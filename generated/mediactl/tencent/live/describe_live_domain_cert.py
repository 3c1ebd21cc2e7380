"""DescribeLiveDomainCert: get the certificate that a playback domain uses.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveDomainCert
"""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_strings
from mediactl._runtime.wire import Field


class DescribeLiveDomainCertErrorCode(StringErrorCode):
    """Error codes of DescribeLiveDomainCert."""

    RESOURCE_NOT_FOUND_CRT_DOMAIN_NOT_FOUND = row(
        "ResourceNotFound.CrtDomainNotFound", "gone", "No certificate was found."
    )
    FAILED_OPERATION_INVOKE_VIDEO_API_FAIL = row(
        "FailedOperation.InvokeVideoApiFail",
        "transient",
        "An exception occurred while manipulating the VOD API.",
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


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DomainCertInfo(Model):
    """Certificate of a playback domain.

    Attributes:
        cert_id: Number of the certificate.
        cert_name: Name of the certificate.
        description: What was noted about it.
        create_time: When it was created, in Beijing time.
        https_crt: The certificate itself, in PEM; no private key.
        cert_type: Where the certificate comes from. 0 is user's own; 1 is hosted by Tencent Cloud.
        cert_expire_time: When it expires, in Beijing time.
        domain_name: Domain that uses it.
        status: State of the certificate, a number that the material leaves unexplained.
        cert_domains: Domains that the certificate covers, with wildcards such as *.x.com.
        cloud_cert_id: ID of the certificate at Tencent Cloud's SSL certificate service.
    """

    cert_id: int
    cert_name: str
    description: str
    create_time: str
    https_crt: str
    cert_type: Literal[0, 1]
    cert_expire_time: str
    domain_name: str
    status: int
    cert_domains: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )
    cloud_cert_id: str | None = None

    WIRE: ClassVar = (
        Field("CertId", "cert_id", "int64"),
        Field("CertName", "cert_name", "string"),
        Field("Description", "description", "string"),
        Field("CreateTime", "create_time", "string"),
        Field("HttpsCrt", "https_crt", "string"),
        Field("CertType", "cert_type", "int64", choices=(0, 1)),
        Field("CertExpireTime", "cert_expire_time", "string"),
        Field("DomainName", "domain_name", "string"),
        Field("Status", "status", "int64"),
        Field("CertDomains", "cert_domains", "string", many=True, required=False),
        Field("CloudCertId", "cloud_cert_id", "string", required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeLiveDomainCertResponse(Response):
    """Answer to DescribeLiveDomainCert.

    Attributes:
        domain_cert_info: The certificate.
    """

    domain_cert_info: DomainCertInfo
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("DomainCertInfo", "domain_cert_info", DomainCertInfo),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeLiveDomainCertRequest(Request[DescribeLiveDomainCertResponse]):
    """Get the certificate that a playback domain uses.

    Attributes:
        domain_name: Playback domain whose certificate is wanted.
    """

    domain_name: str

    WIRE: ClassVar = (Field("DomainName", "domain_name", "string"),)
    ACTION: ClassVar = Action(
        "DescribeLiveDomainCert",
        service="tencent/live",
        retry="read",
        response=DescribeLiveDomainCertResponse,
        errors=DescribeLiveDomainCertErrorCode,
    )
