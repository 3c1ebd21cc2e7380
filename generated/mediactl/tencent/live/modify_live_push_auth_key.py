"""ModifyLivePushAuthKey: change how a push domain checks signed URLs; what is left out stays.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=ModifyLivePushAuthKey
"""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.secret import hide_optional
from mediactl._runtime.wire import Field


class ModifyLivePushAuthKeyErrorCode(StringErrorCode):
    """Error codes of ModifyLivePushAuthKey."""

    INTERNAL_ERROR_PUSH_DOMAIN_NO_RECORD = row(
        "InternalError.PushDomainNoRecord", "gone", "The push domain name does not exist."
    )
    RESOURCE_NOT_FOUND_PUSH_DOMAIN_NO_RECORD = row(
        "ResourceNotFound.PushDomainNoRecord", "gone", "The push domain name does not exist."
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
class ModifyLivePushAuthKeyResponse(Response):
    """Answer to ModifyLivePushAuthKey."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ModifyLivePushAuthKeyRequest(Request[ModifyLivePushAuthKeyResponse]):
    """Change how a push domain checks signed URLs; what is left out stays.

    Attributes:
        domain_name: Push domain.
        enable: Whether URLs have to be signed. 0 is disabled; 1 is enabled.
        master_auth_key: Key that signs push URLs.
        backup_auth_key: Second key that is accepted as well.
        auth_delta: Seconds that a signed URL is valid.
    """

    domain_name: str
    enable: Literal[0, 1] | None = None
    master_auth_key: str | None = attrs.field(default=None, converter=hide_optional)
    backup_auth_key: str | None = attrs.field(default=None, converter=hide_optional)
    auth_delta: int | None = None

    WIRE: ClassVar = (
        Field("DomainName", "domain_name", "string"),
        Field("Enable", "enable", "int64", required=False, choices=(0, 1)),
        Field("MasterAuthKey", "master_auth_key", "string", required=False, secret=True),
        Field("BackupAuthKey", "backup_auth_key", "string", required=False, secret=True),
        Field("AuthDelta", "auth_delta", "uint64", required=False),
    )
    ACTION: ClassVar = Action(
        "ModifyLivePushAuthKey",
        service="tencent/live",
        retry="idempotent",
        look_up="DescribeLivePushAuthKey",
        response=ModifyLivePushAuthKeyResponse,
        errors=ModifyLivePushAuthKeyErrorCode,
    )
