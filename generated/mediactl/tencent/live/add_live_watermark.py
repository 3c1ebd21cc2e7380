"""AddLiveWatermark: add a watermark image, which CreateLiveWatermarkRule then binds to streams.

https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=AddLiveWatermark
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field


class AddLiveWatermarkErrorCode(StringErrorCode):
    """Error codes of AddLiveWatermark."""

    INTERNAL_ERROR_CONF_OUT_LIMIT = row(
        "InternalError.ConfOutLimit", "quota", "The number of templates exceeded the limit."
    )
    INTERNAL_ERROR_DB_ERROR = row("InternalError.DBError", "transient", "DB execution error.")
    INTERNAL_ERROR_WATERMARK_ADD_ERROR = row(
        "InternalError.WatermarkAddError", "transient", "Failed to add the watermark."
    )
    INVALID_PARAMETER = row("InvalidParameter", "invalid", "Invalid parameter.")
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
    RESOURCE_NOT_FOUND_USER_NOT_FOUNT = row(
        "ResourceNotFound.UserNotFount", "unavailable", "The user does not exist."
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class AddLiveWatermarkResponse(Response):
    """Answer to AddLiveWatermark.

    Attributes:
        watermark_id: ID of the new watermark.
    """

    watermark_id: int
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("WatermarkId", "watermark_id", "uint64"),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class AddLiveWatermarkRequest(Request[AddLiveWatermarkResponse]):
    """Add a watermark image, which CreateLiveWatermarkRule then binds to streams.

    Attributes:
        picture_url: URL of the image, without any of the characters ; ( ) { } $ > ` # " ' \\ and |.
        watermark_name: Name, 16 bytes at most. At most 16 characters.
        x_position: Offset from the left, in percent. The vendor's default is 0.
        y_position: Offset from the top, in percent. The vendor's default is 0.
        width: Width in percent of the video's; give width or height only to keep the proportions,
            by default the image's own.
        height: Height in percent of the video's; by default the image's own.
    """

    picture_url: str
    watermark_name: str
    x_position: int | None = None
    y_position: int | None = None
    width: int | None = None
    height: int | None = None

    WIRE: ClassVar = (
        Field("PictureUrl", "picture_url", "string"),
        Field("WatermarkName", "watermark_name", "string", max_length=16),
        Field("XPosition", "x_position", "int64", required=False, default=0),
        Field("YPosition", "y_position", "int64", required=False, default=0),
        Field("Width", "width", "int64", required=False),
        Field("Height", "height", "int64", required=False),
    )
    ACTION: ClassVar = Action(
        "AddLiveWatermark",
        service="tencent/live",
        retry="unsafe",
        look_up="DescribeLiveWatermark",
        response=AddLiveWatermarkResponse,
        errors=AddLiveWatermarkErrorCode,
    )
