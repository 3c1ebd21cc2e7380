"""DismissRoom: remove all users from a room with a number for its ID, and close it.

https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DismissRoom
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.wire import Field


class DismissRoomErrorCode(StringErrorCode):
    """Error codes of DismissRoom."""

    FAILED_OPERATION_ROOM_NOT_EXIST = row(
        "FailedOperation.RoomNotExist", "gone", "The room does not exist."
    )
    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INTERNAL_ERROR_GET_ROOM_CACHE_IP_ERROR = row(
        "InternalError.GetRoomCacheIpError", "transient", "Failed to query the room."
    )
    INTERNAL_ERROR_GET_ROOM_FROM_CACHE_ERROR = row(
        "InternalError.GetRoomFromCacheError", "transient", "Failed to get room information."
    )
    INVALID_PARAMETER_ROOM_ID = row("InvalidParameter.RoomId", "invalid", "RoomId is incorrect.")
    INVALID_PARAMETER_SDK_APP_ID = row(
        "InvalidParameter.SdkAppId", "invalid", "SdkAppId is incorrect."
    )
    INVALID_PARAMETER_VALUE_ROOM_ID = row(
        "InvalidParameterValue.RoomId", "invalid", "Invalid RoomId."
    )
    MISSING_PARAMETER_ROOM_ID = row("MissingParameter.RoomId", "invalid", "RoomId is missing.")
    MISSING_PARAMETER_SDK_APP_ID = row(
        "MissingParameter.SdkAppId", "invalid", "SdkAppId is missing."
    )
    UNAUTHORIZED_OPERATION_SDK_APP_ID = row(
        "UnauthorizedOperation.SdkAppId", "permission", "No permission to manipulate SdkAppId."
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DismissRoomResponse(Response):
    """Answer to DismissRoom."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DismissRoomRequest(Request[DismissRoomResponse]):
    """Remove all users from a room with a number for its ID, and close it.

    Attributes:
        sdk_app_id: Application that owns the room.
        room_id: Room to close.
    """

    sdk_app_id: int
    room_id: int

    WIRE: ClassVar = (
        Field("SdkAppId", "sdk_app_id", "uint64"),
        Field("RoomId", "room_id", "uint64"),
    )
    ACTION: ClassVar = Action(
        "DismissRoom",
        service="tencent/trtc",
        retry="idempotent",
        stops=True,
        limit=CallLimit(Rate(20)),
        response=DismissRoomResponse,
        errors=DismissRoomErrorCode,
    )
