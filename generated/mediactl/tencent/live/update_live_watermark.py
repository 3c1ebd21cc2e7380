"""UpdateLiveWatermark: change a watermark.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=UpdateLiveWatermark
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field


class UpdateLiveWatermarkErrorCode(StringErrorCode):
    """Error codes of UpdateLiveWatermark."""

    INTERNAL_ERROR_WATERMARK_NOT_EXIST = row(
        "InternalError.WatermarkNotExist", "gone", "The watermark does not exist."
    )
    RESOURCE_NOT_FOUND_WATERMARK_NOT_EXIST = row(
        "ResourceNotFound.WatermarkNotExist", "gone", "The watermark does not exist."
    )
    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INTERNAL_ERROR_DB_ERROR = row("InternalError.DBError", "transient", "DB execution error.")
    INTERNAL_ERROR_GET_BIZID_ERROR = row(
        "InternalError.GetBizidError", "transient", "Error getting user account."
    )
    INTERNAL_ERROR_WATERMARK_EDIT_ERROR = row(
        "InternalError.WatermarkEditError",
        "transient",
        "An internal error occurred while modifying the watermark.",
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
class UpdateLiveWatermarkResponse(Response):
    """Answer to UpdateLiveWatermark."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class UpdateLiveWatermarkRequest(Request[UpdateLiveWatermarkResponse]):
    """Change a watermark.

    Attributes:
        watermark_id: ID of the watermark, from AddLiveWatermark.
        picture_url: URL of the picture, without any of ; ( ) { } $ > ` # " ' |. Matches
            `[^;(){}$>`#"'|]*`.
        x_position: Horizontal offset, in percent.
        y_position: Vertical offset, in percent.
        watermark_name: New name; at most 16 bytes. At most 16 characters.
        width: Width, in percent of the video's or in pixels; better left out where Height is given.
            Left out, the picture's own.
        height: Height, in percent of the video's or in pixels; better left out where Width is
            given. Left out, the picture's own.
    """

    watermark_id: int
    picture_url: str
    x_position: int
    y_position: int
    watermark_name: str | None = None
    width: int | None = None
    height: int | None = None

    WIRE: ClassVar = (
        Field("WatermarkId", "watermark_id", "int64"),
        Field("PictureUrl", "picture_url", "string", pattern="[^;(){}$>`#\"'|]*"),
        Field("XPosition", "x_position", "int64"),
        Field("YPosition", "y_position", "int64"),
        Field("WatermarkName", "watermark_name", "string", required=False, max_length=16),
        Field("Width", "width", "int64", required=False),
        Field("Height", "height", "int64", required=False),
    )
    ACTION: ClassVar = Action(
        "UpdateLiveWatermark",
        service="tencent/live",
        retry="idempotent",
        look_up="DescribeLiveWatermark",
        response=UpdateLiveWatermarkResponse,
        errors=UpdateLiveWatermarkErrorCode,
    )
