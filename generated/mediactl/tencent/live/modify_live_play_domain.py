"""ModifyLivePlayDomain: change the area that a playback domain serves.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=ModifyLivePlayDomain
"""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field


class ModifyLivePlayDomainErrorCode(StringErrorCode):
    """Error codes of ModifyLivePlayDomain."""

    RESOURCE_NOT_FOUND = row("ResourceNotFound", "gone", "The resource is not found.")
    RESOURCE_NOT_FOUND_DOMAIN_NOT_EXIST = row(
        "ResourceNotFound.DomainNotExist",
        "gone",
        "The domain name does not exist or is not matched.",
    )
    FAILED_OPERATION_DOMAIN_GSLB_FAIL = row(
        "FailedOperation.DomainGslbFail", "internal", "Failed to configure the domain rule."
    )
    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INTERNAL_ERROR_NETWORK_ERROR = row(
        "InternalError.NetworkError", "transient", "Internal network error."
    )
    INVALID_PARAMETER_DOMAIN_HIT_BLACK_LIST = row(
        "InvalidParameter.DomainHitBlackList", "permission", "This domain name is on the blocklist."
    )
    MISSING_PARAMETER = row("MissingParameter", "invalid", "Parameter missing.")
    RESOURCE_IN_USE = row("ResourceInUse", "conflict", "The resource is occupied.")
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
class ModifyLivePlayDomainResponse(Response):
    """Answer to ModifyLivePlayDomain."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ModifyLivePlayDomainRequest(Request[ModifyLivePlayDomainResponse]):
    """Change the area that a playback domain serves.

    Attributes:
        domain_name: Playback domain.
        play_type: Area to serve. 1 is Chinese mainland; 2 is global; 3 is outside the Chinese
            mainland.
    """

    domain_name: str
    play_type: Literal[1, 2, 3]

    WIRE: ClassVar = (
        Field("DomainName", "domain_name", "string"),
        Field("PlayType", "play_type", "int64", choices=(1, 2, 3)),
    )
    ACTION: ClassVar = Action(
        "ModifyLivePlayDomain",
        service="tencent/live",
        retry="idempotent",
        look_up="DescribeLiveDomain",
        response=ModifyLivePlayDomainResponse,
        errors=ModifyLivePlayDomainErrorCode,
    )
