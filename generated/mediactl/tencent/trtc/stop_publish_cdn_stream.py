"""StopPublishCdnStream: stop a relay task; it also ends by itself when all relayed users have been
silent for MaxIdleTime of its start.

https://www.tencentcloud.com/document/api/647/48246
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field


class StopPublishCdnStreamErrorCode(StringErrorCode):
    """Error codes of StopPublishCdnStream."""

    RESOURCE_NOT_FOUND = row("ResourceNotFound", "gone", "The resource does not exist.")
    AUTH_FAILURE = row("AuthFailure", "auth", "CAM signature/authentication error.")
    AUTH_FAILURE_UN_REAL_NAME_AUTHENTICATED = row(
        "AuthFailure.UnRealNameAuthenticated",
        "unavailable",
        "Identity verification has not been completed, so this operation is not allowed.",
    )
    AUTH_FAILURE_UNAUTHORIZED_OPERATION = row(
        "AuthFailure.UnauthorizedOperation", "permission", "CAM authentication failed."
    )
    AUTH_FAILURE_UNSUPPORTED_OPERATION = row(
        "AuthFailure.UnsupportedOperation", "permission", "Unsupported operation."
    )
    FAILED_OPERATION_CR_UNSUPPORT_METHOD = row(
        "FailedOperation.CRUnsupportMethod", "invalid", "Unsupported on-cloud recording method."
    )
    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INVALID_PARAMETER = row("InvalidParameter", "invalid", "Parameter error.")
    MISSING_PARAMETER = row("MissingParameter", "invalid", "Missing parameter.")


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StopPublishCdnStreamResponse(Response):
    """Answer to StopPublishCdnStream.

    Attributes:
        task_id: ID of the task.
    """

    task_id: str
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("TaskId", "task_id", "string"),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StopPublishCdnStreamRequest(Request[StopPublishCdnStreamResponse]):
    """Stop a relay task; it also ends by itself when all relayed users have been silent for
    MaxIdleTime of its start.

    Attributes:
        sdk_app_id: Application that owns the task's room.
        task_id: ID of the task, from its start.
    """

    sdk_app_id: int
    task_id: str

    WIRE: ClassVar = (
        Field("SdkAppId", "sdk_app_id", "uint64"),
        Field("TaskId", "task_id", "string"),
    )
    ACTION: ClassVar = Action(
        "StopPublishCdnStream",
        service="tencent/trtc",
        retry="idempotent",
        stops=True,
        limit=CallLimit(Rate(20)),
        regions=("ap-guangzhou", "ap-hongkong", "ap-singapore"),
        response=StopPublishCdnStreamResponse,
        errors=StopPublishCdnStreamErrorCode,
    )
