"""AddLiveDomain: add one domain to push to or play from; in mainland China it needs an ICP
filing.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=AddLiveDomain
"""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field


class AddLiveDomainErrorCode(StringErrorCode):
    """Error codes of AddLiveDomain."""

    FAILED_OPERATION = row("FailedOperation", "internal", "Operation failed.")
    FAILED_OPERATION_CALL_OTHER_SVR_FAILED = row(
        "FailedOperation.CallOtherSvrFailed", "transient", "Failed to call the internal service."
    )
    FAILED_OPERATION_DELETE_DOMAIN_IN_LOCKED_TIME = row(
        "FailedOperation.DeleteDomainInLockedTime",
        "conflict",
        "The domain name cannot be deleted because it incurred traffic in the last 2 days and is in locked state.",
    )
    FAILED_OPERATION_DOMAIN_ADDED = row(
        "FailedOperation.DomainAdded", "conflict", "The domain has already been added."
    )
    FAILED_OPERATION_DOMAIN_GSLB_FAIL = row(
        "FailedOperation.DomainGslbFail", "internal", "Failed to configure the domain rule."
    )
    FAILED_OPERATION_DOMAIN_NEED_REAL_NAME = row(
        "FailedOperation.DomainNeedRealName", "unavailable", "The domain has not been verified."
    )
    FAILED_OPERATION_DOMAIN_NEED_VERIFY_OWNER = row(
        "FailedOperation.DomainNeedVerifyOwner",
        "permission",
        "The ownership of the domain has not been verified.",
    )
    FAILED_OPERATION_HOST_OUT_LIMIT = row(
        "FailedOperation.HostOutLimit",
        "quota",
        "The number of domain names exceeded the upper limit (100).",
    )
    FAILED_OPERATION_PARENT_DOMAIN_ADDED = row(
        "FailedOperation.ParentDomainAdded",
        "conflict",
        "The domain's parent domain has already been added.",
    )
    FAILED_OPERATION_SUB_DOMAIN_ADDED = row(
        "FailedOperation.SubDomainAdded",
        "conflict",
        "The domain's subdomain has already been added.",
    )
    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INTERNAL_ERROR_CHINESE_CHARACTER_DETECTED = row(
        "InternalError.ChineseCharacterDetected",
        "invalid",
        "Chinese domain names are not supported currently. Please check the domain name format.",
    )
    INTERNAL_ERROR_CONNECT_DB_ERROR = row(
        "InternalError.ConnectDbError", "transient", "Database connection error."
    )
    INTERNAL_ERROR_DB_ERROR = row("InternalError.DBError", "transient", "DB execution error.")
    INTERNAL_ERROR_DOMAIN_ALREADY_EXIST = row(
        "InternalError.DomainAlreadyExist",
        "conflict",
        "The domain name is already connected elsewhere.",
        advice="Check the name, or verify its ownership.",
    )
    INTERNAL_ERROR_DOMAIN_FORMAT_ERROR = row(
        "InternalError.DomainFormatError",
        "invalid",
        "The domain name format is incorrect. Please enter a valid one.",
    )
    INTERNAL_ERROR_DOMAIN_GSLB_FAIL = row(
        "InternalError.DomainGslbFail", "internal", "Failed to add the GSLB rule."
    )
    INTERNAL_ERROR_DOMAIN_IS_FAMOUS = row(
        "InternalError.DomainIsFamous",
        "permission",
        "The domain name is already connected elsewhere.",
        advice="Check the name, or verify its ownership.",
    )
    INTERNAL_ERROR_DOMAIN_IS_LIMITED = row(
        "InternalError.DomainIsLimited",
        "invalid",
        "Your domain name is unavailable. Please enter a correct domain name.",
    )
    INTERNAL_ERROR_DOMAIN_NO_RECORD = row(
        "InternalError.DomainNoRecord", "unavailable", "The domain name has no ICP filing."
    )
    INTERNAL_ERROR_DOMAIN_TOO_LONG = row(
        "InternalError.DomainTooLong", "invalid", "The domain name length exceeds the limit."
    )
    INTERNAL_ERROR_INVALID_INPUT = row(
        "InternalError.InvalidInput", "invalid", "Parameter check failed."
    )
    INTERNAL_ERROR_INVALID_USER = row(
        "InternalError.InvalidUser", "permission", "Account information error."
    )
    INTERNAL_ERROR_NETWORK_ERROR = row(
        "InternalError.NetworkError", "transient", "Internal network error."
    )
    INVALID_PARAMETER = row("InvalidParameter", "invalid", "Invalid parameter.")
    INVALID_PARAMETER_DOMAIN_ALREADY_EXIST = row(
        "InvalidParameter.DomainAlreadyExist", "conflict", "The domain name already exists."
    )
    INVALID_PARAMETER_DOMAIN_FORMAT_ERROR = row(
        "InvalidParameter.DomainFormatError",
        "invalid",
        "The domain name format is incorrect. Please enter a valid one.",
    )
    INVALID_PARAMETER_DOMAIN_HIT_BLACK_LIST = row(
        "InvalidParameter.DomainHitBlackList", "permission", "This domain name is on the blocklist."
    )
    INVALID_PARAMETER_DOMAIN_IS_FAMOUS = row(
        "InvalidParameter.DomainIsFamous", "permission", "A blocklisted domain name is used."
    )
    INVALID_PARAMETER_DOMAIN_IS_LIMITED = row(
        "InvalidParameter.DomainIsLimited",
        "permission",
        "The domain name is restricted.",
        advice="Contact support.",
    )
    INVALID_PARAMETER_DOMAIN_TOO_LONG = row(
        "InvalidParameter.DomainTooLong", "invalid", "The domain name exceeds the length limit."
    )
    INVALID_PARAMETER_MP_HOST_DELETE = row(
        "InvalidParameter.MpHostDelete",
        "conflict",
        "It is not allowed to add a Mini Program domain name deleted in the same month.",
    )
    INVALID_PARAMETER_MP_PLUGIN_NO_USE = row(
        "InvalidParameter.MpPluginNoUse",
        "unavailable",
        "The WeChat Mini Program plug-in is unauthorized.",
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
class AddLiveDomainResponse(Response):
    """Answer to AddLiveDomain."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class AddLiveDomainRequest(Request[AddLiveDomainResponse]):
    """Add one domain to push to or play from; in mainland China it needs an ICP filing.

    Attributes:
        domain_name: Domain to add.
        domain_type: What the domain is for. 0 is pushing; 1 is playback.
        play_type: Where a playback domain serves viewers. 1 is mainland China; 2 is everywhere; 3
            is outside mainland China. The vendor's default is 1.
        is_delay_live: Product that the domain belongs to. 0 is live video broadcasting; 1 is live
            course broadcasting. The vendor's default is 0.
        is_mini_program_live: Whether the domain is for live video in a Mini Program. 0 is ordinary;
            1 is Mini Program. The vendor's default is 0.
        verify_owner_type: How the domain's ownership is proved, as in AuthenticateDomainOwner.
            "dnsCheck" is look for the DNS record now; "fileCheck" is look for the uploaded file
            now; "dbCheck" is use an earlier result. The vendor's default is "dbCheck".
    """

    domain_name: str
    domain_type: Literal[0, 1]
    play_type: Literal[1, 2, 3] | None = None
    is_delay_live: Literal[0, 1] | None = None
    is_mini_program_live: Literal[0, 1] | None = None
    verify_owner_type: Literal["dnsCheck", "fileCheck", "dbCheck"] | None = None

    WIRE: ClassVar = (
        Field("DomainName", "domain_name", "string"),
        Field("DomainType", "domain_type", "uint64", choices=(0, 1)),
        Field("PlayType", "play_type", "uint64", required=False, choices=(1, 2, 3), default=1),
        Field("IsDelayLive", "is_delay_live", "int64", required=False, choices=(0, 1), default=0),
        Field(
            "IsMiniProgramLive",
            "is_mini_program_live",
            "int64",
            required=False,
            choices=(0, 1),
            default=0,
        ),
        Field(
            "VerifyOwnerType",
            "verify_owner_type",
            "string",
            required=False,
            choices=("dnsCheck", "fileCheck", "dbCheck"),
            default="dbCheck",
        ),
    )
    ACTION: ClassVar = Action(
        "AddLiveDomain",
        service="tencent/live",
        retry="idempotent",
        look_up="DescribeLiveDomain",
        response=AddLiveDomainResponse,
        errors=AddLiveDomainErrorCode,
    )
