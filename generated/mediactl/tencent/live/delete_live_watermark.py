"""DeleteLiveWatermark: delete a watermark.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteLiveWatermark
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field


class DeleteLiveWatermarkErrorCode(StringErrorCode):
    """Error codes of DeleteLiveWatermark."""

    INTERNAL_ERROR_WATERMARK_NOT_EXIST = row(
        "InternalError.WatermarkNotExist", "gone", "The watermark does not exist."
    )
    RESOURCE_NOT_FOUND_WATERMARK_NOT_EXIST = row(
        "ResourceNotFound.WatermarkNotExist", "gone", "The watermark does not exist."
    )
    INTERNAL_ERROR_CONF_IN_USED = row(
        "InternalError.ConfInUsed", "conflict", "The template is in use."
    )
    INTERNAL_ERROR_DB_ERROR = row("InternalError.DBError", "transient", "DB execution error.")
    INTERNAL_ERROR_GET_BIZID_ERROR = row(
        "InternalError.GetBizidError", "transient", "Error getting user account."
    )
    INTERNAL_ERROR_GET_WATERMARK_ERROR = row(
        "InternalError.GetWatermarkError",
        "transient",
        "An error occurred while getting the watermark.",
    )
    INVALID_PARAMETER_CONF_IN_USED = row(
        "InvalidParameter.ConfInUsed", "conflict", "Template is in use."
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
class DeleteLiveWatermarkResponse(Response):
    """Answer to DeleteLiveWatermark."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DeleteLiveWatermarkRequest(Request[DeleteLiveWatermarkResponse]):
    """Delete a watermark.

    Attributes:
        watermark_id: Watermark to delete, from AddLiveWatermark or DescribeLiveWatermarks.
    """

    watermark_id: int

    WIRE: ClassVar = (Field("WatermarkId", "watermark_id", "int64"),)
    ACTION: ClassVar = Action(
        "DeleteLiveWatermark",
        service="tencent/live",
        retry="idempotent",
        stops=True,
        look_up="DescribeLiveWatermark",
        response=DeleteLiveWatermarkResponse,
        errors=DeleteLiveWatermarkErrorCode,
    )
