"""DescribeLiveDomain: get one domain of live streaming.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveDomain
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field
from mediactl.tencent.live.models.domain_info import DomainInfo


class DescribeLiveDomainErrorCode(StringErrorCode):
    """Error codes of DescribeLiveDomain."""

    INTERNAL_ERROR_DOMAIN_NOT_EXIST = row(
        "InternalError.DomainNotExist", "gone", "The domain name does not exist."
    )
    RESOURCE_NOT_FOUND_DOMAIN_NOT_EXIST = row(
        "ResourceNotFound.DomainNotExist",
        "gone",
        "The domain name does not exist or is not matched.",
    )
    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INTERNAL_ERROR_CONNECT_DB_ERROR = row(
        "InternalError.ConnectDbError", "transient", "Database connection error."
    )
    INTERNAL_ERROR_DB_ERROR = row("InternalError.DBError", "transient", "DB execution error.")
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
class DescribeLiveDomainResponse(Response):
    """Answer to DescribeLiveDomain.

    Attributes:
        domain_info: The domain's type, state and CNAME.
    """

    domain_info: DomainInfo | None = None
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("DomainInfo", "domain_info", DomainInfo, required=False),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeLiveDomainRequest(Request[DescribeLiveDomainResponse]):
    """Get one domain of live streaming.

    Attributes:
        domain_name: The domain to describe, for pushing or for playback.
    """

    domain_name: str | None = None

    WIRE: ClassVar = (Field("DomainName", "domain_name", "string", required=False),)
    ACTION: ClassVar = Action(
        "DescribeLiveDomain",
        service="tencent/live",
        retry="read",
        response=DescribeLiveDomainResponse,
        errors=DescribeLiveDomainErrorCode,
    )
