"""RemoveUserByStrRoomId: remove users from a room with a string for its ID.

https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=RemoveUserByStrRoomId
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response, as_strings
from mediactl._runtime.wire import Field


class RemoveUserByStrRoomIdErrorCode(StringErrorCode):
    """Error codes of RemoveUserByStrRoomId."""

    FAILED_OPERATION_ROOM_NOT_EXIST = row(
        "FailedOperation.RoomNotExist", "gone", "The room does not exist."
    )
    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INTERNAL_ERROR_GET_ROOM_CACHE_IP_ERROR = row(
        "InternalError.GetRoomCacheIpError", "transient", "Failed to query the room."
    )
    INVALID_PARAMETER_ROOM_ID = row("InvalidParameter.RoomId", "invalid", "RoomId is incorrect.")
    INVALID_PARAMETER_SDK_APP_ID = row(
        "InvalidParameter.SdkAppId", "invalid", "SdkAppId is incorrect."
    )
    INVALID_PARAMETER_USER_IDS = row("InvalidParameter.UserIds", "invalid", "UserIds is incorrect.")
    INVALID_PARAMETER_VALUE_ROOM_ID = row(
        "InvalidParameterValue.RoomId", "invalid", "Invalid RoomId."
    )
    MISSING_PARAMETER_ROOM_ID = row("MissingParameter.RoomId", "invalid", "RoomId is missing.")
    MISSING_PARAMETER_SDK_APP_ID = row(
        "MissingParameter.SdkAppId", "invalid", "SdkAppId is missing."
    )
    MISSING_PARAMETER_USER_IDS = row("MissingParameter.UserIds", "invalid", "UserIds is missing.")
    UNAUTHORIZED_OPERATION_SDK_APP_ID = row(
        "UnauthorizedOperation.SdkAppId", "permission", "No permission to manipulate SdkAppId."
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class RemoveUserByStrRoomIdResponse(Response):
    """Answer to RemoveUserByStrRoomId."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class RemoveUserByStrRoomIdRequest(Request[RemoveUserByStrRoomIdResponse]):
    """Remove users from a room with a string for its ID.

    Attributes:
        sdk_app_id: Application that owns the room.
        room_id: Room that they are in.
        user_ids: Users to remove. At most 10 items.
    """

    sdk_app_id: int
    room_id: str
    user_ids: tuple[str, ...] = attrs.field(converter=as_strings)

    WIRE: ClassVar = (
        Field("SdkAppId", "sdk_app_id", "uint64"),
        Field("RoomId", "room_id", "string"),
        Field("UserIds", "user_ids", "string", many=True, max_items=10),
    )
    ACTION: ClassVar = Action(
        "RemoveUserByStrRoomId",
        service="tencent/trtc",
        retry="idempotent",
        stops=True,
        limit=CallLimit(Rate(20)),
        response=RemoveUserByStrRoomIdResponse,
        errors=RemoveUserByStrRoomIdErrorCode,
    )
