"""DeleteLiveDomain: delete a domain.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteLiveDomain
"""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field


class DeleteLiveDomainErrorCode(StringErrorCode):
    """Error codes of DeleteLiveDomain."""

    RESOURCE_NOT_FOUND_DOMAIN_NOT_EXIST = row(
        "ResourceNotFound.DomainNotExist",
        "gone",
        "The domain name does not exist or is not matched.",
    )
    FAILED_OPERATION = row("FailedOperation", "internal", "Operation failed.")
    FAILED_OPERATION_DELETE_DOMAIN_IN_LOCKED_TIME = row(
        "FailedOperation.DeleteDomainInLockedTime",
        "conflict",
        "The domain name cannot be deleted because it incurred traffic in the last 2 days and is in locked state.",
    )
    FAILED_OPERATION_JI_FEI_NO_ENOUGH_FUND = row(
        "FailedOperation.JiFeiNoEnoughFund",
        "unavailable",
        "The billing platform returned an error of insufficient balance.",
    )
    FAILED_OPERATION_NOT_FOUND = row("FailedOperation.NotFound", "invalid", "No records found.")
    FAILED_OPERATION_TAG_UNBIND_ERROR = row(
        "FailedOperation.TagUnbindError",
        "internal",
        "Failed to unbind the tag. Try unbinding it manually.",
    )
    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INTERNAL_ERROR_CONNECT_DB_ERROR = row(
        "InternalError.ConnectDbError", "transient", "Database connection error."
    )
    INTERNAL_ERROR_DB_ERROR = row("InternalError.DBError", "transient", "DB execution error.")
    INTERNAL_ERROR_NETWORK_ERROR = row(
        "InternalError.NetworkError", "transient", "Internal network error."
    )
    INVALID_PARAMETER_DOMAIN_ALREADY_EXIST = row(
        "InvalidParameter.DomainAlreadyExist", "conflict", "The domain name already exists."
    )
    INVALID_PARAMETER_DOMAIN_FORMAT_ERROR = row(
        "InvalidParameter.DomainFormatError",
        "invalid",
        "The domain name format is incorrect. Please enter a valid one.",
    )
    INVALID_PARAMETER_DOMAIN_IS_LIMITED = row(
        "InvalidParameter.DomainIsLimited",
        "permission",
        "The domain name is restricted.",
        advice="Contact support.",
    )
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
class DeleteLiveDomainResponse(Response):
    """Answer to DeleteLiveDomain."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DeleteLiveDomainRequest(Request[DeleteLiveDomainResponse]):
    """Delete a domain.

    Attributes:
        domain_name: Domain to delete.
        domain_type: What the domain is for. 0 is pushing; 1 is playback.
    """

    domain_name: str
    domain_type: Literal[0, 1]

    WIRE: ClassVar = (
        Field("DomainName", "domain_name", "string"),
        Field("DomainType", "domain_type", "uint64", choices=(0, 1)),
    )
    ACTION: ClassVar = Action(
        "DeleteLiveDomain",
        service="tencent/live",
        retry="idempotent",
        stops=True,
        look_up="DescribeLiveDomain",
        response=DeleteLiveDomainResponse,
        errors=DeleteLiveDomainErrorCode,
    )
