"""DescribeLiveDomainReferer: get the list of referrers that a playback domain allows or blocks.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveDomainReferer
"""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response
from mediactl._runtime.wire import Field


class DescribeLiveDomainRefererErrorCode(StringErrorCode):
    """Error codes of DescribeLiveDomainReferer."""

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
class RefererAuthConfig(Model):
    """Which referrers may play from a domain.

    Attributes:
        domain_name: Playback domain.
        enable: Whether referrers are checked. 0 is disabled; 1 is enabled.
        type: Kind of list. 0 is block those listed; 1 is allow those listed.
        allow_empty: Whether a request without a referrer may play. 0 is no; 1 is yes.
        rules: The referrers, separated by semicolons.
    """

    domain_name: str
    enable: Literal[0, 1]
    type: Literal[0, 1]
    allow_empty: Literal[0, 1]
    rules: str

    WIRE: ClassVar = (
        Field("DomainName", "domain_name", "string"),
        Field("Enable", "enable", "int64", choices=(0, 1)),
        Field("Type", "type", "int64", choices=(0, 1)),
        Field("AllowEmpty", "allow_empty", "int64", choices=(0, 1)),
        Field("Rules", "rules", "string"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeLiveDomainRefererResponse(Response):
    """Answer to DescribeLiveDomainReferer.

    Attributes:
        referer_auth_config: The list and how it is applied.
    """

    referer_auth_config: RefererAuthConfig
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("RefererAuthConfig", "referer_auth_config", RefererAuthConfig),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeLiveDomainRefererRequest(Request[DescribeLiveDomainRefererResponse]):
    """Get the list of referrers that a playback domain allows or blocks.

    Attributes:
        domain_name: Playback domain.
    """

    domain_name: str

    WIRE: ClassVar = (Field("DomainName", "domain_name", "string"),)
    ACTION: ClassVar = Action(
        "DescribeLiveDomainReferer",
        service="tencent/live",
        retry="read",
        response=DescribeLiveDomainRefererResponse,
        errors=DescribeLiveDomainRefererErrorCode,
    )
