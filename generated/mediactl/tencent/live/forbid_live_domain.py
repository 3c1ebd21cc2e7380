"""ForbidLiveDomain: disable a domain until it is enabled again.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=ForbidLiveDomain
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field


class ForbidLiveDomainErrorCode(StringErrorCode):
    """Error codes of ForbidLiveDomain."""

    RESOURCE_NOT_FOUND = row("ResourceNotFound", "gone", "The resource is not found.")
    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INTERNAL_ERROR_CONNECT_DB_ERROR = row(
        "InternalError.ConnectDbError", "transient", "Database connection error."
    )
    INTERNAL_ERROR_DB_ERROR = row("InternalError.DBError", "transient", "DB execution error.")
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
class ForbidLiveDomainResponse(Response):
    """Answer to ForbidLiveDomain."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ForbidLiveDomainRequest(Request[ForbidLiveDomainResponse]):
    """Disable a domain until it is enabled again.

    Attributes:
        domain_name: The domain to disable, for pushing or for playback.
    """

    domain_name: str

    WIRE: ClassVar = (Field("DomainName", "domain_name", "string"),)
    ACTION: ClassVar = Action(
        "ForbidLiveDomain",
        service="tencent/live",
        retry="idempotent",
        look_up="DescribeLiveDomain",
        response=ForbidLiveDomainResponse,
        errors=ForbidLiveDomainErrorCode,
    )
