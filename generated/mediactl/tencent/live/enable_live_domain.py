"""EnableLiveDomain: enable a domain that was disabled.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=EnableLiveDomain
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field


class EnableLiveDomainErrorCode(StringErrorCode):
    """Error codes of EnableLiveDomain."""

    RESOURCE_NOT_FOUND = row("ResourceNotFound", "gone", "The resource is not found.")
    FAILED_OPERATION_SDK_NO_PACKAGE = row(
        "FailedOperation.SdkNoPackage", "unavailable", "The user has no valid traffic package."
    )
    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INTERNAL_ERROR_CONNECT_DB_ERROR = row(
        "InternalError.ConnectDbError", "transient", "Database connection error."
    )
    INTERNAL_ERROR_DB_ERROR = row("InternalError.DBError", "transient", "DB execution error.")
    INVALID_PARAMETER_CLOUD_DOMAIN_IS_STOP = row(
        "InvalidParameter.CloudDomainIsStop",
        "unavailable",
        "The gifted Tencent Cloud domain name has expired.",
    )
    INVALID_PARAMETER_DOMAIN_FORMAT_ERROR = row(
        "InvalidParameter.DomainFormatError",
        "invalid",
        "The domain name format is incorrect. Please enter a valid one.",
    )
    INVALID_PARAMETER_DOMAIN_HIT_BLACK_LIST = row(
        "InvalidParameter.DomainHitBlackList", "permission", "This domain name is on the blocklist."
    )
    RESOURCE_NOT_FOUND_DOMAIN_NO_RECORD = row(
        "ResourceNotFound.DomainNoRecord", "unavailable", "The domain name has no ICP filing."
    )
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


@attrs.frozen(kw_only=True, eq=False, repr=False)
class EnableLiveDomainResponse(Response):
    """Answer to EnableLiveDomain."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class EnableLiveDomainRequest(Request[EnableLiveDomainResponse]):
    """Enable a domain that was disabled.

    Attributes:
        domain_name: The domain to enable, for pushing or for playback.
    """

    domain_name: str

    WIRE: ClassVar = (Field("DomainName", "domain_name", "string"),)
    ACTION: ClassVar = Action(
        "EnableLiveDomain",
        service="tencent/live",
        retry="idempotent",
        look_up="DescribeLiveDomain",
        response=EnableLiveDomainResponse,
        errors=EnableLiveDomainErrorCode,
    )
