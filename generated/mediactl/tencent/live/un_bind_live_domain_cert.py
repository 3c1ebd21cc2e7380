"""UnBindLiveDomainCert: unbind the certificate from a playback domain.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=UnBindLiveDomainCert
"""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field


class UnBindLiveDomainCertErrorCode(StringErrorCode):
    """Error codes of UnBindLiveDomainCert."""

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
class UnBindLiveDomainCertResponse(Response):
    """Answer to UnBindLiveDomainCert."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class UnBindLiveDomainCertRequest(Request[UnBindLiveDomainCertResponse]):
    """Unbind the certificate from a playback domain.

    Attributes:
        domain_name: Playback domain.
        type: Which of the domain's certificates. "gray" is the canary one; "formal" is the regular
            one. The vendor's default is "formal".
    """

    domain_name: str
    type: Literal["gray", "formal"] | None = None

    WIRE: ClassVar = (
        Field("DomainName", "domain_name", "string"),
        Field(
            "Type", "type", "string", required=False, choices=("gray", "formal"), default="formal"
        ),
    )
    ACTION: ClassVar = Action(
        "UnBindLiveDomainCert",
        service="tencent/live",
        retry="idempotent",
        stops=True,
        look_up="DescribeLiveDomainCert",
        response=UnBindLiveDomainCertResponse,
        errors=UnBindLiveDomainCertErrorCode,
    )
