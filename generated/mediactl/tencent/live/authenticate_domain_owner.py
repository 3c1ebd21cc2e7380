"""AuthenticateDomainOwner: check that a domain belongs to the account.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=AuthenticateDomainOwner
"""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field


class AuthenticateDomainOwnerErrorCode(StringErrorCode):
    """Error codes of AuthenticateDomainOwner."""

    FAILED_OPERATION = row("FailedOperation", "internal", "Operation failed.")
    INVALID_PARAMETER = row("InvalidParameter", "invalid", "Invalid parameter.")
    INVALID_PARAMETER_DOMAIN_FORMAT_ERROR = row(
        "InvalidParameter.DomainFormatError",
        "invalid",
        "The domain name format is incorrect. Please enter a valid one.",
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class AuthenticateDomainOwnerResponse(Response):
    """Answer to AuthenticateDomainOwner.

    Attributes:
        content: TXT record to add, or content of the file to upload, depending on the way of proof.
        status: 0 or more when ownership is proved, below 0 when it is not.
        main_domain: Primary domain; proof for it covers all domains below it.
    """

    content: str
    status: int
    main_domain: str
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (
        Field("Content", "content", "string"),
        Field("Status", "status", "int64"),
        Field("MainDomain", "main_domain", "string"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class AuthenticateDomainOwnerRequest(Request[AuthenticateDomainOwnerResponse]):
    """Check that a domain belongs to the account.

    Attributes:
        domain_name: Domain to check.
        verify_type: How ownership is proved. "dnsCheck" is look for the DNS record now; "fileCheck"
            is look for the uploaded file now; "dbCheck" is use an earlier result.
    """

    domain_name: str
    verify_type: Literal["dnsCheck", "fileCheck", "dbCheck"]

    WIRE: ClassVar = (
        Field("DomainName", "domain_name", "string"),
        Field("VerifyType", "verify_type", "string", choices=("dnsCheck", "fileCheck", "dbCheck")),
    )
    ACTION: ClassVar = Action(
        "AuthenticateDomainOwner",
        service="tencent/live",
        retry="idempotent",
        response=AuthenticateDomainOwnerResponse,
        errors=AuthenticateDomainOwnerErrorCode,
    )
