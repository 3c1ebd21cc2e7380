"""DescribeLivePlayAuthKey: tell how a playback domain checks signed URLs, with its keys.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLivePlayAuthKey
"""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response
from mediactl._runtime.secret import hide
from mediactl._runtime.wire import Field


class DescribeLivePlayAuthKeyErrorCode(StringErrorCode):
    """Error codes of DescribeLivePlayAuthKey."""

    INTERNAL_ERROR_PLAY_DOMAIN_NO_RECORD = row(
        "InternalError.PlayDomainNoRecord", "gone", "The playback domain name does not exist."
    )
    RESOURCE_NOT_FOUND_PLAY_DOMAIN_NO_RECORD = row(
        "ResourceNotFound.PlayDomainNoRecord", "gone", "The playback domain name does not exist."
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
class PlayAuthKeyInfo(Model):
    """How a playback domain checks signed URLs.

    Attributes:
        domain_name: Playback domain.
        enable: Whether URLs have to be signed. 0 is disabled; 1 is enabled.
        auth_key: Key that signs playback URLs.
        auth_delta: Seconds that a signed URL is valid.
        auth_back_key: Second key that is accepted as well.
    """

    domain_name: str
    enable: Literal[0, 1]
    auth_key: str = attrs.field(converter=hide)
    auth_delta: int
    auth_back_key: str = attrs.field(converter=hide)

    WIRE: ClassVar = (
        Field("DomainName", "domain_name", "string"),
        Field("Enable", "enable", "int64", choices=(0, 1)),
        Field("AuthKey", "auth_key", "string", secret=True),
        Field("AuthDelta", "auth_delta", "uint64"),
        Field("AuthBackKey", "auth_back_key", "string", secret=True),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeLivePlayAuthKeyResponse(Response):
    """Answer to DescribeLivePlayAuthKey.

    Attributes:
        play_auth_key_info: The keys and how long URLs are valid.
    """

    play_auth_key_info: PlayAuthKeyInfo
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("PlayAuthKeyInfo", "play_auth_key_info", PlayAuthKeyInfo),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeLivePlayAuthKeyRequest(Request[DescribeLivePlayAuthKeyResponse]):
    """Tell how a playback domain checks signed URLs, with its keys.

    Attributes:
        domain_name: Playback domain.
    """

    domain_name: str

    WIRE: ClassVar = (Field("DomainName", "domain_name", "string"),)
    ACTION: ClassVar = Action(
        "DescribeLivePlayAuthKey",
        service="tencent/live",
        retry="read",
        response=DescribeLivePlayAuthKeyResponse,
        errors=DescribeLivePlayAuthKeyErrorCode,
    )
