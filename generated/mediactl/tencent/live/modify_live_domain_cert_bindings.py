"""ModifyLiveDomainCertBindings: bind a certificate to playback domains, or only switch their HTTPS
on or off; a certificate given by its keys is uploaded to the SSL certificate service.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=ModifyLiveDomainCertBindings
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_strings, as_tuple
from mediactl._runtime.outcomes import Outcomes
from mediactl._runtime.secret import hide_optional
from mediactl._runtime.wire import Field, NeededWhen


class ModifyLiveDomainCertBindingsErrorCode(StringErrorCode):
    """Error codes of ModifyLiveDomainCertBindings."""

    FAILED_OPERATION = row("FailedOperation", "internal", "Operation failed.")
    FAILED_OPERATION_AUTH_ERROR = row(
        "FailedOperation.AuthError",
        "permission",
        "You do not have permission to perform this operation.",
    )
    FAILED_OPERATION_CANNOT_BE_DELETED_ISSUED = row(
        "FailedOperation.CannotBeDeletedIssued",
        "conflict",
        "Failed to delete the certificate because it has been issued.",
    )
    FAILED_OPERATION_CANNOT_BE_DELETED_WITHIN_HOUR = row(
        "FailedOperation.CannotBeDeletedWithinHour",
        "conflict",
        "Free certificates cannot be deleted within one hour of application.",
    )
    FAILED_OPERATION_CERTIFICATE_EXISTS = row(
        "FailedOperation.CertificateExists", "conflict", "The certificate already exists."
    )
    FAILED_OPERATION_CERTIFICATE_INVALID = row(
        "FailedOperation.CertificateInvalid", "invalid", "The certificate is invalid."
    )
    FAILED_OPERATION_CERTIFICATE_MISMATCH = row(
        "FailedOperation.CertificateMismatch",
        "invalid",
        "The certificate and the private key do not match.",
    )
    FAILED_OPERATION_CERTIFICATE_NOT_FOUND = row(
        "FailedOperation.CertificateNotFound", "invalid", "The certificate does not exist."
    )
    FAILED_OPERATION_CONFIG_CDN_FAILED = row(
        "FailedOperation.ConfigCDNFailed", "internal", "CDN configuration failed."
    )
    FAILED_OPERATION_EXCEEDS_FREE_LIMIT = row(
        "FailedOperation.ExceedsFreeLimit",
        "quota",
        "The number of free certificates exceeded the limit.",
    )
    FAILED_OPERATION_INVALID_CERTIFICATE_STATUS_CODE = row(
        "FailedOperation.InvalidCertificateStatusCode", "conflict", "Invalid certificate status."
    )
    FAILED_OPERATION_INVALID_PARAM = row(
        "FailedOperation.InvalidParam", "invalid", "Invalid parameter."
    )
    FAILED_OPERATION_NETWORK_ERROR = row(
        "FailedOperation.NetworkError",
        "transient",
        "The CA system is busy.",
        advice="Try again later.",
    )
    FAILED_OPERATION_NO_PROJECT_PERMISSION = row(
        "FailedOperation.NoProjectPermission",
        "permission",
        "You do not have permission to operate this project.",
    )
    FAILED_OPERATION_NO_REAL_NAME_AUTH = row(
        "FailedOperation.NoRealNameAuth",
        "unavailable",
        "You haven't completed identity verification.",
    )
    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INTERNAL_ERROR_CONNECT_DB_ERROR = row(
        "InternalError.ConnectDbError", "transient", "Database connection error."
    )
    INTERNAL_ERROR_CRT_DATE_IN_USING = row(
        "InternalError.CrtDateInUsing", "conflict", "The certificate is in use."
    )
    INTERNAL_ERROR_CRT_DATE_NOT_FOUND = row(
        "InternalError.CrtDateNotFound", "invalid", "The certificate does not exist."
    )
    INTERNAL_ERROR_CRT_DATE_NOT_LEGAL = row(
        "InternalError.CrtDateNotLegal", "invalid", "The certificate is invalid."
    )
    INTERNAL_ERROR_CRT_DATE_OVERDUE = row(
        "InternalError.CrtDateOverdue", "invalid", "The certificate has expired."
    )
    INTERNAL_ERROR_CRT_DOMAIN_NOT_FOUND = row(
        "InternalError.CrtDomainNotFound", "invalid", "There is no related domain name."
    )
    INTERNAL_ERROR_CRT_KEY_NOT_MATCH = row(
        "InternalError.CrtKeyNotMatch", "invalid", "The certificate key does not match."
    )
    INTERNAL_ERROR_DB_ERROR = row("InternalError.DBError", "transient", "DB execution error.")
    INTERNAL_ERROR_NETWORK_ERROR = row(
        "InternalError.NetworkError", "transient", "Internal network error."
    )
    INVALID_PARAMETER = row("InvalidParameter", "invalid", "Invalid parameter.")
    INVALID_PARAMETER_CLOUD_CRT_ID_ERROR = row(
        "InvalidParameter.CloudCrtIdError",
        "invalid",
        "Incorrect Tencent Cloud-hosted certificate ID.",
    )
    INVALID_PARAMETER_CRT_DATE_IN_USING = row(
        "InvalidParameter.CrtDateInUsing", "conflict", "The certificate is in use."
    )
    INVALID_PARAMETER_CRT_DATE_NOT_FOUND = row(
        "InvalidParameter.CrtDateNotFound", "invalid", "The certificate does not exist."
    )
    INVALID_PARAMETER_CRT_DATE_NOT_LEGAL = row(
        "InvalidParameter.CrtDateNotLegal", "invalid", "The certificate is invalid."
    )
    INVALID_PARAMETER_CRT_DATE_OVERDUE = row(
        "InvalidParameter.CrtDateOverdue", "invalid", "The certificate has expired."
    )
    INVALID_PARAMETER_CRT_DOMAIN_NOT_FOUND = row(
        "InvalidParameter.CrtDomainNotFound", "invalid", "Unable to find the domain."
    )
    INVALID_PARAMETER_CRT_KEY_NOT_MATCH = row(
        "InvalidParameter.CrtKeyNotMatch", "invalid", "The certificate key does not match."
    )
    INVALID_PARAMETER_CRT_OR_KEY_NOT_EXIST = row(
        "InvalidParameter.CrtOrKeyNotExist",
        "invalid",
        "The certificate content or private key was not provided.",
    )
    LIMIT_EXCEEDED_RATE_LIMIT_EXCEEDED = row(
        "LimitExceeded.RateLimitExceeded", "throttled", "Reached the API rate limit."
    )
    RESOURCE_NOT_FOUND_CRT_DATE_NOT_FOUND = row(
        "ResourceNotFound.CrtDateNotFound", "invalid", "The certificate does not exist."
    )
    RESOURCE_NOT_FOUND_CRT_DOMAIN_NOT_FOUND = row(
        "ResourceNotFound.CrtDomainNotFound", "invalid", "No certificate was found."
    )
    RESOURCE_NOT_FOUND_DOMAIN_NOT_EXIST = row(
        "ResourceNotFound.DomainNotExist",
        "invalid",
        "The domain name does not exist or is not matched.",
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


def _batch_domain_operate_errors_items(
    items: Sequence[BatchDomainOperateErrors],
) -> tuple[BatchDomainOperateErrors, ...]:
    return as_tuple(items)


def _live_cert_domain_info_items(
    items: Sequence[LiveCertDomainInfo],
) -> tuple[LiveCertDomainInfo, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class LiveCertDomainInfo(Model):
    """A domain to bind.

    Attributes:
        domain_name: Playback domain.
        status: What becomes of HTTPS. 1 is enable; 0 is disable; -1 is leave as it is.
    """

    domain_name: str
    status: Literal[1, 0, -1]

    WIRE: ClassVar = (
        Field("DomainName", "domain_name", "string"),
        Field("Status", "status", "int64", choices=(1, 0, -1)),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class BatchDomainOperateErrors(Model):
    """Why a domain could not be bound.

    Attributes:
        domain_name: Playback domain.
        code: Error code.
        message: Error message.
    """

    domain_name: str
    code: str
    message: str

    WIRE: ClassVar = (
        Field("DomainName", "domain_name", "string"),
        Field("Code", "code", "string"),
        Field("Message", "message", "string"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ModifyLiveDomainCertBindingsResponse(Response):
    """Answer to ModifyLiveDomainCertBindings.

    A call can succeed while items fail: those are in `meta.failed`, all in `meta.outcomes`.

    Attributes:
        mismatched_domain_names: Domains that were left out since the certificate does not cover
            them.
        errors: Domains that could not be bound, the mismatched ones among them.
    """

    mismatched_domain_names: tuple[str, ...] = attrs.field(converter=as_strings)
    errors: tuple[BatchDomainOperateErrors, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_batch_domain_operate_errors_items)
    )
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (
        Field("MismatchedDomainNames", "mismatched_domain_names", "string", many=True),
        Field("Errors", "errors", BatchDomainOperateErrors, many=True, required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ModifyLiveDomainCertBindingsRequest(Request[ModifyLiveDomainCertBindingsResponse]):
    """Bind a certificate to playback domains, or only switch their HTTPS on or off; a certificate
    given by its keys is uploaded to the SSL certificate service.

    `certificate_private_key` is required when `certificate_public_key` is given.

    `certificate_public_key` is required when `certificate_private_key` is given.

    Attributes:
        domain_infos: The domains, and whether they use HTTPS. Without a certificate only HTTPS
            changes for domains that have one.
        cloud_cert_id: ID of a certificate at the SSL certificate service; goes before the keys.
        certificate_public_key: The certificate to upload, in PEM.
        certificate_private_key: Private key of the certificate to upload, in PEM.
        certificate_alias: Remark on the uploaded certificate; without effect beside CloudCertId.
    """

    domain_infos: tuple[LiveCertDomainInfo, ...] = attrs.field(
        converter=_live_cert_domain_info_items
    )
    cloud_cert_id: str | None = None
    certificate_public_key: str | None = None
    certificate_private_key: str | None = attrs.field(default=None, converter=hide_optional)
    certificate_alias: str | None = None

    WIRE: ClassVar = (
        Field("DomainInfos", "domain_infos", LiveCertDomainInfo, many=True),
        Field("CloudCertId", "cloud_cert_id", "string", required=False),
        Field("CertificatePublicKey", "certificate_public_key", "string", required=False),
        Field(
            "CertificatePrivateKey",
            "certificate_private_key",
            "string",
            required=False,
            secret=True,
        ),
        Field("CertificateAlias", "certificate_alias", "string", required=False),
    )
    RULES: ClassVar = (
        NeededWhen("certificate_private_key", (("certificate_public_key", None),)),
        NeededWhen("certificate_public_key", (("certificate_private_key", None),)),
    )
    ACTION: ClassVar = Action(
        "ModifyLiveDomainCertBindings",
        service="tencent/live",
        retry="unsafe",
        response=ModifyLiveDomainCertBindingsResponse,
        errors=ModifyLiveDomainCertBindingsErrorCode,
        outcomes=(
            Outcomes(("Errors",), code="Code", fine=("",), name="DomainName", message="Message"),
        ),
    )
