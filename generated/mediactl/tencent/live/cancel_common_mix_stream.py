"""CancelCommonMixStream: cancel a stream mixing session.

https://www.tencentcloud.com/document/product/267/35998
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field


class CancelCommonMixStreamErrorCode(StringErrorCode):
    """Error codes of CancelCommonMixStream."""

    FAILED_OPERATION = row("FailedOperation", "internal", "Operation failed.")
    FAILED_OPERATION_CALL_OTHER_SVR_ERROR = row(
        "FailedOperation.CallOtherSvrError", "transient", "Failed to call the third-party service."
    )
    FAILED_OPERATION_CALL_OTHER_SVR_FAILED = row(
        "FailedOperation.CallOtherSvrFailed", "transient", "Failed to call the internal service."
    )
    FAILED_OPERATION_CANCEL_SESSION_NOT_EXIST = row(
        "FailedOperation.CancelSessionNotExist",
        "gone",
        "The canceled stream mix session does not exist.",
    )
    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INVALID_PARAMETER = row("InvalidParameter", "invalid", "Invalid parameter.")
    INVALID_PARAMETER_CANCEL_SESSION_NOT_EXIST = row(
        "InvalidParameter.CancelSessionNotExist", "gone", "The canceled session does not exist."
    )
    INVALID_PARAMETER_OTHER_ERROR = row("InvalidParameter.OtherError", "invalid", "Other errors.")
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
class CancelCommonMixStreamResponse(Response):
    """Answer to CancelCommonMixStream."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class CancelCommonMixStreamRequest(Request[CancelCommonMixStreamResponse]):
    """Cancel a stream mixing session.

    Attributes:
        mix_stream_session_id: The session to cancel, by the ID that CreateCommonMixStream was
            given.
    """

    mix_stream_session_id: str

    WIRE: ClassVar = (Field("MixStreamSessionId", "mix_stream_session_id", "string"),)
    ACTION: ClassVar = Action(
        "CancelCommonMixStream",
        service="tencent/live",
        method="GET",
        retry="idempotent",
        stops=True,
        limit=CallLimit(Rate(100)),
        response=CancelCommonMixStreamResponse,
        errors=CancelCommonMixStreamErrorCode,
    )
