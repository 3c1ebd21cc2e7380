"""DescribeLiveCerts: list the certificates.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveCerts
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response, as_tuple
from mediactl._runtime.wire import Field
from mediactl.tencent.live.models.cert_info import CertInfo


class DescribeLiveCertsErrorCode(StringErrorCode):
    """Error codes of DescribeLiveCerts."""

    FAILED_OPERATION_INVOKE_VIDEO_API_FAIL = row(
        "FailedOperation.InvokeVideoApiFail",
        "transient",
        "An exception occurred while manipulating the VOD API.",
    )
    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INVALID_PARAMETER = row("InvalidParameter", "invalid", "Invalid parameter.")
    INVALID_PARAMETER_VALUE = row("InvalidParameterValue", "invalid", "Invalid parameter value.")
    MISSING_PARAMETER = row("MissingParameter", "invalid", "Parameter missing.")
    RESOURCE_NOT_FOUND_CRT_DOMAIN_NOT_FOUND = row(
        "ResourceNotFound.CrtDomainNotFound", "invalid", "No certificate was found."
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


def _cert_info_items(items: Sequence[CertInfo]) -> tuple[CertInfo, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeLiveCertsResponse(Response):
    """Answer to DescribeLiveCerts.

    Attributes:
        cert_info_set: The certificates.
    """

    cert_info_set: tuple[CertInfo, ...] = attrs.field(converter=_cert_info_items)
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("CertInfoSet", "cert_info_set", CertInfo, many=True),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DescribeLiveCertsRequest(Request[DescribeLiveCertsResponse]):
    """List the certificates."""

    ACTION: ClassVar = Action(
        "DescribeLiveCerts",
        service="tencent/live",
        retry="read",
        response=DescribeLiveCertsResponse,
        errors=DescribeLiveCertsErrorCode,
    )
