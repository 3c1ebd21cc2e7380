"""DescribeLiveCert: get one certificate.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveCert
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field
from mediactl.tencent.live.models.cert_info import CertInfo


class DescribeLiveCertErrorCode(StringErrorCode):
    """Error codes of DescribeLiveCert."""

    RESOURCE_NOT_FOUND_CRT_DOMAIN_NOT_FOUND = row(
        "ResourceNotFound.CrtDomainNotFound", "gone", "No certificate was found."
    )
    FAILED_OPERATION_INVOKE_VIDEO_API_FAIL = row(
        "FailedOperation.InvokeVideoApiFail",
        "transient",
        "An exception occurred while manipulating the VOD API.",
    )
    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INTERNAL_ERROR_CRT_DOMAIN_NOT_FOUND = row(
        "InternalError.CrtDomainNotFound", "invalid", "There is no related domain name."
    )
    INTERNAL_ERROR_DB_ERROR = row("InternalError.DBError", "transient", "DB execution error.")
    INTERNAL_ERROR_INVALID_INPUT = row(
        "InternalError.InvalidInput", "invalid", "Parameter check failed."
    )
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
class DescribeLiveCertResponse(Response):
    """Answer to DescribeLiveCert.

    Attributes:
        cert_info: The certificate.
    """

    cert_info: CertInfo
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("CertInfo", "cert_info", CertInfo),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeLiveCertRequest(Request[DescribeLiveCertResponse]):
    """Get one certificate.

    Attributes:
        cert_id: Certificate asked for, from DescribeLiveCerts.
    """

    cert_id: int

    WIRE: ClassVar = (Field("CertId", "cert_id", "int64"),)
    ACTION: ClassVar = Action(
        "DescribeLiveCert",
        service="tencent/live",
        retry="read",
        response=DescribeLiveCertResponse,
        errors=DescribeLiveCertErrorCode,
    )
